import type { Block, Item } from './kit';
import { accountMenu, accountNav, type Draft, type Scene, x } from './scene';
import { dataRows, deletion } from './scenes-account';
import type { Words } from './words';

const AWARE = { 'delete-account-acknowledge': 'aware' } as const;
const CONSENT = { 'delete-account-consent': 'consent' } as const;
const CONFIRM = { 'delete-account-confirm': 'confirm' } as const;

const frame = (w: Words): Pick<Scene, 'heading' | 'nav' | 'back' | 'menu'> => ({
  heading: { text: w.del },
  nav: [],
  back: x(w.back),
  menu: accountMenu(w),
});
const losses = (w: Words): Block[] => [
  { is: 'text', lines: [w.delLead] },
  { is: 'bullets', lines: w.losses },
];
const aware = (w: Words): Block => ({ is: 'tick', item: { text: w.aware, mark: 'aware' } });
const consent = (w: Words): Block => ({ is: 'tick', item: { text: w.consent, mark: 'consent' } });
const confirm = (text: string): Item => ({ text, mark: 'confirm', danger: true });
const buttons = (...items: Item[]): Block => ({ is: 'buttons', items });

const start = (w: Words): Scene => ({
  ...frame(w),
  main: [...losses(w), aware(w), buttons(confirm(w.start), x(w.cancel))],
  controls: { ...AWARE, ...CONFIRM },
});

const lastStep = (w: Words): Scene => ({
  ...frame(w),
  main: [
    { is: 'steps', names: w.delSteps, current: 3 },
    { is: 'text', lines: [`${w.account}: ${w.mail}`] },
    consent(w),
    buttons(x(w.keep), confirm(w.confirm)),
  ],
  controls: { ...CONSENT, ...CONFIRM },
});

const abovePrivacy = (w: Words): Scene => ({
  ...frame(w),
  heading: { text: w.privacy },
  nav: accountNav(w, w.privacy),
  back: undefined,
  main: [{ is: 'rows', items: [...dataRows(w), { text: w.policy }, deletion(w)] }],
  over: [
    {
      is: 'dialog',
      title: w.del,
      blocks: [...losses(w), consent(w), buttons(x(w.cancel), { ...confirm(w.confirm), disabled: true })],
    },
  ],
  controls: { ...CONSENT, ...CONFIRM },
  note: 'The flow is a dialog above the privacy page.',
});

const refused = (w: Words): Scene => ({
  ...frame(w),
  heading: { text: w.refusalTitle },
  main: [{ is: 'bullets', lines: w.refusals, mark: 'refusal' }, buttons(x(w.back, { primary: true }))],
  controls: { 'delete-account-refusal': 'refusal' },
});

const firstStep = (w: Words): Scene => ({
  ...frame(w),
  main: [
    { is: 'steps', names: w.delSteps, current: 0 },
    ...losses(w),
    aware(w),
    buttons(x(w.keep), { text: w.next, primary: true, disabled: true }),
  ],
  controls: AWARE,
  note: 'The button says "next" alone: not judged.',
});

const onePage = (w: Words): Scene => ({
  ...frame(w),
  main: [...losses(w), consent(w), buttons(confirm(w.del), x(w.keep))],
  controls: { ...CONSENT, ...CONFIRM },
});

const VARIANTS = [start, lastStep, abovePrivacy, refused, firstStep, onePage];

/** Deleting the account. */
export const deleteAccount: Draft = (w, variant) => (VARIANTS[variant] ?? onePage)(w);
