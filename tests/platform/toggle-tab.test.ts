import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn<(...args: unknown[]) => Promise<unknown>>());
const scripting = vi.hoisted(() => ({
  insertCSS: vi.fn<() => Promise<void>>(),
  executeScript: vi.fn<(injection: { func?: unknown }) => Promise<unknown>>(),
}));
const showBadge = vi.hoisted(() => vi.fn<(...args: unknown[]) => Promise<void>>());
vi.mock('wxt/browser', () => ({ browser: { scripting } }));
vi.mock('../../utils/platform/messages.ts', () => ({ sendMessage }));
vi.mock('../../utils/platform/badge.ts', () => ({ showBadge }));

const { toggleTab } = await import('../../utils/platform/toggle-tab.ts');

/** The states of the readers in a tab's frames, by frame; every other script is brought in without an answer. */
function framesAre(states: Record<number, string>): void {
  const results = Object.entries(states).map(([frameId, result]) => ({ frameId: Number(frameId), result }));
  scripting.executeScript.mockImplementation(async ({ func }) => (func ? results : undefined));
}

beforeEach(() => {
  vi.resetAllMocks();
  framesAre({});
});

describe('toggleTab', () => {
  it('tells the reader that lives in the tab', async () => {
    await toggleTab({ id: 7 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('toggle', undefined, { tabId: 7, frameId: 0 });
    expect(scripting.insertCSS).not.toHaveBeenCalled();
  });

  it.each([
    ['on', { 0: 'not-news', 3: 'on', 4: 'not-news' }, false, 'off'],
    ['being read, below a page without a reader', { 3: 'reading' }, false, 'off'],
    ['off', { 0: 'no-article', 3: 'off' }, true, 'on'],
  ])(
    'frames that are %s, on a page that is not read, are what the button turns',
    async (_, states, on, badge) => {
      framesAre(states);
      sendMessage.mockResolvedValue(undefined);
      await toggleTab({ id: 7 });
      expect(sendMessage).toHaveBeenCalledWith('follow', on, { tabId: 7, frameId: 3 });
      expect(sendMessage).not.toHaveBeenCalledWith('toggle', undefined, expect.anything());
      expect(showBadge).toHaveBeenCalledExactlyOnceWith(7, badge);
    },
  );

  it.each(['on', 'off', 'reading', 'failed'])(
    'a page that is %s is turned itself, whatever its frames',
    async (state) => {
      framesAre({ 0: state, 3: 'on' });
      await toggleTab({ id: 7 });
      expect(sendMessage).toHaveBeenCalledExactlyOnceWith('toggle', undefined, { tabId: 7, frameId: 0 });
    },
  );

  it('brings a reader in where none lives, and says that it is wanted', async () => {
    sendMessage.mockRejectedValueOnce(new Error('No response')).mockResolvedValue(undefined);
    await toggleTab({ id: 7 });
    expect(scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ files: ['/content-scripts/reader.js'] }),
    );
    expect(sendMessage.mock.calls.map(([name]) => name)).toEqual(['toggle', 'want']);
    expect(showBadge).not.toHaveBeenCalled();
  });

  it('says so where the browser refuses', async () => {
    sendMessage.mockRejectedValue(new Error('No response'));
    scripting.insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await toggleTab({ id: 7 });
    expect(showBadge).toHaveBeenCalledExactlyOnceWith(7, 'refused');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('does nothing for what is no tab', async () => {
    await toggleTab({});
    expect(sendMessage).not.toHaveBeenCalled();
  });
});
