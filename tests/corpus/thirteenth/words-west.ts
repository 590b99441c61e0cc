/** English and the Romance and Germanic languages. */
export const west: Readonly<Record<string, string>> = {
  en: `
Xiaomi Cloud;Xiaomi Account;Sign out;Help;Back;Cancel|Not now;Settings;Manage Xiaomi Account
Gallery;Contacts;Notes;Recordings;Find device;Everything in your cloud|Your services;3.2 GB of 5 GB used
Sync automatically;Sync over mobile data;Renew storage plan automatically;Region where data is stored;Send usage reports
My devices|Your devices;Phones and tablets that are signed in to this Xiaomi Account;Last synced yesterday at 18:40;Online;Offline since Tuesday;More actions;Dad's phone
Model;System version;Find device is on;Turn off Find device;Delete device|Remove device;This device will stop syncing and its backups will be removed from Xiaomi Cloud.
Locate;Play sound;Lost mode;Erase device;Last seen 4 minutes ago near Park Street
Account security|Sign-in & security;Ways to sign in;Change password;Recovery phone;Recovery email;Keep these up to date so that you can always get back into your account
Privacy|Privacy center;Manage your data;Download your data;Withdraw consent to the Privacy Policy;Delete account|Delete Xiaomi Account;Privacy Policy;See and control what Xiaomi keeps about you
Once your Xiaomi Account is deleted it cannot be brought back.;Photos, contacts and notes in Xiaomi Cloud will be gone for good;Purchases, coupons and Mi Points will be lost;Yes, I want to permanently delete my Xiaomi Account and all its data;I am fully aware of the consequences;Delete account|Permanently delete
Your account can't be deleted yet;Find device is still turned on for one of your devices;There is an unfinished order in the Xiaomi store;Your Xiaomi Cloud subscription renews automatically;How to fix this
Sign in to Xiaomi Account;Enter the 6-digit code we sent to ••• 41;Recent sign-ins;Storage plans;Upgrade to 200 GB;Trash;Empty trash
How do I remove a device from My devices?;Open Settings, choose the device and select Delete device. Turn off Find device first.;Family group;Linked accounts;Something went wrong. Try again later.;Delete this backup of Redmi Note 13?;We use cookies to keep this site working`,
  de: `
Xiaomi Cloud;Xiaomi-Konto;Abmelden;Hilfe;Zurück;Abbrechen;Einstellungen;Xiaomi-Konto verwalten
Galerie;Kontakte;Notizen;Aufnahmen;Gerät suchen|Gerät finden;Ihre Dienste;3,2 GB von 5 GB belegt
Automatisch synchronisieren;Über mobile Daten synchronisieren;Speicherplan automatisch verlängern;Speicherort der Daten;Nutzungsberichte senden
Meine Geräte|Ihre Geräte;Smartphones und Tablets, die mit diesem Xiaomi-Konto angemeldet sind;Zuletzt synchronisiert gestern um 18:40;Online;Seit Dienstag offline;Weitere Aktionen;Omas Handy
Modell;Systemversion;Gerätesuche ist eingeschaltet;Gerätesuche ausschalten|Gerätesuche deaktivieren;Gerät löschen|Gerät entfernen;Das Gerät wird nicht mehr synchronisiert, seine Sicherungen werden aus der Xiaomi Cloud gelöscht.
Orten;Ton abspielen;Verloren-Modus;Gerät löschen und zurücksetzen;Zuletzt vor 4 Minuten in der Parkstraße gesehen
Kontosicherheit|Anmeldung und Sicherheit;Anmeldemethoden;Passwort ändern;Telefonnummer zur Wiederherstellung;E-Mail zur Wiederherstellung;Halten Sie diese Angaben aktuell, damit Sie nie den Zugang zum Konto verlieren
Datenschutz|Privatsphäre;Daten verwalten;Daten herunterladen;Einwilligung in die Datenschutzerklärung widerrufen;Konto löschen|Xiaomi-Konto löschen;Datenschutzerklärung;Sehen und bestimmen Sie, was Xiaomi über Sie speichert
Ein gelöschtes Xiaomi-Konto lässt sich nicht wiederherstellen.;Fotos, Kontakte und Notizen in der Xiaomi Cloud gehen endgültig verloren;Käufe, Gutscheine und Mi Points verfallen;Ja, ich möchte mein Xiaomi-Konto mit allen Daten endgültig löschen;Ich bin mir der Folgen voll bewusst;Konto löschen|Endgültig löschen
Ihr Konto kann noch nicht gelöscht werden;Auf einem Ihrer Geräte ist die Gerätesuche noch eingeschaltet;Im Xiaomi-Shop ist eine Bestellung noch offen;Ihr Xiaomi-Cloud-Abo verlängert sich automatisch;So beheben Sie das
Bei Xiaomi anmelden;Geben Sie den 6-stelligen Code ein, den wir an ••• 41 gesendet haben;Letzte Anmeldungen;Speicherpläne;Auf 200 GB erweitern;Papierkorb;Papierkorb leeren
Wie entferne ich ein Gerät aus „Meine Geräte“?;Öffnen Sie die Einstellungen, wählen Sie das Gerät und dann „Gerät löschen“. Schalten Sie vorher die Gerätesuche aus.;Familiengruppe;Verknüpfte Konten;Etwas ist schiefgelaufen. Versuchen Sie es später noch einmal.;Diese Sicherung von Redmi Note 13 löschen?;Wir verwenden Cookies, damit die Seite funktioniert`,
  es: `
Xiaomi Cloud;Cuenta Xiaomi;Cerrar sesión;Ayuda;Volver;Cancelar;Ajustes|Configuración;Gestionar la Cuenta Xiaomi
Galería;Contactos;Notas;Grabaciones;Encontrar dispositivo|Buscar dispositivo;Tus servicios;3,2 GB de 5 GB usados
Sincronizar automáticamente;Sincronizar con datos móviles;Renovar el plan automáticamente;Región donde se guardan los datos;Enviar informes de uso
Mis dispositivos|Tus dispositivos;Móviles y tabletas con la sesión iniciada en esta Cuenta Xiaomi;Última sincronización: ayer a las 18:40;En línea;Sin conexión desde el martes;Más acciones;Móvil de papá
Modelo;Versión del sistema;Encontrar dispositivo está activado;Desactivar Encontrar dispositivo;Eliminar dispositivo|Quitar dispositivo;El dispositivo dejará de sincronizarse y sus copias se borrarán de Xiaomi Cloud.
Ubicar;Hacer sonar;Modo perdido;Borrar los datos del dispositivo;Visto hace 4 minutos cerca de la calle Mayor
Seguridad de la cuenta|Inicio de sesión y seguridad;Formas de iniciar sesión;Cambiar contraseña;Teléfono de recuperación;Correo de recuperación;Mantén estos datos al día para no perder el acceso a tu cuenta
Privacidad|Centro de privacidad;Gestionar tus datos;Descargar tus datos;Retirar el consentimiento a la Política de privacidad;Eliminar cuenta|Eliminar la Cuenta Xiaomi;Política de privacidad;Consulta y controla lo que Xiaomi guarda sobre ti
Una Cuenta Xiaomi eliminada no se puede recuperar.;Las fotos, contactos y notas de Xiaomi Cloud se perderán para siempre;Perderás tus compras, cupones y Mi Points;Sí, quiero eliminar de forma permanente mi Cuenta Xiaomi y todos sus datos;Soy plenamente consciente de las consecuencias;Eliminar cuenta|Eliminar definitivamente
Tu cuenta todavía no se puede eliminar;Encontrar dispositivo sigue activado en uno de tus dispositivos;Tienes un pedido sin terminar en la tienda de Xiaomi;Tu suscripción a Xiaomi Cloud se renueva automáticamente;Cómo resolverlo
Inicia sesión en tu Cuenta Xiaomi;Introduce el código de 6 dígitos que enviamos a ••• 41;Inicios de sesión recientes;Planes de almacenamiento;Ampliar a 200 GB;Papelera;Vaciar papelera
¿Cómo quito un dispositivo de Mis dispositivos?;Abre Ajustes, elige el dispositivo y pulsa Eliminar dispositivo. Antes desactiva Encontrar dispositivo.;Grupo familiar;Cuentas vinculadas;Algo ha fallado. Inténtalo más tarde.;¿Eliminar esta copia de Redmi Note 13?;Usamos cookies para que el sitio funcione`,
  'pt-BR': `
Xiaomi Cloud;Conta Xiaomi;Sair;Ajuda;Voltar;Cancelar;Configurações|Ajustes;Gerenciar Conta Xiaomi
Galeria;Contatos;Notas;Gravações;Encontrar dispositivo|Localizar dispositivo;Seus serviços;3,2 GB de 5 GB usados
Sincronizar automaticamente;Sincronizar usando dados móveis;Renovar o plano automaticamente;Região de armazenamento dos dados;Enviar relatórios de uso
Meus dispositivos|Seus dispositivos;Celulares e tablets conectados a esta Conta Xiaomi;Sincronizado ontem às 18:40;On-line;Off-line desde terça-feira;Mais ações;Celular do pai
Modelo;Versão do sistema;O Encontrar dispositivo está ativado;Desativar o Encontrar dispositivo;Excluir dispositivo|Remover dispositivo;O dispositivo deixará de sincronizar e os backups dele serão apagados do Xiaomi Cloud.
Localizar;Tocar som;Modo perdido;Apagar dados do dispositivo;Visto há 4 minutos perto da Rua do Parque
Segurança da conta|Login e segurança;Formas de entrar;Alterar senha;Telefone de recuperação;E-mail de recuperação;Mantenha esses dados atualizados para nunca perder o acesso à conta
Privacidade|Central de privacidade;Gerenciar seus dados;Baixar seus dados;Retirar o consentimento à Política de Privacidade;Excluir conta|Excluir a Conta Xiaomi;Política de Privacidade;Veja e controle o que a Xiaomi guarda sobre você
Depois de excluída, a Conta Xiaomi não pode ser recuperada.;Fotos, contatos e notas no Xiaomi Cloud serão perdidos para sempre;Compras, cupons e Mi Points serão perdidos;Sim, quero excluir permanentemente minha Conta Xiaomi e todos os dados dela;Estou totalmente ciente das consequências;Excluir conta|Excluir permanentemente
Sua conta ainda não pode ser excluída;O Encontrar dispositivo ainda está ativado em um dos seus dispositivos;Há um pedido em aberto na loja Xiaomi;Sua assinatura do Xiaomi Cloud é renovada automaticamente;Como resolver
Entrar na Conta Xiaomi;Digite o código de 6 dígitos que enviamos para ••• 41;Acessos recentes;Planos de armazenamento;Passar para 200 GB;Lixeira;Esvaziar lixeira
Como remover um dispositivo de Meus dispositivos?;Abra Configurações, escolha o dispositivo e toque em Excluir dispositivo. Antes, desative o Encontrar dispositivo.;Grupo familiar;Contas vinculadas;Algo deu errado. Tente mais tarde.;Excluir este backup do Redmi Note 13?;Usamos cookies para manter o site funcionando`,
  fr: `
Xiaomi Cloud;Compte Xiaomi;Se déconnecter;Aide;Retour;Annuler;Paramètres|Réglages;Gérer le compte Xiaomi
Galerie;Contacts;Notes;Enregistrements;Localiser l'appareil;Vos services;3,2 Go utilisés sur 5 Go
Synchroniser automatiquement;Synchroniser avec les données mobiles;Renouveler le forfait automatiquement;Région de stockage des données;Envoyer des rapports d'utilisation
Mes appareils|Vos appareils;Téléphones et tablettes connectés à ce compte Xiaomi;Dernière synchronisation hier à 18 h 40;En ligne;Hors ligne depuis mardi;Autres actions;Téléphone de papa
Modèle;Version du système;La localisation de l'appareil est activée;Désactiver Localiser l'appareil;Supprimer l'appareil|Retirer l'appareil;L'appareil ne sera plus synchronisé et ses sauvegardes seront effacées de Xiaomi Cloud.
Localiser;Faire sonner;Mode Perdu;Effacer les données de l'appareil;Vu il y a 4 minutes près de la rue du Parc
Sécurité du compte|Connexion et sécurité;Méthodes de connexion;Modifier le mot de passe|Changer de mot de passe;Téléphone de récupération;E-mail de récupération;Tenez ces informations à jour pour ne jamais perdre l'accès à votre compte
Confidentialité|Vie privée;Gérer vos données;Télécharger vos données;Retirer le consentement à la politique de confidentialité;Supprimer le compte|Supprimer le compte Xiaomi;Politique de confidentialité;Consultez et maîtrisez ce que Xiaomi conserve sur vous
Un compte Xiaomi supprimé ne peut pas être rétabli.;Les photos, contacts et notes de Xiaomi Cloud seront définitivement perdus;Vos achats, bons de réduction et Mi Points seront perdus;Oui, je veux supprimer définitivement mon compte Xiaomi et toutes ses données;J'ai pleinement conscience des conséquences;Supprimer le compte|Supprimer définitivement
Votre compte ne peut pas encore être supprimé;La localisation est encore activée sur l'un de vos appareils;Une commande est encore en cours dans la boutique Xiaomi;Votre abonnement Xiaomi Cloud se renouvelle automatiquement;Comment y remédier
Se connecter au compte Xiaomi;Saisissez le code à 6 chiffres envoyé au ••• 41;Connexions récentes;Forfaits de stockage;Passer à 200 Go;Corbeille;Vider la corbeille
Comment retirer un appareil de « Mes appareils » ?;Ouvrez Paramètres, choisissez l'appareil, puis Supprimer l'appareil. Désactivez d'abord Localiser l'appareil.;Groupe familial;Comptes associés;Un problème est survenu. Réessayez plus tard.;Supprimer cette sauvegarde du Redmi Note 13 ?;Nous utilisons des cookies pour faire fonctionner le site`,
  it: `
Xiaomi Cloud;Account Xiaomi;Esci|Disconnetti;Aiuto;Indietro;Annulla;Impostazioni;Gestisci l'account Xiaomi
Galleria;Contatti;Note;Registrazioni;Trova dispositivo;I tuoi servizi;3,2 GB usati su 5 GB
Sincronizza automaticamente;Sincronizza con i dati mobili;Rinnova il piano automaticamente;Regione di archiviazione dei dati;Invia report di utilizzo
I miei dispositivi|I tuoi dispositivi;Telefoni e tablet collegati a questo account Xiaomi;Ultima sincronizzazione ieri alle 18:40;Online;Offline da martedì;Altre azioni;Telefono di papà
Modello;Versione del sistema;Trova dispositivo è attivo;Disattiva Trova dispositivo;Elimina dispositivo|Rimuovi dispositivo;Il dispositivo non verrà più sincronizzato e i suoi backup saranno cancellati da Xiaomi Cloud.
Localizza;Fai squillare;Modalità smarrito;Cancella i dati del dispositivo;Visto 4 minuti fa vicino a via del Parco
Sicurezza dell'account|Accesso e sicurezza;Metodi di accesso;Cambia password|Modifica password;Telefono di recupero;Email di recupero;Tieni aggiornati questi dati per non perdere mai l'accesso all'account
Privacy|Centro privacy;Gestisci i tuoi dati;Scarica i tuoi dati;Revoca il consenso all'Informativa sulla privacy;Elimina account|Elimina l'account Xiaomi;Informativa sulla privacy;Vedi e controlla che cosa Xiaomi conserva su di te
Un account Xiaomi eliminato non può essere recuperato.;Foto, contatti e note in Xiaomi Cloud andranno persi per sempre;Acquisti, buoni e Mi Points andranno persi;Sì, voglio eliminare per sempre il mio account Xiaomi e tutti i suoi dati;Sono pienamente consapevole delle conseguenze;Elimina account|Elimina definitivamente
Il tuo account non può ancora essere eliminato;Trova dispositivo è ancora attivo su uno dei tuoi dispositivi;C'è un ordine in sospeso nel negozio Xiaomi;Il tuo abbonamento Xiaomi Cloud si rinnova automaticamente;Come risolvere
Accedi all'account Xiaomi;Inserisci il codice di 6 cifre inviato a ••• 41;Accessi recenti;Piani di archiviazione;Passa a 200 GB;Cestino;Svuota cestino
Come rimuovo un dispositivo da I miei dispositivi?;Apri Impostazioni, scegli il dispositivo e tocca Elimina dispositivo. Prima disattiva Trova dispositivo.;Gruppo famiglia;Account collegati;Qualcosa è andato storto. Riprova più tardi.;Eliminare questo backup di Redmi Note 13?;Usiamo i cookie per far funzionare il sito`,
  nl: `
Xiaomi Cloud;Xiaomi-account;Uitloggen;Hulp;Terug;Annuleren;Instellingen;Xiaomi-account beheren
Galerij;Contacten;Notities;Opnamen;Apparaat zoeken;Je diensten;3,2 GB van 5 GB gebruikt
Automatisch synchroniseren;Synchroniseren via mobiele data;Opslagabonnement automatisch verlengen;Regio waar gegevens staan;Gebruiksrapporten versturen
Mijn apparaten|Je apparaten;Telefoons en tablets die zijn aangemeld bij dit Xiaomi-account;Laatst gesynchroniseerd gisteren om 18:40;Online;Offline sinds dinsdag;Meer acties;Papa's telefoon
Model;Systeemversie;Apparaat zoeken staat aan;Apparaat zoeken uitschakelen;Apparaat verwijderen;Dit apparaat wordt niet meer gesynchroniseerd en de back-ups ervan verdwijnen uit Xiaomi Cloud.
Lokaliseren;Geluid afspelen;Verloren-modus;Apparaat wissen;4 minuten geleden gezien bij de Parkstraat
Accountbeveiliging|Inloggen en beveiliging;Manieren om in te loggen;Wachtwoord wijzigen;Herstelnummer|Hersteltelefoon;Herstel-e-mail;Houd deze gegevens actueel, zodat je altijd bij je account kunt
Privacy;Je gegevens beheren;Je gegevens downloaden;Toestemming voor het privacybeleid intrekken;Account verwijderen|Xiaomi-account verwijderen;Privacybeleid;Bekijk en bepaal wat Xiaomi over je bewaart
Een verwijderd Xiaomi-account kan niet worden hersteld.;Foto's, contacten en notities in Xiaomi Cloud gaan voorgoed verloren;Aankopen, bonnen en Mi Points vervallen;Ja, ik wil mijn Xiaomi-account en alle gegevens definitief verwijderen;Ik ben me volledig bewust van de gevolgen;Account verwijderen|Definitief verwijderen
Je account kan nog niet worden verwijderd;Apparaat zoeken staat nog aan op een van je apparaten;Er is een lopende bestelling in de Xiaomi-winkel;Je Xiaomi Cloud-abonnement wordt automatisch verlengd;Zo los je het op
Inloggen bij Xiaomi-account;Voer de 6-cijferige code in die we naar ••• 41 hebben gestuurd;Recente aanmeldingen;Opslagabonnementen;Upgraden naar 200 GB;Prullenbak;Prullenbak legen
Hoe verwijder ik een apparaat uit Mijn apparaten?;Open Instellingen, kies het apparaat en tik op Apparaat verwijderen. Zet eerst Apparaat zoeken uit.;Gezinsgroep;Gekoppelde accounts;Er ging iets mis. Probeer het later opnieuw.;Deze back-up van Redmi Note 13 verwijderen?;We gebruiken cookies om de site te laten werken`,
  sv: `
Xiaomi Cloud;Xiaomi-konto;Logga ut;Hjälp;Tillbaka;Avbryt;Inställningar;Hantera Xiaomi-konto
Galleri;Kontakter;Anteckningar;Inspelningar;Hitta enhet;Dina tjänster;3,2 GB av 5 GB används
Synka automatiskt;Synka över mobildata;Förnya lagringsplanen automatiskt;Region där data lagras;Skicka användningsrapporter
Mina enheter|Dina enheter;Telefoner och plattor som är inloggade på det här Xiaomi-kontot;Synkad senast i går kl. 18.40;Online;Offline sedan tisdag;Fler åtgärder;Pappas telefon
Modell;Systemversion;Hitta enhet är på;Stäng av Hitta enhet;Ta bort enhet|Radera enhet;Enheten slutar synkas och dess säkerhetskopior tas bort från Xiaomi Cloud.
Lokalisera;Spela upp ljud;Förlorat läge;Radera enhetens innehåll;Sågs för 4 minuter sedan nära Parkgatan
Kontosäkerhet|Inloggning och säkerhet;Sätt att logga in;Byt lösenord|Ändra lösenord;Telefon för återställning;E-post för återställning;Håll uppgifterna aktuella så att du alltid kommer in på kontot
Integritet|Sekretess;Hantera dina data;Ladda ned dina data;Återkalla samtycke till integritetspolicyn;Radera konto|Ta bort Xiaomi-kontot;Integritetspolicy;Se och styr vad Xiaomi sparar om dig
Ett raderat Xiaomi-konto kan inte återställas.;Foton, kontakter och anteckningar i Xiaomi Cloud försvinner för alltid;Köp, kuponger och Mi Points går förlorade;Ja, jag vill radera mitt Xiaomi-konto och alla dess data permanent;Jag är fullt medveten om följderna;Radera konto|Radera permanent
Kontot kan inte raderas ännu;Hitta enhet är fortfarande på för en av dina enheter;Det finns en pågående beställning i Xiaomis butik;Ditt Xiaomi Cloud-abonnemang förnyas automatiskt;Så löser du det
Logga in på Xiaomi-kontot;Ange den sexsiffriga koden som vi skickade till ••• 41;Senaste inloggningar;Lagringsplaner;Uppgradera till 200 GB;Papperskorg;Töm papperskorgen
Hur tar jag bort en enhet från Mina enheter?;Öppna Inställningar, välj enheten och tryck på Ta bort enhet. Stäng först av Hitta enhet.;Familjegrupp;Länkade konton;Något gick fel. Försök igen senare.;Radera den här säkerhetskopian av Redmi Note 13?;Vi använder cookies för att sajten ska fungera`,
};
