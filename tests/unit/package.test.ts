// @vitest-environment node
// What a store would refuse is found before it is sent; what is shipped says whose work it is.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { billOfMaterials, licenceTexts } from '../../scripts/bill';
import { manifestProblems } from '../../scripts/chrome-manifest';
import { type Lock, runtimePackages } from '../../scripts/dependencies.mjs';

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const own: { name: string; version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the manifest for Chrome', () => {
  let folder: string;
  /** A package like ours, with one thing changed. */
  const problemsWith = (change: object): string[] => {
    const manifest = {
      manifest_version: 3,
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      version: '1.2.3',
      default_locale: 'en',
      minimum_chrome_version: '121',
      icons: { '16': 'icon/16.png', '48': 'icon/48.png', '128': 'icon/128.png' },
      permissions: ['storage'],
      host_permissions: ['https://i.mi.com/*', 'https://*.i.mi.com/*'],
      background: { service_worker: 'background.js' },
      ...change,
    };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    return manifestProblems(folder);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-manifest-'));
    cpSync('public', folder, { recursive: true });
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'background.js'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('passes as it should be', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each<[string, object]>([
    ['unknown key key', { key: 'MIIB' }],
    ['unknown key browser_specific_settings', { browser_specific_settings: {} }],
    ['not manifest version 3', { manifest_version: 2 }],
    ['version 1.0-beta is not one to four numbers', { version: '1.0-beta' }],
    ['no minimum_chrome_version', { minimum_chrome_version: undefined }],
    ['unknown permission tabs', { permissions: ['storage', 'tabs'] }],
    ['unknown permission cookies', { optional_permissions: ['cookies'] }],
    ['host permission <all_urls> is broader than a site', { host_permissions: ['<all_urls>'] }],
    ['host permission https://*/* is broader than a site', { host_permissions: ['https://*/*'] }],
    ['no icon of 128 pixels', { icons: { '16': 'icon/16.png', '48': 'icon/48.png', '128': 'icon/96.png' } }],
    ['no icon of 16 pixels', { icons: { '16': 'none.png', '48': 'icon/48.png', '128': 'icon/128.png' } }],
    ['worker.js is named and not there', { background: { service_worker: 'worker.js' } }],
    ['guide.js is named and not there', { content_scripts: [{ js: ['guide.js'] }] }],
  ])('%s', (problem, change) => {
    expect(problemsWith(change)).toEqual([problem]);
  });

  it('has a name and a description that fit, in each language', () => {
    expect(problemsWith({ name: '__MSG_none__' })).toHaveLength(2);
    writeFileSync(
      path.join(folder, '_locales', 'ru', 'messages.json'),
      JSON.stringify({ extName: { message: 'x' }, extDescription: { message: 'x'.repeat(133) } }),
    );
    expect(problemsWith({})).toEqual(['the description in ru is missing or longer than 132']);
    rmSync(path.join(folder, '_locales', 'en'), { recursive: true });
    expect(problemsWith({})).toContain('no texts in en');
  });
});

describe('the bill of materials', () => {
  const bill = JSON.parse(billOfMaterials({ name: own.name, version: own.version }, lock));

  it('names everything that is shipped, by version, licence and hash', () => {
    expect(bill.metadata.component).toMatchObject({ name: own.name, version: own.version });
    expect(bill.components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)).toEqual(
      runtimePackages(lock).map(({ name, version }) => `${name} ${version}`),
    );
    for (const { hashes, licenses } of bill.components) {
      expect(hashes[0].content).toMatch(/^[\da-f]{128}$/);
      expect(licenses[0].expression).toMatch(/\S/);
    }
  });

  it('goes with the licences in full, ours first', () => {
    const texts = licenceTexts('.', lock);
    expect(texts.startsWith('Unbind Guide\n\nMIT License')).toBe(true);
    for (const { name, version } of runtimePackages(lock)) expect(texts).toContain(`${name} ${version}`);
    expect(texts).toContain('Mozilla Public License');
  });

  it('refuses a package without a text of its licence', () => {
    const bare: Lock = {
      packages: { '': { dependencies: { vitest: '1.0.0' } }, 'node_modules/vitest': { version: '1.0.0', license: 'MIT' } },
    };
    const root = mkdtempSync(path.join(tmpdir(), 'unbind-guide-licence-'));
    mkdirSync(path.join(root, 'node_modules', 'vitest'), { recursive: true });
    expect(() => licenceTexts(root, bare)).toThrow('vitest 1.0.0 brings no text of its licence (MIT)');
    rmSync(root, { recursive: true });
  });
});
