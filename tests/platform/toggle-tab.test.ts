import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn<(...args: unknown[]) => Promise<unknown>>());
const scripting = vi.hoisted(() => ({
  insertCSS: vi.fn<() => Promise<void>>(),
  executeScript: vi.fn<() => Promise<void>>(),
}));
const showBadge = vi.hoisted(() => vi.fn<(...args: unknown[]) => Promise<void>>());
vi.mock('wxt/browser', () => ({ browser: { scripting } }));
vi.mock('../../utils/platform/messages.ts', () => ({ sendMessage }));
vi.mock('../../utils/platform/badge.ts', () => ({ showBadge }));

const { toggleTab } = await import('../../utils/platform/toggleTab.ts');

beforeEach(() => vi.resetAllMocks());

describe('toggleTab', () => {
  it('tells the reader that lives in the tab', async () => {
    await toggleTab({ id: 7 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith('toggle', undefined, { tabId: 7, frameId: 0 });
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it('brings a reader in where none lives, and says that it is wanted', async () => {
    sendMessage.mockRejectedValueOnce(new Error('No response')).mockResolvedValue(undefined);
    await toggleTab({ id: 7 });
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
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
