/** Near misses of the cloud: things of a device that are not the device, and things to delete that can be had again. */
import { buttons, cards, dialog, h, list, menu, p, row, type Scene, table, toggle } from './kit';

const backups: Scene = {
  id: 'backups',
  urls: ['https://i.mi.com/backup/h5#/', 'https://i.mi.com/next/backups', 'https://us.i.mi.com/backup/h5#/list'],
  words: {
    en: 'Backups | Kept for 90 days after the phone was last online. | Backed up yesterday, 6.4 GB | Backed up in March, 2.1 GB | Delete backup | Restore | Delete this backup? | Photos and contacts stay in the cloud. | Cancel | Manage storage',
    de: 'Sicherungen | Werden 90 Tage nach der letzten Verbindung des Handys aufbewahrt. | Gestern gesichert, 6,4 GB | Im März gesichert, 2,1 GB | Sicherung löschen | Wiederherstellen | Diese Sicherung löschen? | Fotos und Kontakte bleiben in der Cloud. | Abbrechen | Speicher verwalten',
    es: 'Copias de seguridad | Se conservan 90 días desde la última conexión del teléfono. | Copia de ayer, 6,4 GB | Copia de marzo, 2,1 GB | Eliminar copia | Restaurar | ¿Eliminar esta copia? | Las fotos y los contactos siguen en la nube. | Cancelar | Gestionar almacenamiento',
    ru: 'Резервные копии | Хранятся 90 дней после последнего выхода телефона в сеть. | Создана вчера, 6,4 ГБ | Создана в марте, 2,1 ГБ | Удалить копию | Восстановить | Удалить эту резервную копию? | Фото и контакты останутся в облаке. | Отмена | Управление хранилищем',
    tr: 'Yedekler | Telefonun son bağlantısından sonra 90 gün saklanır. | Dün yedeklendi, 6,4 GB | Mart ayında yedeklendi, 2,1 GB | Yedeği sil | Geri yükle | Bu yedek silinsin mi? | Fotoğraflar ve kişiler bulutta kalır. | Vazgeç | Depolamayı yönet',
    vi: 'Bản sao lưu | Được giữ 90 ngày kể từ lần kết nối cuối của điện thoại. | Sao lưu hôm qua, 6,4 GB | Sao lưu tháng 3, 2,1 GB | Xóa bản sao lưu | Khôi phục | Xóa bản sao lưu này? | Ảnh và danh bạ vẫn còn trên đám mây. | Hủy | Quản lý dung lượng',
    'zh-CN':
      '备份 | 手机最后一次联网后保留 90 天。 | 昨天备份，6.4 GB | 3 月备份，2.1 GB | 删除备份 | 恢复 | 删除此备份？ | 照片和联系人仍保留在云端。 | 取消 | 管理空间',
  },
  draw: (s) => [
    h(s(0)),
    p(s(1)),
    list(row('Redmi Note 12 Pro', s(2), s(5), `!${s(4)}`), row('Xiaomi Pad 6', s(3), s(5), `!${s(4)}`)),
    buttons(s(9)),
    dialog(s(6), s(7), s(8), `!${s(4)}`),
  ],
};

const drive: Scene = {
  id: 'files',
  urls: ['https://i.mi.com/drive/h5#/', 'https://i.mi.com/next/files/all'],
  words: {
    en: 'Files | Upload | New folder | Download | Rename | Move to… | Delete file | Share link | Size',
    ru: 'Файлы | Загрузить | Новая папка | Скачать | Переименовать | Переместить… | Удалить файл | Поделиться ссылкой | Размер',
    fr: 'Fichiers | Importer | Nouveau dossier | Télécharger | Renommer | Déplacer… | Supprimer le fichier | Partager le lien | Taille',
    it: 'File | Carica | Nuova cartella | Scarica | Rinomina | Sposta… | Elimina file | Condividi link | Dimensione',
    ko: '파일 | 업로드 | 새 폴더 | 다운로드 | 이름 변경 | 이동… | 파일 삭제 | 링크 공유 | 크기',
  },
  draw: (s) => [
    h(s(0)),
    buttons(s(1), s(2)),
    table(
      [s(0), s(8)],
      row('Redmi Note 12 Pro.zip', '812 MB', s(3)),
      row('Mi 11 Lite – IMEI.pdf', '96 KB', s(3)),
      row('Xiaomi 13T', '14', s(4)),
    ),
    menu(s(3), s(4), s(5), s(7), `!${s(6)}`),
  ],
};

