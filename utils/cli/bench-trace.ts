/** What a page's main thread did, from the browser's own trace: its tasks, and how much of them was the extension's. */
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  /** Microseconds: when it began, how long it took, and how much of that the processor worked on it. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    data?: {
      url?: string;
      startTime?: number;
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
      timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** One task of a main thread; times in milliseconds. */
export interface Task {
  start: number;
  end: number;
  /** What the processor worked on it: the same on a busy machine. */
  work: number;
  /** How much of that was below a function of the extension. */
  own: number;
}

const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];
const PROFILE = ['disabled-by-default-v8.cpu_profiler'];

/** Does something with a page and gives the trace of it. `profiled` tells whose the work was, and costs a little. */
export async function traceOf(
  page: Page,
  profiled: boolean,
  work: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: profiled ? [...CATEGORIES, ...PROFILE] : CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return traceEvents;
}

type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

const isOn =
  (thread: Thread) =>
  ({ pid, tid }: TraceEvent): boolean =>
    pid === thread.pid && tid === thread.tid;

/** The main thread of the page at this address. @throws where the trace does not show it */
export function mainThread(events: readonly TraceEvent[], address: string): Thread {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(address),
  );
  if (!parsed) throw new Error(`The trace does not show ${address}.`);
  return parsed;
}

/** When the profiler looked at a thread and found a function of the extension on its stack, with the time since. */
function ownSamples(events: readonly TraceEvent[], thread: Thread): { at: number; micros: number }[] {
  const found: { at: number; micros: number }[] = [];
  const profiles = events.filter((event) => event.name === 'Profile' && isOn(thread)(event));
  for (const { id, args } of profiles) {
    const own = new Map<number, boolean>();
    let at = args?.data?.startTime ?? 0;
    for (const chunk of events) {
      if (chunk.name !== 'ProfileChunk' || chunk.id !== id || chunk.pid !== thread.pid) continue;
      const { cpuProfile, timeDeltas = [] } = chunk.args?.data ?? {};
      for (const { id: node, parent, callFrame } of cpuProfile?.nodes ?? []) {
        const isOwn = callFrame.url?.startsWith('chrome-extension:') ?? false;
        own.set(node, isOwn || (parent !== undefined && own.get(parent) === true));
      }
      for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
        const micros = timeDeltas[index] ?? 0;
        at += micros;
        if (own.get(sample)) found.push({ at, micros });
      }
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** The tasks of a thread in order; `own` is 0 in a trace that was not profiled. */
export function tasksOf(events: readonly TraceEvent[], thread: Thread): Task[] {
  const samples = ownSamples(events, thread);
  let next = 0;
  return events
    .filter((event) => event.name === 'RunTask' && isOn(thread)(event))
    .toSorted((a, b) => a.ts - b.ts)
    .map(({ ts, dur = 0, tdur = dur }) => {
      let own = 0;
      while ((samples[next]?.at ?? Infinity) <= ts) next++;
      for (; (samples[next]?.at ?? Infinity) <= ts + dur; next++) own += samples[next]!.micros;
      const share = dur > 0 ? Math.min(1, own / dur) : 0;
      return { start: ts / 1000, end: (ts + dur) / 1000, work: tdur / 1000, own: (share * tdur) / 1000 };
    });
}

/** Milliseconds that the processor worked on one of the extension's scripts on this thread, reading it included. */
export function scriptTime(events: readonly TraceEvent[], thread: Thread, script: string): number {
  let until = 0;
  let sum = 0;
  const calls = events.filter(
    (event) =>
      isOn(thread)(event) &&
      /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(event.name) &&
      event.args?.data?.url?.startsWith('chrome-extension:') &&
      event.args.data.url.endsWith(`/${script}`),
  );
  for (const { ts, dur = 0, tdur = dur } of calls.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < until) continue;
    until = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}

/** The moment of a mark that the page set, in milliseconds. */
export function markedAt(events: readonly TraceEvent[], name: string): number | undefined {
  const mark = events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  return mark && mark.ts / 1000;
}
