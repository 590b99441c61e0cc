/** Indonesian pages. */
import { type Chapter, draft as d } from '../build';

export const id: Chapter = {
  words: {
    lang: 'id',
    cloud: 'Xiaomi Cloud',
    account: 'Akun Xiaomi',
    nav: 'Beranda|Galeri|Kontak|Catatan|Cari perangkat|Perangkat|Setelan',
    side: 'Masuk & keamanan|Info pribadi|Akun tertaut|Privasi|Bantuan',
    top: 'Akun saya|Bantuan|Keluar',
    foot: 'Perjanjian Pengguna|Kebijakan Privasi',
  },
  drafts: [
    d(
      'S',
      ['h', 'Setelan cloud'],
      ['p', 'Atur apa yang disimpan di cloud dan di perangkat mana.'],
      ['tiles', 'Sinkronisasi|Kontak, catatan, Wi-Fi', 'Perangkat saya§my|3 perangkat', 'Bahasa|Bahasa Indonesia', 'Notifikasi|Aktif'],
      ['rows', 'Cabut persetujuan Xiaomi Cloud|Data di cloud akan dihapus', 'Kosongkan sampah§no'],
    ),
    d(
      'L',
      ['h', 'Perangkat saya§my'],
      [
        'devs',
        'Redmi Note 13§row|Online|Lainnya§menu',
        'HP Ibu§row|Redmi A3 · 2 hari lalu|Lainnya§menu',
        'POCO Pad§row|Tidak aktif|Lainnya§menu',
      ],
      [
        'dlg',
        'Hapus HP Ibu dari akun?',
        ['p', 'Perangkat ini tidak lagi tersambung ke akun Anda. Data cloud tidak ikut terhapus.'],
        ['btns', 'Batal§no', '!Hapus perangkat§rm'],
      ],
    ),
    d(
      'D',
      ['h', 'HP Ibu'],
      ['facts', 'Tipe|Redmi A3', 'IMEI|8668 •••• •••• 091', 'Versi|HyperOS 1.0.7', 'Terakhir online|26 Nov 19.02'],
      ['rows', 'Cari perangkat||Aktif|Matikan§off', 'Cadangan terakhir||Belum pernah'],
      ['btns', 'Bunyikan§no', '!Hapus dari akun§rm'],
    ),
    d(
      'F',
      ['h', 'Cari perangkat'],
      ['map', 'Redmi Note 13'],
      ['tabs', '*Redmi Note 13', 'HP Ibu', 'POCO Pad'],
      ['facts', 'Lokasi|Jl. Braga, Bandung', 'Diperbarui|3 menit lalu', 'Baterai|54%'],
      ['tiles', 'Deringkan§no', 'Mode hilang', 'Hapus data', 'Petunjuk arah'],
    ),
    d(
      'Y',
      ['h', 'Keamanan akun'],
      ['acc', 'Cara masuk', ['rows', 'Ubah kata sandi§pwd|Terakhir diubah Januari']],
      [
        'acc',
        'Pemulihan akun',
        ['rows', 'Nomor telepon cadangan§phone||+62 8••••••214|Ganti§phone', 'Email cadangan§mail||Belum ada|Tambahkan§mail'],
      ],
      ['acc', 'Verifikasi', ['sw', 'Verifikasi dua langkah|off']],
    ),
    d(
      'P',
      ['h', 'Privasi'],
      [
        'rows',
        'Kebijakan privasi§no',
        'Kelola data Anda',
        'Unduh salinan data Anda§no',
        'Tarik persetujuan kebijakan privasi§wd|Akun Anda akan ikut dihapus',
        'Hapus akun§del|Menghapus akun beserta seluruh datanya secara permanen',
      ],
    ),
    d(
      'c0',
      ['url', 'https://i.mi.com/find/device/activationlock?_locale=in_ID#/complain'],
      ['h', 'Permohonan buka kunci'],
      ['p', 'Ajukan bila perangkat terkunci oleh Cari perangkat dan Anda lupa akunnya.'],
      ['input', 'IMEI|', 'Nomor faktur pembelian|'],
      ['btns', '!Berikutnya§no', 'Kembali§no'],
    ),
    d(
      'c',
      ['h', 'Tingkatkan penyimpanan'],
      ['tiles', '50 GB|Rp15.000/bulan', '200 GB|Rp45.000/bulan'],
      ['tick', 'Saya setuju dengan ketentuan langganan§no|off'],
      ['btns', '!~Bayar§no', 'Nanti saja§no'],
    ),
  ],
};
