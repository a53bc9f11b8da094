/** What needs no segmenter is marked before it is there, and gives its place to the rest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { serve } from '../../utils/cli/serve.ts';
import {
  browsers,
  changedBuild,
  eventually,
  HOST,
  marked,
  newsPage,
  onePage,
  openTested,
  REPORT,
} from './support.ts';

/** In the background: WebAssembly does not begin for so long, in milliseconds. */
const HELD = `{
  const later = new Promise((resolve) => setTimeout(resolve, 4000));
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = (...given) => later.then(() => own.apply(WebAssembly, given));
  }
}
`;

function hold(folder: string): void {
  const file = join(folder, 'background.js');
  writeFileSync(file, HELD + readFileSync(file, 'utf8'));
}

const marksOn = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('yaowen-')).toSorted());

describe.each(browsers)('$name', (found) => {
  test('with a segmenter that takes its time', async () => {
    const { folder, remove } = changedBuild(found.product, hold);
    const server = await serve(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const session = await openTested(found, { port: server.port, headless: true, folder });
    try {
      const page = await session.open(session.address(`${HOST}/glance.html`));
      const first = await eventually(
        () => marksOn(page),
        (names) => names.includes('yaowen-early-term') || names.includes('yaowen-term'),
      );
      expect(first).toEqual(['yaowen-early-date', 'yaowen-early-term']);
      // What comes while the page is being read is read after it.
      await page.evaluate(() =>
        document
          .querySelector('.content')!
          .insertAdjacentHTML(
            'beforeend',
            '<p>云溪县委书记陆明远陪同调研，强调要坚持人民至上、生命至上。</p>',
          ),
      );
      const last = await eventually(
        () => marksOn(page),
        (names) => names.includes('yaowen-person') && !names.some((name) => name.includes('early')),
      );
      expect(last).toContain('yaowen-term');
      const late = await eventually(
        () => marked(page, 'person'),
        (names) => names.includes('陆明远'),
      );
      expect(late).toContain('陆明远');
      expect(late).toContain('梁景行');
    } finally {
      await session.close();
      await server.close();
      remove();
    }
  });
});
