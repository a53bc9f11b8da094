/** The newspaper spread that the project was asked to serve, as a page. It is not part of the project: see README. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { inEveryBrowser, listed, onePage, openWatched, settledPanel } from './support.ts';

const SHARED = join(import.meta.dirname, '../../../shared');
const SPREAD = join(SHARED, 'seed/newspaper-spread-2026-06-26.txt');
const GOLD = join(SHARED, 'gold/dev');

interface Gold {
  people: { name: string }[];
  events: { kind: string; name: string; date: string | null }[];
}

function gold(): (Gold & { dates: string[] })[] {
  const files = readdirSync(GOLD).filter((file) => /^seed-.*\.json$/.test(file));
  return files.map((file) => {
    const facts: Gold = JSON.parse(readFileSync(join(GOLD, file), 'utf8'));
    const tagged = readFileSync(join(GOLD, file.replace('.json', '.txt')), 'utf8');
    const dates = [...tagged.matchAll(/<date v="(?!vague)[^"]*">([^<]*)<\/date>/g)].map(
      (match) => match[1] ?? '',
    );
    return { ...facts, dates };
  });
}

/** A headline is short and has no comma; what a column's end cut off (通过会议建议议程后,会议听取审) has one. */
const isHeadline = (line: string) => line.length <= 45 && !/[。；：,，]|^[（(]|^本报/.test(line);

/** Every line of the spread as a headline or a paragraph, in its order. */
function spreadPage(): string {
  const lines = readFileSync(SPREAD, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const blocks = lines.map((line) => (isHeadline(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`));
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>晋中日报 2026年06月26日 第1版</title>
<meta name="SiteName" content="晋中日报"><meta name="PubDate" content="2026-06-26"></head><body>
<div class="head">晋中日报 2026年06月26日 星期五</div><div class="content">${blocks.join('\n')}</div></body></html>`;
}

describe.skipIf(!existsSync(SPREAD))('the spread', () => {
  inEveryBrowser((running) => {
    test('people, meetings and dates of the spread are in the panel', async () => {
      running().server.show(onePage(spreadPage()));
      const page = await openWatched(running(), 'http://www.sxjz.gov.cn/jzrb/20260626/01.html');
      await waitForMarks(page);
      const panel = await settledPanel(running(), page);
      const people = await listed(panel, 'person');
      const events = await panel.evaluate(() =>
        [...document.querySelectorAll('.event')].map((card) => ({
          name: card.querySelector('h4')?.textContent ?? '',
          when: card.querySelector('.when')?.textContent ?? '',
        })),
      );
      const dates = await panel.evaluate(() =>
        [...document.querySelectorAll('[id^="article-"][id$="-date"]')]
          .map(({ textContent }) => textContent)
          .join(' '),
      );
      const expected = gold();
      const missing = {
        people: [...new Set(expected.flatMap(({ people }) => people.map(({ name }) => name)))].filter(
          (name) => !people.includes(name),
        ),
        meetings: expected
          .flatMap(({ events }) => events)
          .filter(({ kind, date }) => kind === 'meeting' && (date === '2026-06-25' || date === '2026-06-29'))
          .filter(({ name, date }) => {
            const day = `${Number(date?.slice(-2))} June 2026`;
            return !events.some(
              (each) => each.when.includes(day) && (each.name.includes(name) || name.includes(each.name)),
            );
          })
          .map(({ name }) => name),
        dates: [...new Set(expected.flatMap((each) => each.dates))].filter((date) => !dates.includes(date)),
      };
      expect(missing).toEqual({ people: [], meetings: [], dates: [] });
      await panel.close();
      await page.close();
    });
  });
});
