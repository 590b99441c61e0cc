/** Wordings of the fourth set in Romanian. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Cont Xiaomi
settings Setări
find Găsește-mi dispozitivul / Localizare dispozitiv
manage Gestionează contul / Cont Xiaomi
signout Deconectare
signin Conectează-te cu contul Xiaomi
help Ajutor
back Înapoi
cancel Anulează / Nu acum
close Închide
next Continuă
more Mai multe acțiuni
policy Politica de confidențialitate
gallery Galerie
contacts Contacte
notes Note
drive Drive
storage Spațiu de stocare
backup Copii de rezervă
language Limbă
devices Dispozitivele mele / Dispozitivele tale
this Acest dispozitiv
online Online
offline Offline
seen Ultima activitate
minutes Acum 5 minute
yesterday Ieri, 21:40
locate Arată pe hartă
ring Redă un sunet
rename Redenumește
erase Șterge datele
version Versiunea sistemului
model Model
remove Elimină din cont / Deconectează dispozitivul de la cont / Șterge dispozitivul
removeAsk Elimini acest dispozitiv? / Desprinzi telefonul de cont?
removeText Dispozitivul va fi deconectat, iar copiile lui de rezervă vor fi șterse după 30 de zile.
removeYes Elimină / Șterge
off Dezactivează localizarea dispozitivului / Oprește „Găsește-mi dispozitivul”
offAsk Dezactivezi localizarea dispozitivului?
offText Dacă pierzi telefonul, nu îl vei mai putea găsi, bloca sau șterge.
offYes Dezactivează oricum / Oprește
keep Las-o activată
security Conectare și securitate / Securitatea contului
personal Date personale
privacy Confidențialitate / Date și confidențialitate
phone Telefon de recuperare / Telefon de siguranță
mail E-mail de recuperare / E-mail de siguranță
password Schimbă parola / Modifică parola
change Schimbă
linked Conturi asociate
data Descarcă datele tale
withdraw Retrage consimțământul
withdrawText Serviciile Xiaomi se vor opri, iar contul va fi șters.
withdrawYes Retrage
delete Șterge contul… / Închide definitiv contul
deleteHint Șterge contul și tot ce se află în el
loss Fotografiile, contactele și notele din Xiaomi Cloud vor fi șterse ; Telefoanele încă asociate pot rămâne blocate ; Punctele, cupoanele și abonamentele se pierd
aware Înțeleg consecințele
consent Da, vreau să-mi șterg definitiv contul și toate datele
final Șterge contul / Șterge definitiv / Închide contul
start Continuă ștergerea
ask Ștergi definitiv acest cont?
noUndo Acțiunea nu poate fi anulată.
refuse Contul nu poate fi șters încă
refusals Localizarea este activată pe 2 dispozitive ; Mai ai sold Mi Coins ; Ai un abonament de stocare activ
fix Rezolvă
unlock Cerere de deblocare a dispozitivului
unlockText Dacă un telefon cumpărat este blocat cu contul Xiaomi al altcuiva, trimite-ne dovada achiziției.
imei IMEI sau număr de serie
proof Dovada achiziției
status Verifică starea cererii
submit Trimite cererea
`;
