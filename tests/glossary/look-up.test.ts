import { describe, expect, it } from 'vitest';
import { nodeEngine } from '../../utils/cli/engine.ts';
import { packDictionary, readCedict } from '../../utils/cli/dictionary-pack.ts';
import { readDictionary } from '../../utils/glossary/dictionary.ts';
import { createOwnTerms } from '../../utils/glossary/own-terms.ts';
import { simplifyWords } from '../../utils/tokens/script.ts';

const { lookUp } = await nodeEngine();
const dictionary = readDictionary(new TextEncoder().encode(packDictionary(readCedict())));
const none = createOwnTerms([], simplifyWords);
const own = createOwnTerms(
  [
    { term: '三会一课', english: 'my own words', savedAt: '2026-09-01T00:00:00Z' },
    {
      term: '河长湖长',
      english: 'chiefs of waters',
      pinyin: 'hézhǎng húzhǎng',
      savedAt: '2026-09-01T00:00:00Z',
    },
  ],
  simplifyWords,
);

/** Looks up where ‸ stands in the text. */
const at = (marked: string, terms = none) =>
  lookUp({ text: marked.replace('‸', ''), start: marked.indexOf('‸') }, terms, dictionary);
/** Looks up what stands between two ‸. */
const selection = (marked: string, terms = none) => {
  const [before = '', inside = ''] = marked.split('‸');
  const text = marked.replaceAll('‸', '');
  return lookUp({ text, start: before.length, end: before.length + inside.length }, terms, dictionary);
};
const told = (entries: ReturnType<typeof at>) => entries.map(({ word, from }) => `${word} ${from}`);

describe('a word at a place of a text', () => {
  it.each([
    ['会议强调要‸推进项目建设', ['推进 cc-cedict']],
    ['会议强调要推‸进项目建设', ['推进 cc-cedict']],
    ['落实“三会一‸课”制度', ['三会一课 yaowen', '课 cc-cedict']],
    ['学习重要‸论述', ['重要论述 yaowen', '论述 cc-cedict']],
    ['中华人民共‸和国成立', ['中华人民共和国 cc-cedict']],
    ['為人民服‸務', ['為人民服務 yaowen', '為人民服務 cc-cedict']],
    ['在銀‸行工作', ['銀行 cc-cedict']],
  ])('%s', (text, expected) => {
    expect(told(at(text))).toEqual(expect.arrayContaining(expected));
    expect(told(at(text))[0]).toBe(expected[0]);
  });

  it.each(['第一‸，第二', 'abc‸def', '结束‸', '‸', '一行\n‸\n二行'])('says nothing of %s', (text) => {
    expect(at(text)).toEqual([]);
  });

  it('keeps offsets of the text that was asked about', () => {
    const before = '前'.repeat(300);
    const [entry] = at(`${before}推‸进`);
    expect(entry).toMatchObject({ start: 300, end: 302, word: '推进', pinyin: 'tuījìn' });
  });

  it('gives every reading of a character that stands alone', () => {
    expect(at('‸行').map(({ pinyin }) => pinyin)).toEqual(expect.arrayContaining(['xíng', 'háng']));
  });

  it('has the reader’s own glossary first', () => {
    const [first, second] = at('落实“三会一‸课”制度', own);
    expect(first).toMatchObject({
      from: 'own',
      senses: ['my own words'],
      pinyin: expect.stringContaining('huì'),
    });
    expect(second).toMatchObject({ from: 'yaowen' });
  });
});

describe('a selection', () => {
  it('is answered whole where it is one word', () => {
    expect(told(selection('会议‸强调‸要'))).toEqual(['强调 cc-cedict']);
  });

  it('is answered word by word where it is not', () => {
    expect(told(selection('要‸推进项目建设，落实“三会一课”‸'))).toEqual([
      '推进 cc-cedict',
      '项目 cc-cedict',
      '建设 cc-cedict',
      '落实 cc-cedict',
      '三会一课 yaowen',
    ]);
  });

  it('finds own words in traditional text', () => {
    expect(selection('落實‸河長湖長‸制度', own)).toMatchObject([
      { from: 'own', word: '河長湖長', pinyin: 'hézhǎng húzhǎng' },
    ]);
  });
});
