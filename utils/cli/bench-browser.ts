/** What the extension costs in a real browser: time to the first mark, work on the page's main thread, memory. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { extensionMemory } from './bench-memory.ts';
import { median } from './bench-engine.ts';
import type { FoundBrowser } from './browsers.ts';
import { DEMO_ADDRESS, demoSite } from './demo.ts';
import { pause, waitForMarks } from './look.ts';
import { serve, type Site } from './serve.ts';
import type { Session } from './session-parts.ts';
import { openSession } from './session.ts';

const ROUNDS = 5;
/** A long page, in characters: as much text as a book of a few hundred pages. */
const LONG = 300_000;
/** A host on which the extension does not come by itself: the same page without it. */
const WITHOUT = 'http://www.example.com/';

interface Visit {
  /** Milliseconds from the start of navigation to the first mark; NaN where none is wanted. */
  firstMark: number;
  /** The longest task of the page's main thread, and all its tasks together, in milliseconds. */
  longest: number;
  total: number;
}

/** Times are medians in milliseconds; memory is in bytes. */
interface BrowserCost {
  firstMarkCold: number;
  firstMarkWarm: number;
  coldOverWarm: number;
  longestTask: number;
  longestTaskWithout: number;
  longestOverWithout: number;
  mainThread: number;
  mainThreadWithout: number;
  mainThreadOverWithout: number;
  /** The same page with every paragraph rewritten as ruby by pinyin-pro's html(). */
  naiveRuby: number;
  mainThreadOverNaive: number;
  /** On a page of 300,000 characters. */
  longestTaskLong: number;
  longestTaskLongWithout: number;
  backgroundIdle: number | null;
  backgroundActive: number | null;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { data?: { url?: string; frames?: { url?: string; processId?: number }[] }; name?: string };
}

/** Goes to the page with everything measured. The page is a new one each time: `number` makes its text another. */
async function visit(
  session: Session,
  address: string,
  wantsMarks: boolean,
  rewrite?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith('yaowen-'));
      if (isMarked) Reflect.set(window, 'firstMark', performance.now());
      else setTimeout(look, 2);
    };
    look();
  });
  await page.tracing.start({
    categories: ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'],
  });
  await page.goto(address, { waitUntil: 'load' });
  await rewrite?.(page);
  await (wantsMarks ? waitForMarks(page) : pause(1000));
  const trace = await page.tracing.stop();
  const firstMark = await page.evaluate(() => Number(Reflect.get(window, 'firstMark')));
  const tasks = mainThreadTasks(trace, address);
  await page.close();
  return { firstMark, longest: Math.max(0, ...tasks), total: tasks.reduce((sum, task) => sum + task, 0) };
}

/** How long each task of the page's main thread took, in milliseconds. */
function mainThreadTasks(trace: Uint8Array | undefined, address: string): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const parsed = traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(address),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === parsed?.pid && tid === parsed.tid)
    .map(({ dur = 0 }) => dur / 1000);
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
    const cold: Visit[] = [];
    const warm: Visit[] = [];
    const without: Visit[] = [];
    const naive: Visit[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await session.stopBackground();
      cold.push(await visit(session, `${DEMO_ADDRESS}${2 * round}`, true));
      warm.push(await visit(session, `${DEMO_ADDRESS}${2 * round + 1}`, true));
      without.push(await visit(session, `${WITHOUT}${round}`, false));
      naive.push(await visit(session, `${WITHOUT}${round}`, false, rewriteNaively));
    }
    const long = await visit(session, `${DEMO_ADDRESS}long`, true);
    const longWithout = await visit(session, `${WITHOUT}long`, false);
    const middle = (visits: Visit[], what: keyof Visit) => median(visits.map((visit) => visit[what]));
    const [firstMarkCold, firstMarkWarm] = [middle(cold, 'firstMark'), middle(warm, 'firstMark')];
    const [longestTask, longestTaskWithout] = [middle(warm, 'longest'), middle(without, 'longest')];
    const [mainThread, mainThreadWithout] = [middle(warm, 'total'), middle(without, 'total')];
    const naiveRuby = middle(naive, 'total');
    return {
      firstMarkCold,
      firstMarkWarm,
      coldOverWarm: firstMarkCold / firstMarkWarm,
      longestTask,
      longestTaskWithout,
      longestOverWithout: longestTask / longestTaskWithout,
      mainThread,
      mainThreadWithout,
      mainThreadOverWithout: mainThread / mainThreadWithout,
      naiveRuby,
      mainThreadOverNaive: mainThread / naiveRuby,
      longestTaskLong: long.longest,
      longestTaskLongWithout: longWithout.longest,
      backgroundIdle,
      backgroundActive: memory(),
    };
  } finally {
    await session.close();
    await server.close();
  }
}
