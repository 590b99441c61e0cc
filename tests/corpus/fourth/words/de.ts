/** Wordings of the fourth set in German. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi-Konto
settings Einstellungen / Cloud-Einstellungen
find Gerät suchen / Mein Gerät finden
manage Konto verwalten / Xiaomi-Konto
signout Abmelden
signin Mit Xiaomi-Konto anmelden
help Hilfe
back Zurück
cancel Abbrechen / Jetzt nicht
close Schließen
next Weiter
more Weitere Aktionen
policy Datenschutzerklärung
gallery Galerie
contacts Kontakte
notes Notizen
drive Drive
storage Speicher
backup Sicherungen
language Sprache
devices Meine Geräte / Deine Geräte / Angemeldete Geräte
this Dieses Gerät
online Online
offline Offline
seen Zuletzt aktiv
minutes Vor 5 Minuten
yesterday Gestern, 21:40
locate Auf Karte anzeigen
ring Ton abspielen
rename Umbenennen
erase Daten löschen
version Systemversion
model Modell
remove Aus Konto entfernen / Verknüpfung aufheben / Gerät entfernen / Gerät abmelden und entfernen
removeAsk Dieses Gerät entfernen? / Telefon vom Konto trennen?
removeText Das Gerät wird vom Konto abgemeldet. Seine Sicherungen werden nach 30 Tagen gelöscht.
removeYes Entfernen / Trennen
off Gerätesuche deaktivieren / „Gerät suchen“ ausschalten
offAsk Gerätesuche ausschalten? / „Gerät suchen“ deaktivieren?
offText Ein verlorenes Telefon kann dann nicht mehr geortet, gesperrt oder gelöscht werden.
offYes Trotzdem ausschalten / Deaktivieren
keep Eingeschaltet lassen
security Anmeldung und Sicherheit / Kontosicherheit / Sicherheit
personal Persönliche Daten
privacy Datenschutz / Daten und Datenschutz
phone Telefonnummer zur Wiederherstellung / Sicherheitstelefon
mail E-Mail zur Wiederherstellung / Sicherheits-E-Mail
password Passwort ändern / Kennwort ändern / Passwort
change Ändern / Bearbeiten
linked Verknüpfte Konten
data Meine Daten herunterladen
withdraw Einwilligung widerrufen / Zustimmung zur Datenschutzerklärung zurückziehen
withdrawText Die Dienste von Xiaomi werden beendet und dein Konto wird gelöscht.
withdrawYes Widerrufen / Einwilligung widerrufen
delete Konto löschen … / Konto dauerhaft schließen / Xiaomi-Konto löschen
deleteHint Konto und alle gespeicherten Daten entfernen
loss Fotos, Kontakte und Notizen in der Xiaomi Cloud werden gelöscht ; Noch verknüpfte Telefone können gesperrt bleiben ; Punkte, Gutscheine und Abos verfallen
aware Ich verstehe die Folgen / Mir ist klar, was ich verliere
consent Ja, mein Konto und alle Daten dauerhaft löschen / Ich möchte dieses Konto endgültig schließen
final Konto löschen / Endgültig löschen / Konto dauerhaft schließen / Ja, löschen
start Mit dem Löschen fortfahren / Löschung starten
ask Konto endgültig löschen?
noUndo Das kann nicht rückgängig gemacht werden.
refuse Das Konto kann noch nicht gelöscht werden
refusals „Gerät suchen“ ist auf 2 Geräten eingeschaltet ; Auf dem Konto sind noch Mi Coins ; Ein Cloud-Speicherabo ist noch aktiv
fix Beheben
unlock Antrag auf Geräteentsperrung / Gerät entsperren lassen
unlockText Ist ein gekauftes Telefon mit einem fremden Xiaomi-Konto gesperrt, sende uns einen Kaufnachweis. Wir prüfen den Antrag.
imei IMEI oder Seriennummer
proof Kaufnachweis
status Status des Antrags prüfen
submit Antrag senden
`;
