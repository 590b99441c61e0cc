/** Texts of the fifth set in Danish: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Cloudindstillinger
find Enhedssøgning / Hvor er min telefon
account Gå til Xiaomi-konto
signout Log ud
help Support
back Tilbage
cancel Annuller / Behold kontoen
gallery Billeder
contacts Adressebog
notes Noter
storage Cloudplads
backup Sikkerhedskopier af telefonen
devices Tilknyttede enheder / Enheder på denne konto
here Du bruger den nu
active Brugt for 2 timer siden
away Ikke set siden 14. marts
ring Få den til at ringe
rename Rediger navn
wipe Slet indhold eksternt
version Software
serial Serienummer
remove Fjern fra kontoen / Glem denne enhed
removeAsk Vil du fjerne telefonen fra din konto?
removeText Du kan tilføje den igen ved at logge ind på telefonen.
removeYes Fjern
off Stop med at finde denne enhed / Slå enhedssøgning fra
offAsk Vil du stoppe med at finde denne telefon?
offYes Stop søgning
keep Fortsæt søgning
security Adgangskode og sikkerhed / Beskyt din konto
profile Profil
privacy Dine data og dit privatliv
phone Telefon til gendannelse af konto
mail E-mail til gendannelse af konto
password Skift adgangskode / Vælg en ny adgangskode
edit Udskift
export Eksportér en kopi af dine data
withdraw Træk mit samtykke tilbage
withdrawYes Træk samtykke tilbage
delete Slet min Xiaomi-konto / Permanent sletning af konto
deleteNote Ingen kan gendanne den
lose Alt i skyen forsvinder ; Kuponer og mønter mistes
aware Jeg ved, hvad det betyder for mine enheder og data
agree Jeg accepterer, at min konto og mine data slettes for altid
final Slet kontoen for altid / Slet min konto nu / Bekræft sletning
ask Sidste trin: Vil du slette kontoen?
blocked Få styr på dette, før du sletter din konto
reasons Enhedssøgning er stadig slået til på Redmi Note 15 ; En ordre er ikke afsluttet ; Mi Pay har stadig et kort
open Gå dertil
unlock Bed om at få en telefon låst op
unlockText Beder en købt telefon om den tidligere ejers konto? Fortæl os det, og vedhæft kvitteringen.
apply Start anmodning
count 4 enheder
`;
