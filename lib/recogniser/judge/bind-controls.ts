/** Which element of a page is which control. Pure, without a document: elements are numbers. */
import type { LabelKind } from '../../site/atlas/kinds';
import { type ControlKind, controlRow, GUARDED_CONTROLS, type Guarded, isGuarded } from '../../site/controls';
import type { PageKind } from '../../site/kinds';
import { PAGES } from '../../site/pages';
import type { Collected, LabelledControl, Place } from '../../site/pages/definition';
import { labelFor } from './clauses';
import type { ElementId, LabelFacts, MenuFacts, PageFacts, TargetFacts } from './facts';
import { GUARDED_THRESHOLD } from './weights';

/** An element that is a control. */
export interface Binding {
  readonly control: ControlKind;
  readonly element: ElementId;
  /** As the page writes it; '' for an icon. */
  readonly label: string;
  readonly device?: string | undefined;
  readonly refusal?: string;
  /** 0..1. */
  readonly confidence: number;
  /** The words that name it, where they stand beside it. */
  readonly name?: ElementId | undefined;
}
export type Bindings = Map<ElementId, Binding>;

/** How sure a control is of what the page is sure of. */
const CERTAINTY = { label: 1, bareLabel: 0.85, switch: 0.9, menu: 0.85, place: 0.85 } as const;

/** Adds a control once; a guarded one only with enough confidence. */
export function addBinding(bindings: Bindings, binding: Binding): void {
  const { control, element, confidence } = binding;
  if (isGuarded(control) && confidence < GUARDED_THRESHOLD) return;
  const known = bindings.get(element);
  // a row that is itself a button keeps the more particular meaning; of several labels, one beside the control names it
  if (!known || (known.control === 'device-row' && control !== 'device-row')) replace(bindings, binding);
  else if (binding.name !== undefined) bindings.set(element, { ...known, name: binding.name });
}

/** Takes over guarded controls that have been found otherwise. */
export function takeOver(bindings: Bindings, others: Bindings): void {
  for (const binding of others.values()) {
    const known = bindings.get(binding.element);
    if (isGuarded(binding.control) && !(known && isGuarded(known.control))) replace(bindings, binding);
  }
}

function replace(bindings: Bindings, binding: Binding): void {
  bindings.delete(binding.element);
  bindings.set(binding.element, binding);
}

/** The controls of a page. */
export function bindControls(page: PageKind, confidence: number, facts: PageFacts): Bindings {
  const bindings: Bindings = new Map();
  const { collects } = PAGES[page];
  const has = (kind: ControlKind): boolean => [...bindings.values()].some(({ control }) => control === kind);
  const collect = (fits: (what: Collected) => boolean): void => {
    for (const what of collects)
      if (fits(what))
        for (const { certainty = 1, ...found } of COLLECT[what](facts, has))
          addBinding(bindings, { ...found, confidence: confidence * certainty });
  };
  // a row gives way to what is more particular, so that rows come first
  const isRow = (what: Collected): boolean => what === 'rows' || what === 'other-rows';
  collect(isRow);
  for (const label of facts.labels) {
    const found = byLabel(label, page, facts);
    if (found) addBinding(bindings, { ...found.binding, confidence: confidence * found.certainty });
  }
  collect((what) => !isRow(what));
  for (const { id, kind, text } of facts.links) {
    const entry = PAGES[page].controls.find(({ label, control, bare }) => label === kind && !bare && !isGuarded(control));
    if (entry && !has(entry.control))
      addBinding(bindings, { control: entry.control, element: id, label: text, confidence: confidence * CERTAINTY.place });
  }
  return bindings;
}

type Found = Omit<Binding, 'confidence'> & { readonly certainty?: number };

