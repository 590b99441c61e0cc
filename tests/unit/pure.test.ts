// @vitest-environment node
// What decides needs no document: the judge, the knowledge of pages, journeys and progress compile without the DOM library.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const PROJECT = path.resolve('tests/unit/pure/tsconfig.json');

const compile = (project: string): string => {
  const { stdout, status } = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', project], { encoding: 'utf8' });
  return status === 0 ? '' : stdout || 'tsc failed';
};

it('compiles without the DOM library', () => {
  expect(compile(PROJECT)).toBe('');
});

it('would notice an element', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pure-'));
  try {
    writeFileSync(path.join(folder, 'judge.ts'), 'export const tag = (element: Element): string => element.localName;\n');
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ extends: PROJECT, include: ['judge.ts'] }));
    expect(compile(path.join(folder, 'tsconfig.json'))).toContain("Cannot find name 'Element'");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
