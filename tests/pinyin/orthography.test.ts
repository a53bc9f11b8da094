import { describe, expect, it } from 'vitest';
import { join, line } from '../../utils/pinyin/orthography.ts';

describe('join', () => {
  it.each([
    [['Xī', 'ān'], `Xī'ān`],
    [['tài', 'yuán'], 'tàiyuán'],
    [[], ''],
  ])('%s', (syllables, expected) => expect(join(syllables)).toBe(expected));
});

describe('line', () => {
  it.each([
    // A plus sign joins words with a space on both sides, figures and letters without.
    [['hùliánwǎng', '＋'], 'hùliánwǎng +'],
    [['gōngsī', '+', 'nónghù'], 'gōngsī + nónghù'],
    [['“', '5', '+', '2', '”'], '“5+2”'],
    [['1', '＋', '1', '＋', 'N'], '1+1+N'],
    [['“', '4', '×', '4', '”'], '“4×4”'],
    [['sān', '、', 'èr'], 'sān, èr'],
    [['《', 'tōngzhī', '》'], 'tōngzhī'],
  ])('%s', (parts, expected) => expect(line(parts)).toBe(expected));
});
