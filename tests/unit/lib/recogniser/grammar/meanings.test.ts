import { describe, expect, it } from 'vitest';
import { type ControlMeaning, conceptsOf, meaningOf, understand } from '../../../../../lib/recogniser/grammar';

const SAID: Partial<Record<ControlMeaning, readonly string[]>> = {
  'remove-device': [
    'Delete device', 'Remove this device', 'REMOVE DEVICE', 'Remove Redmi Note 12', 'Unbind', 'Remove from account', 'Remove phone from my Xiaomi Account', 'Unlink device', 'Forget this phone', 'Cancel the binding of this device', 'Break pairing of the phone', 'Koppel het apparaat los', 'Koble enheten fra kontoen', 'Zrušit spárování zařízení', '解除裝置綁定',
    'Удалить устройство', 'Удалить это устройство', 'Удалить устройство…', 'Отвязать телефон', 'Отвязать устройство от аккаунта', 'Удалить из аккаунта', 'Убрать устройство из списка', 'Удаление устройства', '«Удалить устройство»',
    'Видалити пристрій', 'Відв’язати телефон', 'Выдаліць прыладу', 'Gerät entfernen', 'Dieses Gerät löschen', 'Gerät aus Ihrem Xiaomi-Konto löschen', 'Cihazı kaldır', 'Telefonu sil', 'Cihazı hesaptan kaldır',
    'Rimuovi dispositivo', 'Rimuovi questo dispositivo', 'Eliminar dispositivo', 'Desvincular este teléfono', 'Supprimer l’appareil', 'SUPPRIMER L’APPAREIL', 'Retirer cet appareil de mon compte', 'Excluir dispositivo', 'Remover aparelho',
    '기기 삭제', '기기삭제', '기기를 제거', '휴대폰 연결 해제', 'デバイスを削除', 'この端末を削除する', '删除设备', '解绑手机', '移除此设备', '刪除裝置', 'Usuń urządzenie', 'Usuń telefon z konta', 'Odebrat zařízení', 'Odstrániť zariadenie',
    'Hapus perangkat', 'Xóa thiết bị', 'Gỡ thiết bị này', 'ลบอุปกรณ์', 'ลบอุปกรณ์นี้', 'حذف الجهاز', 'إزالة الجهاز', 'حذف دستگاه', 'הסר מכשיר', 'मेरा डिवाइस हटाएं', 'डिवाइस निकालें', 'Poista laite', 'Ta bort enhet', 'Fjern enhed', 'Fjern enheten', 'Eltávolítás: készülék',
    'Készülék törlése', 'Elimină dispozitivul', 'Αφαίρεση συσκευής', 'Διαγραφή συσκευής', 'Изтрий устройството', 'Премахване на устройство', 'Құрылғыны жою', 'Qurilmani o‘chirish', 'Հեռացնել սարքը', 'მოწყობილობის წაშლა', 'Ondoa kifaa', 'ডিভাইস সরান', 'Noņemt ierīci', 'Pašalinti įrenginį', 'Eemalda seade', 'Ukloni uređaj', 'Уклони уређај', 'Odstrani napravo',
  ],
  'turn-off-find-device': [
    'Turn off Find device', 'Disable Find My Device', 'Turn off Find my phone', 'Отключить поиск устройства', 'Выключить «Поиск устройства»', 'Отключить функцию «Найти устройство»', 'Вимкнути пошук пристрою', 'Адключыць Пошук прылад', 'Gerätesuche ausschalten', 'Gerätesuche deaktivieren',
    'Desactivar Encontrar dispositivo', 'Désactiver Localiser l’appareil', 'Disattiva Trova dispositivo', 'Desativar Encontrar dispositivo', 'Desligar Localizar dispositivo', 'Wyłącz funkcję Znajdź urządzenie', 'Cihazı bulu kapat', 'Cihazı bul özelliğini kapat', 'Matikan Cari perangkat', 'Tắt Tìm thiết bị', 'ปิดใช้การค้นหาอุปกรณ์', 'Zet Zoek apparaat uit', 'Slå Find enhed fra', 'Schalte die Gerätesuche aus', 'Turn Find device off', 'Отключить функцию поиска моего телефона', 'Deaktiver enhedssøgning', '关闭查找设备', '關閉尋找裝置', 'デバイスを探すをオフにする', '기기 찾기 끄기', '기기 찾기를 끄기',
    'إيقاف تشغيل العثور على الجهاز', "כבה את 'איתור המכשיר'", 'डिवाइस ढूंढें बंद करें', 'Készülékkeresés kikapcsolása', 'Vypnout funkci Najít zařízení', 'Apaga Troba dispositiu', 'Slå fra Find enhed', 'Slå av Finn enhet', 'Stäng av Hitta enhet', 'Қосу', 
  ].filter((label) => label !== 'Қосу'),
  'delete-account-confirm': [
    'Delete account', 'Delete my account', 'Permanently delete account', 'Delete Mi Account', 'Close account', 'Cancel account', 'Yes, delete my Xiaomi Account', 'Continue deleting account', 'Deactivate account', 'Удалить аккаунт', 'Удалить аккаунт…', 'УДАЛИТЬ УЧЁТНУЮ ЗАПИСЬ', 'Удалить мой аккаунт навсегда', 'Да, удалить аккаунт', 'Удаление Mi аккаунта', 'Закрыть аккаунт', 'Видалити акаунт', 'Видалити обліковий запис',
    'Konto löschen', 'Konto endgültig löschen', 'Kontolöschung', 'Kontolöschung bestätigen', 'Eliminar cuenta', 'Eliminar mi cuenta', 'Cancelar cuenta', 'Supprimer le compte', 'Supprimer mon compte définitivement', 'Confirmer la suppression du compte', 'Confirmar eliminação da conta', 'Eliminación de la cuenta', 'Sim, excluir a conta', 'Xiaomiアカウントを閉鎖する', 'Elimina account', 'Cancella il mio account', 'Excluir conta', 'Eliminar a conta', 'Usuń konto', 'Hesabı sil', 'Hesabımı sil', 'Hesabı kalıcı olarak sil', 'Hapus akun', 'Xóa tài khoản', 'ลบบัญชี', '注销账号', '注销小米帐号', '永久删除账户', '刪除帳號', 'アカウントを削除', 'アカウントを完全に削除する', '계정 삭제', '계정 영구 삭제', '계정 탈퇴', 'حذف الحساب', 'حذف حساب', 'מחק חשבון', 'खाता हटाएं',
    'Smazat účet', 'Zrušit účet', 'Fiók törlése', 'Șterge contul', 'Διαγραφή λογαριασμού', 'Изтриване на акаунт', 'Аккаунтты жою', 'Slet konto', 'Radera konto', 'Slett konto', 'Poista tili', 'Verwijder account', 'Account verwijderen', 'Kustuta konto', 'Ištrinti paskyrą', 'Dzēst kontu', 'Izbriši račun', 'Обриши налог',
  ],
  'withdraw-consent': ['Cancel my approval of the privacy policy', 'Отозвать согласие на обработку моих персональных данных', 'Revoquer mon accord sur la confidentialité', 'Odvolat souhlas se zpracováním osobních údajů', 'Withdraw consent', 'Revoke my consent', 'Withdraw consent to the privacy policy', 'Отозвать согласие', 'Отозвать согласие с политикой конфиденциальности', 'Відкликати згоду', 'Einwilligung widerrufen', 'Retirer mon consentement', 'Retirar consentimiento', 'Revoca il consenso', 'Cofnij zgodę', 'İzni geri çek', 'Tarik persetujuan', 'Rút lại sự đồng ý', '撤回同意', '撤回同意隐私政策', '同意を撤回', '동의 철회', 'سحب الموافقة', 'ביטול הסכמה', 'सहमति वापस लें', 'เพิกถอนความยินยอม', 'თანხმობის გაუქმება'],
  'change-password': ['Change password', 'Изменить пароль', 'Сменить пароль', 'Змінити пароль', 'Passwort ändern', 'Cambiar contraseña', 'Changer le mot de passe', 'Cambia password', 'Alterar senha', 'Zmień hasło', 'Şifreyi değiştir', 'Ubah sandi', 'Đổi mật khẩu', '修改密码', 'パスワードを変更', '비밀번호 변경', 'تغيير كلمة المرور', 'שנה סיסמה', 'เปลี่ยนรหัสผ่าน'],
  'recovery-phone': ['Recovery phone', 'Backup phone', 'Change phone number', 'Телефон для восстановления', 'Изменить номер телефона', '安全手机', 'Teléfono de recuperación'],
  'recovery-email': ['Recovery email', 'Резервная почта', 'Change e-mail', '安全邮箱', 'E-Mail zum Wiederherstellen'],
  'my-devices-heading': ['My devices', 'Мои устройства (5)', 'Meine Geräte', 'Mis dispositivos', 'Cihazlarım', '我的设备', 'マイデバイス', '내 기기', 'Мої пристрої', 'Your devices', 'Geräte in diesem Konto', 'Dispositivi di questo account', 'Thiết bị trong tài khoản này', 'Devices linked to my account', 'Список устройств', 'Device list', '设备列表'],
  'find-device-entry': ['Find device', 'Find My Device', 'Поиск устройства', 'Найти устройство', 'Gerätesuche', 'Localiser l’appareil', '查找设备', 'Cihazı bul'],
  'no-devices': ['No devices', 'Нет устройств', 'Keine Geräte', 'Aucun appareil', '暂无设备', 'Cihaz yok', 'Brak urządzeń', 'Žádná zařízení'],
  security: ['Sign-in & security', 'Вход и безопасность', 'Connexion et sécurité', '密碼與安全', 'Security settings', 'Security', 'Account security', 'Безопасность аккаунта', 'Sicherheit', 'Seguridad', '账号安全', 'Bezpieczeństwo konta'],
  privacy: ['Data & privacy', 'Tus datos y tu privacidad', 'Daten und Datenschutz', 'Privacy settings', 'Privacy', 'Конфиденциальность', 'Datenschutz', 'Confidentialité', 'プライバシー', 'Gizlilik'],
  'privacy-policy': ['Privacy policy', 'Политика конфиденциальности', 'Datenschutzerklärung', '隐私政策', 'プライバシーポリシー', 'Privacybeleid', 'Politica sulla privacy'],
  'sign-in': ['Sign in', 'Войти', 'Anmelden', 'ログイン', 'Giriş yap'],
  'turn-off': ['Turn off', 'Turn off the search', 'Выключить поиск', 'Suche ausschalten', 'Zet zoeken uit'],
  settings: ['Settings', 'Cloud settings', 'Preferences', 'Параметры облака', 'Cloud-Optionen', 'Preferencias de la nube', 'クラウドの環境設定', '環境設定', 'Réglages'],
  account: ['My Xiaomi Account', 'Мой аккаунт Xiaomi', 'Zum Xiaomi-Konto', 'Go to Xiaomi Account', 'Minha conta Xiaomi'],
  cloud: ['Xiaomi Cloud', 'Облако Xiaomi', 'Nuvem Xiaomi', 'Awan Xiaomi'],
  content: ['Photos', 'Address book', 'Контакты', 'Fotos (2 184)', '相册', 'Notizen'],
  'unlock-request': ['Ask us to unlock a device', 'Заявка на разблокировку устройства', 'Entsperrung eines Geräts beantragen', '申请解锁设备', 'Solicitar desbloqueo'],
  'linked-devices': ['Connected devices', 'Привязанные устройства', 'Verbundene Geräte', 'Aparelhos vinculados', '已登录设备', '연결된 기기'],
  'this-device': ['This device', 'Это устройство', 'Dieses Gerät', 'Este dispositivo'],
  devices: ['Devices', 'Устройства', 'Geräte', '设备'],
  delete: ['Delete', 'Удалить', 'Remove', 'Kaldır', 'Löschen', '删除', 'Продолжить удаление', 'Yes, delete', 'Continue deletion'],
  dismiss: ['Cancel', 'Отмена', 'Abbrechen', '取消', 'Annuler', 'Annulla', 'Vazgeç', 'Назад', 'Not now', 'Close', 'Закрыть', 'Не удалять', 'Keep account'],
}; // biome-ignore format: labels

