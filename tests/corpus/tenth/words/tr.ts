/** Turkish pages. */
import { type Chapter, draft as d } from '../build';

export const tr: Chapter = {
  words: {
    lang: 'tr',
    cloud: 'Xiaomi Cloud',
    account: 'Xiaomi Hesabı',
    nav: 'Ana sayfa|Galeri|Kişiler|Notlar|Cihazı bul|Cihazlar|Ayarlar',
    side: 'Giriş ve güvenlik|Kişisel bilgiler|Bağlı hesaplar|Gizlilik|Yardım',
    top: 'Hesabım|Yardım|Oturumu kapat',
    foot: 'Kullanıcı Sözleşmesi|Gizlilik Politikası',
  },
  drafts: [
    d(
      'H',
      ['h', 'Bulutunuza hoş geldiniz'],
      ['quota', '5 GB alanın 2,7 GB’ı dolu|54'],
      ['tiles', 'Fotoğraflar', 'Kişiler', 'Notlar', 'Ses kayıtları', 'Telefonumu bul§find', 'Bulut ayarları§set'],
      ['rows', 'Xiaomi Hesabı§acc|Şifre, telefon, gizlilik', 'Çöp kutusu§no'],
    ),
    d(
      'L',
      ['h', 'Hesabınıza bağlı cihazlar§my'],
      ['devs', 'Redmi Note 12S§row|Çevrimiçi|Diğer§menu|Kaldır§rm', 'Annemin telefonu§row|Redmi 13C · 4 gün önce|Diğer§menu|Kaldır§rm'],
      ['p', 'Kaldırdığınız cihazda Xiaomi Hesabı oturumu sona erer.'],
    ),
    d(
      'F',
      ['h', 'Cihazı bul'],
      ['map', 'Redmi Note 12S', 'Xiaomi Watch S1'],
      ['rows', 'Redmi Note 12S|Kadıköy, İstanbul · az önce|%83', 'Xiaomi Watch S1|Konum alınamadı'],
      ['btns', 'Çaldır§no', 'Kayıp modunu aç', '!Uzaktan sil'],
    ),
    d(
      'Y',
      ['h', 'Hesap güvenliği'],
      ['h2', 'Giriş yöntemleri'],
      ['tiles', 'Şifreyi değiştir§pwd|5 ay önce', 'Kurtarma telefonu§phone|+90 5•• ••• •• 33', 'Kurtarma e-postası§mail|Eklenmedi'],
      ['h2', 'Ek koruma'],
      ['sw', 'Yeni cihazda doğrulama iste|on', 'Şüpheli girişlerde bildir|off'],
    ),
    d(
      'P',
      ['h', 'Gizlilik'],
      [
        'tiles',
        'Gizlilik politikası§no',
        'Verilerinizi yönetin|Mi Home, Mağaza',
        'Verilerin kopyasını indirin§no',
        'Gizlilik politikası onayını geri çekin§wd|Hesabınız silinir',
        'Xiaomi Hesabını silin§del|Geri alınamaz',
      ],
    ),
    d(
      'X',
      ['h', 'Gizlilik'],
      ['rows', 'Verilerinizi yönetin', 'Verilerinizi indirin§no', 'Hesabı sil'],
      [
        'dlg',
        'Hesabınız şu anda silinemiyor',
        ['p', 'Silmeden önce şunları çözün:'],
        [
          'reasons',
          'Cihazı bul özelliği açık kalan bir telefon var§ref|Redmi 13C|Nasıl kapatırım?§no',
          'Mi Home’da bağlı 2 cihaz var§ref|Uygulamadan kaldırın',
          'Kullanılmamış Mi Coin bakiyeniz var§ref|Harcamazsanız kaybolur',
        ],
        ['btns', '!Tamam§no'],
      ],
    ),
    d(
      'a0',
      ['h', 'Kimliğinizi doğrulayın'],
      ['p', 'Kurtarma telefonunuza gönderilen 6 haneli kodu girin.'],
      ['input', 'Doğrulama kodu|'],
      ['btns', '!Onayla§no', 'Kod gelmedi mi?§no'],
    ),
    d(
      'c',
      ['cur', '4'],
      ['h', 'Cihaz kilit durumu'],
      ['p', 'İkinci el telefon almadan önce IMEI ile kontrol edin.'],
      ['input', 'IMEI veya seri numarası|15 hane'],
      ['btns', '!Sorgula§no'],
      ['p', 'Telefonda *#06# tuşlayarak IMEI numarasını görebilirsiniz.'],
    ),
  ],
};
