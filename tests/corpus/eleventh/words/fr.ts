import type { Language } from '../model';

export const fr: Language = {
  code: 'fr',
  cloud: 'Xiaomi Cloud',
  account: 'Compte Xiaomi',
  cloudNav: 'h Accueil|Contacts|Notes|Enregistrements|f Localiser|s Réglages|a Mon compte',
  accountNav: 'Profil|c Connexion et sécurité|p Confidentialité|Comptes associés|Assistance',
  out: 'Se déconnecter',
  back: 'Retour',
  footer: 'Conditions d’utilisation|Politique de confidentialité|Gestion des cookies',
  pages: `
@@ cloud-home native c:h eu.k
= Xiaomi Cloud – Accueil
# Bonjour
. Tout est à jour. Dernière synchronisation il y a 4 minutes.
- Contacts :: 187 fiches
- Notes :: 23 notes, dont 2 modifiées aujourd’hui
- Messages :: 1 940 conversations
- Enregistrements :: 8 fichiers
- Localiser un appareil :: Xiaomi 15 et Téléphone de Papi @FD
## Espace
& 3,9 Go utilisés sur 5 Go :: 78
- Réglages du cloud @SE
@@ cloud-settings divs c:s -
= Réglages
# Réglages du cloud
## Synchronisation
~ Contacts
~ Notes
~0 Journal d’appels
## Espace et appareils
- Gérer l’espace :: :: 3,9 Go / 5 Go
- Appareils reliés à ce cloud :: :: 2 @MH
- Langue :: :: Français
- Ne plus utiliser Xiaomi Cloud :: Retirer votre accord pour ce service @NO
@@ my-devices mui - eu.- device
= Mes appareils
# Mes appareils @MH
* Téléphone de Papi :: Redmi 10 · hors ligne depuis 8 jours :: M:Plus d’actions @DM @DR
* Xiaomi 15 :: Cet appareil · localisation activée :: M:Plus d’actions @DM @DR
{ Téléphone de Papi
- Localiser @NO
- Renommer @NO
- Retirer cet appareil @RD
}
@@ device shadow - eu.-
= Téléphone de Papi
# Téléphone de Papi
. Redmi 10 · hors ligne depuis le 12 février
~ Localiser l’appareil :: Reste actif même hors ligne @TF
- Dernière position connue :: Rennes, 12 février @NO
- Nom de l’appareil :: Téléphone de Papi @NO
!! Retirer l’appareil du compte @RD
% Modèle :: 21061119DG
% IMEI :: 86••••••••7719
% Version du système :: MIUI 14.0.4
@@ privacy pane a:p eu.-
= Confidentialité – Compte Xiaomi
# Vos données
. Consultez, emportez ou effacez les données liées à votre compte.
+ Gérer mes données :: Service par service
+ Obtenir une copie :: Par e-mail @NO
- Politique de confidentialité
- Publicités personnalisées :: Désactivées
- Retirer mon consentement à la politique :: Votre compte et toutes vos données seront supprimés définitivement @WC
- Clôturer mon compte :: Suppression définitive du Compte Xiaomi @DE
@@ null-a radix a -
= Comptes associés
# Comptes associés
. Connectez-vous plus vite avec un autre compte.
- Google :: Associé depuis 2023 :: :: B:Dissocier
- Facebook :: Non associé :: :: B:Associer
- Autorisations accordées :: 4 applications accèdent à votre profil
@@ null-i server - -
= Se déconnecter ?
# Vous allez quitter Xiaomi Cloud
. Les contacts et notes déjà synchronisés restent sur vos appareils. Vos réglages sont conservés.
! Se déconnecter @NO
!- Rester connecté
`,
};