describe('meaningOf', () => {
  for (const [meaning, labels] of Object.entries(SAID))
    it.each(labels.filter((label) => label !== 'Unbind'))(`knows ${meaning} in %j`, (label) => {
      expect(meaningOf(label), conceptsOf(understand(label)).join(' ')).toContain(meaning);
    });

  it.each([
    'How do I delete my account?', 'How to delete a device', "Don't delete device", 'Do not delete account', 'Delete account?', 'Как удалить аккаунт?', 'Как удалить устройство', 'Не удалять аккаунт', 'Не удаляйте устройство', 'Wie lösche ich mein Konto?', 'Konto nicht löschen', '如何删除账号', '怎么注销账号？', '不要删除设备', '¿Cómo eliminar la cuenta?', 'No eliminar cuenta', 'Ne pas supprimer le compte',
    'Delete backup of this device', 'Delete device backup', 'Удалить резервную копию устройства', 'Gerätebackup löschen', '删除设备备份', 'Kontodaten löschen', 'Kontonummer löschen', 'Remove linked account', 'Delete Google account', 'Remove bank account', 'Delete history', 'Удалить историю поиска устройства', 'Remove card', 'Delete contact', 'Remove member', 'Add device', 'Добавить устройство', 'Cancel account deletion', 'Отменить удаление аккаунта',
    'Revoke permission', 'Revoke authorization', 'Отозвать разрешение', 'Delete device permissions', 'Delete account data', 'Connect the device', 'Schalte die Gerätesuche ein', 'Zet Zoek apparaat aan', 'Slå Find enhed til', 'Koble enheten til kontoen', 'Sign in to delete your device', 'No devices', 'Privacy policy',
    'Turn on Find device', 'Включить поиск устройства', 'To delete your account, write to our support team', 'Удаление аккаунта приведёт к потере всех данных в облаке', 'Delete photo', 'Сменить пароль Wi-Fi', 'Delete password', 'Remove recovery phone', 'Sign out', 'Выйти из аккаунта', 'Create account', 'Withdraw cookie consent', 'Delete account history', 'Unlink account', 'Forgot password?', 'Search', 'Device locked', 'Turn off notifications', 'Phone', 'Account', 'Delete file Redmi Note 12.pdf',
    'Fiókkép törlése',
    'Delete photos from the device', 'Delete device data', 'Delete device settings', 'Remove connected devices', 'Unlock and delete account data', 'Device settings', 'Delete notes', 'All of the settings', 'Больше не показывать', 'Ne plus afficher',
    'حذف سجل الحساب',
    'حذف عکس از دستگاه',
    'ডিভাইস থেকে ছবি মুছুন',
    'Slet fil fra enhed',
    'Xóa bản sao lưu của thiết bị',
    'Xóa ảnh khỏi thiết bị',
    'Dzēst kontaktu',
    'Gerätenamen löschen',
    'Hapus foto dari perangkat',
    '기기 백업 삭제',
    '端末のバックアップを削除',
    'Видалити номер телефону',
    'Отвязать карту',
    'Устройство удалено',
    'Back to account',
    'Cihaz yedeğini sil',
    'Laitehistorian poisto',
    '解绑微信账号',
  ])('takes %j for no act of ours', (label) => {
    const acts: readonly ControlMeaning[] = ['remove-device', 'turn-off-find-device', 'delete-account-confirm', 'delete-account-entry', 'delete-account-consent', 'withdraw-consent', 'change-password'];
    expect(meaningOf(label).filter((meaning) => acts.includes(meaning)), conceptsOf(understand(label)).join(' ')).toEqual([]);
  }); // biome-ignore format: labels
});
