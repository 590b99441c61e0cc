/** What a browser's translator makes of an English or Chinese page: literal, in the wrong mood, now and then the wrong word. */
export const MACHINE: Readonly<Record<string, string>> = {
  ru: `
settings Настройки
find Найти устройство
manage Управление учетной записью
devices Мои устройства
remove Удалить из учетной записи
removeYes Удалять
off Отключите «Найти устройство».
offYes Все равно выключить
security Вход и безопасность
phone Номер телефона для восстановления
mail Адрес электронной почты для восстановления
password Изменить пароль
change Изменять
delete Удалить учетную запись…
consent Да, навсегда удалить мою учетную запись и все ее данные
aware Я понимаю, что я потеряю
final Закрыть учетную запись навсегда
withdraw Отозвать согласие`,
  uk: `
find Знайти пристрій
devices Мої пристрої
remove Видалити з облікового запису
off Вимкніть Знайти пристрій
security Вхід і безпека
password Змінити пароль
change Зміна
delete Видалити обліковий запис…
final Закрити обліковий запис назавжди`,
  de: `
find Gerät finden
devices Meine Geräte
remove Aus Konto entfernen
off Schalten Sie „Gerät suchen“ aus
security Anmeldung und Sicherheit
password Kennwort ändern
change Ändern
delete Konto löschen…
final Konto endgültig schließen`,
  es: `
find Encontrar dispositivo
devices Mis dispositivos
remove Eliminar de la cuenta
off Desactivar Buscar dispositivo
security Inicio de sesión y seguridad
password Cambiar la contraseña
change Cambiar
delete Eliminar cuenta…
final Cerrar cuenta permanentemente`,
  fr: `
find Trouver l'appareil
devices Mes appareils
remove Supprimer du compte
off Désactivez Rechercher l'appareil
security Connexion et sécurité
password Changer le mot de passe
delete Supprimer le compte…
final Fermer le compte définitivement`,
  it: `
find Trova dispositivo
devices I miei dispositivi
remove Rimuovi dall'account
off Disattiva Trova dispositivo
password Cambiare la password
delete Elimina account…
final Chiudi l'account in modo permanente`,
  'pt-BR': `
find Encontrar dispositivo
devices Meus dispositivos
remove Remover da conta
off Desligue o recurso Localizar dispositivo
password Alterar a senha
delete Excluir conta…
final Fechar conta permanentemente`,
  tr: `
find Cihazı bul
devices Benim cihazlarım
remove Hesaptan kaldır
off Cihazı Bul'u kapatın
security Oturum açma ve güvenlik
password Şifre değiştir
delete Hesabı sil…
final Hesabı kalıcı olarak kapatın`,
  pl: `
find Znajdź urządzenie
devices Moje urządzenia
remove Usuń z konta
off Wyłącz funkcję Znajdź urządzenie
security Logowanie i bezpieczeństwo
password Zmień hasło
delete Usuń konto…
final Zamknij konto na stałe`,
  vi: `
find Tìm thiết bị
devices Thiết bị của tôi
remove Xóa khỏi tài khoản
off Tắt Tìm thiết bị
security Đăng nhập và bảo mật
password Thay đổi mật khẩu
delete Xóa tài khoản…
final Đóng tài khoản vĩnh viễn`,
  kk: `
find Құрылғыны табыңыз
devices Менің құрылғыларым
remove Тіркелгіден жою
off Құрылғыны табу мүмкіндігін өшіріңіз
security Кіру және қауіпсіздік
password Құпия сөзді өзгерту
delete Тіркелгіні жою…
final Тіркелгіні біржола жабу`,
};
