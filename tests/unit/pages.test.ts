import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recognise } from '../../lib/site/recognise';

const FOLDER = 'tests/pages';

interface Expected {
  url: string;
  page: string | null;
  controls: Record<string, string[]>;
}

/** Pages captured by `npm run capture`: those with their expectation beside them. */
const fixtures = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: kind }) =>
    readdirSync(path.join(FOLDER, kind))
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({
        kind,
        html: path.join(FOLDER, kind, file),
        json: path.join(FOLDER, kind, file.replace(/html$/, 'expected.json')),
      })),
  )
  .filter(({ json }) => existsSync(json));

afterEach(() => document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body')));

it('has captured pages', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(4);
});

describe.each(fixtures)('$html', ({ kind, html, json }) => {
  it('is what its folder and its expectation say, with these controls and no others', () => {
    const { url, page, controls } = JSON.parse(readFileSync(json, 'utf8')) as Expected;
    expect(page ?? 'unknown').toBe(kind);
    const saved = new DOMParser().parseFromString(readFileSync(html, 'utf8'), 'text/html');
    document.documentElement.lang = saved.documentElement.lang;
    document.head.innerHTML = saved.head.innerHTML;
    document.body.innerHTML = saved.body.innerHTML;
    const seen = recognise(new URL(url), document);
    expect(seen?.page ?? null).toBe(page);
    const labels = [...(seen?.controls ?? [])].map(([control, elements]) => [
      control,
      elements.map((element) => seen?.details.get(element)?.label ?? ''),
    ]);
    expect(Object.fromEntries(labels)).toEqual(controls);
  });
});
