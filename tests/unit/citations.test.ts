// @vitest-environment node
// What is shipped of the citations: each source that a reader is shown, and nothing of where in it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesOf } from '../../components/source-words';
import { STEPS, type StepId, stepOf } from '../../lib/journeys/steps';
import { citationsBySource } from '../../scripts/vite-citations';

const { transform } = citationsBySource();

it('are cut to their sources, each once, in the tables that are shown', () => {
  const made = transform(
    "a = { sources: ['A1 L29', 'A1 L40-41', 'M13 XiaomiAccount.apk:733', 'O1'], b: ['A1 L2'] };",
    '/x/lib/journeys/steps.ts',
  );
  expect(made?.code).toBe('a = { sources: ["A1","M13","O1"], b: [\'A1 L2\'] };');
  expect(transform("sources: ['A1 L29']", '/x/lib/site/routes.ts')).toBeNull();
});

it('of every step name the same sources as before', () => {
  const { code } = transform(readFileSync('lib/journeys/steps.ts', 'utf8'), '/x/lib/journeys/steps.ts') as { code: string };
  const shipped = [...code.matchAll(/^ {2}'([\w-]+)':[\s\S]*?sources: (\[.*?\])/gm)].map(([, id, list]) => [
    id,
    JSON.parse(list as string),
  ]);
  expect(shipped).toEqual((Object.keys(STEPS) as StepId[]).map((id) => [id, sourcesOf(stepOf(id).sources)]));
});
