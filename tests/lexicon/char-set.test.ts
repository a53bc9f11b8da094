import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CharSet } from '../../utils/lexicon/char-set.ts';

test.each([
  ['市县区', '到某县', 2, true],
  ['市县区', '到某县', 1, false],
  ['市县区', '到某县', -1, false],
  ['市县区', '到某县', 3, false],
  ['', '到某县', 0, false],
  ['\n“', '\n', 0, true],
])('of "%s", in "%s" at %i: %s', (characters, text, at, expected) => {
  expect(new CharSet(characters).hasAt(text, at)).toBe(expected);
});

/** Neighbours in the table of bits, and its ends. */
const character = fc.constantFrom('市', '币', '县', '厾', '\u0000', '\u001f', ' ', '\uffff', '\ud800');
const strings = fc.string({ unit: character, maxLength: 8 });

test('it has what it was made of and nothing else', () => {
  fc.assert(
    fc.property(strings, strings, fc.nat(8), fc.nat(8), (characters, text, start, end) => {
      const set = new CharSet(characters);
      const held = text
        .slice(start, end)
        .split('')
        .some((char) => characters.includes(char));
      for (let at = 0; at < text.length; at++)
        expect(set.hasAt(text, at)).toBe(characters.includes(text.charAt(at)));
      expect(set.isIn(text, start, Math.min(end, text.length))).toBe(held);
    }),
  );
});
