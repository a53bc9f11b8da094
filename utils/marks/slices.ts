/** Work in slices, so that the page stays alive under it. */

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the browser do what waits: input, painting. */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Does `work` on each item, with a pause whenever `budget` milliseconds have gone by.
 * @returns false where `signal` ended it early
 */
export async function inSlices<T>(
  items: Iterable<T>,
  budget: number,
  signal: AbortSignal,
  work: (item: T) => void,
): Promise<boolean> {
  let since = performance.now();
  for (const item of items) {
    if (signal.aborted) return false;
    work(item);
    if (performance.now() - since < budget) continue;
    await pause();
    since = performance.now();
  }
  return !signal.aborted;
}

/** The items from the first visible one on, then those before it: what the reader sees comes first. */
export function visibleFirst<T>(items: readonly T[], isAbove: (item: T) => boolean): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return [...items.slice(low), ...items.slice(0, low)];
}
