/**
 * `npm run soak -- MINUTES` (default 30): a page that changes ten times a second with a hint open. Fails where, at the end, more heap is
 * in use than 1.1 times that after the first minute, or there are more nodes, listeners or observers.
 */
import path from 'node:path';
import { ensureBrowsers, ensurePackages, fail, findBrowser, isBrandedChrome, ROOT, run } from './setup.mjs';

const minutes = Number(process.argv[2] ?? 30);
if (!(minutes >= 2)) fail('npm run soak -- MINUTES takes a number from 2 on: the first minute is what the others are compared with.');
await ensurePackages();
await ensureBrowsers(['chromium']);
const program = findBrowser('chromium');
if (isBrandedChrome(program)) fail(`${program} is Google Chrome, which takes no unpacked extension. Name a Chromium in CHROMIUM_BIN.`);
if ((await run('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'])) !== 0) fail('The build failed: see above.');

const { createJiti } = await import('jiti');
const { soak } = await createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'soak.ts'));
process.exit((await soak(ROOT, minutes)) ? 0 : 1);
