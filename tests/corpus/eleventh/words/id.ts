import type { Language } from '../model';

export const id: Language = {
  code: 'id',
  cloud: 'Xiaomi Cloud',
  account: 'Akun Xiaomi',
  cloudNav: 'h Beranda|Kontak|Catatan|f Temukan|s Pengaturan|a Akun saya',
  accountNav: 'Profil|c Login & keamanan|p Privasi|Layanan tertaut|Bantuan',
  out: 'Keluar',
  back: 'Kembali',
  footer: 'Perjanjian pengguna|Kebijakan privasi|Cookie',
  pages: `
@@ cloud-settings antd c:s us.- my-devices
= Pengaturan Cloud
# Pengaturan
## Sinkronkan
~ Kontak
~ Catatan
~0 Log panggilan
## Perangkat yang memakai cloud ini @MH
* HP Ibu :: Redmi A2+ · daring @DR
* Xiaomi 14T :: Perangkat ini @DR
## Layanan
- Kelola ruang penyimpanan
- Berhenti memakai Xiaomi Cloud :: Mencabut izin untuk cloud saja @NO
@@ my-devices bootstrap c us.-
= Perangkat saya
# Perangkat saya @MH
|* Semua
| HP
| Tablet
| Wearable
* HP Ibu :: Redmi A2+ · daring :: M:Lainnya @DM @DR
* Xiaomi 14T :: Perangkat ini :: M:Lainnya @DM @DR
* Tablet anak :: Redmi Pad SE · luring 3 hari :: M:Lainnya @DM @DR
* Redmi Watch 5 Lite :: Tersambung ke Xiaomi 14T :: M:Lainnya @DM @DR
" HP lama sudah dihapus dari akun
@@ device mini - -
= HP Ibu
# HP Ibu
. Redmi A2+ · daring
- Bunyikan @NO
- Ganti nama @NO
- Keluarkan perangkat ini dari akun @RD
~ Cari perangkat :: Lacak atau kunci HP ini kalau hilang @TF
% IMEI :: 86••••••••3365
% Versi OS :: Android 13 Go
% Sinkron terakhir :: tadi pagi
@@ find-device bootstrap c:f us.-
= Temukan perangkat
# Temukan perangkat
^ HP Ibu · Bandung
* HP Ibu :: Baterai 58% · 1 menit lalu
* Tablet anak :: Lokasi tidak tersedia
! Bunyikan @NO
!- Mode hilang @NO
!- Hapus semua data @NO
@@ delete-account antd a k
= Hapus Akun Xiaomi
# Hapus akun
> Baca
>* Periksa
> Verifikasi
. Kami menemukan hal yang harus dibereskan sebelum akun dapat dihapus.
? Cari perangkat masih aktif di HP Ibu :: Lihat perangkat @RF
? Masih ada 5 perangkat di Mi Home :: Buka @RF
? Saldo Mi Coin belum habis :: Pakai @RF
!x Hapus akun @CF
!- Batal @NO
@@ null-i soup - -
= Penyimpanan hampir penuh
# Cloud kamu hampir penuh
& 4,8 GB dari 5 GB :: 96
. Tambah ruang supaya kontak, catatan, dan cadangan perangkat tetap tersinkron.
ox 50 GB · Rp15.000/bulan
o 200 GB · Rp45.000/bulan
! Lanjut bayar
!- Nanti saja
@@ null-i ionic c us.-
= Komunitas Xiaomi
# Tidak bisa hapus perangkat dari akun
. mi_2210 · 3 hari lalu
. Saya sudah buka Pengaturan > Perangkat saya > Hapus perangkat ini, tapi HP lama masih muncul. Cari perangkat sudah mati.
. mi_9077 · kemarin
. Coba keluar dari Akun Xiaomi di HP itu dulu, baru hapus lewat web.
. Moderator · hari ini
. Daftar diperbarui dalam 24 jam.
_ Tulis balasan
! Kirim
`,
};
