/** One judgement of a document that has been read: facts, verdict, and the elements that the verdict speaks of. */
import type { ControlKind } from '../site/controls';
import { type PageInput, pageFacts } from './facts/page-facts';
import { judge, type Verdict } from './judge';
import type { ControlDetail, Evidence, Recognition } from './recognition';

/** @param guarding see `judge` */
export function recogniseIn(input: PageInput, guarding = false): Recognition | undefined {
  const { facts, ids } = pageFacts(input);
  const verdict = judge(facts, guarding);
  if (!verdict) return undefined;
  const controls = new Map<ControlKind, Element[]>();
  const details = new Map<Element, ControlDetail>();
  const names = new Map<Element, Element>();
  for (const { control, element: id, name, label, device, refusal, confidence } of verdict.bindings) {
    const element = ids.elementOf(id);
    const list = controls.get(control);
    if (list) list.push(element);
    else controls.set(control, [element]);
    details.set(element, { label, confidence, ...(refusal !== undefined && { refusal }), ...(device !== undefined && { device }) });
    if (name !== undefined) names.set(element, ids.elementOf(name));
  }
  const { page, confidence, ended, holdsUnread } = verdict;
  const language = confidence > 0 ? facts.language : undefined;
  return {
    page,
    side: facts.side,
    confidence,
    ...(language !== undefined && { language }),
    controls,
    details,
    evidence: evidenceOf(verdict),
    names,
    ...(ended ? { ended: true as const } : guarding && holdsUnread && { holdsUnread: true as const }),
  };
}

/** What counts of the reasons, in a form that can be said to the owner. */
const evidenceOf = ({ reasons }: Verdict): Evidence[] =>
  reasons.flatMap(({ kind, weight, text, proxy }) =>
    weight === 0 || kind === 'when' || kind === 'witness'
      ? []
      : [{ kind, weight, ...(text !== undefined && { text }), ...(proxy !== undefined && { proxy }) }],
  );
