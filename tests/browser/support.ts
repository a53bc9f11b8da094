/**
 * What the browser tests have in common: the built extension in every browser of this machine, a site of ours, and
 * ways to ask page and panel.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findBrowsers, type FoundBrowser } from '../../utils/cli/browsers.ts';
import { demoSite } from '../../utils/cli/demo.ts';
import { markCount, pause, waitForMarks } from '../../utils/cli/look.ts';
import { serve, type Server, type Site } from '../../utils/cli/serve.ts';
import type { Session, SessionOptions } from '../../utils/cli/session-parts.ts';
import { builtFolder, openSession } from '../../utils/cli/session.ts';

export interface Running {
  found: FoundBrowser;
  session: Session;
  server: Server;
}

/** `YAOWEN_BROWSER=firefox` keeps a run to one browser. */
const wanted = process.env['YAOWEN_BROWSER']?.toLowerCase();

export const browsers = findBrowsers().filter(
  ({ name }) => wanted === undefined || name.toLowerCase() === wanted,
);

/**
 * A session whose end is a failure where the extension asked for anything beyond its own files while it was open: so no
 * browser test passes with a request.
 */
export async function openTested(found: FoundBrowser, options: SessionOptions): Promise<Session> {
  const session = await openSession(found, options);
  return {
    ...session,
    async close() {
      // A browser that was killed on the way tells nothing any more.
      const outside = await session.outside().catch((): string[] => []);
      await session.close();
      if (outside.length > 0) throw new Error(`The extension asked for ${outside.join(', ')}.`);
    },
  };
}

/**
 * A copy of the built extension in which something is otherwise: `change` gets its folder. It is thrown away when
 * `remove` is called.
 */
export function changedBuild(
  product: FoundBrowser['product'],
  change: (folder: string) => void,
): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'yaowen-changed-'));
  cpSync(builtFolder(product), folder, { recursive: true });
  change(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The same tests in every browser, each with one session for all of them. `running` is there inside of tests. */
export function inEveryBrowser(
  body: (running: () => Running) => void,
  { only }: { only?: FoundBrowser['product'] } = {},
): void {
  const suited = browsers.filter(({ product }) => only === undefined || product === only);
  describe.skipIf(suited.length === 0)('in the browser', () => {
    describe.each(suited)('$name', (found) => {
      let current: Running | undefined;
      beforeAll(async () => {
        const server = await serve(demoSite);
        current = { found, server, session: await openTested(found, { port: server.port, headless: true }) };
      });
      afterAll(async () => {
        await current?.session.close();
        await current?.server.close();
      });
      body(() => {
        if (!current) throw new Error('The session is there inside of tests only.');
        return current;
      });
    });
  });
}

/** From now on the page keeps its HTML as the server and the page itself made it, before the extension comes. */
export async function watchHtml(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Reflect.set(window, 'htmlBefore', document.documentElement.outerHTML);
    });
  });
}

/** Loads a page whose HTML of before can be asked for. */
export async function openWatched({ session }: Running, url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await watchHtml(page);
  await page.goto(session.address(url), { waitUntil: 'load' });
  return page;
}

/** Errors on the console of a page, from now on, that come from the extension (Chromium only). */
export async function watchFaults(page: Page, { origin }: Session): Promise<string[]> {
  const faults: string[] = [];
  const note = (what: unknown) => {
    const words = JSON.stringify(what);
    if (words.includes(origin)) faults.push(words);
  };
  const session = await page.createCDPSession();
  session.on('Runtime.exceptionThrown', note);
  session.on('Runtime.consoleAPICalled', (call) => call.type === 'error' && note(call));
  session.on('Log.entryAdded', ({ entry }) => entry.level === 'error' && note(entry));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return faults;
}

export function htmlBefore(page: Page): Promise<string> {
  return page.evaluate(() => String(Reflect.get(window, 'htmlBefore')));
}

