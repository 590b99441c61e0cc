/** Wordings of the fourth set in Swedish. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi-konto
settings Inställningar
find Hitta min enhet / Sök enhet
manage Hantera konto / Xiaomi-konto
signout Logga ut
signin Logga in med Xiaomi-konto
help Hjälp
back Tillbaka
cancel Avbryt / Inte nu
close Stäng
next Fortsätt
more Fler åtgärder
policy Integritetspolicy
gallery Galleri
contacts Kontakter
notes Anteckningar
drive Drive
storage Lagring
backup Säkerhetskopior
language Språk
devices Mina enheter / Dina enheter
this Den här enheten
online Online
offline Offline
seen Senast aktiv
minutes För 5 minuter sedan
yesterday I går 21:40
locate Visa på karta
ring Spela upp ljud
rename Byt namn
erase Radera data
version Systemversion
model Modell
remove Ta bort från kontot / Koppla bort enheten / Ta bort enhet
removeAsk Vill du ta bort enheten? / Vill du koppla bort telefonen från kontot?
removeText Enheten loggas ut och dess säkerhetskopior raderas efter 30 dagar.
removeYes Ta bort / Koppla bort
off Stäng av Hitta min enhet / Inaktivera enhetssökning
offAsk Vill du stänga av Hitta min enhet?
offText Om telefonen försvinner kan du inte hitta, låsa eller radera den.
offYes Stäng av ändå / Inaktivera
keep Låt den vara på
security Inloggning och säkerhet / Kontosäkerhet
personal Personlig information
privacy Integritet / Data och integritet
phone Telefonnummer för återställning / Säkerhetstelefon
mail E-post för återställning / Säkerhetsadress
password Byt lösenord / Ändra lösenord
change Ändra
linked Länkade konton
data Ladda ner dina data
withdraw Återkalla samtycke
withdrawText Xiaomis tjänster slutar fungera och kontot raderas.
withdrawYes Återkalla
delete Ta bort konto… / Avsluta kontot permanent
deleteHint Radera kontot och allt som finns i det
loss Bilder, kontakter och anteckningar i Xiaomi Cloud raderas ; Telefoner som fortfarande är kopplade kan förbli låsta ; Poäng, kuponger och prenumerationer går förlorade
aware Jag förstår konsekvenserna
consent Ja, jag vill radera mitt konto och alla data permanent
final Ta bort konto / Radera permanent / Avsluta kontot
start Fortsätt med borttagningen
ask Vill du radera kontot för alltid?
noUndo Det går inte att ångra.
refuse Kontot kan inte tas bort än
refusals Enhetssökning är på för 2 enheter ; Du har Mi Coins kvar ; Du har en aktiv lagringsplan
fix Åtgärda
unlock Begäran om upplåsning av enhet
unlockText Om en telefon som du har köpt är låst med någon annans Xiaomi-konto kan du skicka ett köpbevis till oss.
imei IMEI eller serienummer
proof Köpbevis
status Kontrollera status för begäran
submit Skicka begäran
`;
