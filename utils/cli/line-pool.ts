/** Lines that are answered by several threads at once. */
import { parentPort, Worker } from 'node:worker_threads';
import type { Answered } from './jsonl.ts';

/** How many lines wait at a thread: while one is answered the next is there already. */
export const LINES_A_THREAD = 4;

interface Thread {
  worker: Worker;
  /** Who waits for the lines that this thread holds, in the order in which it got them. */
  waiting: ((answered: Answered) => void)[];
}

/** The thread's side: answers each line that it is sent, in order. */
export function serveLines(answerOf: (line: string) => Promise<Answered>): void {
  const port = parentPort;
  if (!port) throw new Error('Lines are served in a thread.');
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (line: string) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    last = last.then(async () => port.postMessage(await answerOf(line)));
  });
}

export class LinePool {
  readonly #script: URL;
  readonly #threads: Thread[];

  /** @param script a module that calls `serveLines` */
  constructor(script: URL, threads: number) {
    this.#script = script;
    this.#threads = Array.from({ length: threads }, () => this.#start());
  }

  #start(): Thread {
    const worker = new Worker(this.#script);
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (answered: Answered) => thread.waiting.shift()?.(answered));
    // A thread that broke (out of memory) takes the lines that it held with it; another takes its place.
    const broke = (fault: unknown) => {
      const at = this.#threads.indexOf(thread);
      if (at < 0) return;
      this.#threads[at] = this.#start();
      const error = `the thread broke: ${fault instanceof Error ? fault.message : String(fault)}`;
      for (const answer of thread.waiting) answer({ answer: JSON.stringify({ id: null, error }), error });
    };
    worker.once('error', broke);
    return thread;
  }

  /** Has a line answered by the thread that has least to do. Never rejects. */
  answer(line: string): Promise<Answered> {
    const thread = this.#threads.reduce((one, other) =>
      other.waiting.length < one.waiting.length ? other : one,
    );
    return new Promise((resolve) => {
      thread.waiting.push(resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.worker.postMessage(line);
    });
  }

  async end(): Promise<void> {
    const threads = this.#threads.splice(0);
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}
