import type { Language } from '../model';

export const hu: Language = {
  code: 'hu',
  cloud: 'Xiaomi Felhő',
  account: 'Xiaomi-fiók',
  cloudNav: 'h Kezdőlap|Névjegyek|Jegyzetek|f Eszközkereső|s Beállítások|a Fiókom',
  accountNav: 'Profil|c Bejelentkezés és biztonság|p Adatvédelem|Kapcsolt szolgáltatások|Súgó',
  out: 'Kijelentkezés',
  back: 'Vissza',
  footer: 'Felhasználási feltételek|Adatvédelmi irányelvek|Sütik',
  pages: `
@@ cloud-settings terms c:s -
= Felhőbeállítások
# Beállítások
## Szinkronizálás
~ Névjegyek
~ Jegyzetek
~0 Hívásnapló
## Egyéb
- Tárhely kezelése :: 1,9 GB foglalt az 5 GB-ból
- A felhőt használó eszközök :: 3 eszköz @MH
- Értesítés, ha fogy a hely
- A felhőszolgáltatás kikapcsolása :: Csak a felhőre adott hozzájárulást vonja vissza @NO
@@ device divs c eu.-
= Anya telefonja
# Anya telefonja
. Redmi 13 · nem elérhető
% Típus :: 24040RN64Y
% IMEI :: 86••••••••5120
% Rendszerverzió :: HyperOS 2.0.2
% Utoljára online :: 4 napja
~ Készülékkeresés :: Amíg a telefon offline, a változás csak később lép életbe @TF
!! Készülék eltávolítása @RD
!- Átnevezés @NO
@@ find-device tdesign c:f eu.-
= Eszközkereső
# Eszközkereső
. Nincs olyan eszköz, amelyen a keresés be lenne kapcsolva.
^ Nincs megjeleníthető hely
* Xiaomi 13T :: A keresés ki van kapcsolva
* Anya telefonja :: A keresés ki van kapcsolva
! Így kapcsolja be a telefonon @NO
!- Csörgetés @NO
!- Elveszett mód @NO
!- Adatok törlése @NO
@@ privacy antd a:p eu.-
= Adatvédelem – Xiaomi-fiók
# Adatai nálunk
. Ön dönti el, mit őrzünk meg.
- Adatok megtekintése és kezelése
- Másolat kérése e-mailben @NO
- Adatvédelmi irányelvek
- Hozzájárulás visszavonása :: A fiók és minden adat véglegesen törlődik :: :: B:Visszavonás @WC @WC
- Xiaomi-fiók törlése :: A művelet nem vonható vissza :: :: B:Fiók törlése @DE @DE
@@ null-i mui c -
= Jegyzetek
# Jegyzetek
- Bevásárlás :: tej, kenyér
- Telefon eladása :: keresés ki, eszköz törlése, gyári visszaállítás
- Jelszavak (nem ide!)
@@ null-a antd - /fe/service/identity/verifyEmail?sid=passport
= Személyazonosság ellenőrzése
# Fiók törlése: igazolja, hogy Ön az
. A fiók törléséhez írja be az a•••@freemail.hu címre küldött kódot.
_ Hatjegyű kód
! Ellenőrzés
a Új kód kérése
`,
};
