/** `npm run --silent pinyin`: JSON Lines of texts in, one reading a UTF-16 unit out. */
import * as v from 'valibot';
import { nodeReadings } from './engine.ts';
import { runJsonLines } from './jsonl.ts';

const Input = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

const readingsOf = await nodeReadings();

await runJsonLines((line) => {
  const parsed = v.safeParse(Input, line);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
  }
  const { id, text } = parsed.output;
  return { id, syllables: readingsOf(text) };
});
