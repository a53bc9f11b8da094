import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingRestorer, readingShortener } from '../../utils/lexicon/repeated-readings.ts';

test('a syllable that its character had before is left out, and another one is not', () => {
  const shorten = readingShortener();
  expect(shorten('朝阳', 'zhāo yáng')).toBe('zhāo yáng');
  expect(shorten('朝阳', 'zhāo yáng')).toBe(' ');
  expect(shorten('朝阳区', 'cháo yáng qū')).toBe('cháo  qū');
});

test('what has every syllable is read as it stands', () => {
  const restore = readingRestorer();
  expect(restore('朝阳', 'zhāo yáng')).toEqual(['zhāo', 'yáng']);
  expect(restore('朝阳', 'cháo yáng')).toEqual(['cháo', 'yáng']);
});

test('whatever is shortened is restored', () => {
  const word = fc.array(fc.constantFrom(...'朝阳区县重庆𠮷'), { minLength: 1, maxLength: 5 });
  const syllable = fc.constantFrom('zhāo', 'cháo', 'yáng', 'qū', 'zhòng');
  const row = word.chain((characters) =>
    fc.record({
      word: fc.constant(characters.join('')),
      syllables: fc.array(syllable, { minLength: characters.length, maxLength: characters.length }),
    }),
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const [shorten, restore] = [readingShortener(), readingRestorer()];
      for (const { word, syllables } of rows)
        expect(restore(word, shorten(word, syllables.join(' ')))).toEqual(syllables);
    }),
  );
});
