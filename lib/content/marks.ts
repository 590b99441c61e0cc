/**
 * Marks and badges of the controls on screen. To ask the browser what lies where is the dearest thing we do, so of many controls only a
 * few are asked about in one placing, in turn; the others keep their answers and move along with their controls. As soon as one answer
 * is another, a dialog has come or gone, and all are asked at once.
 */
import { BADGE, type Box, badgeSpot, inside, OUTLINE, overlaps } from '../guide/geometry';
import type { HitTests } from './hit-tests';

/** Controls that are asked about anew in one placing. */
const ASKED = 6;
/** Of those, so many at each end of the screen where they have moved: what scrolls under a bar of the page goes there first. */
const AT_EDGE = 2;

/** A control and where it is. */
export interface Placeable {
  readonly key: string;
  readonly element: Element;
  readonly box: Box;
}

/** Pixels: below it, a difference is the rounding of a place that is no whole number. */
const LEAST_MOVE = 0.1;

interface Parts {
  mark?: HTMLElement;
  hint?: HTMLElement;
  badge?: HTMLElement;
}

/** What was found for a control, and written. */
interface Placed {
  readonly box: Box;
  readonly parts: Parts | undefined;
  /** Nothing lies over it. */
  readonly shown: boolean;
  readonly spot: Box | undefined;
}

/** The marks of one document. */
export class Marks {
  private parts = new Map<string, Parts>();
  private placed = new WeakMap<Element, Placed>();
  private turn = 0;
  private port: Box | undefined;
  private root: ShadowRoot | undefined;

  constructor(private readonly hits: HitTests) {}

  /** Takes over what has been rendered. */
  adopt(root: ShadowRoot): void {
    const before = this.parts;
    this.root = root;
    this.parts = new Map();
    for (const part of root.querySelectorAll<HTMLElement>('.mark,.hint')) {
      const key = part.dataset['key'] ?? '';
      const parts = this.parts.get(key) ?? {};
      this.parts.set(key, parts);
      if (part.classList.contains('mark')) parts.mark = part;
      else {
        parts.hint = part;
        const badge = part.querySelector<HTMLElement>('.badge');
        if (badge) parts.badge = badge;
      }
    }
    // what is drawn as before is the same, so that nothing is written twice
    for (const [key, parts] of this.parts) {
      const old = before.get(key);
      if (old && old.mark === parts.mark && old.hint === parts.hint && old.badge === parts.badge) this.parts.set(key, old);
    }
  }

  /** How far all controls have moved together since they were placed; undefined where they have not, or something else is new. */
  shiftOf(controls: readonly Placeable[]): { readonly x: number; readonly y: number } | undefined {
    let shift: { readonly x: number; readonly y: number } | undefined;
    for (const { key, element, box } of controls) {
      const known = this.placed.get(element);
      if (!known || known.parts !== this.parts.get(key) || known.box.width !== box.width || known.box.height !== box.height)
        return undefined;
      const [x, y] = [box.x - known.box.x, box.y - known.box.y];
      shift ??= { x, y };
      if (Math.abs(shift.x - x) > LEAST_MOVE || Math.abs(shift.y - y) > LEAST_MOVE) return undefined;
    }
    return shift;
  }

  /** Decides where everything goes; nothing is written before the writes are carried out. */
  place(controls: readonly Placeable[], port: Box, rtl: boolean): (() => void)[] {
    const isOther = !this.port || !sameBox(this.port, port);
    this.port = port;
    const behind = this.askInTurn(controls, port, isOther) ?? (this.askInTurn(controls, port, true) as ReadonlyMap<Element, boolean>);
    const taken: Box[] = controls.map(({ box }) => box);
    const writes: (() => void)[] = [];
    const inFocus = this.root && keyInFocus(this.root);
    for (const { key, element, box } of controls) {
      const known = this.placed.get(element);
      const asked = behind.get(element);
      const hasFocus = key === inFocus;
      const shown = hasFocus || (isInView(box, port) && !(asked ?? !known?.shown));
      // what is under way is looked at again where it comes to rest
      const kept = known && (asked === undefined || !sameBox(known.box, box)) ? moved(known, box, port, taken) : undefined;
      const found = shown ? (kept ?? badgeSpot(box, port, taken, rtl, (candidate) => this.hits.isOccupied(candidate))) : undefined;
      const spot = found ?? (hasFocus ? { x: box.x, y: box.y, width: BADGE, height: BADGE } : undefined);
      if (spot) taken.push(spot);
      const parts = this.parts.get(key);
      const now: Placed = { box, parts, shown, spot };
      if (known && isWritten(known, now)) continue;
      this.placed.set(element, now);
      if (parts) writes.push(() => write(parts, now, known?.parts === parts ? known : undefined));
    }
    return writes;
  }

