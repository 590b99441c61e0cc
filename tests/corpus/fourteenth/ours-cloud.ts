import type { CorpusPage } from '../page';
import type { Block, Dev, It, Ln } from './blocks';
import type { CloudWords } from './cloud-words';
import { model } from './words';

/** A page before its address and design are chosen. */
export interface Draft {
  title: string;
  nav: It[];
  user: It[];
  main: Block[];
  foot: It[];
  controls: CorpusPage['controls'];
  forbidden: string[];
  or?: NonNullable<CorpusPage['or']>;
}

export type CloudKind = 'cloud-home' | 'cloud-settings' | 'my-devices' | 'device' | 'find-device';

const frame = (w: CloudWords, cur: string, marks: { set?: string; find?: string } = {}): Pick<Draft, 'nav' | 'user' | 'foot'> => ({
  nav: [w.home, w.find, w.services[0], w.settings].map((text) => ({
    text,
    cur: text === cur,
    c: text === w.settings ? marks.set : text === w.find ? marks.find : undefined,
  })),
  user: [
    { text: w.account, c: 'acc' },
    { text: w.signOut, c: 'out' },
  ],
  foot: [{ text: w.help, c: 'help' }],
});

const rows = (w: CloudWords, at: number, count: number, more: Pick<Dev, 'menu' | 'act'>): Dev[] =>
  Array.from({ length: count }, (_, i) => {
    const [name, version] = model(at + i);
    const own = i < 2 && at % 2 === 0 ? w.own[i] : undefined;
    return { name: own ?? name, model: own === undefined ? version : name, status: i === 1 ? w.offline : w.online, c: 'row', ...more };
  });

const facts = (w: CloudWords, at: number): [string, string][] => {
  const [name, version] = model(at);
  return [
    [w.model, name],
    ['IMEI', `86${(3217050044 + at * 91733) % 10000000000}•••`],
    [w.version, version],
    [w.synced, `2026-11-${10 + (at % 15)} 09:4${at % 10}`],
  ];
};

const TITLES: readonly ((page: string, brand: string) => string)[] = [
  (p, b) => `${p} – ${b}`,
  (p, b) => `${b} - ${p}`,
  (_, b) => b,
  (p, b) => `${b} | ${p}`,
];
export const titled = (at: number, page: string, brand: string): string =>
  (TITLES[(at + Math.floor(at / 4)) % 4] ?? TITLES[0])?.(page, brand) ?? brand;

function home(w: CloudWords, at: number): Draft {
  const variant = at % 4;
  const find: Ln = { text: w.find, c: 'find' };
  const settings: Ln = { text: w.settings, c: 'set' };
  const services: Ln[] = w.services.map((text, i) => ({ text, value: `${(at + 3) * (i + 7)}` }));
  const devices: Ln = { text: w.devices, hint: w.count, c: 'devs' };
  const shapes: Block[][] = [
    [
      { is: 'head', text: w.home, level: 1 },
      { is: 'text', text: w.hello },
      { is: 'tiles', items: [...w.services.map((text) => ({ text })), find, settings] },
      { is: 'text', text: w.used },
    ],
    [
      { is: 'text', text: w.hello },
      { is: 'text', text: w.used },
      { is: 'lines', items: [...services, find, settings] },
    ],
    [
      { is: 'head', text: w.home, level: 1 },
      { is: 'facts', pairs: [[w.prefs[3], w.used]] },
      { is: 'tiles', items: [find, ...w.services.map((text) => ({ text }))] },
      { is: 'lines', items: [devices] },
    ],
    [
      { is: 'note', text: w.hello },
      { is: 'tiles', items: [find, ...w.services.map((text) => ({ text })), settings] },
      { is: 'lines', items: [{ text: w.prefs[3], hint: w.used }, devices] },
    ],
  ];
  return {
    title: titled(at, w.home, w.brand),
    ...frame(w, w.home, { set: 'set', find: 'find' }),
    main: shapes[variant] ?? [],
    controls: {
      'settings-entry': 'set',
      'find-device-entry': 'find',
      'account-menu-item': 'acc',
      ...(variant > 1 ? { 'my-devices-heading': 'devs' as const } : {}),
    },
    forbidden: ['out', 'help'],
  };
}

