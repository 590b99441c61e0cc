/** What the page may see of an event: ours is ours alone, what is held is held, and a pointer on a control opens its hint. */
import { unclobbered } from '../recogniser/dom/tree';
import { DIALOG_SELECTOR } from '../site/component-libraries';
import { isGuarded } from '../site/kinds';
import type { DialogController } from './dialog-controller';
import type { GateVerdict, Judge } from './gate';
import type { GuardController } from './guard-controller';
import type { HintController } from './hint-controller';
import type { Teacher } from './teach-mode';

export interface JudgeHost {
  readonly guard: GuardController;
  readonly dialogs: DialogController;
  readonly hints: HintController;
  readonly teacher: Teacher;
  /** Our element in the page. */
  own(): Element | undefined;
  /** On a route where we may be; looks at the address first, if asked to. */
  isActive(look: boolean): boolean;
  /** Notices that the extension is gone. */
  checkLife(): void;
}

/** Makes the judge that the gate asks. If we fail, what we last took for a guarded control stays shut: a dead button is better than a lost account. */
export function createJudge(host: JudgeHost): Judge {
  const pointer: Pointer = { at: undefined };
  return (event, kind) => {
    try {
      return decide(host, event, kind, pointer);
    } catch {
      return kind === 'press' ? holdAnyway(host, event) : 'pass';
    }
  };
}

/** The element that the pointer was over last. */
interface Pointer {
  at: WeakRef<Element> | undefined;
}

function holdAnyway({ hints, guard }: JudgeHost, event: Event): GateVerdict {
  const advice = hints.adviceAt(event.composedPath());
  if (!advice || !isGuarded(advice.control)) return 'pass';
  try {
    guard.holdBlindly(event, advice.control, advice.device);
  } catch {
    // not even that: it is held without a word
  }
  return 'stop';
}

function decide(host: JudgeHost, event: Event, kind: 'press' | 'move', pointer: Pointer): GateVerdict {
  if (!host.isActive(false)) return 'pass';
  const path = event.composedPath();
  const own = host.own();
  if (own && path.includes(own)) return host.dialogs.own(event);
  const elements = path.filter((target): target is Element => 'nodeType' in target && unclobbered(target as Node).nodeType === 1);
  if (kind === 'press' && host.teacher.teaching) return host.teacher.take(event, elements);
  if (kind === 'move') return onMove(host, event, elements, pointer);
  if (!host.isActive(true)) return 'pass';
  if (event.type === 'pointerdown' && event.isTrusted) host.hints.hover(elements);
  if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') host.hints.closeOpen();
  // within a dialog of the page our badges cannot have the focus: whoever comes to its control by keyboard sees the hint there
  if (event.type === 'keyup' && (event as KeyboardEvent).key === 'Tab' && event.isTrusted && isInDialog(elements))
    host.hints.hover(elements);
  return host.guard.judge(event, elements);
}

const isInDialog = (path: readonly Element[]): boolean => path.some((element) => element.matches(DIALOG_SELECTOR));

/** Over a held control the page sees no pointer; over any control its hint opens. */
function onMove(host: JudgeHost, event: Event, elements: readonly Element[], pointer: Pointer): GateVerdict {
  if (event.type === 'wheel') return 'pass';
  // within one shadow tree a pointer that goes from element to element is told to that tree only: its moves tell the window
  const isOver = event.type === 'pointerover' || (event.type === 'pointermove' && pointer.at?.deref() !== elements[0]);
  if (isOver && event.isTrusted) {
    pointer.at = elements[0] && new WeakRef(elements[0]);
    host.checkLife();
    host.hints.hover(elements);
  }
  const advice = host.hints.adviceAt(elements);
  if (!advice || !isGuarded(advice.control)) return 'pass';
  return host.guard.isHeld(advice.control, advice.element) ? 'hide' : 'pass';
}
