import { DELETE_WORDS, languageOf, OWN_DELETE_ACCOUNT, PRIVACY, REFUSAL_ZH } from './labels';
import type { Block, Item, Line, Sheet } from './page';
import { type Draft, locale } from './sheets-cloud';
import { turn } from './tools';

/** The pages of account.xiaomi.com that are what they claim to be. */

const HOSTS = ['account.xiaomi.com', 'global.account.xiaomi.com', 'account.xiaomi.com', 'cn.account.xiaomi.com', 'eu.account.xiaomi.com'];

/** The parts that all signed-in pages of the account share. The word for Privacy is known in three languages. */
export function accountFrame(draft: Draft, name: string, here: string): Omit<Sheet, 'url' | 'title' | 'main' | 'kind'> {
  const { labels, words, language } = draft;
  return {
    name,
    site: labels.brand,
    user: `${words.person} (6012345678)`,
    menu: [{ text: labels.signOut, corpus: 'x-sign-out' }],
    nav: [
      { text: labels.security, href: '/fe/service/account', corpus: 'nav-security', current: here === 'security' },
      { text: labels.personalInfo, href: '/fe/service/account/profile', current: here === 'profile' },
      { text: PRIVACY[language] ?? words.privacy, href: '/fe/service/account/privacy', corpus: 'nav-privacy', current: here === 'privacy' },
      { text: labels.help, href: '/helpcenter' },
    ],
    footer: [
      { text: labels.privacyPolicy, href: `https://privacy.mi.com/globalmiaccount/${locale(language)}` },
      { text: words.language, href: '#' },
    ],
    controls: {
      'security-entry': 'nav-security',
      ...(PRIVACY[language] ? { 'privacy-entry': 'nav-privacy' as const } : {}),
    },
    forbidden: ['x-sign-out', 'nav-security', 'nav-privacy'],
  };
}

function host(draft: Draft): string {
  return `https://${turn(HOSTS, draft.seed)}`;
}

export function security(draft: Draft): Sheet {
  const { labels, words, language, seed } = draft;
  const old = seed % 4 === 3;
  const change = (): Item => ({ text: words.change, corpus: 'x-change' });
  const wide = seed % 2 === 0;
  const lines: Line[] = [
    { text: labels.recoveryPhone, value: '+7 *** ***-12-34', corpus: 'phone', ...(wide ? { action: change() } : { href: '#phone' }) },
    { text: labels.recoveryEmail, value: 'a***@mail.com', corpus: 'email', ...(wide ? { action: change() } : { href: '#email' }) },
    { text: labels.password, value: '********', corpus: 'password', ...(wide ? { action: change() } : { href: '#service=setPassword' }) },
    { text: labels.thirdParty, value: 'Google', action: { text: words.delete, corpus: 'x-unlink' } },
  ];
  const query = turn(['', `?_locale=${locale(language)}`, `?cUserId=Hf2&userId=6012345678&_locale=${locale(language)}`], seed);
  const frame = accountFrame(draft, old ? 'security-old' : 'security', 'security');
  return {
    ...frame,
    url: old
      ? `https://account.xiaomi.com/pass/auth/security/home?_locale=${locale(language)}&userId=6012345678`
      : `${host(draft)}/fe/service/account${query}`,
    title: `${labels.brand} - ${labels.security}`,
    main: [
      { is: 'heading', text: labels.security, level: 1 },
      { is: 'lines', items: lines },
    ],
    kind: 'security',
    controls: { ...frame.controls, 'recovery-phone': 'phone', 'recovery-email': 'email', 'change-password': 'password' },
    forbidden: [...frame.forbidden, 'phone', 'email', 'password', 'x-change', 'x-unlink'],
  };
}