function settings(w: CloudWords, at: number): Draft {
  const variant = at % 4;
  const [sync, mail, language, plan] = w.prefs;
  const devices: Ln = { text: w.devices, hint: w.count, value: '3', c: 'devs' };
  const head: Block[] = [
    { is: 'head', text: w.settings, level: 1 },
    { is: 'text', text: w.prefsLead },
  ];
  const shapes: Block[][] = [
    [
      ...head,
      { is: 'lines', items: [{ text: sync }, { text: mail }, { text: language, value: 'Aa' }, { text: plan, hint: w.used }, devices] },
    ],
    [
      ...head,
      { is: 'switch', text: sync, on: true, c: 'sync' },
      { is: 'lines', items: [devices, { text: mail }, { text: language }] },
      { is: 'buttons', items: [{ text: w.help, c: 'how' }] },
    ],
    [
      ...head,
      { is: 'lines', items: [{ text: sync }, { text: mail }, { text: plan, value: '5 GB' }] },
      { is: 'head', text: w.devices, level: 2, c: 'devs' },
      { is: 'devices', rows: rows(w, at, 2, { menu: { text: w.more, c: 'menu' } }) },
    ],
    [
      ...head,
      { is: 'head', text: plan, level: 2 },
      { is: 'text', text: w.used },
      { is: 'lines', items: [{ text: sync }, { text: mail }, devices] },
      {
        is: 'dialog',
        title: language,
        body: [
          { is: 'list', items: [{ text: 'English' }, { text: 'Español' }, { text: '简体中文' }] },
          { is: 'buttons', items: [{ text: w.cancel, c: 'no' }] },
        ],
      },
    ],
  ];
  return {
    title: titled(at, w.settings, w.brand),
    ...frame(w, w.settings),
    main: shapes[variant] ?? [],
    controls: { 'my-devices-heading': 'devs', ...(variant === 2 ? { 'device-row': 'row' as const } : {}) },
    forbidden: ['out', 'help', ...(variant === 1 ? ['sync', 'how'] : []), ...(variant === 3 ? ['no'] : [])],
    ...(variant === 2 ? { or: 'my-devices' as const } : {}),
  };
}

function devices(w: CloudWords, at: number): Draft {
  const variant = at % 5;
  const menu = { menu: { text: w.more, c: 'menu' } };
  const act = { act: { text: w.remove, c: 'rm', danger: true } };
  const head: Block[] = [
    { is: 'head', text: w.devices, level: 1, c: 'devs' },
    { is: 'text', text: w.count },
  ];
  const shapes: Block[][] = [
    [...head, { is: 'devices', rows: rows(w, at, 3, menu) }],
    [...head, { is: 'devices', rows: rows(w, at, 3, act) }, { is: 'buttons', items: [{ text: w.help, c: 'how' }] }],
    [
      { is: 'head', text: w.settings, level: 1 },
      { is: 'head', text: w.devices, level: 2, c: 'devs' },
      { is: 'text', text: w.prefsLead },
      { is: 'devices', rows: rows(w, at, 7, {}) },
    ],
    [
      ...head,
      { is: 'devices', rows: rows(w, at, 3, menu) },
      {
        is: 'dialog',
        title: w.remove,
        body: [
          { is: 'text', text: w.removeAsk },
          {
            is: 'buttons',
            items: [
              { text: w.cancel, c: 'no' },
              { text: w.remove, c: 'rm', danger: true },
            ],
          },
        ],
      },
    ],
    [
      { is: 'head', text: w.devices, level: 1, c: 'devs' },
      { is: 'devices', rows: rows(w, at, 1, { ...menu, ...act }) },
      { is: 'text', text: w.prefsLead },
      { is: 'buttons', items: [{ text: w.help, c: 'how' }] },
    ],
  ];
  const extra: CorpusPage['controls'][] = [
    { 'device-menu': 'menu' },
    { 'remove-device': 'rm' },
    {},
    { 'remove-device': 'rm' },
    { 'remove-device': 'rm', 'device-menu': 'menu' },
  ];
  return {
    title: titled(at, w.devices, w.brand),
    ...frame(w, variant === 2 ? w.settings : ''),
    main: shapes[variant] ?? [],
    controls: { 'my-devices-heading': 'devs', 'device-row': 'row', 'account-menu-item': 'acc', ...extra[variant] },
    forbidden: ['out', 'help', ...(variant === 1 || variant === 4 ? ['how'] : []), ...(variant === 3 ? ['no'] : [])],
    ...(variant === 3 ? { or: 'device' as const } : {}),
    ...(variant === 2 ? { or: 'cloud-settings' as const } : {}),
  };
}

