import { accountSheet, type Context } from './context';
import type { Draft } from './draft';
import type { Act, Part, Row } from './parts';

/** How the owner signs in. */
export function security(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 5;
  const act = (c: string, key: 'ch' | 'ad' = 'ch'): Act => ({ text: w(key), c });
  const password: Row = { text: w('pw'), note: w('pwv'), c: 'password' };
  const phone: Row = { text: w('rp'), value: '+•• ••• ••41', c: 'phone' };
  const mail: Row = { text: w('rem'), value: 'm••••@example.com', c: 'mail' };
  const others: Row[] = [
    { text: w('tw'), on: stage % 2 === 0 },
    { text: w('th'), value: 'Google' },
  ];
  const title: Part = { is: 'title', level: 1, text: w('se') };
  const say: Part = { is: 'text', text: w('ss') };
  const sheet = accountSheet(at, 'se', w('se'), [title, say]);
  if (stage === 0)
    sheet.parts.push({
      is: 'rows',
      items: [{ ...password, act: act('password') }, { ...phone, act: act('phone') }, { ...mail, act: act('mail') }, ...others],
    });
  if (stage === 1)
    sheet.parts.push(
      { is: 'group', title: w('sg'), parts: [{ is: 'rows', items: [password, phone, mail] }] },
      { is: 'group', title: w('tw'), parts: [{ is: 'rows', items: others }] },
    );
  if (stage === 2)
    sheet.parts.push({
      is: 'rows',
      items: [
        { text: phone.text, c: 'phone', act: act('phone', 'ad') },
        { ...mail, act: act('mail') },
        { ...password, act: act('password') },
        ...others,
      ],
    });
  if (stage === 3) sheet.parts = [title, { is: 'rows', items: [phone, mail, password, ...others] }, say];
  if (stage === 4) {
    const card = (row: Row, mark: string): Part => ({
      is: 'group',
      title: row.text,
      c: mark,
      parts: [
        { is: 'text', text: row.value ?? row.note ?? '' },
        { is: 'acts', items: [act(mark)] },
      ],
    });
    sheet.parts.push(card(password, 'password'), card(phone, 'phone'), card(mail, 'mail'), { is: 'rows', items: others });
  }
  return {
    sheet,
    kind: 'security',
    controls: { 'change-password': 'password', 'recovery-phone': 'phone', 'recovery-email': 'mail', 'privacy-entry': 'privacy' },
    forbidden: ['signout', 'help', 'policy'],
    known: `account.xiaomi.com/fe/service/account?_locale=${at.lang.replace('-', '_')}`,
    site: 'account',
  };
}

const privacyRows = ({ w }: Context): [Row, Row, Row, Row, Row] => [
  { text: w('pp'), c: 'policy' },
  { text: w('mn'), c: 'manage' },
  { text: w('dw'), c: 'download' },
  { text: w('wc'), note: w('wcs'), c: 'withdraw' },
  { text: w('da'), note: w('das'), c: 'delete' },
];

/** The privacy page of the account. */
export function privacy(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 5;
  const rows = privacyRows(at);
  const [policy, manage, download, withdraw, leave] = rows;
  const title: Part = { is: 'title', level: 1, text: w('pv') };
  const say: Part = { is: 'text', text: w('ps') };
  const draft: Draft = {
    sheet: accountSheet(at, 'pv', w('pv'), [title, say]),
    kind: 'privacy',
    controls: { 'delete-account-entry': 'delete', 'withdraw-consent': 'withdraw', 'security-entry': 'security' },
    forbidden: ['manage', 'download', 'policy', 'signout', 'help'],
    known: at.n % 2 === 0 ? 'account.xiaomi.com/fe/service/account/privacy' : 'global.account.xiaomi.com/fe/service/account/privacy',
    site: 'account',
  };
  const { parts } = draft.sheet;
  if (stage === 0 || stage === 4) parts.push({ is: 'rows', items: rows });
  if (stage === 1) {
    parts.push(
      { is: 'group', title: w('mn'), parts: [{ is: 'rows', items: [manage, download, policy] }] },
      { is: 'group', title: w('ac'), parts: [{ is: 'rows', items: [withdraw, leave] }] },
    );
  }
  if (stage === 2) parts.push({ is: 'tiles', items: rows.map((row): Act => ({ text: row.text, note: row.note ?? '', c: row.c })) });
  if (stage === 3) {
    const button = (row: Row, tone: 'danger' | undefined): Part => ({
      is: 'acts',
      items: [{ text: row.text, c: row.c, ...(tone && { tone }) }],
    });
    parts.push(
      { is: 'rows', items: [policy, manage, download] },
      { is: 'text', text: w('wcs') },
      button(withdraw, undefined),
      { is: 'text', text: w('das') },
      button(leave, 'danger'),
    );
  }
  if (stage === 4) {
    const foot: Act[] = [
      { text: w('ca'), c: 'cancel' },
      { text: w('wc'), c: 'withdraw', tone: 'danger' },
    ];
    parts.push({ is: 'layer', form: 'dialog', title: w('wc'), parts: [{ is: 'text', text: w('wcs') }], foot });
    draft.or = 'delete-account';
    draft.forbidden.push('cancel');
  }
  return draft;
}