const COLLECT: Readonly<Record<Collected, (facts: PageFacts, has: (kind: ControlKind) => boolean) => readonly Found[]>> = {
  rows: ({ rows }) => rows.map(({ id, name }) => ({ control: 'device-row', element: id, label: name, device: name })),
  'other-rows': (facts, has) => (facts.rows.length > 1 ? COLLECT.rows(facts, has) : []),
  'list-heading': ({ listHeading }, has) =>
    listHeading && !has('my-devices-heading')
      ? [{ control: 'my-devices-heading', element: listHeading.id, label: listHeading.text, certainty: CERTAINTY.place }]
      : [],
  'find-switches': ({ findSwitches }) => findSwitches.map(({ target: { id, device }, label, name }) => switchOf(id, label, device, name)),
  'row-switches': ({ rows }) => rows.flatMap(({ name, onlySwitch }) => (onlySwitch === undefined ? [] : [switchOf(onlySwitch, '', name)])),
  'row-menus': ({ rowMenus }) => rowMenus.map(menuOf),
  menus: ({ menus }) => menus.map(menuOf),
  consent: ({ labels }) =>
    labels.flatMap((label) =>
      TICKED.filter(([kind]) => label.kinds.includes(kind)).map(([kind, control]) => ({
        control,
        element: label.consentLine,
        label: label.text,
        certainty: label.web.includes(kind) ? CERTAINTY.label : CERTAINTY.bareLabel,
      })),
    ),
  ticks: tickControls,
  contacts: ({ contacts }, has) =>
    contacts.flatMap(({ id, text, is }) => {
      const control = CONTACTS[is];
      return has(control) ? [] : [{ control, element: id, label: text, certainty: CERTAINTY.place }];
    }),
  'end-button': (facts, has) => {
    const button = has('delete-account-confirm') ? undefined : facts.endButton;
    return button ? [{ control: 'delete-account-confirm', element: button.id, label: button.text, certainty: CERTAINTY.place }] : [];
  },
  refusals: ({ refusals }) =>
    refusals.map(({ id, text, reason }) => ({ control: 'delete-account-refusal', element: id, label: text, refusal: reason })),
  // a link to the account site under the account's name needs no label that we know
  'account-links': (facts) => accountLinks(facts, ({ control, inMenu, innermost }) => control ?? (inMenu ? innermost : undefined)),
  'account-lines': (facts) => accountLinks(facts, ({ control, row }) => control ?? row),
};

const CONTACTS = { phone: 'recovery-phone', email: 'recovery-email', password: 'change-password' } as const satisfies Record<
  string,
  ControlKind
>;

/** The last tick that speaks of the deletion consents to it; another one acknowledges what follows. */
function tickControls({ ticks, labels }: PageFacts, has: (kind: ControlKind) => boolean): Found[] {
  const consent = has('delete-account-consent');
  const acknowledge = has('delete-account-acknowledge');
  if (ticks.length === 1 && (consent || acknowledge)) return [];
  const found: Found[] = [];
  const last = consent ? undefined : ticks.filter(({ deletes }) => deletes).at(-1);
  if (last) found.push({ control: 'delete-account-consent', element: last.id, label: last.text, certainty: CERTAINTY.place });
  // beside a consent that is known by its words, the only other tick
  const unknown = consent ? ticks.filter(({ text }) => !saysConsent(text, labels)) : ticks;
  const other = acknowledge || (consent && unknown.length !== 1) ? undefined : unknown.find((tick) => tick !== last);
  if (other) found.push({ control: 'delete-account-acknowledge', element: other.id, label: other.text, certainty: CERTAINTY.place });
  return found;
}

const saysConsent = (words: string, labels: readonly LabelFacts[]): boolean =>
  labels.some(({ text, kinds }) => kinds.includes('delete-consent') && words.includes(text));

const accountLinks = ({ side, labels }: PageFacts, targetOf: (label: LabelFacts) => TargetFacts | undefined): Found[] =>
  labels.flatMap((label) => {
    const target = side === 'cloud' && label.kinds.includes('account-brand') && label.leadsToAccount ? targetOf(label) : undefined;
    return target ? [{ control: 'account-menu-item', element: target.id, label: label.text }] : [];
  });

const switchOf = (element: ElementId, label: string, device: string | undefined, name?: ElementId): Found => ({
  control: 'turn-off-find-device',
  element,
  label,
  device,
  name,
  certainty: CERTAINTY.switch,
});

const menuOf = ({ id, device }: MenuFacts): Found => ({
  control: 'device-menu',
  element: id,
  label: '',
  device,
  certainty: CERTAINTY.menu,
});

/** Labels that stand beside a tick. */
const TICKED = [
  ['delete-consent', 'delete-account-consent'],
  ['delete-acknowledge', 'delete-account-acknowledge'],
] as const satisfies readonly (readonly [LabelKind, ControlKind])[];

/** What the first control of the page's list that fits makes of a label. */
function byLabel(
  label: LabelFacts,
  page: PageKind,
  facts: PageFacts,
): { binding: Omit<Binding, 'confidence'>; certainty: number } | undefined {
  for (const control of PAGES[page].controls) {
    if (!label.kinds.includes(control.label) || !fits(label, control, page, facts)) continue;
    const { id, holdsLabel, device } = targetOf(label, control);
    const kind = control.outsideDialog && !label.inDialog && deletesInDialog(facts) ? control.outsideDialog : control.control;
    const isSure = !control.bare && (label.web.includes(control.label) || label.composed.includes(control.label));
    const binding = {
      control: kind,
      element: id,
      label: label.text,
      device: controlRow(control.control).ofDevice && device,
      name: holdsLabel ? undefined : label.element,
    };
    return { binding, certainty: isSure ? CERTAINTY.label : CERTAINTY.bareLabel };
  }
  return undefined;
}

