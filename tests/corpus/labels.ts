/**
 * Labels as Xiaomi is known to write them, copied into the corpus so that it stands alone.
 * A row is a wording: `ru` is what the site says, `ru+app` what the phone's app says. Where only the app's
 * wording is known, that is the row; `OWN_*` below name the cells that had to be written by us.
 */
const CLOUD = `
lang | settings | myDevices | devices | currentDevice | removeDevice | findDevice | turnOff | siteName | brand | signInWith | help | signOut
ru | Настройки | Мои устройства | Привязанные устройства | Текущее устройство | Удалить устройство | Найти устройство | Отключение Найти устройство | Xiaomi Cloud | Аккаунт Xiaomi | Войти через Mi аккаунт | Справка | Выйти из аккаунта
ru+app | Настройки | Мои устройства | Привязанные устройства | Текущее устройство | Удалить | Поиск устройства | Отключить Поиск устройства | Xiaomi Cloud | Аккаунт Xiaomi | Вход через аккаунт Xiaomi | Справка | Выйти из аккаунта
en | Settings | My devices | Devices | Current device | Delete Device | Find device | Turn off Find device | Xiaomi Cloud | Xiaomi Account | Sign in with Mi Account | Help | Sign out
en+app | Settings | My devices | Devices | Current device | Remove | Find device | Turn off Find device | Xiaomi Cloud | Xiaomi Account | Sign in with Xiaomi Account | Help | Sign out
en+linked | Settings | Linked devices | Devices | Current device | Delete Device | Find device | Turn off Find device | Xiaomi Cloud | Xiaomi Account | Sign in with Xiaomi Account | Help | Sign out
en+manage | Settings | Manage devices | Devices | Current device | Delete Device | Find device | Disable Locate Device | Xiaomi Cloud | Xiaomi Account | Sign in with Xiaomi Account | Help | Sign out
zh-CN | 设置 | 设备列表 | 登录设备管理 | 当前设备 | 删除设备 | 查找设备 | 关闭查找设备 | 小米云服务 | 小米账号 | 使用小米账号登录 | 帮助中心 | 退出
zh-TW | 設定 | 裝置清單 | 登入裝置管理 | 目前裝置 | 刪除裝置 | 尋找裝置 | 關閉尋找裝置 | 雲服務 | 小米帳號 | 小米帳號登入 | 帳號幫助中心 | 登出
uk | Налаштування | Мої пристрої | Прив'язані пристрої | Поточний пристрій | Видалити | Пошук пристрою | Вимкнути пошук пристрою | Xiaomi Cloud | Акаунт Xiaomi | Вхід через акаунт Xiaomi | Довідка | Вихід
es | Ajustes | Mis dispositivos | Dispositivos | Dispositivo actual | Desvincular | Encontrar dispositivo | Desactivar Encontrar dispositivo | Xiaomi Cloud | Cuenta Xiaomi | Iniciar sesión con Cuenta Xiaomi | Ayuda | Cerrar sesión
pt-BR | Configurações | Meus dispositivos | Dispositivos | Dispositivo atual | Remover | Encontrar dispositivo | Desativar o Encontrar dispositivo | Xiaomi Cloud | Conta Xiaomi | Faça o login com a Conta Xiaomi | Ajuda | Sair
id | Setelan | Perangkat saya | Perangkat | Perangkat ini | Hapus | Cari perangkat | Mematikan Cari perangkat | Xiaomi Cloud | Akun Xiaomi | Masuk dengan Akun Xiaomi | Bantuan | Keluar
de | Einstellungen | Meine Geräte | Geräte | Aktuelles Gerät | Entfernen | Gerätesuche | Gerätesuche ausschalten | Xiaomi Cloud | Xiaomi-Konto | Mit Xiaomi-Konto anmelden | Hilfe | Abmelden
fr | Paramètres | Mes appareils | Appareils | Appareil actuel | Retirer | Localiser l'appareil | Désactiver Localiser l'appareil | Xiaomi Cloud | Compte Xiaomi | Se connecter avec Compte Xiaomi | Aide | Se déconnecter
it | Impostazioni | I miei dispositivi | Dispositivi | Dispositivo attuale | Rimuovi | Trova dispositivo | Disattivare Trova dispositivo | Xiaomi Cloud | Xiaomi Account | Accedi con Xiaomi Account | Guida | Disconnetti
pl | Ustawienia | Urządzenia | Urządzenia | Aktualne urządzenie | Usuń | Znajdź urządzenie | Wyłącz funkcję Znajdź urządzenie | Chmura Xiaomi | Konto Xiaomi | Zaloguj się za pomocą konta Xiaomi | Pomoc | Wyloguj się
tr | Ayarlar | Cihazlarım | Cihazlar | Mevcut cihaz | Kaldır | Cihazı bul | Cihazı bul özelliğini kapat | Xiaomi Cloud | Xiaomi Hesabı | Xiaomi Hesabı ile oturum aç | Yardım | Oturumu kapat
ar | الإعدادات | الأجهزة الخاصة بي | الأجهزة | الجهاز الحالي | إزالة | العثور على الجهاز | إيقاف تشغيل العثور على الجهاز | Xiaomi Cloud | حساب Mi | تسجيل الدخول باستخدام حساب Mi | المساعدة | تسجيل الخروج
he | הגדרות | המכשירים שלי | מכשירים | מכשיר נוכחי | הסר | איתור המכשיר | כבה את איתור המכשיר | Xiaomi Cloud | חשבון Xiaomi | היכנס באמצעות חשבון Xiaomi | עזרה | צא
vi | Cài đặt | Thiết bị của tôi | Thiết bị | Thiết bị hiện tại | Xóa | Tìm thiết bị | Tắt Tìm thiết bị | Xiaomi Cloud | Tài khoản Xiaomi | Đăng nhập Tài khoản Xiaomi | Trợ giúp | Đăng xuất
th | การตั้งค่า | อุปกรณ์ของฉัน | อุปกรณ์ | อุปกรณ์ปัจจุบัน | ลบออก | ค้นหาอุปกรณ์ | ปิดใช้การค้นหาอุปกรณ์ | Xiaomi คลาวด์ | บัญชี Xiaomi | ลงชื่อเข้าใช้ด้วยบัญชี Xiaomi | ช่วยเหลือ | ลงชื่อออก
ja | 設定 | マイ デバイス | デバイス | 現在のデバイス | 削除 | デバイスを探す | "デバイスを探す"をオフにする | Xiaomi Cloud | Xiaomi アカウント | Xiaomi アカウントでサインイン | ヘルプ | サインアウト
ko | 설정 | 내 기기 | 기기 | 현재 기기 | 제거 | 기기 찾기 | 기기 찾기 끄기 | Xiaomi Cloud | Xiaomi 계정 | Xiaomi 계정으로 로그인 | 도움말 | 로그아웃
hi | सेटिंग्स | मेरे डिवाइस | डिवाइस | वर्तमान डिवाइस | निकालें | डिवाइस ढूंढें | 'डिवाइस ढूंढें' को बंद करें | Xiaomi Cloud | Xiaomi खाता | Xiaomi खाता से साइन इन करें | मदद | साइन आउट
fa | تنظیمات | دستگاه‌های من | دستگاه‌ها | دستگاه فعلی | حذف | یافتن دستگاه | خاموش کردن یافتن دستگاه | فضای ابری Xiaomi | حساب Xiaomi | ورود با حساب Xiaomi | راهنمایی | خروج
ur | ترتیبات | میرے آلات | ڈیوائسیز | موجودہ ڈیوائس | ہٹائیں | ڈیوائس تلاش کریں | ڈیوائس تلاش کریں بند کریں | Xiaomi Cloud | Xiaomi اکاؤنٹ | Xiaomi اکاؤنٹ کے ساتھ سائن ان کریں | مدد | سائن آؤٹ کریں
`;

