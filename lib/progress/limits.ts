/** Bounds of what is stored. */

/** Version of the stored progress; see migrations.ts. */
export const PROGRESS_VERSION = 1;
export const MAX_DEVICES = 500;
/** Characters of a device's name. */
export const MAX_NAME = 80;
/** Commands remembered so that one sent twice is carried out once. */
export const MAX_APPLIED = 200;
