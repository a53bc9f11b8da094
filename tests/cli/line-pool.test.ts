/** What becomes of lines when a thread breaks. */
import { expect, test } from 'vitest';
import { LinePool } from '../../utils/cli/line-pool.ts';

/** A thread that answers what it is sent, and breaks at 'break'. */
const SCRIPT = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', (line) => {
  if (line === 'break') throw new Error('no more memory');
  parentPort.postMessage({ answer: line });
});`;

test('a thread that breaks takes its own lines with it, and the rest go on', async () => {
  const pool = new LinePool(new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`), 1);
  const answers = await Promise.all(['a', 'break', 'b'].map((line) => pool.answer(line)));
  expect(answers[0]).toEqual({ answer: 'a' });
  for (const { answer, error } of answers.slice(1)) {
    expect(error).toBe('the thread broke: no more memory');
    expect(JSON.parse(answer)).toEqual({ id: null, error });
  }
  expect(await pool.answer('c')).toEqual({ answer: 'c' });
  await pool.end();
});