const ACCOUNT = `
lang | security | recoveryPhone | recoveryEmail | password | thirdParty | personalInfo | withdraw | privacyPolicy | deleteAccount | signIn | forgot | codeInput
ru | Безопасность | Телефон для восстановления | E-mail для восстановления | Пароль | Сторонние аккаунты | Личная информация | Отзыв согласия | Политика конфиденциальности | Удалить аккаунт | Войти | Забыли пароль? | Введите код подтверждения
ru+app | Безопасность аккаунта | Номер для восстановления | E-mail для восстановления | Пароль | Сторонние аккаунты | Личная информация | Отзыв согласия | Политика конфиденциальности | Удалить свой аккаунт Xiaomi | Войти | Забыли пароль? | Введите код подтверждения
en | Account Security | Recovery phone | Recovery email | Password | Third-party accounts | Personal info | Withdrawal of consent | Privacy Policy | Delete Account | Sign in | Forgot password | Enter verification code
en+app | Account security | Recovery phone | Recovery email | Password | Third-party accounts | Personal info | Withdrawal of consent | Privacy Policy | Delete your Xiaomi Account | Sign in | Forgot password | Enter verification code
en+linked | Account security | Recovery phone | Recovery email | Password | Third-party accounts | Personal info | Withdrawal of consent | Privacy Policy | Delete Mi Account | Sign in | Forgot password | Enter verification code
en+manage | Account security | Recovery phone | Recovery email | Password | Third-party accounts | Personal info | Withdrawal of consent | Privacy Policy | Delete account | Sign in | Forgot password | Enter verification code
zh-CN | 登录与安全 | 安全手机 | 安全邮箱 | 修改密码 | 第三方账号 | 个人信息 | 撤回同意隐私政策 | 隐私政策 | 注销账号 | 登录 | 忘记密码 | 请输入短信验证码
zh-TW | 登入與安全 | 安全手機 | 安全電子信箱 | 帳號密碼 | 三方登入授權 | 基本資料 | 撤回同意隱私政策 | 隱私政策 | 註銷小米帳號 | 登入 | 忘記密碼 | 請輸入簡訊驗證碼
uk | Безпека акаунту | Телефон для відновлення | Email для відновлення | Пароль | Сторонні акаунти | Особисті дані | Відкликання згоди | Політика конфіденційності | Видалити свій акаунт Xiaomi | Увійти | Забули пароль? | Введіть код підтвердження
es | Seguridad de la cuenta | Teléfono de recuperación | Correo electrónico de recuperación | Contraseña | Cuentas de terceros | Información personal | Retirada del consentimiento | Política de Privacidad | Eliminar tu Cuenta Xiaomi | Iniciar sesión | Olvidé la contraseña | Introduce código de verificación
pt-BR | Segurança da conta | Telefone de recuperação | E-mail de recuperação | Senha | Contas de terceiros | Informações pessoais | Retirada de consentimento | Política de Privacidade | Excluir sua Conta Xiaomi | Fazer login | Esqueci a senha | Inserir código de verificação
id | Keamanan akun | Nomor telepon pemulihan | Email pemulihan | Sandi | Apl pihak ketiga | Info pribadi | Penarikan persetujuan | Kebijakan Privasi | Menghapus Akun Xiaomi | Masuk | Lupa sandi | Masukkan kode verifikasi
de | Kontensicherheit | Telefon zum Wiederherstellen | E-Mail zum Wiederherstellen | Passwort | Dritt-Konten | Persönliche Infos | Widerruf der Einwilligung | Datenschutzerklärung | Dein Xiaomi-Konto löschen | Anmelden | Passwort vergessen | Bestätigungscode eingeben
fr | Sécurité du compte | Numéro de récupération | E-mail de récupération | Mot de passe | Comptes tiers | Infos personnelles | Retrait du consentement | Politique de Confidentialité | Supprimer votre Compte Xiaomi | Se connecter | Mot de passe oublié | Entrez le code de vérification
it | Sicurezza account | Telefono di recupero | E-mail di recupero | Password | Account di terze parti | Informazioni personali | Revoca del consenso | Informativa sulla privacy | Eliminare il tuo Xiaomi Account | Accedi | Password dimenticata | Inserisci il codice di verifica
pl | Bezpieczeństwo konta | Pomocniczy numer telefonu | Pomocniczy adres e-mail | Hasło | Konta zewnętrzne | Informacje o właścicielu | Cofnięcie zgody | Polityka Prywatności | Usunąć swoje konto Xiaomi | Zaloguj | Nie pamiętam hasła | Wpisz kod weryfikacyjny
tr | Hesap güvenliği | Kurtarma telefonu | Kurtarma e-postası | Şifre | Üçüncü taraf hesaplar | Kişisel bilgiler | İznin geri çekilmesi | Gizlilik Politikası | Xiaomi Hesabınızı silmek | Oturum açın | Şifremi unuttum | Doğrulama kodunu girin
ar | حماية الحساب | رقم الهاتف لاسترداد الحساب | البريد الإلكتروني لاسترداد الحساب | كلمة المرور | حسابات جهات خارجية | المعلومات الشخصية | سحب الموافقة | سياسة الخصوصية | حذف حساب Mi | تسجيل الدخول | نسيت كلمة المرور | أدخل رمز التحقق
he | אבטחת החשבון | טלפון לשחזור | מייל שחזור | סיסמה | חשבונות צד שלישי | פרטים אישיים | ביטול הסכמה | מדיניות הפרטיות | מחיקת חשבון Xiaomi | היכנס | שכחתי סיסמה | נא להזין את קוד האימות
vi | Bảo mật tài khoản | Điện thoại khôi phục | Email khôi phục | Mật khẩu | Tài khoản bên thứ ba | Thông tin cá nhân | Rút lại chấp thuận | Chính sách Riêng tư | Xóa Tài khoản Xiaomi | Đăng nhập | Quên mật khẩu | Nhập mã xác minh
th | ความปลอดภัยบัญชี | โทรศัพท์ที่ใช้กู้คืนบัญชี | อีเมลที่ใช้กู้คืนบัญชี | รหัสผ่าน | บัญชีบุคคลที่สาม | ข้อมูลส่วนตัว | การเพิกถอนความยินยอม | นโยบายความเป็นส่วนตัว | ลบบัญชี Xiaomi | ลงชื่อเข้าใช้ | ลืมรหัสผ่าน | ป้อนรหัสยืนยัน
ja | アカウントのセキュリティ | 復旧用の電話番号 | 復旧用のメールアドレス | パスワード | サードパーティのアカウント | 個人情報 | 同意の撤回 | プライバシーポリシー | Xiaomi アカウントを削除 | サインイン | パスワードを忘れた場合 | 認証コードを入力してください
ko | 계정 보안 | 복구 전화 | 복구 이메일 | 비밀번호 | 서드파티 계정 | 개인 정보 | 동의 철회 | 개인 정보 보호 정책 | Xiaomi 계정을 삭제 | 로그인 | 비밀번호 분실 | 인증 코드 입력
hi | खाता सुरक्षा | रिकवरी फ़ोन | रिकवरी ईमेल | पासवर्ड | तृतीय-पक्ष के खाते | निजी जानकारी | सहमति वापस लेना | गोपनीयता नीति | Xiaomi खाता हटाना | साइन इन करें | पासवर्ड भूल गए हैं | सत्यापन कोड डालें
fa | امنیت حساب | شماره بازیابی | ایمیل بازیابی | گذرواژه | حساب‌های سوم شخص | اطلاعات شخصی | پس گرفتن رضایت | سیاست حفظ حریم خصوصی | حذف حساب Xiaomi | ورود | گذرواژه را فراموش کرده‌ام | کد تأیید را وارد کنید
ur | اکاؤنٹ سیکورٹی | فون بازیافت کریں | بحالی ای میل | پاسورڈ | فریق ثالث اکاؤنٹس | ذاتی معلومات | رضامندی سے دستبرداری | رازداری پالیسی | Xiaomi اکاؤنٹ حذف کریں | سائن ان کریں | پاس ورڈ بھول گئے | تصدیقی کوڈ درج کریں
`;

