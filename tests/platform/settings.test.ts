import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  readSettings,
  toSettings,
  watchSettings,
  writeSettings,
} from '../../utils/platform/settings.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('toSettings', () => {
  it.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', ['names']],
    ['an empty object', {}],
    ['kinds that are no object', { kinds: 'all' }],
    [
      'values of a later version',
      { pinyin: 'sometimes', readingStyle: 'wade-giles', toneColours: 'rainbow' },
    ],
  ])('takes the defaults for %s', (_, stored) => {
    expect(toSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what it understands beside what it does not', () => {
    const stored = { pinyin: 'all', readingStyle: 'runes', kinds: { term: false, date: 'no', moon: true } };
    expect(toSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      pinyin: 'all',
      kinds: { ...DEFAULT_SETTINGS.kinds, term: false },
    });
  });

  it('gives whole settings for anything, and the same again for its own', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = toSettings(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
        expect(toSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('has at most ten switches', () => {
    const switches = Object.values({ ...DEFAULT_SETTINGS, ...DEFAULT_SETTINGS.kinds }).filter(
      (value) => typeof value === 'boolean',
    );
    expect(switches).toHaveLength(10);
  });
});

describe('storage', () => {
  const chosen = { ...DEFAULT_SETTINGS, pinyin: 'none' as const };

  it('keeps settings where the browser syncs, and tells who watches', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await writeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
    expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: chosen });
    expect(heard).toHaveBeenCalledExactlyOnceWith(chosen);
    stop();
    await writeSettings(DEFAULT_SETTINGS);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps them on this computer where nothing may be synced', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('barred'));
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('barred'));
    await writeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
  });

  it('has the defaults where nothing can be read, and says so where nothing can be kept', async () => {
    for (const area of [fakeBrowser.storage.sync, fakeBrowser.storage.local]) {
      vi.spyOn(area, 'get').mockRejectedValue(new Error('barred'));
      vi.spyOn(area, 'set').mockRejectedValue(new Error('barred'));
    }
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(writeSettings(chosen)).rejects.toThrow('barred');
  });
});
