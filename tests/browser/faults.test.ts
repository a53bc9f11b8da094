/**
 * What breaks around the extension: its background is stopped at every step of a request, it is reloaded or turned off
 * with pages open, the browser is killed. Nothing is lost, and nothing stays on a page.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { markCount, pause, placeOf, pointAt, waitForMarks } from '../../utils/cli/look.ts';
import { serve } from '../../utils/cli/serve.ts';
import type { Session } from '../../utils/cli/session-parts.ts';
import {
  browsers,
  eventually,
  HOST,
  htmlBefore,
  htmlNow,
  inEveryBrowser,
  newsPage,
  onePage,
  openTested,
  openWatched,
  pressInPopup,
  REPORT,
  settledPanel,
  stateOf,
  type Running,
} from './support.ts';

let pages = 0;

/** A page that no test has opened before, so that no answer of before fits it. */
async function openReport(running: Running): Promise<Page> {
  const { server } = running;
  pages += 1;
  server.show(onePage(newsPage(`市六届人大常委会举行第${pages}次会议`, REPORT)));
  return openWatched(running, `${HOST}/${pages}.html`);
}

/** The page without a trace of us; waits for the marks to go. */
async function expectClean(page: Page): Promise<void> {
  expect(
    await eventually(
      () => markCount(page),
      (count) => count === 0,
      8_000,
    ),
  ).toBe(0);
  const before = await htmlBefore(page);
  expect(
    await eventually(
      () => htmlNow(page),
      (html) => html === before,
      3_000,
    ),
  ).toBe(before);
}

/** A line to the running background (Chromium). @throws where none runs */
async function workerOf({ browser, origin }: Session): Promise<CDPSession> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin),
    { timeout: 10_000 },
  );
  return worker.createCDPSession();
}