export function htmlNow(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Asks again and again until the answer is accepted; gives the last answer in any case, for the test to judge. */
export async function eventually<T>(
  ask: () => Promise<T>,
  accepted: (answer: T) => boolean,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (accepted(answer) || Date.now() > end) return answer;
    await pause(100);
  }
}

/** The text under the marks of a kind, as the page shows it now. */
export function marked(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.isConnected
          ? (startContainer.textContent ?? '').slice(startOffset, endOffset)
          : '(gone)',
      ),
    `yaowen-${kind}`,
  );
}

/** How many marks a page still has once it was given back; waits until there is none, as long as `eventually` does. */
export const marksLeft = (page: Page): Promise<number> =>
  eventually(
    () => markCount(page),
    (count) => count === 0,
  );

/** The words of the panel that say how the reading of its page stands. */
export function stateOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.querySelector('.state-title')?.textContent ?? '');
}

/** The panel once the reading of its page has come to an end. */
export async function settledPanel({ session }: Running, page: Page, patience = 60_000): Promise<Page> {
  const panel = await session.panel(page);
  await eventually(
    () => stateOf(panel),
    (state) => state !== '' && state !== 'Reading the page',
    patience,
  );
  return panel;
}

/** The names in the sections of one kind (`person`, `date`, …), over all articles. */
export function listed(panel: Page, kind: string): Promise<string[]> {
  const selector = `[id^="article-"][id$="-${kind}"] .name`;
  return panel.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
    selector,
  );
}

/** Presses keys together, the last one while the others are held. */
export async function press(page: Page, ...keys: KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) ?? 'Escape');
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** Presses a button of the popup, which no script of the page can see. */
export async function pressInPopup({ session }: Running, page: Page, words: string): Promise<void> {
  const { left, top, right, bottom } = await session.popupBox(page, words);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

export const HOST = 'http://www.lanhe.gov.cn';

/** A page as a government site serves it, with the metadata that such sites carry. Text is escaped here. */
export function newsPage(title: string, paragraphs: readonly string[], published = '2026-09-17'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}_岚河市人民政府</title>
<meta name="SiteName" content="岚河市人民政府"><meta name="SiteDomain" content="www.lanhe.gov.cn">
<meta name="ColumnName" content="岚河要闻"><meta name="ArticleTitle" content="${escape(title)}">
<meta name="PubDate" content="${published}"><meta name="ContentSource" content="岚河日报"></head><body>
<div class="content"><h1>${escape(title)}</h1>
<p class="source">发布时间：${published} 来源：岚河日报</p>
${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('\n')}
</div></body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A site with one page at every address but that of the icon. */
export function onePage(body: string | Buffer, type?: string, headers?: Record<string, string>): Site {
  return ({ pathname }) =>
    pathname === '/favicon.ico' ? undefined : { body, ...(type && { type }), ...(headers && { headers }) };
}

/** A few paragraphs of a report in the usual style, all names invented. */
export const REPORT = [
  '本报讯（记者 方晓禾）9月16日，市六届人大常委会举行第十八次会议。市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠出席会议。',
  '会议审议通过了《岚河市河道保护条例》。梁景行指出，要发展全过程人民民主，抓住“关键少数”，严格落实中央八项规定精神。',
  '副市长叶知秋、市中级人民法院院长丁若谷列席会议。',
];

/** The page of that report, marked. @param change what is different on it */
export async function openReport(
  { session, server }: Running,
  change = (html: string) => html,
): Promise<Page> {
  server.show(onePage(change(newsPage('市六届人大常委会举行第十八次会议', REPORT))));
  const page = await session.browser.newPage();
  await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
  await waitForMarks(page);
  return page;
}

/** The readings that stand above the page's lines, in order. */
export const readings = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('rt[data-yaowen]', (all) => all.map((rt) => rt.getAttribute('data-yaowen')));

/** Chooses in the options as a user would: by the words beside the control. */
export async function choose(options: Page, words: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate((words) => {
    const label = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === words,
    );
    label?.querySelector('input')?.click();
  }, words);
}
