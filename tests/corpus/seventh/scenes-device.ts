import { facts, firstName, owned } from './devices';
import type { Block, Item } from './kit';
import { cloudNav, type Draft, type Scene, x } from './scene';
import type { Words } from './words';

const REMOVE = { 'remove-device': 'remove' } as const;
const OFF = { 'turn-off-find-device': 'off' } as const;

const known = (w: Words, seed: number): Block => ({ is: 'facts', pairs: facts(w, seed) });
const find = (w: Words): Item => ({ text: w.findDevice, value: w.on, toggle: true, mark: 'off' });
const backups = (w: Words): Item => x(w.backups, { value: '3' });
const removal = (text: string): Item => ({ text, mark: 'remove', danger: true });
const note = (w: Words): Block => ({ is: 'text', lines: [w.notes[4]] });

/** The frame of a page of the device alone. */
const frame = (w: Words, seed: number): Pick<Scene, 'heading' | 'nav' | 'menu' | 'back'> => ({
  heading: { text: firstName(w, seed) },
  nav: seed % 2 ? [] : cloudNav(w, ''),
  back: x(w.myDevices),
  menu: [x(w.signOut)],
});

function page(w: Words, seed: number): Scene {
  return {
    ...frame(w, seed),
    main: [known(w, seed), { is: 'rows', items: [find(w), backups(w)] }, { is: 'buttons', items: [removal(w.removeDevice)] }, note(w)],
    controls: { ...OFF, ...REMOVE },
  };
}

function asked(w: Words, seed: number): Scene {
  const title = w.removeAsk.replace('%', firstName(w, seed));
  const buttons: Block = { is: 'buttons', items: [x(w.cancel), removal(w.remove)] };
  return { ...page(w, seed), over: [{ is: 'dialog', title, blocks: [{ is: 'text', lines: [w.removeText] }, buttons] }] };
}

function besideTheList(w: Words, seed: number): Scene {
  const detail: Block[] = [
    { is: 'heading', item: { text: firstName(w, seed) } },
    known(w, seed),
    { is: 'rows', items: [backups(w)] },
    { is: 'buttons', items: [removal(w.unlink)] },
  ];
  return {
    heading: { text: w.myDevices },
    nav: cloudNav(w, w.settings),
    menu: [x(w.signOut)],
    main: [{ is: 'panes', list: [{ is: 'devices', rows: owned(w, seed) }], detail }],
    controls: REMOVE,
    or: 'my-devices',
    note: 'The list stays beside the device.',
  };
}

function turnedOff(w: Words, seed: number): Scene {
  const off: Item = { text: w.turnOff, mark: 'off' };
  const buttons: Block = { is: 'buttons', items: [x(w.keepOn, { primary: true }), { ...off, danger: true }] };
  return {
    ...frame(w, seed),
    main: [known(w, seed), { is: 'rows', items: [backups(w), off, removal(w.removeDevice)] }, note(w)],
    over: [{ is: 'dialog', title: w.turnOff, blocks: [{ is: 'text', lines: [w.turnOffText] }, buttons] }],
    controls: { ...OFF, ...REMOVE },
  };
}

function openMenu(w: Words, seed: number): Scene {
  return {
    ...frame(w, seed),
    main: [known(w, seed), { is: 'rows', items: [backups(w), x(w.options[3], { toggle: true })] }, note(w)],
    over: [{ is: 'menu', items: [x(w.details), removal(w.unlink), x(w.cancel)] }],
    controls: REMOVE,
  };
}

function panel(w: Words, seed: number): Scene {
  const blocks: Block[] = [
    known(w, seed),
    { is: 'rows', items: [find(w)] },
    { is: 'buttons', items: [removal(w.removeDevice), x(w.cancel)] },
  ];
  return {
    ...frame(w, seed),
    heading: { text: w.myDevices },
    back: x(w.back),
    main: [{ is: 'devices', rows: owned(w, seed) }],
    over: [{ is: 'dialog', title: firstName(w, seed), blocks }],
    controls: { ...OFF, ...REMOVE },
    or: 'my-devices',
    note: 'A panel above the list.',
  };
}

const VARIANTS = [page, asked, besideTheList, turnedOff, openMenu, panel];

/** One device and its removal. */
export const device: Draft = (w, variant, seed) => (VARIANTS[variant] ?? page)(w, seed);
