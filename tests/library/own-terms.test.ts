import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setWords } from '../../components/words.ts';
import { faultInWords, skippedInWords } from '../../entrypoints/sidepanel/own-terms-words.ts';
import {
  ownTermsToJson,
  ownTermsToTable,
  readOwnTerms,
  type SkippedTerm,
} from '../../utils/library/own-terms.ts';
import type { OwnTerm } from '../../utils/model/library.ts';
import { readLocale, wordsFrom } from '../words.ts';

const ENGLISH = wordsFrom(await readLocale('en'));
const CHINESE = wordsFrom(await readLocale('zh_CN'));

const NOW = '2026-11-25T12:00:00.000Z';
const TERMS: OwnTerm[] = [
  { term: '三会一课', english: 'three meetings, one lesson', savedAt: '2026-09-01T00:00:00.000Z' },
  {
    term: '河长',
    english: 'river chief, "chief of a river"',
    pinyin: 'hézhǎng',
    explanation: 'An official\nwho answers for a river; =1+1',
    savedAt: '2026-09-02T00:00:00.000Z',
  },
  { term: '－一一', english: '=SUM(A1)', savedAt: '2026-09-03T00:00:00.000Z' },
];

describe('a glossary that is written and read again', () => {
  it.each([
    ['CSV', ownTermsToTable(TERMS, 'csv')],
    ['TSV', ownTermsToTable(TERMS, 'tsv')],
    ['JSON', ownTermsToJson(TERMS)],
  ])('loses nothing as %s', (_, file) => {
    expect(readOwnTerms(file, NOW)).toEqual({ ok: true, terms: TERMS, skipped: [] });
  });

  it('loses nothing, whatever the words are', () => {
    const word = fc.stringMatching(/^[\u4e00-\u9fff“”、·A-Za-z=+-]{0,8}[\u4e00-\u9fff]$/);
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) =>
        text
          .replace(/[\r\0\ufffd]/g, '')
          .trim()
          .replace(/^'+/, ''),
      )
      .filter((text) => text !== '' && text === text.trim());
    const term = fc.record({ term: word, english: words, explanation: words, savedAt: fc.constant(NOW) });
    const list = fc.uniqueArray(term, { selector: (each) => each.term, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(list, fc.constantFrom('csv', 'tsv', 'json'), (terms, kind) => {
        const file =
          kind === 'json' ? ownTermsToJson(terms) : ownTermsToTable(terms, kind === 'csv' ? 'csv' : 'tsv');
        expect(readOwnTerms(file, NOW)).toEqual({ ok: true, terms, skipped: [] });
      }),
    );
  });

  it('is no formula to a spreadsheet', () => {
    for (const line of ownTermsToTable(TERMS, 'csv').split('\r\n'))
      expect(line).not.toMatch(/(^|,)"?[=＝－]/);
  });
});

describe('files from elsewhere', () => {
  const good = [{ term: '河长', english: 'river chief', savedAt: NOW }];
  it.each([
    ['two columns without headings', '河长,river chief'],
    ['tabs', '河长\triver chief\n'],
    ['semicolons, as Excel writes them in Europe', 'term;english\r\n河长;river chief\r\n'],
    ['Chinese headings in another order', '英文,中文\nriver chief,河长'],
    ['columns that we do not know', 'level,Chinese,English\n5,河长,river chief'],
    ['a byte order mark and empty lines', '\uFEFF\n河长,river chief\n\n,\n'],
    ['lines of comment', '#separator:tab\n河长\triver chief'],
    ['a bare list as JSON', '[{"term":"河长","english":"river chief","pinyin":null}]'],
    ['spaces around the cells', ' 河长 , river chief '],
  ])('%s', (_, file) => {
    expect(readOwnTerms(file, NOW)).toEqual({ ok: true, terms: good, skipped: [] });
  });

  it('take what can be taken and name the lines that cannot', () => {
    const file = `term,english\n河长,river chief\nriver,chief\n湖长,\n,nobody\n河长,chief of a river\n${'长'.repeat(61)},long`;
    expect(readOwnTerms(file, NOW)).toEqual({
      ok: true,
      terms: [{ term: '河长', english: 'chief of a river', savedAt: NOW }],
      skipped: [
        { in: 'row', number: 3, why: 'noHan', term: 'river' },
        { in: 'row', number: 4, why: 'noEnglish', term: '湖长' },
        { in: 'row', number: 5, why: 'noTerm', term: '' },
        { in: 'row', number: 6, why: 'twice', term: '河长' },
        { in: 'row', number: 7, why: 'long', term: '长'.repeat(60) },
      ],
    });
  });

  it.each([
    ['', 'The file is empty.', '文件是空的。'],
    [' \n\n', 'The file is empty.', '文件是空的。'],
    ['term,english\n', 'No term could be read.', '没有读到词语。'],
    ['[{"term":', 'its end is missing.', '不完整。'],
    ['{"format":"yaowen-library"}', 'no list of terms.', '没有词语列表。'],
    ['[1,2]', 'No term could be read. Entry 1 has no Chinese term.', '没有读到词语。 第 1 条没有中文词语。'],
    ['\uFFFD\uFFFD,river chief', 'UTF-8', 'UTF-8'],
    ['just a line of words', 'Row 1: “just a line of words” has no Chinese character.', '第 1 行：'],
  ])('refuse %j in words', (file, english, chinese) => {
    const reading = readOwnTerms(file, NOW);
    if (reading.ok) throw new Error('the file was taken');
    setWords(ENGLISH);
    expect(faultInWords(reading)).toContain(english);
    setWords(CHINESE);
    expect(faultInWords(reading)).toContain(chinese);
  });

  it.each<[SkippedTerm['why'], string, string]>([
    ['noTerm', 'Row 2 has no Chinese term.', '第 2 行没有中文词语。'],
    ['long', 'longer than 60 characters.', '超过 60 个字符。'],
    ['noHan', '“河长” has no Chinese character.', '“河长”中没有汉字。'],
    ['noEnglish', '“河长” has no English.', '“河长”没有英文。'],
    ['twice', '“河长” is in the file twice', '“河长”在文件中出现两次'],
  ])('name a line with %s', (why, english, chinese) => {
    const line: SkippedTerm = { in: 'row', number: 2, why, term: '河长' };
    setWords(ENGLISH);
    expect(skippedInWords(line)).toContain(english);
    setWords(CHINESE);
    expect(skippedInWords(line)).toContain(chinese);
  });
});
