import type { CorpusPage } from '../page';
import type { Part, View } from './model';
import { cloudMenu, devices, inCloud, model, type Pen } from './parts';

/** A page as its builder hands it over. */
export interface Built {
  view: View;
  controls: CorpusPage['controls'];
  forbidden: string[];
  or?: NonNullable<CorpusPage['or']>;
}
const GO: CorpusPage['controls'] = { 'account-menu-item': 'go-account' };

export function home(p: Pen): Built {
  const { w, n } = p;
  const all = cloudMenu(p, null);
  const tiles = [
    { text: w('gallery') },
    { text: w('contacts') },
    { text: w('notes') },
    { text: w('recordings') },
    ...all.filter((a) => a.mark !== undefined),
  ];
  const services: Part = { is: n % 5 === 3 ? 'rows' : 'tiles', ...(n % 2 ? { head: w('services') } : {}), items: tiles };
  const space: Part = {
    is: 'rows',
    items: [
      { text: w('space'), value: w('buy'), mark: 'buy' },
      { text: w('trash'), value: '›' },
    ],
  };
  const view = inCloud(p, null, { heading: n % 2 ? w('cloud') : w('services'), parts: n % 3 ? [services, space] : [space, services] });
  const bare = n % 2 === 0;
  return {
    view: bare ? { ...view, menu: [], title: w('cloud') } : { ...view, title: w('cloud') },
    controls: { ...GO, 'settings-entry': 'go-settings', 'find-device-entry': 'go-find' },
    forbidden: ['buy', 'out'],
  };
}

export function settings(p: Pen): Built {
  const { w, n } = p;
  const sync: Part = {
    is: 'rows',
    head: w('sync'),
    items: [
      { text: w('sync'), on: true },
      { text: w('mobile'), on: n % 2 === 0 },
      { text: w('reports'), on: false, mark: 'reports' },
    ],
  };
  const plan: Part = {
    is: 'rows',
    head: w('plans'),
    items: [
      { text: w('space'), value: w('buy'), mark: 'buy' },
      { text: w('renewal'), on: n % 3 === 0 },
    ],
  };
  const more: Part = {
    is: 'rows',
    items: [
      { text: w('region'), value: 'EU' },
      { text: w('policy'), value: '›' },
      { text: w('myDevices'), hint: w('devicesIntro'), value: '›', mark: 'devices' },
    ],
  };
  const parts = n % 3 === 0 ? [sync, plan, more] : n % 3 === 1 ? [more, sync, plan] : [plan, sync, more];
  return {
    view: inCloud(p, 'settings', { heading: w('settings'), parts, ...(n % 4 === 2 ? { toast: w('space') } : {}) }),
    controls: { ...GO, 'my-devices-heading': 'devices' },
    forbidden: ['buy', 'reports', 'out'],
  };
}

export function list(p: Pen): Built {
  const { w, n } = p;
  const stage = n % 5;
  const more = stage === 0 || stage === 3 || stage === 4;
  const items = devices(p, stage === 2 ? 1 : stage === 4 ? 6 : 3, (name) =>
    more ? { more: { text: `${w('more')}: ${name}`, mark: 'more' } } : { act: { text: w('remove'), danger: true, mark: 'remove' } },
  );
  const controls: CorpusPage['controls'] = {
    ...GO,
    'my-devices-heading': 'heading',
    'device-row': 'row',
    ...(more ? { 'device-menu': 'more' } : { 'remove-device': 'remove' }),
  };
  if (stage === 3) {
    const parts: Part[] = [
      { is: 'entries', head: w('myDevices'), headMark: 'heading', items },
      {
        is: 'rows',
        head: w('sync'),
        items: [
          { text: w('mobile'), on: false },
          { text: w('renewal'), on: true },
        ],
      },
    ];
    return { view: inCloud(p, 'settings', { heading: w('settings'), parts }), controls, forbidden: ['out'], or: 'cloud-settings' };
  }
  const parts: Part[] = [{ is: 'entries', items }];
  return {
    view: inCloud(p, null, { heading: w('myDevices'), headingMark: 'heading', lead: w('devicesIntro'), parts }),
    controls,
    forbidden: ['out'],
  };
}

