/** Texts of the fifth set in Finnish: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Pilven asetukset
find Laitepaikannin / Missä puhelimeni on
account Siirry Xiaomi-tiliin
signout Kirjaudu ulos
help Tuki
back Takaisin
cancel Peruuta / Pidä tili
gallery Kuvat
contacts Osoitekirja
notes Muistiinpanot
storage Pilvitila
backup Puhelimen varmuuskopiot
devices Linkitetyt laitteet / Tämän tilin laitteet
here Käytössä nyt
active Käytetty 2 tuntia sitten
away Ei nähty 14. maaliskuuta jälkeen
ring Soita ääni
rename Muokkaa nimeä
wipe Tyhjennä etänä
version Ohjelmisto
serial Sarjanumero
remove Poista tililtä / Unohda tämä laite
removeAsk Poistetaanko tämä puhelin tililtä?
removeText Voit lisätä sen uudelleen kirjautumalla puhelimella.
removeYes Poista
off Lopeta tämän laitteen paikannus / Poista paikannin käytöstä
offAsk Lopetetaanko tämän puhelimen paikannus?
offYes Lopeta paikannus
keep Jatka paikannusta
security Salasana ja suojaus / Suojaa tilisi
profile Profiili
privacy Tietosi ja yksityisyys
phone Tilin palautuksen puhelinnumero
mail Tilin palautuksen sähköposti
password Vaihda salasana / Aseta uusi salasana
edit Vaihda
export Vie kopio tiedoista
withdraw Peru suostumukseni
withdrawYes Peru suostumus
delete Poista Xiaomi-tilini / Tilin pysyvä poistaminen
deleteNote Kukaan ei voi palauttaa sitä
lose Kaikki pilvessä oleva katoaa ; Kupongit ja kolikot menetetään
aware Tiedän, mitä tämä merkitsee laitteilleni ja tiedoilleni
agree Hyväksyn, että tilini ja tietoni poistetaan lopullisesti
final Poista tili pysyvästi / Poista tilini nyt / Vahvista poisto
ask Viimeinen vaihe: poistetaanko tili?
blocked Hoida nämä ennen tilin poistamista
reasons Paikannin on yhä käytössä laitteessa Redmi Note 15 ; Kaupan tilaus on kesken ; Mi Payssa on pankkikortti
open Siirry
unlock Pyydä puhelimen lukituksen avaamista
unlockText Pyytääkö ostamasi puhelin edellisen omistajan tiliä? Kerro siitä ja liitä kuitti.
apply Aloita pyyntö
count 4 laitetta
`;
