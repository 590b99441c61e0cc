/** Wordings of the fourth set in Turkish. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Xiaomi Hesabı
settings Ayarlar
find Cihazımı bul / Cihaz bulma
manage Hesabı yönet / Xiaomi Hesabı
signout Çıkış yap
signin Xiaomi Hesabı ile giriş yap
help Yardım
back Geri
cancel Vazgeç / Şimdi değil
close Kapat
next Devam et
more Diğer işlemler
policy Gizlilik politikası
gallery Galeri
contacts Kişiler
notes Notlar
drive Drive
storage Depolama
backup Yedekler
language Dil
devices Cihazlarım / Cihazlarınız
this Bu cihaz
online Çevrimiçi
offline Çevrimdışı
seen Son etkinlik
minutes 5 dakika önce
yesterday Dün 21:40
locate Haritada göster
ring Ses çal
rename Yeniden adlandır
erase Verileri sil
version Sistem sürümü
model Model
remove Hesaptan kaldır / Cihazın bağlantısını kaldır / Cihazı sil
removeAsk Bu cihaz kaldırılsın mı? / Telefonun hesapla bağlantısı kesilsin mi?
removeText Cihazda oturum kapatılır ve yedekleri 30 gün sonra silinir.
removeYes Kaldır / Bağlantıyı kes
off Cihazımı bul özelliğini kapat / Cihaz bulmayı devre dışı bırak
offAsk Cihaz bulma kapatılsın mı?
offText Telefon kaybolursa konumunu bulamaz, kilitleyemez veya silemezsiniz.
offYes Yine de kapat / Devre dışı bırak
keep Açık kalsın
security Giriş ve güvenlik / Hesap güvenliği
personal Kişisel bilgiler
privacy Gizlilik / Veriler ve gizlilik
phone Kurtarma telefonu / Güvenlik telefonu
mail Kurtarma e-postası / Güvenlik e-postası
password Şifreyi değiştir / Parolayı değiştir
change Değiştir
linked Bağlı hesaplar
data Verilerini indir
withdraw Onayı geri çek / Rızayı geri al
withdrawText Xiaomi hizmetleri durur ve hesabınız silinir.
withdrawYes Geri çek
delete Hesabı sil… / Hesabı kalıcı olarak kapat
deleteHint Hesabı ve içindeki her şeyi sil
loss Xiaomi Cloud’daki fotoğraflar, kişiler ve notlar silinir ; Hâlâ bağlı olan telefonlar kilitli kalabilir ; Puanlar, kuponlar ve abonelikler kaybolur
aware Sonuçlarını anlıyorum
consent Evet, hesabımı ve tüm verilerini kalıcı olarak silmek istiyorum
final Hesabı sil / Kalıcı olarak sil / Hesabı kapat
start Silme işlemine devam et
ask Bu hesap kalıcı olarak silinsin mi?
noUndo Bu işlem geri alınamaz.
refuse Hesap henüz silinemiyor
refusals 2 cihazda cihaz bulma açık ; Mi Coins bakiyeniz sıfır değil ; Etkin bir bulut depolama planınız var
fix Çöz
unlock Cihaz kilidi açma talebi
unlockText Satın aldığınız telefon başka birinin Xiaomi Hesabı ile kilitliyse satın alma belgesini gönderin, talebinizi inceleyelim.
imei IMEI veya seri numarası
proof Satın alma belgesi
status Talep durumunu sorgula
submit Talebi gönder
`;
