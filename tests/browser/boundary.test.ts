/** What a page can try against the extension, and what the extension's own pages can no longer do. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { markCount, pause, waitForMarks } from '../../utils/cli/look.ts';
import {
  eventually,
  HOST,
  htmlBefore,
  htmlNow,
  inEveryBrowser,
  newsPage,
  onePage,
  openWatched,
  REPORT,
  settledPanel,
  stateOf,
  type Running,
} from './support.ts';

const NEWS = newsPage('市六届人大常委会举行第十八次会议', REPORT);
const ITEM = {
  id: 'forged',
  title: '伪造的条目',
  url: `${HOST}/forged.html`,
  published: '2026-09-17',
  quote: '伪造',
  savedAt: '2026-09-17T00:00:00.000Z',
  content: { type: 'date', date: { start: 0, end: 2, text: '今天', value: '2026-09-17' } },
};
/** Every message that there is, as a page would forge it. */
const MESSAGES = [
  { type: 'save', data: ITEM },
  { type: 'correct', data: { text: '梁景行', typed: 'xiao3 ren2', current: 'Liáng Jǐngxíng' } },
  { type: 'addTerm', data: { term: '会议', english: 'forged' } },
  { type: 'analyse', data: { text: '市委书记' } },
  { type: 'words', data: '市委书记' },
  { type: 'lookUp', data: { text: '市委书记', start: 0 } },
  { type: 'badge', data: 'off' },
  { type: 'recordChanged', data: {} },
  { type: 'bring' },
  ...['warm', 'want', 'explain', 'getRecord', 'toggle', 'choicesChanged'].map((type) => ({ type })),
  { type: 'follow', data: false },
  { type: 'reveal', data: { article: 0, span: { start: 0, end: 2 } } },
];

/**
 * Runs in the page before anything else: keeps every message and event that reaches the page and every name that
 * appears in its window.
 */
function listenTo(id: string): void {
  const heard: string[] = [];
  Reflect.set(window, 'heard', heard);
  window.addEventListener('message', (event) => {
    if (event.data?.forged !== true) heard.push(`message ${JSON.stringify(event.data)}`);
  });
  const names = ['detector', 'reader', ''].flatMap((script) =>
    ['wxt:content-script-started', 'wxt:locationchange'].map((name) =>
      [id, script, name].filter(Boolean).join(':'),
    ),
  );
  for (const name of [...names, 'wxt:content-script-started', 'yaowen:newer'])
    for (const target of [window, document])
      target.addEventListener(name, (event) => {
        const isForged = event instanceof CustomEvent && event.detail?.messageId === 'forged';
        if (!isForged) heard.push(`event ${name}`);
      });
}

/** Everything that a page's script can do to reach us. What it gives back is what it got hold of. */
async function attack(id: string, origin: string, messages: { type: string }[]): Promise<string[]> {
  const got: string[] = [];
  const attempt = async (what: string, act: () => unknown) => {
    try {
      const answer = await Promise.race([act(), new Promise((resolve) => setTimeout(resolve, 1500))]);
      if (answer !== undefined) got.push(`${what}: ${JSON.stringify(answer)}`);
    } catch {
      // Refused.
    }
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function alone
  const loads = (element: HTMLElement, address: string) =>
    new Promise((resolve, reject) => {
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', reject);
      element.setAttribute('src', address);
      document.head.append(element);
    }).finally(() => element.remove());
  for (const message of messages.map((each) => ({ ...each, id: 1, timestamp: Date.now(), forged: true }))) {
    window.postMessage(message, '*');
    for (const type of ['@webext-core/messaging/window', `${id}:message`])
      window.postMessage({ ...message, type, message, namespace: 'yaowen', senderOrigin: origin }, '*');
    for (const name of [message.type, '@webext-core/messaging/custom-events', `yaowen:${message.type}`]) {
      const detail = { message, namespace: 'yaowen', instanceId: 'forged' };
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name, { detail }));
    }
    const { chrome, browser } = window as unknown as Record<string, { runtime?: Record<string, unknown> }>;
    for (const [name, host] of Object.entries({ chrome, browser })) {
      const { sendMessage, connect } = host?.runtime ?? {};
      if (typeof sendMessage === 'function')
        await attempt(`${name}.runtime.sendMessage ${message.type}`, () => sendMessage(id, message));
      if (typeof connect === 'function')
        await attempt(`${name}.runtime.connect`, () => void connect(id)?.postMessage(message));
    }
  }
  for (const script of ['detector', 'reader']) {
    const detail = { contentScriptName: script, messageId: 'forged' };
    for (const name of [`${id}:${script}:wxt:content-script-started`, 'yaowen:newer'])
      for (const target of [window, document]) target.dispatchEvent(new CustomEvent(name, { detail }));
  }
  for (const file of [
    'manifest.json',
    'sidepanel.html',
    'icon/48.png',
    'content-scripts/reader.js',
    'lexicon/terms.zst',
  ]) {
    const address = origin + file;
    await attempt(`fetch ${file}`, async () => (await fetch(address)).status);
    await attempt(`import ${file}`, async () => Object.keys(await import(address)));
    await attempt(`script ${file}`, () => loads(document.createElement('script'), address));
    await attempt(`image ${file}`, () => loads(document.createElement('img'), address));
  }
  const databases = await indexedDB.databases();
  for (const { name } of databases) got.push(`database ${name}`);
  for (const store of [localStorage, sessionStorage]) if (store.length > 0) got.push('storage');
  return got;
}

