import type { Language } from '../model';

export const pl: Language = {
  code: 'pl',
  cloud: 'Chmura Xiaomi',
  account: 'Konto Xiaomi',
  cloudNav: 'h Start|Kontakty|Notatki|Nagrania|f Znajdź|s Ustawienia|a Moje konto',
  accountNav: 'Profil|c Logowanie i bezpieczeństwo|p Prywatność|Połączone usługi|Pomoc',
  out: 'Wyloguj',
  back: 'Wstecz',
  footer: 'Regulamin|Polityka prywatności|Pliki cookie',
  pages: `
@@ cloud-home element c:h -
= Chmura Xiaomi
# Dzień dobry, mi_4410
( Co nowego w chmurze
. Dodano 3 kontakty i 1 notatkę od wczoraj.
)
+ Kontakty :: 208
+ Notatki :: 31
+ Wiadomości :: 904
+ Nagrania :: 5
+ Zgubiony telefon? Znajdź go @FD
& Zajęto 2,2 GB z 5 GB :: 44
a Powiększ miejsce @NO
a Kosz @NO
@@ cloud-settings mini - eu.-
= Ustawienia chmury
# Ustawienia chmury
|* Ogólne
| Synchronizacja
| Powiadomienia
- Język :: :: polski
- Strefa danych :: :: Europa
- Automatyczne czyszczenie kosza :: :: po 30 dniach
- Urządzenia korzystające z chmury :: Telefon mamy, Xiaomi 14 :: 2 @MH
- Pobierz kopię zawartości @NO
- Przestań korzystać z chmury :: Konto Xiaomi pozostanie aktywne @NO
@@ device bootstrap c eu.-
= Tablet w kuchni
# Tablet w kuchni
|* Informacje
| Kopie zapasowe
| Lokalizacja
% Model :: Redmi Pad Pro
% Numer seryjny :: 5c••••1e
% Wersja systemu :: HyperOS 2.0.4
% Stan :: online, 76%
~ Lokalizowanie tabletu :: Znajdź urządzenie jest włączone @TF
!! Usuń urządzenie z konta @RD
!- Odtwórz dźwięk @NO
@@ find-device soup c:f -
= Znajdź urządzenie
# Znajdź urządzenie
^ Telefon mamy · Gdańsk, Oliwa
* Telefon mamy :: 40% baterii, minutę temu
* Xiaomi 14 :: To urządzenie
!- Zadzwoń @NO
!- Tryb utraty @NO
!- Wymaż dane @NO
@@ security native a:c eu.k
= Logowanie i bezpieczeństwo
# Logowanie i bezpieczeństwo
. Stan ochrony: dobry. Dodaj pomocniczy e-mail, żeby nie stracić dostępu.
% ID konta :: 64••••4410
- Zmień hasło :: Ostatnia zmiana: rok temu @CP
- Pomocniczy numer telefonu :: +48 ••• ••• 203 @RP
- Dodaj pomocniczy e-mail @RE
- Logowanie dwuetapowe :: Wyłączone
- Aktywne sesje
@@ null-i tdesign - -
= Rodzina
# Wspólna chmura
. Udostępnij swoje miejsce w chmurze nawet pięciu osobom.
* Ty :: Organizator
* Mama :: Używa 1,4 GB :: B:Usuń z rodziny
! Zaproś osobę
@@ null-a vant - -
= Weryfikacja
# Sprawdzamy, czy to Ty
. Przed usunięciem konta podaj hasło do konta Xiaomi.
_ Hasło :: password
! Dalej
a Nie pamiętam hasła
`,
};
