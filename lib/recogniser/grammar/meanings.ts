/** What a label that is understood means for us, by the table of compositions. */
import { COMPOSITIONS, type Composition, type ControlMeaning, NAMED, NAMED_IN_SHORT } from './compositions';
import { type ConceptSet, meets, type Reading, setOf, understand } from './understand';

interface Compiled {
  readonly rule: Composition;
  readonly all: readonly ConceptSet[];
  readonly none: ConceptSet;
}

/** A label of more words is a sentence. */
const MOST_WORDS = 9;
const MOST_WORDS_OF_SENTENCE = 24;

let compiled: readonly Compiled[] | undefined;

function compile(rule: Composition): Compiled {
  const asked = rule.all.flat();
  const unclear = (rule.unexplained ? NAMED : NAMED_IN_SHORT).filter((concept) => !asked.includes(concept));
  return {
    rule,
    all: rule.all.map((wanted) => setOf(typeof wanted === 'string' ? [wanted] : wanted)),
    none: setOf([...(rule.none ?? []), ...unclear]),
  };
}

/** Meanings that a question or a negation may have. */
const NEGATIVE: ReadonlySet<ControlMeaning> = new Set(['dismiss', 'help', 'no-devices']);

const NO_MEANING: readonly ControlMeaning[] = [];

/** What a reading means; more than one where the same words stand on several controls, none for most texts. */
export function meaningOfReading(reading: Reading): readonly ControlMeaning[] {
  if (reading.low === 0 && reading.high === 0) return NO_MEANING;
  compiled ??= COMPOSITIONS.map(compile);
  const refusing = reading.question || reading.negated;
  let meanings = NO_MEANING;
  for (const { rule, all, none } of compiled) {
    // most fail here, and nothing else is asked
    if (!meets(reading, all[0] as ConceptSet)) continue;
    if (reading.unexplained > (rule.unexplained ?? 0)) continue;
    if (reading.words > (rule.words ?? (rule.unexplained ? MOST_WORDS_OF_SENTENCE : MOST_WORDS))) continue;
    if (meets(reading, none) || !all.every((set) => meets(reading, set))) continue;
    if (refusing && !NEGATIVE.has(rule.means[0] as ControlMeaning)) continue;
    meanings = meanings.length === 0 ? rule.means : [...new Set([...meanings, ...rule.means])];
  }
  return meanings;
}

/** What a label means for us; questions, negations and sentences that merely contain the words mean nothing. */
export const meaningOf = (label: string): readonly ControlMeaning[] => meaningOfReading(understand(label));
