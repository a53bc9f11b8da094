import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Matcher } from '../../utils/lexicon/matcher.ts';
import { list, readTable } from '../../utils/lexicon/table.ts';

const words = new Matcher([
  ['市', 1],
  ['市委', 2],
  ['市委书记', 3],
  ['书记', 4],
  ['', 5],
] as const);

test.each([
  ['市委书记', 0, 3],
  ['市委书', 0, 2],
  ['市场', 0, 1],
  ['场', 0, undefined],
  ['书记', 1, undefined],
  ['', 0, undefined],
])('longest of %s at %i', (text, at, value) => expect(words.longestAt(text, at)?.value).toBe(value));

test('a limit cuts the longer word off', () => expect(words.longestAt('市委书记', 0, 3)?.value).toBe(2));

test('all(): as a search for every word would find, leftmost and longest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'ca', 'c'), { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 30 }),
      (list_, text) => {
        const naive: string[] = [];
        for (let at = 0; at < text.length;) {
          const best = list_
            .filter((word) => text.startsWith(word, at))
            .sort((a, b) => b.length - a.length)[0];
          if (best) naive.push(best);
          at += best?.length ?? 1;
        }
        const matcher = new Matcher(list_.map((word) => [word, word] as const));
        expect([...matcher.all(text)].map((hit) => hit.value)).toEqual(naive);
      },
    ),
  );
});

test('tables: comments and blank lines are passed over, missing cells are empty, extra cells are refused', () => {
  expect(readTable('# c\n\na\tb\n1\n2\t3\n')).toEqual([
    { a: '1', b: '' },
    { a: '2', b: '3' },
  ]);
  expect(() => readTable('a\n1\t2')).toThrow('line 2');
  expect(list('a||b')).toEqual(['a', 'b']);
  expect(list(undefined)).toEqual([]);
});

const wordsAndNumbers = fc.array(
  fc.tuple(fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 4 }), fc.nat()),
);

test('add(): a word keeps what it stood for first', () => {
  fc.assert(
    fc.property(wordsAndNumbers, (entries) => {
      const list = new Matcher<number>([]);
      const map = new Map<string, number>();
      for (const [word, value] of entries) {
        if (word && !map.has(word)) map.set(word, value);
        expect(list.add(word, value)).toBe(map.get(word) ?? value);
      }
      expect(list.words()).toEqual([...map.keys()]);
      for (const [word, value] of map) expect(list.get(word)).toBe(value);
    }),
  );
});

test('set(): a word more, or another meaning, however many words were expected', () => {
  fc.assert(
    fc.property(wordsAndNumbers, fc.integer({ min: 0, max: 300 }), (entries, expected) => {
      const set = new Matcher<number>([], expected);
      for (const [word, value] of entries) set.set(word, value);
      const map = new Map(entries.filter(([word]) => word !== ''));
      expect(set.words()).toEqual([...map.keys()]);
      for (const [word, value] of map) expect(set.get(word)).toBe(value);
      expect(set.get('丁')).toBeUndefined();
    }),
  );
});
