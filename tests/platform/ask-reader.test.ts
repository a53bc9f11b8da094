import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askReader } from '../../utils/platform/ask-reader.ts';

const state = { url: '' as string | undefined, status: 'complete', contains: true };
const brought = vi.fn();
vi.mock('../../utils/platform/bring-reader.ts', () => ({
  bringReader: async (tabId: number, frameId: number, wanted: boolean) => brought(tabId, frameId, wanted),
}));

/** Nobody answers the first `times` times. */
const silentFor = (times: number) => {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new Error('nobody');
    return asked;
  };
};

beforeEach(() => {
  brought.mockReset();
  Object.assign(state, { url: 'http://www.lanhe.gov.cn/', status: 'complete', contains: true });
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(state as never);
  browser.permissions.contains = (async ({ origins }: { origins: string[] }) =>
    state.contains && origins[0] !== '*://*/*') as never;
});

describe('askReader', () => {
  it.each([
    ['a reader that answers is asked once', 0, 1, false],
    ['one on its way is waited for', 1, 2, false],
    ['where none is, it is brought', 2, 3, true],
  ])('%s', async (_, silent, asked, isBrought) => {
    expect(await askReader(7, silentFor(silent))).toBe(asked);
    expect(brought.mock.calls).toEqual(isBrought ? [[7, 0, false]] : []);
  });

  it.each([
    ['a page that is still loading', { status: 'loading' }],
    ['a page whose address is not told', { url: undefined }],
    ['a site without access', { contains: false }],
    ['a page of the browser', { url: 'about:blank' }],
  ])('%s gets no reader', async (_, otherwise) => {
    Object.assign(state, otherwise);
    await expect(askReader(7, silentFor(1))).rejects.toThrow('nobody');
    expect(brought).not.toHaveBeenCalled();
  });

  it('says so where the reader does not answer either', async () => {
    await expect(askReader(7, silentFor(3))).rejects.toThrow('nobody');
  });
});
