/** How long the popup takes from the end of the pointer's rest until it is painted. */
import { median } from './bench-engine.ts';
import { markedAt, tasksOf, traceOf } from './bench-trace.ts';
import { DEMO_ADDRESS } from './demo.ts';
import { pause, placeOf, waitForMarks } from './look.ts';
import type { Session } from './session-parts.ts';

const WORDS = ['梁景行', '关键少数', '秦致远', '罗海棠', '顾明川', '温如岚'];

/** Milliseconds; `work` is what the page's main thread did meanwhile, the rest is waiting for the next frame. */
interface PopupCost {
  painted: number;
  work: number;
}

/** Medians over several words of the demo page. */
export async function measurePopup(session: Session): Promise<PopupCost> {
  const page = await session.open(DEMO_ADDRESS);
  await waitForMarks(page);
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('yaowen-popup')) performance.mark('yaowen-popup');
    }).observe(document.documentElement, { childList: true });
  });
  const costs: PopupCost[] = [];
  for (const word of WORDS) {
    const { x, y } = await placeOf(page, word);
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await pause(600);
    const events = await traceOf(page, false, async () => {
      await page.mouse.move(x, y, { steps: 2 });
      await pause(900);
    });
    const at = markedAt(events, 'yaowen-popup');
    const mark = events.find(({ name }) => name === 'yaowen-popup');
    if (at === undefined || !mark) throw new Error(`No popup came over ${word}.`);
    const tasks = tasksOf(events, mark);
    const opened = tasks.find(({ start, end }) => start <= at && at <= end);
    const commit = events.find(
      ({ name, ts, pid, tid }) =>
        name === 'Commit' && pid === mark.pid && tid === mark.tid && ts / 1000 >= at,
    );
    if (!opened || !commit) throw new Error('The trace does not show the popup being painted.');
    const end = (commit.ts + (commit.dur ?? 0)) / 1000;
    const meanwhile = tasks.filter((task) => task.end > opened.start && task.start < end);
    costs.push({
      painted: end - opened.start,
      work: meanwhile.reduce((sum, { work }) => sum + work, 0),
    });
  }
  await page.close();
  return {
    painted: median(costs.map(({ painted }) => painted)),
    work: median(costs.map(({ work }) => work)),
  };
}
