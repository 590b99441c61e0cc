import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import { imei, maskedMail, maskedPhone, model, owned } from './devices';
import type { Device, Item, Kit } from './kit';
import type { Words } from './words';

/** What a page holds, before the frame. */
export interface Scene {
  readonly title: Item;
  readonly body: string;
  readonly layer?: string;
  readonly controls: Partial<Record<ControlKind, string>>;
  readonly or?: PageKind;
}

type Write = (kit: Kit, words: Words, round: number, index: number) => Scene;

const home: Write = (kit, words, round) => {
  const apps: Item[] = [words.photos, words.contacts, words.notes, words.drive].map((text) => ({ text }));
  const find: Item = { text: words.find, mark: 'find' };
  const settings: Item = { text: words.settings, mark: 'settings' };
  const storage = kit.section(words.storage, kit.text(words.used));
  const bodies = [
    kit.text(words.used) + kit.tiles([...apps, find, settings]) + kit.lines([{ text: words.bin }, { text: words.storage }]),
    storage + kit.tiles([...apps, find]),
    kit.tiles([...apps, find]) + storage + kit.lines([{ text: words.bin, value: '12' }, settings]),
  ];
  return {
    title: { text: words.cloud },
    body: kit.text(words.welcome) + (bodies[round % 3] ?? ''),
    controls: { 'settings-entry': 'settings', 'find-device-entry': 'find', 'account-menu-item': 'account' },
  };
};

const settings: Write = (kit, words, round) => {
  const devices: Item = { text: words.devices, mark: 'devices', hint: words.devicesHint };
  const general: Item[] = [{ text: words.language }, { text: words.autoRenew }, { text: words.storage, value: '4.2 / 5 GB' }];
  const sync = [words.photos, words.contacts, words.notes].map((text, place) => kit.toggle({ text, on: place !== 1 })).join('');
  const bodies = [
    kit.lines([devices, ...general]) + kit.section(words.sync, sync),
    kit.section(words.sync, sync + kit.toggle({ text: words.wifiOnly, on: true })) +
      kit.lines([...general, devices, { text: words.notifications }]),
    kit.section(words.sync, sync) +
      kit.toggle({ text: words.wifiOnly, on: false }) +
      kit.lines([...general, { text: words.notifications }]),
  ];
  return {
    title: { text: words.settings },
    body: bodies[round % 3] ?? '',
    controls: { 'account-menu-item': 'account', ...(round % 3 === 2 ? {} : { 'my-devices-heading': 'devices' }) },
  };
};

const devices: Write = (kit, words, round, index) => {
  const rows: Device[] = owned(words, index).map((row) => ({ ...row, mark: 'row' }));
  const menus = rows.map((row) => ({ ...row, menu: { text: words.more, mark: 'menu' } }));
  const heading: Item = { text: words.devices, mark: 'heading' };
  const help = index % 3 ? kit.lines([{ text: words.howRemove, mark: 'x' }]) : '';
  const base = { 'device-row': 'row', 'my-devices-heading': 'heading' } as const;
  const scenes: Scene[] = [
    { title: heading, body: kit.text(words.devicesHint) + kit.devices(rows), controls: base },
    { title: heading, body: kit.devices(menus), controls: { ...base, 'device-menu': 'menu' } },
    {
      title: heading,
      body: kit.text(words.devicesHint) + kit.devices(rows.map((row) => ({ ...row, action: { text: words.remove, mark: 'remove' } }))),
      controls: { ...base, 'remove-device': 'remove' },
    },
    {
      title: { text: words.settings },
      body:
        kit.section(words.devices, kit.devices(rows)) +
        kit.lines([{ text: words.language }, { text: words.autoRenew }, { text: words.notifications }]),
      controls: { 'device-row': 'row' },
    },
    {
      title: heading,
      body: kit.devices(menus),
      layer: kit.options([
        { text: words.details },
        { text: words.remove, mark: 'remove', danger: true },
        { text: words.cancel, mark: 'x' },
      ]),
      controls: { ...base, 'device-menu': 'menu', 'remove-device': 'remove' },
    },
  ];
  const scene = scenes[round % 5] as Scene;
  return { ...scene, body: scene.body + help };
};

const device: Write = (kit, words, round, index) => {
  const own = index % 3 === 0;
  const name = own ? words.own1 : model(index * 5);
  const facts = kit.facts([
    [words.model, model(index * 5)],
    ['IMEI', imei(index)],
    ['HyperOS', `2.0.${100 + index}`],
  ]);
  const remove: Item = { text: words.remove, mark: 'remove', danger: true };
  const off: Item = { text: words.findOff, mark: 'off' };
  const cancel: Item = { text: words.cancel, mark: 'x' };
  const both = { 'remove-device': 'remove', 'turn-off-find-device': 'off' } as const;
  const scenes: Scene[] = [
    {
      title: { text: name },
      body:
        round < 5
          ? facts +
            kit.toggle({ text: words.find, hint: words.findOn, on: true, mark: 'off' }) +
            kit.text(words.removeHint) +
            kit.buttons([remove])
          : kit.text(words.findOn) +
            kit.lines([off, { text: words.storage, mark: 'x' }]) +
            facts +
            kit.buttons([{ text: words.signOut, mark: 'x' }, remove]),
      controls: both,
    },
    {
      title: { text: words.devices },
      body: kit.devices(owned(words, index)),
      layer: kit.layer(owned(words, index)[0]?.name ?? name, facts + kit.buttons([off, remove, cancel])),
      controls: both,
      or: 'my-devices',
    },
    {
      title: { text: name },
      body: facts + kit.lines([{ text: words.sound, mark: 'x' }, { text: words.details }, off, { ...remove, hint: words.removeHint }]),
      controls: both,
    },
    {
      title: { text: name },
      body: facts + kit.buttons([remove]),
      layer: kit.layer(words.removeAsk, kit.text(words.removeHint) + kit.buttons([cancel, remove])),
      controls: { 'remove-device': 'remove' },
    },
    {
      title: { text: name },
      body: kit.text(words.findOn) + facts + kit.buttons([{ text: words.more, mark: 'menu' }]),
      layer: kit.options([{ text: words.sound, mark: 'x' }, off, remove]),
      controls: { ...both, 'device-menu': 'menu' },
    },
  ];
  return scenes[round % 5] as Scene;
};

