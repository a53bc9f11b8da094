/** Answers lines of `npm run analyse` in a thread of its own. */
import { createAnalyser } from './analyse-line.ts';
import { answerLine } from './jsonl.ts';
import { serveLines } from './line-pool.ts';

const analyse = await createAnalyser();
serveLines((line) => answerLine(analyse, line));
