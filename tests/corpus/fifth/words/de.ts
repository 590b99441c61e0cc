/** Texts of the fifth set in German: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Cloud-Optionen
find Geräteortung / Wo ist mein Gerät?
account Zum Xiaomi-Konto / Dein Konto
signout Ausloggen
help Support
back Zurückgehen
cancel Doch nicht / Lieber behalten
gallery Fotos
contacts Adressbuch
notes Memos
storage Cloud-Speicherplatz
backup Telefon-Backups
devices Verbundene Geräte / Geräte in diesem Konto
here Wird gerade benutzt
active Vor 2 Stunden benutzt
away Seit 14. März nicht gesehen
ring Klingeln lassen
rename Name bearbeiten
wipe Aus der Ferne löschen
version Software
serial Seriennummer
remove Vom Konto trennen / Gerät vergessen / Aus dem Konto nehmen
removeAsk Dieses Telefon vom Konto trennen?
removeText Du kannst es später wieder hinzufügen, indem du dich darauf anmeldest.
removeYes Trennen
off Ortung dieses Geräts beenden / Geräteortung abschalten
offAsk Ortung dieses Telefons beenden?
offYes Ortung beenden
keep Weiter orten
security Passwort und Schutz / Konto schützen
profile Profil
privacy Daten und Privatsphäre
phone Rufnummer für die Kontowiederherstellung
mail E-Mail für die Kontowiederherstellung
password Neues Passwort festlegen / Passwort zurücksetzen
edit Ersetzen
export Kopie deiner Daten exportieren
withdraw Meine Zustimmung widerrufen
withdrawYes Zustimmung widerrufen
delete Mein Xiaomi-Konto auflösen / Endgültige Kontolöschung
deleteNote Niemand kann es wiederherstellen, auch wir nicht
lose Alles in der Cloud verschwindet ; Gutscheine und Münzen verfallen
aware Mir ist bekannt, was das für meine Geräte und Daten bedeutet
agree Ich bin einverstanden, dass mein Konto und meine Daten endgültig gelöscht werden
final Konto unwiderruflich löschen / Konto jetzt auflösen / Löschung bestätigen
ask Letzter Schritt: Konto auflösen?
blocked Bitte kläre das, bevor du dein Konto löschst
reasons Die Ortung ist auf Redmi Note 15 noch an ; Eine Bestellung im Shop ist offen ; In Mi Pay ist noch eine Bankkarte
open Dorthin
unlock Telefon entsperren lassen
unlockText Du hast ein Telefon gekauft und es fragt nach dem Konto des Vorbesitzers? Schreib uns und füge den Beleg bei.
apply Anfrage starten
count 4 Geräte
`;
