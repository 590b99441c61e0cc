/** What is wrong with the messages of a language, seen without knowing the language: arguments, plurals, lines, leftovers of another. */
import compile from 'icu-minify/compile';

type Messages = Readonly<Record<string, string>>;
/** See icu-minify: plain text, `#`, `[name]`, `[name, kind, branches]`. */
type Node = string | number | readonly [string] | readonly [string, number, unknown?];
const [SELECT, PLURAL, ORDINAL] = [1, 2, 3];

/** An argument as it is used: its name, its kind, the branches of a select or plural. */
interface Use {
  readonly name: string;
  readonly kind: number | undefined;
  /** Of a select or plural. */
  readonly branches: readonly string[];
}

/** What a message is made of: its arguments, and what is written in it. */
function partsOf(message: unknown): { uses: Use[]; written: string } {
  const uses: Use[] = [];
  const written: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node === 'string') written.push(node);
    if (!Array.isArray(node)) return;
    for (const part of node as readonly Node[]) {
      if (!Array.isArray(part)) {
        walk(part);
        continue;
      }
      const [name, kind, branches] = part as readonly [string, number?, unknown?];
      const isBranched = kind === SELECT || kind === PLURAL || kind === ORDINAL;
      const ways = isBranched ? (branches as Record<string, unknown>) : {};
      uses.push({ name, kind, branches: Object.keys(ways).sort() });
      for (const way of Object.values(ways)) walk(way);
      written.push('\u0000');
    }
  };
  walk(message);
  return { uses, written: written.join('') };
}

const isPlural = ({ kind }: Use): boolean => kind === PLURAL || kind === ORDINAL;
const isExact = (branch: string): boolean => branch.startsWith('=');

/** Forms of a language's plural, and those of them that whole numbers have. */
function formsOf(language: string, { kind }: Use): { all: readonly string[]; whole: ReadonlySet<string> } {
  const rules = new Intl.PluralRules(language, { type: kind === ORDINAL ? 'ordinal' : 'cardinal' });
  const whole = Array.from({ length: 1001 }, (_, n) => rules.select(n));
  return { all: rules.resolvedOptions().pluralCategories, whole: new Set([...whole, rules.select(1e6)]) };
}

/** Forms of whole numbers that have no branch of their own, and none that would be right for them. */
function lacking(language: string, use: Use): string[] {
  const { whole } = formsOf(language, use);
  const open = [...whole].filter((form) => !use.branches.includes(form));
  // where no whole number is `other`, that branch is free for one of the forms
  return open.length === 1 && !whole.has('other') ? [] : open;
}

function faultsOfPlural(language: string, use: Use, original: Use | undefined): string[] {
  const own = use.branches.filter((branch) => !isExact(branch));
  const strange = own.filter((form) => !formsOf(language, use).all.includes(form));
  const lacks = lacking(language, use);
  // a text that is the same for every number, or for every number but one, in Russian may be so elsewhere
  const mayLack = original !== undefined && lacking('ru', original).length > 0;
  return [
    ...strange.map((form) => `has of ${use.name} the plural ${form}, which the language has not`),
    ...(lacks.length > 0 && !mayLack ? [`lacks of ${use.name} the plural ${lacks.join(', ')}`] : []),
  ];
}

/** A message's arguments as they must be in every language; the kind is free, but for the branches of a select and of exact numbers. */
function signature(uses: readonly Use[]): string {
  const fixed = uses.map((use) => {
    const branches = isPlural(use) ? use.branches.filter(isExact) : use.branches;
    return branches.length > 0 ? `${use.name} (${branches.join(' ')})` : use.name;
  });
  return [...new Set(fixed)].sort().join(', ');
}

