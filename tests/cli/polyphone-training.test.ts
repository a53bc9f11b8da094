import { describe, expect, it } from 'vitest';
import { crossValidated, labelled } from '../../utils/cli/cpp.ts';
import { nodeReadingsWith } from '../../utils/cli/engine.ts';
import { train, type Example } from '../../utils/cli/polyphone-training.ts';
import { learnedFrom } from '../../utils/pinyin/learned.ts';

const example = (before: string, after: string, label: string): Example => ({
  question: { char: '甲', usual: 'jiǎ', before, after },
  label,
});
const many = (count: number, ...given: Parameters<typeof example>): Example[] =>
  Array.from({ length: count }, () => example(...given));

describe('training', () => {
  it('finds the reading that a neighbour calls for, and keeps the usual one elsewhere', () => {
    const learned = learnedFrom(train([...many(8, '红', '', 'yǐ'), ...many(16, '白', '', 'jiǎ')], 0.01));
    expect(learned(example('红', '', '').question)).toBe('yǐ');
    expect(learned(example('白', '', '').question)).toBe('jiǎ');
    expect(learned(example('黑', '', '').question)).toBe('jiǎ');
  });

  it('takes another reading for the usual one where nearly all examples have it', () => {
    const learned = learnedFrom(train([...many(15, '', '', 'yǐ'), ...many(1, '', '', 'jiǎ')], 0.01));
    expect(learned(example('', '', '').question)).toBe('yǐ');
  });

  it('learns nothing of a character that always has its usual reading', () => {
    expect(train(many(20, '红', '白', 'jiǎ'), 0.01).size).toBe(0);
  });

  it('gives the same weights for the same examples', () => {
    const examples = [...many(3, '红', '', 'yǐ'), ...many(4, '白', '', 'jiǎ')];
    expect(train(examples, 0.03)).toEqual(train(examples, 0.03));
  });
});

describe('what is learned from', () => {
  const cases = [
    { text: '他把钱攒在一起。', at: 3, label: 'zǎn' },
    { text: '人头攒动。', at: 2, label: 'cuán' },
  ];

  it('is asked only where no word settles the reading, and not of characters that are left alone', async () => {
    const readingsWith = await nodeReadingsWith();
    const [free, word] = labelled(cases, readingsWith, new Set());
    expect(free?.example?.question).toEqual({ char: '攒', usual: 'zǎn', before: '钱', after: '在' });
    expect(word).toEqual({ right: true });
    expect(labelled(cases, readingsWith, new Set('攒')).every(({ example: each }) => !each)).toBe(true);
  });

  it('is never what is asked about: a label that stands once cannot be known', () => {
    const once = Array.from({ length: 20 }, (_, index) => ({
      right: false,
      example: example('', String.fromCodePoint(0x4e00 + index), `label${index}`),
    }));
    expect(crossValidated(once)).toBe(0);
  });
});
