/** Slavic languages and the others of Eastern and Central Europe. */
export const europe: Readonly<Record<string, string>> = {
  ru: `
Xiaomi Cloud|Облако Xiaomi;Аккаунт Xiaomi;Выйти;Справка;Назад;Отмена|Не сейчас;Настройки;Управление аккаунтом Xiaomi
Галерея;Контакты;Заметки;Записи;Поиск устройства|Найти устройство;Ваши сервисы;Занято 3,2 ГБ из 5 ГБ
Синхронизировать автоматически;Синхронизация через мобильную сеть;Автоматически продлевать тариф;Регион хранения данных;Отправлять отчёты об использовании
Мои устройства|Ваши устройства;Телефоны и планшеты, на которых выполнен вход в этот аккаунт Xiaomi;Синхронизировано вчера в 18:40;В сети;Не в сети со вторника;Другие действия;Мамин телефон
Модель;Версия системы;Поиск устройства включён;Отключить Поиск устройства|Выключить Поиск устройства;Удалить устройство|Убрать устройство;Устройство перестанет синхронизироваться, а его резервные копии будут удалены из облака.
Определить место;Подать сигнал;Режим пропажи;Стереть данные;Был в сети 4 минуты назад у Парковой улицы
Безопасность аккаунта|Вход и безопасность;Способы входа;Сменить пароль|Изменить пароль;Телефон для восстановления;Почта для восстановления|Резервная почта;Следите, чтобы эти данные были верны: по ним вы вернёте доступ к аккаунту
Конфиденциальность|Приватность;Управление данными;Скачать свои данные;Отозвать согласие с Политикой конфиденциальности;Удалить аккаунт|Удаление аккаунта Xiaomi;Политика конфиденциальности;Смотрите и решайте сами, что Xiaomi хранит о вас
Удалённый аккаунт Xiaomi восстановить нельзя.;Фото, контакты и заметки в облаке пропадут навсегда;Покупки, купоны и баллы Mi сгорят;Да, я хочу навсегда удалить свой аккаунт Xiaomi и все его данные;Я полностью осознаю последствия;Удалить аккаунт|Удалить навсегда
Аккаунт пока нельзя удалить;На одном из ваших устройств включён Поиск устройства;В магазине Xiaomi есть незавершённый заказ;Подписка Xiaomi Cloud продлевается автоматически;Как это исправить
Вход в аккаунт Xiaomi;Введите код из 6 цифр, отправленный на ••• 41;Недавние входы;Тарифы хранилища;Увеличить до 200 ГБ;Корзина;Очистить корзину
Как убрать устройство из раздела «Мои устройства»?;Откройте «Настройки», выберите устройство и нажмите «Удалить устройство». Сначала отключите Поиск устройства.;Семейная группа;Связанные аккаунты;Что-то пошло не так. Попробуйте позже.;Удалить эту резервную копию Redmi Note 13?;Мы используем файлы cookie, чтобы сайт работал`,
  uk: `
Xiaomi Cloud;Акаунт Xiaomi;Вийти;Довідка;Назад;Скасувати;Налаштування;Керувати акаунтом Xiaomi
Галерея;Контакти;Нотатки;Записи;Пошук пристрою|Знайти пристрій;Ваші сервіси;Використано 3,2 ГБ з 5 ГБ
Синхронізувати автоматично;Синхронізація через мобільну мережу;Автоматично подовжувати тариф;Регіон зберігання даних;Надсилати звіти про використання
Мої пристрої|Ваші пристрої;Телефони й планшети, на яких виконано вхід у цей акаунт Xiaomi;Синхронізовано вчора о 18:40;У мережі;Не в мережі з вівторка;Інші дії;Татів телефон
Модель;Версія системи;Пошук пристрою увімкнено;Вимкнути пошук пристрою;Видалити пристрій|Прибрати пристрій;Пристрій більше не синхронізуватиметься, а його резервні копії буде видалено з хмари.
Визначити місце;Відтворити звук;Режим втрати;Стерти дані;Був у мережі 4 хвилини тому біля Паркової вулиці
Безпека акаунта|Вхід і безпека;Способи входу;Змінити пароль;Телефон для відновлення;Пошта для відновлення;Стежте, щоб ці дані були актуальними: за ними ви повернете доступ
Конфіденційність|Приватність;Керувати даними;Завантажити свої дані;Відкликати згоду з Політикою конфіденційності;Видалити акаунт|Видалити акаунт Xiaomi;Політика конфіденційності;Переглядайте й вирішуйте, що Xiaomi зберігає про вас
Видалений акаунт Xiaomi неможливо відновити.;Фото, контакти й нотатки у хмарі зникнуть назавжди;Покупки, купони та бали Mi буде втрачено;Так, я хочу назавжди видалити свій акаунт Xiaomi та всі його дані;Я повністю усвідомлюю наслідки;Видалити акаунт|Видалити назавжди
Акаунт поки не можна видалити;На одному з ваших пристроїв увімкнено пошук пристрою;У магазині Xiaomi є незавершене замовлення;Підписка Xiaomi Cloud подовжується автоматично;Як це виправити
Вхід в акаунт Xiaomi;Введіть код із 6 цифр, надісланий на ••• 41;Останні входи;Тарифи сховища;Збільшити до 200 ГБ;Кошик;Очистити кошик
Як прибрати пристрій з розділу «Мої пристрої»?;Відкрийте «Налаштування», виберіть пристрій і натисніть «Видалити пристрій». Спершу вимкніть пошук пристрою.;Сімейна група;Пов'язані акаунти;Щось пішло не так. Спробуйте пізніше.;Видалити цю резервну копію Redmi Note 13?;Ми використовуємо файли cookie, щоб сайт працював`,
  kk: `
Xiaomi Cloud;Xiaomi аккаунты;Шығу;Көмек;Артқа;Бас тарту;Баптаулар|Параметрлер;Xiaomi аккаунтын басқару
Галерея;Контактілер;Жазбалар;Дыбыс жазбалары;Құрылғыны табу|Құрылғыны іздеу;Сіздің қызметтеріңіз;5 ГБ-тың 3,2 ГБ-ы пайдаланылды
Автоматты синхрондау;Мобильді желі арқылы синхрондау;Тарифті автоматты ұзарту;Деректер сақталатын аймақ;Пайдалану есептерін жіберу
Менің құрылғыларым|Құрылғыларыңыз;Осы Xiaomi аккаунтына кірген телефондар мен планшеттер;Кеше сағат 18:40-та синхрондалды;Желіде;Сейсенбіден бері желіде емес;Басқа әрекеттер;Әкемнің телефоны
Моделі;Жүйе нұсқасы;Құрылғыны табу қосулы;Құрылғыны табуды өшіру;Құрылғыны жою|Құрылғыны алып тастау;Құрылғы бұдан былай синхрондалмайды, оның сақтық көшірмелері бұлттан жойылады.
Орнын анықтау;Дыбыс шығару;Жоғалған режимі;Деректерді өшіру;4 минут бұрын Саябақ көшесінің жанында көрінді
Аккаунт қауіпсіздігі|Кіру және қауіпсіздік;Кіру тәсілдері;Құпиясөзді өзгерту;Қалпына келтіру телефоны;Қалпына келтіру поштасы;Аккаунтқа кіру мүмкіндігін жоғалтпау үшін бұл деректерді жаңартып отырыңыз
Құпиялылық;Деректеріңізді басқару;Деректеріңізді жүктеп алу;Құпиялылық саясатына берілген келісімді қайтарып алу;Аккаунтты жою|Xiaomi аккаунтын жою;Құпиялылық саясаты;Xiaomi сіз туралы не сақтайтынын көріп, басқарыңыз
Жойылған Xiaomi аккаунтын қалпына келтіру мүмкін емес.;Бұлттағы фотолар, контактілер мен жазбалар біржола жоғалады;Сатып алулар, купондар және Mi ұпайлары жойылады;Иә, Xiaomi аккаунтымды және оның барлық деректерін біржола жойғым келеді;Салдарын толық түсінемін;Аккаунтты жою|Біржола жою
Аккаунтты әзірге жою мүмкін емес;Құрылғыларыңыздың бірінде Құрылғыны табу әлі қосулы;Xiaomi дүкенінде аяқталмаған тапсырыс бар;Xiaomi Cloud жазылымы автоматты түрде ұзартылады;Мұны қалай түзетуге болады
Xiaomi аккаунтына кіру;••• 41 нөміріне жіберілген 6 таңбалы кодты енгізіңіз;Соңғы кірулер;Жад тарифтері;200 ГБ-қа арттыру;Себет;Себетті тазалау
Құрылғыны «Менің құрылғыларым» тізімінен қалай алып тастаймын?;Баптауларды ашып, құрылғыны таңдаңыз да, «Құрылғыны жою» түймесін басыңыз. Алдымен Құрылғыны табуды өшіріңіз.;Отбасы тобы;Байланған аккаунттар;Бірдеңе дұрыс болмады. Кейінірек қайталаңыз.;Redmi Note 13 сақтық көшірмесін жою керек пе?;Сайт жұмыс істеуі үшін cookie файлдарын қолданамыз`,
  pl: `
Xiaomi Cloud|Chmura Xiaomi;Konto Xiaomi;Wyloguj się;Pomoc;Wstecz;Anuluj;Ustawienia;Zarządzaj kontem Xiaomi
Galeria;Kontakty;Notatki;Nagrania;Znajdź urządzenie;Twoje usługi;Zajęte 3,2 GB z 5 GB
Synchronizuj automatycznie;Synchronizuj przez sieć komórkową;Odnawiaj plan automatycznie;Region przechowywania danych;Wysyłaj raporty o użyciu
Moje urządzenia|Twoje urządzenia;Telefony i tablety zalogowane na to konto Xiaomi;Zsynchronizowano wczoraj o 18:40;Online;Offline od wtorku;Więcej czynności;Telefon taty
Model;Wersja systemu;Znajdź urządzenie jest włączone;Wyłącz funkcję Znajdź urządzenie;Usuń urządzenie;Urządzenie przestanie się synchronizować, a jego kopie zapasowe znikną z chmury.
Zlokalizuj;Odtwórz dźwięk;Tryb utraty;Wymaż dane urządzenia;Widziano 4 minuty temu przy ulicy Parkowej
Bezpieczeństwo konta|Logowanie i bezpieczeństwo;Sposoby logowania;Zmień hasło;Telefon do odzyskiwania;E-mail do odzyskiwania|Pomocniczy e-mail;Dbaj o aktualność tych danych, aby nie stracić dostępu do konta
Prywatność|Centrum prywatności;Zarządzaj swoimi danymi;Pobierz swoje dane;Wycofaj zgodę na Politykę prywatności;Usuń konto|Usuń konto Xiaomi;Polityka prywatności;Zobacz i kontroluj, co Xiaomi o Tobie przechowuje
Usuniętego konta Xiaomi nie można odzyskać.;Zdjęcia, kontakty i notatki w chmurze przepadną na zawsze;Zakupy, kupony i punkty Mi przepadną;Tak, chcę trwale usunąć swoje konto Xiaomi i wszystkie jego dane;W pełni rozumiem konsekwencje;Usuń konto|Usuń na zawsze
Konta nie można jeszcze usunąć;Na jednym z Twoich urządzeń nadal działa Znajdź urządzenie;W sklepie Xiaomi jest niezakończone zamówienie;Subskrypcja Xiaomi Cloud odnawia się automatycznie;Jak to naprawić
Zaloguj się na konto Xiaomi;Wpisz 6-cyfrowy kod wysłany na ••• 41;Ostatnie logowania;Plany pamięci;Zwiększ do 200 GB;Kosz;Opróżnij kosz
Jak usunąć urządzenie z listy Moje urządzenia?;Otwórz Ustawienia, wybierz urządzenie i naciśnij Usuń urządzenie. Najpierw wyłącz Znajdź urządzenie.;Grupa rodzinna;Połączone konta;Coś poszło nie tak. Spróbuj później.;Usunąć tę kopię zapasową Redmi Note 13?;Używamy plików cookie, aby strona działała`,
  cs: `
Xiaomi Cloud;Účet Xiaomi;Odhlásit se;Nápověda;Zpět;Zrušit;Nastavení;Spravovat účet Xiaomi
Galerie;Kontakty;Poznámky;Nahrávky;Najít zařízení;Vaše služby;Využito 3,2 GB z 5 GB
Synchronizovat automaticky;Synchronizovat přes mobilní data;Obnovovat tarif automaticky;Region uložení dat;Odesílat hlášení o používání
Moje zařízení|Vaše zařízení;Telefony a tablety přihlášené k tomuto účtu Xiaomi;Synchronizováno včera v 18:40;Online;Offline od úterý;Další akce;Tátův telefon
Model;Verze systému;Funkce Najít zařízení je zapnutá;Vypnout Najít zařízení;Odstranit zařízení|Odebrat zařízení;Zařízení se přestane synchronizovat a jeho zálohy budou z cloudu smazány.
Vyhledat polohu;Přehrát zvuk;Režim ztráty;Vymazat zařízení;Viděno před 4 minutami u Parkové ulice
Zabezpečení účtu|Přihlášení a zabezpečení;Způsoby přihlášení;Změnit heslo;Telefon pro obnovení;E-mail pro obnovení;Udržujte tyto údaje aktuální, abyste neztratili přístup k účtu
Soukromí|Ochrana soukromí;Spravovat data;Stáhnout data;Odvolat souhlas se zásadami ochrany soukromí;Smazat účet|Odstranit účet Xiaomi;Zásady ochrany soukromí;Podívejte se, co o vás Xiaomi uchovává, a mějte to pod kontrolou
Smazaný účet Xiaomi nelze obnovit.;Fotky, kontakty a poznámky v cloudu budou navždy ztraceny;Nákupy, kupony a body Mi propadnou;Ano, chci trvale smazat svůj účet Xiaomi a všechna jeho data;Jsem si plně vědom důsledků;Smazat účet|Trvale smazat
Účet zatím nelze smazat;Na jednom z vašich zařízení je stále zapnutá funkce Najít zařízení;V obchodě Xiaomi máte nedokončenou objednávku;Předplatné Xiaomi Cloud se automaticky obnovuje;Jak to vyřešit
Přihlášení k účtu Xiaomi;Zadejte šestimístný kód zaslaný na ••• 41;Poslední přihlášení;Tarify úložiště;Navýšit na 200 GB;Koš;Vysypat koš
Jak odeberu zařízení z části Moje zařízení?;Otevřete Nastavení, vyberte zařízení a klepněte na Odstranit zařízení. Nejdřív vypněte Najít zařízení.;Rodinná skupina;Propojené účty;Něco se pokazilo. Zkuste to později.;Smazat tuto zálohu Redmi Note 13?;Používáme soubory cookie, aby web fungoval`,
  hu: `
Xiaomi Cloud;Xiaomi-fiók;Kijelentkezés;Súgó;Vissza;Mégse;Beállítások;Xiaomi-fiók kezelése
Galéria;Névjegyek;Jegyzetek;Felvételek;Eszköz keresése|Készülék keresése;Szolgáltatásaid;5 GB-ból 3,2 GB foglalt
Automatikus szinkronizálás;Szinkronizálás mobilneten;Tárhelycsomag automatikus megújítása;Adattárolás régiója;Használati jelentések küldése
Eszközeim|Saját eszközök;Az ebbe a Xiaomi-fiókba bejelentkezett telefonok és táblagépek;Szinkronizálva tegnap 18:40-kor;Online;Kedd óta offline;További műveletek;Apa telefonja
Modell;Rendszerverzió;Az Eszköz keresése be van kapcsolva;Eszköz keresése kikapcsolása;Eszköz törlése|Eszköz eltávolítása;Az eszköz nem szinkronizál tovább, a biztonsági mentései törlődnek a felhőből.
Helymeghatározás;Hang lejátszása;Elveszett mód;Eszköz tartalmának törlése;4 perce láttuk a Park utca közelében
Fiókbiztonság|Bejelentkezés és biztonság;Bejelentkezési módok;Jelszó módosítása;Helyreállítási telefonszám;Helyreállítási e-mail;Tartsd naprakészen ezeket, hogy mindig be tudj lépni a fiókodba
Adatvédelem;Adataid kezelése;Adataid letöltése;Az adatvédelmi szabályzathoz adott hozzájárulás visszavonása;Fiók törlése|Xiaomi-fiók törlése;Adatvédelmi szabályzat;Nézd meg és szabályozd, mit tárol rólad a Xiaomi
A törölt Xiaomi-fiók nem állítható vissza.;A felhőben lévő fotók, névjegyek és jegyzetek végleg elvesznek;A vásárlások, kuponok és Mi-pontok elvesznek;Igen, véglegesen törölni szeretném a Xiaomi-fiókomat és minden adatát;Teljes mértékben tisztában vagyok a következményekkel;Fiók törlése|Végleges törlés
A fiók egyelőre nem törölhető;Az egyik eszközödön még be van kapcsolva az Eszköz keresése;Folyamatban lévő rendelésed van a Xiaomi áruházban;A Xiaomi Cloud-előfizetésed automatikusan megújul;Így oldhatod meg
Bejelentkezés Xiaomi-fiókba;Add meg a ••• 41 számra küldött 6 jegyű kódot;Legutóbbi bejelentkezések;Tárhelycsomagok;Bővítés 200 GB-ra;Kuka;Kuka ürítése
Hogyan távolíthatok el egy eszközt az Eszközeim listából?;Nyisd meg a Beállításokat, válaszd ki az eszközt, majd az Eszköz törlése lehetőséget. Előbb kapcsold ki az Eszköz keresését.;Családi csoport;Összekapcsolt fiókok;Hiba történt. Próbáld újra később.;Törlöd a Redmi Note 13 biztonsági mentését?;Sütiket használunk, hogy az oldal működjön`,
  ro: `
Xiaomi Cloud;Cont Xiaomi;Deconectare;Ajutor;Înapoi;Anulare;Setări;Gestionează contul Xiaomi
Galerie;Contacte;Note;Înregistrări;Găsire dispozitiv|Găsește dispozitivul;Serviciile tale;3,2 GB folosiți din 5 GB
Sincronizare automată;Sincronizare prin date mobile;Reînnoirea automată a abonamentului;Regiunea de stocare a datelor;Trimite rapoarte de utilizare
Dispozitivele mele|Dispozitivele tale;Telefoane și tablete conectate la acest cont Xiaomi;Sincronizat ieri la 18:40;Online;Offline de marți;Mai multe acțiuni;Telefonul tatei
Model;Versiunea sistemului;Găsire dispozitiv este activată;Dezactivează Găsire dispozitiv;Șterge dispozitivul|Elimină dispozitivul;Dispozitivul nu se va mai sincroniza, iar copiile lui de rezervă vor fi șterse din cloud.
Localizează;Redă un sunet;Modul pierdut;Șterge datele dispozitivului;Văzut acum 4 minute lângă strada Parcului
Securitatea contului|Conectare și securitate;Metode de conectare;Schimbă parola;Telefon de recuperare;E-mail de recuperare;Ține aceste date la zi ca să nu pierzi accesul la cont
Confidențialitate;Gestionează-ți datele;Descarcă-ți datele;Retrage consimțământul pentru Politica de confidențialitate;Șterge contul|Șterge contul Xiaomi;Politica de confidențialitate;Vezi și controlează ce păstrează Xiaomi despre tine
Un cont Xiaomi șters nu mai poate fi recuperat.;Fotografiile, contactele și notele din cloud vor fi pierdute definitiv;Achizițiile, cupoanele și punctele Mi se vor pierde;Da, vreau să șterg definitiv contul meu Xiaomi și toate datele lui;Sunt pe deplin conștient de consecințe;Șterge contul|Șterge definitiv
Contul nu poate fi șters încă;Găsire dispozitiv este încă activată pe unul dintre dispozitivele tale;Ai o comandă nefinalizată în magazinul Xiaomi;Abonamentul Xiaomi Cloud se reînnoiește automat;Cum rezolvi
Conectare la contul Xiaomi;Introdu codul din 6 cifre trimis la ••• 41;Conectări recente;Abonamente de stocare;Treci la 200 GB;Coș de gunoi;Golește coșul
Cum elimin un dispozitiv din Dispozitivele mele?;Deschide Setări, alege dispozitivul și apasă Șterge dispozitivul. Mai întâi dezactivează Găsire dispozitiv.;Grup de familie;Conturi asociate;Ceva nu a mers bine. Încearcă mai târziu.;Ștergi această copie de rezervă a Redmi Note 13?;Folosim cookie-uri ca site-ul să funcționeze`,
  bg: `
Xiaomi Cloud;Профил в Xiaomi|Xiaomi профил;Изход;Помощ;Назад;Отказ;Настройки;Управление на Xiaomi профила
Галерия;Контакти;Бележки;Записи;Намиране на устройство;Вашите услуги;Използвани са 3,2 GB от 5 GB
Автоматично синхронизиране;Синхронизиране през мобилни данни;Автоматично подновяване на плана;Регион за съхранение на данните;Изпращане на отчети за използването
Моите устройства|Вашите устройства;Телефони и таблети, влезли в този Xiaomi профил;Синхронизирано вчера в 18:40;Онлайн;Офлайн от вторник;Още действия;Телефонът на мама
Модел;Версия на системата;Намирането на устройство е включено;Изключване на намирането на устройство;Изтриване на устройството|Премахване на устройството;Устройството няма да се синхронизира повече, а копията му ще бъдат изтрити от облака.
Откриване;Пускане на звук;Режим „Изгубено“;Изтриване на данните;Видяно преди 4 минути до улица „Паркова“
Сигурност на профила|Вход и сигурност;Начини за вход;Смяна на паролата;Телефон за възстановяване;Имейл за възстановяване;Поддържайте тези данни актуални, за да не загубите достъп до профила си
Поверителност;Управление на данните ви;Изтегляне на данните ви;Оттегляне на съгласието с Политиката за поверителност;Изтриване на профила|Изтриване на Xiaomi профила;Политика за поверителност;Вижте и управлявайте какво пази Xiaomi за вас
Изтрит Xiaomi профил не може да бъде възстановен.;Снимките, контактите и бележките в облака ще изчезнат завинаги;Покупките, купоните и Mi точките ще бъдат изгубени;Да, искам да изтрия завинаги своя Xiaomi профил и всички негови данни;Напълно осъзнавам последствията;Изтриване на профила|Изтриване завинаги
Профилът все още не може да бъде изтрит;Намирането на устройство е още включено на едно от устройствата ви;Имате незавършена поръчка в магазина на Xiaomi;Абонаментът ви за Xiaomi Cloud се подновява автоматично;Как да го поправите
Вход в Xiaomi профила;Въведете 6-цифрения код, изпратен до ••• 41;Последни влизания;Планове за съхранение;Надграждане до 200 GB;Кошче;Изпразване на кошчето
Как да премахна устройство от „Моите устройства“?;Отворете „Настройки“, изберете устройството и натиснете „Изтриване на устройството“. Първо изключете намирането.;Семейна група;Свързани профили;Нещо се обърка. Опитайте по-късно.;Да се изтрие ли това копие на Redmi Note 13?;Използваме бисквитки, за да работи сайтът`,
  el: `
Xiaomi Cloud;Λογαριασμός Xiaomi;Αποσύνδεση;Βοήθεια;Πίσω;Ακύρωση|Άκυρο;Ρυθμίσεις;Διαχείριση λογαριασμού Xiaomi
Συλλογή;Επαφές;Σημειώσεις;Ηχογραφήσεις;Εύρεση συσκευής;Οι υπηρεσίες σας;Χρησιμοποιούνται 3,2 GB από 5 GB
Αυτόματος συγχρονισμός;Συγχρονισμός μέσω δεδομένων κινητής;Αυτόματη ανανέωση προγράμματος;Περιοχή αποθήκευσης δεδομένων;Αποστολή αναφορών χρήσης
Οι συσκευές μου|Οι συσκευές σας;Τηλέφωνα και tablet που έχουν συνδεθεί σε αυτόν τον λογαριασμό Xiaomi;Συγχρονίστηκε χθες στις 18:40;Σε σύνδεση;Εκτός σύνδεσης από την Τρίτη;Περισσότερες ενέργειες;Το τηλέφωνο του μπαμπά
Μοντέλο;Έκδοση συστήματος;Η Εύρεση συσκευής είναι ενεργή;Απενεργοποίηση Εύρεσης συσκευής;Διαγραφή συσκευής|Κατάργηση συσκευής;Η συσκευή δεν θα συγχρονίζεται πια και τα αντίγραφά της θα διαγραφούν από το cloud.
Εντοπισμός;Αναπαραγωγή ήχου;Λειτουργία απώλειας;Διαγραφή δεδομένων συσκευής;Εντοπίστηκε πριν από 4 λεπτά κοντά στην οδό Πάρκου
Ασφάλεια λογαριασμού|Σύνδεση και ασφάλεια;Τρόποι σύνδεσης;Αλλαγή κωδικού πρόσβασης;Τηλέφωνο ανάκτησης;Email ανάκτησης;Κρατήστε τα ενημερωμένα για να μη χάσετε την πρόσβαση στον λογαριασμό σας
Απόρρητο;Διαχείριση των δεδομένων σας;Λήψη των δεδομένων σας;Ανάκληση συγκατάθεσης στην Πολιτική απορρήτου;Διαγραφή λογαριασμού|Διαγραφή λογαριασμού Xiaomi;Πολιτική απορρήτου;Δείτε και ελέγξτε τι κρατά η Xiaomi για εσάς
Ένας διαγραμμένος λογαριασμός Xiaomi δεν ανακτάται.;Οι φωτογραφίες, οι επαφές και οι σημειώσεις στο cloud θα χαθούν οριστικά;Οι αγορές, τα κουπόνια και οι πόντοι Mi θα χαθούν;Ναι, θέλω να διαγράψω οριστικά τον λογαριασμό μου Xiaomi και όλα τα δεδομένα του;Έχω πλήρη επίγνωση των συνεπειών;Διαγραφή λογαριασμού|Οριστική διαγραφή
Ο λογαριασμός δεν μπορεί να διαγραφεί ακόμη;Η Εύρεση συσκευής είναι ακόμη ενεργή σε μία από τις συσκευές σας;Υπάρχει παραγγελία σε εξέλιξη στο κατάστημα Xiaomi;Η συνδρομή σας στο Xiaomi Cloud ανανεώνεται αυτόματα;Πώς διορθώνεται
Σύνδεση στον λογαριασμό Xiaomi;Εισαγάγετε τον 6ψήφιο κωδικό που στείλαμε στο ••• 41;Πρόσφατες συνδέσεις;Προγράμματα αποθήκευσης;Αναβάθμιση σε 200 GB;Κάδος;Άδειασμα κάδου
Πώς καταργώ μια συσκευή από τις συσκευές μου?;Ανοίξτε τις Ρυθμίσεις, επιλέξτε τη συσκευή και πατήστε Διαγραφή συσκευής. Πρώτα απενεργοποιήστε την Εύρεση συσκευής.;Οικογενειακή ομάδα;Συνδεδεμένοι λογαριασμοί;Κάτι πήγε στραβά. Δοκιμάστε αργότερα.;Διαγραφή αυτού του αντιγράφου του Redmi Note 13?;Χρησιμοποιούμε cookie για να λειτουργεί ο ιστότοπος`,
};
