/** Where the browser lets the extension in, as the user said in the panel or in the browser itself; and private windows. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markCount, pause, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  HOST,
  inEveryBrowser,
  newsPage,
  onePage,
  REPORT,
  settledPanel,
  type Running,
} from './support.ts';

const NEWS = newsPage('岚河市人大常委会举行会议', REPORT);
/** A site that is on no list. */
const ELSEWHERE = 'http://news.lanhe-example.cn/a.html';
/** Time enough for a reader that comes by itself, in milliseconds. */
const LONG_ENOUGH = 2_000;

async function openNews({ session, server }: Running, url: string): Promise<Page> {
  server.show(onePage(NEWS));
  const page = await session.browser.newPage();
  await page.goto(session.address(url), { waitUntil: 'load' });
  return page;
}

const accessOf = (panel: Page) => panel.evaluate(() => document.querySelector('.access')?.textContent ?? '');

async function pressButton(panel: Page, words: string): Promise<void> {
  await panel.bringToFront();
  await panel.evaluate(() => document.querySelector('.site-choices')?.setAttribute('open', ''));
  const button = await panel.waitForSelector(`::-p-xpath(//button[normalize-space(.)='${words}'])`);
  await button?.click();
}

/** How many marks there are after time enough for some. */
async function marksAfterReload(page: Page): Promise<number> {
  await page.reload({ waitUntil: 'load' });
  await pause(LONG_ENOUGH);
  return markCount(page);
}

inEveryBrowser(
  (running) => {
    test('a site is allowed in the panel, read by itself from then on, and taken back', async () => {
      const page = await openNews(running(), ELSEWHERE);
      await pause(LONG_ENOUGH);
      expect(await markCount(page)).toBe(0);
      // One press is for this page and this once.
      await running().session.press(page);
      await waitForMarks(page);
      expect(await marksAfterReload(page)).toBe(0);
      await running().session.press(page);
      await waitForMarks(page);
      const panel = await settledPanel(running(), page);
      expect(await eventually(() => accessOf(panel), Boolean)).toContain('when you press its button');

      await pressButton(panel, 'Always on this site');
      expect(
        await eventually(
          () => accessOf(panel),
          (words) => words.includes('You allowed'),
        ),
      ).toContain('You allowed Yaowen to start here by itself');
      await page.bringToFront();
      await page.reload({ waitUntil: 'load' });
      await waitForMarks(page);

      await pressButton(panel, 'Take back');
      expect(
        await eventually(
          () => accessOf(panel),
          (words) => words.includes('when you press'),
        ),
      ).toContain('when you press its button');
      await page.bringToFront();
      expect(await marksAfterReload(page)).toBe(0);
      await panel.close();
      await page.close();
    });
  },
  { only: 'firefox' },
);

/** What the extension has in its stores. The database itself may be there, empty. */
const KEPT = `(async () => {
  const [session, local] = await Promise.all([chrome.storage.session.get(), chrome.storage.local.get()]);
  let records = 0;
  for (const { name } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    const database = await new Promise((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    for (const store of database.objectStoreNames) {
      const counting = database.transaction(store).objectStore(store).count();
      records += await new Promise((resolve) => (counting.onsuccess = () => resolve(counting.result)));
    }
    database.close();
  }
  return { session: Object.keys(session), local: Object.keys(local), records };
})()`;

/** Chromium's own page of extensions, where it can be told what a user tells it there. */
async function inExtensionsPage({ session }: Running, change: string): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`);
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${new URL(session.origin).host}', ${change} })`,
  );
  await page.close();
}

inEveryBrowser(
  (running) => {
    test('what the user takes back in the browser itself is said, and heeded', async () => {
      await inExtensionsPage(running(), `hostAccess: 'ON_SPECIFIC_SITES'`);
      const page = await openNews(running(), `${HOST}/a.html`);
      await pause(LONG_ENOUGH);
      expect(await markCount(page)).toBe(0);
      await running().session.press(page);
      await waitForMarks(page);
      const panel = await settledPanel(running(), page);
      expect(await eventually(() => accessOf(panel), Boolean)).toContain('does not let Yaowen in');

      await inExtensionsPage(running(), `hostAccess: 'ON_ALL_SITES'`);
      expect(
        await eventually(
          () => accessOf(panel),
          (words) => words.includes('by itself'),
        ),
      ).toContain('starts here by itself');
      await page.bringToFront();
      await page.reload({ waitUntil: 'load' });
      await waitForMarks(page);
      await panel.close();
      await page.close();
    });

    test('in a private window a page is read, and nothing is written', async () => {
      const { session, server } = running();
      // The extension starts anew with that.
      await inExtensionsPage(running(), 'incognitoAccess: true');
      server.show(onePage(NEWS));
      const own = await eventually(
        async () => {
          const page = await session.browser.newPage();
          try {
            await page.goto(`${session.origin}options.html`);
            return page;
          } catch {
            await page.close();
            return undefined;
          }
        },
        (page) => page !== undefined,
      );
      if (!own) throw new Error('The extension did not come back.');
      const before = await own.evaluate(KEPT);
      await own.evaluate(`chrome.windows.create({ incognito: true, url: '${HOST}/a.html' })`);
      const target = await session.browser.waitForTarget((one) => one.url() === `${HOST}/a.html`);
      const page = await target.page();
      if (!page) throw new Error('The private window has no page.');
      await waitForMarks(page);
      expect(await own.evaluate(KEPT)).toEqual(before);
      await page.close();
      // The same page in an ordinary window is remembered for the session.
      const ordinary = await openNews(running(), `${HOST}/a.html`);
      await waitForMarks(ordinary);
      const kept = () => own.evaluate(KEPT).then((now) => JSON.stringify(now) !== JSON.stringify(before));
      expect(await eventually(kept, Boolean)).toBe(true);
      await ordinary.close();
      await own.close();
    });
  },
  { only: 'chromium' },
);
