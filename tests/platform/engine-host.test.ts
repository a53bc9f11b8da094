import { describe, expect, it, vi } from 'vitest';
import { AnalysisCache } from '../../utils/platform/analysis-cache.ts';
import { EngineHost } from '../../utils/platform/engine-host.ts';
import type { Analysis } from '../../utils/model/analysis.ts';
import type { Article } from '../../utils/model/text.ts';

const EMPTY: Analysis = { published: null, annotations: [], dates: [], people: [], events: [] };
const ARTICLE: Article = { text: '云岭市召开例会。' };

function cache(): AnalysisCache {
  const kept: Record<string, unknown> = {};
  return new AnalysisCache({
    get: async (keys) => Object.fromEntries(keys.map((key) => [key, kept[key]])),
    set: async (items) => void Object.assign(kept, items),
    remove: async () => {},
  });
}

describe('EngineHost', () => {
  it('loads one engine for all who ask at once', async () => {
    const load = vi.fn<() => Promise<() => Analysis>>(async () => () => EMPTY);
    const host = new EngineHost(load, cache());
    await Promise.all([host.warm(), host.analyse(ARTICLE), host.analyse({ text: '另一篇' })]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('reads the same article once', async () => {
    const engine = vi.fn<() => Analysis>(() => EMPTY);
    const host = new EngineHost(async () => engine, cache());
    await host.analyse(ARTICLE);
    await vi.waitFor(async () => {
      engine.mockClear();
      await host.analyse(ARTICLE);
      expect(engine).not.toHaveBeenCalled();
    });
  });

  it('says when it answers without loading', async () => {
    const host = new EngineHost(async () => () => EMPTY, cache());
    expect(host.ready).toBe(false);
    await host.warm();
    expect(host.ready).toBe(true);
  });

  it('does not keep what was read without the segmenter', async () => {
    const engine = vi.fn<() => Analysis>(() => ({ ...EMPTY, limited: true }));
    const kept = cache();
    await new EngineHost(async () => engine, kept).analyse(ARTICLE);
    const later = new EngineHost(async () => () => EMPTY, kept);
    expect(await later.analyse(ARTICLE)).toEqual({ ok: true, value: EMPTY });
  });

  it('tells why loading failed, and loads again when asked again', async () => {
    const load = vi
      .fn<() => Promise<() => Analysis>>()
      .mockRejectedValueOnce(new Error('terms.tsv is missing'))
      .mockResolvedValue(() => EMPTY);
    const host = new EngineHost(load, cache());
    const first = await host.analyse(ARTICLE);
    expect(!first.ok && first.message).toContain('terms.tsv is missing');
    expect(await host.analyse(ARTICLE)).toEqual({ ok: true, value: EMPTY });
  });

  it('tells that an article cannot be read, and reads the next one', async () => {
    const host = new EngineHost(
      async () => (article) => {
        if (article === ARTICLE) throw new Error('broken');
        return EMPTY;
      },
      cache(),
    );
    const answer = await host.analyse(ARTICLE);
    expect(!answer.ok && answer.message).toContain('broken');
    expect((await host.analyse({ text: '另一篇' })).ok).toBe(true);
  });
});
