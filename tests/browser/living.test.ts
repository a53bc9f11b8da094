/** Pages that live: late content, endless lists, moves without loading, frameworks that draw again. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markCount, pause } from '../../utils/cli/look.ts';
import { bundle, FRAMEWORKS } from './frameworks/bundle.ts';
import {
  eventually,
  HOST,
  inEveryBrowser,
  marked,
  marksLeft,
  newsPage,
  onePage,
  REPORT,
  type Running,
} from './support.ts';

async function open({ session, server }: Running, html: string): Promise<Page> {
  server.show(onePage(html));
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    Reflect.set(window, 'faults', []);
    addEventListener('error', ({ message }) => (Reflect.get(window, 'faults') as string[]).push(message));
  });
  await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
  return page;
}

const names = (page: Page, name: string) =>
  eventually(
    () => marked(page, 'person'),
    (found) => found.includes(name),
  );

const faults = (page: Page) => page.evaluate(() => Reflect.get(window, 'faults') as string[]);

const withScript = (html: string, code: string) =>
  html.replace(
    '</body>',
    () => `<script>${code.replaceAll('</script', String.raw`<\/script`)}</script></body>`,
  );
const paragraphs = (texts: readonly string[]) =>
  JSON.stringify(texts.map((text) => `<p>${text}</p>`).join(''));

const MORE = [
  '本报讯（记者 方晓禾）9月17日，副市长秦望舒到云溪县调研防汛工作，强调要坚持人民至上、生命至上。',
  '云溪县委书记陆明远陪同调研。',
];

inEveryBrowser((running) => {
  test('a page that is filled after it has loaded', async () => {
    const empty = newsPage('市六届人大常委会举行第十八次会议', []);
    const page = await open(
      running(),
      withScript(
        empty,
        `setTimeout(() => document.querySelector('.content').insertAdjacentHTML('beforeend', ${paragraphs(REPORT)}), 1200)`,
      ),
    );
    expect(await names(page, '梁景行')).toContain('梁景行');
    await page.close();
  });

  test('paragraphs that come when the reader scrolls', async () => {
    const page = await open(running(), newsPage('市六届人大常委会举行第十八次会议', REPORT));
    await names(page, '梁景行');
    await page.evaluate(
      (html) => {
        document.querySelector('.content')!.insertAdjacentHTML('beforeend', html);
      },
      JSON.parse(paragraphs(MORE)) as string,
    );
    const found = await names(page, '陆明远');
    expect(found).toContain('陆明远');
    expect(found).toContain('梁景行');
    expect(found).not.toContain('(gone)');
    expect(
      new Set(await page.$$eval('ruby', (all) => all.map((one) => one.parentElement?.localName))),
    ).toEqual(new Set(['h1', 'p']));
    await page.close();
  });

  test('a move to another article without loading', async () => {
    const page = await open(running(), newsPage('市六届人大常委会举行第十八次会议', REPORT));
    await names(page, '梁景行');
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/b.html');
        document.querySelector('.content')!.innerHTML = `<h1>秦望舒到云溪县调研</h1>${html}`;
      },
      JSON.parse(paragraphs(MORE)) as string,
    );
    const found = await names(page, '陆明远');
    expect(found).toContain('陆明远');
    expect(found).not.toContain('梁景行');
    expect(found).not.toContain('(gone)');
    await page.close();
  });

  test('back and forth: the marks are there again', async () => {
    const { session } = running();
    const page = await open(running(), newsPage('市六届人大常委会举行第十八次会议', REPORT));
    await names(page, '梁景行');
    await page.goto(session.address(`${HOST}/b.html`), { waitUntil: 'load' });
    await page.goBack();
    expect(await names(page, '梁景行')).toContain('梁景行');
    await page.close();
  });

  test.each(FRAMEWORKS.flatMap((framework) => ['root', 'plain'].map((id) => [framework, id] as const)))(
    '%s draws again and again under the marks (#%s)',
    async (framework, id) => {
      const code = await bundle(framework);
      const title = '市六届人大常委会举行第十八次会议';
      const [first = '', ...rest] = REPORT;
      // Texts change, paragraphs come and go, in front of others and behind them.
      const contentAt = (n: number) => ({
        title,
        paragraphs: [
          { key: 'a', text: first.replace('9月16日', `9月${10 + (n % 5)}日`) },
          ...(n % 2 === 0 ? [] : [{ key: 'odd', text: `第${n}次更新，罗海棠、秦致远参加。` }]),
          ...rest.map((text, index) => ({ key: `${index}`, text })),
          ...(n % 3 === 0 ? [{ key: 'extra', text: '会议由梁景行主持，秦致远出席，会期一天。' }] : []),
        ],
      });
      const page = await open(
        running(),
        withScript(
          newsPage(title, []).replace('<div class="content">', `<div class="content" id="${id}">`),
          `${code};window.draw = start(Object.assign(document.querySelector('#${id}'), { textContent: '' }));
          draw(${JSON.stringify(contentAt(0))});`,
        ),
      );
      await names(page, '梁景行');
      for (let n = 1; n <= 12; n++) {
        await page.evaluate(
          async (content) => (Reflect.get(window, 'draw') as (content: unknown) => unknown)(content),
          contentAt(n),
        );
        await pause(n % 4 === 0 ? 900 : 120);
      }
      expect(await page.$eval('.content', (box) => box.textContent)).toBe(
        [title, ...contentAt(12).paragraphs.map(({ text }) => text)].join(''),
      );
      expect(await faults(page)).toEqual([]);
      const found = await names(page, '罗海棠');
      expect(found).toContain('梁景行');
      expect(found).not.toContain('(gone)');
      await page.close();
    },
  );

  test('a frame of the same site is marked too, and goes off and on with its page', async () => {
    const { session, server } = running();
    const inner = newsPage('秦望舒到云溪县调研', MORE);
    const outer = newsPage('市六届人大常委会举行第十八次会议', REPORT).replace(
      '</body>',
      '<iframe src="/inner.html" width="800" height="400"></iframe></body>',
    );
    const page = await session.browser.newPage();
    server.show(({ pathname }) =>
      pathname === '/favicon.ico' ? undefined : { body: pathname === '/inner.html' ? inner : outer },
    );
    await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
    await names(page, '梁景行');
    const frame = page.frames().find((one) => one.url().endsWith('/inner.html'))!;
    const inFrame = () => frame.evaluate(() => CSS.highlights.get('yaowen-person')?.size ?? 0);
    expect(await eventually(inFrame, (count) => count > 0)).toBeGreaterThan(0);
    await session.press(page);
    expect(await eventually(inFrame, (count) => count === 0)).toBe(0);
    await session.press(page);
    expect(await eventually(inFrame, (count) => count > 0)).toBeGreaterThan(0);
    await page.close();
  });

  test('a frame of a page that is no news is what the button turns off and on', async () => {
    const { session, server } = running();
    const inner = newsPage('秦望舒到云溪县调研', MORE);
    const outer =
      '<!doctype html><meta charset="utf-8"><title>岚河</title><p>Portal</p><iframe src="/inner.html" width="800" height="400"></iframe>';
    const page = await session.browser.newPage();
    server.show(({ pathname }) =>
      pathname === '/favicon.ico' ? undefined : { body: pathname === '/inner.html' ? inner : outer },
    );
    await page.goto(session.address(`${HOST}/portal.html`), { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url().endsWith('/inner.html'))!;
    const inFrame = () => frame.evaluate(() => CSS.highlights.get('yaowen-person')?.size ?? 0);
    const badge = (wanted: string) =>
      eventually(
        () => session.badge(page),
        (text) => text === wanted,
        5000,
      );
    expect(await eventually(inFrame, (count) => count > 0)).toBeGreaterThan(0);
    expect(await badge('on')).toBe('on');
    await session.press(page);
    expect(await eventually(inFrame, (count) => count === 0)).toBe(0);
    expect(await badge('off')).toBe('off');
    expect(await frame.$$eval('[data-yaowen]', (all) => all.length)).toBe(0);
    expect(await markCount(page)).toBe(0);
    await session.press(page);
    expect(await eventually(inFrame, (count) => count > 0)).toBeGreaterThan(0);
    expect(await badge('on')).toBe('on');
    await page.close();
  });

  test('off after all that: nothing of ours is left', async () => {
    const { session } = running();
    const page = await open(running(), newsPage('市六届人大常委会举行第十八次会议', REPORT));
    await names(page, '梁景行');
    await page.evaluate(
      (html) => {
        document.querySelector('.content')!.insertAdjacentHTML('beforeend', html);
      },
      JSON.parse(paragraphs(MORE)) as string,
    );
    await names(page, '陆明远');
    await session.press(page);
    expect(await marksLeft(page)).toBe(0);
    expect(await page.$$eval('ruby, [data-yaowen]', (all) => all.length)).toBe(0);
    expect(await page.$$eval('.content p', (all) => all.map(({ childNodes }) => childNodes.length))).toEqual(
      Array.from({ length: 6 }, () => 1),
    );
    await page.close();
  });
});
