/** Facts about one label. What needs the document to be asked is asked when the judge wants it. */
import type { LabelKind } from '../../site/atlas/kinds';
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../../site/component-libraries';
import { isNavigationLink } from '../dom/pressable';
import { hasSimilarSibling } from '../dom/siblings';
import { closest, composedAncestors, composedContains } from '../dom/tree';
import type { ElementId, LabelFacts, TargetFacts } from '../judge/facts';
import type { Candidate } from './candidates';
import { consentLine, tickOf } from './consent';
import { deviceAt, isInRow, layerOf, onlyRemover } from './device-rows';
import { TOP_HEADING } from './headings';
import { isChangedInRow, isFirstHeading, isInFindLine, isInMenu, rowButton, rowOf, speaksOfFinding } from './label-rows';
import type { ElementIds, Seen } from './seen';
import { MENU } from './site-menu';

const ACCOUNT_ADDRESS = /^https:\/\/([\w-]+\.)?account\.xiaomi\.com\//;

/** An element as the control of a label; its device is looked for when the judge asks. */
export const targetFacts = (element: Element, label: Element, seen: Seen, ids: ElementIds): TargetFacts => ({
  id: ids.idOf(element),
  holdsLabel: composedContains(element, label),
  get device() {
    return deviceAt(element, seen);
  },
});

/** Makes the facts about a label. */
export class SeenLabel implements LabelFacts {
  readonly kinds: readonly LabelKind[];
  readonly web: readonly LabelKind[];
  readonly composed: readonly LabelKind[];

  constructor(
    private readonly candidate: Candidate,
    private readonly seen: Seen,
    private readonly ids: ElementIds,
  ) {
    this.kinds = [...candidate.kinds];
    this.web = [...candidate.web];
    this.composed = [...candidate.composed];
  }

  get text(): string {
    return this.candidate.match.text;
  }
  get via(): 'text' | 'name' {
    return this.candidate.match.via;
  }
  get heading(): Candidate['heading'] {
    return this.candidate.heading;
  }
  get isFirstHeading(): boolean {
    return isFirstHeading(this.candidate.match, this.seen.index);
  }
  get pressable(): Candidate['pressable'] {
    return this.candidate.pressable;
  }
  get inSeries(): boolean {
    return this.candidate.inSeries;
  }
  get inDialog(): boolean {
    return this.candidate.dialog !== undefined;
  }

  get acting(): boolean {
    const { candidate, seen } = this;
    const { control, match } = candidate;
    return control !== undefined || rowButton(match, seen.index) !== undefined || isChangedInRow(match, seen.index);
  }
  get listed(): boolean {
    const { control } = this.candidate;
    return control !== undefined && [...composedAncestors(control, 3)].some(hasSimilarSibling);
  }

  get inLine(): boolean {
    const { match } = this.candidate;
    // the heading of a whole page is no line of a list
    if (closest(match.innermost, TOP_HEADING)) return false;
    return hasSimilarSibling(match.element) || rowOf(match, this.seen.index) !== undefined;
  }
  get inMenu(): boolean {
    return isInMenu(this.candidate.match.element, this.seen.index);
  }
  get namesDialog(): boolean {
    return this.candidate.match.element.matches(DIALOG_SELECTOR);
  }

  get element(): ElementId {
    return this.ids.idOf(this.candidate.match.element);
  }
  get innermost(): TargetFacts {
    return this.target(this.candidate.match.innermost);
  }
  get control(): TargetFacts | undefined {
    const { control } = this.candidate;
    return control && this.target(control);
  }
  get line(): TargetFacts {
    const { candidate, seen } = this;
    const { match } = candidate;
    return this.target(rowButton(match, seen.index) ?? rowOf(match, seen.index) ?? match.element);
  }

  get row(): TargetFacts | undefined {
    const { match } = this.candidate;
    const row = hasSimilarSibling(match.element) ? match.element : rowOf(match, this.seen.index);
    return row && this.target(row);
  }

  get inFindLine(): boolean {
    const { match, dialog } = this.candidate;
    return isInFindLine(match, this.seen.index) || (dialog !== undefined && speaksOfFinding(dialog));
  }
  get inRow(): boolean {
    return isInRow(this.candidate, this.seen);
  }
  get inLayer(): boolean {
    const { candidate, seen } = this;
    return candidate.control !== undefined && seen.rows.length > 0 && layerOf(candidate.control, seen) !== undefined;
  }
  get onlyRemover(): boolean {
    const { candidate, seen } = this;
    return candidate.control !== undefined && seen.device !== undefined && onlyRemover(seen) === candidate.control;
  }
  get isTickOrEntry(): boolean {
    const { control } = this.candidate;
    return !control || control.matches(TICK_SELECTOR) || control.localName === 'label' || closest(control, MENU) !== undefined;
  }
  get hasTick(): boolean {
    return tickOf(this.candidate.match) !== undefined;
  }
  get consentLine(): ElementId {
    return this.ids.idOf(consentLine(this.candidate));
  }
  get leadsToAccount(): boolean {
    const { control } = this.candidate;
    return control?.localName !== 'a' || !isNavigationLink(control) || ACCOUNT_ADDRESS.test((control as HTMLAnchorElement).href);
  }

  private target(element: Element): TargetFacts {
    return targetFacts(element, this.candidate.match.element, this.seen, this.ids);
  }
}
