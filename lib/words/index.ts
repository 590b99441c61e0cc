/**
 * Words to the owner. Messages are written in ICU syntax in locales/, compiled at build time (icu-minify) into one packaged file a
 * language, and formatted here with the plural rules of Intl. A catalogue is plain data, so the background can hand the one in use to
 * a page.
 */
import type { GetICUArgs } from '@schummar/icu-type-parser';
import format from 'icu-minify/format';
import type ru from '../../locales/ru';

/** Keys of all messages. Russian is written first and names them. */
export type MessageKey = keyof typeof ru;

/** Values that a message wants, read off its Russian text. */
export type MessageValues<K extends MessageKey> = GetICUArgs<(typeof ru)[K]>;

/** Messages of one language, compiled. */
export type Catalogue = Readonly<Record<MessageKey, Parameters<typeof format>[0]>>;

/** A message that has not been put into words yet. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What the owner's phone calls the things that steps send them to. */
export const PHONE_LABELS = ['settings', 'account', 'find', 'signOut'] as const;
/** Those labels in one language, BCP 47. */
export type PhoneWords = Readonly<Record<(typeof PHONE_LABELS)[number], string>> & { readonly language: string };

/** The words of one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Catalogue;
  /** In the phone's language, where that is another one; else the catalogue's own `phone.*`. */
  readonly phone?: PhoneWords;
  /** Where a reader can open each source; only for pages of ours. Addresses are no words, but data that only the background has to carry. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}

/** Puts messages into words. */
export interface Translator {
  <K extends MessageKey>(key: K, ...values: keyof MessageValues<K> extends never ? [] : [MessageValues<K>]): string;
  /** For messages that are data. */
  say(message: Message): string;
  /** Whether there is such a message: a step has not all of its parts. */
  has(key: string): boolean;
  /** Names these words: other ones have another id. */
  readonly id: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const rules = new Map<string, Intl.PluralRules>();
/** Counts of steps and devices: no language of ours writes these in another way, and Intl.NumberFormat takes 20 ms to wake. */
const COUNTS = { format: String } as unknown as Intl.NumberFormat;
const FORMATTERS: Parameters<typeof format>[3] = {
  formatters: {
    getPluralRules: (locale, options) => {
      const key = `${String(locale)} ${options?.type ?? ''}`;
      const known = rules.get(key) ?? new Intl.PluralRules(locale, options);
      rules.set(key, known);
      return known;
    },
    getNumberFormat: (...args) => (args[1] === undefined ? COUNTS : new Intl.NumberFormat(...args)),
    getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
  },
};

/** Names the words: the interface's language, and the phone's where it is another one. */
export const wordsId = ({ language, phone }: { readonly language: string; readonly phone?: Pick<PhoneWords, 'language'> }): string =>
  phone ? `${language}+${phone.language}` : language;

/** Makes the translator of a language. A message that lacks is shown as its key, never as nothing. */
export function translator(words: Words): Translator {
  const phone = phoneValues(words);
  const say = (key: MessageKey, values: Record<string, unknown> = {}): string => {
    const message = words.messages[key];
    if (message === undefined) return key;
    const all = { ...phone, ...isolated(message, values, words.direction) };
    return format(message, words.language, all as never, FORMATTERS) as string;
  };
  return Object.assign((key: MessageKey, values?: unknown) => say(key, values as Record<string, unknown>), {
    say: (message: Message) => say(message.key, message.values),
    has: (key: string) => Object.hasOwn(words.messages, key),
    id: wordsId(words),
    language: words.language,
    direction: words.direction,
  }) as Translator;
}

const RIGHT_TO_LEFT = /\p{Script=Arab}|\p{Script=Hebr}|\p{Script=Thaa}|\p{Script=Syrc}/u;

/** A part of a compiled message that chooses among texts by a word: name, kind, texts. */
const SELECT = 1;
const choosesBy = (message: unknown, name: string): boolean =>
  Array.isArray(message) && ((message[0] === name && message[1] === SELECT) || message.some((part) => choosesBy(part, name)));

/** Names and labels within a sentence keep their own direction: an English model in an Arabic sentence would tear it apart. */
function isolated(message: unknown, values: Record<string, unknown>, direction: Words['direction']): Record<string, unknown> {
  const isolate = ([name, value]: [string, unknown]): [string, unknown] => {
    const isForeign = typeof value === 'string' && (direction === 'rtl' || RIGHT_TO_LEFT.test(value));
    return [name, isForeign && !choosesBy(message, name) ? `\u2068${value}\u2069` : value];
  };
  return Object.fromEntries(Object.entries(values).map(isolate));
}

/** The labels of the phone as values for every message: `{phoneSettings}` and so on. Another script keeps its own direction. */
function phoneValues({ messages, phone }: Words): Record<string, unknown> {
  return Object.fromEntries(
    PHONE_LABELS.map((label) => [
      `phone${label.charAt(0).toUpperCase()}${label.slice(1)}`,
      phone ? `\u2068${phone[label]}\u2069` : messages[`phone.${label}`],
    ]),
  );
}
