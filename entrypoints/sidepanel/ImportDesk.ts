/** A backup on its way into the library: read, shown, and taken or left. Nothing is written before the reader says so. */
import { signal } from '@preact/signals';
import { words } from '../../components/words.ts';
import type { ImportState } from '../../components/library/actions.ts';
import { readBackup, type BackupFault, type LibraryContent } from '../../utils/library/backup.ts';
import { nameOf } from '../../utils/library/item.ts';
import { additionsOf } from '../../utils/library/merge.ts';
import type { Taking } from '../../utils/library/take-backup.ts';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../../utils/model/library.ts';

/** What the desk needs of the library. */
export interface ImportTarget {
  /** Ids of all items. */
  ids: () => ReadonlySet<string>;
  items: (ids: readonly string[]) => Promise<SavedItem[]>;
  ownTerms: () => readonly OwnTerm[];
  corrections: () => readonly ReadingCorrection[];
  take: (content: LibraryContent, how: Taking) => Promise<void>;
}

function faultWords(fault: BackupFault): string {
  if (fault.what === 'twice' || fault.what === 'entry') {
    const list = words(`files.lists.${fault.list}`);
    return fault.what === 'twice'
      ? words('files.fault.twice', { list, number: fault.number })
      : words('files.fault.entry', { list, number: fault.number, where: fault.where || '…' });
  }
  return words(`files.fault.${fault.what}`);
}

const NOTHING: LibraryContent = { items: [], ownTerms: [], corrections: [] };

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

  async take(how: Taking): Promise<void> {
    const theirs = this.#content;
    if (this.state.value?.state !== 'read') return;
    this.cancel();
    await this.#library.take(theirs, how);
  }

  async #stateOf(file: Pick<File, 'name' | 'size' | 'text'>): Promise<ImportState> {
    const refused = (reason: string): ImportState => ({ state: 'refused', file: file.name, reason });
    if (file.size > MOST_BYTES) return refused(words('files.fault.tooLarge'));
    let text: string;
    try {
      text = await file.text();
    } catch {
      return refused(words('files.fault.unreadable'));
    }
    const reading = readBackup(text);
    if (!reading.ok) return refused(faultWords(reading.fault));
    const { exportedAt, ...content } = reading.backup;
    this.#content = content;
    const { ids, items, ownTerms, corrections } = this.#library;
    const mine = {
      items: await items(content.items.map(({ id }) => id)),
      ownTerms: ownTerms(),
      corrections: corrections(),
    };
    const found = additionsOf(mine, content);
    return {
      state: 'read',
      file: file.name,
      day: exportedAt?.slice(0, 10) ?? null,
      total: content.items.length,
      added: listed(found.added),
      changed: listed(found.changed),
      known: found.known,
      missing: ids().size - mine.items.length,
      words: found.ownTerms.length + found.corrections.length,
      totalWords: content.ownTerms.length + content.corrections.length,
      missingWords:
        lacking(mine.ownTerms, content.ownTerms, ({ term }) => term) +
        lacking(mine.corrections, content.corrections, ({ text }) => text),
    };
  }
}

/** So many of what a backup brings are called by their names. */
const NAMED = 3;

const listed = (items: readonly SavedItem[]) => ({
  count: items.length,
  names: items.slice(0, NAMED).map(nameOf),
});

/** How many of mine are not among theirs. */
function lacking<Value>(
  mine: readonly Value[],
  theirs: readonly Value[],
  keyOf: (value: Value) => string,
): number {
  const keys = new Set(theirs.map(keyOf));
  return mine.filter((value) => !keys.has(keyOf(value))).length;
}
