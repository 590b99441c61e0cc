import { type Context, cloudSheet, devices, thing } from './context';
import type { Draft } from './draft';
import type { Act, Part } from './parts';

/** One device: a page, a pane, a sheet, or a question about it. */
export function device(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 7;
  const one = thing(at, 0);
  const facts: Part = {
    is: 'facts',
    items: [
      [w('mo'), `${one.model} (${one.code})`],
      ['IMEI', one.imei],
      [w('ve'), one.version],
      [w('sn'), one.serial],
    ],
  };
  const find: Part = { is: 'toggle', text: w('fd'), note: w('fo'), on: true, c: 'off' };
  const remove: Act = { text: w('rm'), c: 'remove', tone: 'danger' };
  const rename: Act = { text: w('rn'), c: 'rename' };
  const close: Act = { text: w('cn'), c: 'close' };
  const name: Part = { is: 'title', level: 1, text: one.name };
  const draft: Draft = {
    sheet: cloudSheet(at, 'st', w('dt'), []),
    kind: 'device',
    controls: { 'remove-device': 'remove' },
    forbidden: ['signout', 'help', 'rename'],
    known: at.n % 2 === 0 ? 'i.mi.com/#/settings/device/3f9c' : 'eu.i.mi.com/#/device?id=3f9c',
    site: 'cloud',
  };
  const { sheet, controls, forbidden } = draft;
  const beside = (form: 'pane' | 'sheet', parts: Part[], foot: Act[]): void => {
    const list: Part = { is: 'devices', items: devices(at, 3) };
    sheet.parts = [
      { is: 'title', level: 1, text: w('md'), c: 'heading' },
      list,
      { is: 'layer', form, title: one.name, parts, foot, close },
    ];
    draft.or = 'my-devices';
    controls['my-devices-heading'] = 'heading';
    controls['device-row'] = 'row';
    forbidden.push('close');
  };
  if (stage !== 3 && stage !== 5) controls['turn-off-find-device'] = 'off';
  if (stage === 0)
    sheet.parts = [
      name,
      { is: 'text', text: w('on') },
      facts,
      find,
      { is: 'acts', items: [rename, remove] },
      { is: 'text', text: w('rw') },
    ];
  if (stage === 1) beside('pane', [{ is: 'title', level: 2, text: w('dt') }, facts, find], [rename, remove]);
  if (stage === 2)
    beside(
      'sheet',
      [facts, { is: 'rows', items: [{ text: w('fd'), value: w('fo'), act: { text: w('tf'), c: 'off' } }] }],
      [rename, remove],
    );
  if (stage === 3) {
    const foot: Act[] = [{ text: w('ca'), c: 'cancel' }, remove];
    sheet.parts = [
      name,
      facts,
      { is: 'acts', items: [rename] },
      { is: 'layer', form: 'dialog', title: w('rq', one.name), parts: [{ is: 'text', text: w('rw') }], foot },
    ];
    forbidden.push('cancel');
  }
  if (stage === 4) {
    const items: Act[] = [rename, { text: w('tf'), c: 'off' }, remove];
    sheet.parts = [
      name,
      { is: 'acts', items: [{ text: w('mm'), icon: 'dots', c: 'dots' }] },
      { is: 'menu', items },
      { is: 'group', title: w('dt'), parts: [facts] },
      { is: 'text', text: w('wh') },
    ];
    controls['device-menu'] = 'dots';
  }
  if (stage === 5) {
    const tabs: Part = { is: 'tabs', items: [w('dt'), w('ab'), w('wh')] };
    sheet.parts = [
      { is: 'title', level: 1, text: w('dt') },
      { is: 'title', level: 2, text: one.name },
      tabs,
      { is: 'text', text: w('of') },
      facts,
      { is: 'acts', items: [{ text: w('ba'), c: 'back' }, rename, remove] },
      { is: 'acts', items: [{ text: w('hq'), c: 'how' }] },
    ];
    forbidden.push('back', 'how');
  }
  if (stage === 6) {
    const ring: Act = { text: w('ri'), c: 'sound' };
    sheet.parts = [
      name,
      { is: 'group', title: w('dt'), parts: [facts] },
      {
        is: 'group',
        title: w('fd'),
        parts: [
          { is: 'text', text: w('wh') },
          { is: 'acts', items: [ring, { text: w('tf'), c: 'off' }] },
        ],
      },
      {
        is: 'group',
        title: w('ac'),
        parts: [
          { is: 'text', text: w('rw') },
          { is: 'acts', items: [remove] },
        ],
      },
    ];
    forbidden.push('sound');
  }
  if (![0, 1, 2, 3, 4, 5].includes(stage)) draft.forbidden = forbidden.filter((mark) => mark !== 'rename');
  return draft;
}

/** The map that locates devices. */
export function findDevice(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 5;
  const one = thing(at, 0);
  const list = devices(at, stage === 4 ? 1 : 3);
  const map: Part = { is: 'map', pins: [one.name] };
  const does: Act[] = [
    { text: w('ri'), c: 'sound' },
    { text: w('lo'), c: 'lost' },
    { text: w('er'), c: 'erase', tone: 'danger' },
  ];
  const title: Part = { is: 'title', level: 1, text: w('fd') };
  const draft: Draft = {
    sheet: cloudSheet(at, 'fd', w('fd'), []),
    kind: 'find-device',
    controls: {},
    forbidden: ['sound', 'lost', 'erase', 'signout'],
    known: at.n % 2 === 0 ? 'i.mi.com/find' : 'us.i.mi.com/mobile/find#/',
    site: 'cloud',
  };
  const { sheet, controls, forbidden } = draft;
  if (stage === 0) sheet.parts = [title, { is: 'text', text: w('fs') }, map, { is: 'devices', items: list }, { is: 'acts', items: does }];
  if (stage === 1) {
    sheet.parts = [
      title,
      map,
      {
        is: 'layer',
        form: 'pane',
        title: one.name,
        parts: [
          { is: 'text', text: w('wh') },
          { is: 'acts', items: does },
        ],
        foot: [{ text: w('rf'), c: 'refresh' }],
        close: { text: w('cn'), c: 'close' },
      },
    ];
    forbidden.push('close', 'refresh');
  }
  if (stage === 2) {
    sheet.parts = [
      title,
      map,
      { is: 'rows', items: list.map((item) => ({ text: item.name, note: item.note, c: 'row' })) },
      { is: 'text', text: w('wh') },
      { is: 'acts', items: [...does, { text: w('mm'), icon: 'dots', c: 'dots' }] },
      {
        is: 'menu',
        items: [
          { text: w('rf'), c: 'refresh' },
          { text: w('tf'), c: 'off' },
        ],
      },
    ];
    controls['turn-off-find-device'] = 'off';
    controls['device-menu'] = 'dots';
    forbidden.push('refresh');
  }
  if (stage === 3) {
    const foot: Act[] = [
      { text: w('ca'), c: 'cancel' },
      { text: w('nx'), c: 'go', tone: 'main' },
    ];
    sheet.parts = [
      title,
      map,
      { is: 'acts', items: does },
      { is: 'layer', form: 'dialog', title: w('lo'), parts: [{ is: 'text', text: w('wh') }], foot },
    ];
    forbidden.push('cancel', 'go');
  }
  if (stage === 4) {
    sheet.parts = [
      title,
      { is: 'text', text: w('fs') },
      map,
      {
        is: 'layer',
        form: 'sheet',
        title: w('md'),
        parts: [
          { is: 'devices', items: list },
          { is: 'text', text: w('wh') },
        ],
        foot: does,
      },
    ];
  }
  return draft;
}
