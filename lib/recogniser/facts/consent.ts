/** Ticks beside a consent. */
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../../site/component-libraries';
import { findFirst } from '../dom/find';
import { cachedQuery } from '../dom/query-cache';
import { composedAncestors, composedContains, unclobbered } from '../dom/tree';
import type { LabelMatch } from '../read/label-index';
import type { Candidate } from './candidates';

/** The tick that belongs to a label: inside it, around it, or beside it. */
export const tickOf = cachedQuery((match: LabelMatch): Element | undefined => {
  for (const at of composedAncestors(match.innermost, 6)) {
    const self = unclobbered(at);
    const tick = self.matches(TICK_SELECTOR) ? at : findFirst(at, TICK_SELECTOR, 60);
    if (tick || at.localName === 'form' || self.matches(DIALOG_SELECTOR)) return tick;
  }
  return undefined;
});

/** The line that holds both the tick and its words. */
export function consentLine({ match, control }: Candidate): Element {
  const tick = tickOf(match);
  if (!tick) return control ?? match.element;
  for (const at of composedAncestors(match.innermost, 6)) if (composedContains(at, tick)) return at;
  return tick;
}
