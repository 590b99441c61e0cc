/** What the pages of Xiaomi Cloud hold, whatever the design. */
import type { Line, Unit } from './kit';
import { MAIL, named, type Play } from './scene';
import type { Speech } from './words';

const IMEI = '86•••••••••4417';

/** Three or four devices, of which one is in the visitor's hand. */
function fleet(t: Speech, seed: number, more: (at: number) => Partial<Unit> = () => ({})): Unit[] {
  const count = 3 + (seed % 2);
  return Array.from({ length: count }, (_, at) => ({
    name: named(seed + at * 2),
    hints: at === 0 ? [t.this, t.online] : [`${t.seen}: ${at === 1 ? t.minutes : t.yesterday}`],
    mark: 'device-row',
    acts: [],
    ...more(at),
  }));
}
const user = (t: Speech): Line[] => [
  { text: t.manage, mark: 'account-menu-item', href: 'https://account.xiaomi.com/' },
  { text: t.signout, mark: 'x' },
];
const removal = (t: Speech) => ({ text: t.remove, mark: 'remove-device', tone: 'danger' as const });
const turnOff = (t: Speech) => ({ text: t.off, mark: 'turn-off-find-device' });
const harmless = (t: Speech) => [
  { text: t.locate, mark: 'x' },
  { text: t.rename, mark: 'x' },
];

const home: Play = (kit, t) => ({
  kind: 'cloud-home',
  heading: t.cloud,
  user: user(t),
  main: kit.tiles([
    { text: t.gallery, icon: 'gallery' },
    { text: t.contacts, icon: 'contacts' },
    { text: t.notes, icon: 'notes' },
    { text: t.find, mark: 'find-device-entry', href: '/find', icon: 'find' },
    { text: t.drive, icon: 'drive' },
    { text: t.settings, mark: 'settings-entry', icon: 'settings' },
  ]),
});
const homeMenu: Play = (kit, t, seed) => {
  const { user: _, ...scene } = home(kit, t, seed);
  const list = user(t).map(({ text, mark }) => ({ text, ...(mark ? { mark } : {}) }));
  return { ...scene, overlay: kit.menu([{ text: t.storage }, { text: t.help }, ...list], MAIL, seed) };
};
const settings: Play = (kit, t) => ({
  kind: 'cloud-settings',
  heading: t.settings,
  main:
    kit.lines([
      { text: t.devices, mark: 'my-devices-heading', count: '4', value: '4' },
      { text: t.storage, value: '5.6 GB / 15 GB' },
      { text: t.backup, value: t.yesterday },
    ]) +
    kit.lines([
      { text: t.language, value: t.lang },
      { text: t.manage, mark: 'account-menu-item', href: 'https://account.xiaomi.com/' },
      { text: t.policy },
    ]),
});

const devices: Play = (kit, t, seed) => ({
  kind: 'my-devices',
  heading: t.devices,
  headMark: 'my-devices-heading',
  main: kit.units(fleet(t, seed)),
});
const devicesActs: Play = (kit, t, seed) => ({
  ...devices(kit, t, seed),
  main: kit.units(fleet(t, seed, () => ({ acts: [{ text: t.rename, mark: 'x' }, removal(t)] }))),
});
const devicesMenu: Play = (kit, t, seed) => ({
  ...devices(kit, t, seed),
  main: kit.units(fleet(t, seed, () => ({ menu: t.more }))),
  overlay: kit.menu([...harmless(t), removal(t)], named(seed), seed),
});
const devicesAsk: Play = (kit, t, seed) => ({
  ...devices(kit, t, seed),
  headMark: '',
  main: kit.units(fleet(t, seed, () => ({ mark: '' }))),
  overlay: kit.dialog(
    t.removeAsk,
    `${named(seed)}. ${t.removeText}`,
    [
      { text: t.cancel, mark: 'x' },
      { text: t.removeYes, mark: 'remove-device', tone: 'danger' },
    ],
    seed,
  ),
});

const about = (t: Speech, seed: number) =>
  [
    [t.model, ['25098PN5AG', '2510ERA8BG', '25113PC1FG'][seed % 3] ?? ''],
    ['IMEI', IMEI],
    [t.version, 'HyperOS 3.0.6'],
    [t.seen, t.minutes],
  ] as const;
