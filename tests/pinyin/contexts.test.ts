import { describe, expect, it } from 'vitest';
import { readPolyphones } from '../../utils/pinyin/contexts.ts';

const row = (contexts: string) => [{ char: '曲', reading: 'qǔ', contexts }];

describe('the table of polyphones', () => {
  it.each(['[一二三]部曲', '(歌|词)曲', '歌!曲'])('takes no pattern for a word: %s', (contexts) =>
    expect(() => readPolyphones(row(contexts))).toThrow('without ~'),
  );

  it('takes no word without the character', () =>
    expect(() => readPolyphones(row('歌词'))).toThrow('has no 曲'));

  it.each([
    ['七部曲', 2],
    ['五线曲谱', 2],
  ])('reads %s by the patterns and words of its row', (text, at) => {
    const polyphones = readPolyphones(row('[五七]部~ 线~谱'));
    expect(polyphones.get('曲'.charCodeAt(0))?.weak(text, at)).toBe('qǔ');
  });

  it('says nothing where no pattern fits', () =>
    expect(readPolyphones(row('[五七]部~')).get('曲'.charCodeAt(0))?.weak('河曲', 1)).toBeUndefined());
});
