/** The popup: what it does, where it stands, and that nothing of the page reaches it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pause, placeOf, pointAt } from '../../utils/cli/look.ts';
import { readLocale } from '../words.ts';
import { bundleFile } from './frameworks/bundle.ts';
import {
  eventually,
  HOST,
  inEveryBrowser,
  onePage,
  openReport,
  press,
  pressInPopup,
  readings,
  REPORT,
  type Running,
} from './support.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

async function open({ session, server }: Running, html: string): Promise<Page> {
  server.show(onePage(html));
  const page = await session.browser.newPage();
  await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
  return page;
}

const popupOf = ({ session }: Running, page: Page, wanted: (words: string) => boolean) =>
  eventually(() => session.popup(page), wanted, 8000);

/** Selects text as a user does with the mouse. */
function select(page: Page, text: string): Promise<void> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
    }
  }, text);
}

inEveryBrowser((running) => {
  test('a double click on any word of the article asks the dictionary', async () => {
    const page = await openReport(running());
    const { x, y } = await placeOf(page, '严格');
    await page.mouse.click(x, y, { count: 2 });
    const words = await popupOf(running(), page, (found) => found.includes('CC-CEDICT'));
    expect(words).toContain('严格');
    expect(words).toContain('yángé');
    expect(words).toContain('CC BY-SA 4.0');
    await page.close();
  });

  test.each([
    ['人民至上', 'popup of a term', ''],
    ['喜欢苹果', 'words one by one', 'apple'],
  ])('“Explain with Yaowen” on %s, on a page that is no news', async (text, _, wanted) => {
    const page = await open(running(), `<html lang="zh"><body><p>我们${text}</p></body></html>`);
    await select(page, text);
    await running().session.command(page, 'explain-selection');
    const words = await popupOf(running(), page, (found) => found !== '');
    expect(words).toContain(text);
    expect(words).toContain(wanted);
    expect(await page.$$eval('ruby', (all) => all.length)).toBe(0);
    await press(page, 'Escape');
    expect(await popupOf(running(), page, (found) => found === '')).toBe('');
    await page.close();
  });

  test('styles of the page do not reach it, and it stands above everything', async () => {
    const page = await openReport(running(), (html) =>
      html
        .replace(
          '</head>',
          '<style>* { display: none !important } html, head ~ body, body * { display: revert !important } yaowen-popup, div { visibility: hidden !important; font-size: 90px !important } .content, .content * { visibility: visible !important; font-size: 16px !important }</style></head>',
        )
        .replace(
          '</body>',
          '<div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none"></div></body>',
        ),
    );
    await pointAt(page, '梁景行');
    expect(await popupOf(running(), page, (found) => found !== '')).toContain('Liáng Jǐngxíng');
    const shown = await page.evaluate(() => {
      const host = document.querySelector('yaowen-popup')!;
      const { display, visibility } = getComputedStyle(host);
      return { display, visibility, open: host.matches(':popover-open') };
    });
    expect(shown).toEqual({ display: 'block', visibility: 'visible', open: true });
    await page.close();
  });

  test('it stands in full screen too', async () => {
    const page = await openReport(running());
    await page.evaluate(() => {
      document.addEventListener('click', () => void document.querySelector('.content')?.requestFullscreen(), {
        once: true,
      });
    });
    await page.mouse.click(5, 5);
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null), Boolean, 5000);
    await pointAt(page, '梁景行');
    expect(await popupOf(running(), page, (found) => found !== '')).toContain('Liáng Jǐngxíng');
    await page.close();
  });

  test('nothing is marked in fields, code and editors, nor over ruby that is there', async () => {
    const report = REPORT.join('');
    const page = await openReport(running(), (html) =>
      html.replace(
        '</div></body>',
        () => `<textarea>${report}</textarea><input value="梁景行"><pre>${report}</pre><p><code>梁景行</code></p>
        <div contenteditable="true">${report}</div><p>市长<ruby>秦致远<rt>Qín Zhìyuǎn</rt></ruby>出席会议，梁景行主持。</p></div></body>`,
      ),
    );
    const inside = await page.evaluate(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('yaowen-'))
          .flatMap(([, ranges]) => [...ranges])
          .filter(
            ({ startContainer }) =>
              startContainer.parentElement?.closest('textarea, input, pre, code, [contenteditable], rt') !==
              null,
          ).length,
    );
    expect(inside).toBe(0);
    expect(await page.$$eval('ruby:not([data-yaowen])', (all) => all.map((one) => one.innerHTML))).toEqual([
      '秦致远<rt>Qín Zhìyuǎn</rt>',
    ]);
    await page.close();
  });
});

inEveryBrowser(
  (running) => {
    test('a card that is closed before its correction is kept changes the page all the same', async () => {
      const page = await openReport(running());
      const { x, y } = await placeOf(page, '罗海棠');
      await page.mouse.click(x, y);
      await popupOf(running(), page, (found) => found.includes('Luó Hǎitáng'));
      await pressInPopup(running(), page, 'Correct reading');
      await pause(200);
      await press(page, 'Control', 'a');
      await page.keyboard.type('Luo2 Hai3tang1');
      await page.keyboard.press('Enter');
      await press(page, 'Escape');
      const above = await eventually(
        () => readings(page),
        (found) => found.includes('Luó Hǎitāng'),
      );
      expect(above).toContain('Luó Hǎitāng');
      await page.close();
    });

    test.each([
      ['light', 'en'],
      ['dark', 'en'],
      ['forced', 'en'],
      ['light', 'zh_CN'],
    ])('no state of its card has a fault that axe knows (%s, %s)', async (look, locale) => {
      const code = await bundleFile(join(import.meta.dirname, 'cards/cards.tsx'));
      running().server.show(() => ({
        body: '<!doctype html><html lang="en"><title>Cards</title><style>html{color-scheme:light dark}body{background:Canvas;color:CanvasText}</style><body><main><h1>Cards</h1></main></body></html>',
      }));
      const page = await running().session.browser.newPage();
      const client = await page.createCDPSession();
      const feature =
        look === 'forced'
          ? { name: 'forced-colors', value: 'active' }
          : { name: 'prefers-color-scheme', value: look };
      await client.send('Emulation.setEmulatedMedia', { features: [feature] });
      await page.goto('http://cards.example.gov.cn.test.gov.cn/', { waitUntil: 'load' });
      const messages = Object.fromEntries(
        (await readLocale(locale)).map((message) => [
          message.key.join('.'),
          message.type === 'plural' ? message.plurals['n'] : message.message,
        ]),
      );
      await page.evaluate(`window.messages = ${JSON.stringify(messages)}; ${code}`);
      await page.evaluate(AXE);
      const faults = await page.evaluate(
        `axe.run(document, { rules: { 'heading-order': { enabled: false } } }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + ': ' + html + any.map(({message}) => message).join())))`,
      );
      expect(faults).toEqual([]);
      await page.close();
    });
  },
  { only: 'chromium' },
);
