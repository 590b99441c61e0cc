/** `npm run dev`, `npm run dev -- firefox en`: a browser on the practice site that takes every change of the sources by itself. */
import path from 'node:path';
import { ensureBrowsers, ensurePackages, fail, hasDisplay, ROOT } from './setup.mjs';

const asked = process.argv.slice(2);
const browser = asked.find((word) => ['chromium', 'firefox'].includes(word)) ?? 'chromium';
const language = asked.find((word) => ['ru', 'en'].includes(word)) ?? 'ru';
const unknown = asked.find((word) => word !== browser && word !== language);
if (unknown) fail(`npm run dev takes a browser (chromium, firefox) and a language (ru, en), not ${unknown}.`);

await ensurePackages();
await ensureBrowsers([browser]);
const { createJiti } = await import('jiti');
const { develop } = await createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'dev.ts'));
await develop(ROOT, browser, language, hasDisplay());
process.exit(0);
