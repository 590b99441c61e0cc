/** Bounds of what is stored. */

/** Version of the stored progress; see migrations.ts. */
export const PROGRESS_VERSION = 3;
export const MAX_DEVICES = 500;
/** Characters of a device's name. */
export const MAX_NAME = 80;
/** Codes remembered: more than any account gets in a day. */
export const MAX_CODES = 50;
/** Days that a password may keep Find device on, as an owner may type them. */
export const MAX_DAYS = 90;
/** Lessons kept. */
export const MAX_LESSONS = 100;
/** Farthest time from 1970, milliseconds: dates end at 8.64e15, and what is added to a time must be a date still. */
export const MAX_TIME = 8.6e15;
/** Commands remembered so that one sent twice is carried out once. */
export const MAX_APPLIED = 200;
/** Accounts counted at most, one after another. */
export const MAX_ACCOUNTS = 9_999;

/** Sizes of words to choose from, in per cent. */
export const TEXT_SIZES = ['100', '125', '150'] as const;
