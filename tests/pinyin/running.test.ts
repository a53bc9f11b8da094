import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWordReader, wordRanks } from '../../utils/pinyin/running.ts';
import { testReader } from './support.ts';
import { loadTagger } from '../../utils/tokens/jieba.ts';

const text = (name: string) => readFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), 'utf8');
const wasm = new URL('./jieba_rs_wasm_bg.wasm', import.meta.resolve('jieba-wasm/web'));
const tag = await loadTagger(readFileSync(wasm));
const reader = testReader();
const read = createWordReader(tag, reader, wordRanks(text('common-words.tsv')));

const shown = (sentence: string) =>
  read(sentence).map(({ start, end, pinyin }) => [sentence.slice(start, end), pinyin]);

describe('createWordReader', () => {
  it('reads the words of a sentence where they stand, and nothing else', () => {
    expect(shown('会议强调，要重视2026年农业生产。')).toEqual([
      ['会议', 'huìyì'],
      ['强调', 'qiángdiào'],
      ['要', 'yào'],
      ['重视', 'zhòngshì'],
      ['年', 'nián'],
      ['农业', 'nóngyè'],
      ['生产', 'shēngchǎn'],
    ]);
  });

  it('knows common words from others', () => {
    const ranks = read('会议审议巡察整改').map(({ rank }) => rank);
    expect(ranks[0]).toBeLessThan(1500);
    expect(ranks.at(-1)).toBeUndefined();
  });

  it.each([[''], ['\n'], ['APEC 2026'], ['𠮷野']])('does not stumble over %j', (odd) => {
    for (const { start, end, pinyin } of read(odd)) {
      expect(pinyin).not.toBe('');
      expect(odd.slice(start, end)).not.toBe('');
    }
    expect(read(odd).length).toBeLessThanOrEqual(odd.length);
  });
});
