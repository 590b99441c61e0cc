/** Czech pages. */
import { type Chapter, draft as d } from '../build';

export const cs: Chapter = {
  words: {
    lang: 'cs',
    cloud: 'Xiaomi Cloud',
    account: 'Účet Xiaomi',
    nav: 'Domů|Galerie|Kontakty|Poznámky|Najít zařízení|Zařízení|Nastavení',
    side: 'Přihlášení a zabezpečení|Osobní údaje|Propojené účty|Soukromí|Nápověda',
    top: 'Můj účet|Nápověda|Odhlásit se',
    foot: 'Uživatelská smlouva|Zásady ochrany soukromí',
  },
  drafts: [
    d(
      'H',
      ['h', 'Vítejte ve svém cloudu'],
      ['quota', 'Využito 1,9 GB z 5 GB|38'],
      ['tiles', 'Fotky', 'Kontakty', 'Poznámky', 'Nahrávky', 'Kde mám telefon§find', 'Nastavení cloudu§set'],
      ['rows', 'Správa účtu Xiaomi§acc', 'Koš§no'],
    ),
    d(
      'D',
      ['h', 'Tátův mobil'],
      ['p', 'Zařízení je offline. Odebrání se projeví, až se připojí k internetu.'],
      ['facts', 'Model|Redmi 10 2022', 'IMEI|8621 •••• •••• 944', 'Verze systému|MIUI 14.0.3', 'Naposledy online|před 63 dny'],
      ['sw', 'Najít zařízení|off'],
      [
        'dlg',
        'Odebrat Tátův mobil?',
        ['p', 'Zařízení zmizí z vašeho účtu a nebude chráněno proti krádeži.'],
        ['btns', 'Zrušit§no', '!Odebrat zařízení§rm'],
      ],
    ),
    d(
      'Y',
      ['h', 'Zabezpečení účtu'],
      ['p', 'Naposledy zkontrolováno před 3 měsíci.'],
      [
        'rows',
        'Změnit heslo§pwd',
        'Telefon pro obnovení§phone||+420 ••• ••• 18',
        'E-mail pro obnovení§mail||Není přidán',
        'Bezpečnostní otázky',
      ],
      [
        'dlg',
        'Je telefon +420 ••• ••• 18 stále váš?',
        ['p', 'Když ho už nepoužíváte, přidejte nový, ať nepřijdete o účet.'],
        ['btns', 'Ano, je můj§no', '!Změnit číslo§phone'],
      ],
    ),
    d(
      'X',
      ['h', 'Trvalé smazání účtu Xiaomi'],
      ['acc', 'O co přijdete', ['p', 'O fotky, kontakty a poznámky v cloudu, o Mi Coins i zakoupené motivy.']],
      ['acc', 'Co udělat předem', ['p', 'Odhlaste se na všech zařízeních a vypněte Najít zařízení.']],
      ['tick', 'Ano, chci trvale smazat svůj účet Xiaomi a všechna data§cons|off'],
      ['btns', 'Zrušit§no', '!~Smazat účet§conf'],
    ),
    d(
      'c',
      ['cur', '0'],
      ['h', 'Stránka se nenačetla'],
      ['p', 'Zkontrolujte připojení a zkuste to znovu. Kód chyby 50012.'],
      ['btns', '!Zkusit znovu§no', 'Nápověda§no'],
    ),
    d('a', ['h', 'Odběr novinek'], ['sw', 'Novinky o telefonech|on', 'Slevy v obchodě|off'], ['btns', '!Uložit', 'Odhlásit odběr§no']),
  ],
};
