/** What the extension costs in a real browser: time to the first mark, work on the page's main thread, memory. */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { median } from './bench-engine.ts';
import { extensionMemory } from './bench-memory.ts';
import { measurePopup } from './bench-popup.ts';
import { measureProbe } from './bench-probe.ts';
import { mainThread, type Task, tasksOf, traceOf } from './bench-trace.ts';
import type { FoundBrowser } from './browsers.ts';
import { DEMO_ADDRESS, demoSite } from './demo.ts';
import { pause, waitForMarks } from './look.ts';
import { serve, type Site } from './serve.ts';
import type { Session } from './session-parts.ts';
import { openSession } from './session.ts';

const ROUNDS = 3;
/** A long page, in characters: as much text as a book of a few hundred pages. */
const LONG = 300_000;
/** A host on which the extension does not come by itself: the same page without it. */
const WITHOUT = 'http://www.example.com/';

interface Visit {
  /** Milliseconds from the end of loading to the first mark, and to the first name; NaN where none is wanted. */
  firstMark: number;
  firstName: number;
  /** The longest task of the page's main thread, the longest part of one that was ours, and all of them together. */
  longest: number;
  longestOwn: number;
  total: number;
}

/** Medians in milliseconds, of the processor's work unless it says otherwise; memory is in bytes. */
type BrowserCost = Record<string, number | null>;

/** Goes to the page with everything measured. The page is a new one each time: its number makes its text another. */
async function visit(
  session: Session,
  address: string,
  wantsMarks: boolean,
  rewrite?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('yaowen-'));
      const now = performance.now();
      if (names.length > 0) Reflect.set(window, 'firstMark', Reflect.get(window, 'firstMark') ?? now);
      if (names.includes('yaowen-person')) Reflect.set(window, 'firstName', now);
      else setTimeout(look, 4);
    };
    look();
  });
  const events = await traceOf(page, true, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await rewrite?.(page);
    await (wantsMarks ? waitForMarks(page, 60_000) : pause(1000));
  });
  const seen = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const loaded = Number(navigation && Reflect.get(navigation, 'loadEventEnd'));
    const since = (name: string) => Number(Reflect.get(window, name)) - loaded;
    return { firstMark: since('firstMark'), firstName: since('firstName') };
  });
  const tasks = tasksOf(events, mainThread(events, address));
  await page.close();
  const most = (of: (task: Task) => number) =>
    tasks.reduce((longest, task) => Math.max(longest, of(task)), 0);
  return {
    ...seen,
    longest: most(({ work }) => work),
    longestOwn: most(({ own }) => own),
    total: tasks.reduce((sum, { work }) => sum + work, 0),
  };
}

/** What a page costs that is rewritten without a thought: ruby over every character, by innerHTML. */
async function rewriteNaively(page: Page): Promise<void> {
  await page.evaluate(readFileSync(new URL('../index.js', import.meta.resolve('pinyin-pro')), 'utf8'));
  await page.evaluate(() => {
    const library: { html: (text: string) => string } = Reflect.get(window, 'pinyinPro');
    for (const element of document.querySelectorAll('p, h1, h2, h3'))
      element.innerHTML = library.html(element.textContent);
  });
}

/** The demo page with its first article's paragraphs again and again, up to the length of a long page. */
function lengthened(body: string): string {
  const [paragraph = ''] = /<p>[^]*?<\/p>/.exec(body) ?? [];
  const times = Math.ceil(LONG / paragraph.length);
  return body.replace(paragraph, () => paragraph.repeat(times));
}

/** The demo page with another number in its first article, so that no answer of before fits. */
const another: Site = async (address) => {
  const reply = await demoSite(new URL('/', address));
  if (address.pathname === '/long') return reply && { body: lengthened(String(reply.body)) };
  if (!/^\/(\d+)?$/.test(address.pathname)) return undefined;
  return reply && { body: String(reply.body).replace('一天', `${address.pathname.slice(1)}天`) };
};

/** @throws where the extension is not built or the browser does not start. */
export async function measureBrowser(found: FoundBrowser): Promise<BrowserCost> {
  const server = await serve(another);
  const session = await openSession(found, { port: server.port, headless: true });
  try {
    const memory = () => extensionMemory(session.browser.process()?.pid ?? 0);
    const backgroundIdle = memory();
    const [cold, warm, without, naive]: [Visit[], Visit[], Visit[], Visit[]] = [[], [], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      await session.stopBackground();
      cold.push(await visit(session, `${DEMO_ADDRESS}${2 * round}`, true));
      warm.push(await visit(session, `${DEMO_ADDRESS}${2 * round + 1}`, true));
      without.push(await visit(session, `${WITHOUT}${round}`, false));
      naive.push(await visit(session, `${WITHOUT}${round}`, false, rewriteNaively));
    }
    const long = await visit(session, `${DEMO_ADDRESS}long`, true);
    const longWithout = await visit(session, `${WITHOUT}long`, false);
    const longNaive = await visit(session, `${WITHOUT}long`, false, rewriteNaively);
    const popup = await measurePopup(session);
    const probe = await measureProbe(session, server, another);
    const middle = (visits: Visit[], what: keyof Visit) => median(visits.map((visit) => visit[what]));
    return {
      'machine busy with so many things (load average)': loadavg()[0] ?? 0,
      'first mark after loading, engine cold (clock)': middle(cold, 'firstMark'),
      'first name after loading, engine cold (clock)': middle(cold, 'firstName'),
      'first mark after loading, engine warm (clock)': middle(warm, 'firstMark'),
      'first name after loading, engine warm (clock)': middle(warm, 'firstName'),
      'main thread': middle(warm, 'total'),
      'main thread, page alone': middle(without, 'total'),
      'main thread, naive ruby': middle(naive, 'total'),
      'main thread over page alone': middle(warm, 'total') / middle(without, 'total'),
      'main thread over naive ruby': middle(warm, 'total') / middle(naive, 'total'),
      'longest part of a task that is ours': middle(warm, 'longestOwn'),
      'longest task, page alone': middle(without, 'longest'),
      'longest task, naive ruby': middle(naive, 'longest'),
      '300,000 characters: longest part of a task that is ours': long.longestOwn,
      '300,000 characters: longest task': long.longest,
      '300,000 characters: longest task, page alone': longWithout.longest,
      '300,000 characters: longest task, naive ruby': longNaive.longest,
      'popup painted after the pointer’s rest (clock)': popup.painted,
      'popup, main thread until it is painted': popup.work,
      'no news: pages looked at': probe.pages,
      'no news: pages the reader was brought to': probe.broughtOn,
      'no news: detector’s script, median': probe.median,
      'no news: detector’s script, slowest page': probe.slowest,
      'background idle, bytes': backgroundIdle,
      'background active, bytes': memory(),
    };
  } finally {
    await session.close();
    await server.close();
  }
}
