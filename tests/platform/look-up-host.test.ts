import { zstdCompressSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { describe, expect, it, vi } from 'vitest';
import { packDictionary } from '../../utils/cli/dictionary-pack.ts';
import type { LookUp } from '../../utils/glossary/look-up.ts';
import { createOwnTerms } from '../../utils/glossary/own-terms.ts';
import type { ReadingCorrection } from '../../utils/model/library.ts';
import { LookUpHost } from '../../utils/platform/look-up-host.ts';

const packed = zstdCompressSync(
  encode(packDictionary('# CC-CEDICT\n推進 推进 [tui1 jin4] /to advance/'), 'gb18030'),
);
const lookUp: LookUp = ({ start }, _, dictionary) =>
  dictionary.get('推进').map(({ word, pinyin, senses }) => ({
    word,
    pinyin,
    senses,
    start,
    end: start + word.length,
    from: 'cc-cedict',
  }));

function host(dictionary: () => Promise<Uint8Array>, corrections: ReadingCorrection[] = []) {
  return new LookUpHost({
    engine: async () => ({ lookUp }),
    dictionary,
    ownTerms: async () => createOwnTerms([], (words) => words),
    corrections: async () => corrections,
  });
}

describe('LookUpHost', () => {
  it('unpacks the dictionary once', async () => {
    const load = vi.fn<() => Promise<Uint8Array>>(async () => packed);
    const lookUps = host(load);
    const question = { text: '推进', start: 0 };
    const [answer] = await Promise.all([lookUps.lookUp(question), lookUps.lookUp(question)]);
    expect(answer).toMatchObject({ ok: true, value: [{ senses: ['to advance'], pinyin: 'tuījìn' }] });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['is missing', () => Promise.reject(new Error('cc-cedict.zst is missing')), 'is missing'],
    ['is spoilt', async () => new Uint8Array([1, 2, 3, 4, 5, 6]), 'could not be opened'],
  ])('says in words that the dictionary %s, and tries again', async (_, broken, said) => {
    const load = vi.fn<() => Promise<Uint8Array>>().mockImplementationOnce(broken).mockResolvedValue(packed);
    const lookUps = host(load);
    const first = await lookUps.lookUp({ text: '推进', start: 0 });
    expect(!first.ok && first.message).toContain(said);
    expect((await lookUps.lookUp({ text: '推进', start: 0 })).ok).toBe(true);
  });

  it('gives the reading that the reader corrected', async () => {
    const corrections = [{ text: '推进', pinyin: 'tuījǐn', savedAt: '2026-03-01T00:00:00Z' }];
    const answer = await host(async () => packed, corrections).lookUp({ text: '推进', start: 0 });
    expect(answer).toMatchObject({ ok: true, value: [{ pinyin: 'tuījǐn' }] });
  });
});
