import type { Language } from '../model';

export const cs: Language = {
  code: 'cs',
  cloud: 'Xiaomi Cloud',
  account: 'Účet Xiaomi',
  cloudNav: 'h Přehled|Kontakty|Poznámky|f Najít|s Nastavení|a Můj účet',
  accountNav: 'Profil|c Přihlášení a zabezpečení|p Soukromí|Propojené služby|Nápověda',
  out: 'Odhlásit',
  back: 'Zpět',
  footer: 'Podmínky|Zásady ochrany soukromí|Cookies',
  pages: `
@@ cloud-home bootstrap c:h eu.-
= Xiaomi Cloud
# Váš cloud
. Zatím tu toho moc není. Zapněte na telefonu synchronizaci a uvidíte tu své věci.
& Využito 0,1 GB z 5 GB :: 2
+ Kontakty :: Nic k zobrazení
+ Poznámky :: Nic k zobrazení
+ Nahrávky :: Nic k zobrazení
+ Najít moje zařízení :: Telefon nebo tablet na mapě @FD
@@ my-devices radix c:s -
= Zařízení | Xiaomi Cloud
# Přihlášená zařízení @MH
. Tato zařízení mají přístup k vašemu cloudu.
* Tátův telefon :: Redmi Note 12S · online :: M:Možnosti @DM @DR
* Xiaomi 14 :: Toto zařízení :: M:Možnosti @DM @DR
* Chalupa :: Redmi Pad SE · offline od ledna :: M:Možnosti @DM @DR
@@ security bootstrap a:c eu.-
= Přihlášení a zabezpečení
# Přihlášení a zabezpečení
|* Přihlášení
| Dvoufázové ověření
| Aktivita
- Heslo :: Změněno před 9 měsíci :: :: B:Změnit heslo @CP @CP
- Telefon pro obnovení :: +420 ••• ••• 118 :: :: B:Změnit @RP @RP
- E-mail pro obnovení :: Nenastaven :: :: B:Přidat @RE @RE
" Telefon pro obnovení byl změněn
@@ delete-account terms - eu.k
= Zrušení účtu Xiaomi
# Zrušení účtu
. Účet mi_3054 bude nenávratně smazán, a s ním:
$ kontakty, poznámky a nahrávky v Xiaomi Cloud
$ motivy, kupóny a Mi mince
$ propojení s chytrou domácností
. Všechna zařízení se odhlásí. U prodaných telefonů nejdřív vypněte hledání.
[ ] Ano, chci trvale smazat svůj účet Xiaomi a všechna jeho data @CO
!! Smazat účet navždy @CF
!- Ponechat účet @NO
a Proč nejde účet smazat? @NO
@@ null-i pane c -
= Nahrávky
# Nahrávky
- Porada :: 41 min
- Servis Xiaomi :: 7 min
{ Smazat nahrávku?
. Zmizí z cloudu i ze všech zařízení.
!! Smazat @NO
!- Zrušit
}
@@ null-a vant - -
= Odhlášení
# Opravdu se odhlásit?
. Zařízení zůstane v seznamu „Moje zařízení“, dokud ho neodeberete.
! Odhlásit @NO
!- Zůstat přihlášen
`,
};
