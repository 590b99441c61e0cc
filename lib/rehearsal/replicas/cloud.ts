// The cloud on a computer: `.micloud-app`, tiles that are links in one container, `a.avatar-`, `span.name-`, a policy bar as a
// grandchild (all of it seen by scrapers and cookie lists). Settings, device list and device are guesses: nobody saved them.

import { type App, accountHome, cloudSignIn, type Page } from './app';
import { type Child, h, ICONS, icon, type Props, practice } from './dom';
import { hashed, openModal } from './parts';
import type { Device } from './types';

function userMenu(page: Page, app: App): Node {
  const { words } = page;
  const menu = h(
    'ul',
    { class: hashed('menu') },
    h('li', {}, h('a', { href: accountHome(page), ...practice('account-menu-item') }, words.accountMenuItem)),
    h(
      'li',
      {},
      h('a', { href: '#/', click: () => void app.carryOut({ act: 'sign-out' }).then(app.redraw), ...practice('sign-out') }, words.signOut),
    ),
  );
  menu.hidden = true;
  const toggle = (event: Event): void => {
    event.preventDefault();
    menu.hidden = !menu.hidden;
  };
  return h(
    'div',
    { class: hashed('user') },
    h('a', { class: hashed('avatar'), href: '#', click: toggle }, icon(ICONS.person)),
    h('span', { class: hashed('name'), click: toggle, ...practice('account-menu') }, `1234567890${words.userSuffix}`),
    menu,
  );
}

function policyBar({ words }: Page, app: App): Node {
  const bar = h('div', { class: `${hashed('order')} ${hashed('policy')}` }, h('span', {}, words.policyText));
  const accept = (): void => {
    bar.remove();
    void app.carryOut({ act: 'accept-policy' });
  };
  bar.append(h('button', { type: 'button', click: accept, ...practice('accept-policy') }, words.policyAccept));
  return bar;
}

export function frame(page: Page, app: App, content: Child): Node {
  const { words, signedIn, policyAccepted } = page;
  const guest = h('a', { class: hashed('login-link'), href: cloudSignIn(app.address()) }, words.signInSubmit);
  return h(
    'div',
    { class: 'micloud-app' },
    h(
      'div',
      {},
      h(
        'div',
        { class: hashed('header') },
        h('a', { class: hashed('logo'), href: '/#/' }, words.cloud),
        signedIn ? userMenu(page, app) : guest,
      ),
      h('div', { class: hashed('content') }, content),
      !policyAccepted && policyBar(page, app),
    ),
  );
}

export function home({ words, signedIn }: Page, app: App): Child {
  if (!signedIn) {
    return h(
      'div',
      { class: hashed('welcome') },
      h('h2', {}, words.tagline),
      h(
        'a',
        { class: hashed('login-btn'), href: cloudSignIn(app.address()), ...practice('sign-in') },
        h('span', { class: hashed('login-text') }, words.cloudSignIn),
      ),
    );
  }
  const tile = (address: string, name: string, sign: string, hook: Props = {}) =>
    h(
      'a',
      { class: hashed('tile'), href: address, ...hook },
      icon(sign, { class: hashed('tile-icon') }),
      h('div', { class: hashed('tile-text') }, name),
    );
  return h(
    'div',
    { class: hashed('tiles') },
    tile('/contacts', words.contactsTile, ICONS.person),
    tile('/sms/h5', words.messagesTile, ICONS.message),
    tile('#/', words.galleryTile, ICONS.picture),
    tile('/note/h5#/', words.notesTile, ICONS.note),
    tile('#/', words.recordingsTile, ICONS.sound),
    tile('#/', words.driveTile, ICONS.disk),
    tile('/find', words.findDevice, ICONS.target, practice('find-device-entry')),
    tile('#/settings', words.settings, ICONS.gear, practice('settings-entry')),
  );
}

export function settings({ words }: Page, app: App): Child {
  const row = (name: string, note: string) =>
    h('div', { class: hashed('set-item') }, h('div', {}, name), h('div', { class: hashed('set-note') }, note));
  const goToDevices = (): void => app.goHash('#/mic/devices');
  // At the bottom, where guides of 2017-19 find it; a row with a listener, neither link nor button.
  const devices = h(
    'div',
    { class: hashed('set-item'), click: goToDevices, ...practice('devices-entry') },
    h('div', {}, words.myDevices),
    h('i'),
  );
  return [
    h('div', { class: hashed('page-title') }, words.settings),
    row(words.syncSetting, words.syncNote),
    row(words.storageSetting, words.storageNote),
    devices,
  ];
}

export function deviceList({ words, devices }: Page): Child {
  const row = (device: Device) =>
    h(
      'a',
      { class: hashed('dev-item'), href: `#/mic/devices/${encodeURIComponent(device.id)}`, ...practice('device-row', device) },
      h('div', { class: hashed('dev-pic') }),
      h('div', {}, h('div', { class: hashed('dev-name') }, device.name), h('div', { class: hashed('dev-model') }, device.model)),
    );
  return [
    h('div', { class: hashed('page-title') }, words.myDevices),
    devices.length > 0 ? h('div', { class: hashed('dev-list') }, devices.map(row)) : h('div', { class: hashed('empty') }, words.noDevices),
  ];
}

function askRemoval({ words }: Page, app: App, device: Device): void {
  const modal = openModal({
    title: words.removeDevice,
    body: h('p', {}, `${device.name}. ${words.removeQuestion}`),
    cancel: words.cancel,
    ok: {
      label: words.removeConfirm,
      hook: practice('remove-device-confirm', device),
      act() {
        void app.carryOut({ act: 'remove-device', device: device.id }).then(() => {
          modal.close();
          app.goHash('#/mic/devices');
        });
      },
    },
  });
}

export function oneDevice(page: Page, app: App): Child {
  const { words, device } = page;
  if (!device) return h('div', { class: hashed('empty') }, words.noDevices);
  const fact = (name: string, value: string) =>
    h('div', { class: hashed('set-item') }, h('div', {}, name), h('div', { class: hashed('set-note') }, value));
  return [
    h('div', { class: hashed('page-title') }, device.name),
    fact(device.model, device.online ? words.online : words.offline),
    fact(words.findDevice, device.findDevice ? words.findIsOn : words.findIsOff),
    h(
      'div',
      { class: hashed('dev-delete'), click: () => askRemoval(page, app, device), ...practice('remove-device', device) },
      h('span', {}, words.removeDevice),
    ),
  ];
}