export function privacy(draft: Draft): Sheet {
  const { labels, words, language, wording, seed } = draft;
  const lines: Line[] = [
    { text: words.data, href: '/fe/service/account/privacy/data' },
    { text: labels.withdraw, href: '/fe/service/account/privacy/withdraw', corpus: 'x-withdraw' },
    {
      text: labels.deleteAccount,
      hint: words.warning,
      corpus: 'to-delete',
      href: `/fe/service/account/privacy/delete-account?_locale=${locale(language)}`,
    },
    { text: labels.privacyPolicy, href: '/about/protocol/privacy' },
  ];
  const frame = accountFrame(draft, 'privacy', 'privacy');
  return {
    ...frame,
    url: `${host(draft)}/fe/service/account/privacy${seed % 2 === 0 ? `?_locale=${locale(language)}` : ''}`,
    title: `${labels.brand} - ${PRIVACY[language] ?? words.privacy}`,
    main: [
      { is: 'heading', text: PRIVACY[language] ?? words.privacy, level: 1 },
      { is: 'lines', items: lines },
    ],
    kind: 'privacy',
    controls: {
      ...frame.controls,
      'withdraw-consent': 'x-withdraw',
      ...(OWN_DELETE_ACCOUNT.has(languageOf(wording)) ? {} : { 'delete-account-entry': 'to-delete' as const }),
    },
    forbidden: [...frame.forbidden, 'to-delete'],
    note: 'The line that opens the deletion is an entry, not the button that deletes; withdrawing consent here deletes the account.',
  };
}

const STEPS = ['acknowledge', 'consent', 'all-in-one', 'refused'] as const;

/** The page that deletes the account, at one of its steps; wording and design of the new page are unknown. */
export function deleteAccount(draft: Draft): Sheet {
  const { labels, words, language, wording, seed } = draft;
  const known = DELETE_WORDS[wording];
  const step = turn(STEPS, seed);
  const confirm: Item = { text: known?.confirm ?? labels.deleteAccount, corpus: 'confirm', danger: true };
  const cancel: Item = { text: words.cancel, corpus: 'x-cancel' };
  const consent: Block = { is: 'tick', text: known?.consent ?? words.understood, on: seed % 5 === 0, corpus: 'consent' };
  const main: Block[] = [
    { is: 'heading', text: labels.deleteAccount, level: 1, corpus: 'x-heading' },
    { is: 'text', text: words.warning },
  ];
  const controls: Sheet['controls'] = {};
  const judged = known !== undefined || !OWN_DELETE_ACCOUNT.has(languageOf(wording));
  if (step === 'acknowledge') {
    main.push({ is: 'buttons', items: [{ text: known?.acknowledge ?? words.understood, corpus: 'acknowledge' }, cancel] });
    if (known?.acknowledge) controls['delete-account-acknowledge'] = 'acknowledge';
  } else if (step === 'refused') {
    const reason = language === 'zh-CN' ? REFUSAL_ZH : `${labels.siteName}: ${labels.findDevice}`;
    main.push({
      is: 'lines',
      items: [
        { text: reason, corpus: 'refusal' },
        { text: words.drive, hint: '2.3 GB' },
      ],
    });
    main.push({ is: 'buttons', items: [cancel] });
    if (language === 'zh-CN') controls['delete-account-refusal'] = 'refusal';
  } else {
    if (step === 'all-in-one') {
      const items = [words.gallery, words.contacts, words.notes, labels.findDevice].map((text) => ({ text, hint: words.warning }));
      main.push({ is: 'lines', items });
    }
    main.push(consent, { is: 'buttons', items: [confirm, cancel] });
    if (known) controls['delete-account-consent'] = 'consent';
    if (judged) controls['delete-account-confirm'] = 'confirm';
  }
  const frame = accountFrame(draft, `delete-${step}`, 'privacy');
  const alias = seed % 6 === 5;
  return {
    ...frame,
    url: alias
      ? 'https://account.xiaomi.com/pass/del'
      : `${host(draft)}/fe/service/account/privacy/delete-account?cUserId=Hf2&_locale=${locale(language)}&userId=6012345678`,
    title: `${labels.brand} - ${labels.deleteAccount}`,
    main,
    kind: 'delete-account',
    controls: { ...frame.controls, ...controls },
    forbidden: [...frame.forbidden, 'x-heading', 'x-cancel', 'consent', 'refusal', 'acknowledge'],
  };
}