async function openHeard(running: Running, html: string, path: string): Promise<Page> {
  const { session, server } = running;
  server.show(onePage(html));
  const page = await openWatched(running, 'about:blank');
  await page.evaluateOnNewDocument(listenTo, new URL(session.origin).host);
  await page.goto(session.address(`${HOST}/${path}`), { waitUntil: 'load' });
  return page;
}

const attackOn = (page: Page, { origin }: { origin: string }) =>
  page.evaluate(attack, new URL(origin).host, origin, MESSAGES);

const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as string[]);

inEveryBrowser((running) => {
  test('a page can neither read nor write anything of ours, nor stop us', async () => {
    const { session } = running();
    const page = await openHeard(running(), NEWS, 'forge.html');
    const marks = await waitForMarks(page);
    expect(await attackOn(page, session)).toEqual([]);
    await pause(500);
    expect(await heardBy(page)).toEqual([]);
    expect(await markCount(page)).toBe(marks);
    const panel = await settledPanel(running(), page);
    expect(await stateOf(panel)).toBe('Annotations are on');
    const words = () => panel.evaluate(() => document.body.textContent);
    expect(await words()).toContain('Liáng Jǐngxíng');
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
    await pause(800);
    expect(await words()).not.toMatch(/伪造|forged/);
    await panel.close();
    expect(await session.badge(page)).toBe('on');
    await session.press(page);
    const before = await htmlBefore(page);
    expect(
      await eventually(
        () => htmlNow(page),
        (html) => html === before,
      ),
    ).toBe(before);
    await page.close();
  });

  test('a page without marks cannot tell that we are there', async () => {
    const { session } = running();
    const html =
      '<html lang="zh"><head><title>咖啡机</title></head><body><p>每周清洗一次滤网。</p></body></html>';
    const traces = async (url: string): Promise<Record<string, unknown>> => {
      running().server.show(onePage(html));
      const page = await openWatched(running(), 'about:blank');
      await page.evaluateOnNewDocument(listenTo, new URL(session.origin).host);
      await page.goto(session.address(url), { waitUntil: 'load' });
      await pause(1500);
      const found = await page.evaluate(() => ({
        names: Object.getOwnPropertyNames(window).toSorted(),
        onDocument: Object.getOwnPropertyNames(document).toSorted(),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
        resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension:'))
          .length,
        heard: Reflect.get(window, 'heard') as string[],
        html: document.documentElement.outerHTML,
      }));
      await page.close();
      return found;
    };
    const ours = await traces(`${HOST}/coffee.html`);
    // A site that is not on our list, where nothing of ours is.
    expect(ours).toEqual(await traces('http://www.example.com/coffee.html'));
    expect(ours['heard']).toEqual([]);
  });

  test.each([
    ['title and links', ['title', 'links', 'forms', 'images', 'location']],
    [
      'what is looked for',
      ['querySelector', 'querySelectorAll', 'getElementById', 'documentElement', 'body', 'head'],
    ],
    ['what is made', ['createElement', 'createTreeWalker', 'createRange', 'createTextNode', 'defaultView']],
    ['what is asked', ['URL', 'addEventListener', 'getSelection', 'readyState', 'currentScript', 'children']],
    ['ourselves', ['yaowen', 'chrome', 'browser', 'CSS', 'Highlight', 'Symbol']],
  ])('elements that take the names of a document’s members (%s) harm nobody', async (_, names) => {
    const { session, server } = running();
    const elements = names.map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`);
    server.show(onePage(NEWS.replace('</body>', `<div>${elements.join('')}</div></body>`)));
    const page = await session.browser.newPage();
    // The document's own members cannot be trusted on such a page.
    await page.evaluateOnNewDocument(() => {
      window.addEventListener('DOMContentLoaded', () => {
        Reflect.set(window, 'written', new XMLSerializer().serializeToString(document));
      });
    });
    await page.goto(session.address(`${HOST}/clobbered.html`), { waitUntil: 'load' });
    await pause(2500);
    if ((await markCount(page)) > 0) await session.press(page);
    const isAsBefore = () =>
      page.evaluate(() => new XMLSerializer().serializeToString(document) === Reflect.get(window, 'written'));
    expect(await eventually(isAsBefore, Boolean, 5000)).toBe(true);
    expect(await markCount(page)).toBe(0);
    await page.close();
  });

  test.each([
    ['takes away', (node: Element) => node.remove()],
    ['copies', (node: Element) => document.querySelector('#copies')?.append(node.cloneNode(true))],
    ['moves', (node: Element) => document.querySelector('#copies')?.append(node)],
    ['rewrites', (node: Element) => (node.textContent = '改')],
  ])('a page that %s what we add is not fought without end, and keeps what it did', async (_, act) => {
    const { session, server } = running();
    server.show(onePage(NEWS.replace('</body>', '<div id="copies"></div></body>')));
    const page = await session.browser.newPage();
    await page.evaluateOnNewDocument(`{
      const act = ${String(act)};
      window.acts = 0;
      new MutationObserver((records) => {
        for (const { addedNodes, target } of records)
          for (const node of addedNodes)
            if (node.nodeType === 1 && node.localName === 'ruby' && target.id !== 'copies') {
              window.acts += 1;
              act(node);
            }
      }).observe(document, { childList: true, subtree: true });
    }`);
    await page.goto(session.address(`${HOST}/watching.html`), { waitUntil: 'load' });
    await waitForMarks(page);
    const acts = () => page.evaluate(() => Number(Reflect.get(window, 'acts')));
    await pause(3000);
    const before = await acts();
    expect(before).toBeGreaterThan(0);
    await pause(2000);
    expect(await acts()).toBe(before);
    await session.press(page);
    await eventually(
      () => markCount(page),
      (count) => count === 0,
    );
    // What the page made of our elements is the page's; of our own none is left in the article.
    const left = () => page.evaluate(() => document.querySelectorAll('.content ruby[data-yaowen]').length);
    expect(await eventually(left, (count) => count === 0, 3000)).toBe(0);
    await page.close();
  });

  test.each(['sidepanel.html', 'options.html', 'welcome.html'])(
    '%s runs no WebAssembly, asks nobody, and makes no mark-up of text',
    async (file) => {
      const { session, server } = running();
      const asked = server.asked.length;
      const panel = await session.panel(await session.open(`${HOST}/policy.html`));
      await panel.evaluate((to) => location.assign(to), session.origin + file);
      // The panel for a tab has the tab in its address: it is not the page that is waited for.
      await panel.waitForFunction(
        (name) => location.pathname + location.search === `/${name}` && document.readyState === 'complete',
        {},
        file,
      );
      const refused = await panel.evaluate(async (host) => {
        const results: Record<string, string> = {};
        const attempt = async (what: string, act: () => unknown) => {
          results[what] = await Promise.resolve()
            .then(act)
            .then(
              () => 'done',
              () => 'refused',
            );
        };
        await attempt('wasm', () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
        // From a timer: what the driver itself evaluates may call it.
        await attempt(
          'eval',
          () =>
            new Promise((resolve, reject) => {
              setTimeout(() => {
                try {
                  resolve((Reflect.get(window, 'eval') as (code: string) => unknown)('1'));
                } catch (error) {
                  reject(error);
                }
              });
            }),
        );
        await attempt('fetch', () => fetch(`${host}/leak-fetch`, { mode: 'no-cors' }));
        await attempt('image', () => {
          const image = new Image();
          image.src = `${host}/leak-image`;
          return image.decode();
        });
        await attempt('markup', () => {
          if (!('trustedTypes' in window)) throw new Error('not known here');
          document.createElement('p').innerHTML = '<b>x</b>';
        });
        await attempt('policy', () => {
          const { trustedTypes } = window as unknown as Record<
            string,
            { createPolicy(name: string, rules: object): unknown }
          >;
          trustedTypes!.createPolicy('default', {});
        });
        return results;
      }, HOST);
      expect(refused).toEqual({
        wasm: 'refused',
        eval: 'refused',
        fetch: 'refused',
        image: 'refused',
        markup: 'refused',
        policy: 'refused',
      });
      expect(server.asked.slice(asked).filter((address) => address.includes('leak'))).toEqual([]);
      await panel.close();
    },
  );
});
