/** Hungarian pages. */
import { type Chapter, draft as d } from '../build';

export const hu: Chapter = {
  words: {
    lang: 'hu',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi-fiók',
    nav: 'Kezdőlap|Galéria|Névjegyek|Jegyzetek|Eszköz keresése|Eszközök|Beállítások',
    side: 'Bejelentkezés és biztonság|Személyes adatok|Összekapcsolt fiókok|Adatvédelem|Súgó',
    top: 'Fiókom|Súgó|Kijelentkezés',
    foot: 'Felhasználási feltételek|Adatvédelmi irányelvek',
  },
  drafts: [
    d(
      'S',
      ['h', 'A felhő beállításai'],
      ['sw', 'Névjegyek szinkronizálása|on', 'Jegyzetek szinkronizálása|on', 'Hívásnapló szinkronizálása|off'],
      ['rows', 'A fiókhoz kapcsolt eszközök§my||3', 'Nyelv||Magyar', 'Hozzájárulás visszavonása a felhőhöz', 'Értesítések||Be'],
    ),
    d(
      'L',
      ['h', 'Eszközeim§my'],
      ['devs', 'Redmi Note 12§row|Elérhető|Műveletek§menu', 'Anya telefonja§row|Redmi 9C · 3 hete|Műveletek§menu'],
      ['acc', 'Anya telefonja', ['p', 'Biztosan eltávolítja ezt az eszközt a fiókból?'], ['btns', '!Igen, eltávolítom§rm', 'Mégse§no']],
    ),
    d(
      'F',
      ['h', 'Eszköz keresése'],
      ['map', 'Redmi Note 12', 'Anya telefonja'],
      ['rows', 'Redmi Note 12|Szeged · 2 perce|77%', 'Anya telefonja|Nem elérhető'],
      ['btns', 'Megcsörgetés§no', 'Elveszett mód', '!Adatok törlése'],
    ),
    d(
      'P',
      ['h', 'Adatvédelem'],
      [
        'table',
        'Művelet|Leírás|',
        'Adatok kezelése|Termékenként|Megnyitás',
        'Saját adatok letöltése|ZIP-fájl|Letöltés§no',
        'Adatvédelmi hozzájárulás|2021-ben adta meg|Hozzájárulás visszavonása§wd',
        'Fiók|Végleges, nem vonható vissza|Fiók törlése§del',
      ],
      ['p', 'Kérdése van? Olvassa el az adatvédelmi irányelveket.'],
    ),
    d(
      'c',
      ['cur', '4'],
      ['h', 'Karbantartás'],
      ['p', 'Az Eszköz keresése szolgáltatás 23:00-ig nem érhető el. Az eszközei listája és a felhő beállításai később térnek vissza.'],
      ['btns', '!Frissítés§no', 'Vissza a kezdőlapra§no'],
    ),
    d(
      'a',
      ['cur', '4'],
      ['h', 'Súgó'],
      ['input', 'Miben segíthetünk?|Keresés'],
      [
        'rows',
        'Elfelejtettem a jelszavam§no',
        'Hogyan törlöm a fiókomat?§no',
        'Hogyan távolítok el egy eszközt?§no',
        'Nem érkezik meg a kód§no',
      ],
    ),
  ],
};
