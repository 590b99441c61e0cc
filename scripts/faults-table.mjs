// From the record of the fault tests to docs/reliability.md. `--forget` drops the record, so that a fault that is no longer tested
// does not stay in the table.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RECORD = path.join(ROOT, '.output', 'faults.json');
const TABLE = path.join(ROOT, 'docs', 'reliability.md');

if (process.argv.includes('--forget')) {
  rmSync(RECORD, { force: true });
  process.exit(0);
}
if (!existsSync(RECORD)) {
  console.error('no record of fault tests: run "npm run test:faults"');
  process.exit(1);
}
/** @type {{ fault: string; injected: string; preserved: string; browsers: string[] }[]} */
const rows = JSON.parse(readFileSync(RECORD, 'utf8'));
rows.sort((a, b) => (a.fault < b.fault ? -1 : 1));
const cell = (text) => text.replaceAll('|', '\\|');
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const lines = rows.map(
  ({ fault, injected, preserved, browsers }) => `| ${[upper(fault), injected, preserved, browsers.join(', ')].map(cell).join(' | ')} |`,
);

mkdirSync(path.dirname(TABLE), { recursive: true });
writeFileSync(
  TABLE,
  `# Reliability

Every row is a test in \`tests/e2e/faults*.test.ts\` that puts the fault into a living browser and has passed there. Written by
\`npm run test:faults\`; not by hand.

| fault | what was injected | what was preserved | in |
|---|---|---|---|
${lines.join('\n')}

Shown by other tests: a restart, the death of the background between two clicks, two tabs that tick at once, a private window that is
closed, an update under an open page ([lifecycle](../tests/e2e/lifecycle.test.ts)); what popup and page say when the storage is filled to
its brim ([popup](../tests/e2e/popup.test.ts)).

**Limits.** A command whose answer was lost may be sent again without harm as long as fewer than 200 others came between. A power cut is
not a SIGKILL: what the browser's own storage had not yet given to the disk is lost with it. Codes counted while the clock was ahead count
as asked for now until that time has come or they are forgotten in the desk. Of data put aside, the last 20 are kept.
`,
);
console.log(`${rows.length} faults in docs/reliability.md`);
