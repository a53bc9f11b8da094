/** What is found where the segmenter cannot be had, and what is left out. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLimitedEngine } from '../utils/engine.ts';
import { LEXICONS } from '../utils/cli/engine.ts';
import { analysisFaults } from '../utils/cli/fuzz/analysis-faults.ts';
import { hostileArticle } from '../utils/cli/fuzz/texts.ts';
import { tagCharacters } from '../utils/limited.ts';

const analyse = await loadLimitedEngine({
  readText: (name) => readFile(new URL(name, LEXICONS), 'utf8'),
});

/** Every annotation as `type text`, in order. */
const marks = (text: string): string[] =>
  analyse({ text, published: '2026-09-17' }).annotations.map((mark) => `${mark.type} ${mark.text}`);

test.each([
  ['9月16日，岚河市委书记顾明川主持召开会议。', ['post 市委书记']],
  ['会议审议通过了《岚河市河道保护条例》。', ['document 《岚河市河道保护条例》']],
  ['要发展全过程人民民主，落实中央八项规定精神。', ['term 全过程人民民主', 'term 中央八项规定精神']],
  // A name, a body, a place or a meeting that nobody can tell from the words around it is not marked.
  ['顾明川会见了叶知秋。', []],
  ['市六届人大常委会举行第十八次会议。', []],
  ['他们到松岭县青禾镇去。', []],
  ['', []],
])('%s', (text, expected) => {
  expect(marks(text)).toEqual(expected);
});

test('dates are as they always are; nobody is named, nothing is an event, and it says so', () => {
  const text = '9月16日，市委书记顾明川主持召开会议。昨日，大雨。';
  const { dates, people, events, limited } = analyse({ text, published: '2026-09-17' });
  expect(dates.map((date) => [date.text, date.value])).toEqual([
    ['9月16日', '2026-09-16'],
    ['昨日', '2026-09-16'],
  ]);
  expect([people, events, limited]).toEqual([[], [], true]);
});

test('running words are refused rather than cut anywhere', () => {
  expect(() => analyse.readWords('市委书记')).toThrow('without the segmenter');
});

test('characters follow one another without a gap, pairs whole', () => {
  const text = '市𠮷a\ud842';
  expect(tagCharacters(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '市',
    '𠮷',
    'a',
    '\ud842',
  ]);
});

test('whatever the text: no fault', () => {
  fc.assert(
    fc.property(hostileArticle, (article) => {
      expect(analysisFaults(article, analyse(article))).toEqual([]);
    }),
    { numRuns: 100, seed: 20260917 },
  );
});
