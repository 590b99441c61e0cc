import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { DESIGNS } from './designs/index';
import type { Block, Frame, Language, NavItem } from './model';
import { MARKS } from './model';
import { parse } from './notation';

const KNOWN: Readonly<Record<string, string>> = {
  'cloud-home': '/#/',
  'cloud-settings': '/#/settings',
  'my-devices': '/#/settings/devices',
  device: '/#/settings/devices/detail',
  'find-device': '/find',
  security: '/fe/service/account',
  privacy: '/fe/service/account/privacy',
  'delete-account': '/fe/service/account/privacy/delete-account',
};
const ON_ACCOUNT = new Set(['security', 'privacy', 'delete-account', 'null-a']);
const RTL = new Set(['ar', 'fa', 'he', 'ur']);

/** What a line of the site's menu leads to, where it counts. */
const NAV_MARK: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cloud-home': { s: 'se', f: 'fd', a: 'am' },
  'cloud-settings': { a: 'am' },
  security: { p: 'pv' },
  privacy: { c: 'sc' },
};

function nav(line: string, current: string, kind: string): NavItem[] {
  return line.split('|').map((raw) => {
    const role = /^[a-z] /u.test(raw) ? raw.charAt(0) : '';
    const text = role === '' ? raw : raw.slice(2);
    const here = current !== '' && current === role;
    return { text, current: here, mark: here ? '' : (NAV_MARK[kind]?.[role] ?? '') };
  });
}

/** `-`: tells the host only; `k`: known or likely for the kind; a path: as it stands. `eu.` and the like before it: the host. */
function address(kind: string, told: string, serial: number): string {
  const found = /^(?:([a-z]{2,6})\.)?(.*)$/su.exec(told);
  const account = ON_ACCOUNT.has(kind);
  const host = `${found?.[1] === undefined ? '' : `${found[1]}.`}${account ? 'account.xiaomi.com' : 'i.mi.com'}`;
  const rest = found?.[2] ?? '-';
  const code = ((serial * 7919 + 4099) % 46655).toString(36);
  const path = rest === 'k' ? (KNOWN[kind] ?? '/') : rest === '-' ? (account ? `/w/${code}` : `/#/${code}`) : rest;
  return `https://${host}${path}`;
}

interface Told {
  kind: string;
  design: string;
  menu: string;
  url: string;
  or: string;
  lines: string[];
}

function split(language: Language): Told[] {
  return language.pages
    .split('@@ ')
    .slice(1)
    .map((chunk) => {
      const [head = '', ...lines] = chunk.split('\n').filter((line) => line.trim() !== '');
      const [kind = '', design = '', menu = '-', url = '-', or = ''] = head.trim().split(/\s+/u);
      return { kind, design, menu, url, or, lines };
    });
}

function one(language: Language, told: Told, id: string, serial: number): CorpusPage {
  const design = DESIGNS[told.design];
  if (design === undefined) throw new Error(`No design ${told.design} in ${language.code}`);
  const [title = ''] = told.lines.filter((line) => line.startsWith('= '));
  const blocks = parse(told.lines.filter((line) => !line.startsWith('= ')));
  const account = ON_ACCOUNT.has(told.kind);
  const [side = '-', current = ''] = told.menu.split(':');
  const ours = !told.kind.startsWith('null');
  const frame: Frame = {
    language: language.code,
    rtl: RTL.has(language.code),
    title: title.slice(2),
    brand: account ? language.account : language.cloud,
    nav: side === '-' ? [] : nav(side === 'c' ? language.cloudNav : language.accountNav, current, told.kind),
    signOut: { text: side === '-' ? '' : language.out, mark: ours ? 'no' : '', current: false },
    back: language.back,
    footer: language.footer.split('|'),
    user: `mi_${((serial * 137) % 9000) + 1000}`,
    blocks,
  };
  const draw = (list: Block[]): string => list.map((block) => design.draw[block.is](block, draw)).join('');
  const floats = (block: Block): boolean => block.is === 'overlay' || block.is === 'toast';
  const html = design.shell(frame, draw(blocks.filter((block) => !floats(block))), draw(blocks.filter(floats)));
  const controls: Partial<Record<ControlKind, string>> = {};
  for (const [mark, control] of Object.entries(MARKS)) {
    const value = mark.toLowerCase();
    if (ours && html.includes(`data-corpus="${value}"`)) controls[control] = value;
  }
  const forbidden = ['no', 'go'].filter((value) => html.includes(`data-corpus="${value}"`));
  return {
    id,
    url: address(told.kind, told.url, serial),
    language: language.code,
    family: design.name,
    generation: design.generation,
    html,
    kind: ours ? (told.kind as PageKind) : null,
    ...(told.or === '' ? {} : { or: told.or as PageKind }),
    controls,
    ...(forbidden.length === 0 ? {} : { forbidden }),
  };
}

/** All pages of all languages, numbered as they come. */
export function build(languages: readonly Language[]): CorpusPage[] {
  let ours = 0;
  let strangers = 0;
  return languages.flatMap((language) =>
    split(language).map((told) => {
      const stranger = told.kind.startsWith('null');
      const number = stranger ? ++strangers : ++ours;
      const id = stranger
        ? `eleventh-none-${String(number).padStart(2, '0')}-${told.design}-${language.code}`
        : `eleventh-${String(number).padStart(3, '0')}-${told.kind}-${told.design}-${language.code}`;
      return one(language, told, id, ours + strangers);
    }),
  );
}
