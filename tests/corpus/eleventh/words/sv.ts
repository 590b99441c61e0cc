import type { Language } from '../model';

export const sv: Language = {
  code: 'sv',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi-konto',
  cloudNav: 'h Hem|Kontakter|Anteckningar|f Hitta|s Inställningar|a Mitt konto',
  accountNav: 'Profil|c Inloggning och säkerhet|p Integritet|Länkade tjänster|Hjälp',
  out: 'Logga ut',
  back: 'Tillbaka',
  footer: 'Villkor|Integritetspolicy|Kakor',
  pages: `
@@ cloud-settings server c:s eu.k
= Molninställningar
# Inställningar för molnet
% Utrymme :: 1,2 av 5 GB
% Dataregion :: Europa
~ Kontakter
~ Anteckningar
~0 Samtalslogg
- Enheter som använder molnet :: Mormors mobil och Xiaomi 14T @MH
- Meddelanden om fullt utrymme :: På
!- Sluta använda Xiaomi Cloud @NO
@@ device element - eu.-
= Mormors mobil
# Mormors mobil
% Modell :: Redmi A2
% IMEI :: 86••••••••4731
% Senast ansluten :: i går 18:22
~ Hitta enhet :: Slå inte av detta om telefonen är borttappad @TF
!- Ring @NO
!! Ta bort enheten @RD
{ Ta bort Mormors mobil?
. Den loggas ut från ditt konto. Innehållet på telefonen raderas inte.
!! Ta bort @RD
!- Avbryt @NO
}
@@ find-device pane c:f eu.-
= Hitta enhet
# Hitta enhet
^ Mormors mobil · Umeå
* Mormors mobil :: 37 % · i går
* Xiaomi 14T :: Här
! Spela ljud @NO
!- Förlorat läge @NO
!- Radera allt @NO
@@ privacy vant a:p -
= Integritet
# Dina uppgifter
- Hantera dina uppgifter
- Hämta en kopia @NO
- Integritetspolicy
- Återkalla samtycke :: Kontot och alla uppgifter raderas för gott @WC
- Radera kontot @DE
@@ null-i native c -
= Anteckningar
# Anteckningar
- Sälja gamla mobilen :: ta bort enheten, stäng av Hitta enhet
- Middag fredag
@@ null-a server - /fe/service/account/profile
= Personuppgifter
# Personuppgifter
% Smeknamn :: mi_5520
% Konto-ID :: 64••••5520
% Land :: Sverige
!- Ändra
`,
};
