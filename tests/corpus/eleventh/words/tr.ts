import type { Language } from '../model';

export const tr: Language = {
  code: 'tr',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi Hesabı',
  cloudNav: 'h Ana sayfa|Kişiler|Notlar|f Cihaz bul|s Ayarlar|a Hesabım',
  accountNav: 'Profil|c Giriş ve güvenlik|p Gizlilik|Bağlı hizmetler|Yardım',
  out: 'Çıkış yap',
  back: 'Geri',
  footer: 'Kullanım koşulları|Gizlilik politikası|KVKK aydınlatma metni',
  pages: `
@@ cloud-home vant c:h -
= Xiaomi Cloud
# Bulutunuz
& 5 GB’ın 2,6 GB’ı dolu :: 52
+ Kişiler
+ Notlar
+ Mesajlar
+ Kayıtlar
+ Cihazımı bul @FD
+ Son silinenler
- Bulut ayarları @SE
- Xiaomi Hesabı :: Parola, kurtarma bilgileri ve gizlilik @AM
@@ my-devices ionic - k
= Cihazlarım
# Cihazlarım @MH
* Annemin telefonu :: Redmi Note 11 · çevrimiçi :: B:Kaldır @RD @DR
* POCO F6 :: Bu cihaz :: B:Kaldır @RD @DR
* Eski tablet :: Xiaomi Pad 5 · 2 aydır çevrimdışı :: B:Kaldır @RD @DR
. Kaldırmak için satırı sola kaydırın.
@@ device element c -
= Annemin telefonu
# Annemin telefonu
* Redmi Note 11 :: Çevrimiçi · %81 :: M:Diğer işlemler @DM
% Seri numarası :: 2f••••c7
% IMEI :: 86••••••••2098
% Sürüm :: HyperOS 1.0.4
% Son görülme :: 5 dakika önce
~ Cihaz bulma :: Kapatırsanız kaybolduğunda kilitleyemezsiniz @TF
!! Cihazı hesaptan kaldır @RD
!- Yeniden adlandır @NO
@@ find-device mui c:f -
= Cihazımı bul
^ POCO F6 · İzmir, Bornova
# POCO F6
. Şimdi güncellendi
- Ses çal @NO
- Kayıp modu @NO
- Cihazı sil :: Tüm veriler silinir, cihaz fabrika ayarlarına döner @NO
* Annemin telefonu :: Karşıyaka · 8 dk önce
* Eski tablet :: Konum yok
@@ privacy server a:p -
= Gizlilik — Xiaomi Hesabı
# Gizlilik ve veriler
. KVKK kapsamındaki haklarınızı buradan kullanabilirsiniz.
- Verilerimi gör ve yönet
- Verilerimin kopyasını iste @NO
- Gizlilik politikası
- Açık rızamı geri çek :: Hesabınız ve tüm verileriniz kalıcı olarak silinir :: :: B:Geri çek @WC @WC
- Xiaomi Hesabını kapat :: Geri alınamaz :: :: B:Hesabı sil @DE @DE
@@ delete-account tdesign - -
= Hesap silme
# Hesabınız şu an silinemiyor
. Aşağıdaki hizmetlerde tamamlanmamış işlemler var.
? 2 cihazda Cihazı Bul açık :: Cihazlara git @RF
? Mi Home uygulamasında bağlı cihazlar var :: Nasıl kaldırılır @RF
? Kullanılmamış Mi Coin bakiyeniz var :: Gör @RF
!x Hesabı sil @CF
!- Daha sonra @NO
@@ null-i pane c -
= Yedekler
# Cihaz yedekleri
* Annemin telefonu :: 2 Nisan · 640 MB :: B:Yedeği sil @NO
* POCO F6 :: Dün · 2,1 GB :: B:Yedeği sil @NO
. Bir yedeği sildiğinizde cihaz hesabınızda kalır.
- Otomatik yedekleme :: Açık
@@ null-a shadow a -
= Giriş geçmişi
# Giriş geçmişi
. Son 30 gün içinde hesabınıza yapılan girişler.
* POCO F6 :: İzmir · bugün 08:11
* Chrome, Windows :: İzmir · dün
* Redmi Note 11 :: Manisa · 3 Mart
!- Tanımadığınız bir giriş mi var?
`,
};