const CLOUD_KEYS = [
  'settings',
  'myDevices',
  'devices',
  'currentDevice',
  'removeDevice',
  'findDevice',
  'turnOff',
  'siteName',
  'brand',
  'signInWith',
  'help',
  'signOut',
] as const;
const ACCOUNT_KEYS = [
  'security',
  'recoveryPhone',
  'recoveryEmail',
  'password',
  'thirdParty',
  'personalInfo',
  'withdraw',
  'privacyPolicy',
  'deleteAccount',
  'signIn',
  'forgot',
  'codeInput',
] as const;

export type Labels = Record<(typeof CLOUD_KEYS)[number] | (typeof ACCOUNT_KEYS)[number], string>;

/** One row per line, cells between bars; a missing cell is a slip of the pen and stops the corpus. */
export function parseTable<K extends string>(table: string, keys: readonly K[]): Map<string, Record<K, string>> {
  const rows = new Map<string, Record<K, string>>();
  const [head = '', ...lines] = table.trim().split('\n');
  const names = head.split(' | ').slice(1);
  if (names.join() !== keys.join()) throw new Error(`Columns differ: ${head}`);
  for (const line of lines) {
    const [wording = '', ...cells] = line.split(' | ');
    if (cells.length !== keys.length || cells.some((cell) => cell.trim() === '')) throw new Error(`Bad row: ${line}`);
    rows.set(wording, Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? ''])) as Record<K, string>);
  }
  return rows;
}

