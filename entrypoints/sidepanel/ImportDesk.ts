/** A backup on its way into the library: read, shown, and taken or left. Nothing is written before the reader says so. */
import { signal } from '@preact/signals';
import type { ImportState } from '../../components/library/actions.ts';
import { readBackup, type LibraryContent } from '../../utils/library/backup.ts';
import { compareLibraries, newerWords } from '../../utils/library/merge.ts';
import type { Changes } from '../../utils/library/store.ts';
import type { OwnTerm, ReadingCorrection } from '../../utils/model.ts';

/** What the desk needs of the library. */
export interface ImportTarget {
  content: () => LibraryContent;
  change: (words: string, changes: Changes) => Promise<void>;
}

const NOTHING: LibraryContent = { items: [], ownTerms: [], corrections: [] };

const idOf = ({ id }: { id: string }) => id;
const termOf = ({ term }: OwnTerm) => term;
const textOf = ({ text }: ReadingCorrection) => text;

/** What a backup brings to what is there. */
function additions(mine: LibraryContent, theirs: LibraryContent) {
  return {
    ...compareLibraries(mine.items, theirs.items),
    ownTerms: newerWords(mine.ownTerms, theirs.ownTerms, termOf),
    corrections: newerWords(mine.corrections, theirs.corrections, textOf),
  };
}

/** The second list in the place of the first. */
function replacement<Value>(
  mine: readonly Value[],
  theirs: readonly Value[],
  keyOf: (value: Value) => string,
) {
  const kept = new Set(theirs.map(keyOf));
  return { put: theirs, remove: mine.map(keyOf).filter((key) => !kept.has(key)) };
}

/** A library of 100,000 items is a tenth of this; more does not fit into one string of the browser. */
const MOST_BYTES = 400_000_000;

export class ImportDesk {
  readonly state = signal<ImportState | undefined>(undefined);
  readonly #library: ImportTarget;
  #content = NOTHING;
  /** Counts the files, so that a large one does not come back after it was cancelled. */
  #files = 0;

  constructor(library: ImportTarget) {
    this.#library = library;
  }

  async read(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> {
    const number = ++this.#files;
    this.#content = NOTHING;
    this.state.value = { state: 'reading' };
    const state = await this.#stateOf(file);
    if (number === this.#files) this.state.value = state;
  }

  cancel(): void {
    this.#files++;
    this.#content = NOTHING;
    this.state.value = undefined;
  }

  async take(how: 'merge' | 'replace'): Promise<void> {
    const theirs = this.#content;
    if (this.state.value?.state !== 'read') return;
    this.cancel();
    const mine = this.#library.content();
    if (how === 'merge') {
      const { added, changed, ownTerms, corrections } = additions(mine, theirs);
      const put = [...added, ...changed];
      const count = put.length + ownTerms.length + corrections.length;
      await this.#library.change(`${count === 1 ? '1 entry' : `${count} entries`} added from the backup.`, {
        items: { put, remove: [] },
        ownTerms: { put: ownTerms, remove: [] },
        corrections: { put: corrections, remove: [] },
      });
      return;
    }
    await this.#library.change('The library was replaced by the backup.', {
      items: replacement(mine.items, theirs.items, idOf),
      ownTerms: replacement(mine.ownTerms, theirs.ownTerms, termOf),
      corrections: replacement(mine.corrections, theirs.corrections, textOf),
    });
  }

  async #stateOf(file: Pick<File, 'name' | 'size' | 'text'>): Promise<ImportState> {
    const refused = (reason: string): ImportState => ({ state: 'refused', file: file.name, reason });
    if (file.size > MOST_BYTES) return refused('It is too large for a backup of a Yaowen library.');
    let text: string;
    try {
      text = await file.text();
    } catch {
      return refused('The browser could not read it.');
    }
    const reading = readBackup(text);
    if (!reading.ok) return refused(reading.reason);
    const { exportedAt, ...content } = reading.backup;
    this.#content = content;
    const { items, ownTerms, corrections } = content;
    const found = additions(this.#library.content(), content);
    return {
      state: 'read',
      file: file.name,
      day: exportedAt?.slice(0, 10) ?? null,
      total: items.length,
      added: found.added.length,
      changed: found.changed.length,
      known: found.known,
      missing: found.missing,
      words: found.ownTerms.length + found.corrections.length,
      totalWords: ownTerms.length + corrections.length,
    };
  }
}