/** Words of English that are none in the other languages, and of Russian that are none in Ukrainian or Kazakh. */
const ENGLISH = /(?<!\p{L})(the|and|your|you|with|this|that|from|have|when|what|which|please)(?!\p{L})/iu;
const RUSSIAN: Readonly<Record<string, RegExp>> = {
  uk: /[ыэъё]|(?<!\p{L})(если|или|что|это|нужно|есть|после|только|нет)(?!\p{L})/iu,
  kk: /(?<!\p{L})(и|если|или|что|это|нужно|после|только|нет|на|для|вы|ваш)(?!\p{L})/iu,
};
const MIXED = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
/** What a phone shows may be known in English alone. */
const QUOTED = /“[^”]*”|«[^»]*»|„[^“]*“|「[^」]*」/g;
/** More than a name. */
const ONLY_LATIN = /^\p{ASCII}*[a-z]+ [a-z]+ [a-z]+\p{ASCII}*$/iu;
const SHOUTS = /[!¡！]/;

/** Letters that a title of a step may have. Chinese says the same in a third of them; a longer language needs more room, and has it. */
const TITLE = 48;

const isWrittenIn = (language: string, script: string): boolean => new Intl.Locale(language).maximize().script === script;

/** What is wrong with one message. `original`: the Russian one. */
function faultsOfMessage(language: string, text: string, original: string): string[] {
  if (text.trim() === '') return ['is empty'];
  let parts: ReturnType<typeof partsOf>;
  try {
    parts = partsOf(compile(text));
  } catch (error) {
    return [`is no ICU message: ${(error as Error).message}`];
  }
  const { uses, written } = parts;
  const wanted = partsOf(compile(original)).uses;
  const faults: string[] = [];
  if (signature(uses) !== signature(wanted)) faults.push(`has the arguments ${signature(uses)} instead of ${signature(wanted)}`);
  for (const use of uses.filter(isPlural)) {
    const same = wanted.find((one) => isPlural(one) && one.name === use.name);
    faults.push(...faultsOfPlural(language, use, same));
  }
  const lines = (of: string): number => of.split('\n').length;
  if (lines(text) !== lines(original)) faults.push(`has ${lines(text)} lines instead of ${lines(original)}`);
  if (text.includes("'")) faults.push('has an ASCII apostrophe, which is an escape in ICU');
  if (SHOUTS.test(text)) faults.push('shouts');
  if (/\uFFFD|[\u200B\uFEFF]/.test(text)) faults.push('has a letter that is none');
  return [...faults, ...leftovers(language, written)];
}

/** What has been left of another language. */
function leftovers(language: string, written: string): string[] {
  const isCyrillic = isWrittenIn(language, 'Cyrl');
  const english = language === 'en' ? null : ENGLISH.exec(written.replace(QUOTED, ''));
  const russian = RUSSIAN[language]?.exec(written);
  return [
    ...(isCyrillic && MIXED.test(written) ? ['mixes Latin and Cyrillic within a word'] : []),
    ...(!isCyrillic && /\p{Script=Cyrillic}/u.test(written) ? ['has Cyrillic letters'] : []),
    ...(english ? [`has the English word ${english[0]}`] : []),
    ...(russian ? [`has the Russian ${russian[0]}`] : []),
    ...(!isCyrillic && !isWrittenIn(language, 'Latn') && ONLY_LATIN.test(written) ? ['is not translated'] : []),
  ];
}

/**
 * Everything that is wrong with a language, as `key: fault`.
 * @param titles letters that titles of steps may have, where a language needs more than 48
 */
export function faultsOfLocale(language: string, messages: Messages, original: Messages, titles = TITLE): string[] {
  const faults: string[] = [];
  for (const key of Object.keys(original)) if (!Object.hasOwn(messages, key)) faults.push(`${key}: is missing`);
  for (const [key, text] of Object.entries(messages)) {
    const russian = original[key];
    if (russian === undefined) {
      faults.push(`${key}: is asked for by nobody`);
      continue;
    }
    const own = faultsOfMessage(language, text, russian);
    const length = [...text].length;
    if (/^step\.[\w-]+\.title$/.test(key) && length > titles) own.push(`is longer than ${titles} letters, ${length}`);
    faults.push(...own.map((fault) => `${key}: ${fault}`));
  }
  return faults;
}
