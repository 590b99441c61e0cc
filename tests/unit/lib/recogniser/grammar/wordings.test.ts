import { describe, expect, it } from 'vitest';
import { conceptsOf, meaningOf, understand } from '../../../../../lib/recogniser/grammar';

/** What a translator may write for "remove device", "turn off Find device", "delete account" and "withdraw consent", by language. */
const WORDINGS = `
be|Выдаліць прыладу з акаўнта|Выключыць пошук прылады|Выдаліць уліковы запіс|Адклікаць згоду
bg|Премахни това устройство|Изключи намирането на устройство|Изтриване на профила|Оттегли съгласието
mk|Избриши го уредот|Исклучи го пронаоѓањето уред|Избриши сметка|Повлечи согласност
sr|Уклони овај уређај|Искључи проналажење уређаја|Избриши налог|Повуци пристанак
kk|Құрылғыны аккаунттан жою|Құрылғыны іздеуді өшіру|Аккаунтты жою|Келісімді қайтарып алу
hu|Eszköz eltávolítása a fiókból|Eszközkereső kikapcsolása|Fiók végleges törlése|Hozzájárulás visszavonása
ro|Șterge acest dispozitiv|Dezactivează Găsește dispozitivul|Șterge contul definitiv|Retrage consimțământul
ca|Elimina el dispositiu|Desactiva Troba el dispositiu|Elimina el compte|Retira el consentiment
gl|Eliminar este dispositivo|Desactivar Atopar dispositivo|Eliminar a conta|Retirar consentimento
eu|Kendu gailua|Desaktibatu Bilatu gailua|Ezabatu kontua|Kendu baimena
mt|Neħħi t-tagħmir|Itfi Sib it-tagħmir|Ħassar il-kont|Irtira l-kunsens
sq|Hiq pajisjen|Çaktivizo Gjej pajisjen|Fshi llogarinë|Tërhiq pëlqimin
fi|Poista laite tililtä|Poista Etsi laite käytöstä|Poista tili pysyvästi|Peruuta suostumus
et|Eemalda see seade kontolt|Lülita Otsi seade välja|Kustuta konto jäädavalt|Võta nõusolek tagasi
lv|Noņemt šo ierīci|Izslēgt ierīces meklēšanu|Dzēst kontu|Atsaukt piekrišanu
lt|Pašalinti šį įrenginį|Išjungti įrenginio paiešką|Ištrinti paskyrą visam laikui|Atšaukti sutikimą
hr|Ukloni ovaj uređaj|Isključi Pronađi uređaj|Izbriši račun|Povuci privolu
sl|Odstrani to napravo|Izklopi Poišči napravo|Izbriši račun|Umakni soglasje
cs|Odebrat toto zařízení|Vypnout hledání zařízení|Smazat účet natrvalo|Odvolat souhlas
sk|Odstrániť toto zariadenie|Vypnúť Nájsť zariadenie|Zmazať účet|Odvolať súhlas
az|Bu cihazı sil|Cihazı tap funksiyasını söndür|Hesabı sil|Razılığı geri götür
uz|Bu qurilmani o‘chirish|Qurilmani qidirishni o‘chirish|Hisobni o‘chirish|Rozilikni qaytarib olish
ms|Padam peranti ini|Matikan Cari peranti|Padam akaun|Tarik balik persetujuan
sw|Ondoa kifaa hiki|Zima Tafuta kifaa|Futa akaunti|Ondoa idhini
ha|Cire wannan na'ura|Kashe Nemo na'ura|Goge asusu|Janye izini
hy|Հեռացնել այս սարքը|Անջատել սարքի որոնումը|Ջնջել հաշիվը|Հետ կանչել համաձայնությունը
ka|მოწყობილობის ამოშლა|მოწყობილობის პოვნის გამორთვა|ანგარიშის წაშლა|თანხმობის უკან გათხოვა
ur|یہ ڈیوائس ہٹائیں|ڈیوائس تلاش کریں بند کریں|اکاؤنٹ حذف کریں|رضامندی واپس لیں
ug|ئۈسكۈنىنى ئۆچۈرۈش|ئۈسكۈنە ئىزدەشنى تاقاش|ھېساباتنى ئۆچۈرۈش|قوشۇلۇشنى قايتۇرۇۋېلىش
mr|हे डिव्हाइस काढून टाका|डिव्हाइस शोधा बंद करा|खाते हटवा|संमती मागे घ्या
ne|यो डिभाइस हटाउनुहोस्|डिभाइस फेला पार्नुहोस् बन्द गर्नुहोस्|खाता मेटाउनुहोस्|सहमति फिर्ता लिनुहोस्
bn|এই ডিভাইসটি সরান|ডিভাইস খুঁজুন বন্ধ করুন|অ্যাকাউন্ট মুছুন|সম্মতি প্রত্যাহার করুন
as|ডিভাইচ আঁতৰাওক|ডিভাইচ সন্ধান অফ কৰক|একাউণ্ট মচক|সন্মতি প্ৰত্যাহাৰ কৰক
gu|આ ડિવાઇસ દૂર કરો|ડિવાઇસ શોધો બંધ કરો|એકાઉન્ટ ડિલીટ કરો|સંમતિ પાછી ખેંચો
pa|ਡੀਵਾਈਸ ਹਟਾਓ|ਡੀਵਾਈਸ ਲੱਭੋ ਬੰਦ ਕਰੋ|ਖਾਤਾ ਮਿਟਾਓ|ਸਹਿਮਤੀ ਵਾਪਸ ਲਓ
or|ଡିଭାଇସ୍ ହଟାନ୍ତୁ|ଡିଭାଇସ୍ ଖୋଜନ୍ତୁ ବନ୍ଦ କରନ୍ତୁ|ଆକାଉଣ୍ଟ ଡିଲିଟ କରନ୍ତୁ|ସହମତି ପ୍ରତ୍ୟାହାର କରନ୍ତୁ
ta|சாதனத்தை அகற்று|சாதனத்தைக் கண்டறி என்பதை முடக்கு|கணக்கை நீக்கு|ஒப்புதலைத் திரும்பப் பெறு
te|పరికరాన్ని తీసివేయి|పరికరాన్ని కనుగొనండి ఆఫ్ చేయండి|ఖాతాను తొలగించండి|సమ్మతిని ఉపసంహరించుకోండి
kn|ಸಾಧನವನ್ನು ತೆಗೆದುಹಾಕಿ|ಸಾಧನ ಹುಡುಕಿ ಆಫ್ ಮಾಡಿ|ಖಾತೆಯನ್ನು ಅಳಿಸಿ|ಸಮ್ಮತಿ ಹಿಂಪಡೆಯಿರಿ
ml|ഉപകരണം നീക്കം ചെയ്യുക|ഉപകരണം കണ്ടെത്തൽ ഓഫാക്കുക|അക്കൗണ്ട് ഇല്ലാതാക്കുക|സമ്മതം പിൻവലിക്കുക
lo|ລຶບອຸປະກອນນີ້|ປິດການຄົ້ນຫາອຸປະກອນ|ລຶບບັນຊີ|ຖອນການຍິນຍອມ
km|លុបឧបករណ៍នេះ|បិទការស្វែងរកឧបករណ៍|លុបគណនី|ដកហូតការយល់ព្រម
my|ကိရိယာကို ဖယ်ရှားရန်|စက်ရှာဖွေခြင်းကို ပိတ်ပါ|အကောင့်ကို ဖျက်ပါ|သဘောတူညီချက် ရုပ်သိမ်းရန်
bo|སྒྲིག་ཆས་སུབ་པ།|སྒྲིག་ཆས་འཚོལ་བཤེར་ཁ་རྒྱག|ཐོ་ཨང་སུབ|མོས་མཐུན་ཕྱིར་འཐེན
el|Κατάργηση αυτής της συσκευής|Απενεργοποίηση εύρεσης συσκευής|Οριστική διαγραφή λογαριασμού|Απόσυρση συγκατάθεσης
nl|Dit apparaat verwijderen|Apparaat zoeken uitschakelen|Account definitief verwijderen|Toestemming intrekken
da|Fjern denne enhed fra kontoen|Deaktiver Find enhed|Slet konto permanent|Træk samtykke tilbage
nb|Fjern denne enheten|Deaktiver Finn enhet|Slett kontoen permanent|Trekk tilbake samtykke
sv|Ta bort den här enheten|Inaktivera Hitta enhet|Radera kontot permanent|Återkalla samtycke
fa|حذف این دستگاه از حساب|خاموش کردن یافتن دستگاه|حذف حساب کاربری|پس گرفتن رضایت
he|הסרת המכשיר מהחשבון|כיבוי איתור המכשיר|מחיקת החשבון לצמיתות|משיכת הסכמה
ar|إزالة هذا الجهاز من الحساب|تعطيل العثور على الجهاز|حذف الحساب نهائيًا|سحب موافقتي
hi|इस डिवाइस को हटाएं|डिवाइस ढूंढें को बंद करें|खाता स्थायी रूप से हटाएं|सहमति वापस लें
th|ลบอุปกรณ์ออกจากบัญชี|ปิดค้นหาอุปกรณ์|ลบบัญชีถาวร|ถอนความยินยอม
vi|Xóa thiết bị khỏi tài khoản|Tắt tính năng Tìm thiết bị|Xóa vĩnh viễn tài khoản|Rút lại sự đồng ý
tr|Cihazı hesabımdan kaldır|Cihazımı bul özelliğini devre dışı bırak|Hesabımı kalıcı olarak sil|Rızayı geri çek
id|Hapus perangkat ini dari akun|Nonaktifkan Cari perangkat|Hapus akun secara permanen|Cabut persetujuan
ko|이 기기를 계정에서 제거|기기 찾기 끄기|계정을 영구적으로 삭제|동의를 철회합니다
ja|アカウントからデバイスを削除|デバイスを探すを無効にする|アカウントを完全に削除|同意を撤回する
pl|Usuń to urządzenie z konta|Wyłącz Znajdź urządzenie|Trwale usuń konto|Wycofaj zgodę
uk|Видалити цей пристрій з акаунта|Вимкнути «Знайти пристрій»|Остаточно видалити обліковий запис|Відкликати згоду
`;
const MEANINGS = ['remove-device', 'turn-off-find-device', 'delete-account-confirm', 'withdraw-consent'] as const;

describe('wordings that Xiaomi has not used', () => {
  const cases = WORDINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [language, ...labels] = line.split('|');
      return labels.map((label, i) => [language as string, label, MEANINGS[i] as (typeof MEANINGS)[number]] as const);
    });

  it.each(cases)('%s: %s means %s', (_language, label, meaning) => {
    expect(meaningOf(label), conceptsOf(understand(label)).join(' ')).toContain(meaning);
  });
});
