import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../utils/lexicon/table.ts';

const table = (name: string) => readTable(readFileSync(`public/lexicon/${name}`, 'utf8'));
const TABLES = {
  'posts.tsv': 'post',
  'organs.tsv': 'organ',
  'gloss-words.tsv': 'word',
  'place-names.tsv': 'place',
};

/** Within which a word may stand once. */
const namespace = (column: string, { system = '', role = '' }: Record<string, string>): string =>
  column === 'post'
    ? system
    : /^(?:act|tail|province|side|qualifier|ending|part|treaty|sector|line|siteEnd)$/.test(role)
      ? role
      : '';

describe.each(Object.entries(TABLES))('%s', (name, column) => {
  const rows = table(name);

  it('names a thing in Chinese once a system, or once a place in what a paper is about', () => {
    const keys = rows.map((row) => `${row[column] ?? ''} ${namespace(column, row)}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has no Chinese and no stray space in its English', () => {
    const wrong = rows.filter(({ english = '' }) => /[\u3400-\u9fff]|^\s|\s$|\s{2}/.test(english));
    expect(wrong).toEqual([]);
  });
});

it('has at least 400 titles, none of them a word for people at large', () => {
  const posts = new Set(table('posts.tsv').map((row) => row['post']));
  expect(posts.size).toBeGreaterThan(400);
  for (const word of ['记者', '通讯员', '群众', '代表', '委员']) expect(posts).not.toContain(word);
});

it('gives every short form of a body a full name that is there', () => {
  const rows = table('organs.tsv');
  const names = new Set(rows.map((row) => row['organ']));
  expect(rows.filter((row) => row['short_of'] && !names.has(row['short_of']))).toEqual([]);
});

it('knows the states of the world and every province', () => {
  const kinds = table('place-names.tsv').map((row) => row['kind']);
  expect(kinds.filter((kind) => kind === 'country').length).toBeGreaterThan(195);
  expect(kinds.filter((kind) => kind === 'prefecture').length).toBeGreaterThan(330);
});
