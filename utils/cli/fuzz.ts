/**
 * `npm run fuzz -- --runs N --seed S --only texts,pages,imports,messages,growth`: hostile input for everything that
 * reads what others wrote. `--pages FOLDER` has the real pages (`*.html`) that lie there torn and mixed as well. The seed
 * is printed, so that a run can be repeated; a failure prints the smallest case that still fails, as JSON, and the
 * status is then 1.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { nodeEngine } from './engine.ts';
import { analysisFaults, wordFaults } from './fuzz/analysis-faults.ts';
import { isSteep, measureGrowth, phrases } from './fuzz/growth.ts';
import { hostileFile, importFaults } from './fuzz/imports.ts';
import { hostileMessage, messageFaults } from './fuzz/messages.ts';
import { mutantFaults, mutantsOf } from './fuzz/mutants.ts';
import { hostilePage, pageFaults } from './fuzz/pages.ts';
import { RECOGNISERS } from './fuzz/recognisers.ts';
import { hostileArticle } from './fuzz/texts.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
    pages: { type: 'string' },
  },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
  throw new Error('--runs and --seed are whole numbers, --runs at least 1.');

interface Row {
  what: string;
  runs: number;
  seconds: number;
  failed: number;
}

/** Runs one property; the faults of the smallest case that fails are printed. */
function check<T>(what: string, runs: number, cases: fc.Arbitrary<T>, faultsOf: (each: T) => string[]): Row {
  const start = performance.now();
  const result = fc.check(
    fc.property(cases, (each) => {
      const [fault] = faultsOf(each);
      if (fault !== undefined) throw new Error(fault);
    }),
    { numRuns: runs, seed },
  );
  if (result.failed) {
    console.log(`\n${what}: ${result.errorInstance instanceof Error ? result.errorInstance.stack : ''}`);
    console.log(`The smallest case, as JSON: ${JSON.stringify(result.counterexample?.[0])}`);
    console.log(`Repeat it with --only ${what} --seed ${seed} --runs ${runs}\n`);
  }
  const seconds = (performance.now() - start) / 1000;
  return { what, runs: result.numRuns, seconds, failed: result.failed ? 1 : 0 };
}

/** A phrase costs as much as hundreds of texts: so few are tried for so many runs. */
const RUNS_A_PHRASE = 200;

async function checkGrowth(): Promise<Row> {
  const start = performance.now();
  const list = [...phrases(Math.ceil(runs / RUNS_A_PHRASE / 2), seed)];
  let failed = 0;
  for (const what of RECOGNISERS) {
    const measured = await measureGrowth(what, list);
    const steep = measured.filter(isSteep);
    failed += steep.length;
    for (const { phrase, length, short, long } of steep) {
      const times = `${Math.round(short)} ms for ${length} characters, ${Math.round(long)} ms for four times as many`;
      console.log(`growth of ${what}: ${JSON.stringify(phrase)} over and over takes ${times}`);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  return { what: 'growth', runs: RECOGNISERS.length * list.length, seconds, failed };
}

const checks: Record<string, () => Row | Promise<Row>> = {
  texts: async () => {
    const engine = await nodeEngine();
    return check('texts', runs, hostileArticle, (article) => [
      ...analysisFaults(article, engine(article)),
      ...wordFaults(article.text, engine.readWords(article.text)),
    ]);
  },
  pages: () => check('pages', runs, hostilePage, pageFaults),
  imports: () => check('imports', runs, hostileFile, importFaults),
  messages: () => check('messages', runs, hostileMessage, messageFaults),
  growth: checkGrowth,
  mutants: async () => {
    if (values.pages === undefined) throw new Error('mutants are made of the pages in --pages FOLDER.');
    const engine = await nodeEngine();
    return check('mutants', runs, mutantsOf(values.pages), (page) => mutantFaults(page, engine));
  },
};

console.log(`Seed ${seed}`);
const rows: Row[] = [];
const all = [
  'texts',
  'pages',
  'imports',
  'messages',
  'growth',
  ...(values.pages === undefined ? [] : ['mutants']),
];
for (const what of values.only?.split(',') ?? all) {
  const run = checks[what];
  if (!run) throw new Error(`--only knows ${Object.keys(checks).join(', ')}; "${what}" is none of them.`);
  rows.push(await run());
}
console.table(rows.map((row) => ({ ...row, seconds: Number(row.seconds.toFixed(1)) })));
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
console.log(`${rows.reduce((sum, row) => sum + row.runs, 0)} runs, ${failed} failed, seed ${seed}`);
process.exitCode = failed > 0 ? 1 : 0;
