/** The atlas of labels, unpacked when the first page wants it. */
import packed from './labels.tsv';
import { type Atlas, unpack } from './pack';

let atlas: Atlas | undefined;

/** Meanings of a text as Xiaomi's pages use it, web labels first; undefined when it is no label we know. */
export const lookUp: Atlas = (text) => {
  atlas ??= unpack(packed);
  return atlas(text);
};

export type { LabelKind } from './kinds';
export type { Meaning } from './pack';
