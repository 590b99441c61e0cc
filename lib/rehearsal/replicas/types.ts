// The words of the practice site, used by its server and by its browser code alike.

/**
 * Three generations of the real pages are known from saved pages and guides; the fourth is a redesign nobody has seen yet,
 * so that the extension meets something it was not written for.
 */
export const GENERATIONS = ['old', 'desktop', 'mobile', 'next'] as const;
export type Generation = (typeof GENERATIONS)[number];

export const LANGUAGES = ['ru', 'en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type DeviceKind = 'phone' | 'tablet' | 'watch' | 'tv' | 'router' | 'laptop' | 'home';

export interface Device {
  id: string;
  name: string;
  model: string;
  kind: DeviceKind;
  findDevice: boolean;
  online: boolean;
}

/** Everything a test may set; plain data, so that it can be written down and sent. */
export interface PracticeConfig {
  generation: Generation;
  language: Language;
  devices: Device[];
  /** Further rows of the refusal list: an id of refusals.ts, or any other text, shown as it is. */
  refusals: string[];
  signedIn: boolean;
  /** How long a client-rendered page stays empty. Server-rendered pages are whole at once. */
  lateMs: number;
  csp: 'none' | 'strict';
  theme: Theme;
  /** A script that runs before any other of every page that has scripts, for a site that means harm. */
  intruder: string;
}

/** What a page is for. The first nine are the pages the extension guides on; on all others nothing may appear. */
export type PageKind =
  | 'home'
  | 'settings'
  | 'devices'
  | 'device'
  | 'find'
  | 'unlock'
  | 'security'
  | 'privacy'
  | 'delete'
  | 'profile'
  | 'sign-in'
  | 'register'
  | 'identity'
  | 'forgot'
  | 'set-password'
  | 'article'
  | 'policy'
  | 'note'
  | 'memo'
  | 'messages'
  | 'contacts';

export type Role = 'cloud' | 'account' | 'foreign';

/** A row of the site's "cannot be deleted yet" list. */
export interface Refusal {
  id: string;
  /** Class of the row in saved copies of the old page, without the common prefix. */
  className: string;
  text: string;
}

/** All the words of one language in one generation. */
export type Words = Readonly<Record<string, string>>;

/** What a client-rendered page asks the server for before it draws anything. */
export interface PageData<W = Words> {
  kind: PageKind;
  device: Device | undefined;
  generation: Generation;
  language: Language;
  signedIn: boolean;
  policyAccepted: boolean;
  lateMs: number;
  devices: Device[];
  words: W;
  /** Every label of the language, for the pages that merely quote them. */
  quotes: string[];
}

/** What the site's own handlers can do; the answer of the start of a deletion carries the refusals. */
export type Act =
  | { act: 'remove-device'; device: string }
  | { act: 'turn-off-find-device'; device: string }
  | { act: 'start-deletion' }
  | { act: 'finish-deletion' }
  | { act: 'sign-in' }
  | { act: 'sign-out' }
  | { act: 'accept-policy' };

export interface ActAnswer {
  done: boolean;
  refusals: Refusal[];
}

/** A press on one of the site's controls that reached the page. */
export interface Press {
  control: string;
  device?: string;
  trusted: boolean;
}
