/** What every command needs first: packages, browsers, a build. Only Node's own modules here: nothing else may be installed yet. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// Vite's advice for a version to come, said at every start
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/** Programs tried for each browser, in order; a variable of the environment comes first. */
const BROWSERS = {
  chromium: { variable: 'CHROMIUM_BIN', programs: ['chromium', 'chromium-browser', 'google-chrome-for-testing'], packages: ['chromium'] },
  firefox: { variable: 'FIREFOX_BIN', programs: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
};
/** Fonts without which Chinese pages are boxes, and the tool that makes the practice site's certificate. */
const EXTRAS = ['openssl', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Runs a program to its end, its output shown. Resolves to its exit code. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Stops with a message that says what to do. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function onPath(program) {
  if (program.includes('/')) return existsSync(program) ? program : undefined;
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, program);
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

/** Where a browser is; undefined when it is not installed. */
export function findBrowser(name) {
  const { variable, programs } = BROWSERS[name];
  return [process.env[variable], ...programs].filter(Boolean).map(onPath).find(Boolean);
}

/** Whether what is installed is what the lock file names. By content: the times of files say nothing after a checkout. */
function hasPackages() {
  const installed = readJson(path.join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  const wanted = Object.entries(readJson(path.join(ROOT, 'package-lock.json')).packages);
  return (
    installed !== undefined && wanted.every(([place, { version, optional }]) => !place || optional || installed[place]?.version === version)
  );
}

/** Installs packages when they are missing or others than the lock file names. */
export async function ensurePackages() {
  if (hasPackages()) return;
  console.log('Installing packages from the npm registry (some 400 MB on disk; half a minute to three minutes) ...');
  // errors only: WXT names Node 22 as its engine, and everything here is tested on the Node that package.json names
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) fail('npm ci failed: see above.');
}

/** What of this has to be installed first, in words; empty when nothing is missing. */
export function missingParts(names) {
  const missing = names.filter((name) => !findBrowser(name));
  return [
    ...(hasPackages() ? [] : ['npm packages (some 400 MB on disk)']),
    ...(missing.length > 0 || !onPath('openssl') ? [`${aptPackages(missing).join(', ')} through apt (up to 1 GB on disk)`] : []),
  ];
}

const aptPackages = (missing) => [...missing.flatMap((name) => BROWSERS[name].packages), ...EXTRAS];

/** How long another program may hold the lock of apt. */
const LOCK_MINUTES = 10;

/** Runs apt-get, and waits where another program is installing something: unattended upgrades run just after a start. */
async function apt(...args) {
  const root = process.getuid?.() === 0;
  const command = ['-o', `DPkg::Lock::Timeout=${LOCK_MINUTES * 60}`, '-qq', ...args];
  const until = Date.now() + LOCK_MINUTES * 60_000;
  for (let told = false; ; told = true) {
    const child = spawn(root ? 'apt-get' : 'sudo', root ? command : ['apt-get', ...command], {
      cwd: ROOT,
      stdio: ['inherit', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const code = await new Promise((resolve) => child.on('error', () => resolve(127)).on('close', resolve));
    if (code === 0) return;
    // the lock of the lists is not one of those that apt waits for itself
    if (!/could not get lock|unable to lock/i.test(said) || Date.now() > until) return void console.error(said.trim());
    if (!told) console.log(`Another program is using apt: waiting for it, ${LOCK_MINUTES} minutes at most ...`);
    await new Promise((again) => setTimeout(again, 2000));
  }
}

/** Installs browsers through apt where there is apt; elsewhere says what to install. */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0 && onPath('openssl')) return;
  if (process.platform === 'linux' && onPath('apt-get')) {
    const packages = aptPackages(missing);
    console.log(`Installing ${packages.join(', ')} through apt (one to five minutes) ...`);
    await apt('update');
    await apt('install', '-y', '--no-install-recommends', ...packages);
  }
  const still = names.filter((name) => !findBrowser(name));
  if (still.length > 0) {
    fail(
      still
        .map(
          (name) =>
            `${name} is not installed. Install it, or point ${BROWSERS[name].variable} at its program (tried: ${BROWSERS[name].programs.join(', ')}).`,
        )
        .join('\n'),
    );
  }
  if (!onPath('openssl')) fail('openssl is not installed: the practice site makes its certificate with it.');
}

/** Runs a program of a package whose output is of interest only where it fails. Resolves to whether it did not. */
export function runQuietly(folder, ...args) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0) console.error(Buffer.concat(said).toString());
      resolve(code === 0);
    });
  });
}

/** Builds both packages. */
export async function build() {
  console.log('Building for Chromium and Firefox ...');
  for (const browser of ['chrome', 'firefox'])
    if (!(await runQuietly(ROOT, 'wxt', 'build', '-b', browser))) fail(`The build for ${browser} failed: see above.`);
}

/** Whether a window can be shown here. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether a browser is Google's own Chrome, which refuses unpacked extensions from the command line. */
export function isBrandedChrome(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /Google Chrome(?! for Testing)/.test(stdout ?? '');
}

/** JSON of a file; undefined when there is none. */
export function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
