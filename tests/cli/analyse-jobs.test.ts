/** `npm run analyse` in several threads: the same bytes as in one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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

test('two and three threads answer as one does, byte for byte and in order', async () => {
  const input = `${LINES.join('\n')}\n`;
  const one = await analyse(input);
  expect(one.output.trimEnd().split('\n')).toHaveLength(LINES.length);
  expect(one.status).toBe(1);
  expect(one.errors.split('\n').filter((line) => line.startsWith('line '))).toHaveLength(3);
  expect(await analyse(input, '--jobs', '2')).toEqual(one);
  expect(await analyse(input, '--jobs', '3')).toEqual(one);
});

test('figures go to standard error alone', async () => {
  const input = `${LINES[0]}\n`;
  const plain = await analyse(input);
  const told = await analyse(input, '--jobs', '2', '--figures');
  expect(told.output).toBe(plain.output);
  expect(told.errors).toMatch(/in all: 1 lines, \d+ characters, .* MB/);
});

test.each(['0', '-1', 'two', '1.5', '1000'])('--jobs %s is refused', async (jobs) => {
  const { status, output, errors } = await analyse('', `--jobs=${jobs}`);
  expect([status, output]).toEqual([1, '']);
  expect(errors).toContain('--jobs is a whole number');
});
