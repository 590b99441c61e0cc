/**
 * Which of Xiaomi's pages is this, and where are its controls? Pure over its arguments: reads the document it is given, keeps
 * nothing, asks no clock and no storage. `createRecogniser` gives the same answer for a living page from changed subtrees only.
 */

import { findAll, findFirst } from '../recogniser/dom/find';
import { isNavigationLink, isPressable } from '../recogniser/dom/pressable';
import { QueryCache, withQueryCache } from '../recogniser/dom/query-cache';
import { hasSimilarSibling, isSmall } from '../recogniser/dom/siblings';
import { type Inverted, isOff, switchesIn } from '../recogniser/dom/switches';
import { hasText, normaliseText, shownText } from '../recogniser/dom/text';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../recogniser/dom/tree';
import { isDrawn, isVisible } from '../recogniser/dom/visibility';
import { dialogOf, endButton, isSparse, reasonRows, soleTick, speaksOfDeleting, tickLine } from '../recogniser/facts/page-structure';
import { refusalOf as refusalInWords } from '../recogniser/grammar';
import { choosePage } from '../recogniser/judge/choose';
import type { LabelFacts, PageFacts } from '../recogniser/judge/facts';
import type { PageScore } from '../recogniser/judge/score';
import { GUARDED_THRESHOLD, PROSE_LIMIT, QUOTED_LIMIT, WEIGHT } from '../recogniser/judge/weights';
import { labelMeanings } from '../recogniser/label-meanings';
import { DocumentReader } from '../recogniser/read/document-reader';
import { deviceNameUnder, type LabelIndex, type LabelMatch, matchesUnder } from '../recogniser/read/label-index';
import type { LabelKind, Meaning } from './atlas';
import { DIALOG_SELECTOR, LAYER_SELECTOR, TICK_SELECTOR } from './component-libraries';
import { controlRow, GUARDED_CONTROLS, type Guarded } from './controls';
import {
  type DeviceRow,
  deviceOf,
  deviceRows,
  headingText,
  headsPage,
  menuButtons,
  rowAround,
  soleDevice,
  titleDevice,
  titleParts,
} from './devices';
import { type ControlKind, isGuarded, type PageKind } from './kinds';
import { type Lesson, lessonsFor } from './lessons';
import { PAGES } from './pages';
import type { Collected, FactName, LabelledControl, Place } from './pages/definition';
import { controlIn, type Pressing, pressedPath } from './press';
import { refusalOf } from './refusals';
import { isForbidden, pageOf, type RouteVerdict, routeOf, type Side } from './routes';
import { type Sighting, sightingsOf } from './sightings';

export type { Lesson } from './lessons';
export { controlIn, type Pressing, pressedPath, pressingOf } from './press';

/** One reason for what we recognised, in a form that can be said to the owner. */
export interface Evidence {
  readonly kind: 'route' | 'host' | 'title' | 'heading' | 'context' | 'action' | 'structure' | 'lesson' | 'prose' | 'secretField';
  /** Points. */
  readonly weight: number;
  /** The page's own words, where the evidence is a label. */
  readonly text?: string;
  /** The label is known from the phone's app only. */
  readonly proxy?: boolean;
}

export interface ControlDetail {
  /** The label as the page writes it; '' for an icon. */
  readonly label: string;
  /** Name of the device that the control belongs to, as the page writes it. */
  readonly device?: string;
  /** Which of Xiaomi's reasons a refusal row states, or 'unknown'. */
  readonly refusal?: string;
  /** 0..1. */
  readonly confidence: number;
}

export interface Recognition {
  readonly page: PageKind;
  /** Which of the two sites the page is on. */
  readonly side?: Side;
  /** 0..1; below the threshold there is no recognition. */
  readonly confidence: number;
  /** BCP 47, of the labels that matched; absent when only the route did. */
  readonly language?: string;
  readonly controls: ReadonlyMap<ControlKind, readonly Element[]>;
  readonly details: ReadonlyMap<Element, ControlDetail>;
  readonly evidence: readonly Evidence[];
  /** The words that name a control, where they stand beside it and not in it. */
  readonly names?: ReadonlyMap<Element, Element>;
  /** For the guard: the address alone says that this page deletes the account, so that what cannot be read is held as well. */
  readonly holdsUnread?: true;
  /** The page says that the account has been deleted: there is no last button any more. */
  readonly ended?: true;
}

/** What can be sent to the popup: no elements, no device names. */
export interface RecognitionSummary {
  readonly page?: PageKind;
  readonly confidence: number;
  readonly language?: string;
  readonly controls: readonly { readonly control: ControlKind; readonly label: string; readonly count: number }[];
  readonly evidence: readonly Evidence[];
}

/**
 * Recognises a document as it stands now.
 * @param pressing of an event under way: the page is judged as it was before it
 */
export function recognise(url: URL, root: Document, lessons: readonly Lesson[] = [], pressing: Pressing = {}): Recognition | undefined {
  const verdict = routeOf(url);
  if (isForbidden(verdict) || verdict.use === 'other') return undefined;
  const reader = new DocumentReader(root, taughtHashes(lessons));
  reader.readAll();
  return withQueryCache(new QueryCache(reader.index.shadowRoots), () => judge(url, verdict, root, reader.index, lessons, pressing));
}

