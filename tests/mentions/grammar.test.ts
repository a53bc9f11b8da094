import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { list, readTable } from '../../utils/lexicon/table.ts';

const ROOT = new URL('../../', import.meta.url);
const rows = readTable(readFileSync(new URL('public/lexicon/grammar.tsv', ROOT), 'utf8'));
const code = readdirSync(new URL('utils/mentions/', ROOT))
  .map((file) => readFileSync(new URL(`utils/mentions/${file}`, ROOT), 'utf8'))
  .join('\n');

test.each(rows.map((row) => [row.class ?? '', list(row.words)] as const))(
  'the class %s is used, and holds each word once',
  (name, words) => {
    expect(code).toContain(`'${name}'`);
    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  },
);

test('no class stands twice', () => {
  const names = rows.map((row) => row.class);
  expect(new Set(names).size).toBe(names.length);
});
