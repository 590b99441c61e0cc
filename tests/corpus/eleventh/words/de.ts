import type { Language } from '../model';

export const de: Language = {
  code: 'de',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi-Konto',
  cloudNav: 'h Start|Kontakte|Notizen|Aufnahmen|f Geräte orten|s Einstellungen|a Zum Konto',
  accountNav: 'Profil|c Anmeldung & Schutz|p Datenschutz|Verknüpfte Dienste|Hilfe',
  out: 'Abmelden',
  back: 'Zurück',
  footer: 'Nutzungsbedingungen|Datenschutzerklärung|Cookie-Einstellungen|Impressum',
  pages: `
@@ cloud-home antd c:h eu.-
= Xiaomi Cloud – Start
# Guten Morgen
" Sicherung von „Omas Telefon“ abgeschlossen
& 2,7 GB von 5 GB belegt :: 54
+ Kontakte :: 214 Einträge
+ Notizen :: 9
+ Nachrichten :: Nicht aktiviert
+ Aufnahmen
+ Geräte orten :: Alle Geräte auf der Karte @FD
+ Papierkorb
- Einstellungen der Cloud @SE
@@ cloud-settings native c:s eu.-
= Einstellungen der Cloud
# Einstellungen
( Synchronisieren
~ Kontakte
~ Notizen
~0 Anruflisten :: Nur bei WLAN
)
( Speicher
. 2,7 von 5 GB belegt. Gelöschtes wird 30 Tage aufbewahrt.
- Speicher aufräumen
)
( Geräte
- Verbundene Geräte anzeigen :: Xiaomi 14T Pro, Omas Telefon und ein weiteres @MH
)
( Cloud verlassen
. Wenn Sie die Einwilligung für Xiaomi Cloud widerrufen, endet die Synchronisierung. Ihr Konto bleibt bestehen.
!- Einwilligung für die Cloud widerrufen @NO
)
@@ find-device radix c:f eu.k
= Geräte orten
# Geräte orten
^ Xiaomi 14T Pro, Leipzig
* Xiaomi 14T Pro :: Eben aktualisiert
* Omas Telefon :: Redmi 13 · offline
* Redmi Watch 5 :: In der Nähe des Telefons
!- Klingeln lassen @NO
!- Als verloren melden @NO
!- Fernlöschen @NO
@@ privacy native a:p eu.k
= Datenschutz – Xiaomi-Konto
# Ihre Daten
. Sie bestimmen, was wir über Sie speichern.
- Daten ansehen und verwalten
- Kopie der Daten anfordern :: Per E-Mail innerhalb weniger Tage @NO
- Datenschutzerklärung lesen
- Einwilligung widerrufen :: Ohne Einwilligung wird Ihr Konto samt allen Daten endgültig gelöscht @WC
- Konto auflösen :: Xiaomi-Konto dauerhaft löschen @DE
@@ security mui a:c eu.k
= Anmeldung & Schutz
# Anmeldung & Schutz
## So melden Sie sich an
- Passwort ändern :: Zuletzt vor 2 Jahren @CP
- Google :: Verknüpft
## So kommen Sie zurück ins Konto
- Telefonnummer zur Wiederherstellung :: +49 ••• ••• 77 @RP
- E-Mail-Adresse zur Wiederherstellung :: Noch keine hinterlegt @RE
## Zusätzlich
- Anmeldung in zwei Schritten :: Aus
- Angemeldete Sitzungen
@@ delete-account divs - k
= Konto löschen
# Ihr Konto kann noch nicht gelöscht werden
. Bitte erledigen Sie zuerst Folgendes:
? „Gerät finden“ ist auf Omas Telefon noch aktiv :: Zur Ortung @RF
? In Xiaomi Home sind noch 2 Geräte angemeldet :: Anzeigen @RF
? Sie haben noch 35 Mi-Münzen :: Einlösen @RF
? Ihre Einwilligung für Xiaomi Cloud besteht noch :: Zur Cloud @RF
!- Verstanden @NO
@@ null-i element c -
= Kontakte
# Kontakte
* Arbeit :: 38 Kontakte
* Familie :: 12 Kontakte
* Ohne Gruppe :: 164 Kontakte
{ Kontakt löschen?
. Der Kontakt wird auf allen Geräten entfernt, die mit Ihrer Cloud synchronisieren.
!! Löschen @NO
!- Abbrechen
}
@@ null-a native - eu.-
= Cookies
# Ihre Cookie-Auswahl
. Wir nutzen Cookies, damit Anmeldung und Datenschutz-Einstellungen funktionieren. Ihre Einwilligung können Sie jederzeit widerrufen.
~ Notwendig
~0 Statistik
~0 Werbung
! Alle zulassen
!- Auswahl speichern
`,
};
