import { parseTable } from './labels';

/**
 * The rest of the pages' text, in words of our own: what surrounds the labels on a page that people use.
 * Nothing here is a claim about Xiaomi's wording, so no expectation rests on it.
 */
const SERVICES = `
lang | gallery | contacts | notes | messages | drive | storage | backup | family | recycle | language | recordings
ru | Галерея | Контакты | Заметки | Сообщения | Диск | Хранилище | Резервные копии | Семья | Корзина | Язык | Записи
en | Gallery | Contacts | Notes | Messages | Drive | Storage | Backups | Family sharing | Recycle bin | Language | Recordings
zh-CN | 云相册 | 联系人 | 便签 | 短信 | 云盘 | 云空间 | 云备份 | 家庭共享 | 回收站 | 语言 | 录音
zh-TW | 雲相簿 | 聯絡人 | 便籤 | 簡訊 | 雲盤 | 儲存空間 | 備份 | 家庭共享 | 垃圾桶 | 語言 | 錄音
uk | Галерея | Контакти | Нотатки | Повідомлення | Диск | Сховище | Резервні копії | Родина | Кошик | Мова | Записи
es | Galería | Contactos | Notas | Mensajes | Disco | Almacenamiento | Copias de seguridad | Familia | Papelera | Idioma | Grabaciones
pt-BR | Galeria | Contatos | Notas | Mensagens | Disco | Armazenamento | Backups | Família | Lixeira | Idioma | Gravações
id | Galeri | Kontak | Catatan | Pesan | Drive | Penyimpanan | Cadangan | Keluarga | Tempat sampah | Bahasa | Rekaman
de | Galerie | Kontakte | Notizen | Nachrichten | Laufwerk | Speicher | Sicherungen | Familie | Papierkorb | Sprache | Aufnahmen
fr | Galerie | Contacts | Notes | Messages | Disque | Stockage | Sauvegardes | Famille | Corbeille | Langue | Enregistrements
it | Galleria | Contatti | Note | Messaggi | Disco | Spazio | Backup | Famiglia | Cestino | Lingua | Registrazioni
pl | Galeria | Kontakty | Notatki | Wiadomości | Dysk | Pamięć | Kopie zapasowe | Rodzina | Kosz | Język | Nagrania
tr | Galeri | Kişiler | Notlar | Mesajlar | Disk | Depolama | Yedekler | Aile | Çöp kutusu | Dil | Kayıtlar
ar | المعرض | جهات الاتصال | الملاحظات | الرسائل | القرص | التخزين | النسخ الاحتياطية | العائلة | سلة المحذوفات | اللغة | التسجيلات
he | גלריה | אנשי קשר | פתקים | הודעות | כונן | אחסון | גיבויים | משפחה | סל המיחזור | שפה | הקלטות
vi | Thư viện | Danh bạ | Ghi chú | Tin nhắn | Ổ đĩa | Dung lượng | Bản sao lưu | Gia đình | Thùng rác | Ngôn ngữ | Bản ghi âm
th | แกลเลอรี | รายชื่อ | โน้ต | ข้อความ | ไดรฟ์ | พื้นที่เก็บข้อมูล | ข้อมูลสำรอง | ครอบครัว | ถังขยะ | ภาษา | การบันทึกเสียง
ja | ギャラリー | 連絡先 | メモ | メッセージ | ドライブ | ストレージ | バックアップ | ファミリー | ごみ箱 | 言語 | 録音
ko | 갤러리 | 연락처 | 메모 | 메시지 | 드라이브 | 저장 공간 | 백업 | 가족 | 휴지통 | 언어 | 녹음
hi | गैलरी | संपर्क | नोट्स | संदेश | ड्राइव | स्टोरेज | बैकअप | परिवार | कूड़ेदान | भाषा | रिकॉर्डिंग
fa | گالری | مخاطبین | یادداشت‌ها | پیام‌ها | درایو | فضای ذخیره‌سازی | پشتیبان‌ها | خانواده | سطل بازیافت | زبان | ضبط‌ها
ur | گیلری | رابطے | نوٹس | پیغامات | ڈرائیو | اسٹوریج | بیک اپ | خاندان | ری سائیکل بن | زبان | ریکارڈنگز
`;

