/** Near misses of the account: consents, links, payments and people that have nothing to do with a device or the account's end. */
import { buttons, cards, dialog, field, h, links, list, menu, p, row, type Scene, toggle } from './kit';

const HUB = 'https://account.xiaomi.com/fe/hub';

const payment: Scene = {
  id: 'payment',
  urls: [`${HUB}/wallet`, 'https://account.xiaomi.com/fe/service/account/payment'],
  words: {
    en: 'Payment methods | Default | Expires 09/28 | Remove card | Add card | Remove this card? | You can add it again at any time. | Cancel',
    de: 'Zahlungsmethoden | Standard | Gültig bis 09/28 | Karte entfernen | Karte hinzufügen | Diese Karte entfernen? | Du kannst sie jederzeit wieder hinzufügen. | Abbrechen',
    fr: 'Moyens de paiement | Par défaut | Expire le 09/28 | Retirer la carte | Ajouter une carte | Retirer cette carte ? | Vous pourrez l’ajouter de nouveau. | Annuler',
    ru: 'Способы оплаты | Основная | До 09/28 | Удалить карту | Добавить карту | Удалить эту карту? | Её можно добавить снова в любой момент. | Отмена',
    pl: 'Metody płatności | Domyślna | Ważna do 09/28 | Usuń kartę | Dodaj kartę | Usunąć tę kartę? | Możesz dodać ją ponownie w każdej chwili. | Anuluj',
  },
  draw: (s) => [
    h(s(0)),
    list(row('Visa •••• 4821', s(1), `!${s(3)}`), row('Mastercard •••• 0017', s(2), `!${s(3)}`)),
    buttons(s(4)),
    dialog(s(5), s(6), s(7), `!${s(3)}`),
  ],
};

const linked: Scene = {
  id: 'linked-accounts',
  urls: [`${HUB}/social`, 'https://account.xiaomi.com/fe/service/account/third-party'],
  words: {
    en: 'Linked accounts | Sign in with one tap. | Unlink Google | Unlink Facebook | Link account | Unlink your Google account? | You will sign in with your password. | Cancel | Unlink account',
    ru: 'Связанные аккаунты | Вход в одно касание. | Отвязать Google | Отвязать ВКонтакте | Привязать аккаунт | Отвязать аккаунт Google? | Вы будете входить по паролю. | Отмена | Отвязать',
    it: 'Account collegati | Accedi con un tocco. | Scollega Google | Scollega Facebook | Collega account | Scollegare l’account Google? | Accederai con la password. | Annulla | Scollega account',
    tr: 'Bağlı hesaplar | Tek dokunuşla giriş yapın. | Google bağlantısını kaldır | Facebook bağlantısını kaldır | Hesap bağla | Google hesabının bağlantısı kaldırılsın mı? | Parolanızla giriş yapacaksınız. | Vazgeç | Bağlantıyı kaldır',
    ar: 'الحسابات المرتبطة | تسجيل الدخول بلمسة واحدة. | إلغاء ربط Google | إلغاء ربط Facebook | ربط حساب | هل تريد إلغاء ربط حساب Google؟ | ستسجّل الدخول بكلمة المرور. | إلغاء | إلغاء الربط',
  },
  draw: (s) => [
    h(s(0)),
    p(s(1)),
    list(row('Google', 'a***@example.org', s(2)), row('Facebook', 'Anna', s(3)), row('WeChat', '—', s(4))),
    dialog(s(5), s(6), s(7), `!${s(8)}`),
  ],
};

