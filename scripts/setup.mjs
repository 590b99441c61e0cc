/** What every command needs first: packages, browsers, a build. Only Node's own modules here: nothing else may be installed yet. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

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

/** Installs packages when they are missing or older than the lock file. */
export async function ensurePackages() {
  const marker = path.join(ROOT, 'node_modules', '.package-lock.json');
  const lock = path.join(ROOT, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages ...');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) fail('npm ci failed: see above.');
}

/** Installs browsers through apt where there is apt; elsewhere says what to install. */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0 && onPath('openssl')) return;
  if (process.platform === 'linux' && onPath('apt-get')) {
    const packages = [...missing.flatMap((name) => BROWSERS[name].packages), ...EXTRAS];
    const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
    const apt = (...args) =>
      run(sudo[0] ?? 'apt-get', [...(sudo.length ? ['apt-get'] : []), ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    console.log(`Installing ${packages.join(', ')} ...`);
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
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

/** Builds both packages. */
export async function build() {
  for (const browser of ['chrome', 'firefox']) {
    const code = await run('npx', ['--no-install', 'wxt', 'build', '-b', browser]);
    if (code !== 0) fail(`The build for ${browser} failed: see above.`);
  }
}

/** A local module of a package, for scripts that run before anything is installed. */
export function load(name) {
  return createRequire(path.join(ROOT, 'package.json'))(name);
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
