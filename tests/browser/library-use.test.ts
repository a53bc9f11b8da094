/** The library in real browsers: saved, found, written out, read back, used by keyboard alone. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import bibtex from 'bibtex-parse';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { pause, waitForMarks } from '../../utils/cli/look.ts';
import { serve } from '../../utils/cli/serve.ts';
import {
  type Desk,
  deskForEach,
  expectCount,
  giveFile,
  item,
  openTab,
  press,
  saveTwo,
  search,
  shown,
  textOf,
} from './library-panel.ts';
import { browsers, eventually, openTested } from './support.ts';

const chromium = browsers.find(({ product }) => product === 'chromium');

describe.each(browsers)('the library in $name', (found) => {
  let desk: Desk;
  deskForEach(found, (opened) => (desk = opened));

  test('finds what is saved by characters, pinyin and English, also after a restart', async () => {
    await saveTwo(desk.panel);
    await desk.session.close();
    await desk.start();
    await openTab(desk.panel, 'library');
    await expectCount(desk.panel, '2 items');
    for (const [query, words] of [
      ['第十八次会议', '2 items'],
      ['dishibaci', '2 items'],
      ['18th', '2 items'],
      ['no such words', '0 of 2 items'],
    ] as const) {
      await search(desk.panel, query);
      await expectCount(desk.panel, words, query);
    }
  });

  test('gives files that other programs read', async () => {
    await saveTwo(desk.panel);
    const calendar = new ICAL.Component(ICAL.parse(await desk.fileOf('Calendar', '.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ summary, startDate }) => [summary, String(startDate)])).toEqual([
      [expect.stringContaining('第十八次会议'), '2026-09-16'],
    ]);
    expect(String(events[0]?.component.getFirstPropertyValue('url'))).toMatch(/^http:.*#:~:text=%/);
    const csv = (await desk.fileOf('Table', '.csv')).replace(/^\uFEFF/, '');
    const table = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(table.errors).toEqual([]);
    expect(new Set(table.data.map((row) => row['Kind']))).toEqual(new Set(['Event', 'Page']));
    const references = bibtex.parse(await desk.fileOf('References (BibTeX)', '.bib'));
    expect(references.filter(({ itemtype }) => itemtype === 'entry')).toHaveLength(1);
  });

  test('takes its own backup back whole, and refuses a broken one', async () => {
    const { panel, folder } = desk;
    await saveTwo(panel);
    const backup = await desk.fileOf('Save a backup', '.json');
    const [good, broken] = [join(folder, 'good.json'), join(folder, 'broken.json')];
    await writeFile(good, backup);
    await writeFile(broken, backup.slice(0, -40));
    await press(panel, 'List');
    for (const left of ['1 item', '0 items']) {
      await press(panel, 'Remove');
      await expectCount(panel, left);
    }
    await press(panel, 'Files');
    await giveFile(panel, broken);
    expect(await shown(panel, '.import')).toContain('not taken');
    await press(panel, 'Close');
    await giveFile(panel, good);
    await press(panel, 'Add to my library');
    await expectCount(panel, '2 items');
    expect(JSON.parse(await desk.fileOf('Save a backup', '.json'))).toMatchObject({
      items: JSON.parse(backup).items,
    });
  });

  test('keeps what is saved in the popup of the page, by keyboard alone', async () => {
    const { page, panel, session } = desk;
    await page.bringToFront();
    await page.keyboard.down('Alt');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Alt');
    const popup = (wanted: RegExp) =>
      eventually(
        () => session.popup(page),
        (words) => wanted.test(words),
        8000,
      );
    const words = await popup(/Save/);
    // Close, the next place where there are several, copy, save.
    for (let left = /\d of \d/.test(words) ? 4 : 3; left > 0; left--) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await popup(/Saved/)).toContain('Saved');
    await openTab(panel, 'library');
    await expectCount(panel, '1 item');
    expect(words).toContain(await shown(panel, '.entry .name'));
    await press(panel, 'Files');
    expect(JSON.parse(await desk.fileOf('Save a backup', '.json')).items).toHaveLength(1);
  });

  test('hears of what the page saves, and of other windows', async () => {
    const { panel } = desk;
    const other = await desk.another();
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
      await openTab(page, 'library');
      expect(await shown(page, '.entry')).toContain('近日p');
    }
    await press(other, 'Remove: 近日p');
    expect(await shown(panel, '.state-title')).toBe('Nothing saved yet');
    await press(other, 'Undo: bring back 近日p');
    expect(await shown(panel, '.entry')).toContain('近日p');
  });

  /** What the keyboard is at, by its name. */
  const focused = (): Promise<string> =>
    desk.panel.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  /** Goes on, or back, until the keyboard is at something that is called so. */
  async function tabTo(name: string, back = false): Promise<void> {
    const { panel } = desk;
    if (back) await panel.keyboard.down('Shift');
    for (let left = 120; left > 0 && !(await focused()).startsWith(name); left--)
      await panel.keyboard.press('Tab');
    if (back) await panel.keyboard.up('Shift');
    expect(await focused()).toContain(name);
  }

  test('is used by keyboard alone: saved, found, noted, removed, brought back', async () => {
    const { panel } = desk;
    await panel.bringToFront();
    await tabTo('Save event: ');
    await panel.keyboard.press('Enter');
    expect((await shown(panel, '#tab-library .count')).trim()).toBe('1');
    await tabTo('This page', true);
    await panel.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Library');
    await tabTo('Add notes and tags: ');
    await panel.keyboard.press('Enter');
    await pause(200);
    await panel.keyboard.type('a note');
    await tabTo('Save notes');
    await panel.keyboard.press('Enter');
    expect(await shown(panel, '.notes')).toBe('a note');
    // The place in the list is kept.
    expect(await eventually(focused, (name) => name !== '', 3000)).toContain('Change notes and tags: ');
    await tabTo('Remove: ', true);
    await panel.keyboard.press('Enter');
    const bringBack = await eventually(focused, (name) => name.startsWith('Undo'), 3000);
    expect(bringBack).toContain('Undo: bring back');
    await panel.keyboard.press('Enter');
    expect(await shown(panel, '.notes')).toBe('a note');
  });
});

describe.skipIf(!chromium)('the panel in Chinese', () => {
  test('speaks it, dates and all', async () => {
    const server = await serve(demoSite);
    const session = await openTested(chromium!, { port: server.port, headless: true, language: 'zh-CN' });
    try {
      const page = await session.open(DEMO_ADDRESS);
      await waitForMarks(page);
      const panel = await session.panel(page);
      expect(await shown(panel, '.event .when', 30_000)).toBe('2026年9月16日 周三');
      expect(await textOf(panel, '#tab-page')).toBe('本页');
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    } finally {
      await session.close();
      await server.close();
    }
  });
});
