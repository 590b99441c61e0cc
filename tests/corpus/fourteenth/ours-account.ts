import type { AccountWords } from './account-words';
import type { Block, It, Ln } from './blocks';
import { type Draft, titled } from './ours-cloud';

export type AccountKind = 'security' | 'privacy' | 'delete-account';

const frame = (w: AccountWords, cur: string): Pick<Draft, 'nav' | 'user' | 'foot'> => ({
  nav: [w.security, w.menu[0], w.privacy, w.menu[1]].map((text) => ({
    text,
    cur: text === cur,
    c: text === w.security ? 'sec' : text === w.privacy ? 'priv' : undefined,
  })),
  user: [{ text: w.signOut, c: 'out' }],
  foot: [{ text: w.menu[2], c: 'help' }],
});

function security(w: AccountWords, at: number): Draft {
  const variant = at % 4;
  const end = (c: string): It => ({ text: w.change, c });
  const password: Ln = { text: w.password, hint: w.passwordHint, c: 'pw' };
  const phone: Ln = { text: w.phone, value: '+•• ••• •• 41', c: 'ph' };
  const email: Ln = { text: w.email, value: 'm•••••a@mail.example', c: 'em' };
  const linked: Ln = { text: w.menu[1], value: 'Google' };
  const head: Block[] = [
    { is: 'head', text: w.security, level: 1 },
    { is: 'text', text: w.securityLead },
  ];
  const shapes: Block[][] = [
    [
      ...head,
      {
        is: 'lines',
        items: [
          { ...password, act: end('pw') },
          { ...phone, act: end('ph') },
          { ...email, act: end('em') },
        ],
      },
    ],
    [...head, { is: 'lines', items: [password, phone, email, linked] }, { is: 'buttons', items: [{ text: w.how, c: 'how' }] }],
    [
      {
        is: 'facts',
        pairs: [
          ['ID', '16•••••208'],
          [w.menu[0], 'M. K.'],
        ],
      },
      ...head,
      { is: 'lines', items: [phone, email] },
      { is: 'lines', items: [{ ...password, act: end('pw') }] },
    ],
    [
      { is: 'head', text: w.brand, level: 1 },
      { is: 'head', text: w.security, level: 2 },
      { is: 'text', text: w.securityLead },
      { is: 'lines', items: [password] },
      { is: 'lines', items: [{ ...email, act: end('em') }, { ...phone, act: end('ph') }, linked] },
      { is: 'note', text: w.passwordHint },
    ],
  ];
  return {
    title: titled(at, w.security, w.brand),
    ...frame(w, w.security),
    main: shapes[variant] ?? [],
    controls: { 'change-password': 'pw', 'recovery-phone': 'ph', 'recovery-email': 'em', 'privacy-entry': 'priv' },
    forbidden: ['out', 'help', ...(variant === 1 ? ['how'] : [])],
  };
}

const privacyLines = (w: AccountWords): { policy: Ln; manage: Ln; download: Ln; withdraw: Ln; del: Ln } => ({
  policy: { text: w.policy, c: 'policy' },
  manage: { text: w.manage, hint: w.manageHint, c: 'manage' },
  download: { text: w.download, c: 'dl' },
  withdraw: { text: w.withdraw, hint: w.withdrawHint, c: 'wd' },
  del: { text: w.del, hint: w.delHint, c: 'del', danger: true },
});