/** A recogniser for a living page. `visited` counts the elements looked at since it was made. */
export interface Recogniser {
  /**
   * Recognises again. Without `changed`, everything is read anew; otherwise only these nodes and what they touch. Gives back the very
   * same recognition as long as it would say the same.
   */
  update(url: URL, changed?: readonly Node[]): Recognition | undefined;
  /**
   * Whether the last update met only nodes that mean nothing by themselves, and so judged nothing anew. They may still be company for
   * what was there (one more row makes a list): when the page comes to rest, update once more with `[]`.
   */
  readonly pending: boolean;
  /**
   * Whether the document has not been read to its end: a long one is read a slice at a time, and until then the last answer stands.
   * Update once more, with whatever has changed meanwhile. `first` where there is no answer yet.
   */
  readonly reading: 'first' | 'again' | undefined;
  readonly visited: number;
  /** What to tell `update` of a mutation. */
  touchedBy(mutation: MutationRecord): readonly Node[];
  /** What may be a dialog or a captcha. */
  readonly layers: Iterable<Element>;
  /** Looks for layers that attributes have made since their elements were read. */
  findLayers(): void;
  /** Open shadow roots that have to be watched as well. */
  readonly shadowRoots: ReadonlySet<ShadowRoot>;
  /** Elements that bear a label but are not drawn now: when one gets a size, recognise again. */
  hidden(): Element[];
}

/** So many updates of a page that never rests may pass without a judgement: at sixty frames a second, a sixth of a second. */
const MOST_OWED = 10;

/** How much is read in one update, where everything has to be read. */
export interface Slice {
  /** Elements between two looks at the clock. */
  readonly elements: number;
  /** Milliseconds after which no more are begun. */
  readonly ms: number;
  readonly now: () => number;
}
/** What has come is read a slice at a time, as a new page is, if it is longer than so many. */
const LONG_SLICES = 20;
const ALL: Slice = { elements: Number.POSITIVE_INFINITY, ms: 0, now: () => 0 };

/** Makes a recogniser for one document. Nothing is read before the first update. */
export function createRecogniser(root: Document, lessons: readonly Lesson[] = [], slice = ALL): Recogniser {
  const reader = new DocumentReader(root, taughtHashes(lessons));
  /** A reading of the whole document under way: what has changed since it began, and what is left to do. */
  let reading: { readonly changed: Node[]; left: 'all' | 'some' | 'judging' } | undefined;
  /** Meanwhile so much has changed that everything has to be read once more. */
  let outdated = false;
  /** Reads on. Says whether the page is to be judged now: at once after one slice, in an update of its own after several. */
  const readOn = (): boolean => {
    if (!reading) return true;
    const { left, changed } = reading;
    if (left !== 'judging') {
      const end = slice.now() + slice.ms;
      let done: boolean;
      do done = reader.proceed(slice.elements);
      while (!done && slice.now() < end);
      reading.left = done ? 'judging' : 'some';
      if (!done || left === 'some') return false;
    }
    if (changed.length > 0) reader.readChanged(changed);
    reading = undefined;
    return true;
  };
  let read: string | undefined; // the address under which the page was last judged
  let last: Recognition | undefined;
  /** Updates in a row that judged nothing. */
  let owed = 0;
  let hidden: Element[] = [];
  /** Layers of the last reading, which count until the next one is at its end. */
  let earlierLayers: readonly Element[] = [];
  function* layers(): Generator<Element> {
    yield* reader.index.layers;
    if (!reading) return;
    for (const layer of earlierLayers) if (!reader.index.layers.has(layer) && unclobbered(layer).isConnected) yield layer;
  }
  return {
    update(url, changed) {
      const verdict = routeOf(url);
      if (isForbidden(verdict) || verdict.use === 'other') {
        read = undefined;
        reading = undefined;
        outdated = false;
        owed = 0;
        hidden = [];
        last = undefined;
        return undefined;
      }
      if (!reading && (read === undefined || !changed || outdated || isMuch(changed, LONG_SLICES * slice.elements))) {
        reading = { changed: [], left: 'all' };
        outdated = false;
        earlierLayers = [...reader.index.layers];
        reader.begin();
      } else if (reading) {
        if (changed) reading.changed.push(...changed);
        else outdated = true;
      } else if (changed && changed.length > 0 && !reader.readChanged(changed) && read === url.href && owed < MOST_OWED) {
        owed++;
        return last;
      }
      if (!readOn()) {
        // of another address, what was said of the last one says nothing
        if (read !== url.href) last = undefined;
        return last;
      }
      read = url.href;
      owed = 0;
      const now = withQueryCache(new QueryCache(reader.index.shadowRoots), () => {
        hidden = [...reader.index.matches.values()].map((hit) => hit.innermost).filter((inner) => !isVisible(inner) && !isDrawn(inner));
        return judge(url, verdict, root, reader.index, lessons);
      });
      if (!(last && now && saysTheSame(last, now))) last = now;
      return last;
    },
    get pending() {
      return owed > 0;
    },
    get reading() {
      if (!reading && !outdated) return undefined;
      return read === undefined ? 'first' : 'again';
    },
    touchedBy: (mutation) => reader.touchedBy(mutation),
    layers: { [Symbol.iterator]: layers },
    findLayers: () => reader.findLayers(LAYER_SELECTOR),
    get visited() {
      return reader.visited;
    },
    get shadowRoots() {
      return reader.index.shadowRoots;
    },
    hidden: () => hidden,
  };
}

/**
 * Which control an event on `path` (composedPath, target first) presses, judged against the document as it is at this moment.
 * The whole element that reacts counts, see press.ts.
 * @param pressing what `pressingOf` reads from the event: a native box has already changed when its own click arrives
 */
export function controlAt(
  path: readonly EventTarget[],
  url: URL,
  root: Document,
  lessons: readonly Lesson[] = [],
  pressing: Pressing = { guarding: true },
): ControlKind | undefined {
  const elements = pressedPath(
    path.filter((target): target is Element => (target as Partial<Node>).nodeType === 1),
    pressing,
  );
  if (elements.length === 0) return undefined;
  const recognition = recognise(url, root, lessons, pressing);
  return recognition && controlIn(recognition, elements)?.control;
}

