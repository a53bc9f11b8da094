import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerEach, answerLine } from '../../utils/cli/jsonl.ts';

/** What an input gives: the lines of output and of errors, and whether all were good. */
async function run(chunks: (string | Uint8Array)[], handle: (line: unknown) => unknown, ahead = 1) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const streams = { input: Readable.from(chunks), output, errors };
  const good = await answerEach((line) => answerLine(handle, line), streams, ahead);
  return { good, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

const echo = (line: unknown) => line;

async function slow(line: unknown): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, line === 1 ? 20 : 0));
  return line;
}

function refuse(): never {
  throw new Error('"text" is not\na string');
}

describe('answerEach', () => {
  it.each([1, 2, 3, 100])(
    'answers line for line, in order, also where an early answer takes longest (%i under way)',
    async (ahead) => {
      expect(await run(['1\n2\n', '3'], slow, ahead)).toEqual({
        good: true,
        output: '1\n2\n3\n',
        errors: '',
      });
    },
  );

  it('names the numbers of wrong lines also where several are under way', async () => {
    expect(await run(['1\n\n{\n2\n}\n'], echo, 3)).toEqual({
      good: false,
      output: '1\n{"id":null,"error":"not valid JSON"}\n2\n{"id":null,"error":"not valid JSON"}\n',
      errors: 'line 3: not valid JSON\nline 5: not valid JSON\n',
    });
  });

  it.each([
    ['a line cut between chunks', ['{"a":', '"市委"}\n'], '{"a":"市委"}\n'],
    [
      'a character cut between chunks',
      [Buffer.from('"市"\n').subarray(0, 2), Buffer.from('"市"\n').subarray(2)],
      '"市"\n',
    ],
    ['Windows line ends', ['1\r\n2\r\n'], '1\n2\n'],
    ['a byte-order mark', ['\ufeff1\n'], '1\n'],
    ['a byte-order mark in bytes', [Buffer.from('\ufeff1\n')], '1\n'],
    ['blank lines, which have no answer', ['\n1\n  \n\n2\n'], '1\n2\n'],
    ['no last line end', ['1\n2'], '1\n2\n'],
    ['nothing at all', [], ''],
  ])('reads %s', async (_, chunks, output) => {
    expect(await run(chunks, echo)).toEqual({ good: true, output, errors: '' });
  });

  it('answers a line that is no JSON with an error, names its number, and goes on', async () => {
    const { good, output, errors } = await run(['1\n\n{oops\n2\n'], echo);
    expect(good).toBe(false);
    expect(output).toBe('1\n{"id":null,"error":"not valid JSON"}\n2\n');
    expect(errors).toBe('line 3: not valid JSON\n');
  });

  it('answers a line that the work refuses with its id and the reason in one line', async () => {
    const { good, output, errors } = await run(['{"id":"a7"}\n{"id":0}\n[]\n'], refuse);
    expect(good).toBe(false);
    expect(
      output
        .split('\n')
        .slice(0, 3)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { id: 'a7', error: '"text" is not a string' },
      { id: 0, error: '"text" is not a string' },
      { id: null, error: '"text" is not a string' },
    ]);
    expect(errors).not.toContain('at ');
    expect(errors.split('\n')).toHaveLength(4);
  });

  it.each([1, 4])('reads no further ahead than the reader of the output takes (%i)', async (ahead) => {
    let produced = 0;
    const input = (function* () {
      for (; produced < 1000; produced += 1) yield `${produced}\n`;
    })();
    const waiting: ((fault?: Error) => void)[] = [];
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, taken) => void waiting.push(taken),
    });
    const streams = {
      input: Readable.from(input, { highWaterMark: 1 }),
      output,
      errors: new PassThrough(),
    };
    const done = answerEach((line) => answerLine(echo, line), streams, ahead);
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(produced).toBeLessThan(10 + ahead);
    waiting[0]!(new Error('gone'));
    expect(await done).toBe(true);
  });

  it('ends without a fault when the reader goes away', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, taken) => taken(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    let handled = 0;
    const count = (line: unknown) => {
      handled += 1;
      return line;
    };
    const good = await answerEach((line) => answerLine(count, line), {
      input: Readable.from(['1\n2\n3\n']),
      output,
      errors: new PassThrough(),
    });
    expect(good).toBe(true);
    expect(handled).toBe(1);
  });
});
