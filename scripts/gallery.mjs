// `npm run gallery`: pictures of every surface in .output/gallery, and what has changed since the accepted ones. `-- --accept` accepts them.
// `-- popup page` takes only surfaces whose names begin so, `-- --in=de,ar` other languages; then nothing can be accepted.
import path from 'node:path';
import { build, ensureBrowsers, ensurePackages, ROOT } from './setup.mjs';

const asked = process.argv.slice(2);
await ensurePackages();
await ensureBrowsers(['chromium']);
if (!asked.includes('--built')) await build();
const { createJiti } = await import('jiti');
const { gallery } = await createJiti(import.meta.url).import(path.join(ROOT, 'scripts', 'gallery.ts'));
const languages = asked
  .find((one) => one.startsWith('--in='))
  ?.slice('--in='.length)
  .split(',');
await gallery({
  folder: path.join(ROOT, '.output', 'gallery'),
  accepted: path.join(ROOT, 'docs', 'gallery'),
  only: asked.filter((one) => !one.startsWith('--')),
  ...(languages && { languages }),
  accept: asked.includes('--accept'),
});
process.exit(0);
