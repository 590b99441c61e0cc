/** Croatian pages. */
import { type Chapter, draft as d } from '../build';

export const hr: Chapter = {
  words: {
    lang: 'hr',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi račun',
    nav: 'Početna|Galerija|Kontakti|Bilješke|Pronađi uređaj|Uređaji|Postavke',
    side: 'Prijava i sigurnost|Osobni podaci|Povezani računi|Privatnost|Pomoć',
    top: 'Moj račun|Pomoć|Odjava',
    foot: 'Korisnički ugovor|Pravila privatnosti',
  },
  drafts: [
    d(
      'D',
      ['h', 'Ivanin mobitel'],
      ['tiles', 'Preimenuj§no', 'Reproduciraj zvuk§no', 'Prikaži na karti'],
      ['facts', 'Model|Redmi Note 11', 'IMEI|8617 •••• •••• 039', 'Verzija sustava|HyperOS 1.0.1', 'Zadnji put na mreži|prije 6 sati'],
      ['sw', 'Pronađi uređaj§off|on|Za isključivanje je potrebna lozinka'],
      ['btns', '!Ukloni uređaj s računa§rm'],
    ),
    d(
      'F',
      ['h', 'Pronađi uređaj'],
      ['map', 'Xiaomi 12 Lite', 'Ivanin mobitel'],
      ['rows', 'Xiaomi 12 Lite|Split · upravo sada|61 %', 'Ivanin mobitel|Izvan mreže'],
      ['btns', 'Zazvoni§no', 'Način izgubljenog uređaja', '!Izbriši podatke s uređaja'],
    ),
    d(
      'P',
      ['h', 'Privatnost'],
      [
        'rows',
        'Pravila privatnosti§no',
        'Upravljanje podacima',
        'Preuzmi svoje podatke§no',
        'Povuci privolu za pravila privatnosti§wd|Time se briše i račun',
        'Izbriši račun§del|Račun i svi podaci brišu se zauvijek',
      ],
    ),
    d(
      'c',
      ['h', 'Sigurnosna kopija: Ivanin mobitel'],
      ['facts', 'Uređaj|Redmi Note 11', 'Izrađena|18. studenoga, 03:12', 'Veličina|1,4 GB', 'Sadržaj|aplikacije, poruke, postavke'],
      ['btns', 'Vrati na drugi uređaj', '!Izbriši sigurnosnu kopiju§no'],
    ),
    d(
      'a',
      ['cur', '2'],
      ['h', 'Povezani računi'],
      ['rows', 'Google||Povezano|Ukloni§no', 'Apple||Nije povezano|Poveži'],
      ['p', 'Uklanjanjem veze ne briše se vaš Xiaomi račun.'],
    ),
  ],
};
