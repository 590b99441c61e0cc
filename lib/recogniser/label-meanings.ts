/**
 * What a label means: by the atlas word for word, else composed of concepts in whatever language it is. Exact web labels first, then
 * what is composed, then what is known from the phone's app only.
 */
import { type LabelKind, type Meaning, meaningsOf } from '../site/atlas';
import { labelHash } from '../site/atlas/normalise';
import { looksLikeDevice } from '../site/device-vocabulary';
import { type ControlMeaning, meaningOfReading, understand } from './grammar';

/** The label that a composition is, where it has another name or none. */
const LABEL_OF = {
  'remove-device': 'delete-device',
  'delete-account-entry': 'delete-account',
  'delete-account-confirm': 'delete-account',
  'delete-account-consent': 'delete-consent',
  'my-devices-heading': 'my-devices',
  'find-device-entry': 'find-device',
  'linked-devices': 'devices',
  'no-devices': 'empty-list',
  'this-device': 'current-device',
  'sign-in': 'cloud-sign-in',
  account: 'account-menu',
  cloud: 'cloud-brand',
  content: 'cloud-feature',
  delete: 'remove',
  dismiss: 'cancel',
  devices: undefined,
  help: undefined,
} as const satisfies Readonly<Partial<Record<ControlMeaning, LabelKind | undefined>>>;

type Renamed = keyof typeof LABEL_OF;
const labelOf = (meaning: ControlMeaning): LabelKind | undefined =>
  meaning in LABEL_OF ? LABEL_OF[meaning as Renamed] : (meaning as Exclude<ControlMeaning, Renamed>);

/** Words that say nothing by themselves: composed or not, they weigh no more than one of the app's. */
const GENERIC: ReadonlySet<LabelKind> = new Set(['remove', 'turn-off', 'withdraw', 'cancel']);

const DESTROYS: ReadonlySet<LabelKind> = new Set(['delete-device', 'turn-off-find-device', 'delete-account', 'withdraw-consent']);

/** Names of places: with a number before it, one is the chapter of a text. */
const NAMES: ReadonlySet<LabelKind> = new Set(['settings', 'account-menu', 'cloud-brand', 'cloud-feature']);
const NUMBERED = /^\s*\d/;

/** Longer texts are sentences; only a consent is one of them that counts. */
const MAX_COMPOSED = 120;

function kindsOf(text: string): readonly LabelKind[] {
  const reading = understand(text);
  const means = meaningOfReading(reading);
  if (means.length === 0) return saysEmptyFirst(text) ? ['empty-list'] : [];
  const kinds = means.flatMap((meaning) => labelOf(meaning) ?? []).filter((kind) => !(NAMES.has(kind) && NUMBERED.test(text)));
  return kinds.length > 0 && !isBare(text.trim(), reading.short) ? kinds.filter((kind) => kind === 'cancel' || !GENERIC.has(kind)) : kinds;
}

/** "No devices yet. Sign in on your phone, and it will show up here.": what is so stands first, and behind it what to do. */
const FIRST_SENTENCE = /^[^.!?。！？।]{2,60}(?=[.!。！।]\s?\p{L})/u;

function saysEmptyFirst(text: string): boolean {
  const first = FIRST_SENTENCE.exec(text)?.[0];
  return first !== undefined && meaningOfReading(understand(first)).includes('no-devices');
}

/** In these scripts a short noun beside a verb goes for grammar, so that a bare verb has to be really bare. */
const SHORT_NOUNS = /[\u0590-\u1dff\u3040-\ud7a3]/;
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\ud7a3]/;
/** Letters of a verb and its ending, in scripts without spaces. */
const BARE_VERB = 5;

const isBare = (text: string, short: number): boolean =>
  !SHORT_NOUNS.test(text) || (UNSPACED.test(text) ? text.length <= BARE_VERB : short === 0);

/** Meanings of a text as composed of concepts; undefined for most texts. */
export function composedMeanings(text: string): readonly Meaning[] | undefined {
  if (text.length > MAX_COMPOSED || text.length < 2) return undefined;
  const kinds = kindsOf(text);
  // "Redmi Note" is a name, whatever its words mean
  if (kinds.length === 0 || looksLikeDevice(text.trim())) return undefined;
  return [...new Set(kinds)].map((kind): Meaning => ({ kind, web: false, language: '', ...(!GENERIC.has(kind) && { composed: true }) }));
}

/**
 * Meanings of a text in any language, exact ones first; undefined when it is no label.
 * @param isPiece the text is a piece of a longer one: a bare verb of it says nothing
 * @param hash of the text, where it is known
 */
export function labelMeanings(text: string, isPiece = false, hash = labelHash(text)): readonly Meaning[] | undefined {
  if (hash === 0) return undefined;
  const exact = meaningsOf(hash);
  // what the phone's app calls one thing may be composed of words for it as well: then both are said
  if (exact?.some(({ web }) => web)) return exact;
  const composed = composedMeanings(text);
  if (isPiece && composed?.every(({ kind }) => GENERIC.has(kind))) return exact;
  if (!exact || !composed) return exact ?? composed;
  const known = new Set(composed.filter((one) => one.composed).map(({ kind }) => kind));
  // where the site or the app has its own word for it, only what destroys something is added
  const added = composed.filter(({ kind }) => DESTROYS.has(kind) && !exact.some((one) => one.kind === kind));
  return [...exact.map((meaning) => (known.has(meaning.kind) ? { ...meaning, composed: true as const } : meaning)), ...added];
}
