/** Texts of the fifth set in Turkish: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Bulut tercihleri
find Cihaz konumlandırıcı / Telefonum nerede
account Xiaomi Hesabına git
signout Oturumu sonlandır
help Destek
back Geri dön
cancel Fikrimi değiştirdim / Hesabım kalsın
gallery Fotoğraflar
contacts Adres defteri
notes Kısa notlar
storage Bulut alanı
backup Telefon yedekleri
devices Bağlı cihazlar / Bu hesaptaki cihazlar
here Şu anda kullanıyorsunuz
active 2 saat önce kullanıldı
away 14 Mart’tan beri görülmedi
ring Çaldır
rename Adı düzenle
wipe Uzaktan sıfırla
version Yazılım
serial Seri numarası
remove Hesaptan çıkar / Bu cihazı unut
removeAsk Bu telefon hesaptan çıkarılsın mı?
removeText Telefonda oturum açarak yeniden ekleyebilirsiniz.
removeYes Çıkar
off Bu cihazı aramayı bırak / Konumlandırıcıyı kapat
offAsk Bu telefonu aramayı bırakmak istiyor musunuz?
offYes Aramayı bırak
keep Aramaya devam et
security Şifre ve güvenlik / Hesabını koru
profile Profil
privacy Verileriniz ve gizlilik
phone Hesap kurtarma telefonu
mail Hesap kurtarma e-postası
password Yeni şifre belirle / Şifreyi sıfırla
edit Yenisiyle değiştir
export Verilerimin kopyasını dışa aktar
withdraw Verdiğim onayı geri al
withdrawYes Onayı geri al
delete Xiaomi Hesabımı kaldır / Hesabın kalıcı olarak silinmesi
deleteNote Bizim dahil kimse geri getiremez
lose Buluttaki her şey gider ; Kuponlar ve paralar yanar
aware Bunun cihazlarım ve verilerim için ne anlama geldiğini biliyorum
agree Hesabımın ve verilerimin tamamen silinmesini kabul ediyorum
final Hesabı sonsuza dek sil / Hesabımı şimdi sil / Silmeyi onayla
ask Son adım: hesabınız silinsin mi?
blocked Hesabı silmeden önce bunları çözün
reasons Redmi Note 15 cihazında konumlandırıcı hâlâ açık ; Mağazada tamamlanmamış sipariş var ; Mi Pay’de banka kartı kayıtlı
open Oraya git
unlock Telefonun kilidini açtırma talebi
unlockText Satın aldığınız telefon önceki sahibin hesabını mı istiyor? Durumu anlatın ve faturayı ekleyin.
apply Talebi başlat
count 4 cihaz
`;