/** Reduces a recognition to what may leave the page's process. */
export function summarise(recognition: Recognition | undefined): RecognitionSummary {
  if (!recognition) return { confidence: 0, controls: [], evidence: [] };
  const { page, confidence, language, evidence, controls, details } = recognition;
  return {
    page,
    confidence,
    ...(language !== undefined && { language }),
    controls: [...controls].map(([control, elements]) => ({
      control,
      label: control === 'device-row' ? '' : (details.get(elements[0] as Element)?.label ?? ''),
      count: elements.length,
    })),
    evidence,
  };
}

function saysTheSame(a: Recognition, b: Recognition): boolean {
  if (a.page !== b.page || a.confidence !== b.confidence || a.language !== b.language || a.ended !== b.ended) return false;
  if (a.controls.size !== b.controls.size || a.details.size !== b.details.size || a.evidence.length !== b.evidence.length) return false;
  for (const [control, elements] of a.controls) {
    const others = b.controls.get(control);
    if (others?.length !== elements.length || elements.some((element, i) => element !== others[i])) return false;
  }
  for (const [element, detail] of a.details) {
    const other = b.details.get(element);
    if (
      !other ||
      detail.label !== other.label ||
      detail.device !== other.device ||
      detail.refusal !== other.refusal ||
      detail.confidence !== other.confidence
    )
      return false;
  }
  return a.evidence.every((item, i) => {
    const other = b.evidence[i] as Evidence;
    return item.kind === other.kind && item.weight === other.weight && item.text === other.text && item.proxy === other.proxy;
  });
}

/** Whether more elements than `limit` stand in these nodes, counted by the browser. */
function isMuch(nodes: readonly Node[], limit: number): boolean {
  if (limit === Number.POSITIVE_INFINITY) return false;
  let count = 0;
  for (const node of nodes) {
    const self = unclobbered(node);
    if (self.nodeType === 1) count += (self as Element).getElementsByTagName('*').length;
    if (count > limit) return true;
  }
  return false;
}

const taughtHashes = (lessons: readonly Lesson[]): ReadonlySet<number> => new Set(lessons.map((lesson) => lesson.label));

function judge(
  url: URL,
  verdict: RouteVerdict,
  root: Document,
  scan: LabelIndex,
  lessons: readonly Lesson[],
  { inverted, guarding }: Pressing = {},
): Recognition | undefined {
  if (verdict.side === undefined) return undefined;
  const sightings = sightingsOf(scan);
  const rows =
    verdict.side === 'cloud' || sightings.some((s) => s.kinds.has('delete-device') || s.kinds.has('my-devices') || s.kinds.has('devices'))
      ? deviceRows(scan, sightings)
      : [];
  const look = new Look(verdict, root, scan, sightings, rows, inverted);

  const taught = lessonsFor(url, lessons)
    .map((lesson) => ({ lesson, sighting: sightings.find((sighting) => sighting.hit.hash === lesson.label) }))
    .filter((pair): pair is { lesson: Lesson; sighting: Sighting } => pair.sighting !== undefined);

  const untaught = choosePage(look.facts);
  const best = taught[0]
    ? {
        page: taught[0].lesson.page,
        score: 100,
        evidence: [{ kind: 'lesson', weight: WEIGHT.lesson, text: taught[0].sighting.hit.text }] satisfies Evidence[],
      }
    : untaught && { ...untaught, evidence: evidenceOf(untaught) };
  if (!best) return guarding ? guardedOnly(look) : undefined;

  const confidence = Math.min(100, best.score) / 100;
  const finder = new ControlFinder(best.page, confidence, look);
  finder.find();
  // a lesson may say what a page is; it never takes a guarded control away
  if (untaught && untaught.page !== best.page) finder.keepGuarded(untaught.page, Math.min(100, untaught.score) / 100);
  if (guarding) finder.takeOver(guardedOnly(look));
  for (const { lesson, sighting } of taught) {
    finder.add(
      lesson.control,
      sighting.control ?? sighting.hit.element,
      { label: sighting.hit.text, confidence: 1 },
      deviceOf(sighting.hit.element, rows, scan, look.device),
    );
  }
  const language = languageOf(sightings, root);
  const ended = look.has('delete-done') && !finder.controls.has('delete-account-confirm');
  return {
    page: best.page,
    side: verdict.side,
    confidence,
    ...(language !== undefined && { language }),
    controls: finder.controls,
    details: finder.details,
    evidence: best.evidence,
    names: finder.names,
    ...(ended ? { ended: true as const } : guarding && verdict.use === 'delete-account' && { holdsUnread: true as const }),
  };
}

/** Everything seen on one document at one moment, with the facts that the rules ask for. */
class Look {
  /** Name of the one device that the page is about. */
  readonly device: string | undefined;
  refusalRows: readonly Element[];
  readonly findSwitches: readonly { control: Element; sighting: Sighting }[];
  /** Labels that may count: not in running text. */
  readonly useful: readonly Sighting[];
  /** What the document calls itself. */
  readonly titles: readonly (Meaning & { readonly text: string })[];
  private readonly ticks = new Map<Element, Element | undefined>();

