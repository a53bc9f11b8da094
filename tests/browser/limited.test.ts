/** An extension whose segmenter does not load: it says so, and what needs no segmenter goes on. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitForMarks } from '../../utils/cli/look.ts';
import { serve } from '../../utils/cli/serve.ts';
import {
  browsers,
  changedBuild,
  eventually,
  HOST,
  htmlBefore,
  htmlNow,
  newsPage,
  onePage,
  openTested,
  openWatched,
  REPORT,
  settledPanel,
} from './support.ts';

const wasmOf = (folder: string): string => {
  const assets = join(folder, 'assets');
  const name = readdirSync(assets).find((file) => file.endsWith('.wasm'));
  if (!name) throw new Error('The build has no WebAssembly.');
  return join(assets, name);
};

const kindsOn = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, { size }]) =>
      name.startsWith('yaowen-') && size > 0 ? name.slice('yaowen-'.length) : [],
    ),
  );

describe.each(browsers)('$name', (found) => {
  test.each([
    ['missing', (folder: string) => rmSync(wasmOf(folder))],
    ['broken', (folder: string) => writeFileSync(wasmOf(folder), 'no module')],
  ])('its file is %s', async (_, change) => {
    const { folder, remove } = changedBuild(found.product, change);
    const server = await serve(onePage(newsPage('市六届人大常委会举行第十八次会议', REPORT)));
    const session = await openTested(found, { port: server.port, headless: true, folder });
    try {
      const running = { found, session, server };
      const page = await openWatched(running, `${HOST}/limited.html`);
      await waitForMarks(page);
      const kinds = await kindsOn(page);
      expect(kinds.toSorted()).toEqual(['date', 'document', 'post', 'term']);
      const panel = await settledPanel(running, page);
      expect(await panel.evaluate(() => document.querySelector('.state')?.textContent)).toContain(
        'Words could not be told apart',
      );
      await panel.close();
      await session.press(page);
      const before = await htmlBefore(page);
      expect(
        await eventually(
          () => htmlNow(page),
          (html) => html === before,
        ),
      ).toBe(before);
    } finally {
      await session.close();
      await server.close();
      remove();
    }
  });
});
