/** Pages of other kinds: scene | language | family | address | texts, parted by ` ; `. */
export const OTHERS = `
copies | ru | inline-removal | i.mi.com/bk/#/all | Копии телефона ; Стереть копию ; Вернуть на телефон ; 4 апреля, 2,1 ГБ
copies | uk | find-cards | us.i.mi.com/n/12 | Резервні копії телефонів ; Стерти копію ; Повернути на телефон ; 4 квітня, 2,1 ГБ
copies | it | plain-table | i.mi.com/bk/#/all | Backup del telefono ; Elimina questo backup ; Ripristina sul telefono ; 4 aprile, 2,1 GB
copies | zh-CN | bottom-sheet | i.mi.com/n/12 | 手机备份 ; 删除此备份 ; 恢复到手机 ; 4月4日 2.1GB
copies | fi | shadow | us.i.mi.com/n/12 | Puhelimen varmuuskopiot ; Poista varmuuskopio ; Palauta puhelimeen ; 4. huhtikuuta, 2,1 Gt
files | en | equal-rows | i.mi.com/drive/#/f/8 | Device reports ; Delete file ; Download ; 12 KB
files | de | inline-removal | us.i.mi.com/d/77 | Geräteberichte ; Datei löschen ; Herunterladen ; 12 KB
files | ko | icon-only | i.mi.com/drive/#/f/8 | 기기 보고서 ; 파일 삭제 ; 다운로드 ; 12KB
files | pt-BR | counter-rows | us.i.mi.com/d/77 | Relatórios dos aparelhos ; Excluir arquivo ; Baixar ; 12 KB
linked | ru | root-listener | account.xiaomi.com/soc/1 | Вход через другие сервисы ; Отвязать ; Добавить сервис ; Google ; Facebook
linked | en | server-form | account.xiaomi.com/m/7 | Sign in with other services ; Unlink ; Connect a service ; Google ; Facebook
linked | tr | split-label | account.xiaomi.com/soc/1 | Diğer hizmetlerle giriş ; Bağlantıyı kaldır ; Hizmet ekle ; Google ; Facebook
linked | ja | translated | account.xiaomi.com/m/7 | 他のサービスでログイン ; 連携を解除 ; サービスを追加 ; Google ; Facebook
leaving | ru | own-dialog | i.mi.com/n/1 | Выход ; Выйти из аккаунта в этом браузере? ; Остаться ; Выйти
leaving | fr | own-dialog | account.xiaomi.com/m/9 | Déconnexion ; Se déconnecter de ce navigateur ? ; Rester connecté ; Se déconnecter
leaving | hu | bottom-sheet | i.mi.com/n/1 | Kijelentkezés ; Kijelentkezik ebben a böngészőben? ; Maradok ; Kijelentkezés
leaving | el | portal-menu | account.xiaomi.com/m/9 | Αποσύνδεση ; Να αποσυνδεθείτε από αυτόν τον περιηγητή; ; Παραμονή ; Αποσύνδεση
warranty | en | name-imei | i.mi.com/care/w | Check your warranty ; Enter the IMEI of your phone ; Check ; Warranty covers repairs for 24 months.
warranty | id | server-form | account.xiaomi.com/care/2 | Cek garansi ; Masukkan IMEI ponsel ; Cek ; Garansi berlaku 24 bulan.
warranty | ru | name-imei | i.mi.com/care/w | Проверка гарантии ; Введите IMEI телефона ; Проверить ; Гарантия действует 24 месяца.
warranty | cs | equal-rows | account.xiaomi.com/care/2 | Ověření záruky ; Zadejte IMEI telefonu ; Ověřit ; Záruka platí 24 měsíců.
repair | es | name-imei | i.mi.com/care/r | Reparaciones ; Cancelar la reparación ; Ver estado ; En el taller
repair | th | find-cards | account.xiaomi.com/care/3 | การซ่อม ; ยกเลิกการซ่อม ; ดูสถานะ ; อยู่ที่ศูนย์บริการ
repair | ar | plain-table | i.mi.com/care/r | طلبات الإصلاح ; إلغاء الإصلاح ; عرض الحالة ; في مركز الصيانة
repair | ro | counter-rows | account.xiaomi.com/care/3 | Reparații ; Anulează reparația ; Vezi starea ; În service
tradein | de | find-cards | i.mi.com/trade/1 | Altgerät eintauschen ; Aus dem Angebot nehmen ; Wert schätzen ; bis zu 180 €
tradein | pl | inline-removal | account.xiaomi.com/trade | Wymień stary telefon ; Usuń z wyceny ; Sprawdź wartość ; do 800 zł
tradein | hi | portal-menu | i.mi.com/trade/1 | पुराना फ़ोन बदलें ; सूची से हटाएँ ; कीमत जानें ; ₹12,000 तक
tradein | kk | equal-rows | account.xiaomi.com/trade | Ескі телефонды айырбастау ; Тізімнен алып тастау ; Бағасын білу ; 90 000 ₸ дейін
letters | ru | icon-only | account.xiaomi.com/m/4 | Рассылки ; Отписаться ; Новости и скидки ; Опросы
letters | da | library-switch | account.xiaomi.com/m/4 | Nyhedsbreve ; Afmeld ; Nyheder og tilbud ; Undersøgelser
letters | vi | split-label | account.xiaomi.com/news | Bản tin ; Hủy đăng ký ; Tin tức và ưu đãi ; Khảo sát
history | en | portal-menu | i.mi.com/n/31 | Search history ; Delete ; Delete all history ; redmi note charger ; phone case
history | bg | library-switch | i.mi.com/n/31 | История на търсенето ; Изтриване ; Изтриване на цялата история ; зарядно за redmi ; калъф за телефон
history | be | root-listener | us.i.mi.com/h | Гісторыя пошуку ; Выдаліць ; Выдаліць усю гісторыю ; зарадка redmi ; чахол для тэлефона
talks | ru | portal-menu | i.mi.com/sms/#/in | Сообщения ; Удалить переписку ; Отметить прочитанным ; Мастерская: телефон готов
talks | fr | bottom-sheet | i.mi.com/sms/#/in | Messages ; Supprimer la conversation ; Marquer comme lu ; Atelier : téléphone prêt
talks | zh-TW | shadow | us.i.mi.com/s/2 | 簡訊 ; 刪除對話 ; 標示為已讀 ; 維修站：手機已修好
merge | it | own-dialog | i.mi.com/people/#/dup | Contatti doppi ; Eliminare 14 contatti doppi? ; Annulla ; Elimina
merge | ru | bottom-sheet | i.mi.com/people/#/dup | Повторы в контактах ; Удалить 14 повторов? ; Отмена ; Удалить
merge | sr | own-dialog | us.i.mi.com/p/5 | Дупликати контаката ; Обрисати 14 дупликата? ; Одустани ; Обриши
exports | en | root-listener | account.xiaomi.com/m/12 | Data requests ; Cancel request ; New request ; Copy of your data, being prepared
exports | es | translated | account.xiaomi.com/dsr | Solicitudes de datos ; Cancelar solicitud ; Nueva solicitud ; Copia de tus datos, en preparación
exports | ru | counter-rows | account.xiaomi.com/m/12 | Запросы данных ; Отменить запрос ; Новый запрос ; Копия данных, готовится
portrait | uk | icon-only | account.xiaomi.com/m/2 | Фото профілю ; Прибрати фото ; Вибрати інше ; Видно всім
portrait | ja | library-switch | account.xiaomi.com/m/2 | プロフィール写真 ; 写真を削除 ; 別の写真を選ぶ ; 全員に公開
portrait | pt-BR | server-form | account.xiaomi.com/photo | Foto do perfil ; Remover foto ; Escolher outra ; Visível para todos
guide | ru | translated | i.mi.com/read/204 | Потеряли телефон: что делать ; Откройте «Поиск устройства» и посмотрите последнее место. ; Не отключайте поиск и не удаляйте телефон из аккаунта. ; Заблокируйте SIM-карту у оператора. ; Полезно ; Не помогло
guide | en | split-label | account.xiaomi.com/read/18 | Before you sell your phone ; Turn off Find device on the phone itself. ; Remove the phone from your account. ; Erase all data in the phone's settings. ; Helpful ; Not helpful
guide | de | translated | i.mi.com/read/204 | Was passiert, wenn ich mein Konto lösche? ; Alle Daten in der Cloud werden gelöscht. ; Geräte, die noch verknüpft sind, können gesperrt bleiben. ; Das Konto lässt sich nicht wiederherstellen. ; Hilfreich ; Nicht hilfreich
guide | id | plain-table | account.xiaomi.com/read/18 | Cara mengganti kata sandi ; Buka halaman keamanan akun. ; Pilih ganti kata sandi. ; Anda akan keluar dari semua perangkat. ; Membantu ; Tidak membantu
guide | ko | find-cards | i.mi.com/read/77 | 계정 삭제 전에 확인하세요 ; 기기 찾기를 모두 끄세요. ; 모든 기기를 계정에서 제거하세요. ; 필요한 데이터를 내려받으세요. ; 도움이 됨 ; 도움이 안 됨
answers | en | counter-rows | i.mi.com/ask/9 | Second-hand phone asks for another account ; Should I delete their account or mine? ; Neither. Ask the seller to remove the device. ; Answer ; Remove my answer ; Flag
answers | ru | root-listener | account.xiaomi.com/ask/9 | Телефон с рук просит чужой аккаунт ; Надо удалить свой аккаунт или отвязать устройство? ; Попросите продавца убрать телефон из его аккаунта. ; Ответить ; Убрать мой ответ ; Пожаловаться
answers | hu | shadow | i.mi.com/ask/2 | Használt telefon más fiókját kéri ; Töröljem a fiókot? ; Nem, az eladónak kell eltávolítania az eszközt. ; Válasz ; Válaszom törlése ; Jelentés
answers | vi | icon-only | account.xiaomi.com/ask/2 | Máy cũ đòi tài khoản lạ ; Có phải xóa tài khoản không? ; Không, hãy nhờ người bán gỡ thiết bị. ; Trả lời ; Xóa câu trả lời ; Báo cáo
broken | fr | equal-rows | i.mi.com/oops | Page introuvable ; Cette page n’existe plus. ; Accueil
broken | zh-CN | server-form | account.xiaomi.com/oops | 页面不存在 ; 您访问的页面已失效。 ; 回到首页
broken | ru | plain-table | i.mi.com/status | Ведутся работы ; «Поиск устройства» и удаление аккаунта недоступны до 06:00. ; Обновить
broken | ar | split-label | account.xiaomi.com/oops | الصفحة غير موجودة ; لم تعد هذه الصفحة متاحة. ; الصفحة الرئيسية
renewal | ru | library-switch | i.mi.com/plan | Тариф 200 ГБ ; Продлевать автоматически ; Отказаться от тарифа ; Спишем 149 ₽ 2 июня
renewal | es | library-switch | i.mi.com/plan | Plan de 200 GB ; Renovar automáticamente ; Cancelar el plan ; Se cobrarán 2,99 € el 2 de junio
renewal | pl | library-switch | us.i.mi.com/p | Pakiet 200 GB ; Odnawiaj automatycznie ; Zrezygnuj z pakietu ; Pobierzemy 12,99 zł 2 czerwca
renewal | th | inline-removal | i.mi.com/plan | แพ็กเกจ 200 GB ; ต่ออายุอัตโนมัติ ; ยกเลิกแพ็กเกจ ; เรียกเก็บ 99 บาท วันที่ 2 มิถุนายน
`;
