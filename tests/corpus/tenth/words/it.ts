/** Italian pages. */
import { type Chapter, draft as d } from '../build';

export const it: Chapter = {
  words: {
    lang: 'it',
    cloud: 'Xiaomi Cloud',
    account: 'Account Xiaomi',
    nav: 'Home|Galleria|Contatti|Note|Trova dispositivo|Dispositivi|Impostazioni',
    side: 'Accesso e sicurezza|Informazioni personali|Account collegati|Privacy|Assistenza',
    top: 'Il mio account|Guida|Esci',
    foot: 'Accordo con l’utente|Informativa sulla privacy',
  },
  drafts: [
    d(
      'H',
      ['h', 'Il tuo cloud'],
      ['quota', '1,1 GB su 5 GB utilizzati|22'],
      ['tiles', 'Foto', 'Rubrica', 'Note', 'Registrazioni', 'Trova il telefono§find', 'Impostazioni cloud§set'],
      ['p', 'Ultima sincronizzazione: oggi, 7:48'],
      ['rows', 'Gestisci l’account Xiaomi§acc', 'Eliminati di recente§no'],
    ),
    d(
      'S',
      ['h', 'Impostazioni cloud'],
      ['sw', 'Sincronizza rubrica|on', 'Sincronizza note|on', 'Sincronizza registro chiamate|off', 'Usa dati mobili|off'],
      [
        'rows',
        'I dispositivi collegati§my',
        'Paese di conservazione dei dati||Paesi Bassi',
        'Revoca l’autorizzazione a Xiaomi Cloud',
        'Guida alla sincronizzazione§no',
      ],
    ),
    d(
      'D',
      ['or', 'my-devices'],
      ['h', 'Telefono di nonna'],
      ['facts', 'Modello|Redmi 9A', 'IMEI|8613 •••• •••• 686', 'Versione di sistema|MIUI 12.5.3', 'Ultimo accesso|3 giorni fa'],
      ['sw', 'Trova dispositivo§off|on|Se lo disattivi non potrai localizzarlo'],
      ['btns', 'Fai suonare§no', '!Rimuovi questo telefono dall’account§rm'],
      ['h2', 'Passa a un altro dispositivo'],
      ['devs', 'Xiaomi 14§row|Online', 'Redmi Pad§row|Offline'],
    ),
    d(
      'F',
      ['h', 'Trova dispositivo'],
      ['tabs', '*Mappa', 'Elenco'],
      ['map', 'Xiaomi 14', 'Telefono di nonna'],
      [
        'pane',
        'Xiaomi 14',
        ['p', 'Torino, a 20 metri da te'],
        ['btns', 'Fai squillare§no', 'Segna come smarrito', '!Inizializza da remoto'],
      ],
    ),
    d(
      'Y',
      ['h', 'Accesso e sicurezza'],
      ['acc', 'Password', ['p', 'Modificata 14 mesi fa.'], ['btns', 'Cambia password§pwd']],
      ['acc', 'Recapiti per il recupero', ['rows', 'Numero di recupero§phone||+39 ••• ••• 19', 'E-mail di recupero§mail||g•••@libero.it']],
      ['acc', 'Altro', ['rows', 'Domande di sicurezza||Impostate', 'Attività recente§no']],
    ),
    d(
      'P',
      ['h', 'Privacy'],
      ['rows', 'Gestisci i tuoi dati', 'Scarica i tuoi dati§no', 'Leggi l’informativa§no'],
      ['h2', 'Chiusura dell’account'],
      ['p', 'Entrambe le operazioni sono irreversibili.'],
      ['btns', 'Revoca il consenso all’informativa§wd', '!Elimina account§del'],
    ),
    d(
      'c',
      ['h', 'Spazio di archiviazione'],
      ['quota', '4,7 GB su 5 GB|94'],
      [
        'table',
        'Contenuto|Spazio|',
        'Foto|3,9 GB|Libera spazio§no',
        'Backup Redmi 9A|0,6 GB|Elimina backup§no',
        'Registrazioni|0,2 GB|Libera spazio§no',
      ],
    ),
    d(
      'c',
      ['cur', '0'],
      ['h', 'Esci da Xiaomi Cloud?'],
      ['p', 'Dovrai inserire di nuovo la password per vedere foto, contatti e note su questo browser.'],
      ['btns', 'Annulla§no', '!Esci§no'],
    ),
    d(
      'a',
      ['cur', '2'],
      ['h', 'App con accesso al tuo account'],
      [
        'rows',
        'Mi Home|Nome e immagine||Revoca accesso§no',
        'Alexa|Dispositivi smart||Revoca accesso§no',
        'Strava|Attività||Revoca accesso§no',
      ],
    ),
  ],
};
