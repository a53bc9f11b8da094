import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { list, readTable } from '../../utils/lexicon/table.ts';
import { createWordClasses } from '../../utils/mentions/word-classes.ts';

const ROOT = new URL('../../', import.meta.url);
const rows = readTable(readFileSync(new URL('public/lexicon/grammar.tsv', ROOT), 'utf8'));
const code = readdirSync(new URL('utils/mentions/', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'word-classes.ts')
  .map((file) => readFileSync(new URL(`utils/mentions/${file}`, ROOT), 'utf8'))
  .join('\n');

test.each(rows.map((row) => [row.class ?? '', list(row.words)] as const))(
  'the class %s is used, and holds each word once',
  (name, words) => {
    expect(code).toMatch(new RegExp(`words\\.${name}\\b|'${name}'|[{ ]${name}[, ][^=;]*= lexicon\\.words;`));
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  },
);

test('no class stands twice', () => {
  const names = rows.map((row) => row.class);
  expect(new Set(names).size).toBe(names.length);
});

test('a class that no rule knows, or that is wanting, is refused', () => {
  const [head = '', ...lines] = readFileSync(new URL('public/lexicon/grammar.tsv', ROOT), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(() => createWordClasses([head, ...lines, 'nobody\t某'].join('\n'))).toThrow('"nobody"');
  expect(() => createWordClasses([head, ...lines.slice(1)].join('\n'))).toThrow('has no class');
  expect(createWordClasses([head, ...lines].join('\n')).level.has('市')).toBe(true);
});
