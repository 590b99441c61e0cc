/** French pages. */
import { type Chapter, draft as d } from '../build';

export const fr: Chapter = {
  words: {
    lang: 'fr',
    cloud: 'Xiaomi Cloud',
    account: 'Compte Xiaomi',
    nav: 'Accueil|Galerie|Contacts|Notes|Localiser l’appareil|Appareils|Paramètres',
    side: 'Connexion et sécurité|Informations personnelles|Comptes associés|Confidentialité|Aide',
    top: 'Mon compte|Aide|Se déconnecter',
    foot: 'Contrat d’utilisation|Politique de confidentialité',
  },
  drafts: [
    d(
      'S',
      ['h', 'Réglages du cloud'],
      ['h2', 'Éléments synchronisés'],
      ['sw', 'Contacts|on', 'Journal d’appels|off', 'Notes|on'],
      ['h2', 'Gestion'],
      [
        'rows',
        'Appareils utilisant ce compte§my||2',
        'Emplacement des données||Union européenne',
        'Retirer mon accord pour Xiaomi Cloud',
        'Vider le cloud',
      ],
    ),
    d(
      'L',
      ['h', 'Appareils connectés§my'],
      ['h2', 'Téléphones'],
      [
        'devs',
        'Xiaomi 13T§row|Actif maintenant|Plus d’options§menu|Retirer§rm',
        'Ancien tél. de Léo§row|Mi 8 · hors ligne depuis 2 ans|Plus d’options§menu|Retirer§rm',
      ],
      ['h2', 'Tablettes et montres'],
      [
        'devs',
        'Tablette du salon§row|Redmi Pad Pro · il y a 2 semaines|Plus d’options§menu|Retirer§rm',
        'Redmi Watch 5§row|Synchronisée hier|Plus d’options§menu|Retirer§rm',
      ],
      ['btns', 'Je ne reconnais pas un appareil§no'],
    ),
    d(
      'D',
      ['h', 'Tablette du salon'],
      ['tabs', '*Détails', 'Sauvegardes', 'Historique'],
      ['facts', 'Modèle|Redmi Pad Pro', 'Numéro de série|58••••Q1', 'Système|HyperOS 2.0.2', 'Dernière connexion|14 novembre'],
      ['rows', 'Localiser l’appareil||Activé|Désactiver§off'],
      ['btns', 'Faire sonner§no', '!Retirer l’appareil du compte§rm'],
    ),
    d(
      'F',
      ['h', 'Localiser un appareil'],
      ['map', 'Xiaomi 13T', 'Téléphone de Papi'],
      ['rows', 'Xiaomi 13T|Lyon 3e, il y a 1 min', 'Téléphone de Papi|Hors ligne depuis mardi'],
      ['acc', 'Xiaomi 13T', ['btns', 'Faire sonner§no', 'Mode perdu', '!Effacer les données']],
    ),
    d(
      'P',
      ['h', 'Confidentialité'],
      ['p', 'Gérez ce que vous partagez avec nous.'],
      [
        'rows',
        'Consulter la politique§no||',
        'Gérer vos données|Mi Home, Mi Fitness, Boutique',
        'Télécharger vos données§no',
        'Retirer votre consentement à la politique de confidentialité§wd',
        'Supprimer le compte§del|Suppression définitive du compte et de son contenu',
      ],
    ),
    d(
      'X',
      ['h', 'Suppression impossible pour l’instant'],
      ['p', 'Votre compte ne peut pas encore être supprimé. Voici pourquoi :'],
      [
        'reasons',
        '« Localiser l’appareil » est encore actif sur un téléphone§ref|Désactivez-le dans les réglages du téléphone',
        'Trois appareils sont liés dans Mi Home§ref|Dissociez-les dans l’application',
        'Il reste des Mi Coins sur votre solde§ref|Utilisez-les : ils seraient perdus|Voir mon solde§no',
      ],
      ['btns', 'Revenir à la confidentialité§no'],
    ),
    d(
      'c',
      ['h', 'Partage familial'],
      ['p', 'Partagez votre espace cloud avec cinq proches.'],
      ['devs', 'Papa|Organisateur', 'Camille|Membre depuis 2024||Exclure§no'],
      ['btns', '!Inviter un proche', 'Dissoudre le groupe§no'],
      ['hid', ['h2', 'Paramètres'], ['rows', 'Mes appareils', 'Synchronisation']],
    ),
    d(
      'a0',
      ['h', 'Créer un compte Xiaomi'],
      ['input', 'Adresse e-mail|', 'Mot de passe|8 à 16 caractères', 'Confirmer le mot de passe|'],
      ['tick', 'J’accepte le contrat d’utilisation et la politique de confidentialité§no|off'],
      ['btns', '!Créer un compte§no', 'J’ai déjà un compte§no'],
    ),
  ],
};
