/** Switches of Find device that are on, as they were before the event being judged. */
import type { LabelKind } from '../../site/atlas/kinds';
import { isSmall } from '../dom/siblings';
import { isOff, switchesIn } from '../dom/switches';
import { composedAncestors, unclobbered } from '../dom/tree';
import type { Candidate } from './candidates';
import type { Seen } from './seen';

/** More elements than this are no row of a switch. */
const MAX_ROW = 400;
/** How far above its words the row of a switch may begin whatever it is, and where it is one line of a list: libraries nest much. */
const NEAR = 4;
const CLIMB = 8;
const ROW = 'li,tr,label,[role="listitem"],[role="row"],[class*="item" i],[class*="cell" i]';
/** Elements of a row in which a switch is looked for. */
const MAX_LOOKED_AT = 40;

/** Labels of the row of a switch that turns Find device off. */
const SAYS_IT: readonly LabelKind[] = ['find-device', 'turn-off-find-device'];

/** Switches in rows that say "Find device", or that it is turned off there. */
export function findSwitches({
  candidates,
  inverted,
}: Pick<Seen, 'candidates' | 'inverted'>): { control: Element; candidate: Candidate }[] {
  return candidates.flatMap((candidate) => {
    const control = SAYS_IT.some((kind) => candidate.kinds.has(kind)) ? switchBeside(candidate.match.element) : undefined;
    return control && !isOff(control, inverted) ? [{ control, candidate }] : [];
  });
}

function switchBeside(label: Element): Element | undefined {
  let climbed = 0;
  for (const at of composedAncestors(label, CLIMB)) {
    if (!isSmall(at, MAX_ROW)) return undefined;
    if (climbed++ >= NEAR && !unclobbered(at).matches(ROW)) continue;
    const [only, ...more] = switchesIn(at, MAX_LOOKED_AT);
    // a whole form of switches: whose is whose is anybody's guess
    if (more.length > 0) return undefined;
    if (only) return only;
  }
  return undefined;
}

/** The only switch in the row of a device, if it is on. */
export function onlySwitch(row: Element, { inverted }: Seen): Element | undefined {
  const [only, ...more] = switchesIn(row, MAX_LOOKED_AT);
  return only && more.length === 0 && !isOff(only, inverted) ? only : undefined;
}
