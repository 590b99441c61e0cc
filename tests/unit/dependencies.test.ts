// @vitest-environment node
// What gets into what is shipped: pinned, hashed, without scripts of its own, under licences that allow it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALLOWED_LICENCES, isAllowed, type Lock, runtimePackages } from '../../scripts/dependencies.mjs';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const lock: Lock = read('package-lock.json');
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const runtime = runtimePackages(lock);

describe('the lock file', () => {
  it('pins every package to its contents, from the registry', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, entry]) => !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')).map(([place]) => place)).toEqual([]);
    expect(
      packages
        .filter(([, entry]) => entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/'))
        .map(([place]) => place),
    ).toEqual([]);
  });

  it('is of our own package file, which names exact versions', () => {
    const own = read('package.json');
    for (const kind of ['dependencies', 'devDependencies'] as const) {
      expect(lock.packages[''][kind]).toEqual(own[kind]);
      for (const version of Object.values(own[kind])) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });
});

describe('runtime dependencies', () => {
  it('are found, with what they need themselves', () => {
    const names = runtime.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(read('package.json').dependencies)));
    expect(names).toContain('@formatjs/icu-messageformat-parser');
    expect(names).not.toContain('typescript');
  });

  it('run nothing when they are installed', () => {
    expect(runtime.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it('are under licences that allow it', () => {
    expect(runtime.filter(({ allowed }) => !allowed)).toEqual([]);
  });
});

describe('the check of licences', () => {
  it.each<[string | undefined, boolean]>([
    ...ALLOWED_LICENCES.map((licence) => [licence, true] as [string, boolean]),
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND CC0-1.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['UNLICENSED', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (licence, wanted) => {
    expect(isAllowed(licence)).toBe(wanted);
  });

  it('sees a package deep inside, and the version that is nearest', () => {
    const deep: Lock = {
      packages: {
        '': { dependencies: { a: '1.0.0' } },
        'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '^2.0.0' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', license: 'GPL-3.0-only', hasInstallScript: true, dependencies: { c: '*' } },
        'node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
        'node_modules/c': { version: '3.0.0', license: 'ISC' },
      },
    };
    expect(runtimePackages(deep)).toMatchObject([
      { name: 'a', allowed: true },
      { name: 'b', version: '2.0.0', allowed: false, hasInstallScript: true },
      { name: 'c', version: '3.0.0', allowed: true },
    ]);
  });
});
