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

test('it has what it was made of and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (characters, text) => {
      const set = new CharSet(characters);
      for (let at = 0; at < text.length; at++)
        expect(set.hasAt(text, at)).toBe(characters.includes(text.charAt(at)));
    }),
  );
});