const cookies: Scene = {
  id: 'cookies',
  urls: ['https://i.mi.com/next/legal/cookies', `${HUB}/cookies`],
  words: {
    en: 'Cookie settings | We use cookies to remember your language. | Necessary | Statistics | Marketing | Withdraw consent | Accept all | Save choice | Cookie policy',
    de: 'Cookie-Einstellungen | Wir verwenden Cookies, um uns Ihre Sprache zu merken. | Notwendig | Statistik | Marketing | Einwilligung widerrufen | Alle akzeptieren | Auswahl speichern | Cookie-Richtlinie',
    fr: 'Paramètres des cookies | Nous utilisons des cookies pour mémoriser votre langue. | Nécessaires | Statistiques | Marketing | Retirer le consentement | Tout accepter | Enregistrer | Politique en matière de cookies',
    nl: 'Cookie-instellingen | We gebruiken cookies om je taal te onthouden. | Noodzakelijk | Statistieken | Marketing | Toestemming intrekken | Alles accepteren | Keuze opslaan | Cookiebeleid',
    cs: 'Nastavení souborů cookie | Soubory cookie používáme k zapamatování jazyka. | Nezbytné | Statistiky | Marketing | Odvolat souhlas | Přijmout vše | Uložit výběr | Zásady používání souborů cookie',
  },
  draw: (s) => [h(s(0)), p(s(1)), toggle(s(2)), toggle(s(3)), toggle(s(4), false), buttons(`!${s(5)}`, s(7), s(6)), links(s(8))],
};

const marketing: Scene = {
  id: 'marketing-consent',
  urls: [`${HUB}/marketing`, 'https://account.xiaomi.com/fe/service/account/notifications'],
  words: {
    en: 'Offers and news | You agreed on 3 May to get offers by e-mail. | Withdraw consent to offers | E-mail | Text message | Push messages on Redmi Note 12 Pro | Your account is not affected.',
    de: 'Angebote und Neuigkeiten | Am 3. Mai haben Sie Angeboten per E-Mail zugestimmt. | Einwilligung in Werbung widerrufen | E-Mail | SMS | Push-Nachrichten auf Redmi Note 12 Pro | Ihr Konto bleibt bestehen.',
    ru: 'Предложения и новости | 3 мая вы согласились получать предложения по почте. | Отозвать согласие на рассылку | Почта | СМС | Уведомления на Redmi Note 12 Pro | На аккаунт это не влияет.',
    uk: 'Пропозиції та новини | 3 травня ви погодилися отримувати пропозиції поштою. | Відкликати згоду на розсилку | Пошта | SMS | Сповіщення на Redmi Note 12 Pro | На обліковий запис це не впливає.',
  },
  draw: (s) => [h(s(0)), p(s(1)), toggle(s(3)), toggle(s(4), false), toggle(s(5)), buttons(`!${s(2)}`), p(s(6))],
};

const signOut: Scene = {
  id: 'sign-out',
  urls: [`${HUB}/sessions`, 'https://i.mi.com/next/leave', 'https://account.xiaomi.com/fe/service/account/sessions'],
  words: {
    en: 'Where you are signed in | Chrome on Windows | This browser | Active 2 hours ago | Sign out | Sign out of this device? | You can sign in again with your password. Nothing will be deleted. | Cancel | Sign out of all browsers',
    ru: 'Где выполнен вход | Chrome, Windows | Этот браузер | 2 часа назад | Выйти | Выйти на этом устройстве? | Снова войти можно с паролем. Ничего не будет удалено. | Отмена | Выйти во всех браузерах',
    es: 'Dónde has iniciado sesión | Chrome en Windows | Este navegador | Activo hace 2 horas | Cerrar sesión | ¿Cerrar sesión en este dispositivo? | Podrás volver a entrar con tu contraseña. No se borrará nada. | Cancelar | Cerrar sesión en todos los navegadores',
    'zh-CN':
      '登录记录 | Windows 上的 Chrome | 当前浏览器 | 2 小时前活跃 | 退出登录 | 在此设备上退出登录？ | 可使用密码再次登录，不会删除任何内容。 | 取消 | 退出所有浏览器',
    sv: 'Där du är inloggad | Chrome i Windows | Den här webbläsaren | Aktiv för 2 timmar sedan | Logga ut | Logga ut från den här enheten? | Du kan logga in igen med lösenordet. Inget raderas. | Avbryt | Logga ut från alla webbläsare',
  },
  draw: (s) => [
    h(s(0)),
    list(row(s(1), s(2)), row('Safari, iPad', s(3), s(4)), row('Firefox, Linux', s(3), s(4))),
    buttons(s(8)),
    dialog(s(5), s(6), s(7), s(4)),
  ],
};

