/** Where text may stand and how it may be shown: shadow trees, vertical lines, touch screens, zoom, large letters. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { placeOf, pointAt, waitForMarks } from '../../utils/cli/look.ts';
import type { Box } from '../../utils/cli/session-parts.ts';
import {
  eventually,
  HOST,
  inEveryBrowser,
  marksLeft,
  newsPage,
  onePage,
  openReport,
  press,
  REPORT,
  type Running,
} from './support.ts';

const TITLE = '市六届人大常委会举行第十八次会议';

/** The words under the marks of people, as the page shows them. */
const people = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('yaowen-person') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );

const popupWith = ({ session }: Running, page: Page, wanted: (words: string) => boolean) =>
  eventually(() => session.popup(page), wanted, 8000);

/** The same report with its text kept by a custom element in a shadow tree, by a script or by mark-up alone. */
const SHADOW = {
  'made by a script': (content: string) => `<x-report></x-report><script>
    customElements.define('x-report', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(content)}; }
    });</script>`,
  'written in mark-up': (content: string) =>
    `<div class="host"><template shadowrootmode="open">${content}</template></div>`,
  'in another one': (content: string) =>
    `<x-outer><template shadowrootmode="open"><main><x-inner><template shadowrootmode="open">${content}</template></x-inner></main></template></x-outer>`,
  'with the text in a slot': (content: string) =>
    `<x-frame><template shadowrootmode="open"><main><slot name="none"></slot><slot></slot></main></template>${content}</x-frame>`,
};

const inShadow = (wrap: (content: string) => string) =>
  newsPage(TITLE, REPORT).replace(/<div class="content">([^]*)<\/div>/, (_, content: string) =>
    wrap(content),
  );

async function openShadow({ session, server }: Running, html: string): Promise<Page> {
  server.show(onePage(html));
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(
    `document.addEventListener('DOMContentLoaded', () => { window.before = ${EVERYTHING}; })`,
  );
  await page.goto(session.address(`${HOST}/a.html`), { waitUntil: 'load' });
  return page;
}

/** Runs in the page: all of it with its open shadow trees, and how many sheets those adopted. */
const EVERYTHING = `(function written(root) {
  const own = root === document ? document.documentElement.outerHTML : root.innerHTML;
  const trees = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [own, root.adoptedStyleSheets.length, ...trees.map(written)].join('\\n');
})(document)`;

const everything = (page: Page) => page.evaluate(EVERYTHING).then(String);

