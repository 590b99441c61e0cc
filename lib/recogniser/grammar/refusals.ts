/** Which of Xiaomi's reasons for refusing a deletion a row states, in its words of any language. */
import type { RefusalId } from '../../site/refusals';
import type { Concept } from './concepts';
import { type ConceptSet, meets, setOf, understand } from './understand';

/** The special before the general: the first that holds is the reason. */
const REASONS: readonly (readonly [RefusalId, readonly (readonly Concept[])[]])[] = [
  ['find-device', [['FIND'], ['DEVICE', 'PHONE']]],
  ['mi-home', [['MI-HOME']]],
  ['mi-coins', [['COINS']]],
  ['mi-finance', [['FINANCE']]],
  ['mi-pay-india', [['PAY']]],
  ['real-name', [['REAL-NAME']]],
  ['xiaomi-mobile-sim', [['SIM']]],
  ['cloud-consent', [['CLOUD'], ['CONSENT', 'WITHDRAW']]],
  ['cloud-data', [['CLOUD']]],
];

let compiled: readonly (readonly [RefusalId, readonly ConceptSet[]])[] | undefined;

/** The reason that a text states, undefined when it is none we know. The text may be a sentence. */
export function refusalOf(text: string): RefusalId | undefined {
  const reading = understand(text);
  if (reading.low === 0 && reading.high === 0) return undefined;
  compiled ??= REASONS.map(([id, all]) => [id, all.map(setOf)] as const);
  return compiled.find(([, all]) => all.every((set) => meets(reading, set)))?.[0];
}
