import { describe, expect, it } from 'vitest';
import { WordList } from '../../utils/pinyin/words.ts';

const list = new WordList(
  ['办事处', '处长', '长期', '执行', '行规', '人民', '人民银行', '银行'].map((word) => [
    word,
    word.split(''),
  ]),
);
const words = (text: string) => list.place(text).map(({ syllables }) => syllables.join(''));

describe('WordList', () => {
  it.each([
    ['办事处长期', ['办事处', '长期']],
    ['执行规定', ['执行']],
    ['人民银行', ['人民银行']],
    ['人民的银行', ['人民', '银行']],
    ['处', []],
    ['', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));

  it('takes together what entries say of one word; the later wins', () => {
    const both = new WordList([
      ['重量', ['zhòng', undefined]],
      ['重量', [undefined, 'liang']],
      ['重量', [undefined, 'liàng']],
    ]);
    expect(both.place('重量')).toEqual([{ start: 0, syllables: ['zhòng', 'liàng'] }]);
  });
});
