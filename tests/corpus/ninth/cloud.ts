import { type Context, cloudSheet, devices, ownName, thing } from './context';
import type { Draft } from './draft';
import type { Act, Part, Row } from './parts';

const COUNTS = ['1 204', '318', '27', '9', '12 GB'];

/** The first page of the cloud. */
export function home(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 5;
  const gear = stage === 1;
  const services = (['ga', 'co', 'no', 're', 'dr'] as const).map(
    (key, index): Act => ({ text: w(key), note: COUNTS[index] ?? '', href: `#/a${index}` }),
  );
  const find: Act = { text: w('fd'), c: 'find', href: '#/a7' };
  const settings: Act = { text: w('st'), c: 'settings', href: '#/a8' };
  const meter: Part = { is: 'meter', text: w('us', '18 GB', '50 GB'), share: 36 };
  const parts: Part[] = [
    { is: 'title', level: 1, text: stage % 2 === 0 ? w('cl') : w('hm') },
    { is: 'text', text: w('hi') },
  ];
  if (stage === 2) {
    const row = (act: Act): Row => ({ text: act.text, value: act.note ?? '', c: act.c });
    parts.push({ is: 'rows', items: [...services, find, settings].map(row) }, meter);
  } else {
    parts.push(
      { is: 'tiles', items: gear || stage === 3 ? [...services, find] : [...services, find, settings] },
      { is: 'group', title: w('pl'), parts: [meter, { is: 'text', text: w('bk') }] },
    );
  }
  if (stage === 3) parts.push({ is: 'rows', items: [{ text: w('md'), value: '3', c: 'heading' }] });
  if (stage === 4) parts.push({ is: 'toast', text: w('ck'), act: { text: w('ok'), c: 'accept' } });
  const draft: Draft = {
    sheet: cloudSheet(at, 'hm', w('hm'), parts, gear),
    kind: 'cloud-home',
    controls: { 'settings-entry': 'settings', 'find-device-entry': 'find', 'account-menu-item': 'account' },
    forbidden: ['signout', 'help', 'policy'],
    known: at.n % 2 === 0 ? 'i.mi.com/' : 'us.i.mi.com/#/',
    site: 'cloud',
  };
  if (stage === 3) draft.controls['my-devices-heading'] = 'heading';
  if (stage === 4) draft.forbidden.push('accept');
  return draft;
}

/** Settings of the cloud; on some of them stands the list of devices itself. */
export function settings(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 5;
  const switches: Row[] = [
    { text: w('sy'), on: true },
    { text: w('ab'), on: at.n % 2 === 0, note: w('bk') },
    { text: w('nt'), on: false },
  ];
  const list: Row = { text: w('md'), value: '4', c: 'heading' };
  const stop: Row = { text: w('sc'), c: 'stop' };
  const language: Row = { text: w('la'), value: ownName(at.lang) };
  const title: Part = { is: 'title', level: 1, text: w('st') };
  const say: Part = { is: 'text', text: w('sd') };
  const draft: Draft = {
    sheet: cloudSheet(at, 'st', w('st'), []),
    kind: 'cloud-settings',
    controls: { 'my-devices-heading': 'heading', 'account-menu-item': 'account' },
    forbidden: ['signout', 'help'],
    known: at.n % 2 === 0 ? 'i.mi.com/#/settings' : 'eu.i.mi.com/#/setting',
    site: 'cloud',
  };
  const { sheet } = draft;
  if (stage === 0) sheet.parts = [title, say, { is: 'rows', items: [...switches, list, language] }];
  else if (stage === 1) {
    const [wifi, backup, news] = switches;
    const some = [wifi, news].filter((row) => row !== undefined);
    sheet.parts = [
      title,
      {
        is: 'group',
        title: backup?.text ?? '',
        parts: [
          { is: 'text', text: w('bk') },
          { is: 'rows', items: some },
        ],
      },
      { is: 'group', title: w('ac'), parts: [{ is: 'rows', items: [list, language, stop] }] },
    ];
    draft.forbidden.push('stop');
  } else if (stage === 2) {
    sheet.parts = [
      title,
      say,
      { is: 'rows', items: [...switches, language] },
      { is: 'title', level: 2, text: w('md'), c: 'heading' },
      { is: 'devices', items: devices(at, 3) },
    ];
    draft.or = 'my-devices';
    draft.controls['device-row'] = 'row';
  } else if (stage === 3) {
    const pane: Part[] = [say, { is: 'rows', items: [...switches, list, language, stop] }];
    sheet.parts = [
      { is: 'text', text: w('hi') },
      { is: 'layer', form: at.n % 2 === 0 ? 'pane' : 'sheet', title: w('st'), parts: pane, foot: [], close: { text: w('cn'), c: 'close' } },
    ];
    draft.forbidden.push('stop', 'close');
  } else {
    sheet.parts = [
      title,
      { is: 'toggle', text: w('ab'), note: w('bk'), on: true },
      { is: 'toggle', text: w('sy'), on: false },
      { is: 'rows', items: [{ ...language, act: { text: w('ch') } }, list, { text: w('nt'), on: true }] },
    ];
  }
  return draft;
}

