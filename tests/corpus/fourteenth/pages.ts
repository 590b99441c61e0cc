import type { PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { build, type Design, type Doc } from './blocks';
import { DESIGNS_OF } from './designs';
import { ACCOUNT_DRAFTS, type AccountKind } from './ours-account';
import { CLOUD_DRAFTS, type CloudKind, type Draft } from './ours-cloud';
import { STRANGERS_A } from './strangers-a';
import { STRANGERS_B } from './strangers-b';
import { STRANGERS_C } from './strangers-c';
import { ACCOUNT_LANGUAGES, accountWords, CLOUD_LANGUAGES, cloudWords } from './words';

const SET = 'fourteenth';
const CLOUD_KINDS: readonly CloudKind[] = ['cloud-home', 'cloud-settings', 'my-devices', 'device', 'find-device'];
const ACCOUNT_KINDS: readonly AccountKind[] = ['security', 'privacy', 'delete-account'];
const CLOUD_HOSTS = ['i.mi.com', 'us.i.mi.com', 'eu.i.mi.com', 'in.i.mi.com'];

const KNOWN: Record<CloudKind | AccountKind, string> = {
  'cloud-home': '/#/',
  'cloud-settings': '/#/settings',
  'my-devices': '/#/settings/devices',
  device: '/#/device/8f2c',
  'find-device': '/mobile/find#/',
  security: '/fe/service/account',
  privacy: '/fe/service/account/privacy',
  'delete-account': '/fe/service/account/privacy/delete-account',
};

const designOf = (lang: string, at: number): Design => {
  const design = DESIGNS_OF[lang]?.[at % 3];
  if (design === undefined) throw new Error(`no design in ${lang}`);
  return design;
};
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const opaque = (n: number): string => ((n + 37) * 7919).toString(36).slice(-3);

function page(number: number, kind: PageKind, lang: string, brand: string, url: string, design: Design, draft: Draft): CorpusPage {
  const doc: Doc = { lang, title: draft.title, brand, nav: draft.nav, user: draft.user, main: draft.main, foot: draft.foot };
  return {
    id: `${SET}-${pad(number, 3)}-${kind}-${design.name}-${lang}`,
    url,
    language: lang,
    family: design.name,
    generation: design.generation,
    html: build(design, doc),
    kind,
    ...(draft.or === undefined ? {} : { or: draft.or }),
    controls: draft.controls,
    forbidden: draft.forbidden,
  };
}

const cloud = CLOUD_LANGUAGES.flatMap((lang, l) =>
  CLOUD_KINDS.map((kind, k) => {
    const words = cloudWords(lang, k % 2 === 1);
    const number = l * CLOUD_KINDS.length + k + 1;
    const path = (l + k) % 3 === 0 ? KNOWN[kind] : `/#/${opaque(number)}`;
    return page(
      number,
      kind,
      lang,
      words.brand,
      `https://${CLOUD_HOSTS[l % 4] ?? 'i.mi.com'}${path}`,
      designOf(lang, l + k),
      CLOUD_DRAFTS[kind](words, l + k),
    );
  }),
);

const account = ACCOUNT_LANGUAGES.flatMap((lang, l) =>
  ACCOUNT_KINDS.map((kind, k) => {
    const words = accountWords(lang, k % 2 === (l + 1) % 2);
    const number = cloud.length + l * ACCOUNT_KINDS.length + k + 1;
    const path = (l + k) % 3 === 0 ? `${KNOWN[kind]}?_locale=${lang.replace('-', '_')}` : `/w/${opaque(number)}`;
    return page(
      number,
      kind,
      lang,
      words.brand,
      `https://${l % 5 === 4 ? 'global.' : ''}account.xiaomi.com${path}`,
      designOf(lang, l + k + 1),
      ACCOUNT_DRAFTS[kind](words, l + k),
    );
  }),
);

/** The menu of the site that a stranger stands on, where the set has words for it. */
function surroundings(lang: string, side: 'i' | 'a', title: string): Pick<Doc, 'brand' | 'nav' | 'user' | 'foot'> {
  if (side === 'i' && CLOUD_LANGUAGES.includes(lang)) {
    const w = cloudWords(lang);
    return {
      brand: w.brand,
      nav: [w.home, w.find, w.devices, w.settings].map((text) => ({ text })),
      user: [{ text: w.account }, { text: w.signOut }],
      foot: [{ text: w.help }],
    };
  }
  if (side === 'a' && ACCOUNT_LANGUAGES.includes(lang)) {
    const w = accountWords(lang);
    return {
      brand: w.brand,
      nav: [w.security, w.menu[0], w.privacy, w.menu[1]].map((text) => ({ text })),
      user: [{ text: w.signOut }],
      foot: [{ text: w.menu[2] }],
    };
  }
  return { brand: side === 'i' ? 'Xiaomi Cloud' : title, nav: [], user: [], foot: [{ text: 'Xiaomi' }] };
}

/** Pages where nobody has signed in: the site shows no menu there. */
const signedOut = (at: string): boolean => /login|register|forget|activationlock/.test(at);

const strangers = [...STRANGERS_A, ...STRANGERS_B, ...STRANGERS_C].map((s, n): CorpusPage => {
  const design = designOf(s.lang, s.design);
  const around = surroundings(s.lang, s.side, s.title);
  const doc: Doc = { lang: s.lang, title: s.title, main: s.main, ...around, ...(signedOut(s.at) ? { nav: [], user: [] } : {}) };
  return {
    id: `${SET}-none-${pad(n + 1, 2)}-${design.name}-${s.lang}`,
    url: `https://${s.side === 'i' ? 'i.mi.com' : 'account.xiaomi.com'}${s.at}`,
    language: s.lang,
    family: design.name,
    generation: design.generation,
    html: build(design, doc),
    kind: null,
    controls: {},
    ...(s.forbidden === undefined ? {} : { forbidden: s.forbidden }),
  };
});

/** The whole set: pages of ours, then strangers. */
export const pages: readonly CorpusPage[] = [...cloud, ...account, ...strangers];
