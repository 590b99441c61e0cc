// @vitest-environment node
// What was really built, as a browser gets it. `npm test` builds before it runs this.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { excludePatterns, HOST_PATTERNS } from '../../lib/site/routes';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const folder = (build: string) => path.join('.output', build);
const files = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
  );

describe.each(BUILDS)('the built package for %s', (build) => {
  const manifest = JSON.parse(readFileSync(path.join(folder(build), 'manifest.json'), 'utf8'));

  it('asks for storage, alarms and the two sites, in Chromium for the side panel, and nothing else', () => {
    expect(manifest.permissions).toEqual(build === 'chrome-mv3' ? ['storage', 'alarms', 'sidePanel'] : ['storage', 'alarms']);
    expect(manifest.host_permissions).toEqual(HOST_PATTERNS);
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs one script, in the top frame, from the start, on the two sites without their secret and private pages', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: HOST_PATTERNS, exclude_matches: excludePatterns(), js: ['guide.js'], run_at: 'document_start', all_frames: true },
    ]);
    for (const path of [
      '/fe/service/login*',
      '/fe/service/register*',
      '/fe/service/identity/*',
      '/fe/service/forgetPassword*',
      '/fe/service/oauth2/*',
      '/helpcenter/service/forgetPassword*',
      '/pass/serviceLogin*',
      '/pass/register*',
      '/pass/forgetPassword*',
      '/pass/changePassword*',
      '/pass/bindAddress*',
      '/pass/sns/*',
      '/identity/*',
      '/longPolling/*',
      '/sts*',
      '/api/*',
      '/note*',
      '/sms*',
      '/contact*',
      '/gallery*',
      '/record*',
      '/drive*',
    ]) {
      expect(
        manifest.content_scripts[0].exclude_matches.some((pattern: string) => pattern.endsWith(path)),
        path,
      ).toBe(true);
    }
  });

  it('shows pages nothing of itself, and may connect to nothing but its own files', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toMatch(/connect-src 'self';/);
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(manifest.incognito).toBe('spanning');
  });

  it('bears the version of package.json, and says whose work is in it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.version).toBe(version);
    expect(JSON.parse(readFileSync(path.join(folder(build), 'sbom.cdx.json'), 'utf8')).metadata.component.version).toBe(version);
    expect(readFileSync(path.join(folder(build), 'licences.txt'), 'utf8')).toContain('webextension-polyfill');
  });

  it('is called unofficial, and bears no name of somebody else first', () => {
    for (const language of readdirSync(path.join(folder(build), '_locales'))) {
      const messages = JSON.parse(readFileSync(path.join(folder(build), '_locales', language, 'messages.json'), 'utf8'));
      expect(messages.extName.message).not.toMatch(/^(xiaomi|mi)\b/i);
      if (['ru', 'en'].includes(language)) expect(messages.extDescription.message).toMatch(/unofficial|неофициальн/i);
      expect(messages.extDescription.message.length).toBeLessThanOrEqual(132); // the Chrome Web Store's limit
      expect(messages.extName.message.length).toBeLessThanOrEqual(75);
    }
  });

  it('has the words of every language in a file of its own, and none in a script', () => {
    const languages = readdirSync('locales').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -'.ts'.length)] : []));
    expect(readdirSync(path.join(folder(build), 'words')).sort()).toEqual([...languages, 'phones'].map((name) => `${name}.json`).sort());
    for (const language of languages) {
      const words = JSON.parse(readFileSync(path.join(folder(build), 'words', `${language}.json`), 'utf8'));
      expect(Object.keys(words).length).toBeGreaterThan(700);
      const longest = Object.values(words).filter((text) => typeof text === 'string' && text.length > 40 && !/["'\n]/.test(text));
      expect(longest.length).toBeGreaterThan(10);
      for (const file of files(folder(build)).filter((name) => name.endsWith('.js'))) {
        const code = readFileSync(file, 'utf8');
        expect(
          longest.filter((text) => code.includes(text as string)),
          file,
        ).toEqual([]);
      }
    }
  });

  it('can stand beside the page, and does so only when it is asked to', () => {
    if (build === 'chrome-mv3') {
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
      expect(manifest.sidebar_action).toBeUndefined();
    } else {
      expect(manifest.side_panel).toBeUndefined();
      expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
      for (const icon of Object.values(manifest.sidebar_action.default_icon))
        expect(files(folder(build))).toContain(path.join(folder(build), `${icon}`));
    }
    for (const part of [manifest.action, manifest.sidebar_action]) if (part) expect(part.default_title).toBe('__MSG_extShortName__');
  });

  it('suggests keys that no browser has for itself, each with a description in every language', () => {
    const commands: Record<string, { description?: string; suggested_key?: { default: string } }> = manifest.commands;
    expect(Object.keys(commands).sort()).toEqual(
      ['_execute_action', 'next-hint', build === 'chrome-mv3' ? 'open-side-panel' : '_execute_sidebar_action'].sort(),
    );
    const keys = Object.values(commands).flatMap((command) => command.suggested_key?.default ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(4); // Chrome takes no more
    // bookmarks or toolbar, dialogs that are not in front, feedback
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[^ABIT\W\d_]$/);
    const readme = readFileSync('README.md', 'utf8');
    for (const key of keys) expect(readme).toContain(`\`${key}\``);
    for (const language of readdirSync(path.join(folder(build), '_locales'))) {
      const messages = JSON.parse(readFileSync(path.join(folder(build), '_locales', language, 'messages.json'), 'utf8'));
      for (const { description } of Object.values(commands))
        if (description) expect(messages[description.replace(/^__MSG_|__$/g, '')]?.message, `${language}: ${description}`).toBeTruthy();
    }
  });

  it('holds no code that could send, evaluate or write markup', () => {
    for (const file of files(folder(build)).filter((name) => name.endsWith('.js'))) {
      // what reads our own words; the script on Xiaomi's pages has no such thing
      const own = /\bfetch\(\w+\.runtime\.getURL\(`words\/\$\{\w+\}\.json`\)\)/g;
      const code = file.endsWith('guide.js') ? readFileSync(file, 'utf8') : readFileSync(file, 'utf8').replace(own, '');
      for (const sink of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /\bWebSocket\b/,
        /sendBeacon/,
        /EventSource/,
        /\beval\(/,
        /new Function\(/,
        /\.innerHTML\s*=/,
        /insertAdjacentHTML/,
        /document\.cookie/,
        /\.dispatchEvent\(/,
      ]) {
        expect(sink.test(code), `${file}: ${sink}`).toBe(false);
      }
    }
  });
});

describe('the package for Firefox', () => {
  const { browser_specific_settings: settings } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  it('declares that it collects nothing, and works on Android', () => {
    expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(settings.gecko_android).toBeDefined();
    expect(settings.gecko.id).toMatch(/^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/);
  });
});
