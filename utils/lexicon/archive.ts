/**
 * The word lists as they are shipped: several of `public/lexicon` in one file, because lists that are packed together
 * weigh a fifth less than each by itself and come in one request. The file, unpacked, is a line `NAME\tBYTES` for each
 * list, an empty line, then the lists one after the other, in GB18030. The line of a table in parts has as many sizes, and
 * the first parts of all lists lie before all second ones: Chinese beside Chinese and English beside English weigh less.
 */
import { fromGb18030 } from './gb18030.ts';
import { PART } from './table.ts';

/** What the first glance at a page needs stands apart, so that it waits for nothing else. */
export const ARCHIVES = ['terms.zst', 'lists.zst'] as const;
export type ArchiveFile = (typeof ARCHIVES)[number];

const NEWLINE = 10;

/** The archive that holds a list, by the list's name. */
export const archiveOf = (list: string): ArchiveFile => (list.startsWith('term') ? 'terms.zst' : 'lists.zst');

/** Of lists with so many parts, which part of which list comes when. */
function inOrder(counts: readonly number[]): { list: number; part: number }[] {
  return Array.from({ length: Math.max(0, ...counts) }, (_, part) =>
    counts.flatMap((count, list) => (part < count ? [{ list, part }] : [])),
  ).flat();
}

/**
 * The bytes of an archive that holds these texts, not yet compressed.
 * @param encode text → GB18030, which platforms read and do not write
 */
export function writeArchive(
  lists: ReadonlyMap<string, string>,
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const bodies = [...lists].map(([name, text]) => ({ name, parts: text.split(PART).map(encode) }));
  const head = bodies.map(({ name, parts }) => [name, ...parts.map(({ length }) => length)].join('\t'));
  const parts = [
    encode([...head, '', ''].join('\n')),
    ...inOrder(bodies.map((body) => body.parts.length)).map(({ list, part }) => bodies[list]!.parts[part]!),
  ];
  const archive = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

/**
 * @param archive the bytes of an archive, unpacked
 * @returns the text of each list by its name
 * @throws Error where the bytes are not laid out as they should be
 */
export function readArchive(archive: Uint8Array): Map<string, string> {
  const lists: { name: string; sizes: number[]; parts: string[] }[] = [];
  let at = 0;
  while (archive[at] !== NEWLINE) {
    const end = archive.indexOf(NEWLINE, at);
    const [name = '', ...sizes] = end < 0 ? [] : fromGb18030(archive.subarray(at, end)).split('\t');
    if (!/^\d+(?:,\d+)*$/.test(sizes.join())) throw new Error('the word lists have no head');
    lists.push({ name, sizes: sizes.map(Number), parts: [] });
    at = end + 1;
  }
  at++;
  if (at + lists.flatMap(({ sizes }) => sizes).reduce((sum, bytes) => sum + bytes, 0) !== archive.length)
    throw new Error('the word lists are cut short');
  for (const { list, part } of inOrder(lists.map(({ sizes }) => sizes.length))) {
    const { sizes, parts } = lists[list]!;
    at += sizes[part]!;
    parts.push(fromGb18030(archive.subarray(at - sizes[part]!, at)));
  }
  return new Map(lists.map(({ name, parts }) => [name, parts.join(PART)]));
}
