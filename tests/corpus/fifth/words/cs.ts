/** Texts of the fifth set in Czech: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Předvolby cloudu
find Lokátor zařízení / Kde je můj telefon
account Přejít na účet Xiaomi
signout Odhlásit
help Podpora
back Vrátit se
cancel Rozmyslel(a) jsem si to / Nechat účet
gallery Fotky
contacts Adresář
notes Zápisky
storage Místo v cloudu
backup Zálohy telefonu
devices Připojená zařízení / Zařízení v tomto účtu
here Právě ho používáte
active Použito před 2 hodinami
away Naposledy 14. března
ring Prozvonit
rename Upravit název
wipe Vymazat na dálku
version Software
serial Sériové číslo
remove Vyřadit z účtu / Zapomenout toto zařízení
removeAsk Vyřadit tento telefon z účtu?
removeText Později ho můžete znovu přidat přihlášením na telefonu.
removeYes Vyřadit
off Přestat vyhledávat toto zařízení / Deaktivovat lokátor
offAsk Přestat vyhledávat tento telefon?
offYes Přestat vyhledávat
keep Dál vyhledávat
security Heslo a zabezpečení / Ochrana účtu
profile Profil
privacy Vaše data a soukromí
phone Telefon k obnově účtu
mail E-mail k obnově účtu
password Nastavit nové heslo
edit Nahradit
export Exportovat kopii dat
withdraw Vzít zpět svůj souhlas
withdrawYes Vzít souhlas zpět
delete Zrušit můj účet Xiaomi / Trvalé odstranění účtu
deleteNote Nikdo ho nedokáže vrátit
lose Vše v cloudu zmizí ; Kupony a mince propadnou
aware Vím, co to znamená pro má zařízení a data
agree Souhlasím s trvalým vymazáním účtu a dat
final Zrušit účet navždy / Smazat můj účet hned / Potvrdit smazání
ask Poslední krok: zrušit účet?
blocked Než účet smažete, vyřešte toto
reasons Lokátor je na Redmi Note 15 stále zapnutý ; Objednávka není dokončena ; V Mi Pay je platební karta
open Přejít tam
unlock Požádat o odemčení telefonu
unlockText Koupený telefon chce účet předchozího majitele? Napište nám a přiložte účtenku.
apply Začít žádost
count 4 zařízení
`;
