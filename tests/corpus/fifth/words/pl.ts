/** Texts of the fifth set in Polish: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Opcje chmury
find Lokalizator urządzeń / Gdzie jest mój telefon
account Przejdź do konta Xiaomi
signout Wyloguj
help Wsparcie
back Wróć
cancel Rozmyśliłem się / Zostaw bez zmian
gallery Zdjęcia
contacts Książka adresowa
notes Zapiski
storage Miejsce w chmurze
backup Kopie telefonu
devices Powiązane urządzenia / Urządzenia na tym koncie
here Używasz go teraz
active Używane 2 godziny temu
away Niewidziane od 14 marca
ring Zadzwoń
rename Edytuj nazwę
wipe Wymaż zdalnie
version Oprogramowanie
serial Numer seryjny
remove Odepnij od konta / Zapomnij to urządzenie
removeAsk Odpiąć ten telefon od konta?
removeText Możesz dodać go ponownie, logując się na telefonie.
removeYes Odepnij
off Nie szukaj więcej tego urządzenia / Dezaktywuj lokalizator
offAsk Przestać lokalizować ten telefon?
offYes Przestań lokalizować
keep Lokalizuj dalej
security Hasło i zabezpieczenia / Chroń swoje konto
profile Profil
privacy Twoje dane i prywatność
phone Telefon do odzyskania konta
mail E-mail do odzyskania konta
password Ustaw nowe hasło / Zresetuj hasło
edit Zastąp
export Eksportuj kopię danych
withdraw Cofnij moją zgodę
withdrawYes Cofnij zgodę
delete Skasuj moje konto Xiaomi / Trwałe usunięcie konta
deleteNote Nikt nie będzie mógł go przywrócić
lose Wszystko z chmury zniknie ; Kupony i monety przepadną
aware Wiem, co to oznacza dla moich urządzeń i danych
agree Zgadzam się na trwałe usunięcie konta i danych
final Skasuj konto na zawsze / Usuń moje konto teraz / Potwierdź usunięcie
ask Ostatni krok: skasować konto?
blocked Załatw to, zanim usuniesz konto
reasons Lokalizator jest nadal włączony w Redmi Note 15 ; Zamówienie w sklepie jest w toku ; W Mi Pay jest karta bankowa
open Przejdź
unlock Poproś o odblokowanie telefonu
unlockText Kupiony telefon prosi o konto poprzedniego właściciela? Opisz to i dołącz paragon.
apply Rozpocznij wniosek
count 4 urządzenia
`;
