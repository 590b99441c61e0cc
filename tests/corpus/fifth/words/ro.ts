/** Texts of the fifth set in Romanian: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferințe cloud
find Localizator de dispozitive / Unde este telefonul meu
account Mergi la contul Xiaomi
signout Ieși din cont
help Asistență
back Înapoi la pagina anterioară
cancel M-am răzgândit / Păstrează contul
gallery Fotografii
contacts Agendă
notes Notițe
storage Spațiu cloud
backup Copiile telefonului
devices Dispozitive asociate / Dispozitivele din acest cont
here Îl folosești acum
active Folosit acum 2 ore
away Nevăzut din 14 martie
ring Fă-l să sune
rename Editează numele
wipe Șterge de la distanță
version Software
serial Număr de serie
remove Scoate din cont / Uită acest dispozitiv
removeAsk Scoți acest telefon din cont?
removeText Îl poți adăuga din nou conectându-te pe telefon.
removeYes Scoate
off Nu mai localiza acest dispozitiv / Dezactivează localizatorul
offAsk Nu mai localizezi acest telefon?
offYes Nu mai localiza
keep Continuă localizarea
security Parolă și securitate / Protejează contul
profile Profil
privacy Datele și confidențialitatea ta
phone Telefon pentru recuperarea contului
mail E-mail pentru recuperarea contului
password Setează o parolă nouă / Resetează parola
edit Înlocuiește
export Exportă o copie a datelor
withdraw Retrage-mi acordul
withdrawYes Retrage acordul
delete Șterge-mi contul Xiaomi / Ștergerea definitivă a contului
deleteNote Nimeni nu îl mai poate recupera
lose Tot ce este în cloud dispare ; Cupoanele și monedele se pierd
aware Știu ce înseamnă pentru dispozitivele și datele mele
agree Sunt de acord ca datele și contul meu să fie șterse pentru totdeauna
final Șterge contul pentru totdeauna / Șterge-mi contul acum / Confirmă ștergerea
ask Ultimul pas: ștergi contul?
blocked Rezolvă acestea înainte de a șterge contul
reasons Localizatorul este încă pornit pe Redmi Note 15 ; O comandă nu este finalizată ; În Mi Pay există un card
open Mergi acolo
unlock Cere deblocarea unui telefon
unlockText Telefonul cumpărat cere contul fostului proprietar? Spune-ne și atașează bonul.
apply Începe cererea
count 4 dispozitive
`;