  /**
   * What lies over controls: over those of which nothing is known, and over a few of the others, or all.
   * @returns undefined where an answer is another than before: then all have to be asked
   */
  private askInTurn(controls: readonly Placeable[], port: Box, all: boolean): ReadonlyMap<Element, boolean> | undefined {
    const answers = new Map<Element, boolean>();
    const visible = controls.filter(({ box }) => isInView(box, port));
    let left = all ? visible.length : ASKED;
    for (const { element, box } of this.inTurn(visible, all)) {
      const known = this.placed.get(element);
      const isKnown = known !== undefined && isInView(known.box, port);
      if (answers.has(element) || (isKnown && left <= 0)) continue;
      const isBehind = this.hits.isBehind(element, box, port);
      answers.set(element, isBehind);
      if (!isKnown) continue;
      left--;
      if (!all && known.shown === isBehind) return undefined;
    }
    return answers;
  }

  /** All that are visible, those first whose turn it is; where they have moved, those at the ends of the screen before them. */
  private inTurn(visible: readonly Placeable[], all: boolean): readonly Placeable[] {
    const [first] = visible;
    if (all || !first) return visible;
    const known = this.placed.get(first.element);
    const edges = known && sameBox(known.box, first.box) ? [] : [...visible.slice(0, AT_EDGE), ...visible.slice(-AT_EDGE)];
    const { turn } = this;
    this.turn = (turn + ASKED - edges.length) % visible.length;
    return [...edges, ...visible.slice(turn), ...visible.slice(0, turn)];
  }
}

/** The hint that has the focus: hidden, it would lose it, and whoever works by keyboard would begin again at the page's top. */
export const keyInFocus = (root: ShadowRoot): string | undefined => root.activeElement?.closest<HTMLElement>('.hint')?.dataset['key'];

const isInView = (box: Box, port: Box): boolean =>
  box.width > 0 && box.height > 0 && box.y < port.height && box.y + box.height > 0 && box.x < port.width && box.x + box.width > 0;

const sameBox = (a: Box, b: Box): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The badge of a control that has moved as it is; undefined where it would leave the screen or land on something of ours. */
function moved({ box, spot }: Placed, to: Box, port: Box, taken: readonly Box[]): Box | undefined {
  if (!spot || box.width !== to.width || box.height !== to.height) return undefined;
  const at = { ...spot, x: spot.x + to.x - box.x, y: spot.y + to.y - box.y };
  return inside(at, port) && !taken.some((other) => other !== to && overlaps(at, other)) ? at : undefined;
}

function isWritten(a: Placed, b: Placed): boolean {
  if (a.parts !== b.parts || a.shown !== b.shown || !sameBox(a.box, b.box)) return false;
  return a.spot === b.spot || (a.spot !== undefined && b.spot !== undefined && sameBox(a.spot, b.spot));
}

/** What is the same as `before`, written on the same parts, is not written again: every setting of a style is parsed. */
function write({ mark, hint, badge }: Parts, { box, shown, spot }: Placed, before: Placed | undefined): void {
  const isSameSize = before?.box.width === box.width && before.box.height === box.height;
  if (mark) {
    if (before?.shown !== shown) mark.style.display = shown ? '' : 'none';
    mark.style.transform = `translate(${box.x - OUTLINE}px, ${box.y - OUTLINE}px)`;
    if (!isSameSize) {
      mark.style.width = `${box.width + 2 * OUTLINE}px`;
      mark.style.height = `${box.height + 2 * OUTLINE}px`;
    }
    // whose it is that stands within a control needs no outline to say
    mark.toggleAttribute('data-within', spot !== undefined && inside(spot, box));
  }
  if (badge) {
    if (!before || (before.spot === undefined) !== (spot === undefined)) badge.style.display = spot ? '' : 'none';
    if (spot) badge.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    badge.style.visibility = '';
  }
  if (hint) hint.style.visibility = shown ? '' : 'hidden';
}
