import type { AccountWords } from './account-words';
import type { CloudWords } from './cloud-words';

/** Another natural wording for some of the cloud's labels. */
export const CLOUD_ALT: Record<string, Partial<CloudWords>> = {
  ru: {
    devices: 'Подключённые устройства',
    remove: 'Отвязать устройство',
    turnOff: 'Выключить «Найти устройство»',
    settings: 'Параметры облака',
  },
  en: { devices: 'My phones and tablets', remove: 'Unlink device', turnOff: 'Turn off device finding', settings: 'Settings' },
  'zh-CN': { devices: '我的设备', remove: '删除此设备', turnOff: '关闭设备查找', settings: '设置' },
  uk: { devices: 'Підключені пристрої', remove: 'Від’єднати пристрій' },
  kk: { remove: 'Құрылғыны тізімнен шығару' },
  de: { devices: 'Verbundene Geräte', remove: 'Gerät aus dem Konto löschen', turnOff: 'Gerätesuche deaktivieren' },
  es: { devices: 'Mis dispositivos', remove: 'Eliminar dispositivo', turnOff: 'Apagar Buscar dispositivo' },
  'pt-BR': { devices: 'Dispositivos conectados', remove: 'Excluir dispositivo', turnOff: 'Desligar Encontrar aparelho' },
  fr: { devices: 'Appareils connectés', remove: 'Supprimer l’appareil', turnOff: 'Désactiver « Localiser un appareil »' },
  it: { devices: 'Dispositivi collegati', remove: 'Elimina dispositivo' },
  pl: { devices: 'Połączone urządzenia', remove: 'Usuń urządzenie', turnOff: 'Wyłącz funkcję Znajdź urządzenie' },
  tr: { devices: 'Bağlı cihazlar', remove: 'Cihazı sil' },
  id: { devices: 'Perangkat tertaut', remove: 'Keluarkan perangkat', turnOff: 'Matikan Temukan perangkat' },
  ja: { devices: 'マイデバイス', remove: 'デバイスを削除', turnOff: '端末探索をオフにする' },
  ko: { devices: '연결된 기기', remove: '기기 제거', turnOff: '내 기기 찾기 해제' },
  nl: { devices: 'Gekoppelde apparaten', remove: 'Apparaat ontkoppelen' },
};

/** Another natural wording for some of the account's labels. */
export const ACCOUNT_ALT: Record<string, Partial<AccountWords>> = {
  ru: { security: 'Защита аккаунта', phone: 'Резервный номер', email: 'Резервная почта', del: 'Удалить аккаунт навсегда' },
  en: {
    security: 'Account security',
    phone: 'Recovery phone',
    email: 'Recovery email',
    del: 'Close my account permanently',
    privacy: 'Privacy centre',
  },
  'zh-CN': { security: '账号安全', phone: '绑定手机', email: '绑定邮箱', del: '永久注销账号', privacy: '隐私中心' },
  de: { security: 'Kontosicherheit', phone: 'Sicherheitsnummer', email: 'Sicherheits-E-Mail', del: 'Xiaomi-Konto dauerhaft löschen' },
  es: { security: 'Seguridad de la cuenta', phone: 'Número de respaldo', email: 'Correo de respaldo', del: 'Borrar mi cuenta' },
  fr: { security: 'Sécurité du compte', phone: 'Numéro de secours', email: 'E-mail de secours', del: 'Fermer mon compte' },
  ja: { security: 'アカウントの安全', del: '退会（アカウント削除）' },
  tr: { security: 'Hesap güvenliği', del: 'Hesabımı kalıcı olarak sil' },
  vi: { security: 'Bảo mật tài khoản', del: 'Xóa tài khoản vĩnh viễn' },
  pl: { security: 'Bezpieczeństwo konta', phone: 'Numer zapasowy', email: 'Zapasowy e-mail' },
};