const device: Play = (kit, t, seed) => ({
  kind: 'device',
  heading: named(seed),
  main:
    kit.facts(about(t, seed)) +
    kit.toggle(t.find, true, 'turn-off-find-device', t.online) +
    kit.acts([{ text: t.rename, mark: 'x' }, removal(t)]),
});
/** Nothing but a name, an IMEI, the last activity and the removal. */
const deviceBare: Play = (kit, t, seed) => ({
  kind: 'device',
  heading: named(seed),
  main: kit.facts(about(t, seed).filter((_, at) => at % 2 === 1)) + kit.acts([removal(t)]),
});
const deviceMenu: Play = (kit, t, seed) => ({
  kind: 'device',
  heading: named(seed),
  main: kit.facts(about(t, seed)),
  overlay: kit.menu([...harmless(t), turnOff(t), removal(t)], named(seed), seed),
});
const deviceAsk: Play = (kit, t, seed) => ({
  kind: 'device',
  heading: named(seed),
  main: kit.facts(about(t, seed)),
  overlay: devicesAsk(kit, t, seed).overlay ?? '',
});
/** The feature is off already: turning it on harms nobody. */
const deviceOff: Play = (kit, t, seed) => ({
  kind: 'device',
  heading: named(seed),
  main: kit.facts(about(t, seed)) + kit.toggle(t.find, false, 'x', t.offline) + kit.acts([removal(t)]),
});

const find: Play = (kit, t, seed) => ({
  kind: 'find-device',
  heading: t.find,
  main: `${kit.units(fleet(t, seed, () => ({ acts: [{ text: t.ring, mark: 'x' }] })))}<div class="map" aria-hidden="true"></div>`,
});
const findActs: Play = (kit, t, seed) => ({
  ...find(kit, t, seed),
  main: kit.units(fleet(t, seed, () => ({ acts: [{ text: t.ring, mark: 'x' }, turnOff(t)] }))),
});
const findToggles: Play = (kit, t, seed) => ({
  ...find(kit, t, seed),
  main:
    kit.text([t.offText]) +
    fleet(t, seed)
      .map(({ name }, at) => kit.toggle(name, at !== 2, at === 2 ? 'x' : 'turn-off-find-device', at === 2 ? t.offline : t.online))
      .join(''),
  note: 'Each switch turns the search for that device on or off.',
});
const findOne: Play = (kit, t, seed) => ({
  kind: 'find-device',
  or: 'device',
  heading: t.find,
  main: `<div class="map" aria-hidden="true"></div>${kit.facts([
    [t.model, named(seed)],
    [t.seen, t.minutes],
  ])}${kit.acts([{ text: t.ring, mark: 'x' }, { text: t.erase, mark: 'x' }, turnOff(t)])}`,
});
const findMenu: Play = (kit, t, seed) => ({
  kind: 'find-device',
  or: 'device',
  heading: t.find,
  main: `<div class="map" aria-hidden="true"></div>${kit.facts([[t.model, named(seed)]])}`,
  overlay: kit.menu([{ text: t.ring, mark: 'x' }, { text: t.erase, mark: 'x' }, turnOff(t)], named(seed), seed),
});
const findAsk: Play = (kit, t, seed) => ({
  kind: 'find-device',
  or: 'device',
  heading: t.find,
  main: `<div class="map" aria-hidden="true"></div>${kit.facts([[t.model, named(seed)]])}`,
  overlay: kit.dialog(
    t.offAsk,
    t.offText,
    [
      { text: t.keep, mark: 'x' },
      { text: t.offYes, mark: 'turn-off-find-device', tone: 'danger' },
    ],
    seed,
  ),
});
const unlock: Play = (kit, t, seed) => ({
  kind: 'unlock-request',
  heading: t.unlock,
  main:
    kit.text([t.unlockText]) +
    (seed % 2 ? kit.text([t.imei, t.proof]) : kit.field(t.imei) + kit.field(t.proof)) +
    kit.acts([
      { text: t.submit, mark: 'x', tone: 'main' },
      { text: t.status, mark: 'x' },
    ]),
});

export const CLOUD: Readonly<Record<string, Play>> = {
  ...{ home, 'home-menu': homeMenu, settings, devices, 'devices-acts': devicesActs, 'devices-menu': devicesMenu },
  ...{ 'devices-ask': devicesAsk, device, 'device-bare': deviceBare, 'device-menu': deviceMenu, 'device-ask': deviceAsk },
  ...{ 'device-off': deviceOff, find, 'find-acts': findActs, 'find-toggles': findToggles, 'find-one': findOne, 'find-menu': findMenu },
  ...{ 'find-ask': findAsk, unlock },
};
