// Faults put into a living browser, and the record of what was preserved: `scripts/faults-table.mjs` makes a table of it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'vitest';
import type { Tab } from './driver';
import type { Json } from './rpc';
import type { World } from './world';

const FILE = '.output/faults.json';

export interface FaultRow {
  readonly fault: string;
  readonly injected: string;
  readonly preserved: string;
  /** Name and main version. */
  readonly browsers: readonly string[];
}

/** For what takes long on a busy machine. */
export const SOON = { timeout: 60_000 };

type What = Pick<FaultRow, 'injected' | 'preserved'>;

/** Changes one row and leaves the others as they are: files and tests may come in any order. */
function note(fault: string, change: (before: FaultRow | undefined) => FaultRow | undefined): void {
  const rows: FaultRow[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
  const changed = change(rows.find((row) => row.fault === fault));
  mkdirSync(path.dirname(FILE), { recursive: true });
  const others = rows.filter((row) => row.fault !== fault);
  writeFileSync(FILE, JSON.stringify([...others, ...(changed ? [changed] : [])], null, 1));
}

/** A test of one fault. Only a run that has passed is in the record, so a browser that fails is taken out of it first. */
export function fault(world: World, name: string, what: What, body: () => Promise<void>, ms = 180_000): void {
  it(
    name,
    async () => {
      const browser = (): string => `${world.name === 'chromium' ? 'Chromium' : 'Firefox'} ${Number.parseInt(world.driver.version, 10)}`;
      const others = (row: FaultRow | undefined): string[] => (row?.browsers ?? []).filter((one) => one !== browser());
      note(name, (row) => (others(row).length > 0 ? { fault: name, ...what, browsers: others(row) } : undefined));
      await body();
      note(name, (row) => ({ fault: name, ...what, browsers: [...others(row), browser()].sort() }));
    },
    ms,
  );
}

/** The extension's API, in a page of the extension; both browsers give promises under this name. */
declare const chrome: Json;

export type Stored = Record<string, Json>;
export type CommandInput = Record<string, unknown> & { id: string; type: string };
/** `ok`, the reason of a refusal, or `silence` where nobody answered. */
export type Answer = string;

/** All that is stored on this computer. */
export const stored = (world: World): Promise<Stored> => world.inExtension(() => chrome.storage.local.get());

/** Stores something behind the back of the extension. It travels as text, so that keys like `__proto__` arrive. */
export const put = (world: World, items: string): Promise<void> =>
  world.inExtension(async (text) => void (await chrome.storage.local.set(JSON.parse(text))), items);

/** Sends commands at once, from one page of the extension. */
export const sendFrom = (tab: Tab, wishes: readonly CommandInput[]): Promise<Answer[]> =>
  tab.evaluate(
    (commands) =>
      Promise.all(
        commands.map(async (command) => {
          try {
            const reply = await chrome.runtime.sendMessage({ type: 'command', command });
            return reply ? (reply.outcome.ok ? 'ok' : reply.outcome.reason) : 'silence';
          } catch {
            return 'silence';
          }
        }),
      ),
    wishes,
  );

/** The same from the page that the world keeps open. */
export const send = async (world: World, ...wishes: CommandInput[]): Promise<Answer[]> => sendFrom(await world.ownPage(), wishes);

/** What the background says of the progress, without its words. */
export const told = (world: World): Promise<Json> =>
  world.inExtension(async () => (await chrome.runtime.sendMessage({ type: 'snapshot', words: 'ru' })).snapshot);

export const addDevice = (id: string, name = id): CommandInput => ({
  id: `add-${id}`,
  type: 'add-device',
  device: { id, kind: 'phone', name },
});
export const tick = (id: string, step = 'sign-in-works', done = true): CommandInput => ({ id, type: 'set-step', step, done });
export const choose = (id: string, journey = 'delete-account'): CommandInput => ({ id, type: 'choose-journey', journey });
export const countCode = (id: string): CommandInput => ({ id, type: 'count-code' });

export const numbered = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

/** Ids of the devices that are stored, in their order. */
export const devicesIn = (all: Stored): string[] => (all['progress']?.devices ?? []).map((device: { id: string }) => device.id);