export function device(p: Pen): Built {
  const { w, n } = p;
  const stage = n % 5;
  const name = n % 2 ? w('own') : model(n);
  const facts: Part = {
    is: 'facts',
    head: name,
    items: [
      [w('model'), model(n)],
      ['IMEI', `86${(n * 7919 + 4000000).toString()}••••12`],
      [w('version'), `HyperOS 3.${n % 7}.0`],
      [w('find'), w('findOn')],
    ],
  };
  const off = { text: w('turnOff'), mark: 'find-off' };
  const remove = { text: w('remove'), danger: true, mark: 'remove' };
  const buttons: Part = { is: 'buttons', items: [{ text: w('ring'), mark: 'ring' }, off, remove] };
  const controls: CorpusPage['controls'] = { ...GO, 'turn-off-find-device': 'find-off', 'remove-device': 'remove' };
  const forbidden = ['ring', 'out'];
  if (stage === 1) {
    const under: Part = { is: 'entries', items: devices(p, 3, () => ({})) };
    const view = inCloud(p, null, {
      heading: w('myDevices'),
      headingMark: 'heading',
      parts: [under],
      sheet: { title: name, parts: [facts, buttons] },
    });
    return { view, controls: { ...controls, 'device-row': 'row' }, forbidden, or: 'my-devices' };
  }
  if (stage === 2) {
    const ask: Part[] = [
      { is: 'text', text: w('removeWarn') },
      { is: 'buttons', items: [{ text: w('cancel'), mark: 'cancel' }, remove] },
    ];
    const view = inCloud(p, null, { heading: name, parts: [facts], sheet: { title: `${w('remove')}: ${name}`, parts: ask } });
    return { view, controls: { ...GO, 'remove-device': 'remove' }, forbidden: ['cancel', 'out'] };
  }
  if (stage === 3) {
    const parts: Part[] = [
      facts,
      {
        is: 'rows',
        items: [
          { text: w('find'), hint: w('findOn'), on: true, mark: 'find-off' },
          { text: w('sync'), on: true },
        ],
      },
      { is: 'buttons', items: [remove] },
      { is: 'text', text: w('removeWarn') },
    ];
    return { view: inCloud(p, 'settings', { heading: name, lead: w('lastSync'), parts }), controls, forbidden: ['out'] };
  }
  const parts: Part[] =
    stage === 0
      ? [facts, buttons]
      : [
          { is: 'rows', items: [{ text: w('myDevices'), value: w('back'), mark: 'back' }] },
          facts,
          { is: 'text', text: w('offline') },
          buttons,
        ];
  return { view: inCloud(p, null, { heading: name, parts }), controls, forbidden: stage === 0 ? forbidden : [...forbidden, 'back'] };
}

export function find(p: Pen): Built {
  const { w, n } = p;
  const acts: Part = {
    is: n % 2 ? 'tiles' : 'buttons',
    head: w('own'),
    items: [
      { text: w('locate') },
      { text: w('ring'), mark: 'ring' },
      { text: w('lost'), mark: 'lost' },
      { text: w('erase'), danger: true, mark: 'erase' },
    ],
  };
  const map: Part = { is: 'map', label: w('find') };
  const which: Part = { is: 'entries', items: devices(p, 1 + (n % 3), () => ({})) };
  const parts: Part[] =
    n % 3 === 0
      ? [map, { is: 'text', text: w('located') }, which, acts]
      : n % 3 === 1
        ? [which, map, acts, { is: 'text', text: w('located') }]
        : [map, acts, which];
  const sheet =
    n % 4 === 3
      ? {
          sheet: {
            title: w('lost'),
            parts: [
              { is: 'text', text: w('located') },
              { is: 'buttons', items: [{ text: w('cancel'), mark: 'cancel' }, { text: w('lost') }] },
            ] satisfies Part[],
          },
        }
      : {};
  return {
    view: inCloud(p, 'find', { heading: w('find'), parts, ...sheet }),
    controls: GO,
    forbidden: ['ring', 'lost', 'erase', 'out', ...(n % 4 === 3 ? ['cancel'] : [])],
  };
}
