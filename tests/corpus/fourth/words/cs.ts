/** Wordings of the fourth set in Czech. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Účet Xiaomi
settings Nastavení
find Najít moje zařízení / Hledání zařízení
manage Spravovat účet / Účet Xiaomi
signout Odhlásit se
signin Přihlásit se účtem Xiaomi
help Nápověda
back Zpět
cancel Zrušit / Teď ne
close Zavřít
next Pokračovat
more Další akce
policy Zásady ochrany soukromí
gallery Galerie
contacts Kontakty
notes Poznámky
drive Disk
storage Úložiště
backup Zálohy
language Jazyk
devices Moje zařízení / Vaše zařízení
this Toto zařízení
online Online
offline Offline
seen Poslední aktivita
minutes Před 5 minutami
yesterday Včera 21:40
locate Zobrazit na mapě
ring Přehrát zvuk
rename Přejmenovat
erase Vymazat data
version Verze systému
model Model
remove Odebrat z účtu / Odpojit zařízení / Smazat zařízení
removeAsk Odebrat toto zařízení? / Odpojit telefon od účtu?
removeText Zařízení bude odhlášeno a jeho zálohy budou po 30 dnech smazány.
removeYes Odebrat / Odpojit
off Vypnout hledání zařízení / Vypnout funkci Najít moje zařízení
offAsk Vypnout hledání zařízení?
offText Ztracený telefon pak nepůjde najít, zamknout ani vymazat.
offYes Přesto vypnout / Vypnout
keep Nechat zapnuté
security Přihlášení a zabezpečení / Zabezpečení účtu
personal Osobní údaje
privacy Soukromí / Data a soukromí
phone Telefon pro obnovení / Bezpečnostní telefon
mail E-mail pro obnovení / Bezpečnostní e-mail
password Změnit heslo / Změna hesla
change Změnit
linked Propojené účty
data Stáhnout svá data
withdraw Odvolat souhlas
withdrawText Služby Xiaomi přestanou fungovat a účet bude smazán.
withdrawYes Odvolat
delete Smazat účet… / Trvale zrušit účet
deleteHint Vymazat účet a vše, co je v něm uloženo
loss Fotky, kontakty a poznámky v Xiaomi Cloudu budou vymazány ; Telefony, které zůstanou připojené, se mohou zamknout ; Přijdete o body, kupony a předplatné
aware Rozumím následkům
consent Ano, chci trvale smazat svůj účet a všechna data
final Smazat účet / Trvale smazat / Zrušit účet
start Pokračovat ke smazání
ask Smazat tento účet navždy?
noUndo Tuto akci nelze vrátit zpět.
refuse Účet zatím nelze smazat
refusals Na 2 zařízeních je zapnuté hledání ; Na účtu zbývají Mi Coins ; Máte aktivní tarif úložiště
fix Vyřešit
unlock Žádost o odemknutí zařízení
unlockText Pokud je koupený telefon zamčený cizím účtem Xiaomi, pošlete nám doklad o koupi.
imei IMEI nebo sériové číslo
proof Doklad o koupi
status Zjistit stav žádosti
submit Odeslat žádost
`;
