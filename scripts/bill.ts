/** What goes into every package beside the program: whose work is in it, and under which licence. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lock, type RuntimePackage, runtimePackages } from './dependencies.mjs';

/** Names of the two files in a package. */
export const BILL_FILES = { bill: 'sbom.cdx.json', licences: 'licences.txt' } as const;

export interface Own {
  readonly name: string;
  readonly version: string;
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
const hex = (integrity: string): string => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');

/** A bill of materials (CycloneDX 1.5) of what is shipped. The same for the same lock file: it names no time and no place. */
export function billOfMaterials(own: Own, lock: Lock): string {
  const component = ({ name, version, licence, place }: RuntimePackage) => ({
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    licenses: [{ expression: licence }],
    purl: purl(name, version),
    hashes: [{ alg: 'SHA-512', content: hex(lock.packages[place]?.integrity ?? '') }],
  });
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': purl(own.name, own.version), ...own } },
    components: runtimePackages(lock).map(component),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

/** Our licence and those of everything shipped, in full. Throws where a package brings none. */
export function licenceTexts(root: string, lock: Lock): string {
  const texts = runtimePackages(lock).map(({ name, version, licence, place }) => {
    const folder = path.join(root, place);
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|copyright|notice)/i.test(file));
    if (files.length === 0) throw new Error(`${name} ${version} brings no text of its licence (${licence})`);
    const parts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
    return `${name} ${version} (${licence})\nhttps://www.npmjs.com/package/${name}/v/${version}\n\n${parts.join('\n\n')}`;
  });
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  return `${[`Unbind Guide\n\n${own}`, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`.replaceAll('\r\n', '\n');
}