  constructor(
    readonly verdict: RouteVerdict,
    readonly root: Document,
    readonly scan: LabelIndex,
    readonly sightings: readonly Sighting[],
    readonly rowList: readonly DeviceRow[],
    private readonly inverted?: Inverted,
  ) {
    this.useful = sightings.filter((sighting) => !sighting.inText);
    this.titles = titleParts(root).flatMap((text) => (labelMeanings(text) ?? []).map((meaning) => ({ ...meaning, text })));
    this.device =
      soleDevice(scan, rowList) ?? (rowList.length <= 1 && this.endsDevice ? (headingText(scan) ?? titleDevice(root)) : undefined);
    this.refusalRows = verdict.side === 'account' ? refusalRows(scan, this.useful) : [];
    if (this.refusalRows.length === 0 && this.isHeadedDeletion) this.refusalRows = reasonRows(root);
    this.findSwitches = this.switches();
  }

  has(label: LabelKind, only?: 'pressable'): boolean {
    return this.useful.some((s) => s.kinds.has(label) && (only === undefined || (s.control !== undefined && !s.inSeries)));
  }

  /** What the judge is told. Each fact is worked out when it is first asked for. */
  get facts(): PageFacts {
    const { verdict, scan, titles } = this;
    return {
      side: verdict.side as Side,
      route: pageOf(verdict),
      labels: this.useful.map((sighting) => this.labelFacts(sighting)),
      titles,
      facts: lazily<FactName, number>({
        rows: () => this.rowList.length,
        certainRows: () => this.certainRows,
        removableRows: () => this.removableRows,
        refusals: () => this.refusalRows.length,
        soleDevice: () => Number(this.device !== undefined),
        onlyListed: () => Number(this.onlyListed),
        onlyAsked: () => Number(this.onlyAsked),
        deviceFacts: () => Number(this.deviceFacts),
        findSwitch: () => Number(this.findSwitches.length > 0),
        tick: () => Number(this.tick),
        soleTick: () => Number(soleTick(this.root) !== undefined),
        sparse: () => Number(isSparse(this.root)),
        titledDevice: () => Number(this.device !== undefined && (titleDevice(this.root) === this.device || headsPage(scan, this.device))),
        asksOfDevice: () => Number(this.device !== undefined && this.asksOf(this.device)),
        asksToDelete: () => Number(this.asksToDelete),
        aligned: () => Number(this.aligned),
      }),
      prose: this.prose,
      secretField: [...scan.secretFields].some(isVisible),
    };
  }

  private labelFacts(sighting: Sighting): LabelFacts {
    const { hit, kinds, web, composed, heading, control, inSeries, dialog } = sighting;
    const { isActing, isListed } = this;
    return {
      text: hit.text,
      kinds: [...kinds],
      web: [...web],
      composed: [...composed],
      heading,
      canBePressed: control !== undefined,
      inSeries,
      inDialog: dialog !== undefined,
      get acting() {
        return isActing(sighting);
      },
      get listed() {
        return isListed(sighting);
      },
    };
  }

  /** Something here would let one device go. */
  private get endsDevice(): boolean {
    return this.has('delete-device', 'pressable') || (this.has('remove', 'pressable') && this.has('turn-off-find-device', 'pressable'));
  }

  private readonly isActing = ({ control, hit }: Sighting): boolean =>
    control !== undefined || rowButton(hit, this.scan) !== undefined || isChangedInRow(hit, this.scan);

  private readonly isListed = ({ control }: Sighting): boolean => {
    if (!control) return false;
    for (const at of composedAncestors(control, 3)) if (hasSimilarSibling(at)) return true;
    return false;
  };

  /** How much this is a page to read, 0 to 3. */
  get prose(): number {
    const quoted = this.sightings.length - this.useful.length;
    return Math.min(3, Math.floor(this.scan.proseLength / PROSE_LIMIT) + Math.floor(quoted / QUOTED_LIMIT));
  }

  get rows(): number {
    return this.rowList.length;
  }

  get certainRows(): number {
    const removers = this.rowsWith((s) => s.kinds.has('delete-device') || s.kinds.has('remove'));
    return this.rowList.filter(({ row }) => deviceNameUnder(this.scan).has(row) || removers.has(row)).length;
  }

  get removableRows(): number {
    return this.rowsWith((s) => s.kinds.has('delete-device')).size;
  }

  /** Rows that hold a pressable label of some kind. */
  private rowsWith(fits: (sighting: Sighting) => boolean): ReadonlySet<Element> {
    const rows = new Set<Element>();
    const known = new Set(this.rowList.map(({ row }) => row));
    for (const sighting of this.useful) {
      if (!sighting.control || !fits(sighting)) continue;
      for (const at of composedAncestors(sighting.hit.element)) if (known.has(at)) rows.add(at);
    }
    return rows;
  }

  /** The one «Удалить» outside of dialogs, where no control says that it removes the device: of two, nobody knows which does. */
  get onlyRemover(): Element | undefined {
    if (this.has('delete-device', 'pressable')) return undefined;
    const removers = this.useful.filter((s) => s.control && !s.dialog && s.kinds.has('remove'));
    // Xiaomi's own word for it before any other
    const exact = removers.filter(({ hit }) => hit.meanings.some(({ kind, language }) => kind === 'remove' && language !== ''));
    for (const some of [exact, removers]) {
      const controls = new Set(some.map((s) => s.control as Element));
      if (controls.size === 1) return [...controls][0];
    }
    return undefined;
  }

  /** Beside the name of the one device stand facts that are told of a single device alone. */
  get deviceFacts(): boolean {
    return this.device !== undefined && /IMEI/.test(shownText(this.root.body, PAGE_TEXT));
  }

  /** A dialog above the page asks to remove this device, or to turn something off on it. */
  private asksOf(device: string): boolean {
    return this.useful.some(
      ({ dialog, kinds, pressable }) =>
        dialog !== undefined &&
        pressable === 'markup' &&
        ASKED.some((kind) => kinds.has(kind)) &&
        (soleDevice(this.scan, [], dialog) === device || headsPage(this.scan, device)),
    );
  }

