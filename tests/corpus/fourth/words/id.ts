/** Wordings of the fourth set in Indonesian. A line is a key and its text; ` / ` parts variants, ` ; ` parts the items of a list. */
export default `
cloud Xiaomi Cloud
account Akun Xiaomi
settings Pengaturan
find Temukan perangkat saya / Lacak perangkat
manage Kelola akun / Akun Xiaomi
signout Keluar
signin Masuk dengan Akun Xiaomi
help Bantuan
back Kembali
cancel Batal / Nanti saja
close Tutup
next Lanjutkan
more Tindakan lainnya
policy Kebijakan privasi
gallery Galeri
contacts Kontak
notes Catatan
drive Drive
storage Penyimpanan
backup Cadangan
language Bahasa
devices Perangkat saya / Perangkat Anda
this Perangkat ini
online Online
offline Offline
seen Aktivitas terakhir
minutes 5 menit lalu
yesterday Kemarin 21.40
locate Lihat di peta
ring Bunyikan
rename Ganti nama
erase Hapus data
version Versi sistem
model Model
remove Hapus dari akun / Lepaskan tautan perangkat / Hapus perangkat
removeAsk Hapus perangkat ini? / Lepaskan ponsel ini dari akun?
removeText Perangkat akan keluar dari akun dan cadangannya dihapus setelah 30 hari.
removeYes Hapus / Lepaskan
off Nonaktifkan pencarian perangkat / Matikan Temukan perangkat saya
offAsk Matikan Temukan perangkat saya?
offText Jika hilang, ponsel ini tidak dapat dilacak, dikunci, atau dihapus datanya.
offYes Tetap matikan / Nonaktifkan
keep Biarkan aktif
security Login dan keamanan / Keamanan akun
personal Info pribadi
privacy Privasi / Data dan privasi
phone Nomor pemulihan / Telepon keamanan
mail Email pemulihan / Email keamanan
password Ubah kata sandi / Ganti sandi
change Ubah
linked Akun tertaut
data Unduh data Anda
withdraw Tarik persetujuan / Cabut persetujuan
withdrawText Layanan Xiaomi akan berhenti dan akun Anda dihapus.
withdrawYes Tarik
delete Hapus akun… / Tutup akun secara permanen
deleteHint Hapus akun beserta semua isinya
loss Foto, kontak, dan catatan di Xiaomi Cloud akan dihapus ; Ponsel yang masih tertaut bisa tetap terkunci ; Poin, kupon, dan langganan akan hilang
aware Saya memahami konsekuensinya
consent Ya, saya ingin menghapus akun dan semua data saya secara permanen
final Hapus akun / Hapus permanen / Tutup akun
start Lanjutkan penghapusan
ask Hapus akun ini selamanya?
noUndo Tindakan ini tidak dapat dibatalkan.
refuse Akun belum dapat dihapus
refusals Pencarian aktif di 2 perangkat ; Saldo Mi Coins belum habis ; Paket penyimpanan masih aktif
fix Selesaikan
unlock Pengajuan buka kunci perangkat
unlockText Jika ponsel yang Anda beli terkunci dengan Akun Xiaomi orang lain, kirimkan bukti pembelian kepada kami.
imei IMEI atau nomor seri
proof Bukti pembelian
status Cek status pengajuan
submit Kirim pengajuan
`;
