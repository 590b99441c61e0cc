import { firstName, owned, portable } from './devices';
import type { Block, DeviceRow, Item } from './kit';
import { cloudMenu, cloudNav, type Draft, type Scene, x } from './scene';
import type { Words } from './words';

const ACCOUNT = { 'account-menu-item': 'account' } as const;
const count = (seed: number, index: number): string => String(((seed + 3) * (index + 2) * 97) % 2400);

export const cloudHome: Draft = (w, variant, seed) => {
  const services: Item[] = w.services.map((text, index) => ({ text, value: variant === 0 ? undefined : count(seed, index) }));
  const find: Item = { text: w.findDevice, mark: 'find' };
  const room: Block = { is: 'rows', items: [x(w.storage, { value: w.used, action: x(w.upgrade) })] };
  const base = { heading: { text: w.home }, menu: cloudMenu(w), framed: ACCOUNT } satisfies Partial<Scene>;
  if (variant === 3) {
    return {
      ...base,
      heading: { text: w.cloud },
      nav: [],
      menu: [x(w.help)],
      main: [
        { is: 'text', lines: [w.pitch] },
        { is: 'buttons', items: [x(w.signIn, { primary: true })] },
        { is: 'tiles', items: [...services.slice(0, 6).map(({ text }) => ({ text })), find] },
      ],
      controls: { 'find-device-entry': 'find' },
      signedOut: true,
      note: 'Signed out.',
    };
  }
  const settings: Item = { text: w.settings, mark: 'settings' };
  const tiled = variant === 0;
  const nav = [{ text: w.home, current: true }, ...(tiled ? [] : [settings]), { text: w.help, mark: 'x' }];
  const main: Block[] = tiled
    ? [{ is: 'tiles', items: [...services, find, settings] }, room]
    : variant === 1
      ? [room, { is: 'rows', items: [...services, find] }]
      : [
          { is: 'notice', text: w.cookieBar },
          { is: 'tiles', items: [find, ...services] },
          { is: 'heading', item: { text: w.storage } },
          room,
        ];
  return {
    ...base,
    heading: { text: variant === 2 ? w.user : w.home },
    nav,
    main: [{ is: 'text', lines: [w.notes[2]] }, ...main, { is: 'text', lines: [w.notes[3]] }],
    controls: { 'settings-entry': 'settings', 'find-device-entry': 'find' },
  };
};

export const cloudSettings: Draft = (w, variant, seed) => {
  const devices: Item = {
    text: w.myDevices,
    mark: 'devices',
    value: String(3 + (seed % 4)),
    hint: variant === 1 ? w.devicesIntro : undefined,
  };
  const general: Item[] = [
    { text: w.options[0], value: w.options[1] },
    { text: w.options[2], toggle: true },
    { text: w.options[3], toggle: seed % 2 === 0 },
  ];
  const rows: Item[] = [{ text: w.storage, value: w.used }, { text: w.services[6] }];
  return {
    heading: { text: w.settings },
    nav: variant === 2 ? [] : cloudNav(w, w.settings),
    back: variant === 2 ? x(w.back) : undefined,
    menu: cloudMenu(w),
    main: [
      ...(variant === 0 ? ([{ is: 'rows', items: [devices, ...rows, ...general] }] as Block[]) : []),
      ...(variant === 1
        ? ([
            { is: 'rows', title: { text: w.account }, items: [x(w.user, { hint: w.mail }), devices] },
            { is: 'rows', title: { text: w.storage }, items: rows },
            { is: 'rows', title: { text: w.settings }, items: general },
          ] as Block[])
        : []),
      ...(variant === 2
        ? ([
            { is: 'rows', items: general },
            { is: 'rows', items: [...rows, devices, { text: w.policy }] },
          ] as Block[])
        : []),
      { is: 'buttons', items: [x(w.signOut)] },
    ],
    controls: { 'my-devices-heading': 'devices' },
    framed: ACCOUNT,
  };
};

