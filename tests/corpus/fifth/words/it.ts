/** Texts of the fifth set in Italian: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferenze del cloud
find Localizzatore dispositivi / Dov’è il mio telefono
account Vai all’account Xiaomi
signout Disconnetti
help Supporto
back Torna indietro
cancel Ci ho ripensato / Mantieni l’account
gallery Foto
contacts Rubrica
notes Promemoria
storage Spazio cloud
backup Backup del telefono
devices Dispositivi collegati / Dispositivi di questo account
here In uso adesso
active Usato 2 ore fa
away Non visto dal 14 marzo
ring Fai squillare
rename Cambia nome
wipe Cancella da remoto
version Software
serial Numero di serie
remove Togli dall’account / Dimentica questo dispositivo
removeAsk Togliere questo telefono dall’account?
removeText Potrai aggiungerlo di nuovo accedendo dal telefono.
removeYes Togli
off Smetti di localizzare questo dispositivo / Disattiva il localizzatore
offAsk Smettere di localizzare questo telefono?
offYes Smetti di localizzare
keep Continua a localizzare
security Password e sicurezza / Proteggi il tuo account
profile Profilo
privacy Dati e privacy
phone Telefono per recuperare l’account
mail Email per recuperare l’account
password Imposta una nuova password
edit Sostituisci
export Esporta una copia dei dati
withdraw Ritira il mio consenso
withdrawYes Ritira il consenso
delete Cancella il mio account Xiaomi / Eliminazione definitiva dell’account
deleteNote Nessuno potrà recuperarlo, nemmeno noi
lose Tutto ciò che è nel cloud sparisce ; Coupon e monete vanno persi
aware So che cosa comporta per i miei dispositivi e dati
agree Accetto che account e dati siano cancellati per sempre
final Cancella l’account per sempre / Elimina subito il mio account / Conferma eliminazione
ask Ultimo passo: cancellare l’account?
blocked Risolvi questi punti prima di eliminare l’account
reasons Il localizzatore è ancora attivo su Redmi Note 15 ; Un ordine non è concluso ; In Mi Pay c’è ancora una carta
open Vai
unlock Chiedi di sbloccare un telefono
unlockText Il telefono che hai comprato chiede l’account del vecchio proprietario? Raccontacelo e allega lo scontrino.
apply Inizia la richiesta
count 4 dispositivi
`;
