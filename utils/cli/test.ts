/**
 * `npm test`: every check, one after the other, under a heading of its own. A check that fails does not keep the
 * others from running; the status at the end is then 1. The last line says how many checks and tests passed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { findBrowsers, lookedFor, type Product } from './browsers.ts';
import { patternSize } from './lexicon-size.ts';
import { DETECTOR, READER } from '../platform/sites.ts';
import { builtFolder } from './session.ts';

/** What all word lists, the dictionary and the glossary's patterns may weigh in the package, each packed by itself. */
const LEXICON_LIMIT = 2_500_000;
/** What the content scripts may weigh compressed: the one on every page of the listed sites, and the reader. */
const SIZE_LIMITS = { [DETECTOR]: 6_000, [READER]: 60_000 };

interface Count {
  passed: number;
  failed: number;
}

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

const steps: [string, () => Count][] = [
  ['Types', () => script('types')],
  ['Lint and format', () => script('lint')],
  ['Unused code', () => script('unused')],
  ['Direction of dependencies', () => script('direction')],
  ['Unit tests', () => suite('unit')],
  ['Build for both browsers', () => script('build')],
  ['Packages from the sources package', () => script('release', '--quick')],
  ['Licences of what is shipped', () => script('licences')],
  ['Licences in the packages', notices],
  ['Lint of the Firefox package', () => script('weblint')],
  ['Size of the content scripts', contentScriptSizes],
  ['Size of the word lists', lexiconSize],
  ['Browsers on this machine', browsers],
  ['Browser tests', () => suite('browser')],
];

function run(name: string, more: string[]): number {
  const onWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...more], {
    stdio: 'inherit',
    shell: onWindows,
  });
  return status ?? 1;
}

function script(name: string, ...more: string[]): Count {
  return run(name, more) === 0 ? PASSED : FAILED;
}

/** Runs a set of tests and counts them one by one; a suite that breaks before it can count has failed once. */
function suite(name: string): Count {
  const file = join(tmpdir(), `yaowen-${name}-${process.pid}.json`);
  const status = run(name, ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) return FAILED;
  const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const broken = status !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

function contentScriptSizes(): Count {
  const products: Product[] = ['chromium', 'firefox'];
  const fits = products.flatMap((product) =>
    Object.entries(SIZE_LIMITS).map(([script, limit]) => {
      const file = join(builtFolder(product), script);
      if (!existsSync(file)) {
        console.log(`${product}: ${script} not built`);
        return false;
      }
      const bytes = readFileSync(file);
      const packed = gzipSync(bytes).length;
      console.log(`${product}: ${script} ${bytes.length} bytes, ${packed} compressed, ${limit} allowed`);
      return packed <= limit;
    }),
  );
  return fits.every(Boolean) ? PASSED : FAILED;
}

/** The lists are packed without their heads: who wrote them, and under which licence, must go with them. */
function notices(): Count {
  const root = join(import.meta.dirname, '../..');
  const products: Product[] = ['chromium', 'firefox'];
  const missing = products.flatMap((product) =>
    ['NOTICE', 'LICENSE']
      .map((name) => ({ name, file: join(builtFolder(product), `${name}.txt`) }))
      .filter(
        ({ name, file }) => !existsSync(file) || !readFileSync(file).equals(readFileSync(join(root, name))),
      )
      .map(({ name }) => `${product}: ${name}`),
  );
  console.log(
    missing.length > 0
      ? `not in the package: ${missing.join(', ')}`
      : 'NOTICE and LICENSE are in both packages',
  );
  return missing.length === 0 ? PASSED : FAILED;
}

function lexiconSize(): Count {
  const folder = join(builtFolder('chromium'), 'lexicon');
  if (!existsSync(folder)) {
    console.log('not built');
    return FAILED;
  }
  const bytes = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)))
    .reduce(
      (sum, file) => sum + Math.min(file.length, deflateSync(file, { level: 9 }).length),
      patternSize(),
    );
  console.log(`${bytes} bytes compressed, ${LEXICON_LIMIT} allowed`);
  return bytes <= LEXICON_LIMIT ? PASSED : FAILED;
}

/** A missing browser is named; where everything is expected to be there (CI) it is a failure. */
function browsers(): Count {
  const found = findBrowsers();
  for (const { name, executable } of found) console.log(`${name}: ${executable}`);
  const missing = [
    ...(found.some(({ product }) => product === 'chromium') ? [] : ['Chrome, Chromium or Edge']),
    ...(found.some(({ product }) => product === 'firefox') ? [] : ['Firefox']),
  ];
  if (missing.length === 0) return PASSED;
  console.log(`Missing: ${missing.join(' and ')}. Looked for:\n${lookedFor()}`);
  return process.env['CI'] === 'true' ? FAILED : PASSED;
}

const total: Count = { passed: 0, failed: 0 };
const broken: string[] = [];
for (const [title, check] of steps) {
  console.log(`\n== ${title}`);
  const { passed, failed } = check();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.push(title);
}
console.log('');
if (broken.length > 0) console.log(`Not in order: ${broken.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