  /** The page is headed and titled as the deletion of the account, or its address says so. */
  private get isHeadedDeletion(): boolean {
    return (
      this.verdict.side === 'account' &&
      this.useful.some((s) => s.kinds.has('delete-account') && s.heading !== 'no' && s.control === undefined && !s.dialog) &&
      (this.verdict.use === 'delete-account' || this.titles.some(({ kind }) => kind === 'delete-account'))
    );
  }

  /** Under a heading that says so, a dialog asks whether to delete the account. */
  get asksToDelete(): boolean {
    return (
      this.useful.some((s) => s.kinds.has('delete-account') && s.heading === 'markup' && s.control === undefined && !s.dialog) &&
      (this.useful.some(
        (s) => s.dialog !== undefined && s.pressable === 'markup' && (s.kinds.has('remove') || s.kinds.has('delete-account')),
      ) ||
        (dialogOf(this.root) !== undefined && endButton(this.root) !== undefined))
    );
  }

  get onlyListed(): boolean {
    return this.isNamedOnly(() => false);
  }

  get onlyAsked(): boolean {
    const tellsMore = (layer: Element): boolean =>
      this.useful.some(({ hit, kinds }) => composedContains(layer, hit.element) && OF_ONE_DEVICE.some((kind) => kinds.has(kind)));
    return (
      this.rowList.length > 1 &&
      this.isNamedOnly((place) => {
        const layer = this.layerOf(place);
        return layer !== undefined && !tellsMore(layer);
      })
    );
  }

  /** Whether the one device is named in rows and, it may be, in other places of one sort. */
  private isNamedOnly(fits: (place: Element) => boolean): boolean {
    const places = [...this.scan.deviceNames].filter(([, name]) => name === this.device).map(([element]) => element);
    return places.length > 0 && places.every((place) => rowAround(this.rowList, place) !== undefined || fits(place));
  }

  /** The dialog or menu above the list of devices in which an element stands. */
  layerOf(element: Element): Element | undefined {
    const marked = closest(element, LAYER_ABOVE);
    if (marked) return marked;
    for (const at of composedAncestors(element)) {
      if (this.rowList.some(({ row }) => composedContains(at, row))) return undefined;
      if (at.ownerDocument.defaultView?.getComputedStyle(at).position === 'fixed') return at;
    }
    return undefined;
  }

  get tick(): boolean {
    return this.useful.some((s) => s.kinds.has('delete-consent') && this.tickOf(s) !== undefined);
  }

  /** Whether a switch is on, as it was before the event being judged. */
  isOn(control: Element): boolean {
    return !isOff(control, this.inverted);
  }

  /** Two labels of one side's pages in rows of one shape, under one parent. */
  get aligned(): boolean {
    const parents = new Map<Node, Set<LabelKind>>();
    for (const sighting of this.useful) {
      let at: Element | null = sighting.hit.element;
      for (let i = 0; at && i < 6; i++, at = composedParent(at)) {
        const parent = unclobbered(at).parentNode;
        if (!parent || at.localName === 'body') break;
        if (!hasSimilarSibling(at)) continue;
        const seen = parents.get(parent) ?? new Set();
        for (const kind of sighting.kinds) seen.add(kind);
        parents.set(parent, seen);
      }
    }
    return [...parents.values()].some((kinds) => kinds.size >= 2);
  }

  /** The tick that belongs to a label: inside it, around it, or beside it. */
  tickOf(sighting: Sighting): Element | undefined {
    const { element } = sighting.hit;
    if (this.ticks.has(element)) return this.ticks.get(element);
    let tick: Element | undefined;
    let at: Element | null = sighting.hit.innermost;
    for (let i = 0; at && i < 6 && !tick; i++, at = composedParent(at)) {
      if (unclobbered(at).matches(TICK_SELECTOR)) tick = at;
      else tick = findFirst(at, TICK_SELECTOR, 60);
      if (at.localName === 'form' || at.localName === 'body' || unclobbered(at).matches(DIALOG_SELECTOR)) break;
    }
    this.ticks.set(element, tick);
    return tick;
  }

  private switches(): { control: Element; sighting: Sighting }[] {
    const found: { control: Element; sighting: Sighting }[] = [];
    for (const sighting of this.useful) {
      if (!sighting.kinds.has('find-device')) continue;
      let at: Element | null = sighting.hit.element;
      for (let i = 0; at && i < SWITCH_CLIMB; i++, at = composedParent(at)) {
        if (!isSmall(at, MAX_ROW)) break;
        if (i >= NEAR_SWITCH && !unclobbered(at).matches(SWITCH_ROW)) continue;
        const inside = switchesIn(at, 40);
        if (inside.length > 1) break; // a whole form of switches: whose is whose is anybody's guess
        const control = inside[0];
        if (!control) continue;
        if (!isOff(control, this.inverted)) found.push({ control, sighting });
        break;
      }
    }
    return found;
  }
}

/** Characters of a reason that Xiaomi gives. */
const MAX_REFUSAL = 160;

/** Characters of a page in which facts about a device are looked for. */
const PAGE_TEXT = 4_000;

const LAYER_ABOVE = `${DIALOG_SELECTOR},[role="menu"]`;
/** What a dialog about one device asks for. */
const ASKED: readonly LabelKind[] = ['remove', 'delete-device', 'turn-off', 'turn-off-find-device'];
/** What stands on the page of one device, were it drawn above the list, and not in a question about it. */
const OF_ONE_DEVICE: readonly LabelKind[] = ['find-device', 'turn-off-find-device', 'current-device'];

