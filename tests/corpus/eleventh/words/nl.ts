import type { Language } from '../model';

export const nl: Language = {
  code: 'nl',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi-account',
  cloudNav: 'h Overzicht|Contacten|Notities|f Zoeken|s Instellingen|a Mijn account',
  accountNav: 'Profiel|c Inloggen en beveiliging|p Privacy|Gekoppelde diensten|Hulp',
  out: 'Uitloggen',
  back: 'Terug',
  footer: 'Voorwaarden|Privacybeleid|Cookies',
  pages: `
@@ cloud-home native c:h -
= Xiaomi Cloud
# Overzicht
& 4,4 GB van 5 GB in gebruik :: 88
+ Contacten
+ Notities
+ Berichten
+ Opnamen
+ Mijn apparaat zoeken @FD
+ Prullenbak
@@ my-devices soup c eu.- device
= Je apparaten
# Je apparaten @MH
* Papa's telefoon :: Redmi Note 10 · online :: M:Meer @DM @DR
* Xiaomi 15 :: Dit apparaat :: M:Meer @DM @DR
* Speelgoedtablet :: Redmi Pad SE · al 40 dagen offline :: M:Meer @DM @DR
{ Papa's telefoon
- Op de kaart tonen @NO
- Naam wijzigen @NO
- Apparaat verwijderen @RD
}
@@ security radix a:c -
= Inloggen en beveiliging
# Inloggen en beveiliging
. Je hebt nog geen e-mailadres voor herstel. Voeg er een toe, dan raak je nooit buitengesloten.
- Wachtwoord wijzigen @CP
- Herstelnummer :: +31 6 •••• 2290 @RP
- E-mailadres voor herstel :: Toevoegen @RE
- Inloggen in twee stappen :: Uit
@@ delete-account native a -
= Account verwijderen
# Account verwijderen
. Je staat op het punt je Xiaomi-account voorgoed te verwijderen.
{ Weet je het zeker?
. Contacten, notities, aankopen en gekoppelde apparaten zijn daarna weg. Dit kan niet ongedaan worden gemaakt.
[x] Ja, verwijder mijn Xiaomi-account en al mijn gegevens definitief @CO
!! Account definitief verwijderen @CF
!- Annuleren @NO
}
@@ null-i radix c -
= Prullenbak
# Prullenbak
* Notitie: Cadeaus :: Nog 5 dagen :: B:Terugzetten
* Contact: Loodgieter :: Nog 19 dagen :: B:Terugzetten
!! Alles definitief verwijderen @NO
@@ null-a soup a -
= Gekoppelde diensten
# Gekoppelde diensten
- Google :: Gekoppeld :: B:Ontkoppelen
- Strava :: Leest je activiteiten :: B:Toegang intrekken
- Alexa :: Bestuurt je lampen :: B:Toegang intrekken
`,
};
