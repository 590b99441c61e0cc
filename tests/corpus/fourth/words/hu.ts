/** Wordings of the fourth set in Hungarian. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi-fiók
settings Beállítások
find Eszköz keresése / Saját eszköz keresése
manage Fiók kezelése / Xiaomi-fiók
signout Kijelentkezés
signin Bejelentkezés Xiaomi-fiókkal
help Súgó
back Vissza
cancel Mégse / Most nem
close Bezárás
next Folytatás
more További műveletek
policy Adatvédelmi szabályzat
gallery Galéria
contacts Névjegyek
notes Jegyzetek
drive Drive
storage Tárhely
backup Biztonsági mentések
language Nyelv
devices Saját eszközök / Eszközeim
this Ez az eszköz
online Online
offline Offline
seen Utolsó tevékenység
minutes 5 perce
yesterday Tegnap, 21:40
locate Megjelenítés a térképen
ring Hang lejátszása
rename Átnevezés
erase Adatok törlése
version Rendszerverzió
model Modell
remove Eltávolítás a fiókból / Eszköz leválasztása / Eszköz törlése
removeAsk Eltávolítja ezt az eszközt? / Leválasztja a telefont a fiókról?
removeText Az eszközön kijelentkezik, a biztonsági mentések pedig 30 nap múlva törlődnek.
removeYes Eltávolítás / Leválasztás
off Eszközkeresés kikapcsolása / Az eszköz keresésének letiltása
offAsk Kikapcsolja az eszközkeresést?
offText Ha a telefon elvész, nem tudja majd megkeresni, zárolni vagy törölni.
offYes Kikapcsolás mégis / Kikapcsolás
keep Maradjon bekapcsolva
security Bejelentkezés és biztonság / A fiók biztonsága
personal Személyes adatok
privacy Adatvédelem / Adatok és adatvédelem
phone Helyreállítási telefonszám / Biztonsági telefonszám
mail Helyreállítási e-mail-cím / Biztonsági e-mail-cím
password Jelszó módosítása / Jelszócsere
change Módosítás
linked Összekapcsolt fiókok
data Saját adatok letöltése
withdraw Hozzájárulás visszavonása
withdrawText A Xiaomi szolgáltatásai leállnak, a fiók pedig törlődik.
withdrawYes Visszavonás
delete Fiók törlése… / Fiók végleges megszüntetése
deleteHint A fiók és minden tartalma törlődik
loss A Xiaomi Cloudban tárolt fotók, névjegyek és jegyzetek törlődnek ; A még összekapcsolt telefonok zárolva maradhatnak ; A pontok, kuponok és előfizetések elvesznek
aware Megértettem a következményeket
consent Igen, véglegesen törölni szeretném a fiókomat és minden adatát
final Fiók törlése / Végleges törlés / Fiók megszüntetése
start Tovább a törléshez
ask Véglegesen törli ezt a fiókot?
noUndo A művelet nem vonható vissza.
refuse A fiók egyelőre nem törölhető
refusals 2 eszközön be van kapcsolva az eszközkeresés ; Van még Mi Coins-egyenlege ; Érvényes felhőtárhely-előfizetése van
fix Megoldás
unlock Eszköz feloldásának kérelmezése
unlockText Ha egy vásárolt telefon másvalaki Xiaomi-fiókjával van zárolva, küldje el nekünk a vásárlás igazolását.
imei IMEI vagy sorozatszám
proof Vásárlás igazolása
status Kérelem állapota
submit Kérelem elküldése
`;
