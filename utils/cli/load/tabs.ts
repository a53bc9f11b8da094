/** Many tabs at once, of which some ask at the same time. */
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from '../browsers.ts';
import { markCount, pause } from '../look.ts';
import { serve } from '../serve.ts';
import { openSession } from '../session.ts';
import type { PageSource } from './source.ts';
import { memoryOf, watchFirstMark, firstMark } from './state.ts';

const HOST = 'http://www.lanhe.gov.cn';
/** So many ask at the same time. */
const AT_ONCE = 10;
const PATIENCE = 60_000;
/** What may be left above the beginning when all are closed, in MB. */
const LEFT_OVER = 40;

/**
 * Opens the tabs, ten at a time, looks whether each has its marks when all are open, closes them, and prints what
 * memory did meanwhile.
 * @returns in words what did not go as it should
 */
export async function loadTabs(found: FoundBrowser, source: PageSource, count: number): Promise<string[]> {
  const server = await serve(({ pathname }) => {
    const number = /^\/(\d+)\.html$/.exec(pathname)?.[1];
    return number === undefined ? undefined : { body: source(100_000 + Number(number)) };
  });
  const session = await openSession(found, { port: server.port, headless: true });
  const tell = async (when: string) => {
    const { heap, extension } = await memoryOf(session);
    console.log(`${when}: background ${heap ?? '?'} MB of heap, extension ${extension ?? '?'} MB`);
    return { heap: heap ?? 0, extension: extension ?? 0 };
  };
  const openTab = async (number: number): Promise<{ page: Page; time: number | null }> => {
    const page = await session.browser.newPage({ background: true });
    await watchFirstMark(page);
    await page.goto(session.address(`${HOST}/${number}.html`), { waitUntil: 'load' });
    return { page, time: await firstMark(page, PATIENCE) };
  };
  try {
    const first = await openTab(count);
    await first.page.close();
    const before = await tell('one page read');
    const tabs: Page[] = [];
    const late: number[] = [];
    for (let number = 0; number < count; number += AT_ONCE) {
      const numbers = Array.from({ length: Math.min(AT_ONCE, count - number) }, (_, at) => number + at);
      const opened = await Promise.all(numbers.map(openTab));
      tabs.push(...opened.map(({ page }) => page));
      late.push(...opened.flatMap(({ time }, at) => (time === null ? [number + at] : [])));
    }
    await tell(`${count} tabs open`);
    let bare = 0;
    for (const page of tabs) if ((await markCount(page)) === 0) bare += 1;
    console.log(`${tabs.length - bare} of ${tabs.length} tabs have their marks`);
    for (const page of tabs) await page.close();
    await pause(2_000);
    const after = await tell('all closed');
    return [
      ...(bare > 0 ? [`${bare} tabs have no marks`] : []),
      ...late.map((number) => `tab ${number} had no mark in ${PATIENCE} ms`),
      ...(after.heap > before.heap + LEFT_OVER
        ? [`the heap stays at ${after.heap} MB (${before.heap} before)`]
        : []),
      ...(after.extension > before.extension + 2 * LEFT_OVER
        ? [`the extension stays at ${after.extension} MB (${before.extension} before)`]
        : []),
      ...(await session.outside()).map((url) => `the extension asked for ${url}`),
    ];
  } finally {
    await session.close();
    await server.close();
  }
}
