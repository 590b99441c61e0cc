// npm run ledger: which statement of the sources is covered by what. With --write: docs/sources.md, where a reader can open each source.
import { writeFileSync } from 'node:fs';
import { createJiti } from 'jiti';

const { readLedger, ledgerReport, sourcesDocument } = await createJiti(import.meta.url).import('./ledger.ts');
if (process.argv.includes('--write')) writeFileSync('docs/sources.md', sourcesDocument(readLedger()));
else console.log(ledgerReport(readLedger()));
