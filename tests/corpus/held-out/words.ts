/** Our own wording for everything that Xiaomi's labels do not cover, in the twelve languages of this set. */
import { labelsOf, languageOf, parseTable } from '../labels';

const KEYS = [
  'photos',
  'contacts',
  'notes',
  'recordings',
  'messages',
  'drive',
  'storage',
  'cancel',
  'resume',
  'online',
  'offline',
  'thisPhone',
  'otherDevices',
  'model',
  'system',
  'ring',
  'lost',
  'wipe',
  'change',
  'notSet',
  'family',
  'back',
  'next',
  'more',
  'erase',
  'restore',
  'details',
  'close',
  'off',
  'keepOn',
  'general',
  'language',
  'removeAsk',
] as const;

const OWN = `
lang | photos | contacts | notes | recordings | messages | drive | storage | cancel | resume | online | offline | thisPhone | otherDevices | model | system | ring | lost | wipe | change | notSet | family | back | next | more | erase | restore | details | close | off | keepOn | general | language | removeAsk
ru | Галерея | Контакты | Заметки | Диктофон | Сообщения | Облачный диск | Хранилище | Отмена | Продолжить | В сети | Не в сети | Этот телефон | Другие устройства | Модель | Версия системы | Воспроизвести звук | Режим потери | Стереть данные | Изменить | Не задано | Семья | Назад | Далее | Ещё | Удалить | Восстановить | Подробнее | Закрыть | Отключить | Не отключать | Общие | Язык | Устройство будет отвязано от аккаунта, его резервные копии пропадут.
en | Gallery | Contacts | Notes | Recorder | Messages | Cloud drive | Storage | Cancel | Continue | Online | Offline | This phone | Other devices | Model | System version | Play sound | Lost mode | Erase data | Change | Not set | Family | Back | Next | More | Delete | Restore | Details | Close | Turn off | Keep on | General | Language | The device will be unlinked from your account and its backups will be lost.
zh-CN | 云相册 | 联系人 | 便签 | 录音 | 短信 | 云盘 | 云空间 | 取消 | 继续 | 在线 | 离线 | 本机 | 其他设备 | 型号 | 系统版本 | 设备发声 | 开启丢失模式 | 远程抹掉数据 | 修改 | 未设置 | 家庭成员 | 返回 | 下一步 | 更多 | 删除 | 恢复 | 详情 | 关闭 | 关闭功能 | 保持开启 | 通用 | 语言 | 该设备将与账号解除关联，其云备份也会一并清除。
zh-TW | 相簿 | 聯絡人 | 便箋 | 錄音 | 簡訊 | 雲端硬碟 | 雲端空間 | 取消 | 繼續 | 線上 | 離線 | 本機 | 其他裝置 | 型號 | 系統版本 | 播放聲音 | 遺失模式 | 清除資料 | 修改 | 未設定 | 家庭成員 | 返回 | 下一步 | 更多 | 刪除 | 還原 | 詳細資料 | 關閉 | 關閉功能 | 保持開啟 | 一般 | 語言 | 此裝置將與帳號解除連結，備份也會一併清除。
uk | Галерея | Контакти | Нотатки | Диктофон | Повідомлення | Хмарний диск | Сховище | Скасувати | Продовжити | У мережі | Не в мережі | Цей телефон | Інші пристрої | Модель | Версія системи | Відтворити звук | Режим втрати | Стерти дані | Змінити | Не вказано | Родина | Назад | Далі | Більше | Видалити | Відновити | Докладніше | Закрити | Вимкнути | Не вимикати | Загальні | Мова | Пристрій буде від'єднано від акаунту, його резервні копії зникнуть.
es | Galería | Contactos | Notas | Grabadora | Mensajes | Disco en la nube | Almacenamiento | Cancelar | Continuar | En línea | Sin conexión | Este teléfono | Otros dispositivos | Modelo | Versión del sistema | Reproducir sonido | Modo perdido | Borrar datos | Cambiar | Sin definir | Familia | Atrás | Siguiente | Más | Eliminar | Restaurar | Detalles | Cerrar | Desactivar | Mantener activado | General | Idioma | El dispositivo se separará de tu cuenta y perderás sus copias de seguridad.
pt-BR | Galeria | Contatos | Notas | Gravador | Mensagens | Drive na nuvem | Armazenamento | Cancelar | Continuar | On-line | Off-line | Este telefone | Outros dispositivos | Modelo | Versão do sistema | Tocar som | Modo perdido | Apagar dados | Alterar | Não definido | Família | Voltar | Avançar | Mais | Excluir | Restaurar | Detalhes | Fechar | Desativar | Manter ativado | Geral | Idioma | O dispositivo será desvinculado da sua conta e os backups dele serão perdidos.
id | Galeri | Kontak | Catatan | Perekam | Pesan | Drive cloud | Penyimpanan | Batal | Lanjutkan | Daring | Luring | Ponsel ini | Perangkat lain | Model | Versi sistem | Bunyikan | Mode hilang | Hapus data | Ubah | Belum diatur | Keluarga | Kembali | Berikutnya | Lainnya | Hapus | Pulihkan | Rincian | Tutup | Matikan | Tetap nyala | Umum | Bahasa | Perangkat akan dilepas dari akun dan cadangannya hilang.
de | Galerie | Kontakte | Notizen | Rekorder | Nachrichten | Cloud-Laufwerk | Speicher | Abbrechen | Weiter | Online | Offline | Dieses Telefon | Andere Geräte | Modell | Systemversion | Ton abspielen | Verloren-Modus | Daten löschen | Ändern | Nicht festgelegt | Familie | Zurück | Weiter | Mehr | Löschen | Wiederherstellen | Einzelheiten | Schließen | Ausschalten | Eingeschaltet lassen | Allgemein | Sprache | Das Gerät wird vom Konto getrennt, seine Sicherungen gehen verloren.
ar | المعرض | جهات الاتصال | الملاحظات | المسجل | الرسائل | القرص السحابي | مساحة التخزين | إلغاء | متابعة | متصل | غير متصل | هذا الهاتف | أجهزة أخرى | الطراز | إصدار النظام | تشغيل صوت | وضع الفقدان | مسح البيانات | تغيير | غير معيّن | العائلة | رجوع | التالي | المزيد | حذف | استعادة | التفاصيل | إغلاق | إيقاف | إبقاء التشغيل | عام | اللغة | سيُفصل الجهاز عن حسابك وستفقد نسخه الاحتياطية.
vi | Thư viện ảnh | Danh bạ | Ghi chú | Ghi âm | Tin nhắn | Ổ đĩa đám mây | Bộ nhớ | Hủy | Tiếp tục | Trực tuyến | Ngoại tuyến | Điện thoại này | Thiết bị khác | Kiểu máy | Phiên bản hệ thống | Phát âm thanh | Chế độ mất máy | Xóa sạch dữ liệu | Thay đổi | Chưa đặt | Gia đình | Quay lại | Tiếp theo | Thêm | Xóa bỏ | Khôi phục | Chi tiết | Đóng | Tắt | Giữ bật | Chung | Ngôn ngữ | Thiết bị sẽ bị gỡ khỏi tài khoản và mất các bản sao lưu.
ja | ギャラリー | 連絡先 | メモ | レコーダー | メッセージ | クラウドドライブ | ストレージ | キャンセル | 続ける | オンライン | オフライン | このスマートフォン | その他のデバイス | モデル | システムバージョン | 音を鳴らす | 紛失モード | データを消去 | 変更 | 未設定 | ファミリー | 戻る | 次へ | その他 | 消去 | 復元 | 詳細 | 閉じる | オフにする | オンのままにする | 一般 | 言語 | デバイスはアカウントから切り離され、バックアップも失われます。
`;

const own = parseTable(OWN, KEYS);

/** Xiaomi's labels and our own words, for one wording of `labels.ts`. */
export function say(wording: string) {
  const lang = languageOf(wording);
  const words = own.get(lang);
  if (!words) throw new Error(`No words: ${lang}`);
  return { ...words, ...labelsOf(wording), lang, wording };
}
export type Say = ReturnType<typeof say>;

/** The text of one scene: a row per language. */
export type Texts = Readonly<Record<string, readonly string[]>>;

export function pick(texts: Texts, wording: string): (at: number) => string {
  const row = texts[wording];
  if (!row) throw new Error(`No text: ${wording}`);
  return (at) => row[at] ?? '';
}

/** A scene in every language that it has text for. */
export const every = <T>(texts: Texts, scene: (wording: string) => T): T[] => Object.keys(texts).map(scene);
