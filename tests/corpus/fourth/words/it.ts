/** Wordings of the fourth set in Italian. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Account Xiaomi
settings Impostazioni
find Trova il mio dispositivo / Trova dispositivo
manage Gestisci account / Account Xiaomi
signout Esci
signin Accedi con l’account Xiaomi
help Assistenza
back Indietro
cancel Annulla / Non ora
close Chiudi
next Continua
more Altre azioni
policy Informativa sulla privacy
gallery Galleria
contacts Contatti
notes Note
drive Drive
storage Spazio di archiviazione
backup Backup
language Lingua
devices I miei dispositivi / I tuoi dispositivi
this Questo dispositivo
online Online
offline Offline
seen Ultima attività
minutes 5 minuti fa
yesterday Ieri, 21:40
locate Mostra sulla mappa
ring Riproduci suono
rename Rinomina
erase Cancella dati
version Versione del sistema
model Modello
remove Rimuovi dall’account / Scollega dispositivo / Elimina dispositivo
removeAsk Rimuovere questo dispositivo? / Scollegare il telefono dall’account?
removeText Verrà disconnesso dall’account e i suoi backup saranno eliminati dopo 30 giorni.
removeYes Rimuovi / Scollega
off Disattiva Trova dispositivo / Disattiva la ricerca del dispositivo
offAsk Disattivare Trova dispositivo?
offText Se perdi il telefono non potrai localizzarlo, bloccarlo o cancellarne i dati.
offYes Disattiva comunque / Disattiva
keep Lascia attivo
security Accesso e sicurezza / Sicurezza dell’account
personal Informazioni personali
privacy Privacy / Dati e privacy
phone Numero di recupero / Telefono di sicurezza
mail Email di recupero / Email di sicurezza
password Cambia password / Modifica password
change Modifica / Cambia
linked Account collegati
data Scarica i tuoi dati
withdraw Revoca il consenso
withdrawText I servizi Xiaomi smetteranno di funzionare e l’account verrà eliminato.
withdrawYes Revoca
delete Elimina account… / Chiudi definitivamente l’account
deleteHint Cancella l’account e tutto ciò che contiene
loss Foto, contatti e note in Xiaomi Cloud saranno cancellati ; I telefoni ancora collegati potrebbero restare bloccati ; Punti, coupon e abbonamenti andranno persi
aware Comprendo le conseguenze
consent Sì, voglio eliminare per sempre il mio account e tutti i dati / Voglio chiudere definitivamente questo account
final Elimina account / Elimina definitivamente / Chiudi account
start Procedi con l’eliminazione
ask Eliminare per sempre questo account?
noUndo L’operazione non può essere annullata.
refuse Non puoi ancora eliminare l’account
refusals Trova dispositivo è attivo su 2 dispositivi ; Il saldo di Mi Coins non è zero ; Hai un piano di archiviazione attivo
fix Risolvi
unlock Richiesta di sblocco del dispositivo
unlockText Se un telefono acquistato è bloccato con l’account Xiaomi di un’altra persona, inviaci la prova d’acquisto.
imei IMEI o numero di serie
proof Prova d’acquisto
status Controlla lo stato della richiesta
submit Invia richiesta
`;
