/** `npm run --silent pinyin`: JSON Lines of texts in, one reading a UTF-16 unit out. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { createReader } from '../pinyin/reader.ts';
import { runJsonLines } from './jsonl.ts';

const Input = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

const lexicon = (name: string) => readFile(new URL(`../../public/lexicon/${name}`, import.meta.url), 'utf8');

const [surnames, readings] = await Promise.all([lexicon('surnames.tsv'), lexicon('readings.tsv')]);
const reader = createReader({ surnames, readings });

await runJsonLines((line) => {
  const parsed = v.safeParse(Input, line);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
  }
  const { id, text } = parsed.output;
  return { id, syllables: reader.syllables(text) };
});
