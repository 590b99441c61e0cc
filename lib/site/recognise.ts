/**
 * Which of Xiaomi's pages is this, and where are its controls? Pure over its arguments: reads the document it is given, keeps
 * nothing, asks no clock and no storage. This is the one door to the recogniser; what it knows of the site lies beside this file.
 */
import { QueryCache, withQueryCache } from '../recogniser/dom/query-cache';
import { recogniseIn } from '../recogniser/judgement';
import { controlIn, type Pressing, pressedPath } from '../recogniser/press';
import { DocumentReader } from '../recogniser/read/document-reader';
import type { Recognition, RecognitionSummary } from '../recogniser/recognition';
import type { ControlKind } from './controls';
import type { Lesson } from './lessons';
import { mayBeRecognised, routeOf } from './routes';

export { createRecogniser, type Recogniser, type Slice } from '../recogniser/live';
export { controlIn, type Pressing, pressedPath, pressingOf } from '../recogniser/press';
/** @public Part of the seam, as the value of `Recognition.details`. */
export type { ControlDetail, Evidence, Recognition, RecognitionSummary } from '../recogniser/recognition';
export type { Lesson } from './lessons';

/**
 * Recognises a document as it stands now.
 * @param pressing of an event under way: the page is judged as it was before it
 */
export function recognise(
  url: URL,
  root: Document,
  lessons: readonly Lesson[] = [],
  { inverted, guarding }: Pressing = {},
): Recognition | undefined {
  const verdict = routeOf(url);
  if (!mayBeRecognised(verdict)) return undefined;
  const reader = new DocumentReader(root, new Set(lessons.map(({ label }) => label)));
  reader.readAll();
  const { index } = reader;
  return withQueryCache(new QueryCache(index.shadowRoots), () => recogniseIn({ url, verdict, root, index, lessons, inverted }, guarding));
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
