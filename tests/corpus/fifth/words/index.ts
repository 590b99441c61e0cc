/** Texts of the fifth set. Written by hand for it; taken from no data of the extension and from no other set. */
import ar from './ar';
import be from './be';
import bg from './bg';
import cs from './cs';
import da from './da';
import de from './de';
import el from './el';
import en from './en';
import es from './es';
import fi from './fi';
import fr from './fr';
import hi from './hi';
import hu from './hu';
import id from './id';
import it from './it';
import ja from './ja';
import kk from './kk';
import ko from './ko';
import pl from './pl';
import ptBR from './pt-BR';
import ro from './ro';
import ru from './ru';
import sr from './sr';
import th from './th';
import tr from './tr';
import uk from './uk';
import vi from './vi';
import zhCN from './zh-CN';
import zhTW from './zh-TW';

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ ar, be, bg, cs, da, de, el, en, es, fi, fr, hi, hu, id, it, ja, kk, ko, pl, ro, ru, sr, th, tr, uk, vi },
  ...{ 'pt-BR': ptBR, 'zh-CN': zhCN, 'zh-TW': zhTW },
};
const KEYS = [
  ...['settings', 'find', 'account', 'signout', 'help', 'back', 'cancel', 'gallery', 'contacts', 'notes', 'storage', 'backup'],
  ...['devices', 'here', 'active', 'away', 'ring', 'rename', 'wipe', 'version', 'serial', 'remove', 'removeAsk', 'removeText'],
  ...['removeYes', 'off', 'offAsk', 'offYes', 'keep', 'security', 'profile', 'privacy', 'phone', 'mail', 'password', 'edit'],
  ...['export', 'withdraw', 'withdrawYes', 'delete', 'deleteNote', 'lose', 'aware', 'agree', 'final', 'ask', 'blocked', 'reasons'],
  ...['open', 'unlock', 'unlockText', 'apply', 'count'],
] as const;

export type Texts = Readonly<Record<(typeof KEYS)[number] | 'lang', string>>;

/** One choice among the variants of each text. */
export function textsOf(lang: string, turn: number): Texts {
  const lines = (LANGUAGES[lang] ?? '').trim().split('\n');
  const all = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).split(' / ')]));
  const chosen = KEYS.map((key): [string, string] => {
    const variants = all.get(key) ?? [];
    const text = variants[turn % variants.length];
    if (!text) throw new Error(`No text for ${key} in ${lang}`);
    return [key, text];
  });
  return { ...Object.fromEntries(chosen), lang } as Texts;
}
