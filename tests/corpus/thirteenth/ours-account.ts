import type { CorpusPage } from '../page';
import type { Act, Part } from './model';
import type { Built } from './ours-cloud';
import { inAccount, type Pen } from './parts';

export function security(p: Pen): Built {
  const { w, n } = p;
  const rows: Act[] = [
    { text: w('changePassword'), value: '›', mark: 'password' },
    { text: w('recPhone'), value: '+•• ••• 41', mark: 'phone' },
    { text: w('recEmail'), value: 'm•••a@•••.com', mark: 'email' },
  ];
  const main: Part = { is: 'rows', head: w('methods'), items: n % 2 ? rows : [...rows].reverse() };
  const other: Part = {
    is: 'rows',
    items: [
      { text: w('linked'), value: '›' },
      { text: w('history'), value: '›', mark: 'history' },
    ],
  };
  return {
    view: inAccount(p, 'security', {
      heading: w('security'),
      lead: w('securityIntro'),
      parts: n % 3 === 2 ? [other, main] : [main, other],
    }),
    controls: { 'change-password': 'password', 'recovery-phone': 'phone', 'recovery-email': 'email', 'privacy-entry': 'go-privacy' },
    forbidden: ['help', 'out', 'history'],
  };
}

/** The rows of the privacy page; a dialog may lie over them. */
function privacyParts({ w, n }: Pen): Part[] {
  const data: Act[] = [
    { text: w('manageData'), value: '›' },
    { text: w('download'), value: '›', mark: 'download' },
  ];
  const rules: Act[] = [
    { text: w('policy'), value: '›', mark: 'policy' },
    { text: w('withdraw'), value: '›', mark: 'withdraw' },
  ];
  const end: Act = { text: w('deleteEntry'), hint: w('delIntro'), value: '›', mark: 'delete' };
  return n % 3 === 0
    ? [{ is: 'rows', items: [...data, ...rules, end] }]
    : n % 3 === 1
      ? [
          { is: 'rows', head: w('manageData'), items: data },
          { is: 'rows', head: w('policy'), items: rules },
          { is: 'rows', items: [end] },
        ]
      : [
          { is: 'rows', items: [...rules, ...data] },
          { is: 'text', text: w('delIntro') },
          { is: 'buttons', items: [{ text: w('deleteEntry'), danger: true, mark: 'delete' }] },
        ];
}

export const privacy = (p: Pen): Built => ({
  view: inAccount(p, 'privacy', { heading: p.w('privacy'), lead: p.w('privacyIntro'), parts: privacyParts(p) }),
  controls: { 'delete-account-entry': 'delete', 'withdraw-consent': 'withdraw', 'security-entry': 'go-security' },
  forbidden: ['download', 'policy', 'help', 'out'],
});

export function remove(p: Pen): Built {
  const { w, n } = p;
  const stage = n % 6;
  const losses: Part = { is: 'points', items: [{ text: w('lose1') }, { text: w('lose2') }] };
  const consent: Act = { text: w('consent'), on: stage === 3, mark: 'consent' };
  const aware: Act = { text: w('aware'), on: false, mark: 'aware' };
  const last: Act = { text: w('confirm'), danger: true, off: stage === 0, mark: 'confirm' };
  const cancel: Act = { text: w('cancel'), mark: 'cancel' };
  const heading = w('deleteEntry');
  const forbidden = ['cancel', 'help', 'out'];
  const controls: CorpusPage['controls'] = { 'delete-account-consent': 'consent', 'delete-account-confirm': 'confirm' };
  const main = (parts: Part[], extra: { toast?: string } = {}): Built['view'] =>
    inAccount(p, 'privacy', { heading, lead: w('delIntro'), parts, ...extra });

  if (stage === 1 || stage === 5) {
    const reasons = (['r1', 'r2', 'r3'] as const).slice(0, stage === 1 ? 3 : 2).map((r): Act => ({ text: w(r), mark: 'reason' }));
    const parts: Part[] = [
      { is: 'reasons', head: w('refusalHead'), items: stage === 1 ? reasons : [...reasons].reverse() },
      {
        is: 'buttons',
        items: [
          { text: w('how'), mark: 'how' },
          { text: w('back'), mark: 'back' },
        ],
      },
    ];
    return { view: main(parts), controls: { 'delete-account-refusal': 'reason' }, forbidden: ['how', 'back', 'help', 'out'] };
  }
  if (stage === 2) {
    const sheet = {
      title: heading,
      parts: [
        { is: 'text', text: w('delIntro') },
        losses,
        { is: 'ticks', items: [consent] },
        { is: 'buttons', items: [cancel, last] },
      ] satisfies Part[],
    };
    const under = privacyParts(p);
    return { view: inAccount(p, 'privacy', { heading: w('privacy'), parts: under, sheet }), controls, forbidden };
  }
  if (stage === 4) {
    const parts: Part[] = [
      losses,
      { is: 'ticks', items: [consent] },
      { is: 'buttons', items: [{ text: w('aware'), mark: 'aware' }, cancel, last] },
    ];
    return { view: main(parts), controls: { ...controls, 'delete-account-acknowledge': 'aware' }, forbidden };
  }
  const ticks: Part = { is: 'ticks', items: stage === 0 ? [consent, aware] : [consent] };
  return {
    view: main([losses, ticks, { is: 'buttons', items: [last, cancel] }]),
    controls: stage === 0 ? { ...controls, 'delete-account-acknowledge': 'aware' } : controls,
    forbidden,
  };
}
