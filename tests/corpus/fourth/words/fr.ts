/** Wordings of the fourth set in French. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Compte Xiaomi
settings Paramètres / Réglages
find Localiser mon appareil / Trouver l’appareil
manage Gérer le compte / Compte Xiaomi
signout Se déconnecter
signin Se connecter avec un compte Xiaomi
help Aide
back Retour
cancel Annuler / Plus tard
close Fermer
next Continuer
more Autres actions
policy Politique de confidentialité
gallery Galerie
contacts Contacts
notes Notes
drive Drive
storage Stockage
backup Sauvegardes
language Langue
devices Mes appareils / Vos appareils
this Cet appareil
online En ligne
offline Hors ligne
seen Dernière activité
minutes Il y a 5 minutes
yesterday Hier, 21:40
locate Afficher sur la carte
ring Faire sonner
rename Renommer
erase Effacer les données
version Version du système
model Modèle
remove Retirer du compte / Dissocier / Supprimer l’appareil
removeAsk Supprimer cet appareil ? / Dissocier ce téléphone du compte ?
removeText Il sera déconnecté du compte et ses sauvegardes seront supprimées au bout de 30 jours.
removeYes Supprimer / Dissocier
off Désactiver la localisation de l’appareil / Désactiver « Localiser mon appareil »
offAsk Désactiver la localisation de l’appareil ?
offText En cas de perte, vous ne pourrez plus localiser, verrouiller ni effacer ce téléphone.
offYes Désactiver quand même / Désactiver
keep Laisser activé
security Connexion et sécurité / Sécurité du compte
personal Informations personnelles
privacy Confidentialité / Données et confidentialité
phone Téléphone de récupération / Numéro de secours
mail E-mail de récupération / Adresse e-mail de secours
password Modifier le mot de passe / Changer de mot de passe
change Modifier
linked Comptes liés
data Télécharger mes données
withdraw Retirer mon consentement / Révoquer le consentement
withdrawText Les services Xiaomi s’arrêteront et votre compte sera supprimé.
withdrawYes Retirer / Révoquer
delete Supprimer le compte… / Fermer définitivement le compte / Supprimer mon compte Xiaomi
deleteHint Effacer le compte et tout ce qu’il contient
loss Les photos, contacts et notes de Xiaomi Cloud seront effacés ; Les téléphones encore associés peuvent rester verrouillés ; Les points, bons et abonnements seront perdus
aware Je comprends les conséquences
consent Oui, supprimer définitivement mon compte et toutes ses données / Je souhaite fermer ce compte pour toujours
final Supprimer le compte / Supprimer définitivement / Fermer le compte
start Continuer la suppression
ask Supprimer définitivement ce compte ?
noUndo Cette action est irréversible.
refuse Le compte ne peut pas encore être supprimé
refusals La localisation est activée sur 2 appareils ; Votre solde de Mi Coins n’est pas nul ; Un abonnement de stockage est en cours
fix Résoudre
unlock Demande de déverrouillage d’un appareil
unlockText Si un téléphone que vous avez acheté est verrouillé par le compte Xiaomi d’une autre personne, envoyez-nous une preuve d’achat.
imei IMEI ou numéro de série
proof Preuve d’achat
status Suivre ma demande
submit Envoyer la demande
`;
