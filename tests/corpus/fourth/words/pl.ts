/** Wordings of the fourth set in Polish. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Konto Xiaomi
settings Ustawienia
find Znajdź moje urządzenie / Lokalizator urządzenia
manage Zarządzaj kontem / Konto Xiaomi
signout Wyloguj się
signin Zaloguj się kontem Xiaomi
help Pomoc
back Wstecz
cancel Anuluj / Nie teraz
close Zamknij
next Dalej
more Więcej działań
policy Polityka prywatności
gallery Galeria
contacts Kontakty
notes Notatki
drive Dysk
storage Pamięć
backup Kopie zapasowe
language Język
devices Moje urządzenia / Twoje urządzenia
this To urządzenie
online Online
offline Offline
seen Ostatnia aktywność
minutes 5 minut temu
yesterday Wczoraj, 21:40
locate Pokaż na mapie
ring Odtwórz dźwięk
rename Zmień nazwę
erase Wymaż dane
version Wersja systemu
model Model
remove Usuń z konta / Odłącz urządzenie / Usuń urządzenie
removeAsk Usunąć to urządzenie? / Odłączyć telefon od konta?
removeText Urządzenie zostanie wylogowane, a jego kopie zapasowe znikną po 30 dniach.
removeYes Usuń / Odłącz
off Wyłącz lokalizowanie urządzenia / Wyłącz funkcję „Znajdź moje urządzenie”
offAsk Wyłączyć lokalizowanie urządzenia?
offText Zgubionego telefonu nie da się wtedy odnaleźć, zablokować ani wymazać.
offYes Wyłącz mimo to / Wyłącz
keep Pozostaw włączone
security Logowanie i bezpieczeństwo / Bezpieczeństwo konta
personal Dane osobowe
privacy Prywatność / Dane i prywatność
phone Telefon do odzyskiwania / Zapasowy numer telefonu
mail E-mail do odzyskiwania / Zapasowy adres e-mail
password Zmień hasło / Zmiana hasła
change Zmień
linked Połączone konta
data Pobierz swoje dane
withdraw Wycofaj zgodę / Wycofanie zgody na politykę prywatności
withdrawText Usługi Xiaomi przestaną działać, a konto zostanie usunięte.
withdrawYes Wycofaj
delete Usuń konto… / Zamknij konto na stałe
deleteHint Usuń konto i wszystko, co się w nim znajduje
loss Zdjęcia, kontakty i notatki w Xiaomi Cloud zostaną usunięte ; Nadal połączone telefony mogą pozostać zablokowane ; Punkty, kupony i subskrypcje przepadną
aware Rozumiem konsekwencje
consent Tak, chcę trwale usunąć moje konto i wszystkie dane / Chcę na zawsze zamknąć to konto
final Usuń konto / Usuń na zawsze / Zamknij konto
start Przejdź do usuwania
ask Usunąć to konto na zawsze?
noUndo Tej operacji nie można cofnąć.
refuse Konta nie można jeszcze usunąć
refusals Lokalizowanie jest włączone na 2 urządzeniach ; Masz środki w Mi Coins ; Masz aktywny plan miejsca w chmurze
fix Rozwiąż
unlock Wniosek o odblokowanie urządzenia
unlockText Jeśli kupiony telefon jest zablokowany cudzym kontem Xiaomi, prześlij nam dowód zakupu.
imei IMEI lub numer seryjny
proof Dowód zakupu
status Sprawdź stan wniosku
submit Wyślij wniosek
`;
