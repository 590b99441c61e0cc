/** What the site says in European languages, Turkish, Indonesian and Vietnamese. The order is that of `words.ts`. */
export const WORDS_WEST: Readonly<Record<string, string>> = {
  en: `
Xiaomi Cloud | Xiaomi Account | Settings | Help | Sign out | User Agreement | Privacy Policy | Cancel | Back | Next
4.2 GB of 5 GB used | Photos | Contacts | Notes | Drive | Find device | Manage storage | Recently deleted
My devices | Phones, tablets and watches where you're signed in | Online | Last seen 3 days ago | More options | Details | Model | Dad's phone | Kitchen tablet
Remove device | It will be signed out and its data will stop syncing | Remove this device from your account? | Turn off Find device | Find device is on | Play sound | Lost mode | Erase device | Updated 2 min ago
Language | Auto-renewal | Notifications | Sync | Sync over Wi-Fi only
Sign-in & security | Change password | Last changed in March 2025 | Recovery phone | Recovery email | Linked third-party accounts | Personal info
Privacy | Manage your data | Download your data | Delete account | Your account and everything in it will be gone for good | Withdraw consent to the Privacy Policy | Withdrawing consent permanently deletes your account
Before you delete your account, please read what happens next | Photos, contacts and messages in the cloud will be erased | You won't be able to use services that need this account | I am fully aware of the consequences | Yes, I want to permanently delete my Xiaomi Account and all its data | Your account can't be deleted yet | You have an active storage subscription | Find device is still on for 2 devices
Everything you keep with Xiaomi, in one place | Keep these up to date so that you can always get back in | See and control what Xiaomi stores about you | How do I remove a device? | Learn what to do before deleting your account`,
  ru: `
Xiaomi Cloud | Аккаунт Xiaomi | Настройки | Справка | Выйти | Пользовательское соглашение | Политика конфиденциальности | Отмена | Назад | Далее
Занято 4,2 ГБ из 5 ГБ | Фото | Контакты | Заметки | Диск | Поиск устройства | Управление хранилищем | Недавно удалённые
Мои устройства | Телефоны, планшеты и часы, где выполнен вход | В сети | Был в сети 3 дня назад | Ещё | Подробнее | Модель | Телефон Тамары | Планшет на даче
Удалить устройство | Будет выполнен выход, данные перестанут синхронизироваться | Удалить это устройство из аккаунта? | Отключить Поиск устройства | Поиск устройства включён | Подать сигнал | Режим пропажи | Стереть данные | Обновлено 2 мин назад
Язык | Автопродление | Уведомления | Синхронизация | Только по Wi-Fi
Вход и безопасность | Сменить пароль | Изменён в марте 2025 г. | Резервный номер | Резервная почта | Связанные аккаунты | Личные данные
Конфиденциальность | Управление данными | Скачать свои данные | Удалить аккаунт | Аккаунт и все его данные будут удалены навсегда | Отозвать согласие с политикой конфиденциальности | Отзыв согласия приведёт к безвозвратному удалению аккаунта
Прежде чем удалить аккаунт, прочитайте, что произойдёт | Фото, контакты и сообщения в облаке будут стёрты | Сервисы, для которых нужен этот аккаунт, станут недоступны | Я полностью осознаю последствия | Да, я хочу навсегда удалить свой аккаунт Xiaomi и все данные | Пока аккаунт удалить нельзя | У вас действует подписка на хранилище | На 2 устройствах включён Поиск устройства
Всё, что вы храните в Xiaomi, в одном месте | Следите, чтобы эти данные были актуальны: по ним вы восстановите доступ | Смотрите, что хранит о вас Xiaomi, и управляйте этим | Как удалить устройство? | Что сделать перед удалением аккаунта`,
  uk: `
Xiaomi Cloud | Акаунт Xiaomi | Налаштування | Довідка | Вийти | Угода користувача | Політика конфіденційності | Скасувати | Назад | Далі
Зайнято 4,2 ГБ із 5 ГБ | Фото | Контакти | Нотатки | Диск | Пошук пристрою | Керування сховищем | Нещодавно видалені
Мої пристрої | Телефони, планшети й годинники, на яких ви ввійшли | У мережі | Був у мережі 3 дні тому | Більше | Докладніше | Модель | Телефон Оксани | Планшет дітей
Видалити пристрій | На пристрої буде виконано вихід, синхронізація припиниться | Видалити цей пристрій з акаунта? | Вимкнути пошук пристрою | Пошук пристрою ввімкнено | Подати звук | Режим загубленого пристрою | Стерти дані | Оновлено 2 хв тому
Мова | Автопоновлення | Сповіщення | Синхронізація | Лише через Wi-Fi
Вхід і безпека | Змінити пароль | Змінено в березні 2025 р. | Резервний номер телефону | Резервна пошта | Пов’язані акаунти | Особисті дані
Конфіденційність | Керувати даними | Завантажити дані | Видалити акаунт | Акаунт і всі його дані буде видалено назавжди | Відкликати згоду з політикою конфіденційності | Відкликання згоди остаточно видаляє акаунт
Перш ніж видалити акаунт, прочитайте, що станеться | Фото, контакти й повідомлення у хмарі буде стерто | Сервіси, яким потрібен цей акаунт, стануть недоступні | Я повністю усвідомлюю наслідки | Так, я хочу назавжди видалити свій акаунт Xiaomi й усі дані | Акаунт поки що не можна видалити | У вас є активна підписка на сховище | На 2 пристроях увімкнено пошук пристрою
Усе, що ви зберігаєте в Xiaomi, в одному місці | Оновлюйте ці дані, щоб завжди мати доступ до акаунта | Переглядайте, що зберігає про вас Xiaomi, і керуйте цим | Як видалити пристрій? | Що зробити перед видаленням акаунта`,
  es: `
Xiaomi Cloud | Cuenta Xiaomi | Ajustes | Ayuda | Cerrar sesión | Acuerdo de usuario | Política de privacidad | Cancelar | Atrás | Siguiente
4,2 GB de 5 GB usados | Fotos | Contactos | Notas | Drive | Encontrar dispositivo | Administrar almacenamiento | Eliminados recientemente
Mis dispositivos | Teléfonos, tabletas y relojes con tu sesión abierta | En línea | Visto hace 3 días | Más opciones | Detalles | Modelo | Móvil de Lucía | Tableta del salón
Eliminar dispositivo | Se cerrará la sesión y dejará de sincronizarse | ¿Eliminar este dispositivo de tu cuenta? | Desactivar Encontrar dispositivo | Encontrar dispositivo está activado | Reproducir sonido | Modo perdido | Borrar dispositivo | Actualizado hace 2 min
Idioma | Renovación automática | Notificaciones | Sincronización | Sincronizar solo con Wi-Fi
Inicio de sesión y seguridad | Cambiar contraseña | Último cambio en marzo de 2025 | Teléfono de recuperación | Correo de recuperación | Cuentas vinculadas | Información personal
Privacidad | Administrar tus datos | Descargar tus datos | Eliminar cuenta | La cuenta y todo su contenido desaparecerán para siempre | Retirar el consentimiento a la política de privacidad | Al retirarlo, tu cuenta se elimina de forma permanente
Antes de eliminar tu cuenta, lee lo que ocurrirá | Se borrarán las fotos, contactos y mensajes de la nube | No podrás usar los servicios que necesitan esta cuenta | Soy plenamente consciente de las consecuencias | Sí, quiero eliminar para siempre mi Cuenta Xiaomi y todos sus datos | Aún no se puede eliminar tu cuenta | Tienes una suscripción de almacenamiento activa | Encontrar dispositivo sigue activo en 2 dispositivos
Todo lo que guardas en Xiaomi, en un solo lugar | Mantén estos datos al día para poder recuperar el acceso | Consulta y controla lo que Xiaomi guarda sobre ti | ¿Cómo elimino un dispositivo? | Qué hacer antes de eliminar tu cuenta`,
  'pt-BR': `
Xiaomi Cloud | Conta Xiaomi | Configurações | Ajuda | Sair | Contrato do usuário | Política de privacidade | Cancelar | Voltar | Avançar
4,2 GB de 5 GB usados | Fotos | Contatos | Notas | Drive | Encontrar dispositivo | Gerenciar armazenamento | Excluídos recentemente
Meus dispositivos | Celulares, tablets e relógios em que você fez login | On-line | Visto há 3 dias | Mais opções | Detalhes | Modelo | Celular da Bia | Tablet da loja
Remover dispositivo | Ele será desconectado e deixará de sincronizar | Remover este dispositivo da sua conta? | Desativar Encontrar dispositivo | Encontrar dispositivo está ativado | Tocar som | Modo perdido | Apagar dispositivo | Atualizado há 2 min
Idioma | Renovação automática | Notificações | Sincronização | Sincronizar só por Wi-Fi
Login e segurança | Alterar senha | Alterada em março de 2025 | Telefone de recuperação | E-mail de recuperação | Contas vinculadas | Informações pessoais
Privacidade | Gerenciar seus dados | Baixar seus dados | Excluir conta | A conta e tudo o que há nela serão excluídos para sempre | Retirar o consentimento com a política de privacidade | Retirar o consentimento exclui a conta permanentemente
Antes de excluir a conta, leia o que vai acontecer | Fotos, contatos e mensagens na nuvem serão apagados | Você não poderá usar serviços que precisam desta conta | Estou plenamente ciente das consequências | Sim, quero excluir permanentemente minha Conta Xiaomi e todos os dados | Sua conta ainda não pode ser excluída | Você tem uma assinatura de armazenamento ativa | Encontrar dispositivo ainda está ativo em 2 dispositivos
Tudo o que você guarda na Xiaomi em um só lugar | Mantenha estes dados atualizados para não perder o acesso | Veja e controle o que a Xiaomi guarda sobre você | Como removo um dispositivo? | O que fazer antes de excluir a conta`,
  de: `
Xiaomi Cloud | Xiaomi-Konto | Einstellungen | Hilfe | Abmelden | Nutzungsbedingungen | Datenschutzerklärung | Abbrechen | Zurück | Weiter
4,2 GB von 5 GB belegt | Fotos | Kontakte | Notizen | Laufwerk | Gerätesuche | Speicher verwalten | Zuletzt gelöscht
Meine Geräte | Handys, Tablets und Uhren, auf denen du angemeldet bist | Online | Zuletzt vor 3 Tagen gesehen | Weitere Optionen | Details | Modell | Omas Handy | Küchentablet
Gerät entfernen | Es wird abgemeldet und nicht mehr synchronisiert | Dieses Gerät aus deinem Konto entfernen? | Gerätesuche ausschalten | Gerätesuche ist an | Ton abspielen | Verloren-Modus | Gerät löschen | Vor 2 Min. aktualisiert
Sprache | Automatische Verlängerung | Benachrichtigungen | Synchronisierung | Nur über WLAN
Anmeldung und Sicherheit | Passwort ändern | Zuletzt geändert im März 2025 | Telefonnummer zur Wiederherstellung | E-Mail zur Wiederherstellung | Verknüpfte Konten | Persönliche Daten
Datenschutz | Deine Daten verwalten | Deine Daten herunterladen | Konto löschen | Dein Konto und alles darin wird endgültig gelöscht | Einwilligung in die Datenschutzerklärung widerrufen | Mit dem Widerruf wird dein Konto endgültig gelöscht
Lies bitte, was passiert, bevor du dein Konto löschst | Fotos, Kontakte und Nachrichten in der Cloud werden gelöscht | Dienste, die dieses Konto brauchen, stehen nicht mehr zur Verfügung | Ich bin mir der Folgen voll bewusst | Ja, ich möchte mein Xiaomi-Konto und alle Daten endgültig löschen | Dein Konto kann noch nicht gelöscht werden | Du hast ein laufendes Speicher-Abo | Auf 2 Geräten ist die Gerätesuche noch an
Alles, was du bei Xiaomi speicherst, an einem Ort | Halte diese Angaben aktuell, damit du immer wieder hineinkommst | Sieh und bestimme, was Xiaomi über dich speichert | Wie entferne ich ein Gerät? | Was du vor dem Löschen deines Kontos tun solltest`,
  pl: `
Chmura Xiaomi | Konto Xiaomi | Ustawienia | Pomoc | Wyloguj się | Umowa użytkownika | Polityka prywatności | Anuluj | Wstecz | Dalej
Zajęte 4,2 GB z 5 GB | Zdjęcia | Kontakty | Notatki | Dysk | Znajdź urządzenie | Zarządzaj miejscem | Ostatnio usunięte
Moje urządzenia | Telefony, tablety i zegarki, na których jesteś zalogowany | Online | Widziane 3 dni temu | Więcej opcji | Szczegóły | Model | Telefon Ani | Tablet w kuchni
Usuń urządzenie | Nastąpi wylogowanie i koniec synchronizacji | Usunąć to urządzenie z konta? | Wyłącz funkcję Znajdź urządzenie | Funkcja Znajdź urządzenie jest włączona | Odtwórz dźwięk | Tryb utraconego urządzenia | Wymaż urządzenie | Zaktualizowano 2 min temu
Język | Automatyczne odnawianie | Powiadomienia | Synchronizacja | Tylko przez Wi-Fi
Logowanie i bezpieczeństwo | Zmień hasło | Zmieniono w marcu 2025 | Telefon odzyskiwania | E-mail odzyskiwania | Połączone konta | Dane osobowe
Prywatność | Zarządzaj danymi | Pobierz swoje dane | Usuń konto | Konto i cała jego zawartość znikną na zawsze | Wycofaj zgodę na politykę prywatności | Wycofanie zgody trwale usuwa konto
Zanim usuniesz konto, przeczytaj, co się stanie | Zdjęcia, kontakty i wiadomości w chmurze zostaną usunięte | Usługi wymagające tego konta przestaną być dostępne | Jestem w pełni świadomy konsekwencji | Tak, chcę trwale usunąć moje konto Xiaomi i wszystkie dane | Konta nie można jeszcze usunąć | Masz aktywną subskrypcję miejsca | Funkcja Znajdź urządzenie jest włączona na 2 urządzeniach
Wszystko, co trzymasz w Xiaomi, w jednym miejscu | Dbaj o aktualność tych danych, by zawsze móc odzyskać dostęp | Sprawdź i kontroluj, co Xiaomi o Tobie przechowuje | Jak usunąć urządzenie? | Co zrobić przed usunięciem konta`,
  it: `
Xiaomi Cloud | Xiaomi Account | Impostazioni | Guida | Esci | Contratto utente | Informativa sulla privacy | Annulla | Indietro | Avanti
4,2 GB di 5 GB utilizzati | Foto | Contatti | Note | Drive | Trova dispositivo | Gestisci spazio | Eliminati di recente
I miei dispositivi | Telefoni, tablet e orologi su cui hai effettuato l’accesso | Online | Visto 3 giorni fa | Altre opzioni | Dettagli | Modello | Telefono di Giulia | Tablet del nonno
Rimuovi dispositivo | Verrà disconnesso e smetterà di sincronizzarsi | Rimuovere questo dispositivo dall’account? | Disattiva Trova dispositivo | Trova dispositivo è attivo | Emetti suono | Modalità smarrito | Cancella dispositivo | Aggiornato 2 min fa
Lingua | Rinnovo automatico | Notifiche | Sincronizzazione | Sincronizza solo con Wi-Fi
Accesso e sicurezza | Cambia password | Modificata a marzo 2025 | Telefono di recupero | E-mail di recupero | Account collegati | Informazioni personali
Privacy | Gestisci i tuoi dati | Scarica i tuoi dati | Elimina account | L’account e tutto il suo contenuto andranno persi per sempre | Revoca il consenso all’informativa sulla privacy | La revoca elimina definitivamente l’account
Prima di eliminare l’account, leggi cosa succede | Foto, contatti e messaggi nel cloud verranno cancellati | Non potrai usare i servizi che richiedono questo account | Sono pienamente consapevole delle conseguenze | Sì, voglio eliminare definitivamente il mio Xiaomi Account e tutti i dati | L’account non può ancora essere eliminato | Hai un abbonamento attivo allo spazio | Trova dispositivo è ancora attivo su 2 dispositivi
Tutto ciò che conservi con Xiaomi, in un solo posto | Tieni aggiornati questi dati per poter sempre rientrare | Vedi e controlla ciò che Xiaomi conserva su di te | Come rimuovo un dispositivo? | Cosa fare prima di eliminare l’account`,
  fr: `
Xiaomi Cloud | Compte Xiaomi | Paramètres | Aide | Se déconnecter | Conditions d’utilisation | Politique de confidentialité | Annuler | Retour | Suivant
4,2 Go utilisés sur 5 Go | Photos | Contacts | Notes | Drive | Localiser l’appareil | Gérer le stockage | Supprimés récemment
Mes appareils | Téléphones, tablettes et montres où vous êtes connecté | En ligne | Vu il y a 3 jours | Plus d’options | Détails | Modèle | Téléphone de Léa | Tablette du bureau
Supprimer l’appareil | Il sera déconnecté et ne sera plus synchronisé | Supprimer cet appareil de votre compte ? | Désactiver Localiser l’appareil | Localiser l’appareil est activé | Faire sonner | Mode perdu | Effacer l’appareil | Mis à jour il y a 2 min
Langue | Renouvellement automatique | Notifications | Synchronisation | Synchroniser en Wi-Fi uniquement
Connexion et sécurité | Modifier le mot de passe | Modifié en mars 2025 | Numéro de récupération | E-mail de récupération | Comptes associés | Informations personnelles
Confidentialité | Gérer vos données | Télécharger vos données | Supprimer le compte | Le compte et tout son contenu seront perdus définitivement | Retirer le consentement à la politique de confidentialité | Le retrait supprime définitivement votre compte
Avant de supprimer votre compte, lisez ce qui va se passer | Les photos, contacts et messages du cloud seront effacés | Vous ne pourrez plus utiliser les services liés à ce compte | Je suis pleinement conscient des conséquences | Oui, je veux supprimer définitivement mon Compte Xiaomi et toutes ses données | Votre compte ne peut pas encore être supprimé | Vous avez un abonnement de stockage actif | Localiser l’appareil est encore activé sur 2 appareils
Tout ce que vous gardez chez Xiaomi, au même endroit | Gardez ces informations à jour pour toujours retrouver l’accès | Consultez et contrôlez ce que Xiaomi conserve sur vous | Comment supprimer un appareil ? | Que faire avant de supprimer votre compte`,
  ro: `
Xiaomi Cloud | Cont Xiaomi | Setări | Ajutor | Deconectează-te | Acord de utilizare | Politica de confidențialitate | Anulează | Înapoi | Înainte
4,2 GB din 5 GB folosiți | Fotografii | Contacte | Note | Drive | Găsește dispozitivul | Gestionează spațiul | Șterse recent
Dispozitivele mele | Telefoane, tablete și ceasuri pe care ești conectat | Online | Văzut acum 3 zile | Mai multe opțiuni | Detalii | Model | Telefonul Mariei | Tableta copiilor
Elimină dispozitivul | Va fi deconectat și nu se va mai sincroniza | Elimini acest dispozitiv din cont? | Dezactivează Găsește dispozitivul | Găsește dispozitivul este activat | Redă un sunet | Mod pierdut | Șterge datele dispozitivului | Actualizat acum 2 min
Limbă | Reînnoire automată | Notificări | Sincronizare | Sincronizează doar prin Wi-Fi
Conectare și securitate | Schimbă parola | Schimbată în martie 2025 | Telefon de recuperare | E-mail de recuperare | Conturi asociate | Informații personale
Confidențialitate | Gestionează datele | Descarcă datele tale | Șterge contul | Contul și tot ce conține vor dispărea definitiv | Retrage consimțământul pentru politica de confidențialitate | Retragerea consimțământului șterge definitiv contul
Înainte să ștergi contul, citește ce urmează | Fotografiile, contactele și mesajele din cloud vor fi șterse | Nu vei mai putea folosi serviciile care cer acest cont | Sunt pe deplin conștient de consecințe | Da, vreau să șterg definitiv Contul Xiaomi și toate datele | Contul nu poate fi șters încă | Ai un abonament de stocare activ | Găsește dispozitivul este încă activat pe 2 dispozitive
Tot ce păstrezi la Xiaomi, într-un singur loc | Ține aceste date la zi ca să poți recupera accesul | Vezi și controlează ce păstrează Xiaomi despre tine | Cum elimin un dispozitiv? | Ce să faci înainte să ștergi contul`,
  cs: `
Xiaomi Cloud | Xiaomi účet | Nastavení | Nápověda | Odhlásit se | Uživatelská smlouva | Zásady ochrany soukromí | Zrušit | Zpět | Další
Využito 4,2 GB z 5 GB | Fotky | Kontakty | Poznámky | Disk | Najít zařízení | Spravovat úložiště | Nedávno smazané
Moje zařízení | Telefony, tablety a hodinky, kde jste přihlášeni | Online | Naposledy před 3 dny | Další možnosti | Podrobnosti | Model | Telefon od Petra | Tablet do kuchyně
Odebrat zařízení | Zařízení bude odhlášeno a přestane se synchronizovat | Odebrat toto zařízení z účtu? | Vypnout Najít zařízení | Najít zařízení je zapnuto | Přehrát zvuk | Režim ztráty | Vymazat zařízení | Aktualizováno před 2 min
Jazyk | Automatické obnovení | Oznámení | Synchronizace | Jen přes Wi-Fi
Přihlášení a zabezpečení | Změnit heslo | Změněno v březnu 2025 | Telefon pro obnovení | E-mail pro obnovení | Propojené účty | Osobní údaje
Soukromí | Spravovat data | Stáhnout data | Smazat účet | Účet a vše v něm bude navždy smazáno | Odvolat souhlas se zásadami ochrany soukromí | Odvoláním souhlasu účet trvale smažete
Než účet smažete, přečtěte si, co se stane | Fotky, kontakty a zprávy v cloudu budou smazány | Služby vyžadující tento účet nebude možné používat | Jsem si plně vědom následků | Ano, chci trvale smazat svůj Xiaomi účet a všechna data | Účet zatím nelze smazat | Máte aktivní předplatné úložiště | Na 2 zařízeních je stále zapnuto Najít zařízení
Vše, co máte u Xiaomi, na jednom místě | Udržujte tyto údaje aktuální, abyste se vždy dostali zpět | Podívejte se, co o vás Xiaomi uchovává, a řiďte to | Jak odeberu zařízení? | Co udělat před smazáním účtu`,
  el: `
Xiaomi Cloud | Λογαριασμός Xiaomi | Ρυθμίσεις | Βοήθεια | Αποσύνδεση | Όροι χρήσης | Πολιτική απορρήτου | Ακύρωση | Πίσω | Επόμενο
Χρησιμοποιούνται 4,2 GB από 5 GB | Φωτογραφίες | Επαφές | Σημειώσεις | Drive | Εύρεση συσκευής | Διαχείριση χώρου | Πρόσφατα διαγραμμένα
Οι συσκευές μου | Τηλέφωνα, tablet και ρολόγια όπου έχετε συνδεθεί | Σε σύνδεση | Τελευταία φορά πριν από 3 ημέρες | Περισσότερα | Λεπτομέρειες | Μοντέλο | Κινητό της Ελένης | Tablet στο σαλόνι
Κατάργηση συσκευής | Θα αποσυνδεθεί και ο συγχρονισμός θα σταματήσει | Κατάργηση αυτής της συσκευής από τον λογαριασμό; | Απενεργοποίηση Εύρεσης συσκευής | Η Εύρεση συσκευής είναι ενεργή | Αναπαραγωγή ήχου | Λειτουργία απώλειας | Διαγραφή δεδομένων συσκευής | Ενημέρωση πριν από 2 λεπτά
Γλώσσα | Αυτόματη ανανέωση | Ειδοποιήσεις | Συγχρονισμός | Μόνο μέσω Wi-Fi
Σύνδεση και ασφάλεια | Αλλαγή κωδικού πρόσβασης | Άλλαξε τον Μάρτιο του 2025 | Τηλέφωνο ανάκτησης | Email ανάκτησης | Συνδεδεμένοι λογαριασμοί | Προσωπικά στοιχεία
Απόρρητο | Διαχείριση δεδομένων | Λήψη δεδομένων | Διαγραφή λογαριασμού | Ο λογαριασμός και όλα τα δεδομένα του θα χαθούν οριστικά | Ανάκληση συγκατάθεσης στην πολιτική απορρήτου | Η ανάκληση διαγράφει οριστικά τον λογαριασμό
Πριν διαγράψετε τον λογαριασμό, διαβάστε τι θα συμβεί | Φωτογραφίες, επαφές και μηνύματα στο cloud θα διαγραφούν | Δεν θα μπορείτε να χρησιμοποιείτε υπηρεσίες που χρειάζονται αυτόν τον λογαριασμό | Έχω πλήρη επίγνωση των συνεπειών | Ναι, θέλω να διαγράψω οριστικά τον Λογαριασμό Xiaomi και όλα τα δεδομένα | Ο λογαριασμός δεν μπορεί να διαγραφεί ακόμη | Έχετε ενεργή συνδρομή χώρου | Η Εύρεση συσκευής είναι ακόμη ενεργή σε 2 συσκευές
Όλα όσα φυλάτε στη Xiaomi, σε ένα μέρος | Κρατήστε τα στοιχεία ενημερωμένα για να μη χάσετε την πρόσβαση | Δείτε και ελέγξτε τι αποθηκεύει η Xiaomi για εσάς | Πώς καταργώ μια συσκευή; | Τι να κάνετε πριν διαγράψετε τον λογαριασμό`,
  sv: `
Xiaomi Cloud | Xiaomi-konto | Inställningar | Hjälp | Logga ut | Användaravtal | Integritetspolicy | Avbryt | Tillbaka | Nästa
4,2 GB av 5 GB används | Foton | Kontakter | Anteckningar | Drive | Hitta enhet | Hantera lagring | Nyligen raderade
Mina enheter | Telefoner, surfplattor och klockor där du är inloggad | Online | Sågs senast för 3 dagar sedan | Fler alternativ | Detaljer | Modell | Mormors telefon | Plattan i köket
Ta bort enhet | Den loggas ut och slutar synkroniseras | Ta bort den här enheten från kontot? | Stäng av Hitta enhet | Hitta enhet är på | Spela ljud | Förlorat läge | Radera enhet | Uppdaterad för 2 min sedan
Språk | Automatisk förnyelse | Aviseringar | Synkronisering | Endast via Wi-Fi
Inloggning och säkerhet | Ändra lösenord | Ändrades i mars 2025 | Återställningstelefon | E-post för återställning | Länkade konton | Personuppgifter
Integritet | Hantera dina data | Ladda ned dina data | Radera konto | Kontot och allt i det försvinner för alltid | Återkalla samtycke till integritetspolicyn | Om du återkallar samtycket raderas kontot permanent
Läs vad som händer innan du raderar kontot | Foton, kontakter och meddelanden i molnet raderas | Du kan inte längre använda tjänster som kräver kontot | Jag är fullt medveten om konsekvenserna | Ja, jag vill permanent radera mitt Xiaomi-konto och alla data | Kontot kan inte raderas än | Du har en aktiv lagringsprenumeration | Hitta enhet är fortfarande på för 2 enheter
Allt du sparar hos Xiaomi, på ett ställe | Håll uppgifterna aktuella så att du alltid kan komma in igen | Se och styr vad Xiaomi sparar om dig | Hur tar jag bort en enhet? | Det här gör du innan du raderar kontot`,
  hu: `
Xiaomi Cloud | Xiaomi Fiók | Beállítások | Súgó | Kijelentkezés | Felhasználási feltételek | Adatvédelmi irányelvek | Mégse | Vissza | Tovább
4,2 GB / 5 GB felhasználva | Fotók | Névjegyek | Jegyzetek | Meghajtó | Készülék keresése | Tárhely kezelése | Nemrég törölt
Eszközeim | Telefonok, táblagépek és órák, ahol be van jelentkezve | Online | 3 napja volt elérhető | További lehetőségek | Részletek | Modell | Anya telefonja | Konyhai tablet
Eszköz eltávolítása | Az eszköz kijelentkezik, a szinkronizálás leáll | Eltávolítja ezt az eszközt a fiókjából? | Készülék keresése kikapcsolása | A Készülék keresése be van kapcsolva | Hang lejátszása | Elveszett mód | Eszköz törlése | 2 perce frissítve
Nyelv | Automatikus megújítás | Értesítések | Szinkronizálás | Csak Wi-Fi-n
Bejelentkezés és biztonság | Jelszó módosítása | Módosítva: 2025. március | Helyreállítási telefonszám | Helyreállítási e-mail | Összekapcsolt fiókok | Személyes adatok
Adatvédelem | Adatok kezelése | Adatok letöltése | Fiók törlése | A fiók és minden adata végleg törlődik | Az adatvédelmi hozzájárulás visszavonása | A visszavonás véglegesen törli a fiókját
Mielőtt törli a fiókját, olvassa el, mi történik | A felhőben tárolt fotók, névjegyek és üzenetek törlődnek | Nem használhatja a fiókot igénylő szolgáltatásokat | Teljes mértékben tisztában vagyok a következményekkel | Igen, véglegesen törölni szeretném a Xiaomi Fiókomat és minden adatát | A fiók még nem törölhető | Aktív tárhely-előfizetése van | 2 eszközön be van kapcsolva a Készülék keresése
Minden, amit a Xiaominál tárol, egy helyen | Tartsa naprakészen ezeket, hogy mindig be tudjon lépni | Tekintse meg és szabályozza, mit tárol Önről a Xiaomi | Hogyan távolítok el egy eszközt? | Teendők a fiók törlése előtt`,
  bg: `
Xiaomi Cloud | Xiaomi акаунт | Настройки | Помощ | Изход | Потребителско споразумение | Политика за поверителност | Отказ | Назад | Напред
Използвани 4,2 GB от 5 GB | Снимки | Контакти | Бележки | Диск | Намиране на устройство | Управление на паметта | Наскоро изтрити
Моите устройства | Телефони, таблети и часовници, в които сте влезли | Онлайн | Последно преди 3 дни | Още опции | Подробности | Модел | Телефонът на Иван | Таблет за децата
Премахване на устройството | Ще излезете от него и синхронизирането ще спре | Да се премахне ли това устройство от акаунта? | Изключване на Намиране на устройство | Намиране на устройство е включено | Пускане на звук | Режим „Изгубено“ | Изтриване на данните | Обновено преди 2 мин
Език | Автоматично подновяване | Известия | Синхронизиране | Само през Wi-Fi
Вход и сигурност | Промяна на паролата | Променена през март 2025 г. | Телефон за възстановяване | Имейл за възстановяване | Свързани акаунти | Лични данни
Поверителност | Управление на данните | Изтегляне на данните | Изтриване на акаунта | Акаунтът и всичко в него ще изчезнат завинаги | Оттегляне на съгласието с политиката за поверителност | Оттеглянето изтрива акаунта завинаги
Преди да изтриете акаунта, прочетете какво ще се случи | Снимки, контакти и съобщения в облака ще бъдат изтрити | Няма да можете да ползвате услуги, които изискват този акаунт | Напълно съзнавам последиците | Да, искам окончателно да изтрия своя Xiaomi акаунт и всички данни | Акаунтът все още не може да бъде изтрит | Имате активен абонамент за място | Намиране на устройство е включено на 2 устройства
Всичко, което пазите в Xiaomi, на едно място | Поддържайте тези данни актуални, за да не загубите достъп | Вижте и управлявайте какво пази Xiaomi за вас | Как да премахна устройство? | Какво да направите, преди да изтриете акаунта`,
  tr: `
Xiaomi Cloud | Xiaomi Hesabı | Ayarlar | Yardım | Oturumu kapat | Kullanıcı Sözleşmesi | Gizlilik Politikası | İptal | Geri | İleri
5 GB alanın 4,2 GB’ı kullanılıyor | Fotoğraflar | Kişiler | Notlar | Drive | Cihazı bul | Depolamayı yönet | Son silinenler
Cihazlarım | Oturum açtığınız telefonlar, tabletler ve saatler | Çevrimiçi | 3 gün önce görüldü | Diğer seçenekler | Ayrıntılar | Model | Annemin telefonu | Mutfak tableti
Cihazı kaldır | Oturumu kapatılır ve eşitleme durur | Bu cihaz hesabınızdan kaldırılsın mı? | Cihazı bul’u kapat | Cihazı bul açık | Ses çal | Kayıp modu | Cihazı sil | 2 dk önce güncellendi
Dil | Otomatik yenileme | Bildirimler | Eşitleme | Yalnızca Wi-Fi ile
Oturum açma ve güvenlik | Şifreyi değiştir | Mart 2025’te değiştirildi | Kurtarma telefonu | Kurtarma e-postası | Bağlı hesaplar | Kişisel bilgiler
Gizlilik | Verilerini yönet | Verilerini indir | Hesabı sil | Hesabınız ve içindeki her şey kalıcı olarak silinir | Gizlilik Politikası onayını geri çek | Onayı geri çekmek hesabınızı kalıcı olarak siler
Hesabınızı silmeden önce neler olacağını okuyun | Buluttaki fotoğraflar, kişiler ve mesajlar silinecek | Bu hesabı gerektiren hizmetleri kullanamayacaksınız | Sonuçların tamamen farkındayım | Evet, Xiaomi Hesabımı ve tüm verilerini kalıcı olarak silmek istiyorum | Hesabınız henüz silinemez | Etkin bir depolama aboneliğiniz var | 2 cihazda Cihazı bul hâlâ açık
Xiaomi’de sakladığınız her şey tek yerde | Hesabınıza her zaman dönebilmek için bu bilgileri güncel tutun | Xiaomi’nin sizin hakkınızda neler sakladığını görün ve yönetin | Bir cihazı nasıl kaldırırım? | Hesabınızı silmeden önce yapmanız gerekenler`,
  id: `
Xiaomi Cloud | Akun Xiaomi | Setelan | Bantuan | Keluar | Perjanjian Pengguna | Kebijakan Privasi | Batal | Kembali | Berikutnya
4,2 GB dari 5 GB terpakai | Foto | Kontak | Catatan | Drive | Cari perangkat | Kelola penyimpanan | Baru dihapus
Perangkat saya | Ponsel, tablet, dan jam tempat Anda masuk | Online | Terakhir terlihat 3 hari lalu | Opsi lainnya | Detail | Model | HP Ibu | Tablet Dapur
Hapus perangkat | Perangkat akan dikeluarkan dan berhenti disinkronkan | Hapus perangkat ini dari akun Anda? | Matikan Cari perangkat | Cari perangkat aktif | Bunyikan | Mode hilang | Hapus data perangkat | Diperbarui 2 mnt lalu
Bahasa | Perpanjangan otomatis | Notifikasi | Sinkronisasi | Hanya lewat Wi-Fi
Masuk & keamanan | Ubah sandi | Diubah Maret 2025 | Telepon pemulihan | Email pemulihan | Akun tertaut | Info pribadi
Privasi | Kelola data Anda | Unduh data Anda | Hapus akun | Akun dan semua isinya akan hilang selamanya | Tarik persetujuan Kebijakan Privasi | Menarik persetujuan akan menghapus akun secara permanen
Sebelum menghapus akun, baca dulu apa yang akan terjadi | Foto, kontak, dan pesan di cloud akan dihapus | Anda tidak bisa lagi memakai layanan yang perlu akun ini | Saya sepenuhnya memahami konsekuensinya | Ya, saya ingin menghapus Akun Xiaomi dan semua datanya secara permanen | Akun Anda belum bisa dihapus | Anda punya langganan penyimpanan aktif | Cari perangkat masih aktif di 2 perangkat
Semua yang Anda simpan di Xiaomi, di satu tempat | Jaga data ini tetap terbaru agar Anda selalu bisa masuk lagi | Lihat dan atur apa yang disimpan Xiaomi tentang Anda | Bagaimana cara menghapus perangkat? | Yang perlu dilakukan sebelum menghapus akun`,
  vi: `
Xiaomi Cloud | Tài khoản Xiaomi | Cài đặt | Trợ giúp | Đăng xuất | Thỏa thuận người dùng | Chính sách quyền riêng tư | Hủy | Quay lại | Tiếp theo
Đã dùng 4,2 GB trên 5 GB | Ảnh | Danh bạ | Ghi chú | Drive | Tìm thiết bị | Quản lý dung lượng | Đã xóa gần đây
Thiết bị của tôi | Điện thoại, máy tính bảng và đồng hồ bạn đã đăng nhập | Trực tuyến | Hoạt động 3 ngày trước | Tùy chọn khác | Chi tiết | Kiểu máy | Điện thoại của mẹ | Máy tính bảng nhà bếp
Xóa thiết bị | Thiết bị sẽ đăng xuất và ngừng đồng bộ | Xóa thiết bị này khỏi tài khoản? | Tắt Tìm thiết bị | Tìm thiết bị đang bật | Phát âm thanh | Chế độ mất máy | Xóa dữ liệu thiết bị | Cập nhật 2 phút trước
Ngôn ngữ | Tự động gia hạn | Thông báo | Đồng bộ | Chỉ qua Wi-Fi
Đăng nhập và bảo mật | Đổi mật khẩu | Đổi lần cuối tháng 3/2025 | Điện thoại khôi phục | Email khôi phục | Tài khoản liên kết | Thông tin cá nhân
Quyền riêng tư | Quản lý dữ liệu | Tải dữ liệu xuống | Xóa tài khoản | Tài khoản và mọi dữ liệu sẽ mất vĩnh viễn | Rút lại sự đồng ý với Chính sách quyền riêng tư | Rút lại sự đồng ý sẽ xóa vĩnh viễn tài khoản
Trước khi xóa tài khoản, hãy đọc những gì sẽ xảy ra | Ảnh, danh bạ và tin nhắn trên đám mây sẽ bị xóa | Bạn sẽ không dùng được các dịch vụ cần tài khoản này | Tôi hiểu rõ hậu quả | Có, tôi muốn xóa vĩnh viễn Tài khoản Xiaomi và mọi dữ liệu | Chưa thể xóa tài khoản của bạn | Bạn đang có gói lưu trữ còn hiệu lực | Tìm thiết bị vẫn bật trên 2 thiết bị
Mọi thứ bạn lưu ở Xiaomi, tại một nơi | Hãy cập nhật các thông tin này để luôn lấy lại được quyền truy cập | Xem và kiểm soát những gì Xiaomi lưu về bạn | Làm thế nào để xóa một thiết bị? | Việc cần làm trước khi xóa tài khoản`,
};
