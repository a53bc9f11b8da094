import { describe, expect, it, vi } from 'vitest';
import { askTwice } from '../../utils/platform/ask-twice.ts';

const live = () => new AbortController().signal;

describe('askTwice', () => {
  it('asks once where an answer comes', async () => {
    const ask = vi.fn<() => Promise<number>>().mockResolvedValue(1);
    expect(await askTwice(ask, 1_000, live())).toBe(1);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again after a failure', async () => {
    const ask = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('gone')).mockResolvedValue(2);
    expect(await askTwice(ask, 1_000, live())).toBe(2);
  });

  it('asks again where no answer comes', async () => {
    const ask = vi
      .fn<() => Promise<number>>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockResolvedValue(3);
    expect(await askTwice(ask, 5, live())).toBe(3);
  });

  it('gives up after the second', async () => {
    const ask = vi.fn<() => Promise<number>>().mockRejectedValue(new Error('gone'));
    await expect(askTwice(ask, 1_000, live())).rejects.toThrow('gone');
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('does not ask again when things have ended', async () => {
    const ended = AbortSignal.abort();
    const ask = vi.fn<() => Promise<number>>().mockRejectedValue(new Error('gone'));
    await expect(askTwice(ask, 1_000, ended)).rejects.toThrow('gone');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
