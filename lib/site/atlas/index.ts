/** The atlas of labels, unpacked when the first page wants it. */
import packed from './labels.tsv';
import { labelHash } from './normalise';
import { type Atlas, type Meaning, unpack } from './pack';

let atlas: Atlas | undefined;

/** Meanings of a label by its hash, web labels first; undefined when it is none we know. */
export const meaningsOf: Atlas = (hash) => {
  atlas ??= unpack(packed);
  return atlas(hash);
};

/** Meanings of a text as Xiaomi's pages use it. */
export function lookUp(text: string): readonly Meaning[] | undefined {
  const hash = labelHash(text);
  return hash === 0 ? undefined : meaningsOf(hash);
}

export type { LabelKind } from './kinds';
export type { Meaning } from './pack';