function privacy(w: AccountWords, at: number): Draft {
  const variant = at % 3;
  const { policy, manage, download, withdraw, del } = privacyLines(w);
  const head: Block[] = [
    { is: 'head', text: w.privacy, level: 1 },
    { is: 'text', text: w.privacyLead },
  ];
  const shapes: Block[][] = [
    [...head, { is: 'lines', items: [policy, manage, download, withdraw, del] }],
    [
      ...head,
      { is: 'lines', items: [manage, download] },
      { is: 'head', text: w.policy, level: 2 },
      { is: 'lines', items: [policy, withdraw] },
      { is: 'text', text: w.delHint },
      {
        is: 'buttons',
        items: [
          { text: w.del, c: 'del', danger: true },
          { text: w.how, c: 'how' },
        ],
      },
    ],
    [...head, { is: 'lines', items: [del, policy, manage, download] }],
  ];
  return {
    title: titled(at + 1, w.privacy, w.brand),
    ...frame(w, w.privacy),
    main: shapes[variant] ?? [],
    controls: { 'delete-account-entry': 'del', 'security-entry': 'sec', ...(variant === 2 ? {} : { 'withdraw-consent': 'wd' as const }) },
    forbidden: ['out', 'help', 'policy', 'manage', 'dl', ...(variant === 1 ? ['how'] : [])],
  };
}

function deletion(w: AccountWords, at: number): Draft {
  const variant = at % 6;
  const { policy, manage, download, withdraw, del } = privacyLines(w);
  const cancel: It = { text: w.cancel, c: 'no' };
  const how: It = { text: w.how, c: 'how' };
  const losses: Block = { is: 'list', items: w.losses.map((text) => ({ text })) };
  const reasons = w.refusals.slice(0, at % 2 === 0 ? 3 : 2).map((text) => ({ text, c: 'why' }));
  const head: Block[] = [{ is: 'head', text: w.delTitle, level: 1 }];
  const lead: Block = { is: 'text', text: w.delLead };
  const tick = (on: boolean): Block => ({ is: 'tick', text: w.consent, on, c: 'yes' });
  const go = (off: boolean): It => ({ text: at % 2 === 0 ? w.confirm : w.del, c: 'go', danger: true, off });
  const shapes: Block[][] = [
    [...head, lead, losses, tick(false), { is: 'buttons', items: [cancel, go(true)] }],
    [...head, { is: 'text', text: w.refuseLead }, { is: 'list', items: reasons }, { is: 'buttons', items: [how, cancel] }],
    [
      { is: 'head', text: w.privacy, level: 1 },
      { is: 'lines', items: [policy, manage, download, withdraw, del] },
      { is: 'dialog', title: w.delTitle, body: [lead, losses, tick(true), { is: 'buttons', items: [cancel, go(false)] }] },
    ],
    [...head, lead, losses, tick(true), { is: 'tick', text: w.ack, on: true, c: 'ack' }, { is: 'buttons', items: [go(false), cancel] }],
    [
      ...head,
      { is: 'note', text: w.delHint },
      { is: 'text', text: w.refuseLead },
      { is: 'list', items: reasons },
      { is: 'text', text: w.delLead },
      { is: 'buttons', items: [go(true), how, cancel] },
    ],
    [
      ...head,
      { is: 'text', text: w.refuseLead },
      { is: 'lines', items: reasons.map((reason) => ({ ...reason, act: how })) },
      { is: 'buttons', items: [cancel] },
    ],
  ];
  const controls: Draft['controls'][] = [
    { 'delete-account-consent': 'yes', 'delete-account-confirm': 'go' },
    { 'delete-account-refusal': 'why' },
    { 'delete-account-consent': 'yes', 'delete-account-confirm': 'go' },
    { 'delete-account-consent': 'yes', 'delete-account-acknowledge': 'ack', 'delete-account-confirm': 'go' },
    { 'delete-account-refusal': 'why', 'delete-account-confirm': 'go' },
    { 'delete-account-refusal': 'why' },
  ];
  return {
    title: titled(at, variant === 2 ? w.privacy : w.delTitle, w.brand),
    ...frame(w, w.privacy),
    main: shapes[variant] ?? [],
    controls: controls[variant] ?? {},
    forbidden: ['out', 'help', 'no', ...([1, 4, 5].includes(variant) ? ['how'] : []), ...(variant === 2 ? ['dl', 'policy'] : [])],
  };
}

export const ACCOUNT_DRAFTS: Record<AccountKind, (w: AccountWords, at: number) => Draft> = {
  security,
  privacy,
  'delete-account': deletion,
};
