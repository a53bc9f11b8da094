/** The panel for everybody: checked by axe, and at the width of a narrow side panel. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { pause, waitForMarks } from '../../utils/cli/look.ts';
import { inEveryBrowser, openWatched, settledPanel } from './support.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong, as rule and element. */
const FAULTS = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`;

/** What a screen reader can press or type into and would not know what for: without a name, or a deed without its object. */
async function unnamed(panel: Page): Promise<string[]> {
  const said: { role: string; name: string }[] = [];
  const walk = ({ role, name = '', children = [] }: SerializedAXNode) => {
    if (['button', 'link', 'textbox', 'searchbox', 'combobox', 'tab'].includes(role))
      said.push({ role, name });
    children.forEach(walk);
  };
  const tree = await panel.accessibility.snapshot();
  if (tree) walk(tree);
  if (said.length === 0) return ['nothing is named'];
  const deed =
    /^(Save|Save event|Save page|Copy|Remove|Undo|Show on its page|Add notes|Change notes|Leave out)$/;
  return said
    .filter(({ name }) => !name.trim() || deed.test(name))
    .map(({ role, name }) => `${role} ${name}`);
}

/** The views of the library, by the order of their buttons. */
const VIEWS = ['list', 'time', 'terms', 'words', 'files'];

/** The fields of a term, as they are filled in. */
const TERM = { term: '链长', english: 'chain chief', pinyin: 'liànzhǎng' };

/** Saves a few things of the page, and keeps an own term. */
async function fill(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>('.save:not(.saved) button')) button.click();
  });
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
  await showView(panel, VIEWS.indexOf('words'));
  await panel.waitForSelector('.own-words button.main');
  await panel.evaluate(() => document.querySelector<HTMLElement>('.own-words button.main')?.click());
  await panel.waitForSelector('.word-form');
  await panel.evaluate((term) => {
    for (const [name, value] of Object.entries(term)) {
      const field = document.querySelector<HTMLInputElement>(`.word-form [name=${name}]`);
      if (field) field.value = value;
    }
    document.querySelector<HTMLElement>('.word-form button[type=submit]')?.click();
  }, TERM);
  await panel.waitForFunction(() => document.querySelector('.word') !== null, { polling: 100 });
}

async function showView(panel: Page, at: number): Promise<void> {
  await panel.waitForSelector('button.view');
  await panel.evaluate((at) => document.querySelectorAll<HTMLElement>('button.view')[at]?.click(), at);
  await pause(400);
}

inEveryBrowser(
  (running) => {
    test.each(['light', 'dark', 'forced colours'])(
      'no view of a library has a fault that axe knows, or is cut off at 320 px (%s)',
      async (look) => {
        running().server.show(demoSite);
        const page = await openWatched(running(), DEMO_ADDRESS);
        await waitForMarks(page);
        const panel = await settledPanel(running(), page);
        const devtools = await panel.createCDPSession();
        await devtools.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
            { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
          ],
        });
        expect(await unnamed(panel), 'page').toEqual([]);
        await fill(panel);
        await panel.setViewport({ width: 320, height: 900 });
        await panel.evaluate(AXE);
        const check = async (view: string) => {
          expect(await panel.evaluate(FAULTS), view).toEqual([]);
          expect(await panel.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(
            320,
          );
          expect(await unnamed(panel), view).toEqual([]);
        };
        for (const [at, view] of VIEWS.entries()) {
          await showView(panel, at);
          await check(view);
        }
        await showView(panel, VIEWS.indexOf('list'));
        await panel.evaluate(() => document.querySelector<HTMLElement>('.entry-people button')?.click());
        await panel.waitForSelector('.person-page .time-line');
        await check('person');
        await panel.close();
        await page.close();
      },
    );
  },
  { only: 'chromium' },
);

inEveryBrowser((running) => {
  test.each(['light', 'dark'])('the panel has no fault that axe knows (%s)', async (scheme) => {
    running().server.show(demoSite);
    const page = await openWatched(running(), DEMO_ADDRESS);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    // Firefox is asked in the scheme it is in: its driver cannot change it.
    if (running().found.product === 'chromium') {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await panel.evaluate(AXE);
    expect(await panel.evaluate(FAULTS)).toEqual([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
    await panel.waitForSelector('h1');
    expect(await panel.evaluate(FAULTS)).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('at 320 px nothing is cut off to the side', async () => {
    running().server.show(demoSite);
    const page = await openWatched(running(), DEMO_ADDRESS);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    await panel.setViewport({ width: 320, height: 700 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.close();
    await page.close();
  });
});
