/** What the card for the phone says: the steps that are done on the phone in hand and are still open, as plain text. */
import { type PlanItem, planOf } from '../../lib/journeys/plan';
import type { Progress } from '../../lib/progress/state';
import type { Translator } from '../../lib/words';
import { pictureOf } from '../pictures/pictures';
import { stepWords } from '../step-words';

/** Marks that keep a quoted label's direction apart; a camera's plain text shows them as boxes. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The phone's language, where it is another than that of the page. */
export const phoneOf = (t: Translator): string | undefined => t.id.split('+')[1];

/** The open steps of the plan that are done on a phone in hand. */
export function cardItems(progress: Progress, now: number): readonly PlanItem[] {
  if (progress.journey === null) return [];
  return planOf(progress.journey, progress, { now }).filter(
    (item) => item.state !== 'done' && !item.keepBound && !item.setAside && item.step.place === 'phone' && isInHand(item),
  );
}
const isInHand = ({ id, variant }: PlanItem): boolean => pictureOf(id, variant)?.[0].on === 'phone';

/**
 * The steps as blocks of text, numbered, with the names of their devices. What is done in the same way on several phones, one after
 * another, is said once: three phones fill no more codes than one. `verdict`: what to tick at the end.
 */
export function cardBlocks(items: readonly PlanItem[], t: Translator, verdict: readonly string[] = []): string[] {
  const steps: { item: PlanItem; devices: string[] }[] = [];
  for (const item of items) {
    const last = steps.at(-1);
    const own = item.device ? [item.device.name] : [];
    if (last?.item.id === item.id && last.item.variant === item.variant) last.devices.push(...own);
    else steps.push({ item, devices: own });
  }
  const blocks = steps.map(({ item, devices }, at) => {
    const { title, lines } = stepWords(item, t);
    return [`${at + 1}. ${title}${devices.length > 0 ? ` (${devices.join(', ')})` : ''}`, ...lines.map((line) => `- ${line}`)].join('\n');
  });
  return [...blocks, ...(verdict.length > 0 ? [verdict.map((line) => `[ ] ${line}`).join('\n')] : [])].map((block) =>
    block.replace(ISOLATES, ''),
  );
}