const ACTIONS = `
lang | online | offline | model | cancel | more | change | next | sound | lost | erase | privacy | about | unlock
ru | В сети | Не в сети | Модель | Отмена | Ещё | Изменить | Далее | Воспроизвести звук | Режим пропажи | Стереть данные | Приватность | О сервисе | Заявка на разблокировку
en | Online | Offline | Model | Cancel | More | Change | Next | Play sound | Lost mode | Erase data | Privacy | About | Unlock request
zh-CN | 在线 | 离线 | 型号 | 取消 | 更多 | 修改 | 下一步 | 设备发声 | 开启丢失模式 | 远程抹掉数据 | 隐私中心 | 关于 | 设备解锁申请
zh-TW | 線上 | 離線 | 型號 | 取消 | 更多 | 變更 | 下一步 | 播放聲音 | 遺失模式 | 清除資料 | 隱私 | 關於 | 裝置解鎖申請
uk | У мережі | Не в мережі | Модель | Скасувати | Більше | Змінити | Далі | Відтворити звук | Режим зникнення | Стерти дані | Приватність | Про сервіс | Запит на розблокування
es | En línea | Sin conexión | Modelo | Cancelar | Más | Cambiar | Siguiente | Hacer sonar | Modo perdido | Borrar datos | Privacidad | Acerca de | Solicitud de desbloqueo
pt-BR | Online | Offline | Modelo | Cancelar | Mais | Alterar | Avançar | Tocar som | Modo perdido | Apagar dados | Privacidade | Sobre | Pedido de desbloqueio
id | Online | Offline | Model | Batal | Lainnya | Ubah | Berikutnya | Bunyikan | Mode hilang | Bersihkan data | Privasi | Tentang | Permohonan Buka Kunci
de | Online | Offline | Modell | Abbrechen | Mehr | Ändern | Weiter | Ton abspielen | Verlustmodus | Daten löschen | Datenschutz | Über | Entsperrantrag
fr | En ligne | Hors ligne | Modèle | Annuler | Plus | Modifier | Suivant | Faire sonner | Mode perdu | Effacer les données | Confidentialité | À propos | Demande de déverrouillage
it | Online | Offline | Modello | Annulla | Altro | Modifica | Avanti | Riproduci suono | Modalità smarrito | Cancella dati | Privacy | Informazioni | Richiesta di sblocco
pl | Online | Offline | Model | Anuluj | Więcej | Zmień | Dalej | Odtwórz dźwięk | Tryb utraty | Wymaż dane | Prywatność | Informacje | Wniosek o odblokowanie
tr | Çevrimiçi | Çevrimdışı | Model | İptal | Diğer | Değiştir | İleri | Ses çal | Kayıp modu | Verileri sil | Gizlilik | Hakkında | Kilit açma talebi
ar | متصل | غير متصل | الطراز | إلغاء | المزيد | تغيير | التالي | تشغيل صوت | وضع الفقدان | مسح البيانات | الخصوصية | حول | طلب إلغاء القفل
he | מחובר | לא מחובר | דגם | ביטול | עוד | שינוי | הבא | השמע צליל | מצב אובדן | מחיקת נתונים | פרטיות | אודות | בקשת ביטול נעילה
vi | Trực tuyến | Ngoại tuyến | Mẫu máy | Hủy | Thêm | Thay đổi | Tiếp theo | Phát âm thanh | Chế độ mất máy | Xóa dữ liệu | Quyền riêng tư | Giới thiệu | Yêu cầu mở khóa
th | ออนไลน์ | ออฟไลน์ | รุ่น | ยกเลิก | เพิ่มเติม | เปลี่ยน | ถัดไป | เล่นเสียง | โหมดสูญหาย | ล้างข้อมูล | ความเป็นส่วนตัว | เกี่ยวกับ | คำขอปลดล็อก
ja | オンライン | オフライン | 機種 | キャンセル | その他 | 変更 | 次へ | 音を鳴らす | 紛失モード | データを消去 | プライバシー | 概要 | ロック解除申請
ko | 온라인 | 오프라인 | 모델 | 취소 | 더보기 | 변경 | 다음 | 소리 재생 | 분실 모드 | 데이터 지우기 | 개인정보 | 정보 | 잠금 해제 요청
hi | ऑनलाइन | ऑफ़लाइन | मॉडल | रद्द करें | अधिक | बदलें | आगे | ध्वनि चलाएं | खोया मोड | डेटा मिटाएं | गोपनीयता | परिचय | अनलॉक अनुरोध
fa | آنلاین | آفلاین | مدل | لغو | بیشتر | تغییر | بعدی | پخش صدا | حالت گم‌شده | پاک کردن داده‌ها | حریم خصوصی | درباره | درخواست باز کردن قفل
ur | آن لائن | آف لائن | ماڈل | منسوخ | مزید | تبدیل کریں | آگے | آواز چلائیں | گمشدہ موڈ | ڈیٹا مٹائیں | رازداری | متعلق | ان لاک کی درخواست
`;