const family: Scene = {
  id: 'family',
  urls: [`${HUB}/family`, 'https://i.mi.com/next/family'],
  words: {
    en: 'Family sharing | Organiser | Uses Redmi 12C | Remove member | Invite someone | Leave family | Remove Igor from the family? | Igor keeps the account and all files. | Cancel',
    de: 'Familienfreigabe | Verwalterin | Nutzt Redmi 12C | Mitglied entfernen | Person einladen | Familie verlassen | Igor aus der Familie entfernen? | Igor behält sein Konto und alle Dateien. | Abbrechen',
    ru: 'Семейный доступ | Организатор | Пользуется Redmi 12C | Удалить участника | Пригласить | Выйти из семьи | Удалить Игоря из семьи? | Аккаунт и файлы останутся у Игоря. | Отмена',
    'pt-BR':
      'Compartilhamento familiar | Organizadora | Usa o Redmi 12C | Remover membro | Convidar alguém | Sair da família | Remover Igor da família? | Igor mantém a conta e todos os arquivos. | Cancelar',
    fa: 'اشتراک‌گذاری خانوادگی | سرپرست | از Redmi 12C استفاده می‌کند | حذف عضو | دعوت از دیگران | ترک خانواده | ایگور از خانواده حذف شود؟ | حساب و فایل‌های ایگور باقی می‌ماند. | انصراف',
  },
  draw: (s) => [
    h(s(0)),
    list(row('Anna', s(1)), row('Igor', s(2), `!${s(3)}`)),
    buttons(s(4), `!${s(5)}`),
    dialog(s(6), s(7), s(8), `!${s(3)}`),
  ],
};

const plan: Scene = {
  id: 'storage-plan',
  urls: ['https://i.mi.com/next/plan', 'https://i.mi.com/vip/h5#/mine'],
  words: {
    en: 'Storage plan | 200 GB, renews on 1 December | 43 GB used by Redmi Note 12 Pro and Xiaomi Pad 6 | Cancel subscription | Change plan | Cancel your subscription? | You keep 200 GB until 1 December. | Keep the plan | Yes, cancel',
    pl: 'Plan miejsca | 200 GB, odnowienie 1 grudnia | 43 GB zajmują Redmi Note 12 Pro i Xiaomi Pad 6 | Anuluj subskrypcję | Zmień plan | Anulować subskrypcję? | Zachowasz 200 GB do 1 grudnia. | Zostaw plan | Tak, anuluj',
    es: 'Plan de almacenamiento | 200 GB, se renueva el 1 de diciembre | Redmi Note 12 Pro y Xiaomi Pad 6 ocupan 43 GB | Cancelar suscripción | Cambiar de plan | ¿Cancelar la suscripción? | Conservas 200 GB hasta el 1 de diciembre. | Mantener el plan | Sí, cancelar',
    ko: '저장 공간 요금제 | 200GB, 12월 1일 갱신 | Redmi Note 12 Pro와 Xiaomi Pad 6가 43GB 사용 중 | 구독 취소 | 요금제 변경 | 구독을 취소할까요? | 12월 1일까지 200GB를 사용할 수 있습니다. | 요금제 유지 | 예, 취소합니다',
    uk: 'Тариф сховища | 200 ГБ, поновлення 1 грудня | 43 ГБ займають Redmi Note 12 Pro і Xiaomi Pad 6 | Скасувати підписку | Змінити тариф | Скасувати підписку? | 200 ГБ залишаться до 1 грудня. | Залишити тариф | Так, скасувати',
  },
  draw: (s) => [h(s(0)), p(s(1)), p(s(2)), buttons(s(4), `!${s(3)}`), dialog(s(5), s(6), s(7), `!${s(8)}`)],
};

