import type { Block, Item } from './kit';
import { accountMenu, accountNav, type Draft, x } from './scene';
import type { Words } from './words';

export const security: Draft = (w, variant) => {
  const change = { action: { text: w.change } };
  const password: Item = { text: w.password, hint: w.changed, mark: 'password', ...change };
  const phone: Item = { text: w.recoveryPhone, value: w.phone, mark: 'phone', ...change };
  const mail: Item = { text: w.recoveryEmail, value: w.mail, mark: 'mail', ...change };
  const others: Item[] = [{ text: w.twoStep, toggle: true }, { text: w.activity }];
  const bare = ({ action: _, ...item }: Item): Item => item;
  const changePassword: Item = { text: w.changePassword, mark: 'password', hint: w.changed };
  const main: Block[][] = [
    [
      { is: 'rows', title: { text: w.methods }, items: [password, phone, mail, { text: w.thirdParty, value: 'Google' }] },
      { is: 'rows', items: others },
    ],
    [{ is: 'rows', items: [bare(phone), bare(mail), changePassword, { text: w.thirdParty }, ...others] }],
    [
      { is: 'tiles', items: [{ ...changePassword, value: w.changed }, bare(phone), bare(mail), { text: w.activity }] },
      { is: 'rows', items: [others[0] as Item] },
    ],
    [
      { is: 'notice', text: w.cookieBar },
      { is: 'rows', title: { text: w.user }, items: [{ text: w.personal }, { text: w.options[0], value: w.options[1] }] },
      { is: 'rows', title: { text: w.methods }, items: [bare(password), bare(phone), bare(mail)] },
      { is: 'buttons', items: [x(w.signOut)] },
    ],
  ];
  return {
    heading: { text: w.security },
    nav: accountNav(w, w.security),
    menu: accountMenu(w),
    main: [{ is: 'text', lines: [w.notes[0]] }, ...(main[variant] ?? [])],
    controls: { 'change-password': 'password', 'recovery-phone': 'phone', 'recovery-email': 'mail' },
    framed: { 'privacy-entry': 'privacy' },
  };
};

const withdrawal = (w: Words, hint = true): Item => ({ text: w.withdraw, mark: 'withdraw', hint: hint ? w.withdrawHint : undefined });
export const deletion = (w: Words, hint = true): Item => ({ text: w.del, mark: 'delete', hint: hint ? w.delHint : undefined });
export const dataRows = (w: Words): Item[] => [
  { text: w.manage, hint: w.manageHint },
  { text: w.download, hint: w.downloadHint, mark: 'x' },
];

export const privacy: Draft = (w, variant) => {
  const main: Block[][] = [
    [{ is: 'rows', items: [...dataRows(w), withdrawal(w), deletion(w)] }],
    [
      { is: 'rows', title: { text: w.personal }, items: dataRows(w) },
      { is: 'rows', title: { text: w.policy }, items: [{ text: w.policy }, withdrawal(w, false)] },
      {
        is: 'rows',
        title: { text: w.account },
        items: [{ text: w.account, hint: w.delHint, action: { text: w.del, mark: 'delete', danger: true } }],
      },
    ],
    [
      { is: 'tiles', items: dataRows(w).map(({ text, hint, mark }) => ({ text, value: hint, mark })) },
      { is: 'rows', items: [{ text: w.policy }, deletion(w)] },
    ],
  ];
  return {
    heading: { text: w.privacy },
    nav: accountNav(w, w.privacy),
    menu: accountMenu(w),
    main: [{ is: 'text', lines: [w.notes[1]] }, ...(main[variant] ?? [])],
    controls: { 'delete-account-entry': 'delete', ...(variant < 2 ? { 'withdraw-consent': 'withdraw' as const } : {}) },
    framed: { 'security-entry': 'security' },
  };
};