const SPEECH = `
lang | named | person | delete | howTo | warning | understood | missing | loading | data
ru | Телефон мамы | Анна | Удалить | Откройте «{a}», выберите «{b}» и нажмите «{c}». | После удаления вернуть аккаунт и данные нельзя. | Я прочитал и согласен | Страница не найдена | Загрузка… | Управление данными
en | Mom's phone | Anna | Delete | Open “{a}”, choose “{b}” and press “{c}”. | Once deleted, neither the account nor its data can be restored. | I have read and agree | Page not found | Loading… | Manage your data
zh-CN | 妈妈的手机 | 小红 | 删除 | 打开“{a}”，选择“{b}”，然后点击“{c}”。 | 永久删除小米账号及其下所有数据并永远无法恢复 | 我已阅读并同意 | 页面不存在 | 加载中… | 管理您的数据
zh-TW | 媽媽的手機 | 小紅 | 刪除 | 開啟「{a}」，選擇「{b}」，然後點選「{c}」。 | 刪除後帳號與資料都無法復原。 | 我已閱讀並同意 | 找不到頁面 | 載入中… | 管理您的資料
uk | Мамин телефон | Ганна | Видалити | Відкрийте «{a}», виберіть «{b}» і натисніть «{c}». | Після видалення повернути акаунт і дані неможливо. | Я прочитав і погоджуюся | Сторінку не знайдено | Завантаження… | Керування даними
es | Móvil de mamá | Ana | Eliminar | Abre «{a}», elige «{b}» y pulsa «{c}». | Después no se podrán recuperar ni la cuenta ni los datos. | He leído y acepto | Página no encontrada | Cargando… | Gestionar los datos
pt-BR | Celular da mãe | Ana | Excluir | Abra “{a}”, escolha “{b}” e toque em “{c}”. | Depois disso, nem a conta nem os dados podem ser recuperados. | Li e concordo | Página não encontrada | Carregando… | Gerenciar seus dados
id | HP Ibu | Anna | Buang | Buka “{a}”, pilih “{b}”, lalu tekan “{c}”. | Setelah dihapus, akun dan data tidak dapat dipulihkan. | Saya telah membaca dan setuju | Halaman tidak ditemukan | Memuat… | Kelola data Anda
de | Mamas Handy | Anna | Löschen | Öffne „{a}“, wähle „{b}“ und drücke „{c}“. | Danach lassen sich weder Konto noch Daten wiederherstellen. | Gelesen und einverstanden | Seite nicht gefunden | Wird geladen… | Daten verwalten
fr | Téléphone de maman | Anna | Supprimer | Ouvrez « {a} », choisissez « {b} » puis appuyez sur « {c} ». | Ensuite, ni le compte ni les données ne pourront être récupérés. | J'ai lu et j'accepte | Page introuvable | Chargement… | Gérer vos données
it | Telefono di mamma | Anna | Elimina | Apri «{a}», scegli «{b}» e premi «{c}». | In seguito né l'account né i dati potranno essere recuperati. | Ho letto e accetto | Pagina non trovata | Caricamento… | Gestisci i dati
pl | Telefon mamy | Anna | Skasuj | Otwórz „{a}”, wybierz „{b}” i naciśnij „{c}”. | Potem nie da się odzyskać ani konta, ani danych. | Przeczytałem i zgadzam się | Nie znaleziono strony | Ładowanie… | Zarządzaj danymi
tr | Annemin telefonu | Ayşe | Sil | “{a}” sayfasını açın, “{b}” öğesini seçin ve “{c}” düğmesine basın. | Bundan sonra ne hesap ne de veriler geri getirilebilir. | Okudum ve kabul ediyorum | Sayfa bulunamadı | Yükleniyor… | Verilerinizi yönetin
ar | هاتف أمي | آنا | حذف | افتح «{a}» واختر «{b}» ثم اضغط «{c}». | بعد ذلك لا يمكن استعادة الحساب ولا البيانات. | قرأت وأوافق | الصفحة غير موجودة | جار التحميل… | إدارة بياناتك
he | הטלפון של אמא | אנה | מחק | פתחו את "{a}", בחרו "{b}" ולחצו על "{c}". | לאחר מכן לא ניתן לשחזר את החשבון או את הנתונים. | קראתי ואני מסכים | הדף לא נמצא | טוען… | ניהול הנתונים שלך
vi | Điện thoại của mẹ | Anna | Xóa bỏ | Mở “{a}”, chọn “{b}” rồi nhấn “{c}”. | Sau đó không thể khôi phục tài khoản và dữ liệu. | Tôi đã đọc và đồng ý | Không tìm thấy trang | Đang tải… | Quản lý dữ liệu của bạn
th | โทรศัพท์แม่ | แอนนา | ลบ | เปิด “{a}” เลือก “{b}” แล้วกด “{c}” | หลังจากนั้นจะกู้คืนบัญชีและข้อมูลไม่ได้ | ฉันอ่านแล้วและยอมรับ | ไม่พบหน้านี้ | กำลังโหลด… | จัดการข้อมูลของคุณ
ja | 母の携帯 | 花子 | 消去 | 「{a}」を開き、「{b}」を選んで「{c}」を押します。 | その後、アカウントとデータは復元できません。 | 読んで同意しました | ページが見つかりません | 読み込み中… | データの管理
ko | 엄마 전화 | 안나 | 삭제 | “{a}”을(를) 열고 “{b}”을(를) 선택한 다음 “{c}”을(를) 누르세요. | 이후에는 계정과 데이터를 복구할 수 없습니다. | 읽었으며 동의합니다 | 페이지를 찾을 수 없습니다 | 로드 중… | 데이터 관리
hi | माँ का फ़ोन | अन्ना | हटाएं | “{a}” खोलें, “{b}” चुनें और “{c}” दबाएं। | इसके बाद न खाता वापस मिलेगा न डेटा। | मैंने पढ़ा और सहमत हूं | पेज नहीं मिला | लोड हो रहा है… | अपना डेटा प्रबंधित करें
fa | گوشی مامان | آنا | پاک کردن | «{a}» را باز کنید، «{b}» را انتخاب کنید و «{c}» را بزنید. | پس از آن نه حساب و نه داده‌ها بازیابی نمی‌شوند. | خواندم و موافقم | صفحه پیدا نشد | در حال بارگیری… | مدیریت داده‌ها
ur | امی کا فون | انا | حذف کریں | “{a}” کھولیں، “{b}” منتخب کریں اور “{c}” دبائیں۔ | اس کے بعد نہ اکاؤنٹ واپس آئے گا نہ ڈیٹا۔ | میں نے پڑھا اور متفق ہوں | صفحہ نہیں ملا | لوڈ ہو رہا ہے… | اپنے ڈیٹا کا نظم کریں
`;

