/**
 * `npm run release`: are the packages for the shops what anybody gets who builds them? Each is made twice, and once
 * more from the sources package as a reviewer would; all three must be the same to the byte. The version is that of
 * package.json everywhere.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AdmZip from 'adm-zip';

const ROOT = join(import.meta.dirname, '../..');
const BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const nameOf = (what: Browser | 'sources'): string => `yaowen-${version}-${what}.zip`;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes a browser's package in a folder that holds the project; without what an earlier build left. */
function packed(root: string, browser: Browser): Buffer {
  rmSync(join(root, '.output'), { recursive: true, force: true });
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'zip', '-b', browser], { cwd: root, stdio: 'pipe' });
  return readFileSync(join(root, '.output', nameOf(browser)));
}

/** Lays the sources package out, with the packages that are installed here. */
function laidOut(sources: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-sources-'));
  new AdmZip(sources).extractAllTo(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const rows: { package: string; bytes: number; sha256: string; twice: boolean; fromSources: boolean }[] = [];
const versions = new Set<string>();
packed(ROOT, 'firefox');
const sources = readFileSync(join(ROOT, '.output', nameOf('sources')));
for (const browser of BROWSERS) {
  const first = packed(ROOT, browser);
  const second = packed(ROOT, browser);
  const manifest: { version: string } = JSON.parse(new AdmZip(second).readAsText('manifest.json'));
  versions.add(manifest.version);
  const folder = laidOut(sources);
  try {
    const third = packed(folder, browser);
    rows.push({
      package: nameOf(browser),
      bytes: first.length,
      sha256: hashOf(first),
      twice: hashOf(first) === hashOf(second),
      fromSources: hashOf(first) === hashOf(third),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.table(rows);
const wrong = rows.filter(({ twice, fromSources }) => !twice || !fromSources).length;
if (versions.size !== 1 || !versions.has(version))
  console.log(`package.json says ${version}, the manifests say ${[...versions].join(', ')}.`);
console.log(`${rows.length} packages, ${wrong} of them not the same every time`);
process.exitCode = wrong > 0 || versions.size !== 1 || !versions.has(version) ? 1 : 0;
