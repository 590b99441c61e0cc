/** What the pages of this set say, language by language. Written by hand for this set; taken from no data of the extension. */
import ar from './ar';
import bn from './bn';
import cs from './cs';
import de from './de';
import el from './el';
import en from './en';
import es from './es';
import es419 from './es-419';
import fa from './fa';
import fr from './fr';
import he from './he';
import hi from './hi';
import hu from './hu';
import id from './id';
import it from './it';
import ja from './ja';
import kk from './kk';
import ko from './ko';
import { MACHINE } from './machine';
import nl from './nl';
import pl from './pl';
import ptBR from './pt-BR';
import ptPT from './pt-PT';
import ro from './ro';
import ru from './ru';
import sv from './sv';
import th from './th';
import tr from './tr';
import uk from './uk';
import vi from './vi';
import zhCN from './zh-CN';
import zhTW from './zh-TW';

const TABLES: Readonly<Record<string, string>> = {
  ...{ ar, bn, cs, de, el, en, es, fa, fr, he, hi, hu, id, it, ja, kk, ko, nl, pl, ro, ru, sv, th, tr, uk, vi },
  ...{ 'es-419': es419, 'pt-BR': ptBR, 'pt-PT': ptPT, 'zh-CN': zhCN, 'zh-TW': zhTW },
};

const KEYS = [
  ...['cloud', 'account', 'settings', 'find', 'manage', 'signout', 'signin', 'help', 'back', 'cancel', 'close', 'next', 'more'],
  ...['policy', 'gallery', 'contacts', 'notes', 'drive', 'storage', 'backup', 'language', 'devices', 'this', 'online', 'offline'],
  ...['seen', 'minutes', 'yesterday', 'locate', 'ring', 'rename', 'erase', 'version', 'model', 'remove', 'removeAsk', 'removeText'],
  ...['removeYes', 'off', 'offAsk', 'offText', 'offYes', 'keep', 'security', 'personal', 'privacy', 'phone', 'mail', 'password'],
  ...['change', 'linked', 'data', 'withdraw', 'withdrawText', 'withdrawYes', 'delete', 'deleteHint', 'loss', 'aware', 'consent'],
  ...['final', 'start', 'ask', 'noUndo', 'refuse', 'refusals', 'fix', 'unlock', 'unlockText', 'imei', 'proof', 'status', 'submit'],
] as const;

/** Every text of one page, its variants chosen. */
export type Speech = Readonly<Record<(typeof KEYS)[number] | 'lang', string>>;

const parse = (table: string): Map<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );

/** The texts of a language; `seed` chooses among variants. `machine`: as a browser's translator words the most important ones. */
export function speak(lang: string, seed: number, machine = false): Speech {
  const texts = parse(TABLES[lang] ?? '');
  const said: Record<string, string> = {};
  for (const key of KEYS) {
    const variants = texts.get(key)?.split(' / ');
    const one = variants?.[seed % variants.length];
    if (!one) throw new Error(`No words for ${key} in ${lang}`);
    said[key] = one;
  }
  if (machine) for (const [key, text] of parse(MACHINE[lang] ?? '')) said[key] = text;
  return { ...said, lang } as Speech;
}

/** The items of a list. */
export const items = (text: string): string[] => text.split(' ; ');
