declare module '*/labels.tsv' {
  /** The packed atlas, see pack.ts. */
  const packed: import('./pack').PackedAtlas;
  export default packed;
}
