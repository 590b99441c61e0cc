/** The only button of the page that is known to delete the account, under a word that says neither "delete" nor "account". */
import { describe, expect, it } from 'vitest';
import { heldAs, show } from '../../../corpus/press';

const ADDRESS = 'https://account.xiaomi.com/fe/service/account/privacy/delete-account';

function press(label: string): string | undefined {
  show(`<main><h1>Delete account</h1><p>Photos</p><label><input type="checkbox" checked>I agree</label><button>${label}</button></main>`);
  return heldAs(document.querySelector('button') as HTMLElement, ADDRESS);
}

describe('on the address that deletes the account', () => {
  it.each([
    ...['Erase', 'Terminate', 'Destroy', 'Уничтожить', 'Уничтожить навсегда', 'Ликвидувати', 'Opheffen', 'Definitief wissen'],
    ...['Auflösen', 'Kündigen', 'Résilier', 'Dar de baja', 'Encerrar', 'Zlikwiduj', 'Sonlandır', '退会', '解約', '해지', '终止'],
  ])('%s ends it, and is no closing of a window', (label) => {
    expect(press(label)).toBe('delete-account-confirm');
  });
  it.each([
    ...[
      'Close',
      'Закрыть',
      'Закрити',
      'Schließen',
      'Fermer',
      'Cerrar',
      'Fechar',
      'Chiudi',
      'Zamknij',
      'Sluiten',
      '閉じる',
      '닫기',
      'Tutup',
    ],
  ])('%s closes a window', (label) => {
    expect(press(label)).toBeUndefined();
  });
});