function device(w: CloudWords, at: number): Draft {
  const variant = at % 5;
  const name = at % 3 === 0 ? w.own[0] : model(at)[0];
  const remove: It = { text: w.remove, c: 'rm', danger: true };
  const sound: It = { text: w.ring, c: 'ring' };
  const spec: Block = { is: 'facts', pairs: facts(w, at) };
  const shapes: Block[][] = [
    [
      { is: 'head', text: name, level: 1 },
      { is: 'head', text: w.about, level: 2 },
      spec,
      { is: 'switch', text: w.find, hint: w.turnOffHint, on: true, c: 'fd' },
      { is: 'buttons', items: [{ text: w.back, c: 'back' }, sound, remove] },
    ],
    [
      { is: 'head', text: w.devices, level: 1 },
      { is: 'devices', rows: rows(w, at, 3, {}).map((row, i) => (i === 0 ? { ...row, name } : row)) },
      {
        is: 'dialog',
        title: name,
        body: [
          { is: 'head', text: w.about, level: 2 },
          spec,
          { is: 'switch', text: w.find, on: true, c: 'fd' },
          { is: 'buttons', items: [sound, remove, { text: w.back, c: 'back' }] },
        ],
      },
    ],
    [
      { is: 'buttons', items: [{ text: w.back, c: 'back' }] },
      { is: 'head', text: w.about, level: 1 },
      { is: 'text', text: `${name} · ${w.online}` },
      spec,
      {
        is: 'lines',
        items: [
          { text: w.ring, c: 'ring' },
          { text: w.turnOff, hint: w.turnOffHint, c: 'fd' },
          { text: w.remove, c: 'rm', danger: true },
        ],
      },
    ],
    [
      { is: 'head', text: name, level: 1 },
      { is: 'text', text: w.offline },
      spec,
      { is: 'buttons', items: [sound, { text: w.back, c: 'back' }, remove] },
      {
        is: 'dialog',
        title: `${w.turnOff}?`,
        body: [
          { is: 'text', text: w.turnOffHint },
          {
            is: 'buttons',
            items: [
              { text: w.cancel, c: 'no' },
              { text: w.turnOff, c: 'fd', danger: true },
            ],
          },
        ],
      },
    ],
    [
      { is: 'lines', items: [{ text: w.back, c: 'back' }] },
      { is: 'head', text: name, level: 1 },
      { is: 'buttons', items: [sound, { text: w.turnOff, c: 'fd' }] },
      { is: 'head', text: w.about, level: 2 },
      spec,
      { is: 'head', text: w.remove, level: 2 },
      { is: 'text', text: w.removeAsk },
      { is: 'buttons', items: [remove, { text: w.cancel, c: 'no' }] },
    ],
  ];
  return {
    title: titled(at, variant === 1 ? w.devices : name, w.brand),
    ...frame(w, ''),
    main: shapes[variant] ?? [],
    controls: { 'remove-device': 'rm', 'turn-off-find-device': 'fd' },
    forbidden: ['out', 'help', 'ring', 'back', ...(variant > 2 ? ['no'] : [])],
    ...(variant === 1 ? { or: 'my-devices' as const } : {}),
  };
}

function find(w: CloudWords, at: number): Draft {
  const variant = at % 3;
  const acts: It[] = [{ text: w.ring, c: 'ring' }, { text: w.lost, c: 'lost' }, { text: w.erase }];
  const head: Block[] = [
    { is: 'head', text: w.find, level: 1 },
    { is: 'text', text: w.findLead },
  ];
  const shapes: Block[][] = [
    [...head, { is: 'map', text: w.place }, { is: 'devices', rows: rows(w, at, 3, {}) }, { is: 'buttons', items: acts }],
    [{ is: 'map', text: w.place }, ...head, { is: 'lines', items: acts.map((a) => ({ ...a, hint: model(at)[0] })) }],
    [
      ...head,
      { is: 'map', text: w.place },
      {
        is: 'dialog',
        title: w.own[1],
        body: [
          { is: 'text', text: `${model(at)[0]} · ${w.place}` },
          { is: 'buttons', items: acts },
        ],
      },
      { is: 'note', text: w.online },
    ],
  ];
  return {
    title: titled(at, w.find, w.brand),
    ...frame(w, w.find),
    main: shapes[variant] ?? [],
    controls: { 'account-menu-item': 'acc' },
    forbidden: ['out', 'help', 'ring', 'lost'],
  };
}

export const CLOUD_DRAFTS: Record<CloudKind, (w: CloudWords, at: number) => Draft> = {
  'cloud-home': home,
  'cloud-settings': settings,
  'my-devices': devices,
  device,
  'find-device': find,
};
