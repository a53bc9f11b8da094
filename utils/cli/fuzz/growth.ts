/**
 * How the time of a recogniser grows with a text that repeats one phrase: a rule that looks at every place from every place
 * is harmless in a report and stops the extension on such a page. Times are of the processor, not of the clock.
 */
import { Worker } from 'node:worker_threads';
import type { RecogniserName } from './recognisers.ts';
import { TURNS } from './texts.ts';

/** How much longer the longer text is. */
const LONGER = 4;
/** A linear rule takes four times as long; so much more is noise, above it the time grows faster than the text. */
const STEEP = 8;
/** Shorter times are too short to compare, in milliseconds. */
const COMPARABLE = 60;
/** Any phrase may take so much, in milliseconds of the clock, before the reading is broken off. */
const PATIENCE = 20_000;

export interface Growth {
  phrase: string;
  /** The shorter text's length in UTF-16 units; the other is four times as long. */
  length: number;
  /** Milliseconds of processor time; Infinity where the reading was broken off. */
  short: number;
  long: number;
}

export const isSteep = ({ short, long }: Growth): boolean => long > COMPARABLE && long > STEEP * short;

class Reader {
  readonly #what: RecogniserName;
  #worker: Promise<Worker> | undefined;
  /** As the recogniser says when it is loaded. */
  length = 0;

  constructor(what: RecogniserName) {
    this.#what = what;
  }

  #start(): Promise<Worker> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./growth-worker.ts', import.meta.url), { workerData: this.#what });
      worker.once('message', (length: number) => {
        this.length = length;
        resolve(worker);
      });
      worker.once('error', reject);
    });
  }

  /** @throws where the engine does */
  async read(text: string): Promise<number> {
    const worker = await (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        void this.end();
        settle(() => resolve(Infinity));
      }, PATIENCE);
      const settle = (then: () => void) => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', failed);
        then();
      };
      const answered = (time: number) => settle(() => resolve(time));
      const failed = (error: Error) => settle(() => reject(error));
      worker.on('message', answered).on('error', failed);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(text);
    });
  }

  async end(): Promise<void> {
    const worker = await this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

const repeat = (phrase: string, length: number): string =>
  phrase.repeat(Math.ceil(length / phrase.length)).slice(0, length);

/** Rules about people look at what follows a name, up to the full stop. */
const afterName = (phrase: string): string => `市委书记顾明川${phrase.repeat(40)}。`;

/** Every turn alone, then random phrases of two to five of them, each also behind a name. */
export function* phrases(count: number, seed: number): Generator<string> {
  let state = seed >>> 0;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let number = 0; number < count; number++) {
    const phrase =
      number < TURNS.length
        ? (TURNS[number] ?? '')
        : Array.from({ length: 2 + next(4) }, () => TURNS[next(TURNS.length)]).join('');
    yield phrase;
    yield afterName(phrase);
  }
}

/** Measures phrase by phrase; one that looks steep is measured once more, and the better of both counts. */
export async function measureGrowth(what: RecogniserName, list: Iterable<string>): Promise<Growth[]> {
  const reader = new Reader(what);
  const once = async (phrase: string): Promise<Growth> => {
    // A rule whose time doubles with every word is met in a short text already.
    for (const length of [100, 500]) {
      if ((await reader.read(repeat(phrase, length))) === Infinity)
        return { phrase, length, short: Infinity, long: Infinity };
    }
    const { length } = reader;
    const short = await reader.read(repeat(phrase, length));
    const long = short === Infinity ? Infinity : await reader.read(repeat(phrase, LONGER * length));
    return { phrase, length, short, long };
  };
  const found: Growth[] = [];
  try {
    for (const phrase of list) {
      const first = await once(phrase);
      const second = isSteep(first) && first.long < Infinity ? await once(phrase) : first;
      found.push(second.long / second.short < first.long / first.short ? second : first);
    }
  } finally {
    await reader.end();
  }
  return found;
}
