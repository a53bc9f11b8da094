/**
 * `npm run sample-terms -- SEED [COUNT]`: entries of the glossary drawn at random, for a second reader's judgement. The
 * same seed draws the same entries of the same lists. One entry a line: file, term, reading, English, explanation,
 * items, variants, source, tab-separated.
 */
import { readFileSync } from 'node:fs';
import { TERM_FILES } from '../glossary/terms.ts';
import { readTable, type Row } from '../lexicon/table.ts';
import { createReader } from '../pinyin/reader.ts';
import { LEXICONS, nodeReadingTexts, nodeTagger } from './engine.ts';

const text = (name: string): string => readFileSync(new URL(name, LEXICONS), 'utf8');

/** Mulberry32: a small generator of numbers from 0 to 1 that a seed fixes. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const [seed = '', count = '200'] = process.argv.slice(2);
if (!/^\d+$/.test(seed) || !/^\d+$/.test(count)) {
  console.error('Give a seed, and how many entries to draw: npm run --silent sample-terms -- 2026 200');
  process.exit(1);
}
const [reader, tag] = [createReader(await nodeReadingTexts()), await nodeTagger()];
const read = (term: string): string =>
  reader.read(
    term,
    'term',
    tag(term, false).map(({ word }) => word),
  );
const entries: (Row & { file: string })[] = TERM_FILES.flatMap((file) =>
  readTable(text(file)).map((row) => ({ ...row, file })),
);
const random = randomFrom(Number(seed));
for (let left = Math.min(Number(count), entries.length); left > 0; left--) {
  const [entry] = entries.splice(Math.floor(random() * entries.length), 1);
  if (!entry) break;
  const { file, term = '', english, kind, explanation, items, variants, source } = entry;
  console.log([file, term, read(term), english, kind, explanation, items, variants, source].join('\t'));
}
