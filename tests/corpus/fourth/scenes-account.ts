/** What the pages of Xiaomi Account hold, whatever the design. */
import type { Line } from './kit';
import { apart, MAIL, PHONE, type Play, type Scene } from './scene';
import { items, type Speech } from './words';

const nav = (t: Speech, here: 'security' | 'privacy'): Line[] => [
  { text: t.security, here: here === 'security', mark: here === 'security' ? '' : 'security-entry' },
  { text: t.personal },
  { text: t.privacy, here: here === 'privacy', mark: here === 'privacy' ? '' : 'privacy-entry' },
];
const security: Play = (kit, t) => ({
  kind: 'security',
  heading: t.security,
  nav: nav(t, 'security'),
  user: apart(t),
  main:
    kit.lines([
      { text: t.phone, value: PHONE, mark: 'recovery-phone', act: { text: t.change, mark: 'recovery-phone' } },
      { text: t.mail, value: MAIL, mark: 'recovery-email', act: { text: t.change, mark: 'recovery-email' } },
      { text: t.password, value: '••••••••', mark: 'change-password', act: { text: t.change, mark: 'change-password' } },
    ]) + kit.lines([{ text: 'Google', value: MAIL }], t.linked),
});
const privacy: Play = (kit, t) => ({
  kind: 'privacy',
  heading: t.privacy,
  nav: nav(t, 'privacy'),
  user: apart(t),
  main:
    kit.lines([
      { text: t.data, mark: 'x' },
      { text: t.policy, mark: 'x' },
    ]) +
    kit.lines([
      { text: t.withdraw, hint: t.withdrawText, mark: 'withdraw-consent' },
      { text: t.delete, hint: t.deleteHint, mark: 'delete-account-entry' },
    ]),
});
const privacyAsk: Play = (kit, t, seed) => ({
  ...privacy(kit, t, seed),
  nav: [],
  main: kit.lines([{ text: t.data }, { text: t.policy }]),
  overlay: kit.dialog(
    t.withdraw,
    t.withdrawText,
    [
      { text: t.cancel, mark: 'x' },
      { text: t.withdrawYes, mark: 'withdraw-consent', tone: 'danger' },
    ],
    seed,
  ),
});

const loss = (t: Speech): Pick<Scene, 'kind' | 'heading' | 'user'> => ({
  kind: 'delete-account',
  heading: t.delete.replace(/\s*…$/, ''),
  user: apart(t),
});
const erase: Play = (kit, t) => ({
  ...loss(t),
  main:
    kit.text(items(t.loss)) +
    kit.tick(t.consent, 'delete-account-consent') +
    kit.acts([
      { text: t.cancel, mark: 'x' },
      { text: t.final, mark: 'delete-account-confirm', tone: 'danger' },
    ]),
});
const eraseStart: Play = (kit, t) => ({
  ...loss(t),
  main:
    kit.text(items(t.loss)) +
    kit.tick(t.aware, 'delete-account-acknowledge') +
    kit.acts([
      { text: t.back, mark: 'x' },
      { text: t.start, mark: 'delete-account-confirm', tone: 'danger' },
    ]),
});
const eraseAsk: Play = (kit, t, seed) => ({
  ...loss(t),
  main: kit.text(items(t.loss)),
  overlay: kit.dialog(
    t.ask,
    t.noUndo,
    [
      { text: t.cancel, mark: 'x' },
      { text: t.final, mark: 'delete-account-confirm', tone: 'danger' },
    ],
    seed,
  ),
});
const eraseRefused: Play = (kit, t) => ({
  ...loss(t),
  main:
    kit.text([t.refuse]) +
    kit.lines(items(t.refusals).map((text) => ({ text, mark: 'delete-account-refusal', act: { text: t.fix, mark: 'x' } }))) +
    kit.acts([{ text: t.back, mark: 'x' }]),
});

export const ACCOUNT: Readonly<Record<string, Play>> = {
  ...{ security, privacy, 'privacy-ask': privacyAsk, delete: erase, 'delete-start': eraseStart },
  ...{ 'delete-ask': eraseAsk, 'delete-refused': eraseRefused },
};