function fits(label: LabelFacts, { needs, bare }: LabelledControl, page: PageKind, facts: PageFacts): boolean {
  if (!label.control) {
    if (needs === 'button' && isOnCertainEnd(label, facts)) return true;
    if (needs === 'row' || needs === 'tile') return label.inLine && (needs === 'tile' || label.heading !== 'markup');
    if (needs === undefined || needs === 'button') return false;
    // a list or a dialog is named by its heading, which is seen by itself
    if (label.via === 'name' && (needs === 'heading' || label.namesDialog)) return false;
    // a word for a page in the middle of a dialog's prose or a list of somebody's things is not its entry
    if (label.inSeries && facts.route === undefined && !label.inLine) return false;
  }
  // many languages close a window and turn something off in one word: only the former is written on a cross
  if (bare && label.via === 'name' && label.kinds.includes('turn-off')) return false;
  if (bare && !PAGES[page].bareWordsIn?.some((place) => STANDS_IN[place](label, facts))) return false;
  return needs !== 'button' || !label.isTickOrEntry;
}

/** On the address that deletes the account, its own words for going on, standing alone: the page listens at its root. */
const isOnCertainEnd = ({ kinds, heading }: LabelFacts, { route }: PageFacts): boolean =>
  route === 'delete-account' && heading === 'alone' && (kinds.includes('delete-continue') || kinds.includes('delete-start'));

const targetOf = (label: LabelFacts, { needs }: LabelledControl): TargetFacts =>
  label.control ?? (needs === 'heading' ? label.innermost : label.line);

/** Whether a label stands in a place. */
const STANDS_IN: Readonly<Record<Place, (label: LabelFacts, facts: PageFacts) => boolean>> = {
  row: ({ inRow }) => inRow,
  'find-line': ({ inFindLine, kinds }) => inFindLine && kinds.includes('turn-off'),
  dialog: ({ inDialog }) => inDialog,
  'removing-dialog': ({ inDialog, kinds }) => inDialog && !kinds.includes('turn-off'),
  layer: ({ inLayer }) => inLayer,
  'only-remover': ({ onlyRemover }) => onlyRemover,
  // beside a dialog that deletes the account, or a button that says so, a bare word deletes something else
  end: ({ inDialog, inSeries }, facts) =>
    !(inDialog || inSeries || deletesInDialog(facts)) &&
    !labelFor('delete-start pressable', facts) &&
    !labelFor('delete-continue pressable', facts) &&
    (facts.counts.tick > 0 || facts.route === 'delete-account'),
};

/** The deletion goes on in a dialog: the same words outside of it are the entry that opened it. */
const deletesInDialog = ({ labels, counts }: PageFacts): boolean =>
  counts.asksToDelete > 0 || labels.some(({ inDialog, kinds }) => inDialog && kinds.some((kind) => DELETES.includes(kind)));
const DELETES: readonly LabelKind[] = ['delete-consent', 'delete-start', 'delete-continue', 'delete-acknowledge'];

/**
 * What the guard holds on a page that is not recognised: buttons that say in so many words what they destroy. Nothing is shown for it;
 * a page to read, or one with a password field, is left alone.
 */
export function plainlyGuarded(facts: PageFacts): { readonly page: PageKind; readonly bindings: Bindings } | undefined {
  if (facts.prose > 0 || facts.secretField) return undefined;
  for (const control of GUARDED_CONTROLS) {
    const { label, page, side, beside, ends } = (controlRow(control).guarded as Guarded).plain;
    if (side !== facts.side || (beside && !beside.some((other) => labelFor(other, facts)))) continue;
    const bindings: Bindings = new Map();
    for (const one of facts.labels) {
      if (!one.kinds.includes(label) || one.pressable !== 'markup' || !one.control) continue;
      if ((one.inSeries && !beside) || (ends && !one.inDialog && !one.hasTick)) continue;
      addBinding(bindings, { control, element: one.control.id, label: one.text, device: facts.device, confidence: GUARDED_THRESHOLD });
    }
    if (bindings.size > 0) return { page, bindings };
  }
  return undefined;
}