/** Starts the background where it is not running; waits for an extension that is just coming back. */
async function wake(session: Session): Promise<void> {
  const page = await session.browser.newPage();
  const load = () =>
    page.goto(`${session.origin}options.html`).then(
      () => true,
      () => false,
    );
  expect(await eventually(load, Boolean), 'the extension is not there').toBe(true);
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'warm', timestamp: 0 })`);
  await page.close();
}

/**
 * Has the background busy without end as soon as a message of this name reaches it, after our own listener took it and
 * before anything can be answered. What it gives back waits until that has happened, and stops the background there.
 */
async function stopAt(session: Session, name: string): Promise<() => Promise<void>> {
  await wake(session);
  const line = await workerOf(session);
  await line.send('Runtime.evaluate', {
    expression: `chrome.runtime.onMessage.addListener(({ type }) => {
      const end = Date.now() + 60_000;
      while (type === '${name}' && Date.now() < end);
    })`,
  });
  const answers = () =>
    Promise.race([
      line.send('Runtime.evaluate', { expression: '1' }).then(
        () => true,
        () => true,
      ),
      pause(700).then(() => false),
    ]);
  return async () => {
    const busy = await eventually(answers, (does) => !does, 20_000);
    expect(busy, `the background never got "${name}"`).toBe(false);
    await line.detach();
    await session.stopBackground();
  };
}

const popupOf = ({ session }: Running, page: Page, wanted: (words: string) => boolean) =>
  eventually(() => session.popup(page), wanted, 10_000);

async function libraryCount({ session }: Running, page: Page, words: string): Promise<number> {
  const panel = await session.panel(page);
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
  await pause(600);
  const count = await panel.evaluate(
    (words) =>
      [...document.querySelectorAll('#view-library li')].filter(({ textContent }) =>
        textContent.includes(words),
      ).length,
    words,
  );
  await panel.close();
  return count;
}

inEveryBrowser(
  (running) => {
    test('the background is stopped before a page asks: the page has its marks', async () => {
      await running().session.stopBackground();
      const page = await openReport(running());
      expect(await waitForMarks(page)).toBeGreaterThan(5);
      await running().session.press(page);
      await expectClean(page);
      await page.close();
    });

    test.each(['bring', 'warm', 'analyse'])(
      'it is stopped while it has “%s” in hand: the same',
      async (name) => {
        const stop = await stopAt(running().session, name);
        const page = await openReport(running());
        await stop();
        expect(await waitForMarks(page)).toBeGreaterThan(5);
        const panel = await settledPanel(running(), page);
        expect(await stateOf(panel)).toBe('Annotations are on');
        await panel.close();
        await running().session.press(page);
        await expectClean(page);
        await page.close();
      },
    );

    test('it is stopped after the answer: marks, popup, panel and button go on', async () => {
      const { session } = running();
      const page = await openReport(running());
      const marks = await waitForMarks(page);
      await session.stopBackground();
      await pointAt(page, '梁景行');
      expect(await popupOf(running(), page, (words) => words !== '')).toContain('Liáng Jǐngxíng');
      await page.keyboard.press('Escape');
      expect(await markCount(page)).toBe(marks);
      const panel = await settledPanel(running(), page);
      expect(await stateOf(panel)).toBe('Annotations are on');
      await panel.close();
      await session.stopBackground();
      await session.press(page);
      await expectClean(page);
      await page.close();
    });

    test('it is stopped while a word is looked up: the next click has its answer', async () => {
      const page = await openReport(running());
      await waitForMarks(page);
      const stop = await stopAt(running().session, 'lookUp');
      const { x, y } = await placeOf(page, '严格');
      await page.mouse.click(x, y, { count: 2 });
      await stop();
      await page.mouse.click(x, y, { count: 2 });
      expect(await popupOf(running(), page, (words) => words.includes('CC-CEDICT'))).toContain('yángé');
      await page.keyboard.press('Escape');
      await running().session.press(page);
      await expectClean(page);
      await page.close();
    });

    test('it is stopped while it saves: the popup says so, and saving again keeps it once', async () => {
      const page = await openReport(running());
      await waitForMarks(page);
      const stop = await stopAt(running().session, 'save');
      const { x, y } = await placeOf(page, '罗海棠');
      await page.mouse.click(x, y);
      await popupOf(running(), page, (words) => words.includes('罗海棠'));
      await pressInPopup(running(), page, 'Save');
      await stop();
      expect(await popupOf(running(), page, (words) => /not saved|Saved/i.test(words))).toMatch(
        /not saved|Saved/i,
      );
      if (!/Saved/.test(await running().session.popup(page))) await pressInPopup(running(), page, 'Save');
      await popupOf(running(), page, (words) => /Saved/.test(words));
      expect(await libraryCount(running(), page, '罗海棠')).toBe(1);
      await page.close();
    });
  },
  { only: 'chromium' },
);

inEveryBrowser(
  (running) => {
    test.each([
      ['loaded anew, as by an update', (session: Session) => session.reload()],
      ['turned off', (session: Session) => session.enable(false)],
    ])('the extension is %s with pages open: the marks leave them', async (_, act) => {
      const { session } = running();
      const page = await openReport(running());
      const other = await openReport(running());
      await waitForMarks(other);
      await page.bringToFront();
      await waitForMarks(page);
      expect(await htmlNow(page)).not.toBe(await htmlBefore(page));
      await act(session);
      await page.bringToFront();
      await expectClean(page);
      await expectClean(other);
      await session.enable(true);
      // A page that is loaded now is read as always.
      const isRead = async () => {
        await page.reload({ waitUntil: 'load' });
        await pause(1500);
        return (await markCount(page)) > 5;
      };
      expect(await eventually(isRead, Boolean, 30_000)).toBe(true);
      await other.close();
      await page.close();
    });
  },
  { only: 'chromium' },
);

/** What a reader sees of our work: the height of each paragraph, pinyin, lines under words, the popup. */
const seenOf = (page: Page) =>
  page.evaluate(() => {
    const popup = document.querySelector('yaowen-popup');
    return {
      heights: [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().height),
      pinyin: [...document.querySelectorAll('rt')].filter(
        (rt) => getComputedStyle(rt, '::before').content !== 'none',
      ).length,
      line: getComputedStyle(document.body, '::highlight(yaowen-person)').textDecorationLine,
      popup: popup !== null && getComputedStyle(popup).visibility === 'visible',
    };
  });

// Firefox ends our scripts on a page without a word to them, and brings them anew to the sites of the list.
inEveryBrowser(
  (running) => {
    test('the extension is loaded anew, as by an update: the page is read anew, and given back whole', async () => {
      const { session } = running();
      const page = await openReport(running());
      await waitForMarks(page);
      await session.reload();
      await page.bringToFront();
      const rubies = () => page.evaluate(() => document.querySelectorAll('ruby').length);
      expect(await eventually(rubies, (count) => count > 0, 10_000)).toBeGreaterThan(0);
      await pause(1500);
      expect(await waitForMarks(page)).toBeGreaterThan(5);
      expect(await page.evaluate(() => document.querySelectorAll('ruby ruby').length)).toBe(0);
      await session.press(page);
      await expectClean(page);
      await page.close();
    });

    test('the extension is turned off with a page open: nothing of it is seen; turned on, it reads the page again', async () => {
      const { session } = running();
      const page = await openReport(running());
      await waitForMarks(page);
      await pointAt(page, '梁景行');
      await popupOf(running(), page, (words) => words !== '');
      expect(await seenOf(page)).toMatchObject({ line: 'underline', popup: true });
      await session.enable(false);
      await page.bringToFront();
      const unseen = await eventually(
        () => seenOf(page),
        ({ popup, pinyin }) => !popup && pinyin === 0,
        8_000,
      );
      await page.reload({ waitUntil: 'load' });
      expect(unseen).toEqual(await seenOf(page));
      expect(unseen).toMatchObject({ pinyin: 0, line: 'none', popup: false });
      await session.enable(true);
      await page.bringToFront();
      expect(await waitForMarks(page)).toBeGreaterThan(5);
      await session.press(page);
      await expectClean(page);
      await page.close();
    });
  },
  { only: 'firefox' },
);

const chromium = browsers.find(({ product }) => product === 'chromium');

describe.skipIf(!chromium)('a browser that is killed', () => {
  test('has what was saved a moment before, and reads on', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'yaowen-killed-'));
    const server = await serve(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const open = () => openTested(chromium!, { port: server.port, headless: true, profile });
    let session = await open();
    try {
      let page = await session.open(`${HOST}/killed.html`);
      await waitForMarks(page);
      const { x, y } = await placeOf(page, '秦致远');
      await page.mouse.click(x, y);
      const running = { found: chromium!, session, server };
      await popupOf(running, page, (words) => words.includes('秦致远'));
      await pressInPopup(running, page, 'Save');
      await popupOf(running, page, (words) => words.includes('Saved'));
      const died = new Promise((resolve) => session.browser.process()?.once('exit', resolve));
      session.browser.process()?.kill('SIGKILL');
      await died;

      session = await open();
      page = await session.open(`${HOST}/killed.html`);
      expect(await waitForMarks(page)).toBeGreaterThan(5);
      expect(await libraryCount({ ...running, session }, page, '秦致远')).toBe(1);
    } finally {
      await session.close();
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
