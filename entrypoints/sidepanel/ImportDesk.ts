/** A backup on its way into the library: read, shown, and taken or left. Nothing is written before the reader says so. */
import { signal } from '@preact/signals';
import { words } from '../../components/words.ts';
import type { ImportState } from '../../components/library/actions.ts';
import { readBackup, type BackupFault, type LibraryContent } from '../../utils/library/backup.ts';
import { compareLibraries, newerWords } from '../../utils/library/merge.ts';
import type { Changes } from '../../utils/library/store.ts';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../../utils/model.ts';

/** What the desk needs of the library. */
export interface ImportTarget {
  /** Ids of all items. */
  ids: () => ReadonlySet<string>;
  items: (ids: readonly string[]) => Promise<SavedItem[]>;
  ownTerms: () => readonly OwnTerm[];
  corrections: () => readonly ReadingCorrection[];
  change: (done: string, changes: Changes) => Promise<void>;
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

const idOf = ({ id }: { id: string }) => id;
const termOf = ({ term }: OwnTerm) => term;
const textOf = ({ text }: ReadingCorrection) => text;

/** A list in the place of what has the keys `mine`. */
function replacement<Value>(
  mine: Iterable<string>,
  theirs: readonly Value[],
  keyOf: (value: Value) => string,
) {
  const kept = new Set(theirs.map(keyOf));
  return { put: theirs, remove: [...mine].filter((key) => !kept.has(key)) };
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
    if (how === 'merge') {
      const { added, changed, ownTerms, corrections } = await this.#additions(theirs);
      const put = [...added, ...changed];
      const count = put.length + ownTerms.length + corrections.length;
      await this.#library.change(words('files.merged', { count }), {
        items: { put, remove: [] },
        ownTerms: { put: ownTerms, remove: [] },
        corrections: { put: corrections, remove: [] },
      });
      return;
    }
    const [terms, texts] = [this.#library.ownTerms().map(termOf), this.#library.corrections().map(textOf)];
    await this.#library.change(words('files.replaced'), {
      items: replacement(this.#library.ids(), theirs.items, idOf),
      ownTerms: replacement(terms, theirs.ownTerms, termOf),
      corrections: replacement(texts, theirs.corrections, textOf),
    });
  }

  /** What a backup brings to what is there. */
  async #additions(theirs: LibraryContent) {
    const mine = await this.#library.items(theirs.items.map(idOf));
    return {
      ...compareLibraries(mine, theirs.items),
      missing: this.#library.ids().size - mine.length,
      ownTerms: newerWords(this.#library.ownTerms(), theirs.ownTerms, termOf),
      corrections: newerWords(this.#library.corrections(), theirs.corrections, textOf),
    };
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
    const { items, ownTerms, corrections } = content;
    const found = await this.#additions(content);
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
