import { readFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { excludePatterns, HOST_PATTERNS } from './lib/site/routes';
import { BILL_FILES, billOfMaterials, licenceTexts } from './scripts/bill';
import { packagedWords } from './scripts/packaged-words';
import { atlas } from './scripts/vite-atlas';
import { fewChunks } from './scripts/vite-chunks';
import { citationsBySource } from './scripts/vite-citations';
import { plainImports } from './scripts/vite-imports';
import { preactWithoutInnerHtml } from './scripts/vite-preact';
import { placesAsData, routesWithoutExamples } from './scripts/vite-routes';

/**
 * Oldest versions. Chromium: the first that knows all we ask of `checkVisibility`; tests run the newest, and once more the way by
 * webextension-polyfill that all before 148 take. Firefox: the ESR that tests run, or the first on Android that shows the declaration of
 * data collection.
 */
const OLDEST = { chrome: '121', firefox: '140', firefoxAndroid: '142' } as const;
/** Made once, at random: claims no domain. Whoever publishes this under another account makes another one. */
const FIREFOX_ID = '{6febe8b8-ed1b-4481-99c7-12e3ed066742}';

/**
 * Alt+Shift and a letter is free in Chrome, Edge and Firefox but for A, B, I and T. Four keys at most may be suggested; owners change them
 * in the browser. Firefox brings the command for its sidebar along.
 */
const commandsFor = (browser: string) => ({
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
  [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
    suggested_key: { default: 'Alt+Shift+K' },
    description: '__MSG_commandSidePanel__',
  },
  'next-hint': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandNextHint__' },
});

const readJson = (root: string, file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'], // 'wxt/browser' is webextension-polyfill in every bundle
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications'],
    commands: commandsFor(browser),
    host_permissions: [...HOST_PATTERNS],
    incognito: 'spanning' as const,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    },
    content_scripts: [
      {
        matches: [...HOST_PATTERNS],
        exclude_matches: excludePatterns(),
        js: ['guide.js'],
        run_at: 'document_start' as const,
        all_frames: true,
      },
    ],
    ...(browser === 'chrome' && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: `${OLDEST.firefoxAndroid}.0` },
      },
    }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      atlas(),
      placesAsData(),
      routesWithoutExamples(),
      citationsBySource(),
      preactWithoutInnerHtml(),
      plainImports(),
      fewChunks(),
    ],
    build: {
      modulePreload: { polyfill: false, resolveDependencies: (_file, wanted, { hostType }) => (hostType === 'html' ? wanted : []) },
      target: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
    },
  }),
  hooks: {
    // WXT takes a page's title for that of its button: this one is in the browser's language
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const part of [manifest.action, manifest['sidebar_action']]) if (part) part.default_title = '__MSG_extShortName__';
    },
    'build:publicAssets': async ({ config: { root } }, files) => {
      const lock = readJson(root, 'package-lock.json');
      const { name, version } = readJson(root, 'package.json');
      files.push(...(await packagedWords(root)));
      files.push({ relativeDest: BILL_FILES.bill, contents: billOfMaterials({ name, version }, lock) });
      files.push({ relativeDest: BILL_FILES.licences, contents: licenceTexts(root, lock) });
    },
  },
  // what a reviewer needs to build the same package: everything but the tests
  zip: { excludeSources: ['coverage/**', 'tests/**', 'stryker.config.mjs', '*.log'] },
});
