import { describe, expect, it } from 'vitest';
import { featuresOf, learnedFrom, readWeights } from '../../utils/pinyin/learned.ts';

const weights = readWeights([
  { char: '攒', reading: 'cuán', weights: '*=-3 ~尖=8 积~=-9' },
  { char: '缪', reading: 'miù', weights: '*=-2 纰~=5' },
  { char: '缪', reading: 'móu', weights: '*=-2 绸~=6 ~力=2' },
]);
const learned = learnedFrom(weights);
const ask = (char: string, usual: string, before: string, after: string) =>
  learned({ char, usual, before, after });

describe('what was learned of a character', () => {
  it.each([
    ['nothing said: the usual reading', ask('攒', 'zǎn', '', ''), 'zǎn'],
    ['a neighbour speaks for another', ask('攒', 'zǎn', '角', '尖'), 'cuán'],
    ['one speaks for it, one against it', ask('攒', 'zǎn', '积', '尖'), 'zǎn'],
    ['of two others the one for which more is said', ask('缪', 'miào', '绸', '力'), 'móu'],
    ['the other of two', ask('缪', 'miào', '纰', '。'), 'miù'],
    ['as much for as against: the usual one', ask('缪', 'miào', '', '力'), 'miào'],
    ['a character that was not learned', ask('行', 'xíng', '角', '尖'), 'xíng'],
  ])('%s', (_, read, expected) => expect(read).toBe(expected));

  it('sees Han neighbours alone', () => {
    expect(featuresOf({ before: '“', after: '3' })).toEqual(['*']);
    expect(featuresOf({ before: '中', after: '' })).toEqual(['*', '中~']);
    expect(featuresOf({ before: '', after: '的' })).toEqual(['*', '~的']);
  });
});
