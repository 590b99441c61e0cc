declare module '*/labels.tsv' {
  /** The packed atlas, see pack.ts. */
  const packed: import('./pack').PackedAtlas;
  export default packed;
}
declare module '*/labels.tsv?phones' {
  /** Labels of a phone's settings by language, see phones.ts. */
  const phones: import('./phones').PhoneTable;
  export default phones;
}
declare module '*/labels.tsv?phone-languages' {
  /** The languages of that table alone. */
  const languages: readonly string[];
  export default languages;
}
