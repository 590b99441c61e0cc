/**
 * labels.tsv reduced to what matching needs. The content script carries no texts: a label becomes a 32-bit hash, so 77 languages
 * cost about 7 kB compressed and a look-up costs the same whatever their number.
 */
import { LABEL_KINDS, type LabelKind } from './kinds';
import { labelHash } from './normalise';

/** Columns instead of rows: kinds and languages repeat, and so compress to almost nothing. */
export interface PackedAtlas {
  /** BCP 47 tags, in the order of their numbers. */
  readonly languages: readonly string[];
  /** One record a label: hash (4 bytes, big endian) of every record, then kinds (bit 7: seen on the web), then languages; base64. */
  readonly records: string;
}

/** What a text may mean in one language. */
export interface Meaning {
  readonly kind: LabelKind;
  /** Seen on the site itself or quoted from it; otherwise known from the phone's app only, a proxy. */
  readonly web: boolean;
  /** '' where the words are of no one language. */
  readonly language: string;
  /** Understood as concepts, not word for word. */
  readonly composed?: true;
}

/** One line of labels.tsv. */
export interface LabelRow {
  readonly kind: LabelKind;
  readonly language: string;
  readonly surface: 'web' | 'app';
  readonly confidence: string;
  readonly era: string;
  readonly text: string;
}

const SURFACES = ['web', 'app'];
const CONFIDENCES = ['high', 'medium-high', 'medium', 'guide', 'low', 'proxy'];

/** Reads labels.tsv. Throws with the line number when a line is not a label. */
export function parseLabels(tsv: string): LabelRow[] {
  const rows: LabelRow[] = [];
  const seen = new Set<string>();
  for (const [index, line] of tsv.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fail = (what: string): never => {
      throw new Error(`labels.tsv:${index + 1}: ${what}: ${line}`);
    };
    const [kind, language, surface, confidence, era, text, ...more] = line.split('\t');
    if (text === undefined || more.length > 0) return fail('six columns expected');
    if (!(LABEL_KINDS as readonly string[]).includes(kind ?? '')) fail('unknown label kind');
    if (!SURFACES.includes(surface ?? '')) fail('surface is web or app');
    if (!CONFIDENCES.includes(confidence ?? '')) fail('unknown confidence');
    if ((surface === 'app') !== (confidence === 'proxy')) fail('an app label is a proxy, and only that');
    if (labelHash(text) === 0) fail('no label text');
    if (/\p{Nd}/u.test(text)) fail('a label with a digit, which the reader takes for none');
    const key = `${kind}\t${language}\t${text}`;
    if (seen.has(key)) fail('label twice');
    seen.add(key);
    rows.push({ kind, language, surface, confidence, era, text } as LabelRow);
  }
  return rows;
}

/** Packs the labels; a text known from the web and as a proxy counts as web. */
export function pack(rows: readonly LabelRow[]): PackedAtlas {
  const languages = [...new Set(rows.map((row) => row.language))].sort();
  const best = new Map<string, { hash: number; kind: number; web: boolean; language: number }>();
  for (const row of rows) {
    const record = {
      hash: labelHash(row.text),
      kind: LABEL_KINDS.indexOf(row.kind),
      web: row.surface === 'web',
      language: languages.indexOf(row.language),
    };
    const key = `${record.hash} ${record.kind} ${record.language}`;
    if (record.web || !best.has(key)) best.set(key, record);
  }
  const records = [...best.values()].sort((a, b) => a.kind - b.kind || a.language - b.language || a.hash - b.hash);
  const n = records.length;
  const bytes = new Uint8Array(n * 6);
  for (const [i, record] of records.entries()) {
    new DataView(bytes.buffer).setUint32(i * 4, record.hash);
    bytes[n * 4 + i] = record.kind | (record.web ? 0x80 : 0);
    bytes[n * 5 + i] = record.language;
  }
  return { languages, records: btoa(String.fromCharCode(...bytes)) };
}

/** The look-up that `unpack` makes: meanings of a label's hash, best first; undefined for the great majority. */
export type Atlas = (hash: number) => readonly Meaning[] | undefined;

/** Makes the look-up: a chained hash table over the records as they are, so that nothing is made for a label before it is seen. */
export function unpack({ languages, records }: PackedAtlas): Atlas {
  const bytes = atob(records);
  const n = bytes.length / 6;
  const size = Math.min(2 ** 16, 2 ** Math.ceil(Math.log2(n + 1)));
  const hashAt = (at: number): number =>
    ((bytes.charCodeAt(at) << 24) | (bytes.charCodeAt(at + 1) << 16) | (bytes.charCodeAt(at + 2) << 8) | bytes.charCodeAt(at + 3)) >>> 0;
  /** 1 + the first record of a place, and 1 + the one that follows a record; 0 ends. From the last to the first. */
  const first = new Uint16Array(size);
  const following = new Uint16Array(n);
  for (let i = n - 1; i >= 0; i--) {
    // of the hash, what tells its place
    const place = ((bytes.charCodeAt(i * 4 + 2) << 8) | bytes.charCodeAt(i * 4 + 3)) & (size - 1);
    following[i] = first[place] as number;
    first[place] = i + 1;
  }
  const seen = new Map<number, readonly Meaning[]>();
  return (hash) => {
    let next = first[hash & (size - 1)] as number;
    while (next > 0 && hashAt(4 * (next - 1)) !== hash) next = following[next - 1] as number;
    if (next === 0) return undefined;
    const known = seen.get(hash);
    if (known) return known;
    const meanings: Meaning[] = [];
    for (; next > 0; next = following[next - 1] as number) {
      if (hashAt(4 * (next - 1)) !== hash) continue;
      const flags = bytes.charCodeAt(n * 4 + next - 1);
      const meaning: Meaning = {
        kind: LABEL_KINDS[flags & 0x7f] as LabelKind,
        web: (flags & 0x80) !== 0,
        language: languages[bytes.charCodeAt(n * 5 + next - 1)] as string,
      };
      if (meaning.web) meanings.unshift(meaning);
      else meanings.push(meaning);
    }
    seen.set(hash, meanings);
    return meanings;
  };
}
