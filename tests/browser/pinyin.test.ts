/** Pinyin above the line: what carries it, by choice, and that nothing of it is met by copying, searching, reading aloud. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markCount } from '../../utils/cli/look.ts';
import {
  choose,
  eventually,
  inEveryBrowser,
  marksLeft,
  openReport,
  press,
  readings,
  type Running,
} from './support.ts';

const ALL = 'Every word';
const HARD = 'Names, terms and words that are not common';
const NAMES = 'Names and terms, where they first stand';
const NONE = 'None';
const TONES = 'A colour for each tone';
const FIRST = 'Mark only the first mention of each';

/** A sentence over several readings, as it stands on the page. */
const SENTENCE = '市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠出席会议。';

const withField = (html: string) => html.replace('</body>', '<textarea id="field"></textarea></body>');

async function choosing(running: Running, ...words: string[]): Promise<void> {
  const options = await running.session.own('options.html');
  await options.waitForSelector('main h1');
  for (const one of words) await choose(options, one);
  await options.close();
}

/** What a copy of the whole article pastes as text. */
async function copied(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#field')!;
    field.value = '';
    field.blur();
    getSelection()?.selectAllChildren(document.querySelector('.content')!);
  });
  await press(page, 'Control', 'c');
  await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')!.focus());
  await press(page, 'Control', 'v');
  return page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
}

/** Whether the browser's search finds the words in the page, and what it then selects. */
function search(page: Page, words: string): Promise<string> {
  return page.evaluate((words) => {
    // What was pasted would be found too.
    const field = document.querySelector<HTMLTextAreaElement>('#field')!;
    field.value = '';
    field.blur();
    getSelection()?.collapse(document.body, 0);
    const find: (text: string) => boolean = Reflect.get(window, 'find').bind(window);
    // Not the selection's own string: Firefox gives none after a field had the focus.
    return find(words) ? String(getSelection()?.getRangeAt(0)) : '(not found)';
  }, words);
}

const textOf = (page: Page) => page.$eval('.content', ({ textContent }) => textContent);

/** How often the marks of a kind stand on these words. */
function marksOn(page: Page, kind: string, words: string): Promise<number> {
  return page.evaluate(
    (name, words) =>
      [...(CSS.highlights.get(name) ?? [])].filter(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset) === words,
      ).length,
    `yaowen-${kind}`,
    words,
  );
}

inEveryBrowser((running) => {
  test('every word, words that are not common, names, none: each carries what it says', async () => {
    const page = await openReport(running());
    const shownFor = async (choice: string, settled: (found: (string | null)[]) => boolean) => {
      await choosing(running(), choice);
      await page.bringToFront();
      return eventually(() => readings(page), settled);
    };
    // 审议 is a common word, 落实 is not.
    const all = await shownFor(ALL, (found) => found.includes('shěnyì') && found.includes('luòshí'));
    expect(all).toEqual(expect.arrayContaining(['shěnyì', 'luòshí']));
    // Each time it stands there.
    expect(all.filter((reading) => reading === 'Liáng Jǐngxíng')).toHaveLength(2);
    const hard = await shownFor(HARD, (found) => found.includes('luòshí') && !found.includes('shěnyì'));
    expect(hard).toEqual(expect.arrayContaining(['luòshí', 'Liáng Jǐngxíng']));
    expect(hard).not.toContain('shěnyì');
    const names = await shownFor(NAMES, (found) => found.length > 0 && !found.includes('luòshí'));
    expect(names).not.toContain('luòshí');
    expect(names.filter((reading) => reading === 'Liáng Jǐngxíng')).toHaveLength(1);
    const none = await shownFor(NONE, (found) => found.length === 0);
    expect(none).toEqual([]);
    expect(await markCount(page)).toBeGreaterThan(5);
    await choosing(running(), NAMES);
    await page.close();
  });

  test('first mentions only: one mark for each thing, and all of them again', async () => {
    const page = await openReport(running());
    const onName = () => marksOn(page, 'person', '梁景行');
    expect(await onName()).toBe(2);
    await choosing(running(), FIRST);
    expect(await eventually(onName, (count) => count === 1)).toBe(1);
    await choosing(running(), FIRST);
    expect(await eventually(onName, (count) => count === 2)).toBe(2);
    await page.close();
  });

  test.each([
    [NAMES, []],
    [ALL, []],
    [ALL, [TONES]],
  ])('copy, search and textContent are those of the page itself (%s %s)', async (choice, tones) => {
    await choosing(running(), choice, ...tones);
    const page = await openReport(running(), withField);
    const isThere = (found: (string | null)[]) => found.includes(choice === ALL ? 'huìyì' : 'Liáng Jǐngxíng');
    expect(isThere(await eventually(() => readings(page), isThere))).toBe(true);
    const on = { text: await textOf(page), copy: await copied(page), found: await search(page, SENTENCE) };
    await running().session.press(page);
    expect(await marksLeft(page)).toBe(0);
    const off = { text: await textOf(page), copy: await copied(page), found: await search(page, SENTENCE) };
    expect(off.found).toBe(SENTENCE);
    expect(off.copy).toContain(SENTENCE);
    expect(on).toEqual(off);
    await choosing(running(), NAMES, ...tones);
    await page.close();
  });

  test('where tones have colours each syllable above the line has its own', async () => {
    await choosing(running(), TONES);
    const page = await openReport(running());
    const colours = await page.$$eval('rt[data-yaowen="Liáng Jǐngxíng"] > span', (all) =>
      all.map((one) => [one.dataset['yaowen'], getComputedStyle(one, '::before').color]),
    );
    expect(colours.map(([text]) => text).join('')).toBe('Liáng Jǐngxíng');
    const [second, , third, last] = colours.map(([, colour]) => colour);
    expect(second).toBe(last);
    expect(second).not.toBe(third);
    await choosing(running(), TONES);
    await page.close();
  });
});

inEveryBrowser(
  (running) => {
    test('a screen reader hears the characters and no pinyin', async () => {
      const page = await openReport(running());
      const client = await page.createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const said = (id: string): string => {
        const { role, name, childIds = [] } = byId.get(id)!;
        return role?.value === 'StaticText' ? String(name?.value) : childIds.map(said).join('');
      };
      const words = said(nodes[0]!.nodeId);
      expect(words).toContain(SENTENCE);
      expect(words).not.toContain('Jǐngxíng');
      await page.close();
    });
  },
  { only: 'chromium' },
);
