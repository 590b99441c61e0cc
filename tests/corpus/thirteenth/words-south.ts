/** Turkish, Finnish, and the languages from the Near East to Indonesia. */
export const south: Readonly<Record<string, string>> = {
  tr: `
Xiaomi Cloud;Xiaomi Hesabı;Oturumu kapat|Çıkış yap;Yardım;Geri;İptal|Vazgeç;Ayarlar;Xiaomi Hesabını yönet
Galeri;Kişiler;Notlar;Kayıtlar;Cihazı bul;Hizmetleriniz;5 GB'ın 3,2 GB'ı kullanıldı
Otomatik eşitle;Mobil veriyle eşitle;Depolama planını otomatik yenile;Verilerin saklandığı bölge;Kullanım raporları gönder
Cihazlarım|Cihazlarınız;Bu Xiaomi Hesabıyla oturum açılmış telefonlar ve tabletler;Son eşitleme dün 18.40;Çevrimiçi;Salıdan beri çevrimdışı;Diğer işlemler;Babamın telefonu
Model;Sistem sürümü;Cihazı bul açık;Cihazı bul özelliğini kapat;Cihazı sil|Cihazı kaldır;Bu cihaz artık eşitlenmeyecek ve yedekleri buluttan silinecek.
Konumunu bul;Ses çal;Kayıp modu;Cihazı sıfırla;4 dakika önce Park Sokağı yakınında görüldü
Hesap güvenliği|Oturum açma ve güvenlik;Oturum açma yöntemleri;Parolayı değiştir|Şifreyi değiştir;Kurtarma telefonu;Kurtarma e-postası;Hesabınıza erişiminizi kaybetmemek için bu bilgileri güncel tutun
Gizlilik;Verilerinizi yönetin;Verilerinizi indirin;Gizlilik Politikasına verilen onayı geri çek;Hesabı sil|Xiaomi Hesabını sil;Gizlilik Politikası;Xiaomi'nin sizinle ilgili sakladıklarını görün ve denetleyin
Silinen bir Xiaomi Hesabı geri getirilemez.;Buluttaki fotoğraflar, kişiler ve notlar sonsuza dek kaybolur;Satın almalar, kuponlar ve Mi puanları kaybolur;Evet, Xiaomi Hesabımı ve tüm verilerini kalıcı olarak silmek istiyorum;Sonuçların tamamen farkındayım;Hesabı sil|Kalıcı olarak sil
Hesabınız henüz silinemiyor;Cihazlarınızdan birinde Cihazı bul hâlâ açık;Xiaomi mağazasında tamamlanmamış bir siparişiniz var;Xiaomi Cloud aboneliğiniz otomatik yenileniyor;Nasıl düzeltilir
Xiaomi Hesabında oturum aç;••• 41 numarasına gönderilen 6 haneli kodu girin;Son oturum açmalar;Depolama planları;200 GB'a yükselt;Çöp kutusu;Çöp kutusunu boşalt
Bir cihazı Cihazlarım listesinden nasıl kaldırırım?;Ayarlar'ı açın, cihazı seçin ve Cihazı sil'e dokunun. Önce Cihazı bul'u kapatın.;Aile grubu;Bağlı hesaplar;Bir sorun oluştu. Daha sonra yeniden deneyin.;Redmi Note 13 yedeği silinsin mi?;Sitenin çalışması için çerez kullanıyoruz`,
  fi: `
Xiaomi Cloud;Xiaomi-tili;Kirjaudu ulos;Ohje;Takaisin;Peruuta;Asetukset;Hallitse Xiaomi-tiliä
Galleria;Yhteystiedot;Muistiinpanot;Tallenteet;Etsi laite;Palvelusi;3,2 Gt / 5 Gt käytössä
Synkronoi automaattisesti;Synkronoi mobiilidatalla;Uusi tallennuspaketti automaattisesti;Tietojen säilytysalue;Lähetä käyttöraportteja
Omat laitteet|Laitteesi;Puhelimet ja tabletit, jotka on kirjattu tähän Xiaomi-tiliin;Synkronoitu eilen klo 18.40;Verkossa;Poissa verkosta tiistaista lähtien;Lisää toimintoja;Isän puhelin
Malli;Järjestelmän versio;Etsi laite on käytössä;Poista Etsi laite käytöstä;Poista laite;Laitteen synkronointi päättyy ja sen varmuuskopiot poistetaan pilvestä.
Paikanna;Soita ääni;Kadonnut-tila;Tyhjennä laite;Nähty 4 minuuttia sitten lähellä Puistokatua
Tilin suojaus|Kirjautuminen ja suojaus;Kirjautumistavat;Vaihda salasana;Palautuspuhelin;Palautussähköposti;Pidä nämä ajan tasalla, jotta pääset aina tilillesi
Tietosuoja|Yksityisyys;Hallitse tietojasi;Lataa tietosi;Peruuta suostumus tietosuojakäytäntöön;Poista tili|Poista Xiaomi-tili;Tietosuojakäytäntö;Katso ja päätä, mitä Xiaomi säilyttää sinusta
Poistettua Xiaomi-tiliä ei voi palauttaa.;Pilvessä olevat kuvat, yhteystiedot ja muistiinpanot katoavat lopullisesti;Ostokset, kupongit ja Mi-pisteet menetetään;Kyllä, haluan poistaa Xiaomi-tilini ja kaikki sen tiedot pysyvästi;Ymmärrän täysin seuraukset;Poista tili|Poista pysyvästi
Tiliä ei voi vielä poistaa;Etsi laite on yhä käytössä yhdessä laitteistasi;Xiaomin kaupassa on keskeneräinen tilaus;Xiaomi Cloud -tilauksesi uusiutuu automaattisesti;Näin korjaat tämän
Kirjaudu Xiaomi-tilille;Anna 6-numeroinen koodi, joka lähetettiin numeroon ••• 41;Viimeisimmät kirjautumiset;Tallennuspaketit;Päivitä 200 Gt:uun;Roskakori;Tyhjennä roskakori
Miten poistan laitteen Omista laitteista?;Avaa Asetukset, valitse laite ja napauta Poista laite. Poista ensin Etsi laite käytöstä.;Perheryhmä;Linkitetyt tilit;Jokin meni vikaan. Yritä myöhemmin.;Poistetaanko tämä Redmi Note 13:n varmuuskopio?;Käytämme evästeitä, jotta sivusto toimii`,
  ar: `
Xiaomi Cloud;حساب Xiaomi;تسجيل الخروج;المساعدة;رجوع;إلغاء;الإعدادات;إدارة حساب Xiaomi
المعرض;جهات الاتصال;الملاحظات;التسجيلات;العثور على الجهاز;خدماتك;تم استخدام 3.2 غ.ب من 5 غ.ب
المزامنة تلقائيًا;المزامنة عبر بيانات الجوال;تجديد خطة التخزين تلقائيًا;منطقة تخزين البيانات;إرسال تقارير الاستخدام
أجهزتي|أجهزتك;الهواتف والأجهزة اللوحية المسجلة بحساب Xiaomi هذا;آخر مزامنة أمس 18:40;متصل;غير متصل منذ الثلاثاء;إجراءات أخرى;هاتف أبي
الطراز;إصدار النظام;العثور على الجهاز قيد التشغيل;إيقاف العثور على الجهاز|إيقاف تشغيل العثور على الجهاز;حذف الجهاز|إزالة الجهاز;سيتوقف هذا الجهاز عن المزامنة وستُحذف نسخه الاحتياطية من السحابة.
تحديد الموقع;تشغيل صوت;وضع الفقدان;مسح بيانات الجهاز;شوهد قبل 4 دقائق قرب شارع الحديقة
أمان الحساب|تسجيل الدخول والأمان;طرق تسجيل الدخول;تغيير كلمة المرور;هاتف الاسترداد;بريد الاسترداد الإلكتروني;حافظ على تحديث هذه المعلومات حتى لا تفقد الوصول إلى حسابك
الخصوصية;إدارة بياناتك;تنزيل بياناتك;سحب الموافقة على سياسة الخصوصية;حذف الحساب|حذف حساب Xiaomi;سياسة الخصوصية;اطّلع على ما تحتفظ به Xiaomi عنك وتحكم فيه
لا يمكن استعادة حساب Xiaomi بعد حذفه.;ستفقد الصور وجهات الاتصال والملاحظات في السحابة نهائيًا;ستفقد المشتريات والقسائم ونقاط Mi;نعم، أريد حذف حساب Xiaomi وكل بياناته نهائيًا;أنا على دراية تامة بالعواقب;حذف الحساب|حذف نهائي
لا يمكن حذف حسابك بعد;ما زال العثور على الجهاز قيد التشغيل على أحد أجهزتك;لديك طلب غير مكتمل في متجر Xiaomi;يتجدد اشتراكك في Xiaomi Cloud تلقائيًا;كيفية حل ذلك
تسجيل الدخول إلى حساب Xiaomi;أدخل الرمز المكوّن من 6 أرقام المرسل إلى ••• 41;عمليات تسجيل الدخول الأخيرة;خطط التخزين;الترقية إلى 200 غ.ب;سلة المهملات;إفراغ السلة
كيف أزيل جهازًا من أجهزتي؟;افتح الإعدادات واختر الجهاز ثم اضغط حذف الجهاز. أوقف العثور على الجهاز أولًا.;مجموعة العائلة;الحسابات المرتبطة;حدث خطأ ما. حاول لاحقًا.;هل تريد حذف هذه النسخة الاحتياطية من Redmi Note 13؟;نستخدم ملفات تعريف الارتباط ليعمل الموقع`,
  he: `
Xiaomi Cloud;חשבון Xiaomi;התנתקות;עזרה;חזרה;ביטול;הגדרות;ניהול חשבון Xiaomi
גלריה;אנשי קשר;פתקים;הקלטות;איתור המכשיר;השירותים שלך;נוצלו 3.2 GB מתוך 5 GB
סנכרון אוטומטי;סנכרון דרך נתונים סלולריים;חידוש אוטומטי של תוכנית האחסון;אזור אחסון הנתונים;שליחת דוחות שימוש
המכשירים שלי|המכשירים שלך;טלפונים וטאבלטים שמחוברים לחשבון Xiaomi הזה;סונכרן אתמול ב-18:40;מחובר;לא מחובר מיום שלישי;פעולות נוספות;הטלפון של אבא
דגם;גרסת מערכת;איתור המכשיר פועל;כיבוי איתור המכשיר;מחיקת המכשיר|הסרת המכשיר;המכשיר יפסיק להסתנכרן והגיבויים שלו יימחקו מהענן.
איתור;השמעת צליל;מצב אבוד;מחיקת נתוני המכשיר;נראה לפני 4 דקות ליד רחוב הפארק
אבטחת החשבון|כניסה ואבטחה;דרכי כניסה;שינוי סיסמה|החלפת סיסמה;טלפון לשחזור;דוא"ל לשחזור;כדאי לעדכן את הפרטים האלה כדי לא לאבד גישה לחשבון
פרטיות;ניהול הנתונים שלך;הורדת הנתונים שלך;ביטול ההסכמה למדיניות הפרטיות;מחיקת החשבון|מחיקת חשבון Xiaomi;מדיניות הפרטיות;כאן רואים ושולטים במה ש-Xiaomi שומרת עליך
אי אפשר לשחזר חשבון Xiaomi שנמחק.;תמונות, אנשי קשר ופתקים בענן יאבדו לתמיד;רכישות, קופונים ונקודות Mi יאבדו;כן, ברצוני למחוק לצמיתות את חשבון Xiaomi שלי ואת כל הנתונים שבו;אני מבין היטב את ההשלכות;מחיקת החשבון|מחיקה לצמיתות
עדיין אי אפשר למחוק את החשבון;איתור המכשיר עדיין פועל באחד המכשירים שלך;יש הזמנה פתוחה בחנות Xiaomi;המינוי שלך ל-Xiaomi Cloud מתחדש אוטומטית;איך פותרים את זה
כניסה לחשבון Xiaomi;יש להזין את הקוד בן 6 הספרות שנשלח אל ••• 41;כניסות אחרונות;תוכניות אחסון;שדרוג ל-200 GB;אשפה;ריקון האשפה
איך מסירים מכשיר מ"המכשירים שלי"?;פותחים את ההגדרות, בוחרים את המכשיר ולוחצים על מחיקת המכשיר. קודם מכבים את איתור המכשיר.;קבוצה משפחתית;חשבונות מקושרים;משהו השתבש. כדאי לנסות שוב מאוחר יותר.;למחוק את הגיבוי הזה של Redmi Note 13?;אנחנו משתמשים בקובצי Cookie כדי שהאתר יפעל`,
  hi: `
Xiaomi Cloud;Xiaomi खाता;साइन आउट करें;मदद;वापस;रद्द करें;सेटिंग्स;Xiaomi खाता प्रबंधित करें
गैलरी;संपर्क;नोट्स;रिकॉर्डिंग;डिवाइस ढूंढें;आपकी सेवाएँ;5 GB में से 3.2 GB इस्तेमाल हुआ
अपने-आप सिंक करें;मोबाइल डेटा पर सिंक करें;स्टोरेज प्लान अपने-आप नवीनीकृत करें;डेटा रखने का क्षेत्र;उपयोग रिपोर्ट भेजें
मेरे डिवाइस|आपके डिवाइस;इस Xiaomi खाते से साइन इन किए हुए फ़ोन और टैबलेट;पिछला सिंक कल 18:40 बजे;ऑनलाइन;मंगलवार से ऑफ़लाइन;अन्य कार्रवाइयाँ;पापा का फ़ोन
मॉडल;सिस्टम संस्करण;'डिवाइस ढूंढें' चालू है;'डिवाइस ढूंढें' बंद करें;डिवाइस हटाएँ|डिवाइस मिटाएं;यह डिवाइस सिंक होना बंद हो जाएगा और इसके बैकअप क्लाउड से हटा दिए जाएँगे।
पता लगाएँ;ध्वनि बजाएँ;खोया मोड;डिवाइस का डेटा मिटाएँ;4 मिनट पहले पार्क स्ट्रीट के पास दिखा
खाता सुरक्षा|साइन-इन और सुरक्षा;साइन इन करने के तरीके;पासवर्ड बदलें;रिकवरी फ़ोन;रिकवरी ईमेल;इन्हें अपडेट रखें ताकि आप अपने खाते की पहुँच न खोएँ
गोपनीयता;अपना डेटा प्रबंधित करें;अपना डेटा डाउनलोड करें;गोपनीयता नीति की सहमति वापस लें;खाता हटाएँ|Xiaomi खाता हटाएँ;गोपनीयता नीति;देखें और तय करें कि Xiaomi आपके बारे में क्या रखता है
हटाया गया Xiaomi खाता वापस नहीं लाया जा सकता।;क्लाउड की फ़ोटो, संपर्क और नोट्स हमेशा के लिए चले जाएँगे;ख़रीदारी, कूपन और Mi पॉइंट खो जाएँगे;हाँ, मैं अपना Xiaomi खाता और उसका सारा डेटा स्थायी रूप से हटाना चाहता हूँ;मैं परिणामों से पूरी तरह अवगत हूँ;खाता हटाएँ|स्थायी रूप से हटाएँ
आपका खाता अभी हटाया नहीं जा सकता;आपके एक डिवाइस पर 'डिवाइस ढूंढें' अब भी चालू है;Xiaomi स्टोर में एक ऑर्डर पूरा नहीं हुआ है;आपकी Xiaomi Cloud सदस्यता अपने-आप नवीनीकृत होती है;इसे कैसे ठीक करें
Xiaomi खाते में साइन इन करें;••• 41 पर भेजा गया 6 अंकों का कोड डालें;हाल के साइन-इन;स्टोरेज प्लान;200 GB पर अपग्रेड करें;ट्रैश;ट्रैश खाली करें
'मेरे डिवाइस' से कोई डिवाइस कैसे हटाऊँ?;सेटिंग्स खोलें, डिवाइस चुनें और 'डिवाइस हटाएँ' दबाएँ। पहले 'डिवाइस ढूंढें' बंद करें।;परिवार समूह;जुड़े हुए खाते;कुछ गड़बड़ हुई। बाद में कोशिश करें।;Redmi Note 13 का यह बैकअप हटाएँ?;साइट चलाने के लिए हम कुकी का उपयोग करते हैं`,
  id: `
Xiaomi Cloud;Akun Xiaomi;Keluar;Bantuan;Kembali;Batal;Setelan|Pengaturan;Kelola Akun Xiaomi
Galeri;Kontak;Catatan;Rekaman;Cari perangkat|Temukan perangkat;Layanan Anda;3,2 GB dari 5 GB terpakai
Sinkronkan otomatis;Sinkronkan lewat data seluler;Perpanjang paket otomatis;Wilayah penyimpanan data;Kirim laporan penggunaan
Perangkat saya|Perangkat Anda;Ponsel dan tablet yang masuk dengan Akun Xiaomi ini;Terakhir disinkronkan kemarin pukul 18.40;Online;Offline sejak Selasa;Tindakan lainnya;HP Ayah
Model;Versi sistem;Cari perangkat aktif;Matikan Cari perangkat|Nonaktifkan Cari perangkat;Hapus perangkat;Perangkat ini akan berhenti disinkronkan dan cadangannya dihapus dari cloud.
Lacak lokasi;Bunyikan;Mode hilang;Hapus data perangkat;Terlihat 4 menit lalu di dekat Jalan Taman
Keamanan akun|Masuk dan keamanan;Cara masuk;Ubah sandi|Ganti kata sandi;Telepon pemulihan;Email pemulihan;Jaga data ini tetap terbaru agar Anda tidak kehilangan akses ke akun
Privasi;Kelola data Anda;Unduh data Anda;Tarik persetujuan atas Kebijakan Privasi;Hapus akun|Hapus Akun Xiaomi;Kebijakan Privasi;Lihat dan atur apa yang disimpan Xiaomi tentang Anda
Akun Xiaomi yang sudah dihapus tidak bisa dipulihkan.;Foto, kontak, dan catatan di cloud akan hilang selamanya;Pembelian, kupon, dan Poin Mi akan hangus;Ya, saya ingin menghapus Akun Xiaomi saya dan semua datanya secara permanen;Saya sepenuhnya memahami konsekuensinya;Hapus akun|Hapus permanen
Akun Anda belum bisa dihapus;Cari perangkat masih aktif di salah satu perangkat Anda;Ada pesanan yang belum selesai di toko Xiaomi;Langganan Xiaomi Cloud Anda diperpanjang otomatis;Cara mengatasinya
Masuk ke Akun Xiaomi;Masukkan kode 6 digit yang dikirim ke ••• 41;Riwayat masuk terbaru;Paket penyimpanan;Tingkatkan ke 200 GB;Sampah;Kosongkan sampah
Bagaimana cara menghapus perangkat dari Perangkat saya?;Buka Setelan, pilih perangkat, lalu ketuk Hapus perangkat. Matikan dulu Cari perangkat.;Grup keluarga;Akun tertaut;Terjadi kesalahan. Coba lagi nanti.;Hapus cadangan Redmi Note 13 ini?;Kami memakai cookie agar situs berfungsi`,
  vi: `
Xiaomi Cloud;Tài khoản Xiaomi;Đăng xuất;Trợ giúp;Quay lại;Hủy;Cài đặt;Quản lý Tài khoản Xiaomi
Thư viện ảnh;Danh bạ;Ghi chú;Bản ghi âm;Tìm thiết bị;Dịch vụ của bạn;Đã dùng 3,2 GB trên 5 GB
Tự động đồng bộ;Đồng bộ qua dữ liệu di động;Tự động gia hạn gói lưu trữ;Khu vực lưu trữ dữ liệu;Gửi báo cáo sử dụng
Thiết bị của tôi|Thiết bị của bạn;Điện thoại và máy tính bảng đã đăng nhập Tài khoản Xiaomi này;Đồng bộ lần cuối lúc 18:40 hôm qua;Trực tuyến;Ngoại tuyến từ thứ Ba;Thao tác khác;Điện thoại của bố
Kiểu máy;Phiên bản hệ thống;Tìm thiết bị đang bật;Tắt Tìm thiết bị;Xóa thiết bị|Gỡ thiết bị;Thiết bị này sẽ ngừng đồng bộ và các bản sao lưu của nó sẽ bị xóa khỏi đám mây.
Định vị;Phát âm thanh;Chế độ mất máy;Xóa dữ liệu trên thiết bị;Nhìn thấy 4 phút trước gần phố Công Viên
Bảo mật tài khoản|Đăng nhập và bảo mật;Cách đăng nhập;Đổi mật khẩu|Thay đổi mật khẩu;Số điện thoại khôi phục;Email khôi phục;Hãy cập nhật các thông tin này để không mất quyền truy cập tài khoản
Quyền riêng tư;Quản lý dữ liệu của bạn;Tải dữ liệu của bạn xuống;Rút lại sự đồng ý với Chính sách quyền riêng tư;Xóa tài khoản|Xóa Tài khoản Xiaomi;Chính sách quyền riêng tư;Xem và kiểm soát những gì Xiaomi lưu giữ về bạn
Tài khoản Xiaomi đã xóa không thể khôi phục.;Ảnh, danh bạ và ghi chú trên đám mây sẽ mất vĩnh viễn;Các giao dịch mua, phiếu giảm giá và điểm Mi sẽ mất;Có, tôi muốn xóa vĩnh viễn Tài khoản Xiaomi và toàn bộ dữ liệu của nó;Tôi hoàn toàn hiểu rõ hậu quả;Xóa tài khoản|Xóa vĩnh viễn
Chưa thể xóa tài khoản của bạn;Tìm thiết bị vẫn đang bật trên một thiết bị của bạn;Có đơn hàng chưa hoàn tất trong cửa hàng Xiaomi;Gói đăng ký Xiaomi Cloud của bạn tự động gia hạn;Cách khắc phục
Đăng nhập Tài khoản Xiaomi;Nhập mã 6 chữ số đã gửi đến ••• 41;Các lần đăng nhập gần đây;Gói lưu trữ;Nâng cấp lên 200 GB;Thùng rác;Dọn sạch thùng rác
Làm sao để xóa một thiết bị khỏi Thiết bị của tôi?;Mở Cài đặt, chọn thiết bị rồi nhấn Xóa thiết bị. Trước hết hãy tắt Tìm thiết bị.;Nhóm gia đình;Tài khoản liên kết;Đã xảy ra lỗi. Hãy thử lại sau.;Xóa bản sao lưu này của Redmi Note 13?;Chúng tôi dùng cookie để trang hoạt động`,
  th: `
Xiaomi Cloud|Xiaomi คลาวด์;บัญชี Xiaomi;ออกจากระบบ;ช่วยเหลือ;ย้อนกลับ;ยกเลิก;การตั้งค่า;จัดการบัญชี Xiaomi
แกลเลอรี;รายชื่อติดต่อ;โน้ต;เสียงบันทึก;ค้นหาอุปกรณ์;บริการของคุณ;ใช้ไป 3.2 GB จาก 5 GB
ซิงค์อัตโนมัติ;ซิงค์ผ่านเน็ตมือถือ;ต่ออายุแพ็กเกจอัตโนมัติ;ภูมิภาคที่จัดเก็บข้อมูล;ส่งรายงานการใช้งาน
อุปกรณ์ของฉัน|อุปกรณ์ของคุณ;โทรศัพท์และแท็บเล็ตที่ลงชื่อเข้าใช้บัญชี Xiaomi นี้;ซิงค์ล่าสุดเมื่อวาน 18:40;ออนไลน์;ออฟไลน์ตั้งแต่วันอังคาร;การดำเนินการอื่น;โทรศัพท์ของพ่อ
รุ่น;เวอร์ชันระบบ;เปิดการค้นหาอุปกรณ์อยู่;ปิดการค้นหาอุปกรณ์|ปิดใช้การค้นหาอุปกรณ์;ลบอุปกรณ์|นำอุปกรณ์ออก;อุปกรณ์นี้จะหยุดซิงค์และข้อมูลสำรองของอุปกรณ์จะถูกลบออกจากคลาวด์
ระบุตำแหน่ง;ส่งเสียง;โหมดสูญหาย;ล้างข้อมูลอุปกรณ์;พบเมื่อ 4 นาทีที่แล้วใกล้ถนนสวนสาธารณะ
ความปลอดภัยของบัญชี|การเข้าสู่ระบบและความปลอดภัย;วิธีลงชื่อเข้าใช้;เปลี่ยนรหัสผ่าน;โทรศัพท์สำหรับกู้คืน;อีเมลสำหรับกู้คืน;อัปเดตข้อมูลเหล่านี้อยู่เสมอเพื่อไม่ให้เสียสิทธิ์เข้าถึงบัญชี
ความเป็นส่วนตัว;จัดการข้อมูลของคุณ;ดาวน์โหลดข้อมูลของคุณ;ถอนความยินยอมต่อนโยบายความเป็นส่วนตัว;ลบบัญชี|ลบบัญชี Xiaomi;นโยบายความเป็นส่วนตัว;ดูและควบคุมสิ่งที่ Xiaomi เก็บไว้เกี่ยวกับคุณ
บัญชี Xiaomi ที่ลบแล้วไม่สามารถกู้คืนได้;รูปภาพ รายชื่อติดต่อ และโน้ตในคลาวด์จะหายไปถาวร;การซื้อ คูปอง และคะแนน Mi จะหายไป;ใช่ ฉันต้องการลบบัญชี Xiaomi และข้อมูลทั้งหมดอย่างถาวร;ฉันทราบถึงผลที่ตามมาอย่างครบถ้วน;ลบบัญชี|ลบถาวร
ยังไม่สามารถลบบัญชีของคุณได้;ยังเปิดการค้นหาอุปกรณ์อยู่ในอุปกรณ์เครื่องหนึ่งของคุณ;มีคำสั่งซื้อที่ยังไม่เสร็จสิ้นในร้าน Xiaomi;การสมัครใช้ Xiaomi Cloud ของคุณต่ออายุอัตโนมัติ;วิธีแก้ไข
ลงชื่อเข้าใช้บัญชี Xiaomi;ป้อนรหัส 6 หลักที่ส่งไปยัง ••• 41;การเข้าสู่ระบบล่าสุด;แพ็กเกจพื้นที่จัดเก็บ;อัปเกรดเป็น 200 GB;ถังขยะ;ล้างถังขยะ
ฉันจะลบอุปกรณ์ออกจากอุปกรณ์ของฉันได้อย่างไร;เปิดการตั้งค่า เลือกอุปกรณ์ แล้วแตะลบอุปกรณ์ ก่อนอื่นให้ปิดการค้นหาอุปกรณ์;กลุ่มครอบครัว;บัญชีที่เชื่อมโยง;เกิดข้อผิดพลาด โปรดลองอีกครั้งภายหลัง;ลบข้อมูลสำรองนี้ของ Redmi Note 13 หรือไม่;เราใช้คุกกี้เพื่อให้เว็บไซต์ทำงานได้`,
};
