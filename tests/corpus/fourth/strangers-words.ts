/** Pages that are none of ours. A line: scene | language | family | address | texts, parted by ` ; `. */
export const STRANGERS = `
backups | ru | inline-removal | i.mi.com/backup/h5#/list | Резервные копии ; Удалить копию ; Восстановить ; 3,2 ГБ
backups | de | equal-rows | us.i.mi.com/web/b/2 | Sicherungen nach Gerät ; Sicherung löschen ; Wiederherstellen ; 3,2 GB
backups | tr | icon-only | i.mi.com/app/v7#/b4 | Cihaz yedekleri ; Yedeği sil ; Geri yükle ; 3,2 GB
backups | ko | plain-table | i.mi.com/backup/h5#/ | 기기별 백업 ; 백업 삭제 ; 복원 ; 3.2GB
backups | pl | shadow | us.i.mi.com/x/17 | Kopie zapasowe urządzeń ; Usuń kopię ; Przywróć ; 3,2 GB
backups | hi | portal-menu | i.mi.com/w#/bk | डिवाइस के बैकअप ; बैकअप मिटाएँ ; बैकअप वापस लाएँ ; 3.2 GB
storage | en | counter-rows | i.mi.com/app/v7#/q | Manage storage ; Clear ; Get more storage ; Photos and videos ; Device backups ; Trash
storage | fr | root-listener | i.mi.com/quota | Gérer l’espace ; Vider ; Obtenir plus d’espace ; Photos et vidéos ; Sauvegardes d’appareils ; Corbeille
storage | vi | library-switch | us.i.mi.com/web/q/1 | Quản lý dung lượng ; Dọn ; Mua thêm dung lượng ; Ảnh và video ; Bản sao lưu thiết bị ; Thùng rác
storage | uk | server-form | i.mi.com/user/quota | Керування сховищем ; Очистити ; Збільшити сховище ; Фото й відео ; Копії пристроїв ; Кошик
storage | ar | split-label | i.mi.com/app/v7#/q | إدارة مساحة التخزين ; إفراغ ; الحصول على مساحة أكبر ; الصور والفيديوهات ; نُسخ الأجهزة ; المهملات
trash | ru | own-dialog | i.mi.com/gallery/web#/trash | Недавно удалённые ; Удалить навсегда ; Восстановить ; Фото хранятся здесь 30 дней. ; Удалить 12 фото навсегда?
trash | it | bottom-sheet | us.i.mi.com/g/bin | Eliminati di recente ; Elimina definitivamente ; Ripristina ; Le foto restano qui per 30 giorni. ; Eliminare per sempre 12 foto?
trash | ja | own-dialog | i.mi.com/app/v7#/g9 | 最近削除した項目 ; 完全に削除 ; 復元 ; 写真は30日間ここに残ります。 ; 12枚の写真を完全に削除しますか？
trash | pt-BR | bottom-sheet | i.mi.com/gallery/web#/trash | Excluídos recentemente ; Excluir permanentemente ; Restaurar ; As fotos ficam aqui por 30 dias. ; Excluir 12 fotos para sempre?
trash | th | own-dialog | us.i.mi.com/g/bin | รายการที่เพิ่งลบ ; ลบถาวร ; กู้คืน ; รูปภาพจะอยู่ที่นี่ 30 วัน ; ลบรูปภาพ 12 รูปถาวรหรือไม่
orders | es | plain-table | account.xiaomi.com/shop/orders | Mis pedidos ; Cancelar pedido ; Seguir envío ; Eliminar pedido ; Entregado
orders | zh-CN | counter-rows | i.mi.com/mall/orders | 我的订单 ; 取消订单 ; 查看物流 ; 删除订单 ; 已签收
orders | id | inline-removal | account.xiaomi.com/x/orders | Pesanan saya ; Batalkan pesanan ; Lacak ; Hapus pesanan ; Terkirim
orders | ru | equal-rows | account.xiaomi.com/fe/service/orders | Мои заказы ; Отменить заказ ; Отследить ; Удалить заказ ; Доставлен
orders | ro | icon-only | i.mi.com/mall/orders | Comenzile mele ; Anulează comanda ; Urmărește ; Șterge comanda ; Livrată
help | ru | root-listener | account.xiaomi.com/helpcenter/article/1042 | Как удалить устройство из аккаунта? ; Откройте настройки облака и выберите «Мои устройства». ; Выберите телефон и нажмите «Удалить устройство». ; Перед удалением отключите поиск устройства на самом телефоне. ; Статья помогла? ; Да ; Нет
help | en | translated | i.mi.com/help/a/88 | How do I delete my Xiaomi Account? ; Sign in and open Privacy. ; Choose Delete account and confirm your identity. ; Remove all devices first, otherwise they may stay locked. ; Was this helpful? ; Yes ; No
help | de | split-label | account.xiaomi.com/helpcenter/article/77 | So schaltest du die Gerätesuche aus ; Öffne auf dem Telefon die Einstellungen und tippe auf Xiaomi-Konto. ; Wähle Xiaomi Cloud und dann Gerät suchen. ; Gib das Passwort des Kontos ein. ; War das hilfreich? ; Ja ; Nein
help | cs | plain-table | i.mi.com/guide/cs/find | Jak odebrat telefon z účtu ; Otevřete nastavení cloudu a zvolte Moje zařízení. ; Vyberte telefon a klepněte na Odebrat z účtu. ; Zálohy telefonu se smažou po 30 dnech. ; Pomohl vám článek? ; Ano ; Ne
help | fa | find-cards | i.mi.com/help/a/31 | چگونه حساب شیائومی را حذف کنیم؟ ; وارد حساب شوید و حریم خصوصی را باز کنید. ; حذف حساب را انتخاب و هویت خود را تأیید کنید. ; پیش از آن همهٔ دستگاه‌ها را حذف کنید. ; آیا مفید بود؟ ; بله ; خیر
help | sv | shadow | account.xiaomi.com/helpcenter/article/9 | Så byter du lösenord ; Öppna Inloggning och säkerhet. ; Välj Byt lösenord och följ anvisningarna. ; Du loggas ut från alla enheter. ; Var artikeln till hjälp? ; Ja ; Nej
sign-in | uk | server-form | account.xiaomi.com/go/signin | Вхід в обліковий запис Xiaomi ; Електронна пошта, телефон або ID ; Пароль ; Увійти ; Забули пароль? ; Створити обліковий запис
sign-in | el | library-switch | account.xiaomi.com/x/3 | Σύνδεση στον λογαριασμό Xiaomi ; Email, τηλέφωνο ή αναγνωριστικό ; Κωδικός πρόσβασης ; Σύνδεση ; Ξεχάσατε τον κωδικό; ; Δημιουργία λογαριασμού
sign-in | hu | own-dialog | account.xiaomi.com/go/signin | Bejelentkezés a Xiaomi-fiókba ; E-mail, telefon vagy azonosító ; Jelszó ; Bejelentkezés ; Elfelejtett jelszó? ; Fiók létrehozása
sign-in | zh-TW | root-listener | account.xiaomi.com/x/3 | 登入小米帳號 ; 電子郵件、手機或 ID ; 密碼 ; 登入 ; 忘記密碼？ ; 建立帳號
sign-in | kk | equal-rows | account.xiaomi.com/go/signin | Xiaomi аккаунтына кіру ; Электрондық пошта, телефон немесе ID ; Құпия сөз ; Кіру ; Құпия сөзді ұмыттыңыз ба? ; Аккаунт ашу
cookies | ru | own-dialog | account.xiaomi.com/legal/cookies | Настройки файлов cookie ; Мы используем файлы cookie, чтобы сайт работал и становился лучше. ; Принять все ; Отклонить ; Отозвать согласие на cookie
cookies | nl | bottom-sheet | i.mi.com/legal/ck | Cookievoorkeuren ; We gebruiken cookies om de site te laten werken. ; Alles accepteren ; Weigeren ; Cookietoestemming intrekken
cookies | fr | portal-menu | account.xiaomi.com/x/ck | Préférences de cookies ; Nous utilisons des cookies pour faire fonctionner le site. ; Tout accepter ; Refuser ; Retirer mon consentement aux cookies
cookies | bn | library-switch | i.mi.com/legal/ck | কুকি সেটিংস ; সাইটটি চালাতে আমরা কুকি ব্যবহার করি। ; সব গ্রহণ করুন ; প্রত্যাখ্যান করুন ; কুকির সম্মতি প্রত্যাহার করুন
cookies | he | shadow | account.xiaomi.com/legal/cookies | העדפות קובצי Cookie ; אנחנו משתמשים בקובצי Cookie כדי שהאתר יפעל. ; אישור הכול ; דחייה ; ביטול ההסכמה לקובצי Cookie
compare | en | find-cards | i.mi.com/mall/compare | Compare phones ; Add to cart ; Remove from comparison ; 50 MP camera
compare | ru | plain-table | account.xiaomi.com/shop/compare | Сравнение телефонов ; В корзину ; Убрать из сравнения ; Камера 50 Мп
compare | es-419 | equal-rows | i.mi.com/mall/compare | Comparar celulares ; Agregar al carrito ; Quitar de la comparación ; Cámara de 50 MP
compare | pl | inline-removal | account.xiaomi.com/shop/x/2 | Porównanie telefonów ; Do koszyka ; Usuń z porównania ; Aparat 50 Mpix
compare | zh-CN | find-cards | i.mi.com/mall/compare | 手机对比 ; 加入购物车 ; 移除对比 ; 5000 万像素
forum | en | translated | i.mi.com/bbs/t/5521 | Sold my phone and the buyer says it is locked ; I forgot to unbind it. Do I have to delete my account? ; No, open My devices and remove the phone there. ; Reply ; Delete post ; Report
forum | ru | split-label | account.xiaomi.com/community/t/90 | Продал телефон, а у покупателя блокировка ; Забыл отвязать устройство. Удалять аккаунт или есть другой способ? ; Зайдите в «Мои устройства» и удалите телефон там. ; Ответить ; Удалить сообщение ; Пожаловаться
forum | id | counter-rows | i.mi.com/bbs/t/5521 | HP bekas terkunci akun Mi ; Apakah harus hapus akun pemilik lama? ; Minta pemilik lama menghapus perangkat dari akunnya. ; Balas ; Hapus kiriman ; Laporkan
forum | tr | root-listener | i.mi.com/bbs/t/77 | Telefonu sattım, hesap kilidi kaldı ; Hesabı silmem gerekir mi? ; Hayır, cihazlarım sayfasından telefonu kaldırmanız yeterli. ; Yanıtla ; Gönderiyi sil ; Bildir
forum | es | name-imei | i.mi.com/bbs/t/12 | Vendí el móvil y sigue bloqueado ; ¿Tengo que eliminar la cuenta? ; No, quita el teléfono en Mis dispositivos. ; Responder ; Eliminar mensaje ; Denunciar
community | vi | counter-rows | account.xiaomi.com/community/groups | Nhóm của tôi ; Rời nhóm ; Tắt thông báo ; Người dùng Redmi
community | pt-PT | inline-removal | i.mi.com/bbs/groups | Os meus grupos ; Sair do grupo ; Silenciar notificações ; Utilizadores Redmi
community | ar | icon-only | account.xiaomi.com/community/groups | مجموعاتي ; مغادرة المجموعة ; كتم الإشعارات ; مستخدمو Redmi
community | ko | portal-menu | i.mi.com/bbs/groups | 내 그룹 ; 그룹 나가기 ; 알림 끄기 ; Redmi 사용자
statement | en | equal-rows | account.xiaomi.com/about/statement | Privacy statement ; You can delete your account on the Privacy page at any time. ; If you withdraw your consent, we stop processing your data. ; We keep backups for 30 days after a device has been removed. ; Last updated: January 2027
statement | ru | plain-table | account.xiaomi.com/about/x/4 | Заявление о конфиденциальности ; Вы можете удалить аккаунт на странице «Конфиденциальность». ; Если вы отзовёте согласие, мы прекратим обработку данных. ; Копии хранятся 30 дней после удаления устройства. ; Обновлено в январе 2027 года
statement | fr | server-form | i.mi.com/legal/ps | Déclaration de confidentialité ; Vous pouvez supprimer votre compte à tout moment depuis la page Confidentialité. ; Si vous retirez votre consentement, nous cessons de traiter vos données. ; Les sauvegardes sont conservées 30 jours après la suppression d’un appareil. ; Dernière mise à jour : janvier 2027
statement | ja | split-label | account.xiaomi.com/about/statement | プライバシーに関する声明 ; アカウントはプライバシーページからいつでも削除できます。 ; 同意を撤回された場合、データの処理を停止します。 ; デバイスの削除後、バックアップは30日間保存されます。 ; 最終更新：2027年1月
statement | hu | translated | i.mi.com/legal/ps | Adatvédelmi nyilatkozat ; Fiókját bármikor törölheti az Adatvédelem oldalon. ; Ha visszavonja hozzájárulását, leállítjuk az adatkezelést. ; A mentéseket az eszköz eltávolítása után 30 napig őrizzük. ; Utolsó frissítés: 2027. január
cards | ru | icon-only | account.xiaomi.com/pay/methods | Способы оплаты ; Удалить карту ; Добавить карту ; Основная
cards | de | server-form | account.xiaomi.com/x/pay | Zahlungsmethoden ; Karte entfernen ; Karte hinzufügen ; Standard
cards | it | name-imei | account.xiaomi.com/pay/methods | Metodi di pagamento ; Rimuovi carta ; Aggiungi carta ; Predefinita
cards | th | find-cards | account.xiaomi.com/x/pay | วิธีการชำระเงิน ; ลบบัตร ; เพิ่มบัตร ; ค่าเริ่มต้น
cards | sv | bottom-sheet | account.xiaomi.com/pay/methods | Betalningsmetoder ; Ta bort kort ; Lägg till kort ; Standard
family | zh-CN | portal-menu | i.mi.com/family/h5#/ | 家庭共享 ; 移出家庭 ; 邀请成员 ; 成员
family | en | name-imei | i.mi.com/app/v7#/fam | Family sharing ; Remove from family ; Invite a member ; Member
family | cs | find-cards | us.i.mi.com/fam/1 | Sdílení v rodině ; Odebrat z rodiny ; Pozvat člena ; Člen
family | el | inline-removal | i.mi.com/family/h5#/ | Οικογενειακή κοινή χρήση ; Κατάργηση από την οικογένεια ; Πρόσκληση μέλους ; Μέλος
plan | ru | library-switch | i.mi.com/vip/my | Моя подписка ; Отключить автопродление ; Отменить подписку ; 50 ГБ до 12 мая
plan | pt-BR | own-dialog | i.mi.com/app/v7#/plan | Minha assinatura ; Desativar renovação automática ; Cancelar assinatura ; 50 GB até 12 de maio
plan | nl | library-switch | i.mi.com/vip/my | Mijn abonnement ; Automatisch verlengen uitschakelen ; Abonnement opzeggen ; 50 GB tot 12 mei
plan | he | bottom-sheet | us.i.mi.com/plan/2 | המינוי שלי ; כיבוי חידוש אוטומטי ; ביטול המינוי ; 50 GB עד 12 במאי
apps | en | shadow | account.xiaomi.com/x/apps | Apps with access ; Revoke access ; Can see your name and photo ; Xiaomi Home ; Mi Fitness
apps | uk | translated | account.xiaomi.com/portal/apps | Програми з доступом ; Відкликати доступ ; Бачить ваше ім’я та фото ; Xiaomi Home ; Mi Fitness
apps | ro | name-imei | account.xiaomi.com/x/apps | Aplicații cu acces ; Revocă accesul ; Poate vedea numele și fotografia ; Xiaomi Home ; Mi Fitness
apps | fa | portal-menu | account.xiaomi.com/portal/apps | برنامه‌های دارای دسترسی ; لغو دسترسی ; نام و عکس شما را می‌بیند ; Xiaomi Home ; Mi Fitness
`;
