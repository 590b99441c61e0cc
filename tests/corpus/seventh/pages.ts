import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { type Kit, type Page, whole } from './kit';
import { KITS } from './kits';
import type { Draft, Scene } from './scene';
import { privacy, security } from './scenes-account';
import { cloudHome, cloudSettings, findDevice, myDevices, unlockRequest } from './scenes-cloud';
import { deleteAccount } from './scenes-deletion';
import { device } from './scenes-device';
import { STRANGERS, strangerScene } from './strangers';
import type { Words } from './words';
import { WORDS } from './words/index';

const CLOUD = 'https://i.mi.com';
const ACCOUNT = 'https://account.xiaomi.com';
const UNLOCK = `${CLOUD}/find/device/activationlock`;

/** A kind of ours: how many pages, in how many variants, and addresses that are known or plausible. */
interface Chapter {
  kind: PageKind;
  draft: Draft;
  pages: number;
  variants: number;
  known: readonly string[];
  /** Variants that stand at a known address alone. */
  knownOnly?: readonly number[];
}

const CHAPTERS: readonly Chapter[] = [
  {
    kind: 'cloud-home',
    draft: cloudHome,
    pages: 13,
    variants: 4,
    known: [`${CLOUD}/#/`, `${CLOUD}/`, `${CLOUD}/?_locale=en_US#/`],
    knownOnly: [3],
  },
  { kind: 'cloud-settings', draft: cloudSettings, pages: 11, variants: 3, known: [`${CLOUD}/#/settings`, `${CLOUD}/#/setting`] },
  { kind: 'my-devices', draft: myDevices, pages: 16, variants: 5, known: [`${CLOUD}/#/settings/devices`, `${CLOUD}/#/devices`] },
  { kind: 'device', draft: device, pages: 17, variants: 6, known: [`${CLOUD}/#/settings/devices/7f31`, `${CLOUD}/#/device?id=20c4`] },
  { kind: 'find-device', draft: findDevice, pages: 10, variants: 3, known: [`${CLOUD}/find`, `${CLOUD}/mobile/find#/`] },
  {
    kind: 'unlock-request',
    draft: unlockRequest,
    pages: 5,
    variants: 2,
    known: [`${UNLOCK}?_locale=en#/complain`, `${UNLOCK}#/complain`],
    knownOnly: [0, 1],
  },
  {
    kind: 'security',
    draft: security,
    pages: 12,
    variants: 4,
    known: [`${ACCOUNT}/fe/service/account`, `${ACCOUNT}/pass/auth/security/home`],
  },
  {
    kind: 'privacy',
    draft: privacy,
    pages: 10,
    variants: 3,
    known: [`${ACCOUNT}/fe/service/account/privacy`, `${ACCOUNT}/fe/service/account/privacy?_locale=en_US`],
  },
  {
    kind: 'delete-account',
    draft: deleteAccount,
    pages: 15,
    variants: 6,
    known: [`${ACCOUNT}/fe/service/account/privacy/delete-account`, `${ACCOUNT}/pass/del`],
  },
];

/** Russian and English come twice as often as the others. */
const LANGUAGES = [...Object.keys(WORDS), 'ru', 'en'];
const at = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

function html(kit: Kit, language: string, w: Words, scene: Scene, site: string, plainTitle: boolean): string {
  const brand = site === CLOUD ? w.cloud : w.account;
  const page: Page = {
    language,
    brand,
    user: scene.signedOut ? '' : w.user,
    heading: scene.heading,
    back: scene.back,
    nav: scene.nav,
    menu: scene.menu,
    footer: [{ text: w.terms }, { text: w.policy }, { text: w.help, mark: 'x' }],
    main: scene.main,
    over: scene.over ?? [],
  };
  return whole(kit, page, plainTitle ? brand : `${scene.heading.text} - ${brand}`);
}

/** The controls of the frame that this design draws. */
const drawn = (scene: Scene, text: string): Partial<Record<ControlKind, string>> =>
  Object.fromEntries(Object.entries(scene.framed ?? {}).filter(([, mark]) => text.includes(`data-corpus="${mark}"`)));

function ours(chapter: Chapter, number: number, first: number): CorpusPage {
  const { kind, draft, variants, known, knownOnly } = chapter;
  const index = first + number;
  const kit = at(KITS, number * 3 + first);
  const language = at(LANGUAGES, number * 5 + first * 3);
  const w = WORDS[language] as Words;
  const variant = number % variants;
  const site = known[0]?.startsWith(CLOUD) ? CLOUD : ACCOUNT;
  const scene = draft(w, variant, index);
  const text = html(kit, language, w, scene, site, index % 3 === 0);
  const isKnown = knownOnly?.includes(variant) || (number * 5 + index) % 13 < 4;
  return {
    id: `seventh-${String(index).padStart(3, '0')}-${kind}-${kit.name}-${language}`,
    url: isKnown ? at(known, Math.floor(number / 2)) : `${site}/w/${(1296 + index * 37).toString(36)}`,
    language,
    family: kit.name,
    generation: kit.generation,
    html: text,
    // an appeal asks for a person's number and its picture: we are never there
    kind: kind === 'unlock-request' ? null : kind,
    controls: kind === 'unlock-request' ? {} : { ...scene.controls, ...drawn(scene, text) },
    forbidden: ['x'],
    ...(scene.or ? { or: scene.or } : {}),
    ...(scene.note ? { note: scene.note } : {}),
  };
}

function stranger([language, url, heading, body]: (typeof STRANGERS)[number], index: number): CorpusPage {
  const kit = at(KITS, index * 5 + 1);
  const w = WORDS[language] as Words;
  const scene = strangerScene(w, url, heading, body);
  return {
    id: `seventh-none-${String(index).padStart(2, '0')}-${kit.name}-${language}`,
    url,
    language,
    family: kit.name,
    generation: kit.generation,
    html: html(kit, language, w, scene, new URL(url).origin, index % 3 === 0),
    kind: null,
    controls: {},
    forbidden: ['x'],
  };
}

function allOurs(): CorpusPage[] {
  let first = 0;
  return CHAPTERS.flatMap((chapter) => {
    const start = first;
    first += chapter.pages;
    return Array.from({ length: chapter.pages }, (_, number) => ours(chapter, number, start));
  });
}

export const pages: readonly CorpusPage[] = [...allOurs(), ...STRANGERS.map(stranger)];
