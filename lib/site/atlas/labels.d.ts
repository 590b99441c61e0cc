declare module '*/labels.tsv' {
  /** The packed atlas, see pack.ts. */
  const packed: import('./pack').PackedAtlas;
  export default packed;
}
declare module '*/labels.tsv?phone-languages' {
  /** The languages in which the labels of a phone's settings are known, see phones.ts. */
  const languages: readonly string[];
  export default languages;
}
