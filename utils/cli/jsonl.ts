/**
 * JSON Lines from standard input to standard output: one line out for one line in, in order. A line is read only
 * when the answer to the one before it was taken, so memory does not grow with their number.
 */

/** The most that one line may hold, in UTF-16 units: a line without an end must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

interface Streams {
  input: AsyncIterable<Uint8Array | string>;
  output: NodeJS.WritableStream;
  errors: NodeJS.WritableStream;
}

/** Lines of a stream without their ends; a byte-order mark at the beginning is no part of the first. */
async function* linesOf(input: Streams['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let held = 0;
  for await (const chunk of input) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        yield pieces.join('');
        pieces = [];
        held = 0;
      }
      held += part.length;
      // What is too long is cut: it is then no valid JSON and is answered as such.
      if (held <= LONGEST_LINE) pieces.push(part);
    }
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** A fault in words for one line: never a stack, never more than a line. */
function wordsOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  return message.replace(/\s+/g, ' ').slice(0, 300);
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? (value.id ?? null) : null;
}

/** Writes a line; waits where the reader is slow. False when the reader has gone. */
function write(output: NodeJS.WritableStream, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    output.write(`${text}\n`, (fault) => resolve(fault === null || fault === undefined));
  });
}

/**
 * Answers every line of the input with `handle(line)`.
 * A line that is no JSON, or that `handle` throws for, is answered `{"id": …, "error": "…"}` (`id` null where it is not
 * known) and named with its number on the error stream; the rest go on. Blank lines have no answer. A reader that
 * goes away (`| head`) ends the work without a fault.
 * @returns whether every line was good
 */
export async function answerLines(
  handle: (line: unknown) => unknown,
  { input, output, errors }: Streams,
): Promise<boolean> {
  let number = 0;
  let good = true;
  output.on('error', () => {}); // told by write() already
  for await (const raw of linesOf(input)) {
    number += 1;
    const line = (number === 1 ? raw.replace(/^\ufeff/, '') : raw).trim();
    if (line === '') continue;
    let value: unknown;
    let answer: string;
    try {
      value = JSON.parse(line);
      answer = JSON.stringify(await handle(value)) ?? 'null';
    } catch (fault) {
      const error = value === undefined ? 'not valid JSON' : wordsOf(fault);
      good = false;
      answer = JSON.stringify({ id: idOf(value), error });
      errors.write(`line ${number}: ${error}\n`);
    }
    if (!(await write(output, answer))) break;
  }
  return good;
}

/** Answers standard input on standard output; the exit status is 1 where a line was not good. See `answerLines`. */
export async function runJsonLines(handle: (line: unknown) => unknown): Promise<void> {
  const good = await answerLines(handle, {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
  if (!good) process.exitCode = 1;
  // A reader that went away leaves standard input open, which would keep the process waiting.
  process.stdin.destroy();
}
