/** The reader's say about page and site, and the true state of access, in the panel beside a real page. */
import { expect, test } from 'vitest';
import { markCount, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  HOST,
  inEveryBrowser,
  newsPage,
  onePage,
  REPORT,
  settledPanel,
  stateOf,
} from './support.ts';

const NEWS = newsPage('岚河市人大常委会举行会议', REPORT);
const FORM =
  '<!doctype html><meta charset="utf-8"><title>岚河市人民政府</title><h1>使用说明</h1><form><p>用户名</p><input></form>';

inEveryBrowser((running) => {
  test('a site that is left alone stays so after a reload, until it is given back', async () => {
    const { session, server } = running();
    server.show(onePage(NEWS));
    const page = await session.browser.newPage();
    await page.goto(session.address(`${HOST}/yw/1.html`), { waitUntil: 'load' });
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    const choose = (choice: string) =>
      panel.evaluate((value) => {
        const select = document.querySelectorAll<HTMLSelectElement>('.site-choices select')[1]!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, choice);
    const access = await eventually(
      () => panel.evaluate(() => document.querySelector('.access')?.textContent ?? ''),
      (words) => words !== '',
    );
    expect(access).toContain('by itself');
    await choose('leave');
    const left = await eventually(
      () => markCount(page),
      (count) => count === 0,
    );
    await page.reload({ waitUntil: 'load' });
    const words = await eventually(
      () => stateOf(panel),
      (state) => state.startsWith('You chose'),
    );
    expect({ left, words }).toEqual({ left: 0, words: 'You chose to leave this site alone' });
    await choose('judge');
    await waitForMarks(page);
    await panel.close();
    await page.close();
  });

  test('a form on a listed site is not read, and the panel gives the reasons', async () => {
    const { session, server } = running();
    server.show(onePage(FORM));
    const page = await session.browser.newPage();
    await page.goto(session.address(`${HOST}/form.html`), { waitUntil: 'load' });
    const panel = await settledPanel(running(), page);
    const reasons = await panel.evaluate(() =>
      [...document.querySelectorAll('.reasons li')].map(({ textContent }) => textContent),
    );
    expect(await stateOf(panel)).toBe('This does not look like government news');
    expect(reasons.join(' ')).toContain('no article on the page');
    await panel.close();
    await page.close();
  });
});
