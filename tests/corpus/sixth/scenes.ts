import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import { each, type Item, type Kit } from './kit';
import type { Words } from './words';

/** What a page of ours holds, drawn in a design. */
export interface Scene {
  title: Item;
  body: string;
  menu: Item[];
  controls: Partial<Record<ControlKind, string>>;
}

const NAMES = ['Xiaomi 13T', 'Redmi Note 12', 'Xiaomi Pad 6', 'POCO F5', 'Mi 11 Lite'] as const;
const PHONE = '+•• ••• ••• 42';
const MAIL = 'm•••a@mail.example';

type Draw = (kit: Kit, w: Words, round: number) => Scene;

const x = (text: string): Item => ({ text, mark: 'x' });
const m = (text: string, mark: string, value?: string): Item => (value ? { text, mark, value } : { text, mark });
const p = (text: string): string => `<p>${text}</p>`;
const names = (round: number): string[] => [0, 1, 2].map((step) => NAMES[(round + step) % NAMES.length] as string);
const rows = (w: Words, round: number, removable = false): Parameters<Kit['devices']>[0] =>
  names(round).map((name) => ({ name, seen: w.seen, mark: 'row', ...(removable ? { action: m(w.remove, 'remove') } : {}) }));
const leave = (w: Words): Item => x(w.out);

export const SCENES: Record<PageKind, Draw> = {
  'cloud-home': (kit, w, round) => ({
    title: { text: round % 2 ? w.cloud : 'M. A.' },
    menu: [m(w.account, 'account'), m(w.settings, 'settings'), leave(w)],
    body: kit.grid([x(w.photos), x(w.contacts), m(w.find, 'find')]) + p(w.space) + (round % 3 === 1 ? kit.devices(rows(w, round)) : ''),
    controls: { 'settings-entry': 'settings', 'find-device-entry': 'find', 'account-menu-item': 'account' },
  }),
  'cloud-settings': (kit, w, round) => ({
    title: { text: w.settings },
    menu: [x(w.photos), x(w.contacts), leave(w)],
    body:
      kit.list([{ text: w.account, value: MAIL }, { text: w.data }, { text: w.space }]) +
      kit.heading(m(w.devices, 'heading')) +
      kit.devices(rows(w, round)) +
      kit.act(leave(w)),
    controls: { 'my-devices-heading': 'heading', 'device-row': 'row' },
  }),
  'my-devices': (kit, w, round) => ({
    title: m(w.devices, 'heading'),
    menu: [{ text: w.cloud }, { text: w.settings }, leave(w)],
    body: kit.devices(rows(w, round, round % 2 === 1)) + p(w.removeNote),
    controls: { 'my-devices-heading': 'heading', 'device-row': 'row', ...(round % 2 === 1 ? { 'remove-device': 'remove' } : {}) },
  }),
  device: (kit, w, round) => {
    const [name] = names(round) as [string];
    const facts = kit.facts([
      ['IMEI', '86•••••••••••27'],
      [name, w.seen],
      [w.phone, PHONE],
    ]);
    const off = kit.toggle(m(w.off, 'off'));
    const removal = m(w.remove, 'remove');
    const acts = [x(w.ring), x(w.lost), removal];
    const way = round % 3;
    return {
      title: { text: name },
      menu: [{ text: w.devices }, leave(w)],
      body:
        (way === 0 ? facts + off + kit.act(removal, true) + p(w.removeNote) : '') +
        (way === 1 ? kit.more({ text: '⋯', mark: 'menu' }, acts) + facts + off : '') +
        (way === 2 ? facts + off + kit.pane(`${name}?`, p(w.removeNote) + kit.act(x(w.cancel)) + kit.act(removal, true)) : ''),
      controls: { 'remove-device': 'remove', 'turn-off-find-device': 'off' },
    };
  },
  'find-device': (kit, w, round) => ({
    title: { text: w.find },
    menu: [{ text: w.cloud }, leave(w)],
    body:
      '<div class="map leaflet-container" style="height:400px"><canvas width="600" height="400"></canvas></div>' +
      kit.devices(rows(w, round)) +
      kit.act(x(w.ring)) +
      kit.act(x(w.lost)) +
      (round % 2 ? kit.act(m(w.off, 'off')) : ''),
    controls: { 'device-row': 'row', ...(round % 2 ? { 'turn-off-find-device': 'off' } : {}) },
  }),
  'unlock-request': (kit, w) => ({
    title: { text: w.unlock },
    menu: [{ text: w.cloud }],
    body: kit.field(w.imei) + kit.act(x(w.unlock)) + kit.act(x(w.cancel)),
    controls: {},
  }),
  security: (kit, w, round) => ({
    title: { text: w.security },
    menu: [{ text: w.account }, m(w.privacy, 'privacy'), leave(w)],
    body:
      (round % 2 ? kit.heading({ text: w.account }) : '') +
      kit.list([m(w.password, 'password', '••••••••'), m(w.phone, 'phone', PHONE), m(w.mail, 'mail', MAIL)]),
    controls: { 'change-password': 'password', 'recovery-phone': 'phone', 'recovery-email': 'mail', 'privacy-entry': 'privacy' },
  }),
  privacy: (kit, w, round) => ({
    title: { text: w.privacy },
    menu: [m(w.security, 'security'), { text: w.account }, leave(w)],
    body: kit.list([x(w.data), m(w.withdraw, 'withdraw'), m(w.del, 'delete')]) + (round % 2 ? p(w.ack) : ''),
    controls: { 'security-entry': 'security', 'delete-account-entry': 'delete', 'withdraw-consent': 'withdraw' },
  }),
  'delete-account': (kit, w, round) => {
    const buttons = kit.act(x(w.cancel)) + kit.act(m(w.confirm, 'confirm'), true);
    const menu = [{ text: w.privacy }, leave(w)];
    if (round % 4 === 2)
      return {
        title: { text: w.del },
        menu,
        body: kit.list([m(w.refusal, 'refusal')]) + kit.act(x(w.cancel)),
        controls: { 'delete-account-refusal': 'refusal' },
      };
    const ticks = kit.tick(m(w.ack, 'ack')) + kit.tick(m(w.agree, 'agree'));
    return {
      title: { text: w.del },
      menu,
      body: round % 2 ? kit.pane(w.del, ticks + buttons) : each([w.removeNote], p) + ticks + buttons,
      controls: { 'delete-account-acknowledge': 'ack', 'delete-account-consent': 'agree', 'delete-account-confirm': 'confirm' },
    };
  },
};