/** The row of a label: the first ancestor that is one of several alike, as long as it holds no other label. */
function rowOf(hit: LabelMatch, scan: LabelIndex): Element | undefined {
  for (const at of composedAncestors(hit.element, 5)) {
    if (at === hit.element) continue;
    for (const other of matchesUnder(scan).get(at) ?? []) if (other !== hit && !isRowWord(other)) return undefined;
    if (hasSimilarSibling(at)) return at;
  }
  return undefined;
}

/** «Изменить» and the like stand in rows of other labels, and what a row does is said below its label. */
const isRowWord = (hit: LabelMatch): boolean =>
  hit.meanings.length > 0 && hit.meanings.every(({ kind }) => kind === 'change' || kind === 'remove' || kind === 'delete-account-note');

/** One of several lines of one shape that holds nothing of ours but this label. */
const isLineOf = (hit: LabelMatch, scan: LabelIndex): boolean => hasSimilarSibling(hit.element) || rowOf(hit, scan) !== undefined;

/** «Изменить» stands in the row of a label: it can be acted upon, whatever listens. */
function isChangedInRow(hit: LabelMatch, scan: LabelIndex): boolean {
  const row = rowOf(hit, scan);
  return row !== undefined && (matchesUnder(scan).get(row) ?? []).some(({ meanings }) => meanings.some(({ kind }) => kind === 'change'));
}

/** The only thing to press in the row of a label that cannot be pressed itself. */
function rowButton(hit: LabelMatch, scan: LabelIndex): Element | undefined {
  const row = rowOf(hit, scan);
  if (!row || isPressable(row)) return row;
  const inside = findAll(row, '*', 60).filter((candidate) => isPressable(candidate) || candidate.localName === 'a');
  const outermost = inside.filter((candidate) => !inside.some((other) => other !== candidate && composedContains(other, candidate)));
  return outermost.length === 1 ? outermost[0] : undefined;
}

/** How far above its words the row of a switch may begin whatever it is, and where it is one line of a list: libraries nest much. */
const NEAR_SWITCH = 4;
const SWITCH_CLIMB = 8;
const SWITCH_ROW = 'li,tr,label,[role="listitem"],[role="row"],[class*="item" i],[class*="cell" i]';
/** More elements than this are no row of a switch. */
const MAX_ROW = 400;

function refusalRows(scan: LabelIndex, useful: readonly Sighting[]): Element[] {
  const rows = new Set([...scan.refusals].filter((row) => isVisible(row) && hasText(row)));
  const isInRow = (element: Element): boolean => [...composedAncestors(element)].some((at) => rows.has(at));
  for (const { kinds, hit } of useful) if (kinds.has('refusal') && !isInRow(hit.element)) rows.add(hit.element);
  // rows of the same list that we do not know are shown as they stand
  for (const row of [...rows]) {
    if (!row.matches('li,[role="listitem"]')) continue;
    for (const sibling of row.parentElement?.children ?? [])
      if (sibling.localName === row.localName && !rows.has(sibling) && hasText(sibling) && isVisible(sibling)) rows.add(sibling);
  }
  return [...rows];
}

/** What spoke for a page, and against it, as it can be said to the owner. */
const evidenceOf = ({ reasons }: PageScore): Evidence[] =>
  reasons.flatMap(({ kind, weight, text, proxy }) =>
    weight === 0 || kind === 'when' || kind === 'witness'
      ? []
      : [{ kind, weight, ...(text !== undefined && { text, proxy: proxy === true }) }],
  );

/**
 * What the guard holds on a page that is not recognised: buttons that say in so many words what they destroy. Nothing is shown for it;
 * a page to read, or one with a password field, is left alone.
 */
function guardedOnly(look: Look): Recognition | undefined {
  if (look.prose > 0 || [...look.scan.secretFields].some(isVisible)) return undefined;
  for (const kind of GUARDED_CONTROLS) {
    const { label, page, side, beside, ends } = (controlRow(kind).guarded as Guarded).plain;
    if (side !== look.verdict.side) continue;
    if (beside && !beside.some((other) => look.has(other))) continue;
    const found = look.useful.filter(
      (s) =>
        s.kinds.has(label) &&
        s.pressable === 'markup' &&
        (!s.inSeries || beside) &&
        !(ends && s.dialog === undefined && look.tickOf(s) === undefined),
    );
    if (found.length === 0) continue;
    const finder = new ControlFinder(page, GUARDED_THRESHOLD, look);
    for (const { control, hit } of found)
      finder.add(kind, control as Element, { label: hit.text, confidence: GUARDED_THRESHOLD }, look.device);
    return { page, confidence: 0, controls: finder.controls, details: finder.details, evidence: [], names: finder.names };
  }
  return undefined;
}

