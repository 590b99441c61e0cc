import type { Language } from '../model';

export const ro: Language = {
  code: 'ro',
  cloud: 'Xiaomi Cloud',
  account: 'Cont Xiaomi',
  cloudNav: 'h Acasă|Contacte|Notițe|f Găsire|s Setări|a Contul meu',
  accountNav: 'Profil|c Conectare și securitate|p Confidențialitate|Servicii asociate|Ajutor',
  out: 'Deconectare',
  back: 'Înapoi',
  footer: 'Termeni de utilizare|Politica de confidențialitate|Module cookie',
  pages: `
@@ cloud-home divs c:h eu.-
= Xiaomi Cloud
# Bine ai revenit
- Contacte :: Sincronizate acum 2 minute :: 318
- Notițe :: Sincronizate ieri :: 44
- Mesaje :: Sincronizarea este oprită
- Înregistrări :: :: 9
- Găsește dispozitivul :: Vezi unde îți sunt telefoanele @FD
- Setările cloudului :: Ce se sincronizează și pe ce dispozitive @SE
- Cont Xiaomi :: Parolă, confidențialitate @AM
& 3,6 GB folosiți din 5 GB :: 72
@@ my-devices server c eu.- device
= Dispozitivele mele
# Dispozitivele mele @MH
* Telefonul bunicii :: Redmi 10C, online :: B:Elimină @RD @DR
* POCO F7 Pro :: acest dispozitiv :: B:Elimină @RD @DR
{ Elimini „Telefonul bunicii”?
. Va fi deconectat de la cont și nu va mai putea fi găsit de aici.
!! Elimină dispozitivul @RD
!- Renunță @NO
}
@@ security shadow a:c -
= Conectare și securitate
# Conectare și securitate
- Schimbă parola @CP
- Telefon de recuperare :: +40 ••• ••• 662 @RP
- E-mail de recuperare :: m•••@yahoo.com @RE
- Verificare în doi pași :: Dezactivată
- Sesiuni active
@@ delete-account bootstrap - eu.k
= Ștergerea contului Xiaomi
# Contul nu poate fi șters deocamdată
. Am găsit date importante în serviciile de mai jos.
? Găsește dispozitiv este activat pe „Telefonul bunicii” :: Vezi dispozitivul @RF
? Ai dispozitive conectate în Mi Home :: Deschide Mi Home @RF
? Ai un abonament de stocare activ :: Detalii @RF
!x Șterge contul @CF
!- Am înțeles @NO
@@ null-i shadow c -
= Ajutor – Xiaomi Cloud
# Întrebări frecvente
( Cum elimin un dispozitiv din cont?
. Intră în Setări, apoi Dispozitivele mele, alege dispozitivul și apasă „Elimină dispozitivul”.
)
( De ce nu pot dezactiva Găsește dispozitiv?
. Dacă ai schimbat parola de curând, așteaptă câteva zile.
)
( Cum îmi șterg contul?
. Din Confidențialitate, „Șterge contul”.
)
@@ null-i ionic c -
= Se încarcă – Xiaomi Cloud
. Se încarcă dispozitivele…
`,
};