const cloud = parseTable(CLOUD, CLOUD_KEYS);
const account = parseTable(ACCOUNT, ACCOUNT_KEYS);

/** Every wording: languages, and their second wordings. */
export const WORDINGS: readonly string[] = [...cloud.keys()];
/** Every language once, in its first wording. */
export const LANGUAGES: readonly string[] = WORDINGS.filter((wording) => !wording.includes('+'));

export function languageOf(wording: string): string {
  return wording.split('+')[0] ?? wording;
}

export function labelsOf(wording: string): Labels {
  const a = cloud.get(wording);
  const b = account.get(wording);
  if (!a || !b) throw new Error(`No labels: ${wording}`);
  return { ...a, ...b };
}

/** Languages whose "turn off Find device" is our own translation: nobody has seen Xiaomi's. */
export const OWN_TURN_OFF = new Set(['de', 'pl', 'tr', 'ko', 'he', 'fa', 'ur']);
/** The same for "delete the account". */
export const OWN_DELETE_ACCOUNT = new Set(['he', 'fa', 'ur']);

/** The link to Privacy: Xiaomi's word is known in three languages only. */
export const PRIVACY: Readonly<Partial<Record<string, string>>> = { ru: 'Конфиденциальность', en: 'Privacy', 'zh-CN': '隐私中心' };
/** The word of the menu line that leads to the account, where it is not the brand. */
export const ACCOUNT_ITEM: Readonly<Partial<Record<string, string>>> = { ru: 'Аккаунт' };

