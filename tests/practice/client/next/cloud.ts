// The cloud after the redesign: settings, the device list and one device have no address; they unfold below the tiles of home.

import { type Child, h, ICONS, icon, type Props, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { Device } from '../../../../lib/rehearsal/replicas/types';
import { accountHome, carryOut, cloudSignIn, type Page } from '../api';
import type { App } from '../app';
import { ask, button, card, openModal, pieces, row, shade } from './parts';

/** What is unfolded; it outlives the drawing, not the document. */
const unfolded = { settings: false, devices: false };

export function frame({ words }: Page, content: Child, end?: Child): HTMLElement {
  const inside = [
    h('header', {}, h('a', { href: '/#/', class: 'brand' }, pieces(words.cloud)), h('slot', { name: 'end' })),
    h('main', {}, h('slot')),
  ];
  return shade('hx-app', {}, inside, [end, content]);
}

function userMenu(page: Page, app: App): HTMLElement {
  const { words } = page;
  const leave = (): void => void carryOut({ act: 'sign-out' }).then(app.redraw);
  const menu = h(
    'div',
    { class: 'menu', role: 'menu' },
    h('a', { role: 'menuitem', href: accountHome(page), ...practice('account-menu-item') }, pieces(words.accountMenuItem)),
    h('button', { type: 'button', role: 'menuitem', click: leave, ...practice('sign-out') }, pieces(words.signOut)),
  );
  menu.hidden = true;
  const toggle = (): void => {
    menu.hidden = !menu.hidden;
  };
  const name = h(
    'button',
    { type: 'button', class: 'plain', 'aria-haspopup': 'menu', click: toggle, ...practice('account-menu') },
    '1234567890',
  );
  return shade('hx-user', { slot: 'end' }, [name, menu]);
}

export function turnOffQuestion({ words }: Page, app: App, device: Device, before?: () => void): void {
  ask({
    title: words.turnOffTitle,
    text: `${device.name}. ${words.turnOffQuestion}`,
    yes: words.turnOffConfirm,
    hook: practice('turn-off-find-device-confirm', device),
    no: words.turnOffCancel,
    async act() {
      await carryOut({ act: 'turn-off-find-device', device: device.id });
      before?.();
      await app.redraw();
    },
  });
}

function openDevice(page: Page, app: App, device: Device): void {
  const { words } = page;
  const removal = (): void =>
    ask({
      title: words.removeDevice,
      text: `${device.name}. ${words.removeQuestion}`,
      yes: words.removeConfirm,
      hook: practice('remove-device-confirm', device),
      no: words.cancel,
      async act() {
        await carryOut({ act: 'remove-device', device: device.id });
        modal.close();
        await app.redraw();
      },
    });
  const modal = openModal(
    device.name,
    row(device.model, device.online ? words.online : words.offline),
    row(words.findDevice, device.findDevice ? words.findIsOn : words.findIsOff),
    device.findDevice &&
      button(
        words.turnOffFindDevice,
        'plain',
        () => turnOffQuestion(page, app, device, modal.close),
        practice('turn-off-find-device', device),
      ),
    button(words.removeDevice, 'danger', removal, practice('remove-device', device)),
    button(words.close, 'plain', () => modal.close(), practice('cancel')),
  );
}

function deviceSection(page: Page, app: App): Child {
  const { words, devices } = page;
  if (devices.length === 0) return h('p', { class: 'note' }, words.noDevices);
  return devices.map((device) => row(device.name, device.model, () => openDevice(page, app, device), practice('device-row', device)));
}

function settingsSection(page: Page, app: App): HTMLElement {
  const { words } = page;
  const section = h('div', { class: 'stack' }, unfolded.devices && deviceSection(page, app));
  const unfold = (): void => {
    unfolded.devices = !unfolded.devices;
    section.replaceChildren(h('div', {}, unfolded.devices && deviceSection(page, app)));
  };
  return card(
    words.settings,
    row(words.myDevices, '', unfold, practice('devices-entry')),
    section,
    row(words.storageSetting, words.storageNote),
    row(words.syncSetting, words.syncNote),
  );
}

export function home(page: Page, app: App): HTMLElement {
  const { words, signedIn } = page;
  if (!signedIn) {
    const leave = (): void => {
      location.href = cloudSignIn();
    };
    return frame(page, card(words.tagline, button(words.cloudSignIn, 'main', leave, practice('sign-in'))));
  }
  const below = h('div', {}, unfolded.settings && settingsSection(page, app));
  const openSettings = (event: Event): void => {
    event.preventDefault();
    unfolded.settings = true;
    below.replaceChildren(settingsSection(page, app));
  };
  const tile = (address: string, name: string, sign: string, props: Props = {}) =>
    shade('hx-tile', props, h('a', { href: address }, icon(sign), pieces(name)));
  const tiles = h(
    'div',
    { class: 'tiles' },
    tile('#/', words.settings, ICONS.gear, { click: openSettings, ...practice('settings-entry') }),
    tile('/find', words.findDevice, ICONS.target, practice('find-device-entry')),
    tile('/note/h5#/', words.notesTile, ICONS.note),
    tile('/sms/h5', words.messagesTile, ICONS.message),
    tile('/contacts', words.contactsTile, ICONS.person),
  );
  return frame(page, [tiles, below], userMenu(page, app));
}

export function find(page: Page, app: App): HTMLElement {
  const { words } = page;
  const searchable = page.devices.filter((device) => ['phone', 'tablet'].includes(device.kind));
  const panel = (device: Device): Child => {
    const openMenu = (): void => {
      const menu = openModal(
        device.name,
        button(
          words.turnOffFindDevice,
          'plain',
          () => {
            menu.close();
            turnOffQuestion(page, app, device);
          },
          practice('turn-off-find-device', device),
        ),
        button(words.close, 'plain', () => menu.close(), practice('cancel')),
      );
    };
    return [
      device.findDevice && button('⋯', 'plain', openMenu, { 'aria-label': words.more, ...practice('device-menu', device) }),
      h('p', { class: 'note' }, device.findDevice ? words.findIsOn : words.findIsOff),
      h(
        'div',
        { class: 'answers' },
        [words.sound, words.locate, words.lostMode, words.wipe].map((name) => button(name, 'plain', () => undefined)),
      ),
    ];
  };
  const chosen = h('div', { class: 'stack' }, h('p', { class: 'note' }, words.chooseDevice));
  const rows = searchable.map((device) =>
    row(
      device.name,
      device.online ? words.online : words.offline,
      () => chosen.replaceChildren(h('div', {}, panel(device))),
      practice('device-row', device),
    ),
  );
  const map = shade(
    'hx-map',
    {},
    h(
      'div',
      { class: 'map' },
      searchable.map(() => h('b', {})),
    ),
  );
  return frame(page, [card(words.findDevice, rows, chosen), map]);
}

export function unlock(page: Page): HTMLElement {
  const { words } = page;
  const field = h(
    'label',
    { class: 'field' },
    h('span', {}, words.unlockImei),
    h('input', { type: 'text', name: 'imei', autocomplete: 'off' }),
  );
  const next = button(words.nextStep, 'main', () => undefined, practice('unlock-next'));
  return frame(
    page,
    card(words.unlockHeading, h('p', {}, words.unlockText), field, next, row(words.unlockWhereImei, ''), row(words.unlockHelp, '')),
  );
}
