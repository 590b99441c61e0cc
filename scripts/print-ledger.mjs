// npm run ledger: which entry of the sources is covered by what.
import { createJiti } from 'jiti';

const { readLedger, ledgerReport } = await createJiti(import.meta.url).import('./ledger.ts');
console.log(ledgerReport(readLedger()));
