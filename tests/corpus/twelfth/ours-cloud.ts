import { alert, button, buttons, dialog, factsOf, fleet, head, nameAt, rows, type Setting, say, sub, tiles, withDevice } from './scenes';
import type { Item, Part } from './sheet';

const services = ({ w }: Setting): Item[] => [
  { text: w.gallery, href: '/gallery/h5#/' },
  { text: w.contacts, href: '/contacts' },
  { text: w.notes, href: '/note/h5#/' },
  { text: w.recordings, href: '/record' },
  { text: w.find, href: '/find', corpus: 'c-find-device-entry' },
];

const gear = ({ w }: Setting): Item => ({ text: w.settings, href: '#/settings', corpus: 'c-settings-entry' });

export function cloudHome(s: Setting, stage: number): Part[] {
  const { w } = s;
  const space = [sub(w.storage), say(w.used), buttons(button(w.plan, 'f-plan'))];
  switch (stage % 5) {
    case 0:
      return [alert(w.cookie), head(w.cloud), say(w.welcome), tiles([...services(s), gear(s)]), ...space];
    case 1:
      return [head(w.home), say(w.welcome), tiles(services(s)), ...space, sub(w.devices), say(`${nameAt(s)} · ${w.online}`)];
    case 2:
      return [alert(w.error), head(w.cloud), ...space, tiles([...services(s), { text: w.trash }, gear(s)])];
    case 3:
      return [head(w.welcome), rows(...services(s).map((item, at) => ({ ...item, value: `${(at + 2) * 17}` })), gear(s)), say(w.used)];
    default:
      return [head(w.cloud), say(w.used), tiles([gear(s), ...services(s)]), rows({ text: w.trash, value: '12' }, { text: w.family })];
  }
}

export function cloudSettings(s: Setting, stage: number): Part[] {
  const { w, n } = s;
  const list = { text: w.devices, hint: w.devicesHint, value: '3', href: '#/devices', corpus: 'c-my-devices-heading' };
  const sync = (on: boolean): Part => ({ is: 'switch', text: w.sync, on });
  switch (stage % 4) {
    case 0:
      return [
        head(w.settings),
        sync(true),
        say(w.syncHint),
        rows(list, { text: w.language, value: s.n % 2 ? 'Auto' : '✓' }, { text: w.notifications }),
      ];
    case 1:
      return [
        alert(w.saved),
        head(w.settings),
        rows({ text: w.storage, value: w.used }, list, { text: w.trash, value: '4' }),
        sync(n % 2 === 0),
      ];
    case 2:
      return [
        head(w.settings),
        sub(w.sync),
        ...[w.gallery, w.contacts, w.notes].map((text, at): Part => ({ is: 'switch', text, on: at !== 1 })),
        sub(w.account),
        rows(list, { text: w.manageAccount }, { text: w.language }),
        buttons(button(w.signOut, 'f-sign-out')),
      ];
    default:
      return [alert(w.error), head(w.settings), say(w.syncHint), sync(false), rows({ text: w.notifications }, { text: w.language }, list)];
  }
}

export function myDevices(s: Setting, stage: number): Part[] {
  const { w } = s;
  const top = [head(w.devices, 'c-my-devices-heading'), say(w.devicesHint)];
  switch (stage % 6) {
    case 0:
      return [...top, fleet(s, 4, 'remove')];
    case 1:
      return [...top, fleet(s, 7, 'menu')];
    case 2:
      return [alert(w.saved), ...top, say(w.none), buttons(button(w.help, 'f-help'))];
    case 3:
      return [...top, fleet(s, 1, 'menu'), buttons(button(w.back, 'f-back'))];
    case 4:
      return [
        ...top,
        fleet(s, 3, 'menu'),
        dialog(
          withDevice(w.removeAsk, nameAt(s, 1)),
          [say(w.removeWhat)],
          button(w.cancel, 'f-cancel'),
          button(w.remove, 'c-remove-device', { strong: true }),
        ),
      ];
    default:
      return [
        head(w.settings),
        { is: 'switch', text: w.sync, on: true },
        rows({ text: w.language }),
        sub(w.devices, 'c-my-devices-heading'),
        fleet(s, 3, 'none'),
      ];
  }
}

export function device(s: Setting, stage: number): Part[] {
  const { w } = s;
  const name = nameAt(s);
  const off: Part = { is: 'switch', text: w.find, on: true, corpus: 'c-turn-off-find-device' };
  const remove = button(w.remove, 'c-remove-device', { strong: true });
  switch (stage % 6) {
    case 0:
      return [head(name), say(w.about), factsOf(s), off, buttons(button(w.back, 'f-back'), remove)];
    case 1:
      return [
        head(w.devices),
        fleet(s, 4, 'none', false),
        dialog(name, [factsOf(s), buttons(button(w.turnOff, 'c-turn-off-find-device'))], button(w.cancel, 'f-cancel'), remove),
      ];
    case 2:
      return [
        head(name),
        factsOf(s),
        off,
        buttons(remove),
        dialog(
          `${w.turnOff}?`,
          [say(w.turnOffText)],
          button(w.cancel, 'f-cancel'),
          button(w.turnOff, 'c-turn-off-find-device', { strong: true }),
        ),
      ];
    case 3:
      return [
        alert(w.error),
        head(name),
        say(`${w.offline} · ${w.ago}`),
        factsOf(s),
        buttons(button(w.turnOff, 'c-turn-off-find-device'), remove),
      ];
    case 4:
      return [sub(w.about), head(name), factsOf(s), say(w.removeWhat), buttons(remove, button(w.ring, 'f-ring'), button(w.help, 'f-help'))];
    default:
      return [
        head(name),
        factsOf(s),
        off,
        buttons(remove),
        dialog(
          withDevice(w.removeAsk, name),
          [say(w.removeWhat)],
          button(w.cancel, 'f-cancel'),
          button(w.remove, 'c-remove-device', { strong: true }),
        ),
      ];
  }
}

export function findDevice(s: Setting, stage: number): Part[] {
  const { w } = s;
  const map: Part = { is: 'map', text: w.located };
  const actions = buttons(button(w.ring, 'f-ring'), button(w.lost, 'f-lost'), button(w.erase, 'f-erase'));
  switch (stage % 4) {
    case 0:
      return [head(w.find), map, fleet(s, 3, 'none', false), actions];
    case 1:
      return [head(w.find), sub(nameAt(s)), say(w.online), map, actions];
    case 2:
      return [alert(w.error), head(w.find), map, sub(nameAt(s)), say(`${w.offline} · ${w.ago}`), actions];
    default:
      return [
        head(w.find),
        rows({ text: w.family, value: '2' }),
        map,
        fleet(s, 2, 'none', false),
        actions,
        dialog(w.lost, [say(nameAt(s)), say(w.located)], button(w.cancel, 'f-cancel'), button(w.lost, 'f-lost', { strong: true })),
      ];
  }
}