const newsletter: Scene = {
  id: 'newsletter',
  urls: [`${HUB}/unsubscribe`, 'https://account.xiaomi.com/fe/mail/leave'],
  words: {
    en: 'Unsubscribe | You will get no more letters about new phones at a***@example.org. | Too many letters | I no longer have a Xiaomi phone | Something else | Confirm | Keep me subscribed',
    de: 'Newsletter abbestellen | Sie erhalten keine E-Mails zu neuen Handys mehr an a***@example.org. | Zu viele E-Mails | Ich habe kein Xiaomi-Handy mehr | Anderer Grund | Bestätigen | Abonniert bleiben',
    it: 'Annulla l’iscrizione | Non riceverai più email sui nuovi telefoni su a***@example.org. | Troppe email | Non ho più un telefono Xiaomi | Altro | Conferma | Resta iscritto',
    cs: 'Odhlásit odběr | Na a***@example.org už nebudeme posílat novinky o telefonech. | Příliš mnoho e-mailů | Telefon Xiaomi už nemám | Jiný důvod | Potvrdit | Zůstat přihlášen',
  },
  draw: (s) => [h(s(0)), p(s(1)), toggle(s(2), false), toggle(s(3)), toggle(s(4), false), buttons(s(6), s(5))],
};

const language: Scene = {
  id: 'language',
  urls: ['https://account.xiaomi.com/fe/hub/language', 'https://i.mi.com/next/language'],
  words: {
    en: 'Language and region | English | Search for a language | Save | Region cannot be changed once a device is bound.',
    ru: 'Язык и регион | Русский | Поиск языка | Сохранить | Регион нельзя сменить, пока к аккаунту привязано устройство.',
  },
  draw: (s) => [
    h(s(0)),
    field(s(2), 'search'),
    list(row('English'), row('Deutsch'), row('Русский'), row('中文（简体）'), row('Türkçe'), row('Español')),
    p(s(4)),
    buttons(s(3)),
  ],
};

const addresses: Scene = {
  id: 'addresses',
  urls: [`${HUB}/addresses`],
  words: {
    en: 'Delivery addresses | Home | Work | Delete address | Add address | Phone for the courier | Edit',
    ro: 'Adrese de livrare | Acasă | Serviciu | Șterge adresa | Adaugă adresă | Telefon pentru curier | Modifică',
    th: 'ที่อยู่จัดส่ง | บ้าน | ที่ทำงาน | ลบที่อยู่ | เพิ่มที่อยู่ | โทรศัพท์สำหรับผู้ส่งของ | แก้ไข',
  },
  draw: (s) => [
    h(s(0)),
    cards(row(s(1), `${s(5)}: +7 900 000-00-02`, s(6), s(3)), row(s(2), `${s(5)}: +7 900 000-00-03`, s(6), s(3))),
    buttons(s(4)),
    menu(s(6), `!${s(3)}`),
  ],
};

const avatar: Scene = {
  id: 'profile-picture',
  urls: [`${HUB}/profile`],
  words: {
    en: 'Profile | Change picture | Remove picture | Nickname | Remove your picture? | Other people will see a letter instead. | Cancel',
    vi: 'Hồ sơ | Đổi ảnh | Gỡ ảnh | Biệt danh | Gỡ ảnh của bạn? | Người khác sẽ thấy một chữ cái. | Hủy',
    hi: 'प्रोफ़ाइल | तस्वीर बदलें | तस्वीर हटाएँ | उपनाम | अपनी तस्वीर हटाएँ? | दूसरों को उसकी जगह एक अक्षर दिखेगा। | रद्द करें',
  },
  draw: (s) => [h(s(0)), field(s(3)), buttons(s(1), s(2)), dialog(s(4), s(5), s(6), `!${s(2)}`)],
};

export const accountScenes: readonly Scene[] = [
  payment,
  linked,
  cookies,
  marketing,
  signOut,
  family,
  plan,
  newsletter,
  language,
  addresses,
  avatar,
];