/** All stages of deleting the account. */
export function deleteAccount(at: Context): Draft {
  const { w } = at;
  const stage = at.n % 8;
  const title: Part = { is: 'title', level: 1, text: w('dh') };
  const say: Part = { is: 'text', text: w('das') };
  const lose: Part = {
    is: 'group',
    title: w('lose'),
    parts: [{ is: 'bullets', items: [{ text: w('l1') }, { text: w('l2') }, { text: w('l3') }] }],
  };
  const consent = (on: boolean): Part => ({ is: 'tick', text: w('ic'), on, c: 'consent' });
  const confirm = (off: boolean): Act => ({ text: w('dc'), c: 'confirm', tone: 'danger', off });
  const cancel: Act = { text: w('ca'), c: 'cancel' };
  const fix: Act = { text: w('fx'), c: 'fix' };
  const reasons = (['r1', 'r2', 'r3'] as const)
    .slice(0, stage === 6 ? 2 : 3)
    .map((key) => ({ text: w(key), c: 'reason', ...(stage === 3 && { act: fix }) }));
  const draft: Draft = {
    sheet: accountSheet(at, 'pv', w('dh'), [title]),
    kind: 'delete-account',
    controls: { 'security-entry': 'security' },
    forbidden: ['cancel', 'signout', 'help'],
    known: at.n % 2 === 0 ? 'account.xiaomi.com/fe/service/account/privacy/delete-account' : 'account.xiaomi.com/pass/del',
    site: 'account',
  };
  const { sheet, controls, forbidden } = draft;
  const { parts } = sheet;
  if (stage === 3 || stage === 6) controls['delete-account-refusal'] = 'reason';
  if (stage !== 5 && stage !== 6) controls['delete-account-confirm'] = 'confirm';
  if ([0, 1, 2, 5, 7].includes(stage)) controls['delete-account-consent'] = 'consent';
  if (stage === 0 || stage === 1) parts.push(say, lose, consent(stage === 1), { is: 'acts', items: [cancel, confirm(stage === 0)] });
  if (stage === 2) {
    parts.push(lose, consent(true), { is: 'tick', text: w('ak'), on: false, c: 'aware' }, { is: 'acts', items: [confirm(true), cancel] });
    controls['delete-account-acknowledge'] = 'aware';
  }
  if (stage === 3) {
    parts.push(
      { is: 'title', level: 2, text: w('rfh') },
      { is: 'bullets', items: reasons },
      { is: 'acts', items: [cancel, confirm(true)] },
    );
    forbidden.push('fix');
  }
  if (stage === 4) {
    sheet.parts = [
      { is: 'title', level: 1, text: w('pv') },
      { is: 'rows', items: privacyRows(at) },
      { is: 'layer', form: 'dialog', title: w('dq'), parts: [say], foot: [cancel, confirm(false)] },
    ];
    controls['delete-account-entry'] = 'delete';
    controls['withdraw-consent'] = 'withdraw';
    forbidden.push('download', 'manage');
  }
  if (stage === 5) {
    parts.push(say, consent(true), {
      is: 'layer',
      form: 'dialog',
      title: w('dh'),
      parts: [lose],
      foot: [cancel, { text: w('ak'), c: 'aware', tone: 'danger' }],
    });
    controls['delete-account-acknowledge'] = 'aware';
  }
  if (stage === 6) {
    parts.push(say, {
      is: 'layer',
      form: 'sheet',
      title: w('rfh'),
      parts: [{ is: 'bullets', items: reasons }],
      foot: [cancel, { text: w('he'), c: 'help' }],
      close: { text: w('cn'), c: 'close' },
    });
    forbidden.push('close');
  }
  if (stage === 7) {
    parts.push(
      { is: 'steps', items: [w('lose'), w('se'), w('dc')], at: 0, c: 'step' },
      { is: 'text', text: w('dq') },
      lose,
      { is: 'text', text: w('ak') },
      consent(false),
      { is: 'acts', items: [{ text: w('faq2'), c: 'how' }, { text: w('ba'), c: 'back' }, confirm(true)] },
    );
    draft.forbidden = forbidden.filter((mark) => mark !== 'cancel');
    draft.forbidden.push('how', 'back', 'step');
  }
  return draft;
}
