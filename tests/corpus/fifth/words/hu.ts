/** Texts of the fifth set in Hungarian: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Felhőbeállítások
find Eszközkereső / Hol van a telefonom?
account Tovább a Xiaomi-fiókhoz
signout Kilépés a fiókból
help Támogatás
back Visszalépés
cancel Meggondoltam magam / Maradjon a fiók
gallery Fotók
contacts Címjegyzék
notes Feljegyzések
storage Felhőterület
backup Telefonmentések
devices Társított eszközök / Eszközök ebben a fiókban
here Most ezt használja
active 2 órája használva
away Március 14. óta nem látható
ring Megcsörgetés
rename Név szerkesztése
wipe Távoli törlés
version Szoftver
serial Sorozatszám
remove Kivétel a fiókból / Eszköz elfelejtése
removeAsk Kiveszi ezt a telefont a fiókból?
removeText Később újra hozzáadhatja, ha bejelentkezik a telefonon.
removeYes Kivétel
off Ne keresse tovább ezt az eszközt / Az eszközkereső leállítása
offAsk Leállítja a telefon keresését?
offYes Keresés leállítása
keep Keresés folytatása
security Jelszó és biztonság / A fiók védelme
profile Profil
privacy Adatok és adatvédelem kezelése
phone Telefonszám a fiók helyreállításához
mail E-mail-cím a fiók helyreállításához
password Új jelszó beállítása / Jelszó visszaállítása
edit Csere
export Adatok másolatának exportálása
withdraw Visszavonom a hozzájárulásomat
withdrawYes Hozzájárulás visszavonása
delete Xiaomi-fiókom megszüntetése / A fiók végleges törlése
deleteNote Senki sem tudja visszaállítani
lose Minden eltűnik a felhőből ; A kuponok és érmék elvesznek
aware Tudom, mit jelent ez az eszközeimre és adataimra nézve
agree Beleegyezem, hogy a fiókomat és adataimat végleg töröljék
final Fiók törlése örökre / A fiókom törlése most / Törlés megerősítése
ask Utolsó lépés: törli a fiókját?
blocked A fiók törlése előtt intézze el ezeket
reasons Az eszközkereső még be van kapcsolva a Redmi Note 15 készüléken ; Van egy befejezetlen rendelés ; A Mi Payben bankkártya van
open Ugrás
unlock Telefon feloldásának kérése
unlockText A vásárolt telefon az előző tulajdonos fiókját kéri? Írja le, és csatolja a nyugtát.
apply Kérelem indítása
count 4 eszköz
`;
