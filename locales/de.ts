/** German. Translated without a native reader. */
import type { MessageKey } from '../lib/words';

export default {
  'app.title': 'Unbind Guide',
  'app.unofficial':
    'Ein inoffizieller Helfer, nicht mit Xiaomi verbunden. Er gibt Rat, klickt aber nichts für Sie an. Wenn die Website etwas anderes sagt, glauben Sie der Website.',
  // only in translations that no native reader has read, with buttons that lead to those that have been read
  'app.unread': 'Ohne Muttersprachler übersetzt. Einen Fehler gefunden? Melden Sie ihn dort, woher Sie Unbind Guide haben.',

  // Rehearsal
  'rehearsal.open': 'Erst einmal üben',
  'rehearsal.title': 'Unbind Guide: Übung',
  'rehearsal.banner': 'Das ist eine Übung',
  'rehearsal.banner.text': 'Die Website ist nicht echt: Nichts wird gelöscht, Ihr Plan ändert sich nicht.',
  'rehearsal.choose': 'Was möchten Sie ausprobieren?',
  'rehearsal.moments': 'Schwierige Momente',
  'rehearsal.again': 'Von vorn beginnen',
  'rehearsal.other': 'Andere Aufgabe',
  'rehearsal.coach': 'Aufgabe',
  'rehearsal.site': 'Übungswebsite',
  'rehearsal.on-phone': 'Tun Sie am Telefon jetzt nichts. Lesen Sie den Schritt und haken Sie ihn ab.',
  'rehearsal.elsewhere': 'Diese Seite gibt es in der Übung nicht.',
  'rehearsal.back': 'Zum Anfang der Übungswebsite',
  'rehearsal.scene.refusal.title': 'Die Website verweigert das Löschen',
  'rehearsal.scene.refusal.text': 'Woran Sie erkennen, was noch im Weg steht.',
  'rehearsal.scene.refusal.story':
    'Alle Schritte sind erledigt, aber es sind noch Mi Coins übrig. Gehen Sie auf der Website bis zur letzten Schaltfläche und lesen Sie, warum das Löschen verweigert wird.',
  'rehearsal.scene.same-name.title': 'Zwei Telefone mit demselben Namen',
  'rehearsal.scene.same-name.text': 'Eines ist verkauft, das andere bleibt bei Ihnen.',
  'rehearsal.scene.same-name.story':
    'In der Liste stehen zwei Telefone mit demselben Namen, aber verschiedenen Modellen. Verkauft ist M1906G7G. Öffnen Sie dieses Telefon und klicken Sie auf „Entfernen“ (englisch „Delete Device“).',
  'rehearsal.scene.scam-call.title': 'Jemand ruft an und drängt',
  'rehearsal.scene.scam-call.text': '„Der Support“ bittet Sie, die Gerätesuche sofort auszuschalten.',
  'rehearsal.scene.scam-call.story':
    'Jemand ruft an und bittet Sie, schnell die Gerätesuche auszuschalten. Wählen Sie auf der Website das Telefon und klicken Sie auf die drei Punkte. Unbind Guide hält Sie an: Lesen Sie die Frage, gehen Sie zurück und legen Sie auf.',

  // Journeys
  'journey.sell-or-give-away.title': 'Telefon verkaufen oder weggeben',
  'journey.sell-or-give-away.text': 'Ihr Konto behalten Sie.',
  'journey.remove-device.title': 'Früheres Gerät vom Konto trennen',
  'journey.remove-device.text': 'Verkauft, weggegeben oder kaputt.',
  'journey.delete-account.title': 'Konto endgültig löschen',
  'journey.delete-account.text': 'Es gibt kein Zurück. Um ein Telefon vom Konto zu trennen, ist das nicht nötig.',
  'journey.switch-account.title': 'Konto auf dem Telefon wechseln',
  'journey.switch-account.text': 'Das Telefon bleibt bei Ihnen.',
  'journey.change-contact.title': 'Nummer oder E-Mail-Adresse ändern',
  'journey.change-contact.text': 'Dorthin kommen die Codes für die Anmeldung.',
  'journey.locked-out.title': 'Anmeldung geht nicht: Passwort oder Code fehlt',
  'journey.locked-out.text': 'Das hilft nicht, eine fremde Sperre zu umgehen.',
  'journey.check-used-phone.title': 'Gebrauchtes Telefon prüfen',
  'journey.check-used-phone.text': 'Vor dem Kauf, solange Sie Ihr Geld noch haben.',

  // Places, weights, devices
  'place.phone': 'Am Gerät selbst',
  'place.cloud': 'In der Cloud, i.mi.com',
  'place.account': 'Im Konto, account.xiaomi.com',
  'place.elsewhere': 'In einer App oder an anderer Stelle',
  'weight.required': 'erforderlich',
  'weight.recommended': 'empfohlen',
  'weight.optional': 'freiwillig',
  'kind.phone': 'Telefon',
  'kind.tablet': 'Tablet',
  'kind.wearable': 'Uhr oder Armband',
  'kind.tv': 'Fernseher oder TV-Box',
  'kind.speaker': 'Lautsprecher',
  'kind.smart-home': 'Haushaltsgerät',
  'kind.router': 'Router',
  'kind.laptop': 'Notebook',
  'phone.settings': 'Einstellungen',
  'phone.account': 'Xiaomi-Konto',
  'phone.find': 'Gerätesuche',
  'phone.signOut': 'Abmelden',

  // Pictures: what stands on a phone or a page, and how a picture is read out
  'picture.settings': '{phoneSettings}',
  'picture.account': '{phoneAccount}',
  'picture.find': '{phoneFind}',
  'picture.sign-out': '{phoneSignOut}',
  'picture.about': 'Über das Telefon',
  'picture.reset': 'Auf Werkseinstellungen zurücksetzen',
  'picture.erase': 'Alle Daten löschen',
  'picture.accounts': 'Konten',
  'picture.google': 'Google',
  'picture.remove': 'Konto entfernen',
  'picture.setup': 'Ersteinrichtung',
  'picture.wifi': 'WLAN',
  'picture.desktop': 'Startbildschirm',
  'picture.sign-in': 'Anmelden',
  'picture.contacts': 'Kontakte',
  'picture.contacts-settings': 'Kontakte-Einstellungen',
  'picture.export': 'Importieren/Exportieren',
  'picture.merge': 'Verknüpfen',
  'picture.before-leaving': 'Vor dem Abmelden',
  'picture.app-password': 'Passwort der App-Sperre',
  'picture.photos': 'Originalfotos',
  'picture.cards': 'Karten',
  'picture.foreign-lock': 'Fremdes Passwort oder Zahlung',
  'picture.phone': 'Telefon',
  'picture.empty': 'Die Liste ist leer',
  'picture.confirm': 'Bestätigen',
  'picture.password': 'Passwort',
  'picture.lost-mode': 'Verlustmodus',
  'picture.on-phone': 'Zeichnung eines Telefonbildschirms.',
  'picture.on-web': 'Zeichnung einer Seite der Website.',
  'picture.press': 'Der Reihe nach drücken: {what}.',
  'picture.look': 'Zu sehen ist: {what}.',
  'picture.avoid': 'Nicht drücken: {what}.',
  'picture.quoted': '„{label}“',

  // Pages
  'page.cloud-home': 'Startseite der Cloud',
  'page.cloud-settings': 'Cloud-Einstellungen',
  'page.my-devices': 'Meine Geräte',
  'page.device': 'Seite eines einzelnen Geräts',
  'page.find-device': 'Gerätesuche',
  'page.unlock-request': 'Antrag auf Entsperrung',
  'page.security': 'Kontensicherheit',
  'page.privacy': 'Datenschutz',
  'page.delete-account': 'Kontolöschung',

  // Controls, where the page gives them no words
  'control.settings-entry': 'Einstellungen',
  'control.find-device-entry': 'Gerätesuche',
  'control.account-menu-item': 'Konto',
  'control.my-devices-heading': 'Meine Geräte',
  'control.device-row': 'Gerät',
  'control.remove-device': 'Gerät entfernen',
  'control.device-menu': 'Gerätemenü (drei Punkte)',
  'control.turn-off-find-device': 'Gerätesuche ausschalten',
  'control.recovery-phone': 'Telefon zum Wiederherstellen',
  'control.recovery-email': 'E-Mail zum Wiederherstellen',
  'control.change-password': 'Passwort ändern',
  'control.security-entry': 'Kontensicherheit',
  'control.privacy-entry': 'Datenschutz',
  'control.delete-account-entry': 'Konto löschen',
  'control.delete-account-acknowledge': 'Ich verstehe die Folgen',
  'control.delete-account-consent': 'Zustimmung zum Löschen',
  'control.delete-account-confirm': 'Konto löschen: die letzte Schaltfläche',
  'control.delete-account-refusal': 'Grund der Ablehnung',
  'control.withdraw-consent': 'Widerruf der Einwilligung',

  // Hints: what the control does, what it does not do, whether it can be undone
  'hint.settings-entry.does': 'Öffnet die Cloud-Einstellungen. Dort finden Sie die Liste „Meine Geräte“.',
  'hint.find-device-entry.does': 'Öffnet die Karte und die Liste der Geräte, auf denen die Gerätesuche eingeschaltet ist.',
  'hint.find-device-entry.not':
    'Das ist nicht „Meine Geräte“: Hier können Sie die Gerätesuche ausschalten, aber kein Telefon vom Konto trennen.',
  'hint.account-menu-item.does': 'Führt zu account.xiaomi.com: Passwort, Nummer und E-Mail-Adresse, Kontolöschung.',
  'hint.my-devices-heading.does': 'Die Liste der Geräte, die an Ihr Konto gebunden sind.',
  'hint.my-devices-heading.not': 'Das ist nicht die „Gerätesuche“: Dort steht eine andere Liste.',
  'hint.device-row.does': 'Eines der Geräte Ihres Kontos. Öffnen Sie es, um die Schaltfläche „Entfernen“ zu finden.',
  'hint.remove-device.does':
    'Trennt das Gerät vom Konto: Es verschwindet aus der Liste, wird nicht mehr synchronisiert und wird vom Konto abgemeldet.',
  'hint.remove-device.not': 'Das Konto wird nicht gelöscht. Ob die Sperre wegfällt, wenn das Gerät offline ist, ist nicht sicher bekannt.',
  'hint.remove-device.undo':
    'Die Bindung kommt nur zurück, wenn man sich am Gerät selbst wieder im Konto anmeldet. Wenn Sie es nicht in der Hand haben, gibt es kein Zurück.',
  'hint.device-menu.does': 'Das Menü dieses Geräts. Manchmal lässt sich hier die Gerätesuche ausschalten.',
  'hint.turn-off-find-device.does':
    'Schaltet die Gerätesuche aus: Das Gerät lässt sich dann über die Website nicht mehr finden oder sperren, seine Daten lassen sich dort nicht mehr löschen. Bank- und Schlüsselkarten aus Mi Pay auf dem Gerät gehen verloren.',
  'hint.turn-off-find-device.not':
    'Trennt das Gerät nicht vom Konto. Nach einer Passwortänderung verweigert das Telefon selbst das Ausschalten einige Tage lang; ob auch die Website es verweigert, ist nicht sicher bekannt.',
  'hint.turn-off-find-device.undo':
    'Wieder einschalten können Sie sie nur am Gerät selbst. Wenn Sie es nicht in der Hand haben, gibt es kein Zurück.',
  'hint.recovery-phone.does':
    'Die Nummer, an die Codes gehen. Eine neue ersetzt die alte sofort: Tragen Sie zuerst eine E-Mail-Adresse ein und prüfen Sie, ob dort ein Code ankommt.',
  'hint.recovery-phone.not':
    'Lassen Sie das Konto nie ganz ohne Nummer und E-Mail-Adresse: Mindestens eines davon brauchen Sie für die Wiederherstellung.',
  'hint.recovery-email.does':
    'Die E-Mail-Adresse, an die Codes gehen. Eine neue ersetzt die alte sofort: Prüfen Sie zuerst, ob ein Code auf Ihrer Nummer ankommt.',
  'hint.recovery-email.not': 'Entfernen Sie sie nicht, solange im Konto keine andere E-Mail-Adresse oder Nummer steht.',
  'hint.change-password.does': 'Ändert das Passwort des Kontos.',
  'hint.change-password.not':
    'Nach der Änderung lässt sich die Gerätesuche am Telefon einige Tage nicht ausschalten. Ändern Sie das Passwort jetzt nicht ohne Not.',
  'hint.security-entry.does': 'Passwort sowie Nummer und E-Mail-Adresse zum Wiederherstellen.',
  'hint.privacy-entry.does': 'Kopie Ihrer Daten, Einwilligungen und Löschen des Kontos.',
  'hint.delete-account-entry.does': 'Führt zum Löschen des gesamten Xiaomi-Kontos.',
  'hint.delete-account-entry.not':
    'Nicht verwechseln: Hier wird das ganze Konto gelöscht. Ein Telefon lässt sich auch ohne das vom Konto trennen.',
  'hint.delete-account-entry.undo': 'Danach sollten eine Warnung und eine Bestätigung folgen: Lesen Sie beide genau.',
  'hint.delete-account-acknowledge.does':
    'Sie bestätigen, dass Sie die Folgen verstehen. Danach sollten ein Kästchen zum Ankreuzen und die letzte Schaltfläche folgen.',
  'hint.delete-account-consent.does': 'Ihre Einwilligung in das endgültige Löschen.',
  'hint.delete-account-confirm.does': 'Löscht das Konto mit allen seinen Daten.',
  'hint.delete-account-confirm.not':
    'Verlassen Sie sich nicht darauf, dass Geräte dabei von selbst vom Konto getrennt werden. Ein noch gebundenes Gerät kann das Passwort eines Kontos verlangen, das es nicht mehr gibt.',
  'hint.delete-account-confirm.undo': 'Das Konto lässt sich nicht zurückholen. Ob es eine Bedenkzeit gibt, ist nicht sicher bekannt.',
  'hint.withdraw-consent.does':
    'Widerruft die Einwilligung in die Datenschutzerklärung. Zugleich wird das Konto mit allen Daten endgültig gelöscht.',
  'hint.withdraw-consent.not':
    'Nicht verwechseln: Das ist nicht die Einwilligung in Xiaomi Cloud und kein Weg, ein Telefon vom Konto zu trennen.',
  'hint.withdraw-consent.undo':
    'Das Konto lässt sich nicht zurückholen. Erledigen Sie vor dem Widerruf dieselben Schritte wie vor dem Löschen.',
  'hint.delete-account-refusal.does': 'Der Grund, aus dem Xiaomi das Konto noch nicht löscht.',

  // Xiaomi's reasons against deletion
  'refusal.find-device': 'Auf einem Ihrer Geräte ist die „Gerätesuche“ noch eingeschaltet.',
  'refusal.mi-home': 'In der App Mi Home sind noch Geräte an das Konto gebunden.',
  'refusal.cloud-consent': 'Die Einwilligung in Xiaomi Cloud ist noch nicht widerrufen.',
  'refusal.cloud-data': 'In Xiaomi Cloud ist noch etwas gespeichert.',
  'refusal.mi-coins': 'Es sind noch Mi Coins vorhanden, die nicht ausgegeben sind.',
  'refusal.mi-finance': 'Finanzdienste von Xiaomi sind noch nicht beendet.',
  'refusal.mi-pay-india': 'Mi Pay in Indien ist noch nicht beendet: Das geht durch einen Anruf beim Support.',
  'refusal.real-name': 'Im Konto ist eine Identität bestätigt: Die Bestätigung wird in Mi Pay oder über den Support aufgehoben.',
  'refusal.xiaomi-mobile-sim': 'Eine SIM-Karte von Xiaomi Mobile ist noch aktiv: Sie muss zuerst gekündigt werden.',
  'refusal.account-itself': 'Genannt wird das Konto selbst. Was dann zu tun ist, ist nicht sicher bekannt.',
  'refusal.miui-account': 'Ein „MIUI-Konto“ ist verknüpft: Xiaomi schlägt vor, 400-100-5678 (China) anzurufen.',
  'refusal.step': 'Welcher Schritt dafür nötig ist',
  'refusal.unknown': 'Dieser Grund ist hier nicht bekannt. Halten Sie sich an das, was auf der Seite steht.',

  // Steps
  'step.devices-chosen.title': 'Geräte für diesen Plan hinzufügen',
  'step.devices-chosen.why': 'Der Plan gilt nur für diese Geräte. Was bei Ihnen bleibt, lässt er unberührt.',
  'step.devices-chosen.how':
    'Fügen Sie nur die Geräte hinzu, die Sie abgeben.\nMarkieren Sie alle anderen mit „Bleibt bei mir: nicht anrühren“.',
  'step.devices-chosen.how.switch':
    'Fügen Sie nur die Geräte hinzu, auf denen Sie das Konto wechseln.\nMarkieren Sie alle anderen mit „Bleibt bei mir: nicht anrühren“.',
  'step.devices-chosen.how.remove':
    'Fügen Sie nur die Geräte hinzu, die Sie vom Konto trennen.\nMarkieren Sie alle anderen mit „Bleibt bei mir: nicht anrühren“.',
  'step.devices-listed.title': 'Eigene Geräte auflisten',
  'step.devices-listed.why': 'Ein vergessenes Gerät kann an ein Konto gebunden bleiben, in dem sich später niemand mehr anmelden kann.',
  'step.devices-listed.how':
    'Denken Sie an Telefone, Tablets, Uhren, Lautsprecher, Router.\nSehen Sie in Mi Home nach: Auch ausgeschaltete Geräte stehen dort.\nFügen Sie alles dem Plan hinzu.\nWenn Sie keine Geräte haben, haken Sie den Schritt gleich ab.',
  'step.sign-in-works.title': 'Prüfen, ob Anmeldung und Code funktionieren',
  'step.sign-in-works.why':
    'Passwort und Code können bei jedem Schritt verlangt werden. Wenn kein Code ankommt, erfahren Sie das besser jetzt.',
  'step.sign-in-works.how':
    'Melden Sie sich auf account.xiaomi.com an.\nWenn eine Vereinbarung erscheint, nehmen Sie sie an: Sonst funktioniert vieles nicht.\nNotieren Sie die Konto-ID: Sie steht neben Ihrem Namen.\nMelden Sie sich noch einmal in einem anderen Browser an: Dort kann ein Code verlangt werden.',
  'step.sign-in-works.how.switch':
    'Melden Sie sich auf account.xiaomi.com im alten Konto an.\nWenn eine Vereinbarung erscheint, nehmen Sie sie an: Sonst funktioniert vieles nicht.\nNotieren Sie die ID des alten Kontos: Sie steht neben dem Namen.\nMelden Sie sich noch einmal in einem anderen Browser an: Dort kann ein Code verlangt werden.',
  'step.sign-in-works.seen': 'Sie sind angemeldet, und der Code ist angekommen, falls einer verlangt wurde.',
  'step.sign-in-works.else':
    'Ein Code kann bis zu 10 Minuten brauchen; sehen Sie auch im Spam-Ordner nach. Pro Tag gibt es 3 bis 5 Codes, verbrauchen Sie sie nicht unnötig. Wenn sich die Seite nicht öffnet, schalten Sie VPN, Werbeblocker und privates DNS aus. Prüfen Sie Datum und Uhrzeit.',
  'step.password-set.title': 'Prüfen, ob das Konto ein Passwort hat',
  'step.password-set.why':
    'Ein über Google oder Facebook erstelltes Konto hat vielleicht kein Passwort. Ohne Passwort lässt sich die „Gerätesuche“ nicht ausschalten.',
  'step.password-set.how':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“.\nSuchen Sie die Zeile „Passwort“.\nWenn dort „Nicht festgelegt“ oder „N. eingestellt“ steht, legen Sie ein Passwort fest.',
  'step.password-settled.title': 'Prüfen, wann das Passwort geändert wurde',
  'step.password-settled.why': 'Nach einer Passwortänderung lässt sich die „Gerätesuche“ am Telefon einige Tage nicht ausschalten.',
  'step.password-settled.how':
    'Überlegen Sie, wann Sie das Passwort zuletzt geändert oder zurückgesetzt haben.\nWenn es lange her ist, haken Sie den Schritt ab.\nWenn es noch nicht lange her ist, warten Sie: Die Zahl der Tage nennt das Telefon selbst.\nÄndern Sie das Passwort jetzt nicht.',
  'step.password-settled.else': 'Bis 2021 nannte Xiaomi 3 Tage. Wie viele es jetzt sind, ist nicht sicher bekannt.',
  'step.second-contact.title': 'Zweiten Weg eintragen: Nummer oder E-Mail',
  'step.second-contact.why': 'Fällt der eine Weg weg, bleibt Ihnen der andere. Mindestens einer ist immer nötig.',
  'step.second-contact.how':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“.\nSehen Sie nach, ob sowohl eine Nummer als auch eine E-Mail-Adresse eingetragen ist.\nErgänzen Sie, was fehlt.\nÄndern Sie nicht, was schon da ist: Eine neue Nummer ersetzt die alte sofort.',
  'step.second-contact.how.switch':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“ im alten Konto.\nSehen Sie nach, ob sowohl eine Nummer als auch eine E-Mail-Adresse eingetragen ist.\nErgänzen Sie, was fehlt.\nÄndern Sie nicht, was schon da ist: Eine neue Nummer ersetzt die alte sofort.',
  'step.second-contact.seen': 'Auf der Seite stehen sowohl eine Nummer als auch eine E-Mail-Adresse.',
  'step.second-contact.else':
    'Außerhalb Chinas lässt sich manchmal keine Nummer eintragen. Lassen Sie dann die E-Mail-Adresse stehen, prüfen Sie, ob dort ein Code ankommt, und haken Sie den Schritt ab.',
  'step.bootloader-wait.title': 'Bootloader-Entsperrung abwarten',
  'step.bootloader-wait.why':
    'Wenn Sie auf die Erlaubnis zur Bootloader-Entsperrung warten, beginnt die Wartezeit nach dem Abmelden vom Konto von vorn.',
  'step.bootloader-wait.how':
    'Wenn Ihnen das Wort „Bootloader“ nichts sagt, haken Sie den Schritt ab: Er betrifft Sie nicht.\nWenn Sie auf die Erlaubnis warten, melden Sie sich vorerst nicht vom Konto ab.',
  'step.data-saved.title': 'Alles Wichtige sichern',
  'step.data-saved.why':
    'Beim Abmelden verschwindet ein Teil der Daten vom Telefon, etwa Kopien von Fotos in hoher Qualität. Wenn Sie das Konto löschen, ist die ganze Cloud weg.',
  'step.data-saved.how.delete':
    'Laden Sie von i.mi.com die Originalfotos, Kontakte und Notizen herunter.\nÖffnen Sie account.xiaomi.com → „Datenschutz“.\nFordern Sie dort eine Kopie Ihrer Daten an und klicken Sie sonst nichts an.\nWarten Sie auf die E-Mail: Sie enthält einen Link und das Passwort zum Archiv.\nÖffnen Sie das Archiv und prüfen Sie, ob alles da ist.',
  'step.data-saved.how.sell':
    'Übertragen Sie Fotos, Kontakte, Notizen und Nachrichten vom Gerät an einen anderen Ort.\nPrüfen Sie die Kopie auf einem anderen Gerät: Was Sie nicht kopiert haben, geht beim Zurücksetzen verloren.',
  'step.money-settled.title': 'Finanzdienste von Xiaomi beenden',
  'step.money-settled.why':
    'Solange Mi Coins vorhanden oder Finanzdienste offen sind, löscht Xiaomi das Konto nicht. Was nicht ausgegeben ist, verfällt.',
  'step.money-settled.how':
    'Wenn Sie diese Dienste nicht benutzt haben, haken Sie den Schritt ab.\nGeben Sie Ihre Mi Coins aus.\nWenn in Mi Pay Ihre Identität bestätigt ist, heben Sie die Bestätigung auf.\nBeenden Sie danach Mi Pay und die übrigen Finanzdienste.',
  'step.services-ended.title': 'Identitätsbestätigung und Xiaomi-SIM beenden',
  'step.services-ended.why':
    'Solange eine SIM-Karte von Xiaomi Mobile aktiv ist oder im Konto eine Identität bestätigt ist, verweigert Xiaomi das Löschen.',
  'step.services-ended.how':
    'Wenn Sie nichts davon haben, haken Sie den Schritt ab.\nWenn die Codes auf eine Nummer von Xiaomi Mobile kommen, tragen Sie zuerst eine E-Mail-Adresse ein.\nHeben Sie die Identitätsbestätigung in Mi Pay oder über den Support auf.\nKündigen Sie die SIM-Karte bei Xiaomi Mobile.',
  'step.wearable-released.title': 'Uhr oder Armband in der App vom Konto trennen',
  'step.wearable-released.why':
    'Was noch nicht synchronisiert ist, geht beim Trennen verloren. Eine noch gebundene Uhr lässt sich vielleicht nicht mit einem anderen Konto verbinden.',
  'step.wearable-released.how':
    'Schalten Sie am Telefon mit der App der Uhr das Internet ein.\nÖffnen Sie diese App.\nWarten Sie die Synchronisierung ab.\nEntfernen Sie das Gerät in der App.',
  'step.wearable-released.seen': 'Die App zeigt dieses Gerät nicht mehr an.',
  'step.wearable-released.else':
    'Dieses Telefon gibt es nicht mehr? Jedes andere geht auch: Installieren Sie die App und melden Sie sich in diesem Konto an. Zepp hat ein eigenes Konto.',
  'step.mi-home-removed.title': 'Gerät aus Mi Home entfernen',
  'step.mi-home-removed.why':
    'Was in Mi Home bleibt, ist weiter an Ihr Konto gebunden. Solange dort etwas steht, lässt Xiaomi das Konto nicht löschen.',
  'step.mi-home-removed.how':
    'Öffnen Sie Mi Home auf einem beliebigen Telefon mit diesem Konto.\nGehen Sie alle Regionen durch, die Sie je gewählt haben: Zu sehen ist immer nur eine.\nSuchen Sie das Gerät, auch wenn es offline ist.\nEntfernen Sie es.\nWenn das Gerät bei Ihnen ist, setzen Sie es nach seiner Anleitung zurück.',
  'step.mi-home-removed.seen': 'Das Gerät steht in keiner Region mehr.',
  'step.mi-home-removed.else':
    'Roborock, Zepp und Ninebot haben eigene Konten: Trennen Sie das Gerät auch dort. Hubs und Smart-Home-Systeme speichern die Anmeldung selbst: Melden Sie sich auch dort ab.',
  'step.side-effects-read.title': 'Lesen, was beim Abmelden verloren geht',
  'step.side-effects-read.why':
    'Beim Abmelden werden Mi-Pay- und NFC-Karten gelöscht, aus der Galerie verschwinden Kopien von Fotos in hoher Qualität. Ein vergessenes Passwort der App-Sperre lässt sich danach nicht mehr über dieses Konto zurücksetzen. Gesundheitsdaten bleiben.',
  'step.side-effects-read.how':
    'Notieren Sie das Passwort, mit dem Ihre Apps gesperrt sind.\nLaden Sie die Originalfotos herunter.\nPrüfen Sie, ob sich Ihre Karten neu hinzufügen lassen.',
  'step.find-device-off.title': '„Gerätesuche“ ausschalten',
  'step.find-device-off.why':
    'Solange die Gerätesuche eingeschaltet ist, löscht Xiaomi das Konto nicht, und das Telefon kann nach dem Zurücksetzen das Passwort verlangen. Beim Ausschalten verschwinden Bank- und Schlüsselkarten aus Mi Pay.',
  'step.find-device-off.how':
    'Verbinden Sie das Telefon mit dem Internet.\nWenn das „Zweitprofil“ (Second Space) geöffnet ist, wechseln Sie zurück ins Hauptprofil.\nÖffnen Sie „{phoneSettings}“ → „{phoneAccount}“ → „{phoneFind}“.\nSchalten Sie die Gerätesuche aus: Das Telefon fragt nach dem Passwort des Kontos.',
  'step.find-device-off.how.web':
    'Öffnen Sie i.mi.com → „Gerätesuche“.\nWählen Sie das richtige Gerät.\nKlicken Sie auf die drei Punkte daneben.\nWählen Sie den Punkt zum Ausschalten der Gerätesuche.',
  'step.find-device-off.seen': 'Das Telefon meldet, dass die Gerätesuche ausgeschaltet ist.',
  'step.find-device-off.seen.web': 'Die Seite zeigt, dass die Gerätesuche ausgeschaltet ist.',
  'step.find-device-off.else':
    'Nach einer Passwortänderung verweigert das Telefon das Ausschalten einige Tage lang: Warten Sie. Wenn Sie ein Passwort festlegen sollen, tun Sie das auf der Website. Wenn keine Verbindung zustande kommt, schalten Sie VPN, privates DNS und Werbeblocker aus.',
  'step.find-device-off.else.web':
    'Der Bereich kann auch etwas anders heißen. Wenn der Punkt fehlt, hat sich die Seite geändert: Fragen Sie den Xiaomi-Support.',
  'step.signed-out.title': 'Am Gerät vom Konto abmelden',
  'step.signed-out.why':
    'Am Gerät abmelden und auf der Website aus der Liste entfernen sind zwei verschiedene Dinge. Ob eines davon reicht, ist nicht sicher bekannt, deshalb tun Sie beides.',
  'step.signed-out.how':
    'Öffnen Sie „{phoneSettings}“ → „{phoneAccount}“.\nTippen Sie unten auf „{phoneSignOut}“.\nWenn das Telefon nach den Daten fragt, lassen Sie sie auf dem Telefon, falls Sie es behalten.\nGeben Sie Passwort oder Code ein, wenn danach gefragt wird.',
  'step.signed-out.how.sell':
    'Öffnen Sie „{phoneSettings}“ → „{phoneAccount}“.\nTippen Sie unten auf „{phoneSignOut}“.\nWenn das Telefon nach den Daten fragt, wählen Sie, dass sie vom Telefon gelöscht werden: In der Cloud bleiben sie.\nGeben Sie Passwort oder Code ein, wenn danach gefragt wird.',
  'step.signed-out.how.other':
    'Öffnen Sie die Einstellungen des Geräts selbst.\nSuchen Sie dort das Xiaomi-Konto.\nMelden Sie sich vom Konto ab.',
  'step.signed-out.seen': 'In den Einstellungen des Geräts steht das Konto nicht mehr.',
  'step.signed-out.else':
    'In älteren Versionen: „Konten“ → „Mi-Konto“; dort melden Sie sich mit „Konto löschen“ ganz unten nur ab. Tippen Sie in neueren Versionen nicht auf eine solche Schaltfläche: Sie kann das ganze Konto löschen. Wenn Sie Xiaomi-Apps über einen Computer entfernt haben (ADB), installieren Sie diese zuerst wieder.',
  'step.signed-out.else.other':
    'Wo sich dieser Punkt bei Ihrem Modell befindet, ist nicht sicher bekannt. Sehen Sie in der Anleitung des Geräts nach.',
  'step.google-removed.title': 'Google-Konto vom Gerät entfernen',
  'step.google-removed.why':
    'Google hat eine eigene Sperre: Nach dem Zurücksetzen kann das Telefon nach dem bisherigen Google-Konto fragen. Das Google-Konto selbst bleibt bestehen.',
  'step.google-removed.how':
    'Öffnen Sie „{phoneSettings}“, dort den Bereich mit den Konten.\nWählen Sie Google.\nEntfernen Sie das Konto vom Gerät.',
  'step.google-removed.seen': 'Im Bereich mit den Konten steht Google nicht mehr.',
  'step.removed-on-web.title': 'Gerät auf der Website aus der Liste entfernen',
  'step.removed-on-web.why': 'Wenn Sie sich nur am Telefon abmelden, kann die alte Bindung bestehen bleiben und später stören.',
  'step.removed-on-web.how':
    'Öffnen Sie i.mi.com → „Einstellungen“ → „Meine Geräte“.\nWählen Sie das richtige Gerät.\nKlicken Sie auf „Entfernen“.\nGeben Sie Passwort oder Code ein, wenn danach gefragt wird.',
  'step.removed-on-web.how.switch':
    'Öffnen Sie i.mi.com mit dem alten Konto.\nÖffnen Sie „Einstellungen“ → „Meine Geräte“.\nWählen Sie dieses Telefon.\nKlicken Sie auf „Entfernen“.\nGeben Sie Passwort oder Code ein, wenn danach gefragt wird.',
  'step.removed-on-web.seen':
    'Das Gerät steht nicht mehr in der Liste. Das beweist nicht, dass die Sperre weg ist: Sehen Sie dafür auf i.mi.com/find/device/activationlock#/status nach.',
  'step.removed-on-web.else':
    'Wenn die Website zu einem neuen Passwort rät und sich niemand außer Ihnen angemeldet hat, ändern Sie es noch nicht: Nach einer Änderung lässt sich die Gerätesuche an den Telefonen einige Tage nicht ausschalten.',
  'step.factory-reset.title': 'Telefon auf Werkseinstellungen zurücksetzen',
  'step.factory-reset.why':
    'Das Zurücksetzen löscht alles, deshalb steht es am Ende. Das Zurücksetzen über das Wiederherstellungsmenü hebt die Bindung nicht auf.',
  'step.factory-reset.how':
    'Verbinden Sie das Telefon mit dem Internet: Beim Zurücksetzen prüft es die Gerätesuche.\nÖffnen Sie „{phoneSettings}“ → „Über das Telefon“ → „Auf Werkseinstellungen zurücksetzen“.\nTippen Sie auf „Alle Daten löschen“.',
  'step.factory-reset.seen': 'Das Telefon beginnt mit der Ersteinrichtung.',
  'step.factory-reset.else':
    'Nach einer Passwortänderung kann das Telefon das einige Tage lang verweigern. Wenn Sie Xiaomi-Apps über einen Computer entfernt haben (ADB), installieren Sie diese zuerst wieder.',
  'step.reset-tested.title': 'Ersten Start mit Internet prüfen',
  'step.reset-tested.why':
    'Wenn die Bindung noch besteht, zeigt es sich hier: Mit Internet fragt das Telefon nach dem Passwort des bisherigen Kontos.',
  'step.reset-tested.how':
    'Schalten Sie das Telefon ein.\nVerbinden Sie es mit dem WLAN.\nFühren Sie die Ersteinrichtung bis zum Startbildschirm durch.\nMelden Sie sich in keinem Konto an: Das Telefon würde wieder daran gebunden.',
  'step.reset-tested.seen': 'Das Telefon hat nicht nach dem Passwort Ihres Kontos gefragt.',
  'step.reset-tested.else':
    'Wenn das Telefon danach gefragt hat, besteht die Bindung noch. Geben Sie das Telefon nicht aus der Hand: Tippen Sie das Passwort selbst ein und gehen Sie zurück zu den Schritten für dieses Telefon.',
  'step.reset-tested.how.gone':
    'Öffnen Sie die Prüfung von Xiaomi: i.mi.com/find/device/activationlock#/status.\nGeben Sie die IMEI von der Verpackung ein, bei zweien beide.\nWarnen Sie die Person, die das Telefon jetzt hat: Das Zurücksetzen löscht alles darauf.\nVerraten Sie niemandem das Passwort.',
  'step.reset-tested.seen.gone':
    'Die Prüfung antwortet, dass das Telefon nicht gesperrt ist. Das kommt auch bei einem Tippfehler in der IMEI vor, deshalb bleibt der erste Start wichtig.',
  'step.reset-tested.else.gone':
    'Ob die Prüfung heute funktioniert, ist nicht sicher bekannt; nach vielen Anfragen verweigert sie die Antwort. Bitten Sie nicht darum, ein Telefon zurückzusetzen, das in Gebrauch ist. Wenn es doch zurückgesetzt wird, fragen Sie, was der erste Start gezeigt hat.',
  'step.web-list-checked.title': '„Meine Geräte“ prüfen',
  'step.web-list-checked.why': 'Vor dem Löschen bittet Xiaomi darum, sich auf allen Geräten abzumelden, und zeigt sie in einer Liste.',
  'step.web-list-checked.how':
    'Öffnen Sie i.mi.com → „Einstellungen“ → „Meine Geräte“.\nLaden Sie die Seite neu.\nVergewissern Sie sich, dass die Liste leer ist.',
  'step.web-list-checked.seen': 'In der Liste steht kein einziges Gerät.',
  'step.web-list-checked.else':
    'Wenn noch ein Gerät zu sehen ist, gehen Sie zurück zu den Schritten für dieses Gerät. Eine leere Liste angemeldeter Geräte („Geräteverwaltung“) beweist nichts.',
  'step.find-list-checked.title': '„Gerätesuche“ auf der Website prüfen',
  'step.find-list-checked.why': 'Solange die Gerätesuche auch nur auf einem Gerät eingeschaltet ist, verweigert Xiaomi das Löschen.',
  'step.find-list-checked.how': 'Öffnen Sie i.mi.com → „Gerätesuche“.\nSehen Sie sich die Liste an.',
  'step.find-list-checked.seen': 'In der Liste steht kein einziges Gerät.',
  'step.find-list-checked.else':
    'Der Bereich kann auch etwas anders heißen. Wenn noch ein Gerät zu sehen ist, gehen Sie zurück zu den Schritten für dieses Gerät.',
  'step.contacts-saved.title': 'Kontakte getrennt vom Konto sichern',
  'step.contacts-saved.why':
    'Beim Abmelden fragt das Telefon, ob die Daten bleiben sollen. In Ruhe antworten können Sie, wenn die Kontakte schon woanders liegen.',
  'step.contacts-saved.how':
    'Öffnen Sie „Kontakte“, dann die Einstellungen der App.\nSuchen Sie „Importieren/Exportieren“.\nSpeichern Sie die Kontakte in einer Datei.\nSchicken Sie die Datei an sich selbst.',
  'step.reset-again.title': 'Telefon noch einmal zurücksetzen',
  'step.reset-again.why':
    'Für die Prüfung wurde die Ersteinrichtung durchlaufen. Weitergeben sollten Sie das Telefon so, wie es aus der Verpackung kam.',
  'step.reset-again.how':
    'Melden Sie sich auf dem Telefon in keinem Konto an.\nÖffnen Sie „{phoneSettings}“ → „Über das Telefon“ → „Auf Werkseinstellungen zurücksetzen“.\nTippen Sie auf „Alle Daten löschen“.',
  'step.trusted-kept.title': 'In diesem Browser angemeldet bleiben',
  'step.trusted-kept.why':
    'Bei der Anmeldung in zwei Schritten kommt die Bestätigung dort an, wo Sie schon angemeldet sind. Wenn Sie sich überall abmelden, können Sie die Anmeldung nirgends mehr bestätigen.',
  'step.trusted-kept.how':
    'Melden Sie sich in diesem Browser bis zum letzten Schritt nicht vom Konto ab.\nLöschen Sie die Browserdaten nicht.',
  'step.trusted-kept.how.until-removed':
    'Melden Sie sich in diesem Browser nicht ab, solange das Gerät auf der Website in der Liste steht.\nLöschen Sie die Browserdaten nicht.',
  'step.linked-removed.title': 'Prüfen, wo Sie sich mit dem Konto anmelden',
  'step.linked-removed.why': 'Anmeldungen bei anderen Diensten und Berechtigungen können Sie nur prüfen, solange es das Konto noch gibt.',
  'step.linked-removed.how':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“.\nSuchen Sie „Dritt-Konten“ und Berechtigungen.\nWiderrufen Sie, was Sie nicht brauchen.\nPrüfen Sie auch Mi Home: Dort gibt es eigene Berechtigungen.',
  'step.linked-removed.else':
    'Wenn sich eine Berechtigung nicht widerrufen lässt, warten Sie ein, zwei Minuten und versuchen Sie es noch einmal.',
  'step.cloud-emptied.title': 'Cloud und Papierkorb leeren',
  'step.cloud-emptied.why':
    'Um die Cloud-Dienste aufzugeben, muss alles aus dem Dateispeicher Mi Drive gelöscht werden. Gelöschtes lässt sich nicht wiederherstellen.',
  'step.cloud-emptied.how':
    'Vergewissern Sie sich, dass alles Wichtige heruntergeladen ist.\nÖffnen Sie i.mi.com.\nLöschen Sie die Dateien und die übrigen Daten.\nLeeren Sie den Papierkorb.',
  'step.cloud-emptied.seen': 'In der Cloud und im Papierkorb ist nichts mehr.',
  'step.consent-revoked.title': 'Einwilligung in Xiaomi Cloud widerrufen',
  'step.consent-revoked.why':
    'Eine nicht widerrufene Einwilligung in Xiaomi Cloud ist einer der Gründe, aus denen das Löschen verweigert wird. Die Dateien in Mi Drive gehen mit der Einwilligung verloren.',
  'step.consent-revoked.how':
    'Schalten Sie auf jedem Gerät die „Gerätesuche“ aus: So wird die Einwilligung dazu widerrufen.\nWiderrufen Sie die Einwilligung in Mi Drive in der App „Dateimanager“ auf dem Telefon.\nSuchen Sie den Rest auf i.mi.com: Wo genau, ist nicht sicher bekannt.',
  'step.consent-revoked.else':
    'Klicken Sie auf der Kontoseite „Datenschutz“ nicht auf „Widerruf der Einwilligung“: Damit wird das ganze Konto gelöscht.',
  'step.account-deleted.title': 'Konto löschen',
  'step.account-deleted.why':
    'Ein gelöschtes Konto lässt sich nicht zurückholen. Auch gekaufte Designs und Käufe in Apps gehen verloren. Ein noch gebundenes Gerät kann ein Passwort verlangen, das es nicht mehr gibt.',
  'step.account-deleted.how':
    'Öffnen Sie account.xiaomi.com → „Datenschutz“.\nKlicken Sie auf „Konto löschen“.\nLesen Sie, was auf der Seite steht.\nBestätigen Sie das Löschen.',
  'step.account-deleted.seen':
    'Die Website meldet das Löschen. Wie lange es dauert, ist nicht sicher bekannt: Zu finden sind „sofort“ und „bis zu 15 Werktage“.',
  'step.account-deleted.else':
    'Wenn die Website das Löschen verweigert, lesen Sie den Grund: Der Hinweis daneben nennt den nötigen Schritt.',
  'step.contacts-kept.title': 'SIM-Karte und E-Mail bis zum Schluss behalten',
  'step.contacts-kept.why':
    'Bis das Löschen abgeschlossen ist, kann ein Code nötig sein. Wenn die Nummer oft mit Konten verknüpft wurde, lässt sich mit ihr ein halbes Jahr lang kein neues erstellen.',
  'step.contacts-kept.how':
    'Kündigen Sie weder die Nummer noch die E-Mail-Adresse: Wie lange das Löschen dauert, ist nicht sicher bekannt.\nMelden Sie sich nicht zur Kontrolle im Konto an: Ob dadurch das Löschen aufgehoben wird, ist nicht sicher bekannt.',
  'step.data-saved.how.switch':
    'Warten Sie, bis das Telefon fertig synchronisiert hat.\nLaden Sie die Originalfotos herunter.\nSichern Sie Kontakte und Notizen getrennt: Von selbst ziehen sie nicht um.',
  'step.data-saved.seen': 'Die Kopie lässt sich öffnen, und das Wichtige ist darin.',
  'step.data-saved.else':
    'Keine Fotos in der Cloud? Außerhalb des chinesischen Festlands endete ihre Sicherung im Oktober 2022: Suchen Sie die Fotos auf dem Telefon.',
  'step.signed-out.how.switch':
    'Öffnen Sie „{phoneSettings}“ → „{phoneAccount}“: Dort steht das alte Konto.\nTippen Sie unten auf „{phoneSignOut}“.\nWenn das Telefon nach den Daten fragt, lassen Sie sie im Zweifel auf dem Telefon.\nGeben Sie Passwort oder Code des alten Kontos ein, wenn danach gefragt wird.',
  'step.contacts-kept.how.number':
    'Werfen Sie die alte SIM-Karte nicht weg.\nKündigen Sie die alte E-Mail-Adresse nicht.\nWarten Sie, bis Codes auf der neuen Nummer oder E-Mail-Adresse ankommen.',
  'step.password-settled.how.reset':
    'Ändern Sie das Passwort nicht noch einmal.\nWarten Sie: Einige Tage lang lässt sich die Gerätesuche am Telefon nicht ausschalten.',
  'step.new-account-ready.title': 'Neues Konto erstellen und Anmeldung prüfen',
  'step.new-account-ready.why': 'Wenn Sie sich vom alten Konto abmelden, ohne ein neues zu haben, bleibt das Telefon vorerst ohne Konto.',
  'step.new-account-ready.how':
    'Erstellen Sie das Konto auf account.xiaomi.com in einem anderen Browser.\nWählen Sie das Land sorgfältig: Später lässt es sich nicht ändern.\nBestätigen Sie die E-Mail-Adresse noch am selben Tag: Dafür haben Sie 24 Stunden.\nMelden Sie sich im neuen Konto an.',
  'step.new-account-ready.else': 'Wenn die Anmeldung mit Nummer oder E-Mail-Adresse nicht gelingt, versuchen Sie es mit der Konto-ID.',
  'step.signed-in-new.title': 'Am Gerät im neuen Konto anmelden',
  'step.signed-in-new.why':
    'Solange auf dem Telefon kein Konto angemeldet ist, funktionieren weder die Cloud noch die Suche nach einem verlorenen Telefon.',
  'step.signed-in-new.how':
    'Öffnen Sie „{phoneSettings}“ → „{phoneAccount}“.\nMelden Sie sich im neuen Konto an.\nSchalten Sie „{phoneFind}“ ein, wenn Sie das nutzen möchten.',
  'step.signed-in-new.else': 'Wenn die Anmeldung mit Nummer oder E-Mail-Adresse nicht gelingt, versuchen Sie es mit der Konto-ID.',
  'step.duplicates-merged.title': 'Auf doppelte Kontakte prüfen',
  'step.duplicates-merged.why':
    'Wenn die alten Kontakte auf dem Telefon geblieben sind, können sie nach der Synchronisierung doppelt vorkommen.',
  'step.duplicates-merged.how':
    'Öffnen Sie „Kontakte“.\nFühren Sie gleiche Einträge zusammen („Verknüpfen“).\nLöschen Sie nichts, bevor Sie die Kopie geprüft haben.',
  'step.contact-replaced.title': 'Nummer oder E-Mail-Adresse ersetzen',
  'step.contact-replaced.why':
    'Codes gehen an die Nummer oder E-Mail-Adresse, die im Konto steht. Wenn die Nummer weg ist, bevor sie ersetzt wurde, können Sie keinen Code mehr empfangen. Eine abgegebene Nummer kann jemand anderes bekommen.',
  'step.contact-replaced.how':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“.\nKlicken Sie bei der Nummer oder E-Mail-Adresse auf „Ändern“.\nBestätigen Sie mit Passwort oder Code, dass das Konto Ihnen gehört.\nGeben Sie die neue Nummer oder E-Mail-Adresse an: Sie ersetzt die alte sofort.',
  'step.contact-replaced.how.switch':
    'Öffnen Sie account.xiaomi.com → „Kontensicherheit“ im alten Konto.\nKlicken Sie bei der Nummer oder E-Mail-Adresse auf „Ändern“.\nBestätigen Sie mit Passwort oder Code, dass das Konto Ihnen gehört.\nGeben Sie die neue Nummer oder E-Mail-Adresse an: Sie ersetzt die alte sofort.',
  'step.contact-replaced.seen': 'Auf der Seite steht die neue Nummer oder die neue E-Mail-Adresse.',
  'step.contact-replaced.else':
    'Außerhalb Chinas lässt sich manchmal keine Nummer eintragen: Lassen Sie dann die E-Mail-Adresse stehen. Eine Nummer ersatzlos entfernen kann manchmal nur der Support.',
  'step.new-contact-tested.title': 'Code an die neue Nummer oder E-Mail prüfen',
  'step.new-contact-tested.why':
    'Bis ein Code ankommt, ist nicht klar, ob der neue Weg funktioniert. Behalten Sie die alte SIM-Karte und die alte E-Mail-Adresse vorerst.',
  'step.new-contact-tested.how':
    'Melden Sie sich in einem anderen Browser auf account.xiaomi.com an.\nFordern Sie einen einzigen Code an die neue Nummer oder E-Mail-Adresse an.\nWarten Sie bis zu 10 Minuten: Der Code kann auch über WhatsApp kommen.\nFordern Sie nicht gleich einen zweiten an: Pro Tag gibt es nur wenige Codes.',
  'step.new-contact-tested.seen': 'Der Code ist angekommen, und die Website hat ihn angenommen.',
  'step.lost-mode.title': 'Verlustmodus einschalten',
  'step.lost-mode.why':
    'So lässt sich das Telefon suchen und sperren. Das geht, solange die Gerätesuche eingeschaltet und das Telefon gebunden ist.',
  'step.lost-mode.how': 'Öffnen Sie i.mi.com → „Gerätesuche“.\nWählen Sie das verlorene Gerät.\nSchalten Sie den Verlustmodus ein.',
  'step.lost-mode.seen': 'Die Seite zeigt, dass der Verlustmodus eingeschaltet ist.',
  'step.theft-reported.title': 'Bei Diebstahl Anzeige bei der Polizei erstatten',
  'step.theft-reported.why': 'So haben Sie ein Dokument über den Diebstahl.',
  'step.theft-reported.how':
    'Suchen Sie den Kaufbeleg und die IMEI: Sie steht auf der Verpackung.\nErstatten Sie Anzeige bei der Polizei.\nBitten Sie Ihren Mobilfunkanbieter, die SIM-Karte zu sperren.\nLassen Sie die Nummer wiederherstellen: Die Codes müssen bei Ihnen ankommen.',
  'step.keep-bound.title': 'Gerät gebunden lassen',
  'step.keep-bound.why':
    'Die Bindung soll verhindern, dass ein gestohlenes Telefon benutzt werden kann. Wenn Sie sie aufheben, gibt es diesen Schutz nicht mehr.',
  'step.keep-bound.how':
    'Entfernen Sie das Gerät nicht aus der Liste.\nSchalten Sie die Gerätesuche nicht aus, egal wer darum bittet.\nGlauben Sie keiner Bitte wie „Entfernen Sie das Telefon aus Ihrem Konto“: Vor dieser Masche werden iPhone-Besitzer gewarnt.',
  'step.recovery-tried.title': 'Wiederherstellung auf der Website versuchen',
  'step.recovery-tried.why': 'Das ist der einfachste Weg, und Sie brauchen dafür keine fremde Hilfe.',
  'step.recovery-tried.how':
    'Öffnen Sie account.xiaomi.com.\nKlicken Sie auf „Passwort vergessen“.\nGeben Sie Nummer, E-Mail-Adresse oder Konto-ID ein.\nFordern Sie den Code einmal an.\nWarten Sie bis zu 10 Minuten.',
  'step.recovery-tried.seen': 'Sie haben ein neues Passwort festgelegt und sind angemeldet.',
  'step.recovery-tried.else':
    'Keine SMS? Unter dem Codefeld steht manchmal ein Link für E-Mail; der Code in der E-Mail hat 6 Ziffern. Die Adresse noreply@notice.xiaomi.com lässt sich fälschen: Verlassen Sie sich nicht auf sie. Wenn die Website abgelehnt hat, weil die Verbindung aus einem anderen Land kam, warten Sie 1–2 Stunden.',
  'step.codes-rested.title': 'Einen Tag warten, wenn Codes aufgebraucht sind',
  'step.codes-rested.why': 'Pro Tag gibt es 3 bis 5 Codes, per E-Mail etwa 5 pro Stunde. Danach bittet Xiaomi zu warten.',
  'step.codes-rested.how':
    'Fordern Sie 24 Stunden lang keine Codes an.\nVersuchen Sie dann einen anderen Weg: E-Mail, SMS oder WhatsApp.\nSehen Sie auf Ihren anderen Xiaomi-Geräten nach: Auch dort lässt sich die Anmeldung bestätigen.',
  'step.documents-gathered.title': 'Kaufunterlagen des Telefons zusammenstellen',
  'step.documents-gathered.why': 'Ohne Kaufnachweis hilft der Support nicht: Er kann nicht wissen, dass das Telefon Ihnen gehört.',
  'step.documents-gathered.how':
    'Suchen Sie den Kaufbeleg oder die Bestellnummer.\nFotografieren Sie die Verpackung: Darauf steht die IMEI.\nNotieren Sie Ort und Datum des Kaufs.\nNotieren Sie die E-Mail-Adresse oder Nummer, mit der das Konto verknüpft ist.\nWenn das gesperrte Telefon einen Code zeigt, notieren Sie auch diesen. Ihre PIN ist das nicht.',
  'step.support-asked.title': 'Anfrage an den Xiaomi-Support senden',
  'step.support-asked.why': 'Wenn die Wiederherstellung nicht geholfen hat, kann nur noch Xiaomi entscheiden.',
  'step.support-asked.how':
    'Öffnen Sie i.mi.com/ss: Diese Adresse nennt das gesperrte Telefon.\nWenn sie nicht funktioniert, suchen Sie den Support auf der Xiaomi-Website Ihres Landes.\nVerfassen Sie das Schreiben: Dabei hilft „Schreiben an den Support“.\nSenden Sie es selbst ab.',
  'step.support-asked.else':
    'Geben Sie Ihr wirkliches Land an. Ein älteres Formular galt für China, Hongkong, Taiwan und Indonesien, Fotos bis 8 MB; alle anderen verwies es an den Support ihres Landes. Wie es jetzt ist, ist nicht sicher bekannt.',
  'step.support-answered.title': 'Antwort des Supports abwarten',
  'step.support-answered.why': 'Die Antwort dauert zwei Tage bis mehrere Wochen: Der Support prüft, ob das Telefon Ihnen gehört.',
  'step.support-answered.how':
    'Sehen Sie regelmäßig in Ihre E-Mails, auch in den Spam-Ordner.\nWenn noch etwas verlangt wird, schicken Sie es.\nWenn der Support zustimmt, verbinden Sie das Telefon mit dem WLAN: Es setzt sich zurück, und alles darauf geht verloren.',
  'step.access-back.title': 'Prüfen, ob die Anmeldung funktioniert',
  'step.access-back.why': 'Solange Sie sich nicht selbst angemeldet haben, lässt sich im Konto nichts ändern.',
  'step.access-back.how': 'Melden Sie sich auf account.xiaomi.com an.\nVergewissern Sie sich, dass der Code bei Ihnen ankommt.',
  'step.used-reset-seen.title': 'Telefon vor Ihren Augen zurücksetzen lassen',
  'step.used-reset-seen.why':
    'Wenn das Telefon nicht zurückgesetzt ist, erfahren Sie von einer Sperre erst später, wenn der Verkäufer nicht mehr da ist.',
  'step.used-reset-seen.how':
    'Bitten Sie den Verkäufer, sich von den Konten bei Xiaomi und Google abzumelden.\nBitten Sie ihn, das Telefon auf Werkseinstellungen zurückzusetzen.\nSehen Sie selbst zu: „Das mache ich später“ reicht nicht.',
  'step.used-first-start.title': 'Ersten Start mit Internet durchführen',
  'step.used-first-start.why': 'Eine Sperre zeigt sich nur mit Internet: Ohne Internet sieht ein gebundenes Telefon aus, als wäre es frei.',
  'step.used-first-start.how':
    'Verbinden Sie das Telefon mit einem WLAN, notfalls über Ihr eigenes Telefon.\nFühren Sie die Ersteinrichtung bis zum Startbildschirm durch.',
  'step.used-no-locks.title': 'Sicherstellen, dass keine fremde Sperre besteht',
  'step.used-no-locks.why':
    'Es gibt drei Arten von Sperren: Xiaomi-Konto, Google-Konto, überfällige Rate. Jede kann nur die Person aufheben, auf deren Namen sie läuft.',
  'step.used-no-locks.how':
    'Sehen Sie nach, ob das Telefon ein fremdes Passwort oder eine Zahlung verlangt.\nÖffnen Sie i.mi.com/find/device/activationlock#/status.\nPrüfen Sie dort die IMEI, bei zweien beide.\nZahlen Sie nicht, bevor der Verkäufer die Sperre vor Ihren Augen aufgehoben hat.',
  'step.used-no-locks.seen': 'Das Telefon verlangt nichts, und die Seite antwortet, dass es nicht gesperrt ist.',
  'step.used-no-locks.else':
    '„Nicht gesperrt“ erscheint auch bei einem Tippfehler in der IMEI. Nach vielen Anfragen verweigert die Seite die Antwort. Ob sie heute funktioniert, ist nicht sicher bekannt.',
  'step.used-own-account.title': 'Selbst anmelden und Gerätesuche einschalten',
  'step.used-own-account.why':
    'Wenn das Telefon Ihr Konto annimmt und die Gerätesuche einschaltet, ist das ein gutes Zeichen. Ein Beweis, dass keine fremde Bindung besteht, ist es noch nicht.',
  'step.used-own-account.how':
    'Öffnen Sie „{phoneSettings}“ → „{phoneAccount}“.\nMelden Sie sich in Ihrem Konto an.\nSchalten Sie „{phoneFind}“ ein.',
  'step.used-own-account.else':
    'Wenn Sie es sich anders überlegt haben, schalten Sie die Gerätesuche aus, melden Sie sich ab und entfernen Sie dieses Telefon auf i.mi.com aus Ihrer Liste.',
  'step.used-decided.title': 'Entscheiden, ob Sie das Telefon nehmen',
  'step.used-decided.why':
    'Verlassen Sie sich nicht auf neue Firmware oder eine Werkstatt: Eine fremde Sperre kehrt zurück, sobald das Telefon ins Internet geht.',
  'step.used-decided.how':
    'Nehmen Sie das Telefon nicht, wenn es ein fremdes Passwort oder eine Zahlung verlangt.\nWenn Sie es nehmen, bewahren Sie den Kaufbeleg oder eine Quittung mit der IMEI auf.',

  // A step in a list
  'step.closed': 'Zuerst: {title}',
  'step.keep-bound': 'Gerät verloren oder gestohlen: Lassen Sie es gebunden.',
  'step.already-done': 'Schon erledigt',
  'step.why': 'Wozu das gut ist',
  'step.details': 'Wozu und wie',
  'step.seen': 'Es hat geklappt, wenn:',
  'step.else': 'Falls es nicht klappt:',
  'step.takes': 'Wartezeit: {span}',
  'step.doubtful': 'Abgehakt, doch zuerst muss erledigt sein: {title}',
  'step.opens-at': 'Versuchen Sie es nicht vor dem {date}. Die genaue Zahl der Tage nennt das Telefon selbst.',
  'span.password': 'bis 2021 waren es 3 Tage; wie viele jetzt, sagt das Telefon selbst',
  'span.code': 'ein Code kann bis zu 10 Minuten brauchen',
  'span.code-limit': '24 Stunden, nachdem die Codes aufgebraucht sind',
  'span.export': 'einige Stunden; nicht sicher bekannt',
  'span.bootloader': '72 bis 360 Stunden, je nach Firmware',
  'span.deletion': 'nicht sicher bekannt: zu finden sind „sofort“ und „bis zu 15 Werktage“',
  'span.support': 'zwei Tage bis mehrere Wochen',
  'step.irreversible': 'nicht umkehrbar',
  'step.sources': 'Woher das bekannt ist',
  'reliability.A': 'Angaben von Xiaomi selbst',
  'reliability.B': 'Texte von Xiaomi, von Freiwilligen übersetzt',
  'reliability.C': 'Erfahrungsberichte oder ein Test von anderen',
  'reliability.D': 'Ratschläge aus Artikeln, nicht geprüft',
  'reliability.old': 'alte Angaben, inzwischen vielleicht anders',

  // Panel on the page
  'panel.label': 'Unbind Guide: der Schritt, der jetzt dran ist',
  'panel.fold': 'Einklappen',
  'panel.unfold': 'Ausklappen',
  'panel.move': 'Auf die andere Seite',
  'panel.hide': 'Auf dieser Seite ausblenden',
  'panel.now': 'Jetzt',
  'panel.here': '{n, plural, one {Noch # Schritt auf dieser Seite} other {Noch # Schritte auf dieser Seite}}',
  'panel.deleted': 'Die Seite sagt, dass das Konto gelöscht ist. Stimmt das?',
  'panel.deleted.mark': 'Abhaken: Konto ist gelöscht',
  'panel.deleted.next': 'Was nach dem Löschen zu tun ist:',
  'panel.left': '{n, plural, one {noch # erforderlicher Schritt} other {noch # erforderliche Schritte}}',
  'panel.all-done': 'Alle erforderlichen Schritte sind abgehakt',
  'panel.progress': '{done} von {total} erledigt',
  'panel.choose':
    'Klicken Sie im Browser auf das Symbol von Unbind Guide und wählen Sie, was Sie tun möchten. Die Hinweise an den Schaltflächen erscheinen auch so.',
  'panel.unlisted':
    '{n, plural, one {Auf der Seite steht # Gerät, das nicht in Ihrem Plan ist.} other {Auf der Seite stehen # Geräte, die nicht in Ihrem Plan sind.}}',
  'panel.unlisted.preview': 'Dem Plan hinzufügen …',
  'panel.unlisted.title': 'Was zum Plan hinzukommen soll',
  'panel.unlisted.skip': 'nicht hinzufügen',
  'panel.unlisted.take': '{n, plural, one {# Gerät hinzufügen} other {# Geräte hinzufügen}}',
  'panel.vanished':
    '„{name}“ ist in dieser Liste nicht mehr zu sehen. Wenn die Seite vollständig geladen ist, können Sie den Schritt abhaken.',
  'panel.vanished.mark': 'Abhaken: auf der Website entfernt',
  'panel.not-saved': 'Nicht gespeichert: {reason}',
  'panel.loading': 'Der Plan wird geladen …',
  'panel.unreadable': 'Der Plan lässt sich nicht lesen. Häkchen werden zurzeit nicht gespeichert.',
  'panel.hint': 'Hinweis: {label}',
  'panel.close-hint': 'Hinweis schließen',

  // Teaching, and why something is shown
  'teach.title': 'Schaltfläche zeigen',
  'teach.point':
    'Klicken Sie auf der Seite auf die Schaltfläche oder Zeile, zu der ein Hinweis fehlt. Die Website reagiert auf diesen Klick nicht. Esc bricht ab.',
  'teach.nothing': 'Diese Stelle hat keine kurze Aufschrift, die man sich merken könnte. Versuchen Sie es mit einer anderen.',
  'teach.name': 'Sie haben „{label}“ gezeigt. Was ist das?',
  'teach.again': 'Etwas anderes zeigen',
  'teach.stop': 'Beenden',
  'why.title': 'Warum das gezeigt wird',
  'why.route': 'Die Adresse dieser Seite ist bekannt.',
  'why.host': 'Das ist eine Website von Xiaomi.',
  'why.label': 'Auf der Seite steht „{label}“.',
  'why.proxy': 'Auf der Seite steht „{label}“; bisher kam das nur auf Telefonen vor.',
  'why.structure': 'Die Seite ist so aufgebaut wie erwartet.',
  'why.lesson': 'Sie haben diese Stelle selbst gezeigt.',
  'why.prose': 'Auf der Seite steht viel Text: Vielleicht ist es nicht die richtige.',
  'why.secretField': 'Auf der Seite gibt es ein Passwortfeld: Vielleicht ist es nicht die richtige.',

  // Notices
  'notice.last-button-unknown.title': 'Die letzte Schaltfläche ist hier nicht zu sehen',
  'notice.last-button-unknown.text':
    'Die Seite hat sich geändert oder zeigt die Schaltfläche noch nicht. Bevor Sie etwas Endgültiges anklicken, erledigen Sie diese Schritte:',
  'notice.last-button-unknown.none': 'Alle erforderlichen Schritte sind abgehakt. Lesen Sie trotzdem, was auf der Seite steht.',
  'notice.dead.title': 'Diese Seite neu laden',
  'notice.dead.text': 'Unbind Guide wurde aktualisiert oder ausgeschaltet und kann Ihren Plan in diesem Tab nicht mehr lesen.',
  'notice.released.title': 'Ab hier klicken Sie auf der Xiaomi-Seite selbst',
  'notice.ready.text': 'Die erforderlichen Schritte sind abgehakt. Unbind Guide klickt nichts für Sie an.',
  'notice.released.text': 'Unbind Guide klickt nichts an. Eine Minute lang werden Sie nicht angehalten, dann erscheint die Frage wieder.',

  // Guard
  'guard.title.delete-account-confirm': 'Bevor Sie das Konto löschen',
  'guard.title.withdraw-consent': 'Bevor Sie die Einwilligung widerrufen: Das löscht das Konto',
  'guard.title.remove-device': 'Bevor Sie das Gerät vom Konto trennen',
  'guard.title.turn-off-find-device': 'Bevor Sie die Gerätesuche ausschalten',
  'guard.now.unread': 'Diese Schaltfläche lässt sich nicht lesen. Falls sie das Konto löscht, lässt es sich nicht zurückholen.',
  'guard.now.delete-account-confirm':
    'Wenn Sie jetzt klicken, wird das Konto mit allen Daten gelöscht. Ein Telefon, auf dem es noch angemeldet ist, kann das Passwort eines Kontos verlangen, das es nicht mehr gibt.',
  'guard.now.remove-device':
    'Wenn Sie jetzt klicken, verschwindet das Gerät aus der Liste des Kontos. Ob die Sperre wegfällt, wenn es offline ist, ist nicht sicher bekannt.',
  'guard.now.withdraw-consent': 'Wenn Sie jetzt klicken und bestätigen, wird das Konto mit allen Daten gelöscht.',
  'guard.now.turn-off-find-device':
    'Wenn Sie jetzt klicken, lässt sich dieses Gerät über die Website nicht mehr finden oder sperren, und seine Daten lassen sich dort nicht mehr löschen. Bank- und Schlüsselkarten aus Mi Pay auf dem Gerät gehen verloren.',
  'guard.device': 'Gerät: {device}',
  'guard.steps': '{n, plural, one {# erforderlicher Schritt ist nicht abgehakt} other {# erforderliche Schritte sind nicht abgehakt}}:',
  'guard.before':
    '{n, plural, one {Davor ist # erforderlicher Schritt nicht abgehakt.} other {Davor sind # erforderliche Schritte nicht abgehakt.}}',
  'guard.loading': 'Der Plan wird noch geladen. Warten Sie eine Sekunde und klicken Sie noch einmal.',
  'guard.unreadable': 'Der Plan lässt sich nicht lesen, deshalb können die Schritte nicht geprüft werden.',
  'guard.cramped':
    'Hier ist zu wenig Platz, um zu zeigen, was zuerst zu tun ist. Öffnen Sie diese Xiaomi-Seite in einem eigenen Tab und klicken Sie dort auf die Schaltfläche.',
  'guard.dead':
    'Unbind Guide wurde aktualisiert oder ausgeschaltet. Laden Sie die Seite neu, damit Unbind Guide Ihren Plan wieder lesen kann.',
  'guard.more': 'Noch {n} – alle mit Erklärungen zeigen',
  'guard.reasons': 'Erklärungen zeigen',
  'guard.reload': 'Seite neu laden',
  'guard.not-yet': 'Zurück',
  'guard.go-on': 'Trotzdem fortfahren',
  'guard.go-on-again': 'Ja, auf eigenes Risiko fortfahren',
  'guard.wait': 'Lesen Sie das bitte. Fortfahren können Sie in {n} s.',
  'guard.covered': 'Das Fenster ist von etwas verdeckt, deshalb geht es nicht weiter.',
  'guard.which.question': 'Mehrere Geräte heißen so. Um welches geht es?',
  'guard.which.device': '{kind} Nr. {n} mit diesem Namen im Plan',
  'guard.which.unlisted': 'Ein anderes, das nicht im Plan ist',
  'guard.which.lost': 'verloren oder gestohlen',
  'guard.which.gone': 'nicht bei Ihnen',
  'guard.lost.account':
    '{n, plural, one {Ein verlorenes Gerät ist noch an dieses Konto gebunden} other {Verlorene Geräte sind noch an dieses Konto gebunden}}',
  'guard.lost.account-why': 'Nur dieses Konto schützt ein verlorenes Gerät. Ohne das Konto lässt sich das Gerät weder finden noch sperren.',
  'guard.lost.back-of': 'Das ist ein Irrtum: {device} ist nicht verloren',
  'guard.lost.question': 'Ist dieses Gerät verloren oder gestohlen?',
  'guard.lost.no': 'Nein',
  'guard.lost.no-hint': 'Es ist bei mir, kaputt oder mit meinem Wissen weggegeben.',
  'guard.lost.yes': 'Ja, verloren oder gestohlen',
  'guard.lost.keep': 'Dann lassen Sie es gebunden',
  'guard.lost.why':
    'Die Bindung soll verhindern, dass ein gestohlenes Telefon benutzt werden kann. Wenn Sie sie aufheben oder die Gerätesuche ausschalten, gibt es diesen Schutz nicht mehr.',
  'guard.lost.next':
    'Was Sie tun können: auf der Seite „Gerätesuche“ den Verlustmodus einschalten; Anzeige bei der Polizei erstatten; keinen E-Mails und Anrufen glauben, die Sie bitten, „das Telefon aus dem Konto zu entfernen“.',
  'guard.lost.back': 'Die Antwort war ein Irrtum: Es ist nicht verloren',
  'guard.lost.not-saved': 'Die Antwort wurde nicht gespeichert, die Frage erscheint wieder.',

  // Popup
  'welcome.title': 'Trennen, verkaufen, wechseln, löschen: in Ruhe, der Reihe nach',
  'welcome.lead': 'Der Plan führt durch die Schritte am Telefon und auf der Xiaomi-Website. Jeden Klick machen Sie selbst.',
  'welcome.how': 'So funktioniert es',
  'welcome.now': 'Sagt, was jetzt zu tun ist',
  'welcome.now.text': 'Eine Sache, Punkt für Punkt, und eine Schaltfläche.',
  'welcome.now.picture': 'Das Fenster von Unbind Guide: der Stand, eine Sache Punkt für Punkt und eine Schaltfläche',
  'welcome.hint': 'Zeigt die richtige Schaltfläche',
  'welcome.hint.text': 'Was sie bewirkt, was nicht und ob es ein Zurück gibt.',
  'welcome.hint.picture': 'Eine Seite der Website: eine umrandete Schaltfläche, daneben ein Hinweis',
  'welcome.hold': 'Hält Sie an, bevor es kein Zurück gibt',
  'welcome.hold.text': 'Solange etwas nicht erledigt ist und Sie deshalb den Zugang verlieren können.',
  'welcome.hold.picture': 'Eine Frage über der Seite: Die auffällige Schaltfläche führt zurück',
  'welcome.never': 'Was Unbind Guide niemals tut',
  'welcome.never.press': 'Klickt nichts an und füllt nichts für Sie aus',
  'welcome.never.secrets': 'Sieht keine Passwörter und Codes: Auf Anmeldeseiten ist es nicht aktiv',
  'welcome.never.send': 'Sendet nichts: Der Plan bleibt in diesem Browser',
  'welcome.never.locks': 'Umgeht keine Sperren',
  'welcome.pin': 'Symbol anheften',
  'welcome.pin.chrome': 'Klicken Sie auf das Puzzleteil neben der Adresse.\nKlicken Sie auf die Stecknadel neben Unbind Guide.',
  'welcome.pin.firefox':
    'Klicken Sie auf das Puzzleteil neben der Adresse.\nKlicken Sie auf das Zahnrad neben Unbind Guide.\nWählen Sie „An Symbolleiste anheften“.',
  'welcome.pin.android': 'Öffnen Sie das Menü von Firefox und darin die Erweiterungen.\nTippen Sie auf Unbind Guide.',
  'welcome.reload': 'Offene Xiaomi-Seiten neu laden',
  'welcome.reload.text':
    'Sie wurden vor Unbind Guide geöffnet: Dort gibt es noch keine Hinweise, und ein vorschneller Klick wird dort nicht aufgehalten.',
  'welcome.reload.button': '{n, plural, one {# Seite neu laden} other {# Seiten neu laden}}',
  'welcome.reload.done': 'Die Seiten wurden neu geladen.',
  'welcome.chosen': 'Der Plan ist fertig. Klicken Sie auf das Symbol von Unbind Guide: Dort steht, was jetzt zu tun ist.',

  'popup.page.seen': 'Geöffnete Seite: {page}',
  'popup.page.seen.sure': 'an der Adresse erkannt',
  'popup.page.seen.labels': 'an den Aufschriften erkannt',
  'popup.page.unknown': 'Diese Seite wurde nicht erkannt, hier gibt es keine Hinweise.',
  'popup.report': 'Sieht die Seite anders aus? Bericht darüber',
  'popup.page.foreign': 'Hinweise erscheinen auf i.mi.com und account.xiaomi.com.',
  'popup.page.excluded':
    'Hier gibt man Passwort oder Code ein, oder hier liegt Persönliches. Auf solchen Seiten sieht Unbind Guide nichts: Das ist Absicht.',
  'popup.page.stale': 'Der Tab war schon offen, bevor Unbind Guide lief. Laden Sie ihn neu: Sonst gibt es weder Hinweise noch Schutz.',
  'popup.page.teach': 'Schaltfläche auf dieser Seite zeigen',
  'popup.page.revoked': 'Unbind Guide hat keinen Zugriff auf die Websites von Xiaomi, deshalb gibt es dort weder Hinweise noch Schutz.',
  'popup.page.grant': 'Zugriff erlauben',
  'popup.page.reload': 'Tab neu laden',
  'popup.page.checking': 'Der Tab wird geprüft …',
  'popup.private': 'Privates Fenster: Hier gilt ein eigener Plan. Er verschwindet, wenn Sie das letzte private Fenster schließen.',
  'popup.private.no-desk': 'Fragen, Schreiben und die Seite mit dem ganzen Plan gibt es nur im normalen Fenster.',
  'popup.choose': 'Was möchten Sie tun?',
  'popup.change-journey': 'Anderes Ziel wählen',
  'popup.left.label': '{n, plural, one {Noch # erforderlicher Schritt} other {Noch # erforderliche Schritte}}',
  'popup.all-done': 'Alle erforderlichen Schritte sind abgehakt',
  'popup.done': 'Erledigt',
  'popup.trouble': 'Es klappt nicht',
  'popup.here': 'Hier, in diesem Fenster',
  'popup.trouble.general':
    'Lesen Sie, was auf der Seite oder auf dem Telefon steht. Wenn es nicht geht, verschieben Sie den Schritt: Der Plan wartet.',
  'popup.trouble.no-code': 'Es kommt kein Code',
  'popup.trouble.next-way': 'Weiter zum nächsten Weg',
  'popup.skip': 'Überspringen',
  'popup.why': 'Wozu das gut ist',
  'popup.resume': 'Zurück zum Plan „{title}“',
  'popup.go': '{host} öffnen',
  'popup.go.my-devices': 'Die genaue Adresse der Liste ist nicht bekannt: Klicken Sie dort auf „Einstellungen“, dann auf „Meine Geräte“.',
  'popup.waiting': 'Muss noch warten: {title}.',
  'popup.purpose.instead': 'Plan „{title}“ öffnen',
  'popup.purpose.anyway': 'Konto trotzdem löschen',
  'popup.try-again': 'Noch einmal versuchen',
  'popup.lost-strangers': 'Verloren, aber nicht im Plan',
  'popup.lost-strangers.back': 'Nicht verloren',
  'popup.tab.now': 'Jetzt',
  'popup.tab.steps': 'Alle Schritte',
  'popup.tab.devices': 'Geräte',
  'popup.tab.more': 'Mehr',
  'popup.tabs': 'Bereiche',
  'popup.news': 'Neu',
  'popup.news.text':
    'Die letzte Handlung im Plan lässt sich zurücknehmen.\nDer Plan kann neben der Seite offen bleiben.\nUnbind Guide spricht zwölf Sprachen.',
  'popup.news.read': 'Gelesen',
  'popup.finished': 'Alles ist abgehakt. Was nun?',
  'popup.codes':
    '{n, plural, =0 {Codes der letzten 24 Stunden: 0} one {Codes der letzten 24 Stunden: #} other {Codes der letzten 24 Stunden: #}}',
  'popup.devices': 'Geräte im Plan',
  'popup.devices.none': 'Noch keines.',
  'popup.devices.add': 'Gerät hinzufügen',
  'popup.devices.kind': 'Art des Geräts',
  'popup.devices.name': 'Name, zum Beispiel Redmi Note 8',
  'popup.devices.save': 'Speichern',
  'popup.devices.cancel': 'Abbrechen',
  'popup.devices.rename': 'Umbenennen: {name}',
  'popup.devices.remove': 'Aus dem Plan nehmen: {name}',
  'popup.devices.remove.ask': '„{name}“ mit allen Häkchen aus dem Plan nehmen? Auf der Xiaomi-Website ändert sich nichts.',
  'popup.devices.remove.yes': 'Herausnehmen',
  'popup.devices.stays': 'Bleibt bei mir: nicht anrühren',
  'popup.devices.gone': 'Nicht mehr bei mir oder startet nicht',
  'popup.devices.lost': 'Verloren oder gestohlen',
  'popup.all-steps': 'Alle Schritte',
  'popup.due': 'Es ist so weit: Eine Erinnerung ist fällig.',
  'popup.doors.questions': 'Fragen beantworten ({n}), damit der Plan genauer wird',
  'popup.doors.waiting':
    '{n, plural, =0 {Zeit zu prüfen, worauf Sie gewartet haben} one {Worauf Sie warten: #} other {Worauf Sie warten: #}}',
  'popup.doors.desk': 'Ganzen Plan, Schreiben und Fristen öffnen',
  'popup.start-over': 'Neu beginnen',
  'popup.start-over.ask':
    'Ziel, Geräte und alle Häkchen verwerfen? Der verworfene Plan wird unter „Kopie des Plans“ aufbewahrt. Auf der Xiaomi-Seite ändert sich nichts.',
  'popup.start-over.yes': 'Plan löschen',
  'popup.settings': 'Einstellungen',
  'popup.settings.language': 'Sprache',
  'popup.settings.language.auto': 'Wie im Browser',
  'popup.settings.phone': 'Sprache Ihres Telefons',
  'popup.settings.phone.auto': 'Dieselbe wie hier',
  'popup.settings.phone.text': 'Die Schritte nennen die Schaltflächen so, wie sie auf dem Telefon heißen.',
  'popup.settings.text': 'Textgröße',
  'popup.settings.theme': 'Farben',
  'popup.settings.theme.auto': 'Wie im System',
  'popup.settings.theme.light': 'Hell',
  'popup.settings.theme.dark': 'Dunkel',
  'popup.keep-beside': 'Neben der Seite offen halten',
  'popup.settings.beside': 'Die Schaltfläche von Unbind Guide im Browser öffnet die Leiste neben der Seite',
  'popup.settings.guard': 'Vor gefährlichen Schaltflächen anhalten',
  'popup.settings.guard.text': 'Wenn das ausgeschaltet ist, bleibt nur die Warnung neben der Schaltfläche.',
  'popup.aside': 'Der bisherige Plan ist gesondert gespeichert.',
  'popup.aside.damaged':
    'Er ließ sich nicht lesen: Die Daten sind beschädigt oder stammen nicht von Unbind Guide. Ein neuer Plan wurde begonnen.',
  'popup.aside.newer': 'Die Daten stammen von einer neueren Version von Unbind Guide.',
  'popup.aside.replaced': 'Dieser Plan wurde durch eine Kopie ersetzt, die Sie aus einer Datei zurückgeholt haben.',
  'popup.aside.show': 'Gespeichertes zeigen',
  'popup.aside.forget': 'Gespeichertes löschen',
  'popup.unreadable':
    'Der Speicher des Browsers antwortet nicht. Der Plan wird nicht gezeigt, damit nichts verloren geht. Schließen Sie dieses Fenster und versuchen Sie es später.',
  'popup.refused': 'Nicht gespeichert: {reason}',
  'popup.failed': 'Unbind Guide antwortet nicht. Schließen Sie dieses Fenster und öffnen Sie es noch einmal.',
  'undo.done':
    '{what, select, tick {Schritt abgehakt.} untick {Häkchen entfernt.} skip {Schritt zurückgestellt.} device {Gerät aus dem Plan genommen.} journey {Ziel geändert.} other {Plan verworfen.}}',
  'undo.back': 'Zurücknehmen',
  'undo.taken-back': 'Der Plan ist wieder wie vorher. Auf der Xiaomi-Seite und auf dem Telefon ändert das nichts.',
  'undo.close': 'Meldung schließen',

  // The desk: a page of its own, whose words are not handed to Xiaomi's pages
  'desk.title': 'Unbind Guide: ganzer Plan',
  'desk.questions': 'Fragen',
  'desk.plan': 'Ganzer Plan',
  'desk.devices': 'Geräte',
  'desk.waiting': 'Worauf Sie warten',
  'desk.letter': 'Schreiben an den Support',
  'desk.hand-over': 'Übergabeblatt',
  'desk.new-account': 'Konto erstellen',
  'desk.detours': 'Was Sie besser lassen',
  'desk.yes': 'Ja',
  'desk.no': 'Nein',
  'desk.questions.text':
    'Die Antworten dienen nur dem Plan und bleiben in diesem Browser. Sie können sie jederzeit ändern: Die Häkchen bleiben erhalten.',
  'desk.questions.done': 'Plan zeigen',
  'now.exhausted': 'Alle bekannten Wege haben Sie schon versucht',
  'now.exhausted.text': 'Warten Sie und versuchen Sie es noch einmal: Eine Antwort vom Support und neue Codes brauchen Zeit.',
  'purpose.question': 'Warum wollen Sie das Konto löschen?',
  'purpose.part-with-device.title': 'Ich verkaufe oder verschenke ein Gerät',
  'purpose.part-with-device.text': 'Dafür müssen Sie das Konto nicht löschen. Trennen Sie das Gerät vom Konto, das Konto behalten Sie.',
  'purpose.device-gone.title': 'Ich will ein früheres Gerät vom Konto trennen',
  'purpose.device-gone.text': 'Dafür müssen Sie das Konto nicht löschen. Trennen Sie nur dieses Gerät vom Konto.',
  'purpose.other-account.title': 'Ich will ein anderes Konto benutzen',
  'purpose.other-account.text': 'Dafür müssen Sie das bisherige Konto nicht löschen. Wechseln Sie das Konto auf dem Telefon.',
  'purpose.other-number.title': 'Nummer oder E-Mail-Adresse ändert sich',
  'purpose.other-number.text': 'Dafür müssen Sie das Konto nicht löschen. Nummer und E-Mail-Adresse lassen sich ersetzen.',
  'purpose.trouble.title': 'Etwas funktioniert nicht',
  'purpose.trouble.text':
    'Das Löschen lässt sich nicht rückgängig machen, und die Ursache kann im Netz liegen. Schalten Sie zuerst VPN, privates DNS und Werbeblocker aus und versuchen Sie es noch einmal.',
  'purpose.no-access.title': 'Ich kann mich nicht im Konto anmelden',
  'purpose.no-access.text': 'Um das Konto zu löschen, müssen Sie sich darin anmelden. Holen Sie sich zuerst den Zugang zurück.',
  'purpose.end-it.title': 'Ich brauche das Konto nicht mehr',
  'purpose.end-it.text': 'Dann der Reihe nach: zuerst die Geräte, danach die Cloud und am Ende das Konto selbst.',
  'journey.switch-account.finished':
    'Öffnen Sie auf dem Telefon „{phoneSettings}“: Dort sollte das neue Konto stehen.\nPrüfen Sie auf der Website die Liste des alten Kontos: Dieses Telefon darf nicht darin stehen.\nBehalten Sie Nummer und E-Mail-Adresse des alten Kontos, solange Sie es brauchen.',
  'journey.sell-or-give-away.finished':
    'Geben Sie das Gerät zusammen mit dem Übergabeblatt ab.\nBehalten Sie ein Foto des Kaufbelegs und die IMEI.\nPrüfen Sie nach einigen Tagen die Liste auf der Website: Das Gerät darf nicht darin stehen.',
  'journey.remove-device.finished':
    'Das Gerät steht nicht mehr in der Liste. Ob die Sperre weg ist, zeigt die Prüfung von Xiaomi oder das Zurücksetzen.\nSagen Sie es der Person, die das Gerät jetzt hat, falls Sie Kontakt haben.\nBewahren Sie Kaufbeleg und IMEI auf: Der Support fragt danach.',
  'journey.change-contact.finished':
    'Vergewissern Sie sich, dass die alte Nummer nicht mehr im Konto steht.\nKündigen Sie erst danach die alte SIM-Karte.\nNotieren Sie, welche Nummer und E-Mail-Adresse jetzt eingetragen sind.',
  'journey.delete-account.finished':
    'Melden Sie sich nicht zur Kontrolle im Konto an: Ob dadurch das Löschen aufgehoben wird, ist nicht sicher bekannt.\nBehalten Sie Nummer und E-Mail-Adresse: Dort kann ein Code oder eine Antwort eingehen.\nBewahren Sie Kaufbeleg und IMEI auf: Wenn ein Telefon das Passwort verlangt, fragt der Support danach.',
  'journey.locked-out.finished': 'Vergewissern Sie sich, dass Codes auf zwei Wegen ankommen.\nKehren Sie danach zu Ihrem Plan zurück.',
  'journey.check-used-phone.finished':
    'Bewahren Sie den Kaufbeleg oder die Quittung des Verkäufers mit der IMEI auf.\nMelden Sie sich auf dem Telefon in Ihrem Konto an und schalten Sie „{phoneFind}“ ein.',
  'desk.question.account': 'Um welches Konto geht es?',
  'desk.question.account.present': 'Um das, in dem Sie jetzt angemeldet sind',
  'desk.question.account.former': 'Um das frühere, von dem Sie sich abgemeldet haben',
  'desk.question.devices':
    'Auf welchen Geräten haben Sie sich in diesem Konto angemeldet? Markieren Sie alle, die nicht mehr bei Ihnen sind oder verloren oder gestohlen wurden.',
  'desk.question.password': 'Wann haben Sie das Xiaomi-Passwort zuletzt geändert oder zurückgesetzt?',
  'desk.question.password.why': 'Nach der Änderung lässt sich die Gerätesuche am Telefon einige Tage nicht ausschalten.',
  'desk.question.password.long-ago': 'Vor langer Zeit, vor mehr als einem Monat',
  'desk.question.password.recently': 'Vor Kurzem',
  'desk.question.password.date': 'Datum der Änderung',
  'desk.question.password.days': 'Wie viele Tage das Telefon nannte, falls es das tat',
  'desk.question.channels': 'Wie können Sie einen Code empfangen?',
  'desk.question.bootloader': 'Warten Sie auf die Erlaubnis, den Bootloader zu entsperren?',
  'desk.question.bootloader.why': 'Wenn Ihnen das Wort „Bootloader“ nichts sagt, lautet die Antwort „Nein“.',
  'desk.question.number': 'Ändert sich auch die Telefonnummer?',
  'desk.channel.email': 'E-Mail',
  'desk.channel.sms': 'SMS',
  'desk.channel.whatsapp': 'WhatsApp',
  'desk.channel.device': 'Bestätigung auf einem anderen Xiaomi-Gerät',
  'desk.plan.none': 'Wählen Sie zuerst ein Ziel',
  'desk.plan.text':
    'Die Reihenfolge der Schritte ist so gewählt, dass der Zugang zu Konto und Telefon möglichst wenig gefährdet wird. Bei jedem Schritt steht, wozu er dient und woher das bekannt ist.',
  'desk.devices.text': 'Hier steht, was Sie abgehakt haben: Die Geräte selbst prüft Unbind Guide nicht.',
  'desk.devices.device': 'Gerät',
  'desk.devices.state': 'Zustand',
  'desk.devices.since': 'Abgehakt',
  'desk.state.lost': 'Verloren oder gestohlen: gebunden lassen',
  'desk.state.released': 'Vom Konto getrennt',
  'desk.state.unverified': 'Auf der Website entfernt, aber nicht geprüft: Ob die Sperre weg ist, zeigt der erste Start mit Internet',
  'desk.state.removed': 'Auf der Website aus der Liste entfernt',
  'desk.state.signed-out': 'Abgemeldet, aber auf der Website noch in der Liste',
  'desk.state.find-off': 'Gerätesuche ausgeschaltet, noch nicht abgemeldet',
  'desk.state.bound': 'Gebunden',
  'desk.waiting.text': 'Hier steht alles, was abgewartet werden muss. Die Fristen stammen aus den Quellen und können abweichen.',
  'desk.waiting.none': 'Zurzeit warten Sie auf nichts.',
  'desk.waiting.since': 'Beginn: {time}.',
  'desk.waiting.earliest': 'Frühestens: {time}.',
  'desk.waiting.latest': 'Längste bekannte Frist: bis zum {time}.',
  'desk.waiting.over': 'Die kürzeste bekannte Frist ist abgelaufen: {time}. Sie können nachsehen.',
  'desk.waiting.start.export': 'Ich warte auf die Kopie meiner Daten',
  'desk.waiting.start.bootloader': 'Ich warte auf die Bootloader-Entsperrung',
  'desk.waiting.end': 'Ich warte nicht mehr',
  'desk.wait.password': 'Nach der Passwortänderung: Lässt sich die Gerätesuche ausschalten?',
  'desk.wait.code': 'Der Code müsste kommen',
  'desk.wait.code-limit': 'Die Codes könnten aufgebraucht sein',
  'desk.wait.export': 'E-Mail mit der Kopie der Daten',
  'desk.wait.bootloader': 'Bootloader-Entsperrung',
  'desk.wait.deletion': 'Löschen des Kontos',
  'desk.wait.support': 'Antwort des Supports',
  'desk.remind': 'Erinnern',
  'desk.remind.when': 'Wann',
  'desk.remind.set': 'Erinnerung: {time}.',
  'desk.remind.due': 'Fällig: {time}.',
  'desk.remind.clear': 'Erinnerung entfernen',
  'desk.remind.text': 'Zeit nachzusehen. Öffnen Sie Unbind Guide: Dort steht, wie es weitergeht.',
  'desk.remind.calendar': 'In den Kalender (.ics)',
  'desk.codes': 'Codes',
  'desk.codes.text':
    'Pro Tag gibt es 3 bis 5 Codes; wie viele Sie bekommen, ist nicht sicher bekannt. Zählen Sie Ihre Anforderungen selbst: Codes sieht Unbind Guide nicht.',
  'desk.codes.count': 'Code angefordert',
  'desk.codes.used':
    '{n, plural, =0 {In den letzten 24 Stunden haben Sie keinen Code angefordert.} one {In den letzten 24 Stunden haben Sie # Code angefordert.} other {In den letzten 24 Stunden haben Sie # Codes angefordert.}}',
  'desk.codes.left':
    '{most, plural, =0 {Heute gibt es vielleicht keine Codes mehr.} one {Es bleiben {least} bis {most}.} other {Es bleiben {least} bis {most}.}}',
  'desk.codes.patience':
    'Warten Sie noch {minutes} Min.: Ein Code braucht bis zu 10 Minuten. Eine neue Anforderung verbraucht einen weiteren.',
  'desk.codes.rest': 'Fordern Sie mindestens bis zum {time} besser keine Codes an.',
  'desk.codes.channel': 'Versuchen Sie zuerst: {channel}.',
  'desk.codes.forget': 'Zähler zurücksetzen',
  'desk.letter.text':
    'Das Schreiben entsteht auf dieser Seite. Es wird nicht gespeichert und nirgendwohin gesendet: Sie kopieren den Text selbst oder öffnen ihn in Ihrem E-Mail-Programm. Passwörter und Bestätigungscodes gehören nicht hinein.',
  'desk.letter.official': 'Zuerst die offiziellen Seiten',
  'desk.official.unlock-request':
    'Antrag auf Entsperrung; diese Adresse nennt das gesperrte Telefon, ob sie jetzt funktioniert, ist nicht sicher bekannt',
  'desk.official.recovery': 'ein vergessenes Passwort wiederherstellen; diese Adresse nennt das Telefon',
  'desk.official.privacy': 'Anfragen zu persönlichen Daten',
  'desk.letter.facts': 'Was Sie schreiben',
  'desk.letter.imei': 'IMEI: 15 Ziffern, sie stehen auf der Verpackung; wenn das Telefon angeht, wählen Sie *#06#',
  'desk.letter.model': 'Gerät, zum Beispiel Redmi Note 8',
  'desk.letter.account': 'Konto: ID (die Zahl neben Ihrem Namen auf der Website), E-Mail-Adresse oder Telefonnummer',
  'desk.letter.bought': 'Wo und wann gekauft',
  'desk.letter.story': 'Was passiert ist',
  'desk.letter.papers': 'Was Sie beifügen',
  'desk.letter.proof': 'Kaufnachweis',
  'desk.paper.receipt': 'Foto des Kaufbelegs',
  'desk.paper.order': 'Bestell- oder Belegnummer',
  'desk.paper.box': 'Foto der Verpackung mit IMEI',
  'desk.paper.serial': 'Seriennummer',
  'desk.paper.purchase': 'Ort und Datum des Kaufs',
  'desk.paper.contact': 'E-Mail-Adresse oder Nummer, mit der das Konto verknüpft ist',
  'desk.paper.lock':
    'Code vom Bildschirm des gesperrten Telefons (nicht Ihre PIN): Er erscheint, wenn Sie zehnmal auf „This device is locked“ tippen',
  'desk.paper.network': 'Zuletzt gewählte Nummern oder der Name Ihres WLANs',
  'desk.letter.language': 'Sprache des Schreibens',
  'desk.letter.result': 'Das Schreiben',
  'desk.letter.fault.no-proof':
    'Haken Sie Kaufbeleg oder Bestellnummer an: Ohne Kaufnachweis hilft der Support nicht. Nützlich sind auch die Verpackung mit IMEI, Ort und Datum des Kaufs, die E-Mail-Adresse oder Nummer, mit der das Konto verknüpft ist, und der Code vom Sperrbildschirm.',
  'desk.letter.fault.imei-empty': 'Geben Sie die IMEI ein.',
  'desk.letter.fault.imei-not-digits': 'Die IMEI besteht nur aus Ziffern.',
  'desk.letter.fault.imei-length': 'Die IMEI hat 15 Ziffern.',
  'desk.letter.fault.imei-check-digit': 'In der Nummer ist ein Tippfehler: Die letzte Ziffer passt nicht.',
  'copy.press': 'Kopieren',
  'copy.done.yes': 'Kopiert.',
  'copy.done.no': 'Der Browser ließ das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn selbst.',
  'desk.letter.redacted':
    '{n, plural, one {Sieht nach Passwort oder Code aus und kommt nicht in den Brief: # Stelle.} other {Sieht nach Passwort oder Code aus und kommt nicht in den Brief: # Stellen.}}',
  'desk.letter.mail': 'Adressen aus Artikeln',
  'desk.letter.mail.text':
    'Diese Adressen stammen aus Artikeln der Jahre 2017–2022. Ob sie jetzt funktionieren, ist nicht sicher bekannt. Verlässlicher ist der Support auf der Xiaomi-Website Ihres Landes.',
  'desk.mail.world': 'International',
  'desk.mail.russia': 'Russland',
  'desk.mail.ukraine': 'Ukraine',
  'desk.mail.belarus': 'Belarus',
  'desk.mail.kazakhstan': 'Kasachstan',
  'desk.mail.europe': 'Europa',
  'desk.mail.america': 'USA',
  'desk.mail.china': 'China',
  'desk.hand-over.text': 'Drucken Sie das Blatt aus und geben Sie es mit dem Gerät ab. Es enthält keine Kontodaten.',
  'desk.hand-over.imei': 'Die IMEI oder ihre letzten 4 Ziffern, wenn Sie möchten. Auf dem Blatt stehen nur 4',
  'desk.hand-over.second': 'Zweite Sprache',
  'desk.hand-over.print': 'Drucken',
  'desk.hand-over.none': 'Fügen Sie dem Plan ein Telefon oder Tablet hinzu.',
  'desk.sheet.title': 'Übergabe eines Xiaomi-Geräts',
  'desk.sheet.no-proof': 'Das sind Angaben des Verkäufers, keine Prüfung. Prüfen Sie selbst, bevor Sie zahlen.',
  'desk.sheet.seller': 'Vom Verkäufer abgehakt',
  'desk.sheet.open': 'nicht abgehakt',
  'desk.sheet.buyer': 'Der Käufer prüft im Beisein des Verkäufers',
  'desk.sheet.buyer.1': 'Das Telefon ist zurückgesetzt und beginnt mit der Ersteinrichtung.',
  'desk.sheet.buyer.2': 'Verbinden Sie es mit dem WLAN und führen Sie die Einrichtung bis zum Startbildschirm durch.',
  'desk.sheet.buyer.3': 'Das Telefon verlangt kein fremdes Xiaomi-Passwort, kein fremdes Google-Konto und keine Ratenzahlung.',
  'desk.sheet.buyer.4': 'Wenn es etwas davon verlangt, zahlen Sie nicht, bevor der Verkäufer die Sperre vor Ihren Augen aufgehoben hat.',
  'desk.sheet.giver': 'Übergeben von: Name, Unterschrift, Datum',
  'desk.sheet.receiver': 'Erhalten von: Name, Unterschrift, Datum',
  'desk.new-account.where':
    'Auf dem Telefon: „{phoneSettings}“ → „{phoneAccount}“ → „Konto erstellen“. In älteren Versionen: „Konten“ → „Mi-Konto“. Auf der Website: account.xiaomi.com; ein Xiaomi-Gerät ist nicht nötig.',
  'desk.new-account.contact':
    'Sie brauchen eine Telefonnummer oder eine E-Mail-Adresse. Besser geben Sie später beides an. Außerhalb Chinas lässt sich manchmal keine Nummer eintragen.',
  'desk.new-account.code':
    'Bei einer Nummer kommt ein Code aufs Telefon, bei einer E-Mail-Adresse ein Link ins Postfach. Beides kann sich verzögern. Erneut senden ist möglich, aber die Zahl der Codes pro Tag ist begrenzt.',
  'desk.new-account.confirm': 'Bestätigen Sie die E-Mail-Adresse innerhalb von 24 Stunden.',
  'desk.new-account.country': 'Wählen Sie das Land sorgfältig: Später lässt es sich nicht ändern.',
  'desk.new-account.password':
    'Passwort: 8 bis 16 Zeichen, darunter mindestens zwei Arten von Zeichen, ohne Ihre Nummer, E-Mail-Adresse und ID.',
  'desk.new-account.id':
    'Notieren Sie die Konto-ID: Gleich nach dem Erstellen geht die Anmeldung mit Nummer oder E-Mail-Adresse vielleicht noch nicht.',
  'desk.new-account.region':
    'Mit einer Nummer lassen sich nur wenige Konten erstellen. Wenn die Nummer oft verknüpft wurde, lässt sich mit ihr ein halbes Jahr lang kein neues erstellen.',
  'desk.new-account.own':
    'Melden Sie sich nur auf account.xiaomi.com an: Anmeldeseiten werden gefälscht. Auf den Anmeldeseiten von Xiaomi läuft Unbind Guide nicht und sieht kein Passwort.',
  'desk.detours.text':
    'In Artikeln und Werbung finden sich andere Wege. Keiner hebt eine Sperre zuverlässig auf, und verlieren können Sie dabei Daten, Geld oder das Telefon selbst. Anleitungen gibt es hier nicht.',
  'desk.detours.why-not': 'Warum es nicht hilft',
  'desk.detours.breaks': 'Was es kaputt macht',
  'desk.detours.instead': 'Was Sie stattdessen tun',
  'desk.detour.hard-reset.what': 'Zurücksetzen über das Wiederherstellungsmenü',
  'desk.detour.hard-reset.why-not':
    'Die Bindung übersteht das Zurücksetzen: Bei der ersten Verbindung mit dem Internet kann das Telefon wieder nach dem Passwort fragen.',
  'desk.detour.hard-reset.breaks': 'Alle Daten auf dem Telefon gehen verloren.',
  'desk.detour.hard-reset.instead':
    'Schalten Sie zuerst die Gerätesuche aus, melden Sie sich ab und entfernen Sie das Telefon auf der Website aus der Liste. Setzen Sie es ganz zuletzt über die Einstellungen zurück.',
  'desk.detour.old-firmware.what': 'Eine alte Systemversion aufspielen',
  'desk.detour.old-firmware.why-not':
    'Beschrieben ist das für sehr alte Telefone. Die Sperre kehrt zurück, sobald das Telefon ins Internet geht.',
  'desk.detour.old-firmware.breaks': 'Die Daten gehen verloren. Nach einem Fehler geht das Telefon vielleicht nicht mehr an.',
  'desk.detour.old-firmware.instead':
    'Stellen Sie den Zugang auf der Xiaomi-Website wieder her. Wenn das nicht gelingt, schreiben Sie an den Support und fügen Sie den Kaufbeleg bei.',
  'desk.detour.custom-firmware.what': 'Inoffizielle Firmware und Servicemenüs',
  'desk.detour.custom-firmware.why-not':
    'Das Telefon fragt nicht mehr, weil es vom Konto nichts weiß. Bei Xiaomi bleibt die Bindung bestehen.',
  'desk.detour.custom-firmware.breaks':
    'Nötig ist die Entsperrung des Bootloaders, und die wird einem gesperrten Telefon verweigert. Nach einem Fehler geht das Telefon vielleicht nicht mehr an.',
  'desk.detour.custom-firmware.instead': 'Lassen Sie das Telefon vom Konto trennen: Das macht die Person, der das Konto gehört.',
  'desk.detour.delete-to-unlock.what': 'Konto löschen, um das Telefon zu entsperren',
  'desk.detour.delete-to-unlock.why-not':
    'Es kam vor, dass es das Konto nicht mehr gab und das Telefon noch immer sein Passwort verlangte.',
  'desk.detour.delete-to-unlock.breaks':
    'Das Konto und die ganze Cloud sind für immer weg, und eine verbliebene Bindung können Sie selbst nicht mehr aufheben.',
  'desk.detour.delete-to-unlock.instead': 'Trennen Sie zuerst alle Geräte vom Konto. Löschen Sie das Konto zuletzt.',
  'desk.detour.unlock-service.what': 'Bezahlte „Mi-Konto-Entsperrung“',
  'desk.detour.unlock-service.why-not':
    'Die Bindung aufheben kann nur die Person, der das Konto gehört, oder Xiaomi selbst. Alles andere sind leere Versprechen.',
  'desk.detour.unlock-service.breaks': 'Sie können Geld verlieren und Fremden IMEI, Kaufbeleg und Passwort überlassen.',
  'desk.detour.unlock-service.instead':
    'Ein Telefon, das Sie mit fremder Sperre gekauft haben, geben Sie dem Verkäufer zurück. Wenn das Telefon Ihnen gehört, wenden Sie sich an den Xiaomi-Support.',
  'desk.lessons': 'Schaltflächen, die Sie gezeigt haben',
  'desk.lessons.text': 'Gespeichert wird nur diese Liste, in diesem Browser: ohne Text der Seiten und ohne Nummern in Adressen.',
  'desk.lessons.none':
    'Noch keine. Wenn eine Seite nicht erkannt wird, klicken Sie auf das Symbol von Unbind Guide und wählen Sie „Schaltfläche auf dieser Seite zeigen“.',
  'desk.lessons.undo': 'Vergessen',
  'desk.lessons.report': 'Bericht speichern (.json)',
  'desk.lessons.import': 'Schaltflächen aus einer Datei übernehmen, die Ihnen jemand geschickt hat (.json)',
  'desk.lessons.ask': 'Nehmen Sie nur eine Datei von jemandem an, dem Sie vertrauen: Hinweise erscheinen dort, wo die Datei es sagt.',
  'desk.lessons.take': '{n, plural, one {# Schaltfläche übernehmen} other {# Schaltflächen übernehmen}}',
  'desk.lessons.damaged': 'Das ist keine Datei mit Schaltflächen, oder sie ist beschädigt. Nichts hat sich geändert.',
  'desk.page-report': 'Bericht über eine Seite',
  'desk.page-report.text':
    'Er hilft, Unbind Guide anzupassen, wenn sich die Xiaomi-Seite geändert hat. Ziffern und Nummern sind darin verdeckt, Namen können stehen geblieben sein. Lesen Sie ihn, löschen Sie Persönliches und schicken Sie ihn selbst ab: Unbind Guide sendet nichts.',
  'desk.page-report.none': 'Öffnen Sie in diesem Fenster die Xiaomi-Seite, um die es geht, und kommen Sie dann hierher zurück.',
  'desk.page-report.again': 'Noch einmal ansehen',
  'desk.phone-card': 'Karte für das Telefon',
  'desk.phone-card.text':
    'Richten Sie die Kamera des Telefons auf den Code: Sie zeigt die Schritte als Text. Nichts wird geöffnet oder gesendet.',
  'desk.phone-card.none': 'Im Plan gibt es jetzt keine Schritte, die am Telefon zu tun sind.',
  'desk.phone-card.part': 'Code {n} von {of}',
  'desk.phone-card.buyer': 'Karte für den Käufer',
  'desk.phone-card.take': 'Alles stimmt: Sie können das Telefon nehmen',
  'desk.phone-card.leave': 'Etwas stimmt nicht: Nehmen Sie das Telefon nicht',
  'desk.transfer': 'Auf einen anderen Computer',
  'desk.transfer.text': 'Der Code enthält Ihren Plan mit den Namen der Geräte. Schicken Sie ihn nur an sich selbst.',
  'desk.transfer.show': 'Code des Plans zeigen',
  'desk.transfer.code': 'Code des Plans: Kopieren Sie ihn ganz',
  'desk.transfer.paste': 'Code von einem anderen Computer',
  'desk.transfer.check': 'Code prüfen',
  'desk.copy': 'Kopie des Plans',
  'desk.copy.text':
    'Ziel, Geräte, Häkchen und Antworten lassen sich in einer Datei speichern und zurückholen, zum Beispiel in einem anderen Browser. Die Datei enthält die Namen Ihrer Geräte. Passwörter und Codes kennt Unbind Guide nicht.',
  'desk.copy.save': 'Kopie speichern (.json)',
  'desk.copy.choose': 'Aus Datei zurückholen',
  'desk.copy.ask':
    'Die Kopie enthält {devices, plural, one {# Gerät} other {# Geräte}} und {steps, plural, one {# Häkchen} other {# Häkchen}}. Den jetzigen Plan ersetzen? Er bleibt gesondert gespeichert.',
  'desk.copy.replace': 'Ersetzen',
  'desk.copy.done': 'Fertig: Der Plan wurde aus der Kopie zurückgeholt.',
  'desk.copy.damaged': 'Das ist keine Kopie eines Plans, oder sie ist beschädigt. Nichts hat sich geändert.',
  'desk.copy.newer':
    'Die Kopie stammt von einer neueren Version von Unbind Guide. Aktualisieren Sie Unbind Guide. Nichts hat sich geändert.',
  'desk.copy.not-stored': 'Der Speicher des Browsers ist voll oder antwortet nicht. Nichts hat sich geändert.',
  'desk.copy.unreadable': 'Der jetzige Plan lässt sich nicht lesen, deshalb kann er nicht ersetzt werden.',
  'desk.copy.no-answer': 'Unbind Guide antwortet nicht. Nichts hat sich geändert.',
  'desk.copy.too-big': 'Die Datei ist zu groß für eine Kopie des Plans.',
  'desk.wiped': 'Aufbewahrter Plan',
  'desk.wiped.text': 'Aufbewahrt seit {time}. Wenn Sie ihn zurückholen, wird der jetzige Plan an seiner Stelle aufbewahrt.',
  'desk.wiped.back': 'Diesen Plan zurückholen',

  // Why something was not done
  'refused.unknown-step': 'diesen Schritt gibt es nicht',
  'refused.unknown-device': 'dieses Gerät ist nicht mehr im Plan',
  'refused.device-exists': 'dieses Gerät gibt es schon',
  'refused.too-many-devices': 'zu viele Geräte',
  'refused.step-needs-device': 'kein Gerät angegeben',
  'refused.several-devices': 'mehrere Geräte im Plan heißen so: Wählen Sie das richtige',
  'refused.bad-command': 'unverständliche Anfrage',
  'refused.not-stored': 'der Speicher des Browsers ist voll oder antwortet nicht',
  'refused.unreadable': 'der Plan lässt sich nicht lesen',
  'refused.no-answer': 'Unbind Guide antwortet nicht',
  'refused.changed-since': 'der Plan hat sich seitdem geändert, und das Zurücknehmen würde Neues verwerfen',

  // Sources
  'source.A1': 'Artikel: Wechsel des Mi-Kontos auf dem Telefon',
  'source.A2': 'Artikel: Telefon vom Mi-Konto trennen, alle Wege',
  'source.A3': 'Artikel: Wie man das Mi-Konto wechselt',
  'source.A4': 'Artikel: Trennen von Mi Cloud, Fragen und Antworten',
  'source.A5': 'Artikel: Trennen in zwei Schritten, Telefon und Website',
  'source.A6': 'Artikel: Xiaomi vom Konto trennen, Löschen über pass/del',
  'source.A7': 'Artikel: Trennen und Konto löschen, Support',
  'source.A8': 'Artikel: Mi-Konto vom Erstellen bis zum Löschen',
  'source.O1': 'Sicherheitsseite von Xiaomi mit dem Löschfenster (gespeicherte Kopien)',
  'source.O2': 'Mitteilung von Xiaomi Cloud über das Ende von Diensten',
  'source.O3': 'Dokument von Xiaomi zum Datenschutz (White Paper)',
  'source.O8': 'Adresse der Löschseite in einer Xiaomi-App',
  'source.O10': 'Handbuch zu Xiaomi Cloud (chinesisch)',
  'source.K24': 'Texte der Xiaomi-Apps, internationale Version',
  'source.M13': 'Texte von MIUI 13, von Freiwilligen übersetzt',
  'source.M12': 'Texte von MIUI 12, von Freiwilligen übersetzt',
  'source.M7': 'Texte von MIUI 7, von Freiwilligen übersetzt',
  'source.T1': 'Diskussion: Code kommt nicht, Nummer lässt sich nicht verknüpfen',
  'source.T2': 'Diskussion: Codes und Nummern außerhalb Chinas',
  'source.T3': 'Diskussion: Code kommt über WhatsApp',
  'source.T8': 'Diskussion: Serverfehler, Telefon über die Gerätesuche gesperrt',
  'source.T9': 'Diskussion: Nach neuer Firmware kam die Sperre mit dem Internet zurück',
  'source.T11': 'Diskussion: Armbänder trennen',
  'source.T12': 'Diskussion: Fehler beim Widerrufen von Berechtigungen',
  'source.T13': 'Übersicht zur Wartezeit für die Bootloader-Entsperrung',
  'source.T14': 'Beschreibung eines Werkzeugs mit Verweis auf die Xiaomi-Hilfe: 3–5 Codes pro Tag',
  'source.T15': 'Test der Kontolöschung auf einem echten Telefon',
  'source.T16': 'Beschreibung des Datenexports aus dem Konto',
  'source.R16': 'Diskussion: Konto wegen einer Störung gelöscht, die Ursache lag im Netz',
  'source.S21': 'Texte der Xiaomi-Apps auf Englisch',
  'source.F2': 'Sperrprüfung auf der Xiaomi-Website: die Seite und Skripte dazu',
  'source.F3': 'Xiaomi-Formular für den Einspruch gegen eine Sperre (Kopie)',
  'source.F13': 'Beschreibung der Anmeldung per E-Mail: wie viele Codes und wann sie enden',
  'source.F14': 'Beschreibung der E-Mail mit dem Code: wer sie sendet',
  'source.R1': 'Diskussion: Die Liste angemeldeter Geräte ist leer',
  'source.R2': 'Diskussion: Geräte in Mi Home sind nach Regionen getrennt',
  'source.R3': 'Diskussion: Telefon in der Cloud entfernt und von der Karte verschwunden',
  'source.R4': 'Diskussion: Berechtigung widerrufen, die Störung blieb',
  'source.R5': 'Diskussion: Hub merkt sich das alte Konto',
  'source.R7': 'Diskussion: Xiaomi-Apps über den Computer entfernt, Anmeldung geht nicht',
  'source.R8': 'Diskussion: Konto-App vor dem Zurücksetzen entfernt',
  'source.R9': 'Diskussion: Blocker stört Anmeldung und Gerätesuche',
  'source.R10': 'Diskussion: Ohne angenommene Vereinbarung funktioniert nichts',
  'source.R12': 'Diskussion: Schloss in Mi Home entfernt, aber bis zum Zurücksetzen gebunden',
  'source.R13': 'Diskussion: Toter Eintrag eines Saugroboters in Mi Home',
  'source.R14': 'Artikel: Armband und Roller trennen',
  'source.R18': 'Diskussion: Anmeldung aus einem anderen Land, auch nach Prüfung abgelehnt',
  'source.P1': 'Datenschutzerklärungen von Xiaomi: Adresse für Anfragen',
  'source.N1': 'Warnungen vor der Bitte „Entfernen Sie das Telefon aus dem Konto“ nach Diebstahl (bei iPhones)',
  'source.W1': 'Die Seite „Datenschutz“, in offenem Code nachgebaut',
  'source.G1': 'Tipps zum Verkauf von Android-Telefonen',
} as const satisfies Record<MessageKey, string>;
