/** Pages that are not news, that are empty, endless or hostile, and a background that dies in the middle. */
import { expect, test } from 'vitest';
import { markCount, pause, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  HOST,
  htmlBefore,
  htmlNow,
  inEveryBrowser,
  marksLeft,
  newsPage,
  onePage,
  openWatched,
  REPORT,
  settledPanel,
  stateOf,
} from './support.ts';

const MANUAL = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>咖啡机使用说明</title></head><body>
<h1>咖啡机使用说明</h1><p>使用前请将水箱注满清水，插上电源，等待指示灯变绿。</p><p>每周清洗一次滤网，不要用洗洁精。</p>
</body></html>`;

/** So many characters of a report, paragraph by paragraph. */
function longReport(characters: number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters;) {
    const text = REPORT[paragraphs.length % REPORT.length] ?? '';
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}

inEveryBrowser((running) => {
  test('a page that is no news stays as it is', async () => {
    const { server, session } = running();
    server.show(onePage(MANUAL));
    const page = await openWatched(running(), `${HOST}/manual.html`);
    await pause(1500);
    expect(await markCount(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    expect(await session.badge(page)).toBe('');
    const panel = await settledPanel(running(), page);
    expect(await stateOf(panel)).toBe('This does not look like government news');
    await panel.close();
    await page.close();
  });

  test('a page of a site that is not on the list is not touched', async () => {
    const { server, session } = running();
    server.show(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const page = await openWatched(running(), 'http://www.example.com/news.html');
    await pause(1500);
    expect(await markCount(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    const panel = await session.panel(page);
    expect(
      await eventually(
        () => stateOf(panel),
        (state) => state !== '',
      ),
    ).toBe('This page has not been read');
    await panel.close();
    await page.close();
  });

  test('there, the toolbar button reads it all the same', async () => {
    const { server, session } = running();
    server.show(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const page = await openWatched(running(), 'http://www.example.com/news.html');
    await session.press(page);
    expect(await waitForMarks(page)).toBeGreaterThan(5);
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await page.close();
  });

  test.each([
    ['without a byte', ''],
    ['without a word', '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>'],
    ['with metadata and no text', newsPage('', [])],
  ])('an empty page (%s) has a clear state', async (_, html) => {
    const { server, session } = running();
    server.show(onePage(html));
    const page = await openWatched(running(), `${HOST}/empty.html`);
    const panel = await settledPanel(running(), page);
    expect(['This does not look like government news', 'No article on this page']).toContain(
      await stateOf(panel),
    );
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await session.press(page);
    await eventually(
      () => stateOf(panel),
      (state) => state === 'No article on this page',
      10_000,
    );
    expect(await stateOf(panel)).toBe('No article on this page');
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await panel.close();
    await page.close();
  });

  test('a page of 1,000,000 characters is read in part, says so, and is given back whole', async () => {
    const { server, session } = running();
    server.show(onePage(newsPage('市六届人大常委会举行第十八次会议', longReport(1_000_000))));
    const page = await openWatched(running(), `${HOST}/long.html`);
    await waitForMarks(page, 60_000);
    const panel = await settledPanel(running(), page);
    expect(await stateOf(panel)).toBe('Annotations are on');
    expect(await panel.evaluate(() => document.querySelector('.state')?.textContent)).toContain('very long');
    await panel.close();
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    const same = (await htmlNow(page)) === (await htmlBefore(page));
    expect(same).toBe(true);
    await page.close();
  }, 180_000);

  test.each([
    ['one Text node of 10 MB', `<p>${'会议强调，要推动高质量发展。'.repeat(250_000)}</p>`],
    ['100,000 elements of one character', `<p>${'<span>会</span>'.repeat(100_000)}</p>`],
    ['2,000 elements, one in the other', `${'<div>'.repeat(2_000)}会议强调${'</div>'.repeat(2_000)}`],
  ])(
    'a page with %s is read or left alone, lives on, and is given back whole',
    async (_, huge) => {
      const { server, session } = running();
      const news = newsPage('市六届人大常委会举行第十八次会议', REPORT);
      server.show(onePage(news.replace('</div></body>', `${huge}</div></body>`)));
      const page = await openWatched(running(), `${HOST}/huge.html`);
      expect(await waitForMarks(page, 60_000)).toBeGreaterThan(5);
      const panel = await settledPanel(running(), page);
      expect(await stateOf(panel)).toBe('Annotations are on');
      await panel.close();
      await session.press(page);
      expect(
        await eventually(
          () => markCount(page),
          (count) => count === 0,
          20_000,
        ),
      ).toBe(0);
      const isSame = () =>
        page.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'htmlBefore'));
      expect(await eventually(isSame, Boolean, 20_000)).toBe(true);
      await page.close();
    },
    180_000,
  );

  test('markup in names is text', async () => {
    const { server, session } = running();
    const markup = '<img src=x onerror="window.hit=1">';
    const paragraphs = [
      ...REPORT,
      `会议还听取了《岚河市${markup}条例》的说明。市委书记顾明川<script>window.hit=2</script>出席会议。`,
      `9月18日，${markup}市长苏怀瑾主持召开市政府第十次常务会议。`,
    ];
    server.show(onePage(newsPage(`市人大常委会${markup}举行第十八次会议`, paragraphs)));
    const page = await openWatched(running(), `${HOST}/hostile.html`);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    expect(await stateOf(panel)).toBe('Annotations are on');
    expect(await panel.evaluate(() => document.body.textContent)).toContain('<img src=x');
    for (const each of [page, panel]) {
      expect(await each.evaluate(() => [String(Reflect.get(window, 'hit')), document.images.length])).toEqual(
        ['undefined', 0],
      );
    }
    await panel.close();
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await page.close();
  });

  test('a background that dies in the middle of reading leaves a clear state and the page unharmed', async () => {
    const { server, session } = running();
    server.show(onePage(newsPage('市六届人大常委会举行第十八次会议', longReport(60_000))));
    await session.stopBackground();
    const page = await openWatched(running(), `${HOST}/news.html`);
    for (let times = 0; times < 6; times++) {
      await pause(120);
      await session.stopBackground();
    }
    const panel = await settledPanel(running(), page);
    const ends = ['Annotations are on', 'The page could not be read'];
    // The reader itself may be asked for again before it comes.
    expect(ends).toContain(
      await eventually(
        () => stateOf(panel),
        (state) => ends.includes(state),
      ),
    );
    const gaveUp = (await stateOf(panel)) === 'The page could not be read';
    expect(gaveUp && (await htmlNow(page)) !== (await htmlBefore(page))).toBe(false);
    if (gaveUp) await panel.evaluate(() => document.querySelector<HTMLElement>('.state .main')?.click());
    await eventually(
      () => stateOf(panel),
      (state) => state === 'Annotations are on',
      40_000,
    );
    expect(await stateOf(panel)).toBe('Annotations are on');
    await panel.close();
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    expect(await htmlNow(page)).toBe(await htmlBefore(page));
    await page.close();
  }, 180_000);
});