inEveryBrowser((running) => {
  test.each(Object.entries(SHADOW))('text in a shadow tree, %s', async (_, wrap) => {
    const page = await openShadow(running(), inShadow(wrap));
    const before = await page.evaluate(() => String(Reflect.get(window, 'before')));
    const found = await eventually(
      () => people(page),
      (names) => names.length > 5,
    );
    expect(found).toEqual(expect.arrayContaining(['梁景行', '秦致远', '叶知秋', '丁若谷']));
    // The mark's look reaches into the tree.
    const lines = await page.evaluate(() =>
      [...(CSS.highlights.get('yaowen-person') ?? [])].map(
        ({ startContainer }) =>
          getComputedStyle(startContainer.parentElement!, '::highlight(yaowen-person)').textDecorationLine,
      ),
    );
    expect(new Set(lines)).toEqual(new Set(['underline']));
    const shown = await page.evaluate(() => {
      const marked = [...(CSS.highlights.get('yaowen-person') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement,
      );
      const ruby = marked.find((element) => element?.localName === 'ruby');
      const reading = ruby?.querySelector('rt');
      return reading && /attr\(data-yaowen\)|[a-zà-ǜ]/.test(getComputedStyle(reading, '::before').content);
    });
    expect(shown).toBe(true);
    await pointAt(page, '叶知秋');
    expect(await popupWith(running(), page, (words) => words.includes('叶知秋'))).toContain('Yè Zhīqiū');
    await press(page, 'Escape');
    await running().session.press(page);
    expect(await marksLeft(page)).toBe(0);
    const isOff = (now: string) => now === before;
    expect(isOff(await eventually(() => everything(page), isOff, 3000))).toBe(true);
    await page.close();
  });

  test('text that comes into a shadow tree later, and none from a closed one', async () => {
    const late = `本报讯（记者 方晓禾）9月17日，副市长秦望舒到云溪县调研，县委书记陆明远陪同。`;
    const page = await openShadow(
      running(),
      inShadow((content) => {
        const closed = `<div><template shadowrootmode="closed"><p>市长江予安出席会议，并在会上讲话。</p></template></div>`;
        return SHADOW['made by a script'](content) + closed;
      }),
    );
    await eventually(
      () => people(page),
      (names) => names.includes('梁景行'),
    );
    await page.evaluate((text) => {
      const added = document.createElement('p');
      added.textContent = text;
      document.querySelector('x-report')!.shadowRoot!.append(added);
    }, late);
    const names = await eventually(
      () => people(page),
      (found) => found.includes('陆明远'),
    );
    expect(names).toContain('陆明远');
    expect(names).not.toContain('江予安');
    await page.close();
  });

  test.each(['vertical-rl', 'vertical-lr'])(
    'in %s lines the card stands beside the column and the pinyin lies along it',
    async (mode) => {
      const page = await openReport(running(), (html) =>
        html.replace(
          '</head>',
          `<style>.content { writing-mode: ${mode}; text-orientation: upright; height: 480px; margin: 0 auto; width: max-content; font-size: 20px }</style></head>`,
        ),
      );
      await pointAt(page, '秦致远');
      expect(await popupWith(running(), page, (words) => words.includes('秦致远'))).toContain('Qín Zhìyuǎn');
      const words = await boxOf(page, '秦致远');
      const card = await running().session.popupBox(page);
      expect(card.right <= words.left || card.left >= words.right).toBe(true);
      expect(isInWindow(card, await windowOf(page))).toBe(true);
      const reading = await page.$eval('rt[data-yaowen="Qín Zhìyuǎn"]', (rt) => {
        const { width, height } = rt.getBoundingClientRect();
        return height > width;
      });
      expect(reading).toBe(true);
      await page.close();
    },
  );

  test.each([
    ['at 200 %', 2, ''],
    ['with letters of 40 px', 1, '<style>html, p { font-size: 40px }</style>'],
    ['in a window of 320 px', 1, ''],
  ])('%s the card is whole and covers no line of its words', async (name, factor, style) => {
    const page = await openReport(running(), (html) => html.replace('</head>', `${style}</head>`));
    if (name.includes('320')) await page.setViewport({ width: 320, height: 600 });
    await running().session.zoom(page, factor);
    try {
      for (let mark = 0; mark < 6; mark++) {
        const before = await running().session.popup(page);
        await press(page, 'Alt', 'Shift', 'ArrowRight');
        await popupWith(running(), page, (words) => words !== '' && words !== before);
        const [card, here] = await eventually(
          async () => [await running().session.popupBox(page), await hereOf(page)] as const,
          ([card, here]) => card.top >= here.bottom || card.bottom <= here.top,
          3000,
        );
        expect(card.top >= here.bottom || card.bottom <= here.top).toBe(true);
        const { width } = await windowOf(page);
        expect(card.left >= 0 && card.right <= width).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    } finally {
      await running().session.zoom(page, 1);
    }
    await page.close();
  });
});

inEveryBrowser(
  (running) => {
    test('a tap opens, a second tap on the same words or one elsewhere closes', async () => {
      const page = await openReport(running());
      await page.setViewport({ width: 400, height: 800, hasTouch: true });
      // The page was loaded anew for that.
      await waitForMarks(page);
      const tap = async (text: string) => {
        const { x, y } = await placeOf(page, text);
        await page.touchscreen.tap(x, y);
      };
      const opens = (text: string) => popupWith(running(), page, (words) => words.includes(text));
      const closes = () => popupWith(running(), page, (words) => words === '');
      await tap('秦致远');
      expect(await opens('秦致远')).toContain('Qín Zhìyuǎn');
      await tap('秦致远');
      expect(await closes()).toBe('');
      await tap('罗海棠');
      expect(await opens('罗海棠')).toContain('Luó Hǎitáng');
      await page.touchscreen.tap(200, 780);
      expect(await closes()).toBe('');
      await page.close();
    });
  },
  { only: 'chromium' },
);

/** Where these words, or the first line of them, stand in the window. */
async function boxOf(page: Page, text: string): Promise<Box> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    throw new Error(`the page does not show ${text}`);
  }, text);
}

/** Where the mark that the keyboard stands on is drawn. */
function hereOf(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const boxes = [...(CSS.highlights.get('yaowen-here') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect();
    });
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  });
}

const windowOf = (page: Page) =>
  page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }));

const isInWindow = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
