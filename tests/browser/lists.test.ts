/** A page that is a list of headlines: marked and listed, and nothing opened by itself. */
import { expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { eventually, HOST, inEveryBrowser, onePage, openWatched, settledPanel } from './support.ts';

const TITLES = [
  '岚河市人大常委会举行第十八次会议',
  '市委书记梁景行到青禾县调研乡村振兴工作',
  '市政府常务会议研究优化营商环境工作',
  '岚河市重大项目集中开工仪式举行',
  '市人大常委会开展河道保护条例执法检查',
  '岚河市召开安全生产工作会议部署任务',
];
const LIST = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>岚河要闻_岚河市人民政府</title></head><body>
<ul>${TITLES.map((title, n) => `<li><a href="/yw/${n}.html">${title}</a> <span>2026-09-1${n}</span></li>`).join('\n')}</ul></body></html>`;

inEveryBrowser((running) => {
  test('a list of headlines is marked and listed, and nothing is opened but by the reader', async () => {
    const { server, session } = running();
    server.show(onePage(LIST));
    const page = await openWatched(running(), `${HOST}/yw/`);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    const rows = await eventually(
      () =>
        panel.evaluate(() =>
          [...document.querySelectorAll('#article-0-headline li')].map((row) => ({
            title: row.querySelector('.head')?.textContent,
            when: row.querySelector('.aside')?.textContent?.trim(),
            path: new URL(row.querySelector('a')?.href ?? 'about:blank').pathname,
          })),
        ),
      (found) => found.length > 0,
    );
    expect(rows.map(({ title, path }) => ({ title, path }))).toEqual(
      TITLES.map((title, n) => ({ title, path: `/yw/${n}.html` })),
    );
    expect(rows[0]?.when).toContain('September 2026');
    const opened = () => server.asked.filter((address) => /\/yw\/\d/.test(address));
    expect(opened()).toEqual([]);

    await panel.$eval('.read-all button', (button) => button.click());
    const asked = await eventually(
      async () => new Set(opened()).size,
      (number) => number === TITLES.length,
    );
    expect(asked).toBe(TITLES.length);
    for (const one of await session.browser.pages()) if (/\/yw\/\d/.test(one.url())) await one.close();
    await panel.close();
    await page.close();
  });
});
