import type { Language } from '../model';

export const it: Language = {
  code: 'it',
  cloud: 'Xiaomi Cloud',
  account: 'Account Xiaomi',
  cloudNav: 'h Home|Contatti|Note|Registrazioni|f Trova|s Impostazioni|a Il mio account',
  accountNav: 'Profilo|c Accesso e sicurezza|p Privacy|Servizi collegati|Assistenza',
  out: 'Esci',
  back: 'Indietro',
  footer: 'Condizioni d’uso|Informativa sulla privacy|Preferenze cookie',
  pages: `
@@ cloud-settings soup c:s -
= Impostazioni di Xiaomi Cloud
# Impostazioni
## Cosa sincronizzare
~ Contatti
~ Note
~0 Registro chiamate
## Altro
- Spazio occupato :: Hai usato 1,1 GB su 5 GB
- Dispositivi collegati al cloud :: 2 telefoni e un tablet @MH
- Avvisi via e-mail
- Interrompi Xiaomi Cloud :: Revochi il consenso al solo servizio cloud @NO
@@ my-devices element c eu.-
= Dispositivi
# I tuoi dispositivi @MH
## In uso
* Redmi Note 14 :: Questo telefono :: M:Opzioni @DM @DR
* Xiaomi Pad 7 :: Online :: M:Opzioni @DM @DR
## Non in linea da più di un mese
* Telefono di nonna :: Ultima attività: 4 mesi fa :: M:Opzioni @DM @DR
* Mi Notebook :: Ultima attività: 2025 :: M:Opzioni @DM @DR
@@ find-device shadow c:f eu.k
= Trova dispositivo
# Trova dispositivo
^ Redmi Note 14 · Bologna
* Redmi Note 14 :: Aggiornato ora
* Telefono di nonna :: Ultima posizione 4 mesi fa
! Riproduci suono @NO
!- Segna come smarrito @NO
!- Inizializza da remoto @NO
@@ privacy mui a:p -
= Privacy
# Privacy e dati
- Gestisci i tuoi dati
- Scarica i tuoi dati @NO
- Informativa sulla privacy
- Revoca del consenso :: Comporta l’eliminazione definitiva dell’account e dei dati @WC
- Elimina account @DE
@@ delete-account pane a:p -
= Privacy
# Privacy e dati
- Gestisci i tuoi dati
- Informativa sulla privacy
- Revoca del consenso :: Comporta l’eliminazione definitiva dell’account e dei dati @WC
- Elimina account @DE
{ Eliminare definitivamente l’account Xiaomi?
. Contatti, note, acquisti e dispositivi di Xiaomi Home andranno persi. Non potrai tornare indietro.
[ ] Sì, desidero eliminare definitivamente il mio account e tutti i dati @CO
!x Elimina definitivamente l’account @CF
!- Annulla @NO
}
@@ null-i ionic c -
= Registrazioni
# Registrazioni
* Lezione 12 :: 48 min · 3 marzo
* Chiamata con assistenza :: 6 min · 1 marzo
{ Eliminare la registrazione?
!! Elimina @NO
!- Annulla
}
@@ null-a terms - /helpcenter/faq/it_IT/03.account-safety/faq-1
= Non ricevo il codice di verifica
# Non ricevo il codice di verifica
. Controlla che il telefono di recupero in «Accesso e sicurezza» sia aggiornato.
$ Attendi fino a 10 minuti prima di chiedere un altro codice.
$ Puoi usare l’e-mail di recupero.
$ Il numero di richieste giornaliere è limitato.
a Cambiare password
a Eliminare l’account
`,
};