const albums: Scene = {
  id: 'albums',
  urls: ['https://i.mi.com/gallery/h5#/album', 'https://i.mi.com/next/photos/albums'],
  words: {
    en: 'Albums | photos | New album | Remove album | Rename | Delete this album? | The photos in it will be moved to the trash. | Cancel | Delete',
    es: 'Álbumes | fotos | Nuevo álbum | Quitar álbum | Cambiar nombre | ¿Eliminar este álbum? | Sus fotos pasarán a la papelera. | Cancelar | Eliminar',
    ja: 'アルバム | 枚 | 新しいアルバム | アルバムを削除 | 名前を変更 | このアルバムを削除しますか？ | 中の写真はごみ箱に移動します。 | キャンセル | 削除',
    'pt-BR':
      'Álbuns | fotos | Novo álbum | Remover álbum | Renomear | Excluir este álbum? | As fotos irão para a lixeira. | Cancelar | Excluir',
    hi: 'एल्बम | फ़ोटो | नया एल्बम | एल्बम हटाएँ | नाम बदलें | यह एल्बम हटाएँ? | इसकी फ़ोटो ट्रैश में चली जाएँगी। | रद्द करें | हटाएँ',
  },
  draw: (s) => [
    h(s(0)),
    buttons(s(2)),
    cards(row('Redmi 9A', `214 ${s(1)}`, s(4), s(3)), row('POCO X5', `1 031 ${s(1)}`, s(4), s(3)), row('Mi 10T', `57 ${s(1)}`, s(4), s(3))),
    dialog(s(5), s(6), s(7), `!${s(8)}`),
  ],
};

const notes: Scene = {
  id: 'notes',
  urls: ['https://i.mi.com/note/h5#/', 'https://i.mi.com/next/notes'],
  words: {
    en: 'Notes | Sell the old phone | remove device from account, turn off Find device, wipe | Shopping | milk, bread, cable for the tablet | New note | Delete note | Pin',
    ru: 'Заметки | Продать старый телефон | удалить устройство из аккаунта, выключить поиск устройства, сбросить | Покупки | молоко, хлеб, кабель для планшета | Новая заметка | Удалить заметку | Закрепить',
    ja: 'メモ | 古いスマホを売る | デバイスを削除、「デバイスを探す」をオフ、初期化 | 買い物 | 牛乳、パン、タブレット用ケーブル | 新しいメモ | メモを削除 | ピン留め',
    el: 'Σημειώσεις | Πώληση παλιού κινητού | διαγραφή συσκευής από τον λογαριασμό, απενεργοποίηση εύρεσης, επαναφορά | Ψώνια | γάλα, ψωμί, καλώδιο για το τάμπλετ | Νέα σημείωση | Διαγραφή σημείωσης | Καρφίτσωμα',
  },
  draw: (s) => [h(s(0)), buttons(s(5)), list(row(s(1), s(2)), row(s(3), s(4))), menu(s(7), `!${s(6)}`)],
};

const contacts: Scene = {
  id: 'contacts',
  urls: ['https://i.mi.com/contacts/h5#/all', 'https://i.mi.com/next/people'],
  words: {
    en: 'Contacts | Mum | Xiaomi service centre | New contact | Edit | Delete contact | Delete 1 contact? | It will also be deleted from your phones. | Cancel',
    de: 'Kontakte | Mama | Xiaomi Kundendienst | Neuer Kontakt | Bearbeiten | Kontakt löschen | 1 Kontakt löschen? | Er wird auch auf deinen Handys gelöscht. | Abbrechen',
    ar: 'جهات الاتصال | أمي | مركز خدمة Xiaomi | جهة اتصال جديدة | تعديل | حذف جهة الاتصال | هل تريد حذف جهة اتصال واحدة؟ | سيتم حذفها أيضًا من هواتفك. | إلغاء',
    ru: 'Контакты | Мама | Сервисный центр Xiaomi | Новый контакт | Изменить | Удалить контакт | Удалить 1 контакт? | Он будет удалён и с ваших телефонов. | Отмена',
    hu: 'Névjegyek | Anya | Xiaomi szerviz | Új névjegy | Szerkesztés | Névjegy törlése | Törli ezt a névjegyet? | A telefonjairól is törlődik. | Mégse',
  },
  draw: (s) => [
    h(s(0)),
    buttons(s(3)),
    list(row(s(1), '+7 900 000-00-00', s(4), `!${s(5)}`), row(s(2), '+7 900 000-00-01', s(4), `!${s(5)}`)),
    dialog(s(6), s(7), s(8), `!${s(5)}`),
  ],
};

