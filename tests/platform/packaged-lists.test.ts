import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packLists } from '../../utils/cli/lexicon-pack.ts';
import { TERM_FILES } from '../../utils/glossary/terms.ts';
import { ARCHIVES } from '../../utils/lexicon/archive.ts';
import { readTable } from '../../utils/lexicon/table.ts';
import { readingRows } from '../../utils/pinyin/readings.ts';
import { readLexicon } from '../../utils/cli/engine.ts';
import { PackagedLists } from '../../utils/platform/packaged-lists.ts';

const packed = new Map(ARCHIVES.map((archive) => [archive, packLists(archive)]));

/** Reads what the build packs, and writes down what was asked for. */
function shipped(asked: string[] = []): PackagedLists {
  return new PackagedLists(async (archive) => {
    asked.push(archive);
    return packed.get(archive) ?? new Uint8Array();
  });
}

describe('packaged lists', () => {
  it.each(['divisions.txt', 'reading-words.txt'])('hold %s as it is in the sources', async (name) => {
    expect(await shipped().read(name)).toBe(await readLexicon(name));
  });

  it('hold the rows of every table, without its comments', async () => {
    const lists = shipped();
    const tables = readdirSync(new URL('../../public/lexicon/', import.meta.url)).filter(
      (name) => name.endsWith('.tsv') && name !== 'readings.tsv',
    );
    expect(tables).toEqual(expect.arrayContaining([...TERM_FILES]));
    for (const name of tables) {
      const text = await lists.read(name);
      expect(readTable(text)).toEqual(readTable(await readLexicon(name)));
      expect(text.startsWith('#')).toBe(false);
    }
  });

  it('hold every reading, though a syllable that comes again is left out', async () => {
    const kinds = ['char', 'given', 'foreign', 'title', 'place', 'local', 'word'];
    const [packed, source] = [await shipped().read('readings.tsv'), await readLexicon('readings.tsv')];
    expect(readingRows(packed)(...kinds)).toEqual(readingRows(source)(...kinds));
    expect(packed.length).toBeLessThan(source.length * 0.8);
  });

  it('fetch an archive once, however many of its lists are asked for, until it is let go', async () => {
    const asked: string[] = [];
    const lists = shipped(asked);
    await Promise.all(['posts.tsv', 'surnames.tsv', 'terms-discipline.tsv'].map((name) => lists.read(name)));
    await lists.read('regions.tsv');
    expect(asked).toEqual(['lists.zst', 'terms.zst']);
    lists.forget();
    await lists.read('regions.tsv');
    expect(asked).toEqual(['lists.zst', 'terms.zst', 'lists.zst']);
  });

  it('say which list is not there', async () => {
    await expect(shipped().read('nobody.tsv')).rejects.toThrow('nobody.tsv is missing');
  });

  it('try again after a failure', async () => {
    let tries = 0;
    const lists = new PackagedLists(async (archive) => {
      if (++tries === 1) throw new Error('not now');
      return packed.get(archive) ?? new Uint8Array();
    });
    await expect(lists.read('posts.tsv')).rejects.toThrow('not now');
    expect(await lists.read('posts.tsv')).toContain('\n');
  });

  it('refuse bytes that are no archive', async () => {
    const lists = new PackagedLists(async () => new Uint8Array([1, 2, 3]));
    await expect(lists.read('posts.tsv')).rejects.toThrow('invalid zstd data');
  });
});
