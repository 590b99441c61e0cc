/** `npm start` or `npm start -- firefox`: a browser with the extension on the practice site, or a headless tour of it. */
import path from 'node:path';
import { build, ensureBrowsers, ensurePackages, fail, findBrowser, hasDisplay, isBrandedChrome, missingParts, ROOT } from './setup.mjs';

const name = process.argv[2] ?? 'chromium';
if (name !== 'chromium' && name !== 'firefox') fail(`npm start takes chromium or firefox, not ${name}.`);

console.log(`npm start: builds the extension and opens it in ${name} on a practice site, about a minute.`);
const missing = missingParts([name]);
if (missing.length > 0) console.log(`First it installs what is missing: ${missing.join('; ')}.`);
await ensurePackages();
await ensureBrowsers([name]);
const program = findBrowser(name);
if (name === 'chromium' && isBrandedChrome(program)) {
  fail(
    `${program} is Google Chrome, which takes no unpacked extension from the command line. Install Chromium or Chrome for Testing, or name one in CHROMIUM_BIN.`,
  );
}
await build();

const { createJiti } = await import('jiti');
const { show, tour } = await createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'tour.ts'));
if (hasDisplay()) await show(name);
else {
  const folder = path.join(ROOT, '.output', 'tour');
  console.log('\nNo display here: walking the delete journey headless.\n');
  await tour(name, folder);
  console.log(`\nPictures: ${path.relative(process.cwd(), folder)}`);
}
process.exit(0);
