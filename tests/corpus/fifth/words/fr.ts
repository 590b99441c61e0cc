/** Texts of the fifth set in French: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Préférences du cloud
find Localisateur d’appareils / Où est mon appareil ?
account Accéder au compte Xiaomi
signout Se déconnecter
help Assistance
back Revenir
cancel Finalement non / Garder mon compte
gallery Photos
contacts Carnet d’adresses
notes Mémos
storage Espace cloud
backup Sauvegardes du téléphone
devices Appareils associés / Appareils de ce compte
here Utilisé en ce moment
active Utilisé il y a 2 heures
away Non vu depuis le 14 mars
ring Faire sonner l’appareil
rename Modifier le nom
wipe Effacer à distance
version Logiciel
serial Numéro de série
remove Détacher du compte / Oublier cet appareil
removeAsk Détacher ce téléphone de votre compte ?
removeText Vous pourrez l’ajouter de nouveau en vous y connectant.
removeYes Détacher
off Ne plus localiser cet appareil / Désactiver le localisateur
offAsk Ne plus localiser ce téléphone ?
offYes Ne plus localiser
keep Continuer à localiser
security Mot de passe et sécurité / Protéger mon compte
profile Profil
privacy Vie privée et données
phone Téléphone pour récupérer le compte
mail E-mail pour récupérer le compte
password Définir un nouveau mot de passe / Réinitialiser le mot de passe
edit Remplacer
export Exporter une copie de mes données
withdraw Reprendre mon consentement
withdrawYes Retirer le consentement
delete Effacer mon compte Xiaomi / Suppression définitive du compte
deleteNote Personne ne pourra le rétablir, pas même nous
lose Tout ce qui est synchronisé disparaît ; Coupons et pièces sont perdus
aware Je sais ce que cela implique pour mes appareils et mes données
agree J’accepte que mon compte et mes données soient effacés pour toujours
final Effacer le compte pour toujours / Supprimer mon compte maintenant / Confirmer la suppression
ask Dernière étape : effacer votre compte ?
blocked Réglez ces points avant de supprimer votre compte
reasons Le localisateur est encore actif sur Redmi Note 15 ; Une commande est en cours ; Une carte bancaire est enregistrée dans Mi Pay
open Y aller
unlock Demander le déverrouillage d’un téléphone
unlockText Votre téléphone acheté réclame le compte de l’ancien propriétaire ? Décrivez la situation et joignez la facture.
apply Commencer ma demande
count 4 appareils
`;
