/** Options and first run, and what choices do to open pages. The extension's own pages are driven in Chromium. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, eventually, inEveryBrowser, openReport, readings, type Running } from './support.ts';

const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

async function own({ session }: Running, file: string, width = 900): Promise<Page> {
  const page = await session.own(file);
  if (width !== 900) await page.setViewport({ width, height: 900 });
  await page.waitForSelector('main h1');
  return page;
}

const kinds = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name.replace('yaowen-', '')),
  );

inEveryBrowser(
  (running) => {
    test.each(['options.html', 'welcome.html'])('%s has no fault that axe knows', async (file) => {
      for (const features of [
        [{ name: 'prefers-color-scheme', value: 'light' }],
        [{ name: 'prefers-color-scheme', value: 'dark' }],
        [{ name: 'forced-colors', value: 'active' }],
      ]) {
        const page = await own(running(), file);
        const client = await page.createCDPSession();
        await client.send('Emulation.setEmulatedMedia', { features });
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
            Reflect.get(window, 'axe');
          return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
        });
        expect(violations, JSON.stringify(features)).toEqual([]);
        await page.close();
      }
    });

    test('what was said of sites is listed in the options, and forgotten there', async () => {
      const page = await own(running(), 'options.html');
      const chosen = () => page.$$eval('.chosen-sites li span', (all) => all.map((one) => one.textContent));
      expect(await chosen()).toEqual([]);
      await page.evaluate(
        `chrome.storage.local.set({ choices: { sites: { 'www.yunxi.gov.cn': 'leave', 'news.lanhe.cn': 'read' }, pages: [] } })`,
      );
      expect(await eventually(chosen, (found) => found.length === 2)).toEqual([
        'news.lanhe.cn: Always read',
        'www.yunxi.gov.cn: Leave alone',
      ]);
      await page.$eval('.chosen-sites button', (button) => button.click());
      expect(await eventually(chosen, (found) => found.length === 1)).toEqual([
        'www.yunxi.gov.cn: Leave alone',
      ]);
      await page.$eval('.chosen-sites button', (button) => button.click());
      await eventually(chosen, (found) => found.length === 0);
      expect(await page.evaluate(`chrome.storage.local.get('choices')`)).toEqual({
        choices: { sites: {}, pages: [] },
      });
      await page.close();
    });

    test.each(['options.html', 'welcome.html'])('%s is not cut off at 320 px', async (file) => {
      const page = await own(running(), file, 320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });

    test('there are at most ten switches, and all is reached by keyboard', async () => {
      const page = await own(running(), 'options.html');
      expect(await page.$$eval('[role="switch"]', (all) => all.length)).toBeLessThanOrEqual(10);
      const reached = new Set<string>();
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(() => document.activeElement?.closest('label')?.textContent.trim() ?? ''),
        );
      }
      expect(reached).toContain('People');
      expect(reached).toContain('Mark only the first mention of each');
      await page.close();
    });

    test('a choice changes the preview and the open page at once, and is kept', async () => {
      const page = await openReport(running());
      const before = (await readings(page)).length;
      expect(await readings(page)).toContain('Liáng Jǐngxíng');
      const options = await own(running(), 'options.html');
      const sample = await options.$eval('.sample', (one) => one.innerHTML);

      await choose(options, 'Every word');
      expect(await options.$eval('.sample', (one) => one.innerHTML)).not.toBe(sample);
      await page.bringToFront();
      const all = await eventually(
        () => readings(page),
        (found) => found.includes('huìyì'),
      );
      expect(all).toContain('huìyì');
      expect(all.length).toBeGreaterThan(2 * before);

      await choose(options, 'None');
      expect(
        await eventually(
          () => readings(page),
          (found) => found.length === 0,
        ),
      ).toEqual([]);

      await choose(options, 'People');
      const shown = await eventually(
        () => kinds(page),
        (found) => !found.includes('person'),
      );
      expect(shown).not.toContain('person');
      expect(shown).toContain('date');
      await options.reload();
      await options.waitForSelector('main h1');
      expect(
        await options.$eval('input[type="radio"]:checked', (one) => one.closest('label')?.textContent),
      ).toBe('None');

      await choose(options, 'People');
      await choose(options, 'Names and terms, where they first stand');
      expect(
        await eventually(
          () => readings(page),
          (found) => found.length > 0,
        ),
      ).toContain('Liáng Jǐngxíng');
      await options.close();
      await page.close();
    });

    test('the first-run page shows what the marks mean and leads to the settings', async () => {
      const page = await own(running(), 'welcome.html');
      const legend = await page.$$eval('.legend li', (all) =>
        all.map(({ textContent }) => textContent.trim()),
      );
      expect(legend).toHaveLength(8);
      expect(await page.$$eval('input', (all) => all.length)).toBe(0);
      await page.close();
    });
  },
  { only: 'chromium' },
);
