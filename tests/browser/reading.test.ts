/** The reading loop on the demo page: marks, button, key, popup, panel. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { markCount, pause, placeOf, pointAt, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  htmlBefore,
  htmlNow,
  inEveryBrowser,
  listed,
  marksLeft,
  openWatched,
  press,
  type Running,
  settledPanel,
  stateOf,
} from './support.ts';

async function openDemo(running: Running): Promise<Page> {
  running.server.show(demoSite);
  const page = await openWatched(running, DEMO_ADDRESS);
  await waitForMarks(page);
  return page;
}

/** What a mark of one kind says on the page. */
function marked(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const { startContainer, startOffset, endOffset } = range;
        return startContainer.textContent?.slice(startOffset, endOffset) ?? '';
      }),
    `yaowen-${kind}`,
  );
}

inEveryBrowser((running) => {
  test('names are marked when the page opens, and the badge says so', async () => {
    const page = await openDemo(running());
    const people = await marked(page, 'person');
    for (const name of ['梁景行', '秦致远', '罗海棠', '顾明川', '温如岚', '白砚秋'])
      expect(people).toContain(name);
    expect(await marked(page, 'document')).toContain('《岚河市河道保护条例（草案）》');
    expect(await marked(page, 'term')).toContain('全过程人民民主');
    expect((await marked(page, 'date')).length).toBeGreaterThanOrEqual(3);
    expect(await running().session.badge(page)).toBe('on');
    await page.close();
  });

  test('the toolbar button takes everything away, byte by byte, and brings it back', async () => {
    const { session } = running();
    const page = await openDemo(running());
    const marks = await markCount(page);
    const before = await htmlBefore(page);
    expect(await htmlNow(page)).not.toBe(before);
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    expect(
      await eventually(
        () => htmlNow(page),
        (html) => html === before,
        3000,
      ),
    ).toBe(before);
    expect(
      await eventually(
        () => session.badge(page),
        (text) => text === 'off',
        3000,
      ),
    ).toBe('off');
    await session.press(page);
    expect(await waitForMarks(page)).toBe(marks);
    await page.close();
  });

  test('the key does the same', async () => {
    const { session } = running();
    const page = await openDemo(running());
    await session.command(page, 'toggle-annotations');
    expect(await marksLeft(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await session.command(page, 'toggle-annotations');
    expect(await waitForMarks(page)).toBeGreaterThan(0);
    await page.close();
  });

  test('copying and searching do not meet the pinyin', async () => {
    const page = await openDemo(running());
    const text = await page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    expect(text).toContain('市人大常委会主任梁景行主持会议，副主任秦致远、罗海棠、周牧之');
    await page.close();
  });

  test('pointing at a name opens the popup, Esc closes it', async () => {
    const { session } = running();
    const page = await openDemo(running());
    expect(await session.popup(page)).toBe('');
    await pointAt(page, '梁景行');
    const words = await eventually(
      () => session.popup(page),
      (text) => text !== '',
      5000,
    );
    expect(words).toContain('梁景行');
    expect(words).toContain('Liáng Jǐngxíng');
    await press(page, 'Escape');
    expect(
      await eventually(
        () => session.popup(page),
        (text) => text === '',
        3000,
      ),
    ).toBe('');
    await page.close();
  });

  test('a click pins the popup, and leaving it does not close it', async () => {
    const { session } = running();
    const page = await openDemo(running());
    const { x, y } = await placeOf(page, '关键少数');
    await page.mouse.click(x, y);
    expect(
      await eventually(
        () => session.popup(page),
        (text) => text !== '',
        5000,
      ),
    ).toContain('关键少数');
    await page.mouse.move(2, 2);
    await pause(800);
    expect(await session.popup(page)).toContain('关键少数');
    await press(page, 'Escape');
    await page.close();
  });

  test('every mark is reached by the keyboard alone', async () => {
    const { session } = running();
    const page = await openDemo(running());
    await press(page, 'Alt', 'Shift', 'ArrowRight');
    const first = await eventually(
      () => session.popup(page),
      (text) => text !== '',
      5000,
    );
    expect(first).not.toBe('');
    await press(page, 'Alt', 'Shift', 'ArrowRight');
    const second = await eventually(
      () => session.popup(page),
      (text) => text !== first,
      5000,
    );
    expect(second).not.toBe(first);
    await press(page, 'Alt', 'Shift', 'ArrowLeft');
    expect(
      await eventually(
        () => session.popup(page),
        (text) => text === first,
        5000,
      ),
    ).toBe(first);
    await press(page, 'Escape');
    expect(
      await eventually(
        () => session.popup(page),
        (text) => text === '',
        3000,
      ),
    ).toBe('');
    await page.close();
  });

  test('the panel lists events, dates and people', async () => {
    const page = await openDemo(running());
    const panel = await settledPanel(running(), page);
    expect(await stateOf(panel)).toBe('Annotations are on');
    const people = await listed(panel, 'person');
    for (const name of ['梁景行', '顾明川', '温如岚', '白砚秋']) expect(people).toContain(name);
    const events = await panel.evaluate(() =>
      [...document.querySelectorAll('.event')].map((each) => each.textContent),
    );
    expect(events.find((event) => event.includes('第十八次会议'))).toMatch(/16 September 2026|16 Sept? 2026/);
    expect(events.find((event) => event.includes('第二十次会议'))).toMatch(/28 September 2026|28 Sept? 2026/);
    expect(await panel.evaluate(() => document.body.textContent)).toContain('9月15日');
    await panel.close();
    await page.close();
  });

  test('a click in the panel shows the words on the page', async () => {
    const page = await openDemo(running());
    await page.setViewport({ width: 1000, height: 420 });
    const panel = await settledPanel(running(), page);
    await panel.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.row-words')];
      rows.find((row) => row.textContent.includes('白砚秋'))?.click();
    });
    await page.bringToFront();
    const isShown = () =>
      page.evaluate(() => {
        const flash = [...(CSS.highlights.get('yaowen-flash') ?? [])];
        return flash.some((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { top, bottom } = live.getBoundingClientRect();
          return live.toString().includes('白砚秋') && top >= 0 && bottom <= innerHeight;
        });
      });
    expect(await eventually(isShown, Boolean, 5000)).toBe(true);
    await panel.close();
    await page.close();
  });

  test('switching in the panel switches the page', async () => {
    const page = await openDemo(running());
    const panel = await settledPanel(running(), page);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.state .main')?.click());
    expect(
      await eventually(
        () => stateOf(panel),
        (state) => state === 'Annotations are off',
      ),
    ).toBe('Annotations are off');
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await panel.close();
    await page.close();
  });

  test('the extension asks the network for nothing', async () => {
    const { session, server } = running();
    const page = await openDemo(running());
    await settledPanel(running(), page);
    expect(await session.outside()).toEqual([]);
    const fromPage = server.asked.filter((address) => address.includes('lanhe'));
    expect(new Set(fromPage)).toEqual(new Set([DEMO_ADDRESS, `${DEMO_ADDRESS}favicon.ico`]));
  });
});
