/** Polish pages. */
import { type Chapter, draft as d } from '../build';

export const pl: Chapter = {
  words: {
    lang: 'pl',
    cloud: 'Chmura Xiaomi',
    account: 'Konto Xiaomi',
    nav: 'Start|Galeria|Kontakty|Notatki|Znajdź urządzenie|Urządzenia|Ustawienia',
    side: 'Logowanie i bezpieczeństwo|Dane osobowe|Powiązane konta|Prywatność|Pomoc',
    top: 'Konto|Pomoc|Wyloguj',
    foot: 'Regulamin|Polityka prywatności',
  },
  drafts: [
    d(
      'H',
      ['h', 'Twoja chmura'],
      ['table', 'Usługa|Elementy|', 'Zdjęcia|2310|Otwórz', 'Kontakty|174|Otwórz', 'Notatki|31|Otwórz'],
      ['rows', 'Gdzie jest telefon§find|Mapa, dźwięk, tryb utraty', 'Ustawienia chmury§set', 'Konto Xiaomi§acc', 'Ostatnio usunięte§no'],
      ['quota', 'Zajęte 3,3 GB z 5 GB|66'],
    ),
    d(
      'S',
      ['h', 'Ustawienia chmury'],
      ['h2', 'Synchronizacja'],
      ['sw', 'Kontakty|on', 'Notatki|off', 'Sieci Wi-Fi|on'],
      ['h2', 'Pozostałe'],
      [
        'rows',
        'Urządzenia zalogowane na to konto§my',
        'Język strony||polski',
        'Cofnij zgodę na korzystanie z chmury',
        'Pobierz aplikację§no',
      ],
    ),
    d(
      'L',
      ['h', 'Twoje urządzenia§my'],
      ['devs', 'Redmi Note 11S§row|Online|Opcje§menu'],
      ['p', 'Tylko jedno urządzenie korzysta z tego konta. Gdy zalogujesz się na innym telefonie, pojawi się tutaj.'],
      ['menu', 'Szczegóły', 'Zmień nazwę§no', 'Usuń z konta§rm'],
    ),
    d(
      'D',
      ['h', 'Telefon Kuby'],
      ['facts', 'Model|POCO M5', 'IMEI 1|8689 •••• •••• 227', 'IMEI 2|8689 •••• •••• 235', 'Wersja|MIUI 14'],
      ['rows', 'Znajdź urządzenie|Chroni przed kradzieżą|Włączone|Wyłącz§off', 'Kopia zapasowa||brak'],
      ['btns', '!Usuń urządzenie§rm', 'Odtwórz dźwięk§no'],
    ),
    d(
      'Y',
      ['h', 'Bezpieczeństwo konta'],
      [
        'rows',
        'Hasło§pwd||Ustawione|Zmień hasło§pwd',
        'Telefon pomocniczy§phone||+48 ••• ••• 35|Zmień§phone',
        'E-mail pomocniczy§mail||Brak|Dodaj§mail',
        'Pytania zabezpieczające||Brak|Ustaw',
      ],
      ['h2', 'Ostatnie logowania'],
      ['p', 'Dziś, 11:02, Gdańsk'],
    ),
    d(
      'X',
      ['h', 'Usuwanie konta Xiaomi'],
      [
        'p',
        'Przeczytaj uważnie. Stracisz bezpowrotnie zdjęcia, kontakty i notatki w chmurze, monety Mi Coins, zakupione motywy oraz historię zamówień i gwarancji.',
      ],
      ['table', 'Urządzenie zalogowane na to konto|Stan', 'Redmi Note 11S|Wyloguj przed usunięciem', 'Telefon Kuby|Wylogowano'],
      ['tick', 'Chcę trwale usunąć konto Xiaomi wraz ze wszystkimi danymi§cons|off', 'Jestem w pełni świadomy konsekwencji§ack|off'],
      ['btns', 'Anuluj§no', '!~Usuń konto§conf'],
    ),
    d(
      'a',
      ['cur', '4'],
      ['h', 'Najczęstsze pytania'],
      [
        'acc',
        'Jak zmienić telefon pomocniczy?',
        ['p', 'Wejdź w Logowanie i bezpieczeństwo, wybierz Telefon pomocniczy i potwierdź kodem.'],
      ],
      ['acc', 'Jak usunąć konto?', ['p', 'Prywatność → Usuń konto. Wcześniej wyłącz funkcję Znajdź urządzenie.']],
      ['acc', 'Nie otrzymuję kodu', ['p', 'Odczekaj 10 minut i sprawdź folder Spam.']],
    ),
    d(
      'c',
      ['url', 'https://i.mi.com/sms/h5'],
      ['h', 'Wiadomości'],
      ['rows', 'InPost|Paczka czeka w paczkomacie|12:40', 'Bank|Twój kod: ••••••|wczoraj'],
      ['btns', 'Zaznacz wszystko§no', 'Usuń§no'],
    ),
  ],
};
