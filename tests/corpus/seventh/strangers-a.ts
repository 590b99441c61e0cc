/** Neighbours on the same two hosts: language, address, heading, and what the page holds (see `strangers.ts` for the marks). */
export const NEIGHBOURS: readonly [language: string, url: string, heading: string, body: string][] = [
  [
    'ru',
    'https://i.mi.com/gallery/h5#/',
    'Галерея',
    `# Все фото | 8 412; Видео | 317; Снимки экрана | 1 204; Избранное | 58
= 14 июня 2027
- IMG_20270614_183022.jpg | 3,4 МБ | Redmi Note 13 Pro
- VID_20270614_190145.mp4 | 84 МБ | Redmi Note 13 Pro
! Загрузить | Удалить | Поделиться`,
  ],
  [
    'en',
    'https://i.mi.com/w/9qd',
    'Notes',
    `# All notes | 148; Work | 31; Recipes | 22
- Shopping list | milk, bread, charger for the tablet | 12 June
- Selling the old phone | 1. back up 2. remove device 3. delete account? ask Tom | 3 June
- Wi-Fi at mum's | Redmi_4A_5G | 28 May
! New note | Delete`,
  ],
  [
    'uk',
    'https://i.mi.com/contacts',
    'Контакти',
    `~ 312 контактів
- Аптека | +380 44 222 11 00
- Галина Петрівна | +380 50 111 22 33
- Майстер (телефони) | +380 67 000 11 22
! Додати | Об’єднати дублікати | Видалити вибрані`,
  ],
  [
    'zh-CN',
    'https://i.mi.com/vip?source=web&_locale=zh_CN',
    '云空间会员',
    `~ 当前套餐：50 GB，2027 年 9 月 3 日到期
# 50 GB | ¥6/月; 200 GB | ¥18/月; 1 TB | ¥45/月
o 自动续费
- 购买记录
- 兑换码
! 立即开通 | 取消自动续费`,
  ],
  [
    'es',
    'https://i.mi.com/w/b21',
    'Planes de almacenamiento',
    `~ Usas 18,6 GB de 50 GB. Tu plan se renueva el 3 de octubre.
# 50 GB | 0,99 €/mes; 200 GB | 2,99 €/mes; 2 TB | 9,99 €/mes
- Método de pago | Visa •••• 4410
- Historial de facturas
! Cambiar de plan | Cancelar suscripción`,
  ],
  [
    'ru',
    'https://account.xiaomi.com/helpcenter/faq/ru_RU/02.faqs/07.delete/faq-1',
    'Как удалить аккаунт Xiaomi',
    `~ Прежде чем удалять аккаунт, выключите на всех устройствах функцию «Найти устройство» и выйдите из аккаунта в настройках телефона.
* Откройте раздел «Конфиденциальность» и выберите «Удалить аккаунт».
* Отметьте «Да, я хочу навсегда удалить свой аккаунт Xiaomi и все его данные».
* Нажмите «Удалить навсегда».
= Была ли статья полезной?
! Да | Нет
- Что делать, если телефон потерян
- Как сменить номер телефона`,
  ],
  [
    'en',
    'https://i.mi.com/guide/en/find/overview',
    'Find device: how it works',
    `~ Find device shows where a phone was last online, plays a sound and locks it. To turn it off, open Settings on the phone, or select My devices on the web and choose Remove device.
= Turn off Find device
* You need the password of your Xiaomi Account.
* Turning it off within three days of a password change is not possible.
= Lost mode
~ The phone is locked and shows your message.
- Next: Family sharing
- Contact us`,
  ],
  [
    'de',
    'https://account.xiaomi.com/w/payments',
    'Zahlungen und Abos',
    `- Visa •••• 4410 | Läuft ab 09/28
- PayPal | j.al***@web.de
= Aktive Abos
- Xiaomi Cloud 200 GB | 2,99 € pro Monat | 3. Oktober
- Mi Video Plus | Gekündigt
! Zahlungsart hinzufügen | Zahlungsart entfernen`,
  ],
  [
    'tr',
    'https://account.xiaomi.com/fe/service/login/password?sid=i.mi.com&_locale=tr_TR',
    'Xiaomi Hesabına giriş yap',
    `? E-posta / telefon / Xiaomi hesap kimliği | ornek@mail.com
? Şifre | ••••••
[] Kullanım koşullarını ve Gizlilik Politikasını okudum, kabul ediyorum
! Giriş yap | Hesap oluştur
- Şifrenizi mi unuttunuz?
- Telefon numarasıyla giriş yap`,
  ],
  [
    'id',
    'https://account.xiaomi.com/w/o7',
    'Pesanan saya',
    `+ Redmi Note 14 5G 8/256 GB | Dikirim 12 Juni | Lacak
+ Xiaomi Smart Band 9 | Tiba 2 Juni | Beli lagi
+ POCO X6 Pro 5G | Dibatalkan 30 Mei | Hapus
! Semua pesanan | Minta faktur`,
  ],
  [
    'pl',
    'https://i.mi.com/w/bk4',
    'Kopie zapasowe',
    `~ Kopie z ostatnich 180 dni. Usunięcie kopii nie zmienia niczego na telefonie.
+ Redmi Note 13 Pro+ 5G | 12 czerwca 2027, 4,2 GB | Usuń kopię
+ Xiaomi Pad 6S Pro | 1 maja 2027, 1,8 GB | Usuń kopię
+ Mi 11 Lite | 14 lutego 2027, 6,1 GB | Usuń kopię`,
  ],
  [
    'fr',
    'https://i.mi.com/w/fam',
    'Partage familial',
    `~ Jusqu’à six personnes peuvent partager votre espace de stockage.
- Élodie Caron | Organisatrice
- Paul Caron | Membre depuis mars
- Léa | Enfant, 11 ans
o Partager ma position avec la famille
! Inviter un membre | Retirer un membre | Quitter la famille`,
  ],
  [
    'it',
    'https://account.xiaomi.com/w/ck',
    'Le tue scelte sui cookie',
    `~ Usiamo cookie necessari, statistici e di marketing. Puoi revocare il consenso in qualsiasi momento.
o Necessari
o Statistici
o Marketing
! Accetta tutti | Rifiuta tutti | Salva le scelte
- Informativa sulla privacy`,
  ],
  [
    'pt-BR',
    'https://account.xiaomi.com/fe/service/account/authorizations',
    'Apps com acesso à sua conta',
    `~ Estes apps e sites podem ver partes da sua conta.
- Strava | Treinos e frequência cardíaca
- Google Home | Controlar aparelhos
- IFTTT | Nome e e-mail
! Remover acesso | Saiba mais`,
  ],
  [
    'vi',
    'https://i.mi.com/w/new',
    'Có gì mới',
    `= Tháng 6, 2027
* Tìm thiết bị hiển thị mức pin của tai nghe.
* Thiết bị của tôi: có thể đổi tên thiết bị.
* Sửa lỗi khi xóa thiết bị không hoạt động.
= Tháng 4, 2027
* Thư viện ảnh mở nhanh hơn hai lần.
* Thùng rác giữ tệp 60 ngày.
! Xem thêm`,
  ],
  [
    'ko',
    'https://i.mi.com/w/rc1',
    '녹음',
    `- 회의 0612 | 48:10 | 6월 12일
- 통화 녹음 엄마 | 03:22 | 6월 3일
- 강의 4 | 1:12:45 | 5월 28일
! 재생 | 다운로드 | 삭제`,
  ],
  [
    'ja',
    'https://i.mi.com/mobile/drive/trash?_locale=ja_JP',
    'ゴミ箱',
    `~ ここにあるファイルは 30 日後に完全に削除されます。
- 請求書_0512.pdf | 220 KB | 残り 12 日
- バックアップ_Redmi.zip | 1.2 GB | 残り 20 日
! 復元 | 完全に削除 | ゴミ箱を空にする`,
  ],
  [
    'th',
    'https://account.xiaomi.com/fe/service/account/profile',
    'ข้อมูลส่วนตัว',
    `- รูปโปรไฟล์
- ชื่อ | สมชาย ใจดี
- วันเกิด | 3 มี.ค. 2508
- เพศ | ชาย
- ภูมิภาค | ประเทศไทย
! แก้ไข | บันทึก`,
  ],
  [
    'ar',
    'https://i.mi.com/w/msg',
    'الرسائل',
    `- بنك الراجحي | رمز التحقق: ****** | أمس
- +966 5*****204 | وصلت، أين أنت؟ | الأحد
- شاومي | طلبك في الطريق | 3 مارس
! تحديد الكل | حذف`,
  ],
  [
    'hi',
    'https://account.xiaomi.com/w/nt',
    'सूचनाएं',
    `o सुरक्षा सूचनाएं
o ऑफ़र और समाचार
o सर्वे
- ईमेल | ram***@gmail.com
! सहेजें | सभी बंद करें`,
  ],
  [
    'ro',
    'https://i.mi.com/find/device/activationlock?_locale=en#/status',
    'Verifică blocarea dispozitivului',
    `~ Introdu codul IMEI, numărul de serie sau codul de pe ecranul blocat ca să afli dacă dispozitivul este legat de un cont.
? IMEI / SN | 86…
! Verifică | Ajutor`,
  ],
];
