import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { fromGb18030 } from '../../utils/lexicon/gb18030.ts';
import { archiveOf, readArchive, writeArchive } from '../../utils/lexicon/archive.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** A text of the characters that GB18030 has, as they come back. */
const back = (text: string): string => {
  const once = fromGb18030(encode(text, 'gb18030'));
  return fromGb18030(encode(once, 'gb18030')) === once ? once : '';
};
const write = (lists: ReadonlyMap<string, string>) => writeArchive(lists, (text) => encode(text, 'gb18030'));

describe('an archive of word lists', () => {
  it('gives back every list that was put in, as far as its characters come back', () => {
    const lists = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[a-z-]{1,12}\.tsv$/), fc.string({ unit: 'binary' })),
      { selector: ([name]) => name },
    );
    fc.assert(
      fc.property(lists, (some) => {
        const well = some.map(([name, text]): [string, string] => [name, back(text)]);
        expect([...readArchive(write(new Map(well)))]).toEqual(well);
      }),
    );
  });

  it('holds whatever lists have: Chinese, pinyin, English, rare characters', () => {
    const lists = new Map([['a.tsv', 'Lǚ Bù 吕布，“两会”·ǘ ḿ ê̌ — 㑇䶮𠮷𬭊 Ürümqi €']]);
    expect(readArchive(write(lists))).toEqual(lists);
  });

  it('lays the first parts of all lists before the second ones, and joins them again', () => {
    const lists = new Map([
      ['a.tsv', 'one\fun'],
      ['b.tsv', 'two'],
      ['c.tsv', 'three\ftrois'],
    ]);
    const archive = write(lists);
    expect(new TextDecoder().decode(archive)).toBe(
      'a.tsv\t3\t2\nb.tsv\t3\nc.tsv\t5\t5\n\nonetwothreeuntrois',
    );
    expect(readArchive(archive)).toEqual(lists);
  });

  it.each([
    ['nothing', ''],
    ['a page of the network', '<!doctype html>\n<p>404</p>'],
    ['a head without an end', 'a.tsv\t3'],
    ['a size that is none', 'a.tsv\tmany\n\nabc'],
    ['less than the head says', 'a.tsv\t4\n\nabc'],
    ['more than the head says', 'a.tsv\t2\n\nabc'],
  ])('refuses %s', (_, text) => {
    expect(() => readArchive(bytes(text))).toThrow(/the word lists/);
  });
});

describe('archiveOf', () => {
  it.each([
    ['terms-discipline.tsv', 'terms.zst'],
    ['term-links.tsv', 'terms.zst'],
    ['posts.tsv', 'lists.zst'],
  ])('%s is in %s', (list, archive) => {
    expect(archiveOf(list)).toBe(archive);
  });
});
