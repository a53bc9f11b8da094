/** The library in a real Chromium: saved, found, written out, read back, and safe where the browser is not. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bibtex from 'bibtex-parse';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { pause, waitForMarks } from '../../utils/cli/look.ts';
import { serve, type Server } from '../../utils/cli/serve.ts';
import type { Session } from '../../utils/cli/session-parts.ts';
import { openSession } from '../../utils/cli/session.ts';
import type { SavedItem } from '../../utils/model.ts';
import { browsers, eventually, settledPanel } from './support.ts';

const chromium = browsers.find(({ product }) => product === 'chromium');

/** Presses the first button with these words on it, or with them as its name. */
async function press(panel: Page, words: string): Promise<void> {
  const pressed = await eventually(
    () =>
      panel.evaluate((words) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === words || one.getAttribute('aria-label') === words,
        );
        button?.click();
        return button !== undefined;
      }, words),
    Boolean,
    5000,
  );
  if (!pressed) throw new Error(`no button "${words}"`);
}

const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

const openLibrary = (panel: Page): Promise<void> =>
  panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());

const count = (panel: Page): Promise<string> => textOf(panel, '.library-count');

async function type(panel: Page, selector: string, value: string): Promise<void> {
  await panel.evaluate(
    (selector, value) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    value,
  );
}

const item = (id: string): SavedItem => ({
  id,
  content: { type: 'date', date: { start: 0, end: 2, text: `近日${id}`, value: null } },
  quote: `近日${id}，各县区制定方案。`,
  anchor: { start: 10, prefix: '', suffix: '' },
  title: '标题',
  url: 'http://www.lanhe.gov.cn/a.html',
  published: null,
  savedAt: '2026-09-18T08:00:00.000Z',
});

const backupOf = (items: SavedItem[]): string =>
  JSON.stringify({ format: 'yaowen-library', version: 2, items, ownTerms: [], corrections: [] });

async function giveFile(panel: Page, path: string): Promise<void> {
  const field = await panel.waitForSelector('input[type=file]');
  await field?.uploadFile(path);
}

