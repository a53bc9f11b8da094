import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, toBackup } from '../../utils/library/backup.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { sampleRead } from '../panel/records.ts';
import { libraryContent } from './arbitrary.ts';

const at = '2026-06-26T08:00:00.000Z';
const read = sampleRead();
const items = [
  itemFor(read, pageContent(read), at),
  itemFor(read, { type: 'event', event: read.analysis.events[0]! }, at),
  itemFor(read, { type: 'annotation', annotation: read.analysis.annotations[0]! }, at),
];

const content = {
  items,
  ownTerms: [{ term: '链长', english: 'chain chief', savedAt: at }],
  corrections: [{ text: '任县', pinyin: 'Rén Xiàn', savedAt: at }],
};

/** The backup of `content` after a change to its data. */
function changed(
  change: (data: { items: any[]; ownTerms: any[]; corrections: any[]; [key: string]: unknown }) => void,
): string {
  const data = JSON.parse(toBackup(content, at));
  change(data);
  return JSON.stringify(data);
}

describe('a backup', () => {
  it('is read back as it was', () => {
    expect(readBackup(toBackup(content, at))).toEqual({ ok: true, backup: { exportedAt: at, ...content } });
  });

  it('loses nothing of any library', () => {
    fc.assert(
      fc.property(libraryContent, (all) => {
        expect(readBackup(toBackup(all, at))).toEqual({ ok: true, backup: { exportedAt: at, ...all } });
      }),
    );
  });

  it('of the first version, without own terms and corrections, is still read', () => {
    const text = changed((data) => {
      data.version = 1;
      Reflect.deleteProperty(data, 'ownTerms');
      Reflect.deleteProperty(data, 'corrections');
    });
    const backup = { exportedAt: at, items, ownTerms: [], corrections: [] };
    expect(readBackup(text)).toEqual({ ok: true, backup });
  });

  it('keeps what a later analysis says of a thing', () => {
    const text = changed((data) => {
      data.items[1].content.event.later = { new: [1] };
    });
    const reading = readBackup(text);
    expect(reading.ok && reading.backup.items[1]?.content).toMatchObject({ event: { later: { new: [1] } } });
  });

  it('may begin with a byte order mark and lack its date', () => {
    const text = changed((data) => {
      delete data.exportedAt;
    });
    expect(readBackup(`\uFEFF${text}`)).toEqual({ ok: true, backup: { exportedAt: undefined, ...content } });
  });
});

describe('a file is refused', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'notJson'],
    ['an unfinished file', toBackup(content, at).slice(0, -20), 'notJson'],
    ['a list', '[]', 'notBackup'],
    ['nothing but null', 'null', 'notBackup'],
    ['another format', changed((data) => (data.format = 'bookmarks')), 'notBackup'],
    ['items that are no list', changed((data) => (data.items = {} as never)), 'notBackup'],
    ['a later version', changed((data) => (data.version = 3)), 'later'],
    ['an item that is none', changed((data) => data.items.push(null)), 'entry items 4'],
    ['an item without content', changed((data) => delete data.items[0].content), 'entry items 1'],
    ['an unknown kind', changed((data) => (data.items[1].content.type = 'script')), 'entry items 2'],
    [
      'a wrong type',
      changed((data) => (data.items[1].content.event.chairs = '沈岳明')),
      'content.event.chairs',
    ],
    ['a number for a text', changed((data) => (data.items[2].content.annotation.text = 7)), 'entry items 3'],
    ['a negative offset', changed((data) => (data.items[2].content.annotation.start = -1)), 'entry items 3'],
    ['a broken offset', changed((data) => (data.items[2].content.annotation.end = 1.5)), 'entry items 3'],
    [
      'an offset beyond all texts',
      toBackup(content, at).replace(/"start": \d+/, '"start": 1e400'),
      'entry items',
    ],
    ['an empty id', changed((data) => (data.items[0].id = '')), 'entry items 1'],
    ['no instant', changed((data) => (data.items[0].savedAt = 'yesterday')), 'savedAt'],
    ['tags of another type', changed((data) => (data.items[0].tags = [1])), 'tags.0'],
    ['an item twice', changed((data) => data.items.push(data.items[0])), 'twice items 4'],
    ['an own term without characters', changed((data) => (data.ownTerms[0].term = '')), 'entry ownTerms 1'],
    ['an own term twice', changed((data) => data.ownTerms.push(data.ownTerms[0])), 'twice ownTerms 2'],
    [
      'a correction without a reading',
      changed((data) => delete data.corrections[0].pinyin),
      'entry corrections 1',
    ],
    ['corrections that are no list', changed((data) => (data.corrections = {} as never)), 'notBackup'],
    [
      'a key into every object',
      toBackup(content, at).replace('"id"', '"__proto__": {"polluted": true}, "id"'),
      'foreign',
    ],
    ['a text nested without end', '['.repeat(200_000), 'notJson'],
    ['lists nested without end', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'notBackup'],
    [
      'a value nested deeper than ours',
      toBackup(content, at).replace(
        '"id"',
        `"more": ${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}, "id"`,
      ),
      'tooDeep',
    ],
    ['a constructor', toBackup(content, at).replace('"id"', '"constructor": 1, "id"'), 'foreign'],
  ])('%s', (_what, text, reason) => {
    const reading = readBackup(text);
    expect(reading.ok ? 'taken' : Object.values(reading.fault).join(' ')).toContain(reason);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('whole, whatever single value in it is of another type', () => {
    const whole = JSON.parse(toBackup(content, at));
    const paths: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
      } else paths.push(path);
    };
    for (const list of ['items', 'ownTerms', 'corrections']) walk(whole[list], [list]);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(true, { a: 1 }, [[]]), (path, foreign) => {
        const data = structuredClone(whole);
        const parent = path.slice(0, -1).reduce((value, key) => value[key], data);
        parent[path.at(-1)!] = foreign;
        expect(readBackup(JSON.stringify(data)).ok).toBe(false);
      }),
    );
  });
});
