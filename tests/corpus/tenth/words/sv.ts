/** Swedish pages. */
import { type Chapter, draft as d } from '../build';

export const sv: Chapter = {
  words: {
    lang: 'sv',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi-konto',
    nav: 'Start|Galleri|Kontakter|Anteckningar|Hitta enhet|Enheter|Inställningar',
    side: 'Inloggning och säkerhet|Personuppgifter|Länkade konton|Integritet|Hjälp',
    top: 'Mitt konto|Hjälp|Logga ut',
    foot: 'Användaravtal|Integritetspolicy',
  },
  drafts: [
    d(
      'S',
      ['h', 'Molninställningar'],
      ['acc', 'Synkronisering', ['sw', 'Kontakter|on', 'Anteckningar|on', 'Samtalslogg|off']],
      ['acc', 'Enheter', ['p', 'Tre enheter är inloggade just nu.'], ['btns', 'Visa mina enheter§my']],
      ['acc', 'Avancerat', ['rows', 'Språk||Svenska', 'Dra tillbaka samtycket till molnet', 'Lagringsregion||EU']],
    ),
    d(
      'D',
      ['or', 'my-devices'],
      ['h', 'Mammas mobil'],
      [
        'pane',
        'Mammas mobil',
        ['facts', 'Modell|Redmi Note 10S', 'IMEI|8606 •••• •••• 288', 'Systemversion|MIUI 14', 'Senast ansluten|i går'],
        ['sw', 'Hitta enhet§off|on'],
        ['btns', 'Spela upp ljud§no', '!Ta bort enheten§rm'],
      ],
      ['h2', 'Övriga enheter'],
      ['devs', 'Xiaomi 14§row|Ansluten', 'Redmi Pad§row|Inte ansluten'],
    ),
    d(
      'F',
      ['h', 'Hitta enhet'],
      ['p', 'Senast uppdaterad 14.32'],
      ['map', 'Xiaomi 14', 'Mammas mobil'],
      ['rows', 'Xiaomi 14|Malmö · nyss|Batteri 59 %', 'Mammas mobil|Frånkopplad'],
      ['btns', 'Ring upp§no', 'Förlorat läge', '!Radera innehållet'],
    ),
    d(
      'P',
      ['h', 'Integritet'],
      [
        'rows',
        'Läs integritetspolicyn§no',
        'Hantera dina uppgifter',
        'Ladda ner dina uppgifter§no',
        'Återkalla samtycke till integritetspolicyn§wd|Kontot raderas samtidigt',
        'Radera konto§del|Allt innehåll försvinner för alltid',
      ],
    ),
    d(
      'c',
      ['url', 'https://i.mi.com/#/welcome'],
      ['cur', '0'],
      ['h', 'Skaffa Xiaomi Cloud på mobilen'],
      ['p', 'Säkerhetskopiera bilder, hitta enheten om den försvinner och hantera allt från appen.'],
      ['btns', '!Hämta appen§no', 'Inte nu§no'],
    ),
    d(
      'a',
      ['h', 'Kakor på Xiaomi-konto'],
      ['sw', 'Nödvändiga|on', 'Statistik|off', 'Marknadsföring|off'],
      ['btns', '!Godkänn alla§no', 'Spara val§no'],
    ),
  ],
};
