/** A library of 100,000 items in a real browser: how long it takes to open and to search, and whether it scrolls whole. */
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import { extensionMemory } from './bench-memory.ts';
import { fillLibrary } from './bench-library-items.ts';
import { median } from './bench-engine.ts';
import { demoSite } from './demo.ts';
import { pause } from './look.ts';
import { serve } from './serve.ts';
import type { Session } from './session-parts.ts';
import { openSession } from './session.ts';

const ITEMS = 100_000;
const OPENINGS = 5;
const PATIENCE = 100_000;

/** Frequent, rare, in none, of several words, in pinyin with tones and without, in English. */
const QUERIES = [
  '会',
  '会议',
  '常务会议',
  '顾明',
  '无此词语',
  '防汛 河道',
  'huiyi',
  'huìyì',
  'meeting',
  'zzz',
];

interface LibraryCost {
  items: number;
  /** Milliseconds from the start of navigation to the first entry that is drawn whole; medians. */
  openEmpty: number;
  open: number;
  /** Milliseconds from a keystroke until its answer is in the page, over the queries. */
  searchMedian: number;
  searchLongest: number;
  /** Frames in which some part of the list was bare while it was scrolled through, of so many. */
  bareFrames: number;
  frames: number;
  /** Bytes: the panel's JavaScript heap, and all that belongs to the extension's process (Linux). */
  heap: number;
  process: number | null;
  /** Bytes of that process with an empty library. */
  processEmpty: number | null;
}

/** Opens the library in a tab of its own, and says when its first entry (or its being empty) was drawn. */
async function openLibrary(session: Session): Promise<{ page: Page; time: number }> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 360, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const tab = document.querySelector<HTMLElement>('#tab-library[aria-selected=false]');
      if (tab) tab.click();
      if (document.querySelector('#view-library :is(.entry:not(.placeholder), .state-title)'))
        Reflect.set(window, 'drawn', performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${session.origin}sidepanel.html?tab=-1`);
  await page.waitForFunction(() => Reflect.has(window, 'drawn'), { timeout: PATIENCE });
  return { page, time: await page.evaluate(() => Number(Reflect.get(window, 'drawn'))) };
}

/** Milliseconds from the keystroke until its answer is in the page. */
function search(page: Page, query: string): Promise<number> {
  return page.evaluate(async (query) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) throw new Error('no search field');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    // What the answer is drawn with is done before the next task.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - start;
  }, query);
}

/** Scrolls by whole windows, then to places far apart, and counts frames in which a part of the list is bare. */
function scrollThrough(page: Page): Promise<{ frames: number; bare: number }> {
  return page.evaluate(async () => {
    let [frames, bare] = [0, 0];
    const look = () => {
      frames++;
      const ys = [200, 450, 700, 890];
      if (ys.some((y) => !document.elementFromPoint(180, y)?.closest('.entry'))) bare++;
    };
    scrollTo({ top: 600, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let step = 0; step < 200; step++) {
      scrollBy({ top: 300, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      look();
    }
    for (let step = 1; step < 50; step++) {
      const top = (document.documentElement.scrollHeight * ((step * 37) % 50)) / 50 + 600;
      scrollTo({ top, behavior: 'instant' });
      // One frame to notice, one to draw.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      look();
    }
    return { frames, bare };
  });
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function openings(session: Session): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round++) {
    const { page, time } = await openLibrary(session);
    times.push(time);
    await page.close();
  }
  return median(times);
}

/** @throws where the extension is not built or the browser does not start. */
export async function measureLibrary(found: FoundBrowser): Promise<LibraryCost> {
  const server = await serve(demoSite);
  const session = await openSession(found, { port: server.port, headless: true });
  try {
    const memory = () => extensionMemory(session.browser.process()?.pid ?? 0);
    const openEmpty = await openings(session);
    const { page: first } = await openLibrary(session);
    const processEmpty = memory();
    await first.evaluate(fillLibrary, ITEMS);
    await first.close();
    // The first opening puts all items on their shelves.
    await (await openLibrary(session)).page.close();
    const open = await openings(session);
    const { page } = await openLibrary(session);
    await pause(3000);
    const times: number[] = [];
    for (const query of [...QUERIES, '', ...QUERIES]) times.push(await search(page, query));
    await search(page, '');
    const { frames, bare } = await scrollThrough(page);
    const heap = await heapOf(page);
    return {
      items: ITEMS,
      openEmpty,
      open,
      searchMedian: median(times),
      searchLongest: Math.max(...times),
      bareFrames: bare,
      frames,
      heap,
      process: memory(),
      processEmpty,
    };
  } finally {
    await session.close();
    await server.close();
  }
}
