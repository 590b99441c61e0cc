// The cloud on a phone. Only its sign-in and the address of Find device are known; everything else is a guess in the same library.
// One device has no address: it is a sheet over the list.

import { type Child, h, ICONS, icon, type Props, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { Device } from '../../../../lib/rehearsal/replicas/types';
import { accountHome, carryOut, cloudSignIn, type Page } from '../api';
import type { App } from '../app';
import { appBar, button, iconButton, jss, knob, list, listItem, openDialog, openSheet } from './parts';

const goTo = (hash: string) => () => {
  location.hash = hash;
};

export function frame(title: string, back: (() => void) | undefined, content: Child, end?: Child): Node {
  return h('div', { class: 'micloud-app' }, h('div', {}, appBar(title, back, end), h('div', { class: jss('screen') }, content)));
}

function policyBar({ words, policyAccepted }: Page): Child {
  if (policyAccepted) return undefined;
  const accept = (): void => {
    bar.remove();
    void carryOut({ act: 'accept-policy' });
  };
  const bar = h(
    'div',
    { class: jss('order policy') },
    words.policyText,
    ' ',
    button(words.policyAccept, 'text', { click: accept, ...practice('accept-policy') }),
  );
  return bar;
}

export function home(page: Page, app: App): Node {
  const { words, signedIn } = page;
  if (!signedIn) {
    const leave = (): void => {
      location.href = cloudSignIn();
    };
    const signIn = button(words.cloudSignIn, 'contained', { click: leave, ...practice('sign-in') });
    return frame(words.cloud, undefined, [h('p', { class: jss('tagline') }, words.tagline), signIn, policyBar(page)]);
  }
  const openMenu = (): void => {
    openSheet(`1234567890${words.userSuffix}`, (close) =>
      list(
        h(
          'a',
          {
            class: jss('MuiButtonBase-root MuiListItem-root MuiListItem-button'),
            href: accountHome(page),
            ...practice('account-menu-item'),
          },
          h('span', { class: 'MuiTypography-root MuiTypography-body1' }, words.accountMenuItem),
        ),
        listItem(words.signOut, '', {
          click() {
            close();
            void carryOut({ act: 'sign-out' }).then(app.redraw);
          },
          ...practice('sign-out'),
        }),
      ),
    );
  };
  const tile = (address: string, name: string, sign: string, hook: Props = {}) =>
    h(
      'a',
      { class: jss('MuiButtonBase-root MuiGridListTile-root'), href: address, ...hook },
      h(
        'div',
        { class: 'MuiGridListTile-tile' },
        icon(sign, { class: 'MuiSvgIcon-root' }),
        h('span', { class: 'MuiTypography-root' }, h('span', {}, name)),
      ),
    );
  const tiles = h(
    'div',
    { class: 'MuiGridList-root' },
    tile('/contacts', words.contactsTile, ICONS.person),
    tile('/sms/h5', words.messagesTile, ICONS.message),
    tile('/note/h5#/', words.notesTile, ICONS.note),
    tile('/mobile/find#/', words.findDevice, ICONS.target, practice('find-device-entry')),
    tile('#/', words.galleryTile, ICONS.picture),
    tile('#/mine/setting', words.settings, ICONS.gear, practice('settings-entry')),
  );
  const avatar = iconButton(ICONS.person, { click: openMenu, 'aria-label': 'account', ...practice('account-menu') });
  return frame(words.cloud, undefined, [tiles, policyBar(page)], avatar);
}

export function settings({ words }: Page): Node {
  const items = list(
    listItem(words.syncSetting, words.syncNote, {}, knob(true)),
    listItem(words.storageSetting, words.storageNote),
    listItem(words.myDevices, '', { click: goTo('#/mine/setting/devices'), ...practice('devices-entry') }),
  );
  return frame(words.settings, goTo('#/'), items);
}

function askRemoval({ words }: Page, app: App, device: Device): void {
  const close = openDialog({
    title: words.removeDevice,
    body: h('p', {}, `${device.name}. ${words.removeQuestion}`),
    cancel: words.cancel,
    ok: {
      label: words.removeConfirm,
      hook: practice('remove-device-confirm', device),
      act() {
        void carryOut({ act: 'remove-device', device: device.id }).then(() => {
          close();
          return app.redraw();
        });
      },
    },
  });
}

function openDevice(page: Page, app: App, device: Device): void {
  const { words } = page;
  openSheet(device.name, (close) => [
    list(
      listItem(device.model, device.online ? words.online : words.offline),
      listItem(words.findDevice, device.findDevice ? words.findIsOn : words.findIsOff),
    ),
    button(words.removeDevice, 'outlined', {
      click() {
        close();
        askRemoval(page, app, device);
      },
      ...practice('remove-device', device),
    }),
  ]);
}

export function devices(page: Page, app: App): Node {
  const { words } = page;
  const rows = page.devices.map((device) =>
    listItem(device.name, device.model, { click: () => openDevice(page, app, device), ...practice('device-row', device) }),
  );
  return frame(words.myDevices, goTo('#/mine/setting'), rows.length > 0 ? list(rows) : h('p', { class: jss('empty') }, words.noDevices));
}
