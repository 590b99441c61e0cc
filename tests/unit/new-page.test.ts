// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-page-'));
  for (const part of ['scripts/new-page.mjs', 'scripts/setup.mjs', 'lib/site/pages', 'lib/site/page-kinds.ts', 'locales'])
    cpSync(part, path.join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(folder, 'scripts/new-page.mjs'), ...args], { encoding: 'utf8' });
const text = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const everything = (): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => `${file}\n${text(file)}`);

it('starts a page kind, and says what is left', () => {
  const { status, stdout } = start('past-orders', '--side', 'account');
  expect(status).toBe(0);
  expect(stdout).toContain('lib/site/pages/past-orders.ts: ');
  expect(text('lib/site/pages/past-orders.ts')).toContain("side: 'account'");
  const index = text('lib/site/pages/index.ts');
  for (const line of [
    "import * as pastOrders from './past-orders';",
    "'past-orders': pastOrders.place,",
    "'past-orders': pastOrders.definition,",
  ])
    expect(index.split(line)).toHaveLength(2);
  expect(text('lib/site/page-kinds.ts')).toContain("  'past-orders',\n] as const");
  for (const file of readdirSync('locales').filter((name) => name.endsWith('.ts')))
    expect(text(`locales/${file}`)).toContain("  'page.past-orders': 'past-orders',\n");
  expect(text('tests/pages/past-orders/example.html')).toContain('<!doctype html>');
  expect(JSON.parse(text('tests/pages/past-orders/example.expected.json'))).toMatchObject({ page: 'past-orders', controls: {} });
  const once = everything();
  expect(start('past-orders')).toMatchObject({ status: 1, stderr: expect.stringContaining('exists') });
  expect(everything()).toEqual(once);
});

it.each([[[]], [['Orders']], [['my_orders']], [['device']], [['delete']], [['orders', '--side', 'shop']]])(
  'changes nothing for %j',
  (args) => {
    const before = everything();
    expect(start(...args).status).toBe(1);
    expect(everything()).toEqual(before);
  },
);
