import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEventWords, EVENT_WORDS_FILE, overWords } from '../../utils/events/words.ts';
import { list, readTable } from '../../utils/lexicon/table.ts';

const TEXT = 'class\twords\tnotBefore\nverb\t出席\nverb\t出席并讲话\nverb\t通报\t会\nsign\ta.b\n';

test.each([
  ['the longest word that fits', '出席并讲话的有', '出席并讲话'],
  ['a word of another row of the class', '通报情况', '通报'],
])('%s', (_what, text, expected) => {
  expect(new RegExp(createEventWords(TEXT).any('verb')).exec(text)?.[0]).toBe(expected);
});

test.each([
  ['what makes another word of it', 'verb', '通报会'],
  ['a sign of patterns is a sign', 'sign', 'axb'],
])('not read: %s', (_what, name, text) => {
  expect(new RegExp(`^${createEventWords(TEXT).any(name)}`).test(text)).toBe(false);
});

test('a class that the file does not have is named', () => {
  expect(() => createEventWords(TEXT).any('noun')).toThrow('events.tsv has no class "noun"');
});

test('patterns are made once for one set of words', () => {
  let made = 0;
  const patterns = overWords((any) => ({ verb: new RegExp(any('verb')), count: ++made }));
  const words = createEventWords(TEXT);
  expect(patterns(words)).toBe(patterns(words));
  expect(patterns(createEventWords(TEXT)).count).toBe(2);
});

test('no class holds a word twice', () => {
  const rows = readTable(
    readFileSync(new URL(`../../public/lexicon/${EVENT_WORDS_FILE}`, import.meta.url), 'utf8'),
  );
  const entries = rows.flatMap((row) => list(row.words).map((word) => `${row.class} ${word}`));
  expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
});
