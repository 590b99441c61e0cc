declare module '*/lexicon.tsv' {
  /** The packed lexicon, see lib/recogniser/grammar/pack.ts. */
  const packed: import('../recogniser/grammar/pack').PackedLexicon;
  export default packed;
}