/** The rows of the owner's devices, each marked. */
const rowsOf = (w: Words, seed: number, more: (row: DeviceRow) => Partial<DeviceRow> = () => ({})): DeviceRow[] =>
  owned(w, seed).map((row) => ({ ...row, mark: 'row', ...more(row) }));

export const myDevices: Draft = (w, variant, seed) => {
  const asSettings = variant === 3;
  const title: Item = { text: w.myDevices, mark: 'devices' };
  const menu = variant === 1 || variant === 4 ? { menu: { text: w.more, mark: 'menu' } } : {};
  const remove = variant === 2 ? { action: { text: seed % 2 ? w.unlink : w.remove, mark: 'remove', danger: true } } : {};
  const rows = rowsOf(w, seed, () => ({ ...menu, ...remove }));
  return {
    heading: asSettings ? { text: w.settings } : title,
    nav: seed % 3 === 0 ? [] : cloudNav(w, w.settings),
    back: seed % 3 === 0 ? x(w.back) : undefined,
    menu: cloudMenu(w),
    main: asSettings
      ? [
          {
            is: 'rows',
            items: [
              { text: w.options[0], value: w.options[1] },
              { text: w.options[2], toggle: true },
            ],
          },
          { is: 'devices', title, rows },
          { is: 'buttons', items: [x(w.signOut)] },
        ]
      : [
          { is: 'text', lines: [w.devicesIntro] },
          { is: 'devices', rows },
        ],
    over:
      variant === 4 ? [{ is: 'menu', items: [x(w.details), x(w.backups), { text: w.removeDevice, mark: 'remove', danger: true }] }] : [],
    controls: {
      'my-devices-heading': 'devices',
      'device-row': 'row',
      ...(variant === 1 || variant === 4 ? { 'device-menu': 'menu' as const } : {}),
      ...(variant === 2 || variant === 4 ? { 'remove-device': 'remove' as const } : {}),
    },
  };
};

const OFF = { 'turn-off-find-device': 'off' } as const;

export const findDevice: Draft = (w, variant, seed) => {
  const rows = portable(w, seed).map((row, index) => ({ ...row, status: index === 0 ? `${w.place} · ${w.online}` : row.status }));
  const name = firstName(w, seed);
  const map: Block = { is: 'map', pins: rows.map((row) => row.name) };
  const acts: Block = { is: 'buttons', items: [x(w.sound, { primary: true }), { text: w.lost }, { text: w.erase, danger: true }] };
  const base = { heading: { text: w.findDevice }, nav: [], back: x(w.cloud), menu: [x(w.help), x(w.signOut)] } satisfies Partial<Scene>;
  if (variant === 1)
    return {
      ...base,
      main: [{ is: 'panes', list: [{ is: 'devices', rows }], detail: [map, { is: 'heading', item: { text: name } }, acts] }],
      controls: {},
    };
  if (variant === 2)
    return {
      ...base,
      main: [
        map,
        { is: 'heading', item: { text: name } },
        { is: 'text', lines: [w.place] },
        acts,
        { is: 'rows', items: [{ text: w.turnOff, mark: 'off' }] },
      ],
      controls: OFF,
    };
  return { ...base, main: [map, { is: 'devices', rows }, acts], controls: {} };
};

export const unlockRequest: Draft = (w, variant) => ({
  signedOut: true,
  heading: { text: w.unlock },
  nav: [],
  back: x(w.back),
  menu: [x(w.help)],
  main: [
    { is: 'text', lines: [w.unlockText] },
    ...(variant === 1 ? ([{ is: 'steps', names: [w.facts[1], w.proof, w.recoveryPhone], current: 0 }] as Block[]) : []),
    { is: 'field', label: w.facts[1], hint: '86…' },
    ...(variant === 1
      ? []
      : ([
          { is: 'field', label: w.proof, hint: 'JPG, PNG, 8 MB' },
          { is: 'field', label: w.recoveryPhone, hint: '+' },
        ] as Block[])),
    { is: 'buttons', items: [x(variant === 1 ? w.next : w.submit, { primary: true }), x(w.cancel)] },
  ],
  controls: {},
});
