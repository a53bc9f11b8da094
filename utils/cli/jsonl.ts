/**
 * JSON Lines from standard input to standard output: one line out for one line in, in order. Only so many lines are read
 * ahead of the answer that is taken next, so memory does not grow with their number.
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

/** The answer to one line, as it is written, and what was wrong with the line. */
export interface Answered {
  answer: string;
  error?: string;
}

/** Answers one line: `handle(line)` as JSON, or `{"id": …, "error": "…"}` (`id` null where it is not known). */
export async function answerLine(handle: (line: unknown) => unknown, line: string): Promise<Answered> {
  let value: unknown;
  try {
    value = JSON.parse(line);
    return { answer: JSON.stringify(await handle(value)) ?? 'null' };
  } catch (fault) {
    const error = value === undefined ? 'not valid JSON' : wordsOf(fault);
    return { answer: JSON.stringify({ id: idOf(value), error }), error };
  }
}

/**
 * Answers every line of the input, in order. A line that is wrong is answered as such and named with its number on the
 * error stream; the rest go on. Blank lines have no answer. A reader that goes away (`| head`) ends the work without a
 * fault.
 * @param answerOf answers one line, never rejects
 * @param ahead how many lines may be under way at once
 * @param taken called after each line whose answer was taken
 * @returns whether every line was good
 */
export async function answerEach(
  answerOf: (line: string) => Promise<Answered>,
  { input, output, errors }: Streams,
  ahead = 1,
  taken: (line: string) => void = () => {},
): Promise<boolean> {
  let number = 0;
  let good = true;
  const underWay: { number: number; line: string; answered: Promise<Answered> }[] = [];
  /** Writes the oldest answer; false when the reader has gone. */
  const writeFirst = async (): Promise<boolean> => {
    const first = underWay.shift();
    if (!first) return true;
    const { answer, error } = await first.answered;
    if (error !== undefined) {
      good = false;
      errors.write(`line ${first.number}: ${error}\n`);
    }
    const isThere = await write(output, answer);
    if (isThere) taken(first.line);
    return isThere;
  };
  output.on('error', () => {}); // told by write() already
  let isThere = true;
  for await (const raw of linesOf(input)) {
    number += 1;
    const line = (number === 1 ? raw.replace(/^\ufeff/, '') : raw).trim();
    if (line === '') continue;
    underWay.push({ number, line, answered: answerOf(line) });
    if (underWay.length >= ahead) isThere = await writeFirst();
    if (!isThere) break;
  }
  while (isThere && underWay.length > 0) isThere = await writeFirst();
  return good;
}

/** Answers standard input on standard output; the exit status is 1 where a line was not good. See `answerEach`. */
export async function runLines(
  answerOf: (line: string) => Promise<Answered>,
  ahead = 1,
  taken?: (line: string) => void,
): Promise<void> {
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  const good = await answerEach(answerOf, streams, ahead, taken);
  if (!good) process.exitCode = 1;
  // A reader that went away leaves standard input open, which would keep the process waiting.
  process.stdin.destroy();
}

/** Answers standard input line for line with `handle(line)`; one that it throws for is answered as an error. */
export function runJsonLines(handle: (line: unknown) => unknown): Promise<void> {
  return runLines((line) => answerLine(handle, line));
}
