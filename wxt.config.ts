import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { excludePatterns, HOST_PATTERNS } from './lib/site/routes';
import { atlas } from './scripts/vite-atlas';
import { preactWithoutInnerHtml } from './scripts/vite-preact';
import { routesWithoutExamples } from './scripts/vite-routes';
import { words } from './scripts/vite-words';

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
    host_permissions: [...HOST_PATTERNS],
    incognito: 'spanning' as const,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    content_scripts: [
      {
        matches: [...HOST_PATTERNS],
        exclude_matches: excludePatterns(),
        js: ['guide.js'],
        run_at: 'document_start' as const,
        all_frames: false,
      },
    ],
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'unbind-guide@unbind-guide.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    plugins: [preact(), atlas(), words(), routesWithoutExamples(), preactWithoutInnerHtml()],
    build: { modulePreload: { polyfill: false } },
  }),
  zip: { excludeSources: ['coverage/**'] },
});
