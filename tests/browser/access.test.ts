/** The panel for everybody: checked by axe, and at the width of a narrow side panel. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEMO_ADDRESS, demoSite } from '../../utils/cli/demo.ts';
import { waitForMarks } from '../../utils/cli/look.ts';
import { inEveryBrowser, openWatched, settledPanel } from './support.ts';

const AXE = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong, as rule and element. */
const FAULTS = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`;

inEveryBrowser((running) => {
  test.each(['light', 'dark'])('the panel has no fault that axe knows (%s)', async (scheme) => {
    running().server.show(demoSite);
    const page = await openWatched(running(), DEMO_ADDRESS);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    // Firefox is asked in the scheme it is in: its driver cannot change it.
    if (running().found.product === 'chromium') {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await panel.evaluate(AXE);
    expect(await panel.evaluate(FAULTS)).toEqual([]);
    await panel.evaluate(() => document.querySelector<HTMLElement>('#tab-library')?.click());
    expect(await panel.evaluate(FAULTS)).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('at 320 px nothing is cut off to the side', async () => {
    running().server.show(demoSite);
    const page = await openWatched(running(), DEMO_ADDRESS);
    await waitForMarks(page);
    const panel = await settledPanel(running(), page);
    await panel.setViewport({ width: 320, height: 700 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await panel.close();
    await page.close();
  });
});