/** An object whose members are worked out when they are first asked for. */
function lazily<Name extends string, Value>(makers: Readonly<Record<Name, () => Value>>): Readonly<Record<Name, Value>> {
  const made = {} as Record<Name, Value>;
  for (const name of Object.keys(makers) as Name[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}

/** Labels that stand beside a tick. */
const TICKED = [
  ['delete-consent', 'delete-account-consent'],
  ['delete-acknowledge', 'delete-account-acknowledge'],
] as const satisfies readonly (readonly [LabelKind, ControlKind])[];

/** Finds the controls of a page that has been recognised. */
class ControlFinder {
  readonly controls = new Map<ControlKind, Element[]>();
  readonly details = new Map<Element, ControlDetail>();
  readonly names = new Map<Element, Element>();

  constructor(
    private readonly page: PageKind,
    private readonly confidence: number,
    private readonly look: Look,
  ) {}

  find(): void {
    const { collects } = PAGES[this.page];
    // a row gives way to what is more particular, so that rows come first
    for (const what of collects) if (what === 'rows' || what === 'other-rows') this.collect[what]();
    for (const sighting of this.look.useful) this.byLabel(sighting);
    for (const what of collects) if (what !== 'rows' && what !== 'other-rows') this.collect[what]();
  }

  private readonly collect: Readonly<Record<Collected, () => void>> = {
    rows: () => {
      for (const { row, name } of this.look.rowList) this.add('device-row', row, { label: name, confidence: this.confidence }, name);
    },
    'other-rows': () => {
      if (this.look.rowList.length > 1) this.collect.rows();
    },
    'find-switches': () => {
      for (const { control, sighting } of this.look.findSwitches) {
        this.add('turn-off-find-device', control, { label: sighting.hit.text, confidence: this.confidence * 0.9 }, this.device(control));
        this.names.set(control, sighting.hit.element);
      }
    },
    'row-switches': () => {
      for (const { row, name } of this.look.rowList) {
        const [only, ...more] = switchesIn(row, 40);
        if (only && more.length === 0 && this.look.isOn(only))
          this.add('turn-off-find-device', only, { label: '', confidence: this.confidence * 0.9 }, name);
      }
    },
    'row-menus': () => this.menus(undefined),
    menus: () => this.menus(this.look.root.body ?? undefined),
    consent: () => {
      this.consent();
      this.soleConsent();
    },
    'end-button': () => {
      if (this.controls.has('delete-account-confirm')) return;
      const button = endButton(this.look.root);
      if (button)
        this.add('delete-account-confirm', button, {
          label: normaliseText(shownText(button, MAX_REFUSAL)),
          confidence: this.confidence * 0.85,
        });
    },
    refusals: () => {
      for (const row of this.look.refusalRows) {
        this.add('delete-account-refusal', row, {
          label: normaliseText(row.textContent ?? ''),
          refusal: refusalOf(row) ?? refusalInWords(normaliseText(shownText(row, MAX_REFUSAL))) ?? 'unknown',
          confidence: this.confidence,
        });
      }
    },
    'account-links': () => {
      if (this.look.verdict.side === 'cloud') this.accountLinks();
    },
  };

  private menus(scope: Element | undefined): void {
    const { look } = this;
    for (const { control, device } of menuButtons(look.rowList, scope, (element) => look.scan.matches.has(element)))
      this.add('device-menu', control, { label: '', confidence: this.confidence * 0.85 }, device ?? this.device(control));
  }

  /** Adds a control once; a guarded one only with enough confidence. */
  add(control: ControlKind, element: Element, detail: ControlDetail, device?: string): void {
    if (isGuarded(control) && detail.confidence < GUARDED_THRESHOLD) return;
    if (this.details.has(element) && control !== 'device-row') {
      // a row that is itself a button keeps the more particular meaning
      const row = this.controls.get('device-row')?.indexOf(element) ?? -1;
      if (row === -1) return;
      this.controls.get('device-row')?.splice(row, 1);
    } else if (this.details.has(element)) return;
    const list = this.controls.get(control);
    if (list) list.push(element);
    else this.controls.set(control, [element]);
    this.details.set(element, { ...detail, ...(device !== undefined && { device }) });
  }

  /** Takes over the guarded controls that there would be on another page. */
  keepGuarded(page: PageKind, confidence: number): void {
    const other = new ControlFinder(page, confidence, this.look);
    other.find();
    this.takeOver(other);
  }

  /** Takes over guarded controls that others have found. */
  takeOver(other: Pick<Recognition, 'controls' | 'details' | 'names'> | undefined): void {
    for (const [control, elements] of other?.controls ?? []) {
      if (!isGuarded(control)) continue;
      for (const element of elements) {
        const known = this.kindOf(element);
        if (known && isGuarded(known)) continue;
        if (known) this.controls.set(known, this.controls.get(known)?.filter((at) => at !== element) ?? []);
        if (known && this.controls.get(known)?.length === 0) this.controls.delete(known);
        this.controls.set(control, [...(this.controls.get(control) ?? []), element]);
        this.details.set(element, other?.details.get(element) as ControlDetail);
        const name = other?.names?.get(element);
        if (name) this.names.set(element, name);
      }
    }
  }

  private kindOf(element: Element): ControlKind | undefined {
    for (const [control, elements] of this.controls) if (elements.includes(element)) return control;
    return undefined;
  }

  private device(control: Element): string | undefined {
    return deviceOf(control, this.look.rowList, this.look.scan, this.look.device);
  }

  private byLabel(sighting: Sighting): void {
    for (const rule of PAGES[this.page].controls) {
      if (!sighting.kinds.has(rule.label) || !this.fits(sighting, rule)) continue;
      const element = this.elementFor(sighting, rule);
      const instead = rule.outsideDialog && sighting.dialog === undefined && this.deletesInDialog ? rule.outsideDialog : undefined;
      if (!composedContains(element, sighting.hit.element)) this.names.set(element, sighting.hit.element);
      const certainty = !rule.bare && (sighting.web.has(rule.label) || sighting.composed.has(rule.label)) ? 1 : 0.85;
      const device = controlRow(rule.control).ofDevice ? this.device(element) : undefined;
      this.add(instead ?? rule.control, element, { label: sighting.hit.text, confidence: this.confidence * certainty }, device);
      return;
    }
  }

  private fits(sighting: Sighting, { needs, bare }: LabelledControl): boolean {
    const { control, hit, inSeries } = sighting;
    if (!control && needs === 'button' && this.isOnCertainEnd(sighting)) return true;
    if (!control && (needs === undefined || needs === 'button')) return false;
    if (!control && needs === 'row') return sighting.heading !== 'markup' && isLineOf(hit, this.look.scan);
    // a list or a dialog is named by its heading, which is seen by itself
    if (!control && hit.via === 'name' && (needs === 'heading' || hit.element.matches(DIALOG_SELECTOR))) return false;
    // a word for a page in the middle of a dialog's prose or a list of somebody's things is not its entry
    if (!control && inSeries && this.look.verdict.use === 'unknown' && !(needs && needs !== 'button' && isLineOf(hit, this.look.scan)))
      return false;
    if (bare && !PAGES[this.page].bareWordsIn?.some((place) => this.stands[place](sighting))) return false;
    return needs !== 'button' || !this.isTickOrEntry(sighting);
  }

  /** On the address that deletes the account, its own words for going on, standing alone: the page listens at its root. */
  private isOnCertainEnd({ kinds, heading }: Sighting): boolean {
    return this.look.verdict.use === 'delete-account' && heading === 'alone' && (kinds.has('delete-continue') || kinds.has('delete-start'));
  }

  private elementFor({ control, hit }: Sighting, { needs }: LabelledControl): Element {
    if (control) return control;
    if (needs === 'heading') return hit.innermost;
    return rowButton(hit, this.look.scan) ?? rowOf(hit, this.look.scan) ?? hit.element;
  }

  /** Whether a label stands in a place. */
  private readonly stands: Readonly<Record<Place, (sighting: Sighting) => boolean>> = {
    row: ({ control }) => {
      const parent = control && composedParent(control);
      return parent != null && rowAround(this.look.rowList, parent) !== undefined;
    },
    dialog: ({ dialog }) => dialog !== undefined,
    layer: ({ control }) => control !== undefined && this.look.rowList.length > 0 && this.look.layerOf(control) !== undefined,
    'only-remover': ({ control }) => control !== undefined && this.look.device !== undefined && this.look.onlyRemover === control,
    // beside a dialog that deletes the account, a bare word deletes something else
    end: ({ dialog, inSeries }) =>
      dialog === undefined &&
      !(inSeries || this.deletesInDialog || this.namesItsEnd) &&
      (this.look.tick || this.look.verdict.use === 'delete-account'),
  };

  /** The label of the tick itself, or a line of the site's menu that names the page. */
  private isTickOrEntry(sighting: Sighting): boolean {
    const { control } = sighting;
    if (!control) return true;
    if (control.matches(TICK_SELECTOR) || control.localName === 'label') return true;
    return closest(control, 'nav,[role="navigation"],[role="menubar"],[role="tablist"]') !== undefined;
  }

  /** The only tick of the page, where its words are not known: it is about the account, or about what follows. */
  private soleConsent(): void {
    if (this.controls.has('delete-account-consent') || this.controls.has('delete-account-acknowledge')) return;
    const tick = soleTick(this.look.root);
    if (!tick) return;
    const { line, words } = tickLine(tick);
    const detail = { label: words, confidence: this.confidence * 0.85 };
    this.add(speaksOfDeleting(words) ? 'delete-account-consent' : 'delete-account-acknowledge', line, detail);
  }

  private consent(): void {
    for (const sighting of this.look.useful) {
      for (const [label, control] of TICKED) {
        if (!sighting.kinds.has(label)) continue;
        const confidence = this.confidence * (sighting.web.has(label) ? 1 : 0.85);
        this.add(control, this.consentLine(sighting), { label: sighting.hit.text, confidence });
      }
    }
  }

  /** The line that holds both the tick and its words. */
  private consentLine(sighting: Sighting): Element {
    const { element } = sighting.hit;
    const tick = this.look.tickOf(sighting);
    if (!tick) return sighting.control ?? element;
    for (const at of composedAncestors(element, 6)) if (composedContains(at, tick)) return at;
    return tick;
  }

  /** The deletion goes on in a dialog: the same words outside of it are the entry that opened it. */
  private get deletesInDialog(): boolean {
    return this.look.useful.some(
      ({ dialog, kinds }) =>
        dialog !== undefined &&
        (kinds.has('delete-consent') || kinds.has('delete-start') || kinds.has('delete-continue') || kinds.has('delete-acknowledge')),
    );
  }

  /** A button of this page says that it deletes the account: a bare verb beside it deletes something else. */
  private get namesItsEnd(): boolean {
    return this.look.has('delete-start', 'pressable') || this.look.has('delete-continue', 'pressable');
  }

  /** A link to the account site under the account's name needs no label that we know. */
  private accountLinks(): void {
    for (const sighting of this.look.useful) {
      if (!sighting.kinds.has('account-brand')) continue;
      const control = sighting.control ?? (this.page === 'cloud-settings' ? rowOf(sighting.hit, this.look.scan) : undefined);
      if (!control) continue;
      if (
        control.localName !== 'a' ||
        !isNavigationLink(control) ||
        /^https:\/\/([\w-]+\.)?account\.xiaomi\.com\//.test((control as HTMLAnchorElement).href)
      ) {
        this.add('account-menu-item', control, { label: sighting.hit.text, confidence: this.confidence });
      }
    }
  }
}

function languageOf(sightings: readonly Sighting[], root: Document): string | undefined {
  const votes = new Map<string, number>();
  for (const { hit } of sightings)
    for (const { language, web } of hit.meanings) if (language !== '') votes.set(language, (votes.get(language) ?? 0) + (web ? 2 : 1));
  const most = Math.max(0, ...votes.values());
  const first = [...votes].filter(([, count]) => count === most && most > 0).map(([language]) => language);
  const declared = root.documentElement?.getAttribute('lang')?.replace('_', '-') ?? '';
  return (
    first.find((language) => language === declared) ??
    first.find((language) => language.split('-')[0] === declared.split('-')[0]) ??
    first[0]
  );
}
