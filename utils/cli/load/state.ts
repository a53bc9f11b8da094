/** What is asked of a browser while it works: memory after a sweep, marks of a page. */
import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import { extensionMemory } from '../bench-memory.ts';
import { pause } from '../look.ts';
import type { Session } from '../session-parts.ts';

const MEGABYTE = 2 ** 20;

export interface Memory {
  /** The JavaScript heap of the background that is in use after a sweep, in MB; null where it is not running. */
  heap: number | null;
  /** The processes of the extension, all of them, in MB; null where the system does not tell. */
  extension: number | null;
}

const rounded = (bytes: number): number => Math.round(bytes / MEGABYTE);

async function sweep(line: CDPSession): Promise<number> {
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  return usedSize;
}

/** Memory once what is no longer needed has been swept away. */
export async function memoryOf({ browser, origin }: Session): Promise<Memory> {
  const worker = browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin));
  const heap = await worker?.createCDPSession().then(sweep, () => undefined);
  const extension = extensionMemory(browser.process()?.pid ?? 0);
  return {
    heap: heap === undefined ? null : rounded(heap),
    extension: extension === null ? null : rounded(extension),
  };
}

/** The JavaScript heap of a page after a sweep, in MB. */
export async function heapOf(page: Page): Promise<number> {
  return rounded(await sweep(await page.createCDPSession()));
}

/** Notes when the first mark of a page is there, in every document that a tab shows from now on. */
export async function watchFirstMark(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('yaowen-'));
      if (isMarked) Reflect.set(window, 'firstMark', performance.now());
      else setTimeout(look, 4);
    };
    look();
  });
}

/** Milliseconds from the start of navigation to the first mark; null where there is none after `patience` ms. */
export async function firstMark(page: Page, patience: number): Promise<number | null> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
    const found = await page.evaluate(() => Reflect.get(window, 'firstMark') as number | undefined);
    if (found !== undefined) return found;
  }
  return null;
}
