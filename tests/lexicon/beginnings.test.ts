/** A word's beginning is never missed; most places where none is are turned away. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Beginnings } from '../../utils/lexicon/beginnings.ts';

const word = fc.string({ unit: fc.constantFrom(...'市县委人大中国岚河第一'), minLength: 1, maxLength: 6 });

test('where a word of the list stands it always says so', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), word, word, (words, before, after) => {
      const beginnings = new Beginnings(words);
      return words.every((each) => beginnings.mayBeAt(before + each + after, before.length));
    }),
  );
});

const LIST = new Beginnings(['市', '人大', '发展改革委', '中央委员会']);

test.each([
  ['市场', true],
  ['人大代表', true],
  ['发展改革委', true],
  ['发展很快', false],
  ['中国', false],
  ['人民', false],
  ['', false],
])('%s: %s', (text, may) => expect(LIST.mayBeAt(text, 0)).toBe(may));
