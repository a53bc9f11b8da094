import { describe, expect, it } from 'vitest';
import { AnalysisCache, type Store } from '../../utils/platform/analysis-cache.ts';
import { KEPT_ANALYSES, KEPT_ANALYSIS_SIZE } from '../../utils/platform/limits.ts';
import type { Analysis } from '../../utils/model/analysis.ts';

const analysis = (published: string): Analysis => ({
  published,
  annotations: [],
  dates: [],
  people: [],
  events: [],
});

const fail = () => Promise.reject(new Error('quota'));

function memory(): Store & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (keys) =>
      Object.fromEntries(keys.filter((key) => kept.has(key)).map((key) => [key, kept.get(key)])),
    set: async (items) => Object.entries(items).forEach(([key, value]) => kept.set(key, value)),
    remove: async (keys) => keys.forEach((key) => kept.delete(key)),
  };
}

describe('AnalysisCache', () => {
  it('tells articles apart by all that the engine looks at', async () => {
    const cache = new AnalysisCache(memory());
    const key = await cache.keyOf({ text: '一', published: '2026-06-01' });
    expect(await cache.keyOf({ text: '一', published: '2026-06-01' })).toBe(key);
    expect(await cache.keyOf({ text: '一', published: '2026-06-02' })).not.toBe(key);
    expect(await cache.keyOf({ text: '二', published: '2026-06-01' })).not.toBe(key);
  });

  it('keeps the newest, also when they come at once', async () => {
    const store = memory();
    const cache = new AnalysisCache(store);
    await Promise.all(
      Array.from({ length: KEPT_ANALYSES + 3 }, (_, i) => cache.put(`analysis:k${i}`, analysis(`${i}`))),
    );
    expect(await cache.get('analysis:k2')).toBeUndefined();
    expect((await cache.get('analysis:k3'))?.published).toBe('3');
    expect(store.kept.size).toBe(KEPT_ANALYSES + 1);
  });

  it('leaves out what is too large', async () => {
    const cache = new AnalysisCache(memory());
    await cache.put('analysis:large', analysis('x'.repeat(KEPT_ANALYSIS_SIZE)));
    expect(await cache.get('analysis:large')).toBeUndefined();
  });

  it('goes on without a store that works', async () => {
    const cache = new AnalysisCache({ get: fail, set: fail, remove: fail });
    await expect(cache.put('analysis:k', analysis('1'))).resolves.toBeUndefined();
    await expect(cache.get('analysis:k')).resolves.toBeUndefined();
  });
});
