import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, toBackup } from '../../utils/library/backup.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { sampleRead } from '../panel/records.ts';
import { library } from './arbitrary.ts';

const at = '2026-06-26T08:00:00.000Z';
const read = sampleRead();
const items = [
  itemFor(read, pageContent(read), at),
  itemFor(read, { type: 'event', event: read.analysis.events[0]! }, at),
  itemFor(read, { type: 'annotation', annotation: read.analysis.annotations[0]! }, at),
];

/** The backup of `items` after a change to its data. */
function changed(change: (data: { items: any[]; [key: string]: unknown }) => void): string {
  const data = JSON.parse(toBackup(items, at));
  change(data);
  return JSON.stringify(data);
}

describe('a backup', () => {
  it('is read back as it was', () => {
    expect(readBackup(toBackup(items, at))).toEqual({ ok: true, backup: { exportedAt: at, items } });
  });

  it('loses nothing of any library', () => {
    fc.assert(
      fc.property(library, (all) => {
        expect(readBackup(toBackup(all, at))).toEqual({ ok: true, backup: { exportedAt: at, items: all } });
      }),
    );
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
    expect(readBackup(`\uFEFF${text}`)).toEqual({ ok: true, backup: { exportedAt: undefined, items } });
  });
});

describe('a file is refused', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'not a JSON file'],
    ['an unfinished file', toBackup(items, at).slice(0, -20), 'its end is missing'],
    ['a list', '[]', 'not a backup'],
    ['nothing but null', 'null', 'not a backup'],
    ['another format', changed((data) => (data.format = 'bookmarks')), 'not a backup'],
    ['items that are no list', changed((data) => (data.items = {} as never)), 'not a backup'],
    ['a later version', changed((data) => (data.version = 2)), 'another version of Yaowen'],
    ['an item that is none', changed((data) => data.items.push(null)), 'Item 4'],
    ['an item without content', changed((data) => delete data.items[0].content), 'Item 1'],
    ['an unknown kind', changed((data) => (data.items[1].content.type = 'script')), 'Item 2'],
    [
      'a wrong type',
      changed((data) => (data.items[1].content.event.chairs = '沈岳明')),
      '“content.event.chairs”',
    ],
    ['a number for a text', changed((data) => (data.items[2].content.annotation.text = 7)), 'Item 3'],
    ['a negative offset', changed((data) => (data.items[2].content.annotation.start = -1)), 'Item 3'],
    ['a broken offset', changed((data) => (data.items[2].content.annotation.end = 1.5)), 'Item 3'],
    ['an offset beyond all texts', toBackup(items, at).replace(/"start": \d+/, '"start": 1e400'), 'Item'],
    ['an empty id', changed((data) => (data.items[0].id = '')), 'Item 1'],
    ['no instant', changed((data) => (data.items[0].savedAt = 'yesterday')), '“savedAt”'],
    ['tags of another type', changed((data) => (data.items[0].tags = [1])), '“tags.0”'],
    ['an item twice', changed((data) => data.items.push(data.items[0])), 'Item 4 is in the file twice'],
    [
      'a key into every object',
      toBackup(items, at).replace('"id"', '"__proto__": {"polluted": true}, "id"'),
      'never writes',
    ],
    ['a constructor', toBackup(items, at).replace('"id"', '"constructor": 1, "id"'), 'never writes'],
  ])('%s', (_what, text, reason) => {
    const reading = readBackup(text);
    expect(reading.ok ? 'taken' : reading.reason).toContain(reason);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('whole, whatever single value in it is of another type', () => {
    const whole = JSON.parse(toBackup(items, at));
    const paths: string[][] = [];
    const walk = (value: unknown, path: string[]) => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
      } else paths.push(path);
    };
    walk(whole.items, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(true, { a: 1 }, [[]]), (path, foreign) => {
        const data = structuredClone(whole);
        const parent = path.slice(0, -1).reduce((value, key) => value[key], data.items);
        parent[path.at(-1)!] = foreign;
        expect(readBackup(JSON.stringify(data)).ok).toBe(false);
      }),
    );
  });
});
