/**
 * Marks and badges of the controls on screen. To ask the browser what lies where is the dearest thing we do, so of many controls only a
 * few are asked about in one placing, in turn; the others keep their answers and move along with their controls. As soon as one answer
 * is another, a dialog has come or gone, and all are asked at once.
 */
import { BADGE, type Box, badgeSpot, inside, overlaps } from '../guide/geometry';
import type { HitTests } from './hit-tests';

/** Controls that are asked about anew in one placing. */
const ASKED = 6;

/** A control and where it is. */
export interface Placeable {
  readonly key: string;
  readonly element: Element;
  readonly box: Box;
}

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
      const kept = asked === undefined && known ? moved(known, box, port, taken) : undefined;
      const found = shown ? (kept ?? badgeSpot(box, port, taken, rtl, (candidate) => this.hits.isOccupied(candidate))) : undefined;
      const spot = found ?? (hasFocus ? { x: box.x, y: box.y, width: BADGE, height: BADGE } : undefined);
      if (spot) taken.push(spot);
      const parts = this.parts.get(key);
      const now: Placed = { box, parts, shown, spot };
      if (known && isWritten(known, now)) continue;
      this.placed.set(element, now);
      if (parts) writes.push(() => write(parts, now));
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
    for (let i = 0; i < visible.length; i++) {
      const { element, box } = visible[(this.turn + i) % visible.length] as Placeable;
      const known = this.placed.get(element);
      const isKnown = known !== undefined && isInView(known.box, port);
      if (isKnown && left <= 0) continue;
      const isBehind = this.hits.isBehind(element, box, port);
      answers.set(element, isBehind);
      if (!isKnown) continue;
      left--;
      if (!all && known.shown === isBehind) return undefined;
    }
    this.turn = visible.length > 0 ? (this.turn + ASKED) % visible.length : 0;
    return answers;
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
  return inside(at, port) && !taken.some((other) => overlaps(at, other)) ? at : undefined;
}

function isWritten(a: Placed, b: Placed): boolean {
  if (a.parts !== b.parts || a.shown !== b.shown || !sameBox(a.box, b.box)) return false;
  return a.spot === b.spot || (a.spot !== undefined && b.spot !== undefined && sameBox(a.spot, b.spot));
}

function write({ mark, hint, badge }: Parts, { box, shown, spot }: Placed): void {
  if (mark) {
    mark.style.display = shown ? '' : 'none';
    mark.style.transform = `translate(${box.x - 4}px, ${box.y - 4}px)`;
    mark.style.width = `${box.width + 8}px`;
    mark.style.height = `${box.height + 8}px`;
  }
  if (badge) {
    badge.style.display = spot ? '' : 'none';
    if (spot) badge.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
    badge.style.visibility = '';
  }
  if (hint) hint.style.visibility = shown ? '' : 'hidden';
}
