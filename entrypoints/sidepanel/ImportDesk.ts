/** A backup on its way into the library: read, shown, and taken or left. Nothing is written before the reader says so. */
import { signal } from '@preact/signals';
import type { ImportState } from '../../components/library/actions.ts';
import { readBackup } from '../../utils/library/backup.ts';
import { compareLibraries } from '../../utils/library/merge.ts';
import type { Changes } from '../../utils/library/store.ts';
import type { SavedItem } from '../../utils/model.ts';

/** What the desk needs of the library. */
export interface ImportTarget {
  items: () => readonly SavedItem[];
  change: (words: string, changes: Changes) => Promise<void>;
}

/** A library of 100,000 items is a tenth of this; more does not fit into one string of the browser. */
const MOST_BYTES = 400_000_000;

export class ImportDesk {
  readonly state = signal<ImportState | undefined>(undefined);
  readonly #library: ImportTarget;
  #items: readonly SavedItem[] = [];
  /** Counts the files, so that a large one does not come back after it was cancelled. */
  #files = 0;

  constructor(library: ImportTarget) {
    this.#library = library;
  }

  async read(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> {
    const number = ++this.#files;
    this.#items = [];
    this.state.value = { state: 'reading' };
    const state = await this.#stateOf(file);
    if (number === this.#files) this.state.value = state;
  }

  cancel(): void {
    this.#files++;
    this.#items = [];
    this.state.value = undefined;
  }

  async take(how: 'merge' | 'replace'): Promise<void> {
    const items = this.#items;
    if (this.state.value?.state !== 'read') return;
    this.cancel();
    const mine = this.#library.items();
    if (how === 'merge') {
      const { added, changed } = compareLibraries(mine, items);
      const put = [...added, ...changed];
      await this.#library.change(
        `${put.length === 1 ? '1 item' : `${put.length} items`} added from the backup.`,
        { put, remove: [] },
      );
      return;
    }
    const theirs = new Set(items.map(({ id }) => id));
    const remove = mine.map(({ id }) => id).filter((id) => !theirs.has(id));
    await this.#library.change('The library was replaced by the backup.', { put: items, remove });
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
    const { items, exportedAt } = reading.backup;
    this.#items = items;
    const { added, changed, known, missing } = compareLibraries(this.#library.items(), items);
    return {
      state: 'read',
      file: file.name,
      day: exportedAt?.slice(0, 10) ?? null,
      total: items.length,
      added: added.length,
      changed: changed.length,
      known,
      missing,
    };
  }
}
