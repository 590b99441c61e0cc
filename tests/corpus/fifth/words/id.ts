/** Texts of the fifth set in Indonesian: key, then text. ` / ` parts variants, ` ; ` parts list items. */
export default `
settings Preferensi cloud
find Pelacak perangkat / Di mana ponsel saya
account Buka Akun Xiaomi
signout Keluar dari akun
help Dukungan
back Balik
cancel Tidak jadi / Pertahankan akun
gallery Foto
contacts Buku alamat
notes Memo
storage Ruang cloud
backup Cadangan ponsel
devices Perangkat tertaut / Perangkat di akun ini
here Sedang Anda gunakan
active Digunakan 2 jam lalu
away Tidak terlihat sejak 14 Maret
ring Deringkan
rename Edit nama
wipe Hapus data jarak jauh
version Perangkat lunak
serial Nomor seri
remove Keluarkan dari akun / Lupakan perangkat ini
removeAsk Keluarkan ponsel ini dari akun?
removeText Anda dapat menambahkannya lagi dengan masuk di ponsel.
removeYes Keluarkan
off Berhenti melacak perangkat ini / Nonaktifkan pelacak
offAsk Berhenti melacak ponsel ini?
offYes Berhenti melacak
keep Tetap lacak
security Sandi dan keamanan / Lindungi akun
profile Profil
privacy Data dan privasi Anda
phone Nomor untuk pemulihan akun
mail Email untuk pemulihan akun
password Buat sandi baru / Setel ulang sandi
edit Ganti
export Ekspor salinan data
withdraw Batalkan persetujuan saya
withdrawYes Batalkan persetujuan
delete Hapus total Akun Xiaomi saya / Penghapusan akun permanen
deleteNote Tidak ada yang bisa memulihkannya
lose Semua yang ada di cloud hilang ; Kupon dan koin hangus
aware Saya tahu akibatnya bagi perangkat dan data saya
agree Saya setuju akun dan data saya dihapus selamanya
final Hapus akun selamanya / Hapus akun saya sekarang / Konfirmasi penghapusan
ask Langkah terakhir: hapus akun?
blocked Bereskan ini sebelum menghapus akun
reasons Pelacak masih aktif di Redmi Note 15 ; Pesanan di toko belum selesai ; Masih ada kartu di Mi Pay
open Buka
unlock Minta pembukaan kunci ponsel
unlockText Ponsel yang Anda beli meminta akun pemilik lama? Ceritakan kepada kami dan lampirkan nota.
apply Mulai permintaan
count 4 perangkat
`;
