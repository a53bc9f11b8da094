/** Page after page in one tab of one browser. */
import type { FoundBrowser } from '../browsers.ts';
import { median } from '../bench-engine.ts';
import { serve } from '../serve.ts';
import { openSession } from '../session.ts';
import type { PageSource } from './source.ts';
import { firstMark, heapOf, memoryOf, watchFirstMark } from './state.ts';

const HOST = 'http://www.lanhe.gov.cn';
/** How long a page may be without a mark, in milliseconds, before it counts as one that has none. */
const PATIENCE = 8_000;
/** The work is told in so many parts. */
const PARTS = 10;
/** The last part may be so much above the second, which is the first that is warm. */
const MOST_TIME = 1.5;
const MOST_MEMORY = 1.25;

/**
 * Goes through the pages and prints times and memory after each tenth of them.
 * @returns in words what did not stay as it was
 */
export async function loadPages(found: FoundBrowser, source: PageSource, count: number): Promise<string[]> {
  const server = await serve(({ pathname }) => {
    const number = /^\/(\d+)\.html$/.exec(pathname)?.[1];
    return number === undefined ? undefined : { body: source(Number(number)) };
  });
  const session = await openSession(found, { port: server.port, headless: true });
  const rows: {
    pages: number;
    marked: number;
    first: number;
    heap: number;
    page: number;
    extension: number;
  }[] = [];
  try {
    const page = await session.browser.newPage();
    await watchFirstMark(page);
    const part = Math.max(1, Math.ceil(count / PARTS));
    let times: number[] = [];
    for (let number = 0; number < count; number++) {
      await page.goto(session.address(`${HOST}/${number}.html`), { waitUntil: 'load' });
      const time = await firstMark(page, PATIENCE);
      if (time !== null) times.push(time);
      if ((number + 1) % part > 0 && number + 1 < count) continue;
      const { heap, extension } = await memoryOf(session);
      const row = {
        pages: number + 1,
        marked: times.length,
        first: Math.round(median(times)),
        heap: heap ?? 0,
        page: await heapOf(page),
        extension: extension ?? 0,
      };
      console.log(
        `${row.pages} pages: ${row.marked} marked in this part, first mark ${row.first} ms (median); background ${row.heap} MB of heap, extension ${row.extension} MB, page ${row.page} MB of heap`,
      );
      rows.push(row);
      times = [];
    }
    const outside = await session.outside();
    return [...outside.map((url) => `the extension asked for ${url}`), ...risesIn(rows)];
  } finally {
    await session.close();
    await server.close();
  }
}

/** What rose from the second part to the last. */
export function risesIn(
  rows: readonly { first: number; heap: number; page: number; extension: number; marked: number }[],
): string[] {
  const [, before] = rows;
  const after = rows.at(-1);
  if (!before || !after || before === after) return [];
  const limits = { first: MOST_TIME, heap: MOST_MEMORY, page: MOST_MEMORY, extension: MOST_MEMORY } as const;
  const rises = Object.entries(limits).flatMap(([name, most]) => {
    const [from, to] = [before[name as keyof typeof limits], after[name as keyof typeof limits]];
    // A few megabytes up or down are the sweep's.
    return to > from * most && to > from + 8 ? [`${name} rose from ${from} to ${to}`] : [];
  });
  return rows.some(({ marked }) => marked === 0)
    ? [...rises, 'a part of the pages had no mark at all']
    : rises;
}
