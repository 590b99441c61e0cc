/** Romanian pages. */
import { type Chapter, draft as d } from '../build';

export const ro: Chapter = {
  words: {
    lang: 'ro',
    cloud: 'Xiaomi Cloud',
    account: 'Cont Xiaomi',
    nav: 'Acasă|Galerie|Contacte|Note|Găsește dispozitivul|Dispozitive|Setări',
    side: 'Conectare și securitate|Date personale|Conturi asociate|Confidențialitate|Ajutor',
    top: 'Contul meu|Ajutor|Deconectare',
    foot: 'Acord de utilizare|Politica de confidențialitate',
  },
  drafts: [
    d(
      'H',
      ['h', 'Norul tău'],
      ['tiles', 'Fotografii|744', 'Contacte|203', 'Note|8', 'Înregistrări', 'Găsește-mi telefonul§find', 'Setări cloud§set'],
      ['quota', '3,0 GB folosiți din 5 GB|60'],
      ['rows', 'Contul meu Xiaomi§acc', 'Șterse recent§no'],
    ),
    d(
      'L',
      ['h', 'Dispozitivele mele§my'],
      ['p', 'Selectează dispozitivele pe care vrei să le elimini.'],
      ['tick', 'POCO F6 · conectat§row|off', 'Telefonul bunicii · Redmi 9, acum 12 zile§row|on', 'Mi 8 Lite · neutilizat din 2022§row|on'],
      ['btns', '!Elimină dispozitivele selectate§rm', 'Renunță§no'],
    ),
    d(
      'P',
      ['h', 'Confidențialitate'],
      ['sw', 'Reclame personalizate|off', 'Programul de îmbunătățire a experienței|off'],
      ['rows', 'Gestionează-ți datele', 'Descarcă o copie a datelor§no'],
      ['p', 'Poți renunța oricând la cont. Acțiunile de mai jos sunt definitive.'],
      ['rows', 'Retrage acordul pentru politica de confidențialitate§wd', 'Șterge contul§del'],
    ),
    d(
      'X',
      ['h', 'Contul nu poate fi șters încă'],
      [
        'reasons',
        'Găsește dispozitivul este activ pe un telefon§ref|Dezactivează funcția de pe telefon',
        'Ai 3 dispozitive în Mi Home§ref|Elimină-le din aplicație',
        'Ai Mi Coins necheltuiți§ref|Se vor pierde',
      ],
      ['btns', 'Înapoi§no', '!~Șterge contul§conf'],
    ),
    d('c', ['cur', '1'], ['h', 'Galerie'], ['p', 'Se încarcă fotografiile…'], ['pics', '…', '…', '…']),
    d(
      'a0',
      ['h', 'Conectează-te'],
      ['input', 'E-mail, telefon sau ID|', 'Parolă|'],
      ['btns', '!Conectare', 'Ai uitat parola?§no', 'Creează cont§no'],
    ),
  ],
};
