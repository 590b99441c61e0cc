/** What the pages of this set hold. */
import type { PageKind } from '../../../lib/site/kinds';
import { all, type Device, type Press, type Row, type Skin } from './skin';
import type { Texts } from './words';

export interface Drawn {
  kind: PageKind | null;
  or?: PageKind;
  title: string;
  titleAs?: string;
  content: string;
  above?: string;
  places?: readonly Row[];
  me?: readonly Row[];
}
export type Scene = (skin: Skin, t: Texts, turn: number) => Drawn;

const MODELS = ['Redmi Note 15', 'Xiaomi 16', 'POCO M8', 'Redmi Pad 2 Pro', 'Xiaomi Mix Flip 3', 'Redmi A5'] as const;
export const model = (turn: number): string => MODELS[turn % MODELS.length] ?? MODELS[0];
export const MAIL = 'a***r@example.org';
const TEL = '+000 ** *** ** 18';
const SERIAL = '3271/A9XX0042';

const out = (t: Texts): Press => ({ text: t.remove, as: 'remove-device', strong: true });
const stop = (t: Texts): Press => ({ text: t.off, as: 'turn-off-find-device' });
const calm = (...texts: string[]): Press[] => texts.map((text) => ({ text, as: 'x' }));
const owned = (t: Texts, turn: number, more: Partial<Device> = {}): Device[] =>
  [t.here, t.active, t.away].map((note, at) => ({ name: model(turn + at), notes: [note], as: 'device-row', ends: [], ...more }));
const me = (t: Texts): Row[] => [
  { text: t.account, as: 'account-menu-item' },
  { text: t.signout, as: 'x' },
];

const home: Scene = (skin, t) => ({
  kind: 'cloud-home',
  title: 'Xiaomi Cloud',
  me: me(t),
  content:
    skin.prose([`${t.storage}: 9.1 GB / 50 GB`]) +
    skin.tiles([
      { text: t.find, as: 'find-device-entry' },
      { text: t.gallery, note: '2 184' },
      { text: t.contacts, note: '311' },
      { text: t.notes, note: '26' },
      { text: t.backup },
      { text: t.settings, as: 'settings-entry' },
    ]),
});
const settings: Scene = (skin, t) => ({
  kind: 'cloud-settings',
  title: t.settings,
  content: skin.rows([
    { text: t.storage, note: '9.1 GB / 50 GB' },
    { text: t.devices, note: t.count, as: 'my-devices-heading' },
    { text: t.backup, note: t.active },
    { text: t.account, note: MAIL, as: 'account-menu-item' },
    { text: t.help },
  ]),
});

const list: Scene = (skin, t, turn) => ({
  kind: 'my-devices',
  title: t.devices,
  titleAs: 'my-devices-heading',
  content: skin.devices(owned(t, turn)),
});
const listRemove: Scene = (skin, t, turn) => ({ ...list(skin, t, turn), content: skin.devices(owned(t, turn, { ends: [out(t)] })) });
const listPop: Scene = (skin, t, turn) => ({
  ...list(skin, t, turn),
  content: skin.devices(owned(t, turn, { more: '⋯' })),
  above: skin.pop(model(turn), [...calm(t.rename, t.ring), out(t)], turn),
});
const removal = (skin: Skin, t: Texts, turn: number): string =>
  skin.ask(t.removeAsk, t.removeText, [...calm(t.back), { text: t.removeYes, as: 'remove-device', strong: true }], turn);
const listAsk: Scene = (skin, t, turn) => ({
  ...list(skin, t, turn),
  titleAs: '',
  content: skin.devices(owned(t, turn, { as: '' })),
  above: removal(skin, t, turn),
});

const facts = (t: Texts, turn: number): [string, string][] => [
  [t.serial, SERIAL],
  ['IMEI 1', '86********2207'],
  [t.version, `HyperOS 3.${turn % 4}`],
];
const device: Scene = (skin, t, turn) => ({
  kind: 'device',
  title: model(turn),
  content: skin.facts(facts(t, turn)) + skin.prose([t.active]) + skin.presses([...calm(t.rename, t.ring), stop(t), out(t)]),
});
const deviceToggle: Scene = (skin, t, turn) => ({
  kind: 'device',
  title: model(turn),
  content: skin.facts(facts(t, turn)) + skin.toggle(t.find, true, 'turn-off-find-device', t.active) + skin.presses([out(t)]),
});
const deviceIdle: Scene = (skin, t, turn) => ({
  kind: 'device',
  title: model(turn),
  content: skin.facts(facts(t, turn)) + skin.toggle(t.find, false, 'x', t.away) + skin.presses([out(t)]),
});
const deviceCard: Scene = (skin, t, turn) => ({
  kind: 'device',
  title: model(turn),
  content: skin.facts(facts(t, turn).slice(1, 2)) + skin.prose([t.active]) + skin.presses([out(t)]),
});
const devicePop: Scene = (skin, t, turn) => ({
  kind: 'device',
  title: model(turn),
  content: skin.facts(facts(t, turn)) + skin.prose([t.active]),
  above: skin.pop(model(turn), [...calm(t.rename), stop(t), out(t)], turn),
});
const deviceAsk: Scene = (skin, t, turn) => ({ ...devicePop(skin, t, turn), above: removal(skin, t, turn) });

