/**
 * `npm run release`: are the packages for the shops what anybody gets who builds them? Each is made twice, and once
 * more from the sources package as a reviewer would; all three must be the same to the byte. The version is that of
 * package.json everywhere.
 * `-- --clean` does it in a new clone of what is committed, with `npm ci` there and beside the unpacked sources, to the
 * letter of README. `-- --quick` makes each once from the sources and compares it with what lies in `.output`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import AdmZip from 'adm-zip';

const ROOT = join(import.meta.dirname, '../..');
const BROWSERS = ['chrome', 'firefox'] as const;
type Browser = (typeof BROWSERS)[number];

const { values } = parseArgs({
  options: { clean: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
});
const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const nameOf = (what: Browser | 'sources'): string => `yaowen-${version}-${what}.zip`;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Runs a program in a folder; what it prints is shown only where it fails. */
function runIn(folder: string, program: string, ...words: string[]): void {
  execFileSync(program, words, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
}

/** A new folder, thrown away at the end. */
const folders: string[] = [];
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-release-'));
  folders.push(folder);
  return folder;
}

/** Makes a browser's package in a folder that holds the project. */
function packed(root: string, browser: Browser): Buffer {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  runIn(root, process.execPath, wxt, 'zip', '-b', browser);
  return readFileSync(join(root, '.output', nameOf(browser)));
}

/** The same without what an earlier build left. */
function packedAnew(root: string, browser: Browser): Buffer {
  rmSync(join(root, '.output'), { recursive: true, force: true });
  return packed(root, browser);
}

/** Lays the sources package out, with packages of its own (`npm ci`) or with those that are installed here. */
function laidOut(sources: Buffer, installs: boolean): string {
  const folder = newFolder();
  new AdmZip(sources).extractAllTo(folder);
  if (installs) runIn(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  else symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A clone of what is committed, with its packages installed. */
function cloned(): string {
  const folder = newFolder();
  runIn(ROOT, 'git', 'clone', '--quiet', '--no-hardlinks', ROOT, folder);
  runIn(folder, 'npm', 'ci', '--no-audit', '--no-fund');
  return folder;
}

/** What a package holds that a built folder does not, or holds otherwise. */
function differences(zip: Buffer, folder: string): string[] {
  return new AdmZip(zip)
    .getEntries()
    .filter(({ isDirectory }) => !isDirectory)
    .flatMap((entry) => {
      const file = join(folder, entry.entryName);
      return existsSync(file) && readFileSync(file).equals(entry.getData()) ? [] : [entry.entryName];
    });
}

interface Row {
  package: string;
  bytes: number;
  sha256: string;
  same: boolean;
}

/** From the sources alone, beside what was built before. */
function quickly(): Row[] {
  packed(ROOT, 'firefox');
  const folder = laidOut(readFileSync(join(ROOT, '.output', nameOf('sources'))), false);
  return BROWSERS.map((browser) => {
    const zip = packed(folder, browser);
    const wrong = differences(zip, join(ROOT, `.output/${browser}-mv3`));
    for (const name of wrong) console.log(`${nameOf(browser)}: ${name} is not as in .output`);
    return { package: nameOf(browser), bytes: zip.length, sha256: hashOf(zip), same: wrong.length === 0 };
  });
}

function wholly(): Row[] {
  const root = values.clean ? cloned() : ROOT;
  packedAnew(root, 'firefox');
  const folder = laidOut(readFileSync(join(root, '.output', nameOf('sources'))), values.clean);
  return BROWSERS.map((browser) => {
    const first = packedAnew(root, browser);
    const others = [packedAnew(root, browser), packedAnew(folder, browser)];
    const same = others.every((other) => hashOf(other) === hashOf(first));
    return { package: nameOf(browser), bytes: first.length, sha256: hashOf(first), same };
  });
}

try {
  const rows = values.quick ? quickly() : wholly();
  const versions = BROWSERS.map((browser): string => {
    const file = join(values.clean ? (folders[0] ?? ROOT) : ROOT, `.output/${browser}-mv3/manifest.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : version;
  });
  console.table(rows);
  const wrong = rows.filter(({ same }) => !same).length;
  const others = versions.filter((each) => each !== version);
  if (others.length > 0) console.log(`package.json says ${version}, a manifest says ${others.join(', ')}.`);
  console.log(`${rows.length} packages, ${wrong} of them not the same every time`);
  process.exitCode = wrong + others.length > 0 ? 1 : 0;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
