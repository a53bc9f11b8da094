/**
 * The word lists as they are shipped: several of `public/lexicon` in one file, because lists that are packed together
 * weigh a fifth less than each by itself and come in one request. The file, unpacked, is a line `NAME\tBYTES` for each
 * list, an empty line, then the lists one after the other, in UTF-8.
 */

/** What the first glance at a page needs stands apart, so that it waits for nothing else. */
export const ARCHIVES = ['terms.zst', 'lists.zst'] as const;
export type ArchiveFile = (typeof ARCHIVES)[number];

const NEWLINE = 10;

/** The archive that holds a list, by the list's name. */
export const archiveOf = (list: string): ArchiveFile => (list.startsWith('term') ? 'terms.zst' : 'lists.zst');

/** The bytes of an archive that holds these texts, not yet compressed. */
export function writeArchive(lists: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const bodies = [...lists].map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  const head = bodies.map(({ name, bytes }) => `${name}\t${bytes.length}\n`).join('');
  const parts = [encoder.encode(`${head}\n`), ...bodies.map(({ bytes }) => bytes)];
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
  const decoder = new TextDecoder();
  const sizes: [name: string, bytes: number][] = [];
  let at = 0;
  while (archive[at] !== NEWLINE) {
    const end = archive.indexOf(NEWLINE, at);
    const [name = '', bytes = ''] = end < 0 ? [] : decoder.decode(archive.subarray(at, end)).split('\t');
    if (!/^\d+$/.test(bytes)) throw new Error('the word lists have no head');
    sizes.push([name, Number(bytes)]);
    at = end + 1;
  }
  at++;
  if (at + sizes.reduce((sum, [, bytes]) => sum + bytes, 0) !== archive.length)
    throw new Error('the word lists are cut short');
  return new Map(
    sizes.map(([name, bytes]) => {
      at += bytes;
      return [name, decoder.decode(archive.subarray(at - bytes, at))];
    }),
  );
}