/** The list of the owner's devices. */
export function myDevices(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 7;
  const title: Part = { is: 'title', level: 1, text: w('md'), c: 'heading' };
  const say: Part = { is: 'text', text: w('ds') };
  const draft: Draft = {
    sheet: cloudSheet(at, at.n % 2 === 0 ? 'st' : '', w('md'), [title, say]),
    kind: 'my-devices',
    controls: { 'my-devices-heading': 'heading' },
    forbidden: ['signout', 'help'],
    known: at.n % 2 === 0 ? 'i.mi.com/#/settings/devices' : 'us.i.mi.com/#/devices',
    site: 'cloud',
  };
  const { parts } = draft.sheet;
  if (stage !== 3) draft.controls['device-row'] = 'row';
  if (stage === 0) parts.push({ is: 'devices', items: devices(at, 3) });
  if (stage === 1 || stage === 5) {
    parts.push({ is: 'devices', items: devices(at, stage === 1 ? 4 : 2, 'dots') });
    draft.controls['device-menu'] = 'dots';
  }
  if (stage === 2) {
    parts.push({ is: 'devices', items: devices(at, 3, 'remove') });
    draft.controls['remove-device'] = 'remove';
  }
  if (stage === 3) parts.splice(1, 1, { is: 'text', text: w('nd') }, { is: 'acts', items: [{ text: w('hq'), c: 'how' }] });
  if (stage === 4) parts.push({ is: 'devices', items: devices(at, 7) }, { is: 'acts', items: [{ text: w('hq'), c: 'how' }] });
  if (stage === 3 || stage === 4) draft.forbidden.push('how');
  if (stage === 6) {
    const foot: Act[] = [
      { text: w('ca'), c: 'cancel' },
      { text: w('rm'), c: 'remove', tone: 'danger' },
    ];
    parts.push(
      { is: 'devices', items: devices(at, 1) },
      {
        is: 'group',
        title: w('rq', thing(at, 0).name),
        parts: [
          { is: 'text', text: w('rw') },
          { is: 'acts', items: foot },
        ],
      },
    );
    parts.push({ is: 'devices', items: devices(at, 3).slice(1) });
    draft.or = 'device';
    draft.controls['remove-device'] = 'remove';
    draft.forbidden.push('cancel');
  }
  if (stage === 5) {
    parts.push({
      is: 'menu',
      items: [
        { text: w('rn'), c: 'rename' },
        { text: w('tf'), c: 'off' },
        { text: w('rm'), c: 'remove', tone: 'danger' },
      ],
    });
    draft.or = 'device';
    draft.controls['remove-device'] = 'remove';
    draft.controls['turn-off-find-device'] = 'off';
    draft.forbidden.push('rename');
  }
  return draft;
}