/** What the delete-account page says, where it is known. */
export interface DeleteWords {
  acknowledge?: string;
  consent: string;
  confirm: string;
}
export const DELETE_WORDS: Readonly<Partial<Record<string, DeleteWords>>> = {
  ru: {
    acknowledge: 'Я полностью осознаю последствия',
    consent: 'Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные',
    confirm: 'Удаление Mi аккаунта',
  },
  'ru+app': { acknowledge: 'Я полностью осознаю последствия', consent: 'Да, я хочу навсегда удалить мой аккаунт', confirm: 'Удаление' },
  en: {
    acknowledge: 'I am fully aware of the consequences',
    consent: 'Yes, I want to permanently delete my Mi Account and all its data',
    confirm: 'Delete Mi Account',
  },
  'en+app': { consent: 'Yes, I want to permanently delete my MI Account', confirm: 'Delete Account' },
  'en+linked': { consent: 'Yes, I want to permanently delete my Mi Account and all its data', confirm: 'Delete account' },
  'zh-CN': { consent: '我了解并接受注销可能带来的损失', confirm: '开始注销' },
};
/** The Chinese row that says why the account cannot be deleted yet: Find device is still on. */
export const REFUSAL_ZH = '小米云查找设备（存在未关闭查找手机服务的设备）';
