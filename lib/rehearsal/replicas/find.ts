// Find device on a computer: a map, the list of devices, and a panel with three dots at the right; the menu behind them holds the
// entry that turns the search off (guide of 2017-2022).

import type { App, Page } from './app';
import { type Child, h, practice } from './dom';
import { hashed, openModal } from './parts';
import type { Device } from './types';

function askTurnOff({ words }: Page, app: App, device: Device): void {
  const modal = openModal({
    title: words.turnOffTitle,
    body: h('p', {}, `${device.name}. ${words.turnOffQuestion}`),
    cancel: words.turnOffCancel,
    ok: {
      label: words.turnOffConfirm,
      hook: practice('turn-off-find-device-confirm', device),
      act() {
        void app.carryOut({ act: 'turn-off-find-device', device: device.id }).then(() => {
          modal.close();
          return app.redraw();
        });
      },
    },
  });
}

function openDropdown(page: Page, app: App, device: Device, anchor: Element): void {
  const close = (): void => dropdown.remove();
  const choose = (): void => {
    close();
    askTurnOff(page, app, device);
  };
  const { left, bottom } = anchor.getBoundingClientRect();
  const dropdown = h(
    'div',
    { class: 'ant-dropdown' },
    h(
      'ul',
      { class: 'ant-dropdown-menu', role: 'menu' },
      h(
        'li',
        { class: 'ant-dropdown-menu-item', role: 'menuitem', click: choose, ...practice('turn-off-find-device', device) },
        page.words.turnOffFindDevice,
      ),
    ),
  );
  document.body.append(dropdown);
  const right = Math.max(8, left + window.scrollX - dropdown.offsetWidth + anchor.clientWidth);
  dropdown.style.left = `${right}px`;
  dropdown.style.top = `${bottom + window.scrollY + 4}px`;
  setTimeout(() => document.addEventListener('click', close, { once: true }));
}

function panel(page: Page, app: App, device: Device): Child {
  const { words } = page;
  const dots = (event: Event): void => openDropdown(page, app, device, event.currentTarget as Element);
  const action = (name: string) => h('div', { class: hashed('action') }, name);
  return [
    h(
      'div',
      { class: hashed('panel-head') },
      h('div', { class: hashed('dev-name') }, device.name),
      // Three dots and no name, as an icon of a sprite would be.
      device.findDevice && h('span', { class: hashed('more'), click: dots, ...practice('device-menu', device) }, h('i'), h('i'), h('i')),
    ),
    h('div', { class: hashed('set-note') }, device.findDevice ? words.findIsOn : words.findIsOff),
    h('div', { class: hashed('set-note') }, device.online ? words.online : words.offline),
    h('div', { class: hashed('actions') }, action(words.locate), action(words.sound), action(words.lostMode), action(words.wipe)),
  ];
}

export function find(page: Page, app: App): Child {
  const { words, devices } = page;
  const searchable = devices.filter((device) => ['phone', 'tablet'].includes(device.kind));
  const aside = h('div', { class: hashed('panel') }, h('div', { class: hashed('set-note') }, words.chooseDevice));
  const row = (device: Device) =>
    h(
      'li',
      {
        class: hashed('find-item'),
        click: () => aside.replaceChildren(h('div', {}, panel(page, app, device))),
        ...practice('device-row', device),
      },
      h('div', { class: hashed('dev-name') }, device.name),
      h('div', { class: hashed('dev-model') }, device.model),
    );
  return [
    h('div', { class: hashed('page-title') }, words.findDevice),
    h('div', { class: hashed('tabs') }, h('span', {}, words.myDevices), h('span', {}, words.family)),
    h(
      'div',
      { class: hashed('find') },
      h(
        'div',
        { class: hashed('map') },
        searchable.map(() => h('b', {})),
      ),
      h('ul', { class: hashed('find-list') }, searchable.map(row)),
      aside,
    ),
  ];
}
