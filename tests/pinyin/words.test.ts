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

  it('lets words found by somebody else compete', () => {
    const others = [
      { start: 0, syllables: ['经', '济'] },
      { start: 2, syllables: ['水', '平'] },
    ];
    const rivals = new WordList([['济水', ['jǐ', 'shuǐ']]]);
    expect(rivals.place('经济水平', others)).toEqual(others);
    expect(rivals.place('经济水', others.slice(0, 1))).toEqual([{ start: 1, syllables: ['jǐ', 'shuǐ'] }]);
  });

  it('lets the listed reading win over the same word of somebody else', () => {
    const found = list.place('银行', [{ start: 0, syllables: ['x', 'y'] }]);
    expect(found[0]?.syllables).toEqual(['银', '行']);
  });
});
