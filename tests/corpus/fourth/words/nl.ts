/** Wordings of the fourth set in Dutch. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi-account
settings Instellingen
find Mijn apparaat zoeken / Apparaat vinden
manage Account beheren / Xiaomi-account
signout Afmelden
signin Inloggen met Xiaomi-account
help Help
back Terug
cancel Annuleren / Niet nu
close Sluiten
next Doorgaan
more Meer acties
policy Privacybeleid
gallery Galerij
contacts Contacten
notes Notities
drive Drive
storage Opslag
backup Back-ups
language Taal
devices Mijn apparaten / Je apparaten
this Dit apparaat
online Online
offline Offline
seen Laatst actief
minutes 5 minuten geleden
yesterday Gisteren, 21:40
locate Op kaart tonen
ring Geluid afspelen
rename Naam wijzigen
erase Gegevens wissen
version Systeemversie
model Model
remove Uit account verwijderen / Apparaat ontkoppelen / Apparaat verwijderen
removeAsk Dit apparaat verwijderen? / Telefoon loskoppelen van je account?
removeText Het apparaat wordt afgemeld en de back-ups worden na 30 dagen verwijderd.
removeYes Verwijderen / Ontkoppelen
off Apparaat zoeken uitschakelen / Mijn apparaat zoeken uitzetten
offAsk Apparaat zoeken uitschakelen?
offText Bij verlies kun je de telefoon niet meer vinden, vergrendelen of wissen.
offYes Toch uitschakelen / Uitzetten
keep Ingeschakeld laten
security Inloggen en beveiliging / Accountveiligheid
personal Persoonlijke gegevens
privacy Privacy / Gegevens en privacy
phone Hersteltelefoonnummer / Beveiligingstelefoon
mail Herstel-e-mailadres / Beveiligingsmail
password Wachtwoord wijzigen / Wachtwoord veranderen
change Wijzigen
linked Gekoppelde accounts
data Je gegevens downloaden
withdraw Toestemming intrekken
withdrawText De diensten van Xiaomi stoppen en je account wordt verwijderd.
withdrawYes Intrekken
delete Account verwijderen… / Account definitief sluiten / Account opheffen
deleteHint Je account en alles wat erin staat wissen
loss Foto’s, contacten en notities in Xiaomi Cloud worden gewist ; Telefoons die nog gekoppeld zijn, kunnen vergrendeld blijven ; Punten, coupons en abonnementen vervallen
aware Ik begrijp de gevolgen
consent Ja, ik wil mijn account en alle gegevens definitief verwijderen
final Account verwijderen / Definitief verwijderen / Account opheffen
start Doorgaan met verwijderen
ask Dit account voorgoed verwijderen?
noUndo Dit kan niet ongedaan worden gemaakt.
refuse Het account kan nog niet worden verwijderd
refusals Apparaat zoeken staat aan op 2 apparaten ; Je hebt nog tegoed aan Mi Coins ; Je hebt nog een actief opslagabonnement
fix Oplossen
unlock Verzoek om apparaat te ontgrendelen
unlockText Is een gekochte telefoon vergrendeld met het Xiaomi-account van iemand anders? Stuur ons dan een aankoopbewijs.
imei IMEI of serienummer
proof Aankoopbewijs
status Status van verzoek bekijken
submit Verzoek versturen
`;
