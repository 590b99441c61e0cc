import type { Language } from '../model';

export const uz: Language = {
  code: 'uz',
  cloud: 'Xiaomi Cloud',
  account: 'Xiaomi hisobi',
  cloudNav: 'h Bosh sahifa|Kontaktlar|Eslatmalar|f Qurilmani topish|s Sozlamalar|a Mening hisobim',
  accountNav: 'Profil|c Kirish va xavfsizlik|p Maxfiylik|Ulangan xizmatlar|Yordam',
  out: 'Chiqish',
  back: 'Orqaga',
  footer: 'Foydalanuvchi kelishuvi|Maxfiylik siyosati|Cookie-fayllar',
  pages: `
@@ cloud-home pane c:h -
= Xiaomi Cloud
# Xush kelibsiz
. Kontaktlar va eslatmalaringiz shu yerda xavfsiz saqlanadi.
+ Kontaktlar :: 154 ta
+ Eslatmalar :: 7 ta
+ Xabarlar
+ Ovozli yozuvlar
- Qurilmam qayerda? :: Telefonni xaritada toping @FD
- Bulut sozlamalari @SE
& 5 GB dan 1,5 GB band :: 30
" Sinxronlash yakunlandi
@@ my-devices terms c k
= Qurilmalarim
# Mening qurilmalarim @MH
* Onamning telefoni :: Redmi 12, onlayn :: B:Olib tashlash @RD @DR
* POCO M5 :: shu qurilma :: B:Olib tashlash @RD @DR
* Redmi Buds 5 :: POCO M5 ga ulangan :: B:Olib tashlash @RD @DR
( Nega qurilmani olib tashlash kerak?
. Sotilgan yoki boshqaga berilgan qurilma hisobingizda qolmasligi lozim.
)
@@ security antd a:c -
= Kirish va xavfsizlik
# Kirish va xavfsizlik
- Parol :: 10 oy oldin o‘zgartirilgan :: :: B:O‘zgartirish @CP @CP
- Tiklash telefoni :: +998 •• ••• 14 09 :: :: B:O‘zgartirish @RP @RP
- Tiklash pochtasi :: Qo‘shilmagan :: :: B:Qo‘shish @RE @RE
- Ikki bosqichli kirish :: O‘chiq
@@ delete-account element - k
= Hisobni o‘chirish
# Xiaomi hisobini o‘chirish
. Hisob butunlay o‘chiriladi. Kontaktlar, eslatmalar, xaridlar va ulangan qurilmalarni tiklab bo‘lmaydi.
[ ] Ha, Xiaomi hisobim va undagi barcha ma’lumotlarni butunlay o‘chirmoqchiman @CO
!x Hisobni o‘chirish @CF
!- Bekor qilish @NO
@@ null-i server c -
= Kontaktlar
# Kontaktlar
* Onam :: +998 •• ••• 14 09
* Usta (telefon) :: bozor
!- Yangi kontakt
@@ null-a shadow - /helpcenter/faq/uz_UZ/02.faqs/07.delete/faq-1
= Hisobni o‘chirishdan oldin
# Hisobni o‘chirishdan oldin nimalarni bilish kerak?
. “Maxfiylik” bo‘limida “Hisobni o‘chirish” tugmasini bosing va shartlarga rozi bo‘ling.
$ Avval har bir telefonda “Qurilmani qidirish”ni o‘chiring.
$ Mi Home ilovasidagi qurilmalarni olib tashlang.
$ Mi Coin balansini sarflang.
## Maqola foydali bo‘ldimi?
!- Ha
!- Yo‘q
`,
};
