// @vitest-environment node
// What the popup shows after an update is of that update: nothing else reminds whoever raises the version.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NEWS_VERSION } from '../../components/popup/News';

it('what is new is told of this version: see "A release" in CONTRIBUTING.md', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(NEWS_VERSION, 'write popup.news.text anew in every language, then raise NEWS_VERSION').toBe(version);
});
