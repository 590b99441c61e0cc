/** More neighbours. */
export const MORE_NEIGHBOURS: readonly [language: string, url: string, heading: string, body: string][] = [
  [
    'el',
    'https://i.mi.com/w/dr',
    'Drive',
    `# Έγγραφα | 214; Λήψεις | 88; Κοινόχρηστα | 7
- Συμβόλαιο.pdf | 1,2 MB | 12 Ιουνίου
- Φωτογραφίες Redmi | Φάκελος | 3 Μαΐου
! Μεταφόρτωση | Νέος φάκελος | Διαγραφή`,
  ],
  [
    'cs',
    'https://account.xiaomi.com/w/act',
    'Nedávná přihlášení',
    `- Chrome, Windows 11 | Brno | Dnes 9:12
- Firefox, Ubuntu | Praha | Včera 21:40
- Edge, Windows 10 | Olomouc | 3. března
~ Nepoznáváte některé přihlášení? Změňte si heslo.
! To jsem já | Nahlásit`,
  ],
  [
    'fa',
    'https://i.mi.com/w/inv',
    'صورت‌حساب‌ها',
    `- ۲۰۰ گیگابایت، ماهانه | ۱۲ ژوئن ۲۰۲۷ | ۲٫۹۹ دلار
- ۲۰۰ گیگابایت، ماهانه | ۱۲ مه ۲۰۲۷ | ۲٫۹۹ دلار
- ۵۰ گیگابایت، ماهانه | ۱۲ آوریل ۲۰۲۷ | ۰٫۹۹ دلار
! دانلود همه | لغو اشتراک`,
  ],
  [
    'bn',
    'https://account.xiaomi.com/w/hlp',
    'সহায়তা কেন্দ্র',
    `? খুঁজুন | আপনার প্রশ্ন লিখুন
- পাসওয়ার্ড ভুলে গেছি
- পুনরুদ্ধারের ফোন বদলাব কীভাবে?
- ডিভাইস সরানো মানে কী?
- অ্যাকাউন্ট মুছলে কী হয়?
! চ্যাট শুরু করুন | ফোন করুন`,
  ],
  [
    'kk',
    'https://i.mi.com/w/up',
    'Жад тарифтері',
    `~ Сіз 50 ГБ ішінен 18,6 ГБ пайдаландыңыз.
# 50 ГБ | 449 ₸/ай; 200 ГБ | 1 290 ₸/ай; 1 ТБ | 3 990 ₸/ай
o Автоматты ұзарту
! Тарифті ауыстыру | Жазылымнан бас тарту`,
  ],
  [
    'ru',
    'https://i.mi.com/w/rz1',
    'Резервные копии',
    `~ Здесь хранятся копии настроек и приложений. Устройство после удаления копии останется в аккаунте.
+ Мамин телефон | Redmi Note 12 · 12 июня, 3,1 ГБ | Удалить
+ POCO F5 | 3 мая, 5,6 ГБ | Удалить
+ Xiaomi Pad 6 | 19 апреля, 0,9 ГБ | Удалить
! Удалить старые копии`,
  ],
  [
    'ru',
    'https://account.xiaomi.com/w/zak',
    'Мои заказы',
    `+ Смартфон Redmi Note 14 5G 8/256 ГБ | Получен 12 июня | Повторить
+ Робот-пылесос Xiaomi X20+ | В пути | Отследить
+ Чехол для Mi 11 Lite | Отменён | Удалить
- Адреса доставки
- Купоны | 2
! Вернуть товар | Поддержка`,
  ],
  [
    'ru',
    'https://account.xiaomi.com/about/protocol/privacy?_locale=ru_RU',
    'Политика конфиденциальности',
    `~ Последнее обновление: 1 марта 2027 года.
= Ваши права
~ Вы можете отозвать согласие, скачать свои данные или удалить аккаунт в разделе «Конфиденциальность». После отзыва согласия мы не сможем оказывать вам услуги.
= Какие данные мы собираем
* Номер телефона и адрес почты для восстановления
* Сведения об устройстве: модель, IMEI, версия системы
* Местоположение, если включена функция «Найти устройство»
- Скачать в PDF`,
  ],
  [
    'en',
    'https://i.mi.com/w/a4',
    'Share your photos',
    `~ Anyone with the link can see this album until you stop sharing.
- Summer in Cornwall | 214 photos | 12 people
- Kitchen renovation | 38 photos | 2 people
^ Delete album?
~ “Kitchen renovation” will be deleted for everyone. Photos stay in your gallery.
! Cancel | Delete album`,
  ],
  [
    'en',
    'https://account.xiaomi.com/w/conn',
    'Connected accounts',
    `- Google | h•••d@gmail.com
- Facebook | Not connected
- Apple | Connected 2 April
! Unlink Google | Connect Facebook
~ You can still sign in with your password after you unlink an account.`,
  ],
  [
    'en',
    'https://account.xiaomi.com/fe/service/identity/verifyPhone?sid=passport&_locale=en_US',
    'Verify it’s you',
    `~ We sent a six-digit code to +44 •••• •••821.
? Verification code | 000000
! Verify | Resend code (52 s) | Try another way`,
  ],
  [
    'es',
    'https://i.mi.com/w/cal',
    'Calendario',
    `- Dentista | 12 de junio, 9:30
- Entregar el móvil viejo a Marta | 14 de junio
- Cumpleaños de papá | 20 de junio
! Nuevo evento | Eliminar evento`,
  ],
  [
    'de',
    'https://i.mi.com/guide/de/account/overview',
    'Altes Gerät verkaufen oder verschenken',
    `~ So bereiten Sie ein Gerät vor, bevor Sie es weitergeben:
* Daten sichern und vom Xiaomi-Konto abmelden
* In der Cloud unter „Meine Geräte“ auf „Gerät entfernen“ tippen
* „Gerät finden“ ausschalten und das Gerät zurücksetzen
~ Wenn Sie das Konto nicht mehr brauchen, können Sie es unter „Datenschutz“ mit „Konto löschen“ endgültig löschen.
- Weiter: Speicherpläne
! War das hilfreich? | Nein`,
  ],
  [
    'zh-CN',
    'https://account.xiaomi.com/w/auth',
    '授权管理',
    `~ 以下应用可以使用你的小米账号登录或读取部分信息。
- 米家 | 头像、昵称
- 小米运动健康 | 运动数据
- 某读书 | 昵称
! 解除授权 | 了解更多`,
  ],
  [
    'zh-CN',
    'https://i.mi.com/w/log',
    '更新日志',
    `= 2027 年 6 月
* 查找设备支持耳机电量
* 我的设备页面支持重命名
* 修复删除设备后列表未刷新的问题
= 2027 年 5 月
* 云相册搜索更快
! 加载更多`,
  ],
  [
    'uk',
    'https://account.xiaomi.com/w/ck2',
    'Налаштування cookie',
    `~ Ви можете будь-коли відкликати згоду на необов’язкові файли cookie.
o Потрібні
o Аналітика
o Реклама
! Прийняти всі | Відкликати згоду | Зберегти`,
  ],
  [
    'pt-BR',
    'https://i.mi.com/w/lx',
    'Lixeira de fotos',
    `~ Os itens ficam aqui por 60 dias.
- IMG_2027.jpg | 3,1 MB | 12 dias
- VID_0031.mp4 | 91 MB | 20 dias
^ Excluir para sempre?
~ 2 itens serão excluídos definitivamente de todos os dispositivos.
! Cancelar | Excluir para sempre`,
  ],
  [
    'id',
    'https://account.xiaomi.com/w/kp',
    'Kupon dan poin',
    `# Poin Mi | 1.240; Kupon | 3; Voucher | 1
- Diskon Rp50.000 Redmi Pad SE | Berlaku s.d. 30 Juni
- Gratis ongkir | Berlaku s.d. 12 Juli
! Pakai | Hapus kupon`,
  ],
  [
    'tr',
    'https://i.mi.com/w/yd',
    'Yedekler',
    `+ POCO X6 Pro 5G | 12 Haziran, 4,4 GB | Yedeği sil
+ Annemin telefonu | 2 Mayıs, 2,0 GB | Yedeği sil
+ Redmi 9A | 14 Şubat, 1,1 GB | Yedeği sil
o Otomatik yedekle`,
  ],
  [
    'pl',
    'https://account.xiaomi.com/w/rep',
    'Zgłoś problem',
    `~ Opisz, co się stało. Odpowiemy w ciągu trzech dni.
? Temat | Na przykład: nie mogę usunąć urządzenia
? Opis | …
[] Dołącz dane diagnostyczne
! Wyślij | Anuluj`,
  ],
  [
    'hi',
    'https://i.mi.com/w/fm',
    'परिवार',
    `- रमेश शर्मा | आयोजक
- सुनीता शर्मा | सदस्य
- आरव | बच्चा
o परिवार के साथ जगह शेयर करें
! सदस्य जोड़ें | सदस्य हटाएं`,
  ],
  [
    'fr',
    'https://i.mi.com/w/not',
    'Notes',
    `- Liste de courses | lait, pain | 12 juin
- Vendre l’ancien téléphone | supprimer l’appareil, dissocier du compte | 3 juin
- Code du portail | ****
! Nouvelle note | Supprimer la note`,
  ],
];