const SERVICE_KEYS = [
  'gallery',
  'contacts',
  'notes',
  'messages',
  'drive',
  'storage',
  'backup',
  'family',
  'recycle',
  'language',
  'recordings',
] as const;
const ACTION_KEYS = [
  'online',
  'offline',
  'model',
  'cancel',
  'more',
  'change',
  'next',
  'sound',
  'lost',
  'erase',
  'privacy',
  'about',
  'unlock',
] as const;
const SPEECH_KEYS = ['named', 'person', 'delete', 'howTo', 'warning', 'understood', 'missing', 'loading', 'data'] as const;

export type Words = Record<(typeof SERVICE_KEYS)[number] | (typeof ACTION_KEYS)[number] | (typeof SPEECH_KEYS)[number], string>;

const services = parseTable(SERVICES, SERVICE_KEYS);
const actions = parseTable(ACTIONS, ACTION_KEYS);
const speech = parseTable(SPEECH, SPEECH_KEYS);

export function wordsOf(language: string): Words {
  const a = services.get(language);
  const b = actions.get(language);
  const c = speech.get(language);
  if (!a || !b || !c) throw new Error(`No words: ${language}`);
  return { ...a, ...b, ...c };
}

/** An instruction that quotes three labels, as help pages and people's notes do. */
export function howTo(words: Words, a: string, b: string, c: string): string {
  return words.howTo.replace('{a}', a).replace('{b}', b).replace('{c}', c);
}
