/** What the browser tests of the library have in common: a panel that is used as a reader uses it, and its files. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { FoundBrowser } from '../../utils/cli/browsers.ts';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { waitForMarks } from '../../utils/cli/look.ts';
import { serve, type Server } from '../../utils/cli/serve.ts';
import type { Session } from '../../utils/cli/session-parts.ts';
import type { SavedItem } from '../../utils/model/library.ts';
import { dateItem } from '../library/items.ts';
import { eventually, settledPanel, openTested } from './support.ts';

/** Presses the first button with these words on it, or with them as its name. @throws where there is none */
export async function press(panel: Page, words: string): Promise<void> {
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

export const textOf = (panel: Page, selector: string): Promise<string> =>
  panel.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);

/** The words of an element, once it is there and has some. */
export const shown = (panel: Page, selector: string, patience = 5000): Promise<string> =>
  eventually(() => textOf(panel, selector), Boolean, patience);

export const openTab = (panel: Page, tab: 'page' | 'library'): Promise<void> =>
  panel.evaluate((tab) => document.querySelector<HTMLElement>(`#tab-${tab}`)?.click(), tab);

/** The library says soon that it holds or shows so much: "2 items", "1 of 2 items". */
export async function expectCount(panel: Page, words: string, about = words): Promise<void> {
  const count = () => textOf(panel, '.library-count');
  expect(await eventually(count, (found) => found === words, 5000), about).toBe(words);
}

/** Types into the search field. */
export function search(panel: Page, query: string): Promise<void> {
  return panel.evaluate((query) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!field) return;
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
}

/** A saved date; its name is found by its id. */
export const item = (id: string): SavedItem =>
  dateItem(id, { name: `近日${id}`, url: 'http://www.lanhe.gov.cn/a.html' });

export const backupOf = (items: SavedItem[]): string =>
  JSON.stringify({ format: 'yaowen-library', version: 2, items, ownTerms: [], corrections: [] });

/** Chooses a file in the view "Files". */
export async function giveFile(panel: Page, path: string): Promise<void> {
  const field = await panel.waitForSelector('input[type=file]');
  await field?.uploadFile(path);
}

/** Saves the committee's session and the whole page of the demo, and shows the library. */
export async function saveTwo(panel: Page): Promise<void> {
  const pressed = await eventually(
    () =>
      panel.evaluate(() => {
        const cards = [...document.querySelectorAll('.event')];
        const card = cards.find(({ textContent }) => textContent.includes('第十八次会议'));
        const button = card?.querySelector<HTMLElement>('.save button');
        button?.click();
        return button !== undefined && button !== null;
      }),
    Boolean,
    10_000,
  );
  if (!pressed) throw new Error('The session is not in the panel.');
  await press(panel, 'Save page');
  await openTab(panel, 'library');
  await expectCount(panel, '2 items');
}

/** A browser with the demo page read and its panel open, in a folder of its own. */
export class Desk {
  readonly folder: string;
  readonly #found: FoundBrowser;
  readonly #server: Server;
  session!: Session;
  /** The news page beside the panel. */
  page!: Page;
  panel!: Page;

  private constructor(found: FoundBrowser, server: Server, folder: string) {
    this.#found = found;
    this.#server = server;
    this.folder = folder;
  }

  static async open(found: FoundBrowser, server: Server): Promise<Desk> {
    const desk = new Desk(found, server, await mkdtemp(join(tmpdir(), 'yaowen-library-')));
    await mkdir(desk.#downloads);
    await desk.start();
    return desk;
  }

  get #downloads(): string {
    return join(this.folder, 'downloads');
  }

  /** Starts the browser, again with the same profile. */
  async start(): Promise<void> {
    this.session = await openTested(this.#found, {
      port: this.#server.port,
      headless: true,
      profile: join(this.folder, 'profile'),
      downloads: this.#downloads,
    });
    this.page = await this.session.open(DEMO_ADDRESS);
    await waitForMarks(this.page);
    this.panel = await settledPanel(
      { found: this.#found, session: this.session, server: this.#server },
      this.page,
    );
  }

  /** Another panel beside the same page, with the library in view. */
  async another(): Promise<Page> {
    const panel = await this.session.panel(this.page);
    await panel.waitForSelector('#tab-library');
    await openTab(panel, 'library');
    return panel;
  }

  /** What a button of the view "Files" gives; its name is told by how it begins. */
  async fileOf(words: string, ending: string): Promise<string> {
    await press(this.panel, 'Files');
    await this.panel.evaluate((words) => {
      [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(words))?.click();
    }, words);
    // Until it is whole, a file has another name.
    const find = async () =>
      (await readdir(this.#downloads)).find((name) => name.startsWith('yaowen-') && name.endsWith(ending)) ??
      '';
    const name = await eventually(find, Boolean, 10_000);
    if (!name) throw new Error(`no file ${ending}`);
    const path = join(this.#downloads, name);
    const text = await eventually(() => readFile(path, 'utf8'), Boolean, 3000);
    await rm(path);
    return text;
  }

  async close(): Promise<void> {
    await this.session.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens a desk before every test and closes it behind it; `take` gets each. */
export function deskForEach(found: FoundBrowser, take: (desk: Desk) => void): void {
  let server: Server;
  let desk: Desk;
  beforeAll(async () => {
    server = await serve(demoSite);
  });
  afterAll(() => server.close());
  beforeEach(async () => take((desk = await Desk.open(found, server))));
  afterEach(() => desk.close());
}
