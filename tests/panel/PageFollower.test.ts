import { expect, it } from 'vitest';
import { PageFollower } from '../../entrypoints/sidepanel/PageFollower.ts';
import type { PageRecord } from '../../utils/model/page.ts';

const record = (title: string): PageRecord => ({ url: '', title, status: { state: 'off' }, articles: [] });

/** A browser with tabs 1 and 2 that answer when told to; tab 3 never answers. */
function world(active: number | undefined) {
  const waiting = new Map<number, (record: PageRecord) => void>();
  const state = { active };
  const asked: number[] = [];
  const page = new PageFollower({
    activeTab: async () => state.active,
    ask: (tabId) => {
      asked.push(tabId);
      return tabId === 3
        ? Promise.reject(new Error('No response'))
        : new Promise((resolve) => waiting.set(tabId, resolve));
    },
  });
  const answer = (tabId: number, title: string) => waiting.get(tabId)?.(record(title));
  const shown = () => {
    const view = page.view.value;
    return view.state === 'known' ? view.record.title : view.state;
  };
  return { page, state, answer, shown, asked, waiting };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

it('shows the record of the active tab', async () => {
  const { page, answer, shown } = world(1);
  const following = page.followActive();
  expect(shown()).toBe('asking');
  await settled();
  answer(1, 'one');
  await following;
  expect(shown()).toBe('one');
});

it.each([[3], [undefined]])('says so where tab %s does not answer', async (active) => {
  const { page, shown } = world(active);
  await page.followActive();
  expect(shown()).toBe('unreachable');
});

it('does not show the late answer of a tab that was left', async () => {
  const { page, state, answer, shown } = world(1);
  void page.followActive();
  await settled();
  state.active = 2;
  void page.followActive();
  await settled();
  answer(1, 'one');
  await settled();
  expect(shown()).toBe('asking');
  answer(2, 'two');
  await settled();
  expect(shown()).toBe('two');
});

it('stays as it is when another window changes its tab', async () => {
  const { page, answer, shown, asked } = world(1);
  void page.followActive();
  await settled();
  answer(1, 'one');
  await settled();
  await page.followActive();
  expect(shown()).toBe('one');
  expect(asked).toEqual([1]);
});

it('asks its own tab when that tells of a change, and no other', async () => {
  const { page, answer, shown, asked } = world(1);
  void page.followActive();
  await settled();
  answer(1, 'before');
  await settled();
  void page.changed(2);
  void page.changed(undefined);
  void page.changed(1);
  expect(shown()).toBe('before');
  expect(asked).toEqual([1, 1]);
  answer(1, 'after');
  await settled();
  expect(shown()).toBe('after');
});

it('forgets a page that was left, and asks the next one when it is there', async () => {
  const { page, answer, shown } = world(1);
  await page.changed(1);
  void page.followActive();
  await settled();
  answer(1, 'before');
  await settled();
  page.left(2);
  expect(shown()).toBe('before');
  page.left(1);
  expect(shown()).toBe('asking');
  void page.loaded(1);
  answer(1, 'after');
  await settled();
  expect(shown()).toBe('after');
});

it('takes the answer to the last question, whatever comes first', async () => {
  const { page, waiting, shown } = world(1);
  void page.followActive();
  await settled();
  const older = waiting.get(1);
  void page.changed(1);
  waiting.get(1)?.(record('newer'));
  older?.(record('older'));
  await settled();
  expect(shown()).toBe('newer');
});
