// @vitest-environment node
// The replica pages and what recognises them know nothing of each other: else the one would only confirm the other.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from\s+'(\.[^']+)'/g)].map(([, to = '']) => path.normalize(path.join(path.dirname(file), to)));

describe('the replica pages', () => {
  it.each(filesIn('lib/rehearsal/replicas'))('%s leans on nothing but its own', (file) => {
    for (const to of importsOf(file)) expect(to).toMatch(/^lib\/rehearsal\/replicas\//);
  });
  it('are unknown to whatever runs on a page', () => {
    const others = ['lib', 'components/overlay', 'components/popup', 'components/desk']
      .flatMap(filesIn)
      .filter((file) => !file.startsWith('lib/rehearsal/'));
    expect(others.length).toBeGreaterThan(80);
    for (const file of [...others, 'entrypoints/guide.ts', 'entrypoints/background.ts'])
      for (const to of importsOf(file)) expect(to, file).not.toMatch(/rehearsal/);
  });
  it('would be seen to lean on something', () => {
    expect(importsOf('lib/rehearsal/stage.ts')).toContain('lib/content/session');
  });
});
