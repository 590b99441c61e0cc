// Find device on a phone: the map fills the screen, the devices lie below; the menu of one device is a sheet with a switch.

import { h, ICONS, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { Device } from '../../../../lib/rehearsal/replicas/types';
import { carryOut, type Page } from '../api';
import type { App } from '../app';
import { frame } from './cloud';
import { button, iconButton, jss, knob, list, listItem, openDialog, openSheet } from './parts';

function askTurnOff({ words }: Page, app: App, device: Device): void {
  const close = openDialog({
    title: words.turnOffTitle,
    body: h('p', {}, `${device.name}. ${words.turnOffQuestion}`),
    cancel: words.turnOffCancel,
    ok: {
      label: words.turnOffConfirm,
      hook: practice('turn-off-find-device-confirm', device),
      act() {
        void carryOut({ act: 'turn-off-find-device', device: device.id }).then(() => {
          close();
          return app.redraw();
        });
      },
    },
  });
}

function openMenu(page: Page, app: App, device: Device): void {
  const { words } = page;
  openSheet(device.name, (close) =>
    list(
      listItem(
        words.turnOffFindDevice,
        '',
        {
          click() {
            close();
            askTurnOff(page, app, device);
          },
          ...practice('turn-off-find-device', device),
        },
        knob(true),
      ),
    ),
  );
}

export function find(page: Page, app: App): Node {
  const { words } = page;
  const searchable = page.devices.filter((device) => ['phone', 'tablet'].includes(device.kind));
  const panel = h('div', { class: jss('device-panel') });
  const choose = (device: Device) => () => {
    const actions = [words.locate, words.sound, words.lostMode, words.wipe].map((name) => button(name, 'outlined'));
    panel.replaceChildren(
      h(
        'div',
        { class: 'MuiToolbar-root' },
        h('h6', { class: 'MuiTypography-root MuiTypography-h6' }, device.name),
        device.findDevice &&
          iconButton(ICONS.dots, { 'aria-label': 'more', click: () => openMenu(page, app, device), ...practice('device-menu', device) }),
      ),
      h('p', { class: 'MuiTypography-root MuiTypography-body2' }, device.findDevice ? words.findIsOn : words.findIsOff),
      h('div', { class: jss('actions') }, actions),
    );
  };
  const rows = searchable.map((device) =>
    listItem(device.name, device.online ? words.online : words.offline, { click: choose(device), ...practice('device-row', device) }),
  );
  const map = h(
    'div',
    { class: jss('map') },
    searchable.map(() => h('b', {})),
  );
  const leave = (): void => {
    location.href = '/#/';
  };
  return frame(words.findDevice, leave, [map, list(rows), panel]);
}
