/** Finnish pages. */
import { type Chapter, draft as d } from '../build';

export const fi: Chapter = {
  words: {
    lang: 'fi',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi-tili',
    nav: 'Etusivu|Galleria|Yhteystiedot|Muistiinpanot|Etsi laite|Laitteet|Asetukset',
    side: 'Kirjautuminen ja suojaus|Omat tiedot|Linkitetyt tilit|Tietosuoja|Ohje',
    top: 'Oma tili|Ohje|Kirjaudu ulos',
    foot: 'Käyttöehdot|Tietosuojakäytäntö',
  },
  drafts: [
    d(
      'L',
      ['h', 'Omat laitteet§my'],
      [
        'devs',
        'POCO X4 GT§row|Yhteydessä|Lisää§menu|Poista tililtä§rm',
        'Ukin puhelin§row|Redmi 9AT · 40 päivää sitten|Lisää§menu|Poista tililtä§rm',
      ],
      ['p', 'Poistettu laite ei enää synkronoidu eikä sitä voi paikantaa.'],
    ),
    d(
      'F',
      ['h', 'Etsi laite'],
      ['map', 'POCO X4 GT'],
      ['facts', 'Viimeisin sijainti|Tampere, Hämeenkatu', 'Aika|minuutti sitten', 'Akku|88 %'],
      ['btns', 'Soita ääni§no', 'Ota kadonnut-tila käyttöön', '!Tyhjennä laite'],
      ['p', 'Tyhjennetty laite pysyy lukittuna tiliisi.'],
    ),
    d(
      'Y',
      ['h', 'Kirjautuminen ja suojaus'],
      ['p', 'Tilisi suojaus: kohtalainen'],
      [
        'table',
        'Tapa|Tila|',
        'Salasana|Asetettu|Vaihda salasana§pwd',
        'Palautuspuhelinnumero|+358 •• •••• 21|Vaihda numero§phone',
        'Palautussähköposti|Ei lisätty|Lisää sähköposti§mail',
        'Turvakysymykset|Ei asetettu|Aseta',
      ],
      ['sw', 'Kaksivaiheinen vahvistus|off'],
    ),
    d(
      'P',
      ['h', 'Tietosuoja'],
      [
        'rows',
        'Tietosuojakäytäntö§no',
        'Hallinnoi tietojasi',
        'Lataa kopio tiedoistasi§no',
        'Peru suostumus tietosuojakäytäntöön§wd|Tili poistetaan',
        'Poista tili§del|Poistaa tilin ja kaikki tiedot lopullisesti',
      ],
    ),
    d(
      'c',
      ['cur', '2'],
      ['h', 'Yhteystiedot'],
      ['rows', 'Hammaslääkäri|+358 •• ••••', 'Naapuri'],
      ['btns', 'Lisää yhteystieto', 'Poista§no'],
    ),
    d(
      'a',
      ['h', 'Kirjautuneet istunnot'],
      ['table', 'Selain|Paikka|', 'Firefox, Linux|Oulu|Kirjaa ulos§no', 'POCO X4 GT|Oulu|Kirjaa ulos§no'],
    ),
  ],
};
