/**
 * `npm run licences`: what of others' work is in the built extension, by the bundler's own account, and under which
 * licence. Fails where a licence is not known to go with ours, or where NOTICE does not name the package.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, shippedPackages } from './shipped.ts';

/** Licences under which code may be shipped in an extension under MIT, by their SPDX names. */
const KNOWN = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
/** Whether every part of an SPDX expression (`MIT AND Apache-2.0`) is known. */
function isKnown(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((part) => KNOWN.has(part));
}

const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
const rows = (await shippedPackages()).map((name) => {
  const { version, license = 'none' }: { version: string; license?: string } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return { name, version, licence: license, known: isKnown(license), inNotice: notice.includes(name) };
});
console.table(rows);
const wrong = rows.filter(({ known, inNotice }) => !known || !inNotice);
for (const { name, licence, known } of wrong)
  console.log(
    known ? `NOTICE does not name ${name}.` : `${name}: the licence "${licence}" is not known here.`,
  );
console.log(`${rows.length} packages are shipped, ${wrong.length} are not in order`);
process.exitCode = wrong.length > 0 ? 1 : 0;
