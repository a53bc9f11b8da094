/** The word lists of the package, which come in archives: each is fetched and unpacked when one of its lists is asked for. */
import { decompress } from 'fzstd';
import { archiveOf, ARCHIVES, readArchive, type ArchiveFile } from '../lexicon/archive.ts';
import { Kept } from './kept.ts';

export class PackagedLists {
  readonly #archives: ReadonlyMap<ArchiveFile, Kept<Map<string, string>>>;

  /** @param readBytes reads an archive, compressed by zstd; it is asked again after it has failed */
  constructor(readBytes: (archive: ArchiveFile) => Promise<Uint8Array>) {
    this.#archives = new Map(
      ARCHIVES.map((name) => [name, new Kept(async () => readArchive(decompress(await readBytes(name))))]),
    );
  }

  /**
   * The text of a list, by its name in `public/lexicon`.
   * @throws Error where its archive cannot be read or does not hold it
   */
  async read(name: string): Promise<string> {
    const text = (await this.#archives.get(archiveOf(name))?.get())?.get(name);
    if (text === undefined) throw new Error(`${name} is missing`);
    return text;
  }

  /** Lets go of what was unpacked; a list that is asked for later is fetched again. */
  forget(): void {
    for (const archive of this.#archives.values()) archive.forget();
  }
}
