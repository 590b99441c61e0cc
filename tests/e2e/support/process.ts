/** Starting and, above all, ending browser processes: no run may leave one behind, however it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { within } from './wait';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The program named by an environment variable, else the first of `names` on PATH. */
export function findBinary(variable: string, names: readonly string[], install: string): string {
  const executable = (file: string) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const given = process.env[variable];
  if (given) {
    if (executable(given)) return given;
    throw new Error(`${variable}=${given} is not a program that can be run`);
  }
  const { PATH = '' } = process.env;
  const folders = PATH.split(path.delimiter).filter(Boolean);
  for (const name of names) {
    const file = folders.map((folder) => path.join(folder, name)).find(executable);
    if (file) return file;
  }
  throw new Error(`no browser found: none of ${names.join(', ')} is on PATH. Install ${install}, or set ${variable} to a program.`);
}

/** Absolute folder of an unpacked build; says so when it was not built. */
export function extensionFolder(given: string | undefined, built: string): string {
  const folder = given === undefined ? path.join(ROOT, built) : path.resolve(given);
  if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`no built extension in ${folder}: run "npm run build" first`);
  return folder;
}

/**
 * Told of every browser that is started; when this process ends, in whatever way, the pipe between them closes and it kills those that
 * still run and removes the profile. A signal handler in this process would not do: a test runner's worker may be ended by SIGKILL.
 */
const REAPER = `
const { rmSync } = require('node:fs');
const pids = new Set(); let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (d) => { const lines = (text + d).split('\\n'); text = lines.pop(); for (const l of lines) l[0] === '+' ? pids.add(+l.slice(1)) : pids.delete(+l.slice(1)); });
process.stdin.on('end', () => {
  for (const pid of pids) try { process.kill(-pid, 'SIGKILL'); } catch {}
  const end = Date.now() + 20_000;
  (function remove() { try { rmSync(process.argv[1], { recursive: true, force: true }); } catch { if (Date.now() < end) setTimeout(remove, 200); } })();
});`;

/** A temporary profile folder and the browsers that were started on it. */
export class Profile {
  readonly dir: string;
  private readonly reaper: ChildProcess;

  constructor(prefix: string) {
    this.dir = mkdtempSync(path.join(tmpdir(), prefix));
    // detached: a Ctrl-C in the terminal goes to the whole group, and this one has to outlive it
    this.reaper = spawn(process.execPath, ['-e', REAPER, this.dir], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    this.reaper.on('error', () => {});
    this.reaper.stdin?.on('error', () => {});
    this.reaper.unref();
  }

  start(binary: string, args: readonly string[], env: Record<string, string>, pipes: boolean): BrowserProcess {
    const stdio = pipes ? (['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as const) : (['ignore', 'pipe', 'pipe'] as const);
    // detached: a group of its own, so that one signal reaches all of its processes
    const child = spawn(binary, args, { stdio: [...stdio], env: { ...process.env, ...env }, detached: true });
    const browser = new BrowserProcess(child, path.basename(binary));
    if (child.pid !== undefined) this.reaper.stdin?.write(`+${child.pid}\n`);
    child.once('exit', () => this.reaper.stdin?.write(`-${child.pid}\n`));
    return browser;
  }

  /** Call it when no browser runs on it any more. */
  async remove(): Promise<void> {
    // what cannot be removed yet is left to the reaper, which has more time
    await rm(this.dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {});
    this.reaper.stdin?.end();
  }
}

export class BrowserProcess {
  /** Everything the browser wrote, as far as it may matter. */
  log = '';
  readonly exited: Promise<void>;
  readonly child: ChildProcess;
  private readonly name: string;
  private running = true;

  constructor(child: ChildProcess, name: string) {
    this.child = child;
    this.name = name;
    const read = (data: Buffer) => {
      this.log = (this.log + data).slice(-64_000);
    };
    child.stderr?.on('data', read);
    child.stdout?.on('data', read);
    this.exited = new Promise((resolve) => {
      const end = (how: string) => {
        this.running = false;
        this.log += `\n[${this.name} ${how}]`;
        resolve();
      };
      child.once('error', (error) => end(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => end(`ended with ${signal ?? code}`));
    });
  }

  /** Last lines of the log, for error messages. */
  tail(): string {
    return this.log.trim().split('\n').slice(-12).join('\n');
  }

  /** Rejects when the process ends before `work` is done. */
  async alive<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
    const ended = this.exited.then(() => Promise.reject(new Error(`${this.name} ended while waiting for ${what}\n${this.tail()}`)));
    ended.catch(() => {});
    return within(ms, () => `${what}\n${this.tail()}`, Promise.race([work, ended]));
  }

  signal(signal: NodeJS.Signals): void {
    if (this.child.pid === undefined || !this.running) return;
    try {
      process.kill(-this.child.pid, signal);
    } catch {
      // it ended in this very moment
    }
  }

  /** Waits for the end that was asked for in another way; after the deadline it is killed. */
  async gone(ms = 10_000): Promise<void> {
    const timer = setTimeout(() => this.signal('SIGKILL'), ms);
    await this.exited;
    clearTimeout(timer);
    // children that outlive their parent (a zygote, a content process) would still write into the profile
    if (this.child.pid === undefined) return;
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // nobody left in the group
    }
  }
}