const calendar: Scene = {
  id: 'calendar',
  urls: ['https://i.mi.com/next/calendar', 'https://i.mi.com/calendar/h5#/week'],
  words: {
    en: 'Calendar | Hand in the phone at the shop | 10:00–10:30 | Dentist | New event | Delete event | Only this event | All events',
    fr: 'Agenda | Déposer le téléphone au magasin | 10:00–10:30 | Dentiste | Nouvel événement | Supprimer l’événement | Seulement celui-ci | Tous les événements',
    sv: 'Kalender | Lämna in telefonen i butiken | 10:00–10:30 | Tandläkare | Ny händelse | Ta bort händelsen | Bara den här händelsen | Alla händelser',
  },
  draw: (s) => [h(s(0)), buttons(s(4)), list(row(s(1), s(2)), row(s(3), '14:00–14:45')), dialog(s(5), s(1), s(6), s(7), `!${s(5)}`)],
};

const bin: Scene = {
  id: 'recycle-bin',
  urls: ['https://i.mi.com/gallery/h5#/trash', 'https://i.mi.com/next/bin', 'https://i.mi.com/drive/h5#/recycle'],
  words: {
    en: 'Recently deleted | Items are deleted permanently after 30 days. | Restore | Delete permanently | Empty bin | Delete 3 items permanently? | This cannot be undone. | Cancel',
    ru: 'Недавно удалённые | Через 30 дней файлы удаляются безвозвратно. | Восстановить | Удалить навсегда | Очистить корзину | Удалить 3 объекта безвозвратно? | Это действие нельзя отменить. | Отмена',
    de: 'Zuletzt gelöscht | Nach 30 Tagen werden Dateien endgültig gelöscht. | Wiederherstellen | Endgültig löschen | Papierkorb leeren | 3 Elemente endgültig löschen? | Das kann nicht rückgängig gemacht werden. | Abbrechen',
    ja: '最近削除した項目 | 30日後に完全に削除されます。 | 復元 | 完全に削除 | ごみ箱を空にする | 3件を完全に削除しますか？ | この操作は取り消せません。 | キャンセル',
    fr: 'Supprimés récemment | Les éléments sont supprimés définitivement après 30 jours. | Restaurer | Supprimer définitivement | Vider la corbeille | Supprimer définitivement 3 éléments ? | Cette action est irréversible. | Annuler',
    tr: 'Son silinenler | Öğeler 30 gün sonra kalıcı olarak silinir. | Geri yükle | Kalıcı olarak sil | Çöp kutusunu boşalt | 3 öğe kalıcı olarak silinsin mi? | Bu işlem geri alınamaz. | Vazgeç',
  },
  draw: (s) => [
    h(s(0)),
    p(s(1)),
    list(row('IMG_20261102_0911.jpg', '3 MB', s(2), `!${s(3)}`), row('Mi 9T.mp4', '210 MB', s(2), `!${s(3)}`)),
    buttons(`!${s(4)}`),
    dialog(s(5), s(6), s(7), `!${s(3)}`),
  ],
};

const wifi: Scene = {
  id: 'wifi',
  urls: ['https://i.mi.com/next/wifi', 'https://i.mi.com/wlan/h5#/'],
  words: {
    en: 'Saved Wi-Fi networks | Connected from Redmi Note 12 Pro | Show password | Remove network | Add network | Remove all',
    ru: 'Сохранённые сети Wi-Fi | Подключались с Redmi Note 12 Pro | Показать пароль | Удалить сеть | Добавить сеть | Удалить все',
    tr: 'Kayıtlı Wi-Fi ağları | Redmi Note 12 Pro ile bağlanıldı | Parolayı göster | Ağı kaldır | Ağ ekle | Tümünü kaldır',
    'zh-CN': '已保存的 Wi-Fi 网络 | 通过 Redmi Note 12 Pro 连接过 | 显示密码 | 移除网络 | 添加网络 | 全部移除',
  },
  draw: (s) => [h(s(0)), list(row('Home_5G', s(1), s(2), s(3)), row('MiRouter-4A', s(1), s(2), s(3))), buttons(s(4), `!${s(5)}`)],
};

