/** Files that somebody chooses to import: backups and glossaries, whole, torn, or made to harm. */
import fc from 'fast-check';
import { readBackup, toBackup } from '../../library/backup.ts';
import { compareLibraries } from '../../library/merge.ts';
import { readOwnTerms } from '../../library/own-terms.ts';
import { hostileText } from './texts.ts';

const NOW = '2026-09-17T00:00:00.000Z';

const value = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    1e21,
    0.5,
    '',
    [],
    {},
    [[[[]]]],
    Number.MAX_SAFE_INTEGER,
    '2026-09-17T00:00:00.000Z',
    '9999999-99-99',
    'x'.repeat(5_000),
  ),
);

const PLAIN = {
  id: 'a',
  title: '市委常委会召开会议',
  url: 'http://www.lanhe.gov.cn/1.html',
  published: '2026-09-17',
  quote: '会议指出',
  savedAt: NOW,
  content: { type: 'date', date: { start: 0, end: 2, text: '今天', value: '2026-09-17' } },
};
const KEYS = [
  ...Object.keys(PLAIN),
  'tags',
  'notes',
  'sources',
  'anchor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
];
/** Good ones in the main, so that what is inside them is reached. */
const mostly = <T>(good: fc.Arbitrary<T>, other: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: good, weight: 9 }, { arbitrary: other, weight: 1 });
const item = fc
  .tuple(fc.nat(3), fc.dictionary(fc.constantFrom(...KEYS), mostly(hostileText, value), { maxKeys: 1 }))
  .map(([number, changes]) => ({ ...PLAIN, id: String(number), ...changes }));
const words = mostly(hostileText, value);
const term = fc.record(
  {
    term: words,
    text: words,
    english: words,
    pinyin: words,
    explanation: words,
    savedAt: mostly(fc.constant(NOW), value),
  },
  { requiredKeys: ['term', 'text', 'english', 'pinyin', 'savedAt'] },
);
const few = (one: fc.Arbitrary<unknown>) => mostly(fc.array(one, { maxLength: 3 }), value);
const library = fc.record(
  {
    format: mostly(fc.constant('yaowen-library'), fc.constantFrom<unknown>('yaowen-glossary', 1)),
    version: mostly(fc.constant(2), fc.constantFrom<unknown>(1, 3, -1, 1.5, '2', Infinity)),
    items: few(item),
    ownTerms: few(term),
    corrections: few(term),
    terms: few(term),
  },
  { requiredKeys: ['format', 'version', 'items'] },
);
/** Put into the text: keys that reach into objects, depth without end, numbers without end, halves of characters. */
const foreign = fc.constantFrom(
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '['.repeat(4_000),
  '1'.repeat(3_000),
  '\u0000',
  '\ud800',
  '\uFEFF',
  '"',
  '}',
  '\\u0000',
  '\t'.repeat(2_000),
  '\r\n'.repeat(500),
  '',
);
const spoil = (file: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(file, fc.nat(), foreign).map(([text, at, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from);
  });
const cell = fc.oneof(hostileText, fc.constantFrom('"', '""', '=1+1', '\t', '\n', 'term', 'english', '#'));
const table = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), fc.constantFrom(',', '\t', ';'))
  .map(([rows, mark]) => rows.map((row) => row.join(mark)).join('\n'));
const json = library.map((each) => JSON.stringify(each));

export const hostileFile = fc.oneof(json, spoil(json), table, spoil(table), fc.string({ unit: 'binary' }));

/** What is wrong with how a file was read: it reached into other objects, or a backup that was taken is not kept whole. */
export function importFaults(text: string): string[] {
  const faults: string[] = [];
  const backup = readBackup(text);
  if (backup.ok) {
    const { items, exportedAt = NOW } = backup.backup;
    const again = readBackup(toBackup(backup.backup, exportedAt));
    if (!again.ok || JSON.stringify(again.backup.items) !== JSON.stringify(items))
      faults.push('what was read and written is not read again as it was');
    const { added, changed, known } = compareLibraries(items, items);
    if (added.length + changed.length > 0 || known !== items.length)
      faults.push('a library beside itself has something new');
  }
  const terms = readOwnTerms(text, NOW);
  if (terms.ok && terms.terms.some(({ term, english }) => term.trim() === '' || english.trim() === ''))
    faults.push('a term without characters or without English was taken');
  if (Reflect.get({}, 'polluted') !== undefined) faults.push('the file reached into every object');
  return faults;
}
