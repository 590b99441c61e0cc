// @vitest-environment node
// What `npm start` and `npm test` do before anything is installed: only Node's own modules are there.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
/** A program on the PATH of a machine that has no others. */
const program = (name: string, script: string): void => {
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
};
/** Runs a piece of setup.mjs there. */
const setup = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', `import * as setup from './scripts/setup.mjs'; ${code}`], {
    encoding: 'utf8',
    env: { PATH: folder },
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unbind-guide-path-'));
  program('sudo', 'exec "$@"');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// apt is Debian's; elsewhere setup.mjs only says what to install
if (process.platform === 'linux')
  describe('installing browsers', () => {
    /** An apt-get that writes down how it was called, and installs both by making them. */
    const APT = `echo "$@" >> ${'$'}{0%/*}/calls
case "$*" in *install*) for name in chromium openssl; do : > "${'$'}{0%/*}/$name"; done;; esac`;

    it('goes through apt, and asks it to wait for others', () => {
      program('apt-get', APT);
      const { status, stdout } = setup(`await setup.ensureBrowsers(['chromium'])`);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Installing chromium, openssl, .+ through apt \(.+ minutes\) \.\.\.\n$/);
      const calls = readFileSync(path.join(folder, 'calls'), 'utf8').trim().split('\n');
      expect(calls).toHaveLength(2);
      for (const call of calls) expect(call).toMatch(/^-o DPkg::Lock::Timeout=600 /);
    });

    it('waits where another program holds a lock that apt does not wait for, and says so', () => {
      program(
        'apt-get',
        `if [ ! -e "${'$'}{0%/*}/tried" ]; then : > "${'$'}{0%/*}/tried"; echo "E: Could not get lock /var/lib/apt/lists/lock." >&2; exit 100; fi
${APT}`,
      );
      const { status, stdout, stderr } = setup(`await setup.ensureBrowsers(['chromium'])`);
      expect(stdout).toContain('Another program is using apt: waiting for it, 10 minutes at most');
      expect([status, stderr]).toEqual([0, '']);
    });

    it('says what to install where apt could not', () => {
      program('apt-get', 'echo "E: Unable to locate package chromium" >&2; exit 100');
      const { status, stderr } = setup(`await setup.ensureBrowsers(['chromium'])`);
      expect(status).toBe(1);
      expect(stderr).toContain('Unable to locate package chromium');
      expect(stderr).toContain('chromium is not installed. Install it, or point CHROMIUM_BIN at its program');
    });

    it('installs nothing that is there, and says beforehand what is not', () => {
      program('openssl', '');
      program('firefox', '');
      expect(setup(`await setup.ensureBrowsers(['firefox']); console.log(setup.missingParts(['firefox']))`).stdout).toBe('[]\n');
      expect(setup(`console.log(setup.missingParts(['firefox', 'chromium']))`).stdout).toContain('chromium, openssl');
    });
  });

it('npm test names the files that it knows by a name, and stops where it knows none', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'no-such-test'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('No test file has "no-such-test" in its path');
});
