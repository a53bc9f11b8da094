/**
 * `npm run --silent analyse`: JSON Lines of articles in, JSON Lines of analyses out. `--jobs N` answers in N threads at
 * once, in the same order; `--figures` tells on standard error how fast it goes and how much memory it takes.
 */
import { parseArgs } from 'node:util';
import { createAnalyser } from './analyse-line.ts';
import { answerLine, runLines } from './jsonl.ts';
import { LinePool, LINES_A_THREAD } from './line-pool.ts';
import { streamFigures } from './stream-figures.ts';

const { values } = parseArgs({
  options: { jobs: { type: 'string', default: '1' }, figures: { type: 'boolean', default: false } },
});
const jobs = Number(values.jobs);
if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
  throw new Error('--jobs is a whole number from 1 to 64.');

const figures = values.figures ? streamFigures() : undefined;
if (jobs === 1) {
  const analyse = await createAnalyser();
  await runLines((line) => answerLine(analyse, line), 1, figures?.taken);
} else {
  const pool = new LinePool(new URL('./analyse-worker.ts', import.meta.url), jobs);
  await runLines((line) => pool.answer(line), jobs * LINES_A_THREAD, figures?.taken);
  await pool.end();
}
figures?.end();