const MAP = '<div class="map"><canvas width="480" height="200"></canvas></div>';
const locate: Scene = (skin, t, turn) => ({
  kind: 'find-device',
  title: t.find,
  content: MAP + skin.devices(owned(t, turn, { ends: calm(t.ring) })),
});
const locateOff: Scene = (skin, t, turn) => ({
  ...locate(skin, t, turn),
  content: MAP + skin.devices(owned(t, turn, { ends: [...calm(t.ring), stop(t)] })),
});
const locateOne: Scene = (skin, t, turn) => ({
  kind: 'find-device',
  or: 'device',
  title: t.find,
  content: MAP + skin.prose([`${model(turn)} · ${t.active}`]) + skin.presses([...calm(t.ring, t.wipe), stop(t)]),
});
const locatePop: Scene = (skin, t, turn) => ({
  ...locateOne(skin, t, turn),
  content: MAP + skin.prose([`${model(turn)} · ${t.active}`]),
  above: skin.pop(model(turn), [...calm(t.ring, t.wipe), stop(t)], turn),
});
const locateAsk: Scene = (skin, t, turn) => ({
  ...locatePop(skin, t, turn),
  above: skin.ask(t.offAsk, model(turn), [...calm(t.keep), { text: t.offYes, as: 'turn-off-find-device', strong: true }], turn),
});
const locateToggles: Scene = (skin, t, turn) => ({
  kind: 'find-device',
  title: t.find,
  content: MAP + all([t.here, t.active, t.away], (note, at) => skin.toggle(model(turn + at), true, 'turn-off-find-device', note)),
});
const unlock: Scene = (skin, t, turn) => ({
  kind: 'unlock-request',
  title: t.unlock,
  content: skin.prose([t.unlockText]) + (turn % 2 ? skin.input(`IMEI / ${t.serial}`) : '') + skin.presses(calm(t.apply, t.help)),
});

const places = (t: Texts, here: 'security' | 'privacy'): Row[] => [
  { text: t.profile },
  { text: t.security, current: here === 'security', as: here === 'security' ? '' : 'security-entry' },
  { text: t.privacy, current: here === 'privacy', as: here === 'privacy' ? '' : 'privacy-entry' },
];
const leave = (t: Texts): Row[] => [{ text: t.signout, as: 'x' }];
const security: Scene = (skin, t) => ({
  kind: 'security',
  title: t.security,
  places: places(t, 'security'),
  me: leave(t),
  content: skin.rows([
    { text: t.password, note: '2025-11-02', as: 'change-password' },
    { text: t.phone, note: TEL, as: 'recovery-phone', end: { text: t.edit, as: 'recovery-phone' } },
    { text: t.mail, note: MAIL, as: 'recovery-email', end: { text: t.edit, as: 'recovery-email' } },
  ]),
});
const privacy: Scene = (skin, t) => ({
  kind: 'privacy',
  title: t.privacy,
  places: places(t, 'privacy'),
  me: leave(t),
  content: skin.rows([
    { text: t.export, as: 'x' },
    { text: t.withdraw, as: 'withdraw-consent' },
    { text: t.delete, note: t.deleteNote, as: 'delete-account-entry' },
  ]),
});
const privacyAsk: Scene = (skin, t, turn) => ({
  kind: 'privacy',
  title: t.privacy,
  content: skin.rows([{ text: t.export }, { text: t.withdraw }]),
  above: skin.ask(t.withdraw, t.deleteNote, [...calm(t.cancel), { text: t.withdrawYes, as: 'withdraw-consent', strong: true }], turn),
});

const final = (t: Texts): Press => ({ text: t.final, as: 'delete-account-confirm', strong: true });
const erase: Scene = (skin, t) => ({
  kind: 'delete-account',
  title: t.delete,
  content:
    skin.prose([...t.lose.split(' ; '), t.deleteNote]) +
    skin.tick(t.aware, 'delete-account-acknowledge') +
    skin.tick(t.agree, 'delete-account-consent') +
    skin.presses([final(t), ...calm(t.cancel)]),
});
const eraseBare: Scene = (skin, t) => ({
  kind: 'delete-account',
  title: t.delete,
  content: skin.prose(t.lose.split(' ; ')) + skin.tick(t.agree, 'delete-account-consent') + skin.presses([final(t)]),
});
const eraseAsk: Scene = (skin, t, turn) => ({
  kind: 'delete-account',
  title: t.delete,
  content: skin.prose([...t.lose.split(' ; '), t.deleteNote]),
  above: skin.ask(t.ask, t.deleteNote, [final(t), ...calm(t.cancel)], turn),
});
const eraseBlocked: Scene = (skin, t) => ({
  kind: 'delete-account',
  title: t.delete,
  content:
    skin.prose([t.blocked]) +
    skin.rows(t.reasons.split(' ; ').map((text) => ({ text, as: 'delete-account-refusal', end: { text: t.open, as: 'x' } }))) +
    skin.presses(calm(t.cancel)),
});

export const SCENES: Readonly<Record<string, Scene>> = {
  ...{ home, settings, list, 'list-remove': listRemove, 'list-pop': listPop, 'list-ask': listAsk, device, 'device-toggle': deviceToggle },
  ...{ 'device-idle': deviceIdle, 'device-card': deviceCard, 'device-pop': devicePop, 'device-ask': deviceAsk, locate },
  ...{ 'locate-off': locateOff, 'locate-one': locateOne, 'locate-pop': locatePop, 'locate-ask': locateAsk },
  ...{ 'locate-toggles': locateToggles, unlock, security, privacy, 'privacy-ask': privacyAsk, erase, 'erase-bare': eraseBare },
  ...{ 'erase-ask': eraseAsk, 'erase-blocked': eraseBlocked },
};
