// `npm run store-pictures`: the pictures of docs/store/pictures, made by the built extension on the practice site in Chromium.
import path from 'node:path';
import { build, ensureBrowsers, ensurePackages, ROOT } from './setup.mjs';

await ensurePackages();
await ensureBrowsers(['chromium']);
await build();
const { createJiti } = await import('jiti');
const { makePictures } = await createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'store-pictures.ts'));
await makePictures(path.join(ROOT, 'docs', 'store', 'pictures'), path.join(ROOT, '.output', 'store-tour'));
process.exit(0);
