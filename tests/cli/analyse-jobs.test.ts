/** `npm run analyse` in several threads: the same bytes as in one. The command is a process of its own here. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../utils/cli/analyse-line.ts';
import { answerLine } from '../../utils/cli/jsonl.ts';

const COMMAND = join(import.meta.dirname, '../../utils/cli/analyse.ts');

/** Runs the command as a process of its own. */
function analyse(input: string, ...options: string[]) {
  return new Promise<{ output: string; errors: string; status: number | null }>((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...options]);
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.once('error', reject);
    child.once('close', (status) => resolve({ output, errors, status }));
    child.stdin.end(input);
  });
}

const LINES = Array.from({ length: 60 }, (_, number) =>
  number % 20 === 7
    ? ['{', '{"id":7}', '{"id":"x","text":"今天","published":"soon"}'][number % 3]
    : JSON.stringify({
        id: `n${number}`,
        // Lengths that differ a hundredfold: an answer that is ready early must wait its turn.
        text: `9月${(number % 28) + 1}日，市委书记顾明川主持召开会议。`.repeat(number % 5 === 0 ? 100 : 1),
        published: '2026-09-30',
      }),
);

test('several threads answer as one does, byte for byte and in order; figures go to standard error alone', async () => {
  const one = await createAnalyser();
  const expected = await Promise.all(LINES.map((line) => answerLine(one, line ?? '')));
  const { output, errors, status } = await analyse(`${LINES.join('\n')}\n`, '--jobs', '3', '--figures');
  expect(output).toBe(expected.map(({ answer }) => `${answer}\n`).join(''));
  expect(status).toBe(1);
  const wrong = expected.flatMap(({ error }, index) => (error ? [`line ${index + 1}: ${error}`] : []));
  expect(wrong).toHaveLength(3);
  expect(errors.split('\n').filter((line) => line.startsWith('line '))).toEqual(wrong);
  expect(errors).toMatch(/in all: 60 lines, \d+ characters, .* MB/);
}, 120_000);

test.each(['0', '1.5'])('--jobs %s is refused', async (jobs) => {
  const { status, output, errors } = await analyse('', `--jobs=${jobs}`);
  expect([status, output]).toEqual([1, '']);
  expect(errors).toContain('--jobs is a whole number');
});
