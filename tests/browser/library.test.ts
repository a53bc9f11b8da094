/** What is saved stays, also when the browser is closed and when the background is stopped. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { waitForMarks } from '../../utils/cli/look.ts';
import { serve } from '../../utils/cli/serve.ts';
import { browsers, eventually, settledPanel, openTested } from './support.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** The view of the library, as text. */
async function libraryOf(panel: Page): Promise<string> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
  const ask = () => panel.evaluate(() => document.querySelector('#view-library')?.textContent ?? '');
  return eventually(ask, (text) => text.includes('第十八次会议'), 5000);
}

describe.each(browsers)('$name', (found) => {
  test('a saved event is in the library after a restart of the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'yaowen-profile-'));
    folders.push(profile);
    const server = await serve(demoSite);
    const open = () => openTested(found, { port: server.port, headless: true, profile });
    let session = await open();
    try {
      const page = await session.open(DEMO_ADDRESS);
      await waitForMarks(page);
      let panel = await settledPanel({ found, session, server }, page);
      const pressed = await panel.evaluate(() => {
        const card = [...document.querySelectorAll('.event')].find((each) =>
          each.textContent.includes('第十八次会议'),
        );
        const button = card?.querySelector<HTMLElement>('.save button');
        button?.click();
        return button !== undefined && button !== null;
      });
      expect(pressed).toBe(true);
      const saved = () => panel.evaluate(() => document.querySelector('.event .saved')?.textContent ?? '');
      expect(await eventually(saved, (text) => text !== '', 5000)).toContain('Saved');
      expect(await libraryOf(panel)).toContain('第十八次会议');
      await session.stopBackground();
      await panel.close();
      panel = await session.panel(page);
      expect(await libraryOf(panel)).toContain('第十八次会议');
      await session.close();

      session = await open();
      const again = await session.open(DEMO_ADDRESS);
      expect(await libraryOf(await session.panel(again))).toContain('第十八次会议');
    } finally {
      await session.close();
      await server.close();
    }
  });
});
