import { describe, expect, it } from 'vitest';
import { inParts, PART, readTable } from '../../utils/lexicon/table.ts';

const TABLE = '# Licence: MIT\nterm\tenglish\tkind\n水站\twater post\tplace\n灯会\tlantern fair\tfair\n';

describe('readTable', () => {
  it.each([
    ['names the columns by the first line', TABLE, { term: '水站', english: 'water post', kind: 'place' }],
    ['takes what a line leaves out as empty', 'a\tb\nx\n', { a: 'x', b: '' }],
    ['passes over comments and empty lines', '# x\n\na\tb\n# y\n\n1\t2\n', { a: '1', b: '2' }],
    ['reads a part beside the others', `a\tb\n1\t2${PART}c\n3`, { a: '1', b: '2', c: '3' }],
  ])('%s', (_, text, first) => {
    expect(readTable(text)[0]).toEqual(first);
  });

  it('refuses a row with more cells than columns, and says where', () => {
    expect(() => readTable('a\tb\n1\t2\n1\t2\t3\n')).toThrow('line 3 has 3 cells');
  });
});

describe('inParts', () => {
  const parts = inParts(TABLE, [['term'], ['english', 'kind']]);

  it('keeps the rows', () => {
    expect(readTable(parts)).toEqual(readTable(TABLE));
  });

  it('keeps a row whose cells are empty in a part', () => {
    const table = 'post\tenglish\tsystem\n书记\tSecretary\n部长\tHead\tparty\n';
    const apart = inParts(table, [['post'], ['system'], ['english']]);
    expect(readTable(apart)).toEqual(readTable(table));
  });

  it('puts the columns apart and leaves the comments at the head', () => {
    expect(parts.split(PART)).toEqual([
      '# Licence: MIT\nterm\n水站\n灯会',
      'english\tkind\nwater post\tplace\nlantern fair\tfair',
    ]);
  });
});