const sms: Scene = {
  id: 'messages',
  urls: ['https://i.mi.com/sms/h5#/', 'https://i.mi.com/next/messages'],
  words: {
    en: 'Messages | Xiaomi | Your code is on its way. If you did not ask to delete the account, ignore this message. | Delivery | Your parcel arrives tomorrow. | Delete conversation | Block number',
    ru: 'Сообщения | Xiaomi | Код отправлен. Если вы не запрашивали удаление аккаунта, не отвечайте на это сообщение. | Доставка | Ваша посылка прибудет завтра. | Удалить переписку | Заблокировать номер',
    hi: 'संदेश | Xiaomi | आपका कोड भेज दिया गया है। अगर आपने खाता हटाने का अनुरोध नहीं किया है, तो इसे अनदेखा करें। | डिलीवरी | आपका पार्सल कल पहुँचेगा। | बातचीत हटाएँ | नंबर ब्लॉक करें',
  },
  draw: (s) => [h(s(0)), list(row(s(1), s(2)), row(s(3), s(4))), menu(s(6), `!${s(5)}`)],
};

const sim: Scene = {
  id: 'sim-cards',
  urls: ['https://i.mi.com/next/sim', 'https://account.xiaomi.com/fe/hub/lines'],
  words: {
    en: 'SIM cards | Activated on Redmi 12C | Not activated | Deactivate SIM | Remove SIM card | Used for messages and calls over the internet.',
    id: 'Kartu SIM | Diaktifkan di Redmi 12C | Belum diaktifkan | Nonaktifkan SIM | Hapus kartu SIM | Dipakai untuk pesan dan panggilan lewat internet.',
    it: 'Schede SIM | Attivata su Redmi 12C | Non attivata | Disattiva SIM | Rimuovi scheda SIM | Usata per messaggi e chiamate via internet.',
  },
  draw: (s) => [h(s(0)), p(s(5)), list(row('SIM 1', s(1), s(3), `!${s(4)}`), row('SIM 2', s(2), s(4)))],
};

const blocked: Scene = {
  id: 'blocklist',
  urls: ['https://i.mi.com/next/blocklist', 'https://i.mi.com/antispam/h5#/numbers'],
  words: {
    en: 'Blocklist | Added from Mi 11 Lite | Remove from blocklist | Add number | Turn off blocking | Numbers are blocked on all your phones.',
    ru: 'Чёрный список | Добавлен с Mi 11 Lite | Убрать из списка | Добавить номер | Выключить блокировку | Номера блокируются на всех ваших телефонах.',
    ar: 'قائمة الحظر | أُضيف من Mi 11 Lite | إزالة من قائمة الحظر | إضافة رقم | إيقاف الحظر | تُحظر الأرقام على جميع هواتفك.',
  },
  draw: (s) => [
    h(s(0)),
    p(s(5)),
    list(row('+7 900 000-00-11', s(1), s(2)), row('+7 900 000-00-12', s(1), s(2))),
    buttons(s(3), `!${s(4)}`),
  ],
};

const sync: Scene = {
  id: 'sync',
  urls: ['https://i.mi.com/next/sync', 'https://i.mi.com/next/settings/sync'],
  words: {
    en: 'Sync | Contacts | Messages | Gallery | Last synced from Redmi Note 12 Pro an hour ago | Turn off sync | Turn off gallery sync? | Photos that are in the cloud stay there. | Cancel',
    ru: 'Синхронизация | Контакты | Сообщения | Галерея | Последняя синхронизация с Redmi Note 12 Pro час назад | Выключить синхронизацию | Выключить синхронизацию галереи? | Фото, которые уже в облаке, останутся там. | Отмена',
    es: 'Sincronización | Contactos | Mensajes | Galería | Última sincronización desde Redmi Note 12 Pro hace una hora | Desactivar sincronización | ¿Desactivar la sincronización de la galería? | Las fotos que están en la nube se quedan allí. | Cancelar',
    'zh-TW':
      '同步 | 聯絡人 | 訊息 | 相簿 | 一小時前由 Redmi Note 12 Pro 同步 | 關閉同步 | 要關閉相簿同步嗎？ | 已在雲端的照片會保留。 | 取消',
    he: 'סנכרון | אנשי קשר | הודעות | גלריה | סנכרון אחרון מ-Redmi Note 12 Pro לפני שעה | כיבוי הסנכרון | לכבות את סנכרון הגלריה? | תמונות שכבר בענן יישארו שם. | ביטול',
  },
  draw: (s) => [h(s(0)), p(s(4)), toggle(s(1)), toggle(s(2), false), toggle(s(3)), buttons(s(5)), dialog(s(6), s(7), s(8), `!${s(5)}`)],
};

export const cloudScenes: readonly Scene[] = [backups, drive, albums, notes, contacts, calendar, bin, wifi, sms, sim, blocked, sync];