const find: Write = (kit, words, round, index) => {
  const map =
    '<div class="map" role="application"><canvas width="640" height="400"></canvas><span class="copyright">© AutoNavi</span></div>';
  const acts: Item[] = [{ text: words.sound, mark: 'x' }, { text: words.lost }, { text: words.erase }];
  const rows = owned(words, index);
  const bodies = [
    kit.devices(rows) + map + kit.section(rows[0]?.name ?? '', kit.text(words.updated) + kit.buttons(acts)),
    map + kit.text(`${model(index)} · ${words.updated}`) + kit.lines(acts),
    map + kit.section(model(index), kit.text(words.updated) + kit.lines([...acts, { text: words.findOff, mark: 'off' }])),
    map + kit.devices(rows) + kit.tiles(acts),
  ];
  return { title: { text: words.find }, body: bodies[round % 4] ?? '', controls: round % 4 === 2 ? { 'turn-off-find-device': 'off' } : {} };
};

const security: Write = (kit, words, round, index) => {
  const password: Item = { text: words.password, mark: 'password', hint: words.changed };
  const phone: Item = { text: words.phone, mark: 'phone', value: maskedPhone(index) };
  const mail: Item = { text: words.email, mark: 'mail', value: maskedMail(index) };
  const others: Item = { text: words.thirdParty, value: 'Google' };
  const bodies = [
    kit.lines([password, phone, mail, others]),
    kit.section(words.security, kit.lines([phone, mail])) + kit.lines([password, others]),
    kit.text(maskedMail(index)) + kit.lines([mail, phone, password]),
  ];
  return {
    title: { text: words.security },
    body: kit.text(words.securityHint) + (bodies[round % 3] ?? ''),
    controls: { 'change-password': 'password', 'recovery-phone': 'phone', 'recovery-email': 'mail', 'privacy-entry': 'privacy' },
  };
};

const privacyLines = (words: Words): Item[] => [
  { text: words.policy, mark: 'x' },
  { text: words.manageData, mark: 'x' },
  { text: words.download, mark: 'x' },
];

const privacy: Write = (kit, words, round) => {
  const remove: Item = { text: words.del, mark: 'delete', hint: words.delHint };
  const withdraw: Item = { text: words.withdraw, mark: 'withdraw', hint: words.withdrawHint };
  const bodies = [
    kit.lines([...privacyLines(words), withdraw, remove]),
    kit.lines([...privacyLines(words), remove]),
    kit.section(words.manageData, kit.lines(privacyLines(words).slice(1))) + kit.lines([remove, { ...withdraw, danger: true }]),
  ];
  return {
    title: { text: words.privacy },
    body: kit.text(words.privacyHint) + (bodies[round % 3] ?? '') + (round % 2 ? kit.lines([{ text: words.beforeDelete, mark: 'x' }]) : ''),
    controls: {
      'delete-account-entry': 'delete',
      'security-entry': 'security',
      ...(round % 3 === 1 ? {} : { 'withdraw-consent': 'withdraw' }),
    },
  };
};

const deletion: Write = (kit, words, round) => {
  const confirm: Item = { text: words.del, mark: 'confirm', danger: true };
  const cancel: Item = { text: words.cancel, mark: 'x' };
  const consent = kit.tick({ text: words.consent, mark: 'consent' });
  const points = kit.points([words.point1, words.point2]);
  const names = [words.details, words.download, words.del];
  const title: Item = { text: words.del };
  const ends = { 'delete-account-consent': 'consent', 'delete-account-confirm': 'confirm' } as const;
  const scenes: Scene[] = [
    { title, body: kit.text(words.delIntro) + points + consent + kit.buttons([cancel, confirm]), controls: ends },
    {
      title,
      body: kit.steps(names, 0) + kit.text(words.delIntro) + points + kit.buttons([cancel, { text: words.aware, mark: 'aware' }]),
      controls: { 'delete-account-acknowledge': 'aware' },
    },
    {
      title: { text: words.privacy },
      body: kit.lines([...privacyLines(words), { text: words.del, hint: words.delHint }]),
      layer: kit.layer(words.del, (round < 5 ? '' : kit.steps(names, 1)) + points + consent + kit.buttons([cancel, confirm])),
      controls: ends,
    },
    {
      title,
      body:
        kit.section(
          words.refuse,
          kit.lines([
            { text: words.subscription, mark: 'refusal' },
            { text: words.linked, mark: 'refusal' },
          ]),
        ) + kit.buttons([{ text: words.back, mark: 'x' }]),
      controls: { 'delete-account-refusal': 'refusal' },
    },
    {
      title,
      body:
        kit.steps(names, 2) +
        points +
        kit.tick({ text: words.aware, mark: 'aware' }) +
        consent +
        kit.buttons([{ text: words.back, mark: 'x' }, confirm]),
      controls: { ...ends, 'delete-account-acknowledge': 'aware' },
    },
  ];
  return scenes[round % 5] as Scene;
};

export const SCENES = {
  'cloud-home': home,
  'cloud-settings': settings,
  'my-devices': devices,
  device,
  'find-device': find,
  security,
  privacy,
  'delete-account': deletion,
} as const satisfies Partial<Record<PageKind, Write>>;
