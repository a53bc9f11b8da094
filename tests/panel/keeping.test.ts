// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { keepForGood, keeping } from '../../entrypoints/sidepanel/keeping.ts';

function browserThat(persisted: boolean, grants: boolean) {
  const persist = vi.fn<() => Promise<boolean>>(async () => grants);
  vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist } });
  return persist;
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it.each([
  ['has promised already', true, false, true, 0, /^$/],
  ['promises when it is asked', false, true, true, 1, /^$/],
  ['refuses', false, false, true, 1, /Save a backup/],
  ['was never asked', false, true, false, 1, /^$/],
])('a browser that %s', async (_what, persisted, grants, justSaved, asked, words) => {
  const persist = browserThat(persisted, grants);
  await keepForGood(justSaved);
  expect(persist).toHaveBeenCalledTimes(asked);
  expect(keeping.value).toMatch(words);
});

it('a browser that refused is asked again by the next save alone', async () => {
  const persist = browserThat(false, false);
  await keepForGood(false);
  await keepForGood(false);
  expect(persist).toHaveBeenCalledTimes(1);
  await keepForGood(true);
  expect(persist).toHaveBeenCalledTimes(2);
});

it('a browser that has no such promise to give', async () => {
  vi.stubGlobal('navigator', {});
  await keepForGood(true);
  expect(keeping.value).toContain('does not promise');
});