describe.skipIf(!chromium)('the library in Chromium', () => {
  let folder: string;
  let server: Server;
  let session: Session;
  let panel: Page;

  const open = () =>
    openSession(chromium!, { port: server.port, headless: true, profile: join(folder, 'profile') });

  /** A panel beside no page. */
  async function another(): Promise<Page> {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 360, height: 900 });
    await page.goto(`${session.origin}sidepanel.html?tab=-1`);
    await openLibrary(page);
    return page;
  }

  beforeAll(async () => {
    server = await serve(demoSite);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yaowen-library-'));
    session = await open();
    const page = await session.open(DEMO_ADDRESS);
    await waitForMarks(page);
    panel = await settledPanel({ found: chromium!, session, server }, page);
  });
  afterEach(async () => {
    await session.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** How many items the tab of the library says there are. */
  const kept = async () => (await textOf(panel, '#tab-library .count')).trim();

  /** Saves the first event and the first whole page. */
  async function saveTwo(): Promise<void> {
    await press(panel, 'Save event');
    await press(panel, 'Save page');
    await openLibrary(panel);
    expect(
      await eventually(
        () => count(panel),
        (words) => words === '2 items',
        5000,
      ),
    ).toBe('2 items');
  }

  /** The file that a button of the view "Files" gives. */
  async function fileOf(words: string, ending: string): Promise<string> {
    const devtools = await session.browser.target().createCDPSession();
    const downloads = await mkdtemp(join(folder, 'files-'));
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await press(panel, 'Files');
    await panel.evaluate((words) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent.startsWith(words),
      );
      button?.click();
    }, words);
    const find = async () => (await readdir(downloads)).find((name) => name.endsWith(ending)) ?? '';
    const name = await eventually(find, (found) => found !== '', 10_000);
    await devtools.detach();
    return readFile(join(downloads, name), 'utf8');
  }

  test('finds what is saved by characters, pinyin and English', async () => {
    await saveTwo();
    for (const [query, found] of [
      ['第十八次会议', '2 items'],
      ['dishibaci', '2 items'],
      ['18th', '2 items'],
      ['no such words', '0 of 2 items'],
    ] as const) {
      await type(panel, 'input[type=search]', query);
      expect(
        await eventually(
          () => count(panel),
          (words) => words === found,
          3000,
        ),
        query,
      ).toBe(found);
    }
  });

  test('gives files that other programs read', async () => {
    await saveTwo();
    const calendar = new ICAL.Component(ICAL.parse(await fileOf('Calendar', '.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
      [expect.stringContaining('第十八次会议'), '2026-09-16'],
    ]);
    const table = Papa.parse<Record<string, string>>((await fileOf('Table', '.csv')).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(table.errors).toEqual([]);
    expect(new Set(table.data.map((row) => row['kind']))).toEqual(new Set(['event', 'page']));
    const references = bibtex.parse(await fileOf('References (BibTeX)', '.bib'));
    expect(references.filter(({ itemtype }) => itemtype === 'entry')).toHaveLength(1);
  });

  test('takes its own backup back whole, and refuses a broken one', async () => {
    await saveTwo();
    const backup = await fileOf('Save a backup', '.json');
    const [good, broken] = [join(folder, 'good.json'), join(folder, 'broken.json')];
    await writeFile(good, backup);
    await writeFile(broken, backup.slice(0, -40));
    await press(panel, 'List');
    for (const left of ['1 item', '0 items']) {
      await press(panel, 'Remove');
      expect(
        await eventually(
          () => count(panel),
          (words) => words === left,
          5000,
        ),
      ).toBe(left);
    }
    await press(panel, 'Files');
    await giveFile(panel, broken);
    expect(await eventually(() => textOf(panel, '.import'), Boolean, 5000)).toContain('not taken');
    await press(panel, 'Close');
    await giveFile(panel, good);
    await press(panel, 'Add to my library');
    expect(
      await eventually(
        () => count(panel),
        (words) => words === '2 items',
        5000,
      ),
    ).toBe('2 items');
    await press(panel, 'Files');
    expect(JSON.parse(await fileOf('Save a backup', '.json'))).toMatchObject({
      items: JSON.parse(backup).items,
    });
  });

  test('hears of what the page saves, and of other windows', async () => {
    const other = await another();
    await panel.evaluate(
      (data) =>
        void Reflect.get(globalThis, 'chrome').runtime.sendMessage({
          id: 1,
          type: 'save',
          data,
          timestamp: 0,
        }),
      item('p'),
    );
    for (const page of [other, panel]) {
      await openLibrary(page);
      expect(await eventually(() => textOf(page, '.entry'), Boolean, 5000)).toContain('近日p');
    }
    await press(other, 'Remove: 近日p');
    expect(
      await eventually(
        () => textOf(panel, '.state-title'),
        (words) => words !== '',
        5000,
      ),
    ).not.toBe('');
    await press(other, 'Undo: bring back 近日p');
    expect(await eventually(() => textOf(panel, '.entry'), Boolean, 5000)).toContain('近日p');
  });

  test('says that the disk is full, loses nothing, and saves again once there is room', async () => {
    await press(panel, 'Save event');
    await eventually(kept, (words) => words === '1', 5000);
    await panel.evaluate(() => {
      const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
      Reflect.set(window, 'makeRoom', () => Object.assign(IDBObjectStore.prototype, { put }));
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await press(panel, 'Save page');
    expect(await eventually(() => textOf(panel, '.notice'), Boolean, 10_000)).toContain('no room left');
    await panel.evaluate(() => void Reflect.get(window, 'makeRoom')());
    await press(panel, 'Save page');
    await openLibrary(panel);
    expect(
      await eventually(
        () => count(panel),
        (words) => words === '2 items',
        5000,
      ),
    ).toBe('2 items');
  });

  test('keeps on where its database is deleted under it', async () => {
    await press(panel, 'Save event');
    await openLibrary(panel);
    await eventually(
      () => count(panel),
      (words) => words === '1 item',
      5000,
    );
    await panel.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('yaowen').addEventListener('success', resolve);
        }),
    );
    expect(await eventually(() => textOf(panel, '.state-title'), Boolean, 5000)).toBe('Nothing saved yet');
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-page')?.click());
    await press(panel, 'Save event');
    await openLibrary(panel);
    expect(
      await eventually(
        () => count(panel),
        (words) => words === '1 item',
        5000,
      ),
    ).toBe('1 item');
  });

  test('is as before or as after where the browser is killed while it writes', async () => {
    await press(panel, 'Save event');
    await openLibrary(panel);
    const file = join(folder, 'many.json');
    await writeFile(file, backupOf(Array.from({ length: 3000 }, (_, n) => item(`k${n}`))));
    await press(panel, 'Files');
    await giveFile(panel, file);
    await panel.waitForSelector('.import .main');
    void press(panel, 'Add to my library').catch(() => undefined);
    await pause(150);
    session.browser.process()?.kill('SIGKILL');
    await session.browser.close().catch(() => undefined);
    session = await open();
    panel = await another();
    const words = await eventually(
      () => count(panel),
      (found) => found !== '',
      15_000,
    );
    expect(['1 item', '3001 items']).toContain(words);
    await type(panel, 'input[type=search]', words === '1 item' ? '第十八次' : 'k2999');
    const found = words === '1 item' ? words : '1 of 3001 items';
    expect(
      await eventually(
        () => count(panel),
        (now) => now === found,
        5000,
      ),
    ).toBe(found);
  });

  /** What the keyboard is at, by its name. */
  const focused = (): Promise<string> =>
    panel.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  /** Goes on, or back, until the keyboard is at something that is called so. */
  async function tabTo(name: string, back = false): Promise<void> {
    if (back) await panel.keyboard.down('Shift');
    for (let left = 120; left > 0 && !(await focused()).startsWith(name); left--)
      await panel.keyboard.press('Tab');
    if (back) await panel.keyboard.up('Shift');
    expect(await focused()).toContain(name);
  }

  test('is used by keyboard alone: saved, found, noted, removed, brought back', async () => {
    await panel.bringToFront();
    await tabTo('Save event: ');
    await panel.keyboard.press('Enter');
    await eventually(kept, (words) => words === '1', 5000);
    await tabTo('This page', true);
    await panel.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Library');
    await tabTo('Add notes and tags: ');
    await panel.keyboard.press('Enter');
    await pause(200);
    await panel.keyboard.type('a note');
    await tabTo('Save notes');
    await panel.keyboard.press('Enter');
    expect(await eventually(() => textOf(panel, '.notes'), Boolean, 5000)).toBe('a note');
    // The place in the list is kept.
    expect(await eventually(focused, (name) => name !== '', 3000)).toContain('Change notes and tags: ');
    await tabTo('Remove: ', true);
    await panel.keyboard.press('Enter');
    const bringBack = await eventually(focused, (name) => name.startsWith('Undo'), 3000);
    expect(bringBack).toContain('Undo: bring back');
    await panel.keyboard.press('Enter');
    expect(await eventually(() => textOf(panel, '.notes'), Boolean, 5000)).toBe('a note');
  });
});

describe.skipIf(!chromium)('the panel in Chinese', () => {
  test('speaks it, dates and all', async () => {
    const server = await serve(demoSite);
    const session = await openSession(chromium!, { port: server.port, headless: true, language: 'zh-CN' });
    try {
      const page = await session.open(DEMO_ADDRESS);
      await waitForMarks(page);
      const panel = await session.panel(page);
      const when = () => textOf(panel, '.event .when');
      expect(await eventually(when, Boolean, 30_000)).toBe('2026年9月16日 周三');
      expect(await textOf(panel, '#tab-page')).toBe('本页');
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    } finally {
      await session.close();
      await server.close();
    }
  });
});
