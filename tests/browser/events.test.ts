/** The events of a page in the panel: each field of a card leads to its words, which are scrolled to and flashed. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { eventually, HOST, inEveryBrowser, newsPage, onePage, openWatched, settledPanel } from './support.ts';

/** Words between the reports, so that no two of them fit into one window. */
const FILLER = Array.from(
  { length: 18 },
  (_, n) => `第${n + 1}项工作正在推进，各乡镇要压实责任，抓好落实，确保如期完成全年目标任务。`,
);

const PAGE = newsPage('岚河市六届人大常委会第十八次会议召开', [
  '9月16日，岚河市六届人大常委会第十八次会议在市会议中心召开。市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠出席会议。会议应出席48人，实出席38人。',
  '会议以36票赞成、1票反对、1票弃权，表决通过了《岚河市河道保护条例》。会议决定任命叶知秋为岚河市副市长，免去丁若谷的岚河市教育局局长职务。',
  ...FILLER,
  '9月15日，市长顾明川到青禾镇调研防汛工作。副市长何立陪同。',
  ...FILLER,
  '9月14日，顾明川在岚河宾馆会见中国铁建总经理马永年一行。',
  ...FILLER,
  '岚河市第七届人民代表大会第一次会议定于2026年10月20日召开，会期三天。',
]);

/** The words that are flashed now, and whether the first of them stands inside the window. */
const flashed = (page: Page): Promise<{ text: string; seen: boolean }> =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('yaowen-flash') ?? [])];
    const words = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return { text: range.toString(), box: range.getBoundingClientRect() };
    });
    const box = words[0]?.box;
    return {
      text: words.map(({ text }) => text).join(''),
      seen: box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight,
    };
  });

/** Presses the part of a card that shows these words. @throws where no part does. */
const press = (panel: Page, card: number, words: string): Promise<void> =>
  panel.evaluate(
    (card, words) => {
      const parts = [...(document.querySelectorAll('li.event')[card]?.querySelectorAll('button.link') ?? [])];
      const part = parts.find(({ textContent }) => textContent === words);
      if (!(part instanceof HTMLElement))
        throw new Error(
          `No part of card ${card} shows ${words}: ${parts.map((one) => one.textContent).join(' | ')}`,
        );
      part.click();
    },
    card,
    words,
  );

/** Card, words of the card, words of the page. */
const FIELDS: [card: number, shown: string, proof: string][] = [
  [0, '市会议中心', '市会议中心'],
  [3, '3 days', '会期三天'],
  [0, '秦致远', '秦致远'],
  [0, '36票赞成、1票反对、1票弃权', '36票赞成、1票反对、1票弃权'],
  [0, '叶知秋', '叶知秋为岚河市副市长'],
  [1, '青禾镇', '青禾镇'],
  [2, '马永年', '马永年'],
  [3, 'Tue 20 October 2026', '2026年10月20日'],
];

inEveryBrowser((running) => {
  test('four events, one entry a person appointed, and every field leads to its words', async () => {
    const { server } = running();
    server.show(onePage(PAGE));
    const page = await openWatched(running(), `${HOST}/yw/1.html`);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    const names = await eventually(
      () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('li.event .event-name')].map(({ textContent }) => textContent),
        ),
      (found) => found.length === 4,
    );
    expect(names).toEqual([
      '岚河市六届人大常委会第十八次会议',
      '到青禾镇调研防汛工作',
      '会见中国铁建总经理马永年一行',
      '岚河市第七届人民代表大会第一次会议',
    ]);

    const appointed = await panel.evaluate(() => {
      const line = [...document.querySelectorAll('li.event .line')].find(
        (one) => one.querySelector('dt')?.textContent === 'Posts filled',
      );
      return [...(line?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    });
    expect(appointed).toEqual(['叶知秋 appointed 岚河市副市长', '丁若谷 removed 岚河市教育局局长']);

    for (const [card, shown, proof] of FIELDS) {
      await press(panel, card, shown);
      await page.bringToFront();
      const flash = await eventually(
        () => flashed(page),
        ({ text, seen }) => text === proof && seen,
        1_700,
      );
      expect(flash, shown).toEqual({ text: proof, seen: true });
    }
    await panel.close();
    await page.close();
  });
});
