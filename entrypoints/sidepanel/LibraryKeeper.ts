/** The library as the panel sees it: its cards, what is shown of them, what can be undone, and what went wrong. */
import { computed, signal } from '@preact/signals';
import type { LibraryContent } from '../../utils/library/backup.ts';
import { words } from '../../components/words.ts';
import { LibraryError } from '../../utils/library/errors.ts';
import { onLibraryChange, type LibraryChange } from '../../utils/library/database.ts';
import { NO_FILTER } from '../../utils/library/filter.ts';
import { readCards, readShelves, readTexts } from '../../utils/library/shelves/keep.ts';
import { LibraryIndex, merged } from '../../utils/library/shelves/library-index.ts';
import { shelfOf } from '../../utils/library/shelves/shelf.ts';
import { applyChanges, type Changes } from '../../utils/library/changes.ts';
import {
  editItem,
  getItems,
  listCorrections,
  listItems,
  listOwnTerms,
  saveItem,
  type Additions,
} from '../../utils/library/store.ts';
import { takeBackup, type Taking } from '../../utils/library/take-backup.ts';
import type { LibraryFilter, OwnTerm, ReadingCorrection, SavedItem } from '../../utils/model/library.ts';
import { ShownItems } from './ShownItems.ts';

/** So many shelves of texts are read at a time; between them the panel answers. */
const PORTION = 32;

/** Something that was just done or found, in words, and what takes it back where there is something to take back. */
interface Done {
  what: string;
  undo?: Changes;
}

export class LibraryKeeper {
  /** Undefined until the library was read. */
  readonly index = signal<LibraryIndex | undefined>(undefined);
  /** Whether all that a search looks through is read. */
  readonly searchable = signal(false);
  readonly ownTerms = signal<readonly OwnTerm[]>([]);
  readonly corrections = signal<readonly ReadingCorrection[]>([]);
  readonly query = signal('');
  readonly filter = signal<LibraryFilter>(NO_FILTER);
  /** What went wrong last, in the reader's words. */
  readonly fault = signal('');
  /** Why the library could not be read when the panel was opened; empty where it could. */
  readonly closed = signal('');
  /** What was done last, for as long as it can be undone. */
  readonly done = signal<Done | undefined>(undefined);
  /** Newest first; undefined until the library was read. */
  readonly cards = computed(() => this.index.value?.cards);
  readonly ids = computed(() => new Set(this.cards.value?.map((card) => card.id)));
  /** Items removed since the view was opened stay in their place, where they can be brought back. */
  readonly #removed = signal<readonly SavedItem[]>([]);
  readonly #gone = computed(() => {
    const removed = this.#removed.value;
    // Most of the time nothing is, and then the ids of all need not be gathered.
    return LibraryIndex.ofItems(
      removed.length > 0 ? removed.filter(({ id }) => !this.ids.value.has(id)) : [],
    );
  });
  readonly removedIds = computed(() => new Set(this.#gone.value.cards.map(({ id }) => id)));
  readonly found = computed(() => {
    const [query, filter] = [this.query.value, this.filter.value];
    const kept = this.index.value?.find(query, filter) ?? [];
    const gone = this.#gone.value.find(query, filter);
    return gone.length > 0 ? merged(kept, gone) : kept;
  });
  readonly shown = new ShownItems({
    items: async (ids) => {
      const gone = this.removedIds.value;
      const removed = this.#removed.value.filter(({ id }) => gone.has(id) && ids.includes(id));
      return [...(await this.items(ids)), ...removed];
    },
    eventsOf: (date) => this.#eventsByDate.value.get(date) ?? [],
  });
  readonly #eventsByDate = computed(() => {
    const ids = new Map<string, string[]>();
    for (const { id, kind, date } of this.cards.value ?? []) {
      if (kind !== 'event' || !date) continue;
      const group = ids.get(date);
      if (group) group.push(id);
      else ids.set(date, [id]);
    }
    return ids;
  });
  /** What was removed while the panel is open, with its notes: saving it again brings them back. */
  readonly #lost = new Map<string, SavedItem>();
  readonly #onSaved: () => void;
  readonly #isPrivate: () => Promise<boolean>;
  #reading: Promise<void> = Promise.resolve();

  /**
   * @param onSaved called after an item was saved from this panel
   * @param isPrivate whether the panel stands in a private window, from which nothing is kept
   */
  constructor(
    onSaved: () => void = () => undefined,
    isPrivate: () => Promise<boolean> = () => Promise.resolve(false),
  ) {
    this.#onSaved = onSaved;
    this.#isPrivate = isPrivate;
  }

  /** Reads the library, and again after every change, until `signal` aborts. */
  async open(signal: AbortSignal): Promise<void> {
    onLibraryChange((changed) => void this.#refresh(changed), signal);
    await this.#refresh();
    void this.#prepare(signal);
  }

  /** Reads the library again after it could not be read. */
  async retry(): Promise<void> {
    await this.#refresh();
    await this.#prepare();
  }

  /** The items with these ids; a fault is shown, and nothing given. */
  async items(ids: readonly string[]): Promise<SavedItem[]> {
    try {
      return await getItems(ids);
    } catch (error) {
      this.#tell(error);
      return [];
    }
  }

  /** All that is kept, as a backup has it. @throws LibraryError */
  async content(): Promise<LibraryContent> {
    return {
      items: await listItems(),
      ownTerms: await listOwnTerms(),
      corrections: await listCorrections(),
    };
  }

  save(item: SavedItem): Promise<void> {
    return this.#write(async () => {
      const lost = this.#lost.get(item.id);
      await saveItem(lost ? { ...lost, ...item } : item);
      this.#onSaved();
    });
  }

  remove(id: string): Promise<void> {
    return this.#write(async () => {
      const { items } = await applyChanges({ items: { put: [], remove: [id] } });
      const put = items?.put ?? [];
      for (const item of put) this.#lost.set(item.id, item);
      this.#removed.value = [...this.#removed.value.filter((item) => item.id !== id), ...put];
    });
  }

  /** Notes, tags and the like; what is not named stays. */
  edit(what: string, id: string, additions: Additions): Promise<void> {
    return this.#write(async () => {
      this.done.value = { what, undo: await editItem(id, additions) };
    });
  }

  /** Several changes at once, which can be undone at once. */
  change(what: string, changes: Changes): Promise<void> {
    return this.#write(async () => {
      this.done.value = { what, undo: await applyChanges(changes) };
    });
  }

  /** Takes a backup, which can be undone at once. */
  take(backup: LibraryContent, how: Taking): Promise<void> {
    return this.#write(async () => {
      const { count, undo } = await takeBackup(backup, how);
      const what = how === 'merge' ? words('files.merged', { count }) : words('files.replaced');
      this.done.value = { what, undo };
    });
  }

  /** Says something that cannot be taken back. */
  say(what: string): void {
    this.done.value = { what };
  }

  undo(): Promise<void> {
    return this.#write(async () => {
      const done = this.done.value;
      if (!done?.undo) return;
      await applyChanges(done.undo);
      this.done.value = undefined;
    });
  }

  /** The view was left: what was removed is no longer offered back. */
  forgetRemoved(): void {
    this.#removed.value = [];
  }

  /** Does something that may fail; a fault is shown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    await this.#faultOf(work);
  }

  /** The same; gives what was shown, or nothing where it went well. */
  async #faultOf(work: () => Promise<void>): Promise<string> {
    try {
      await work();
      this.fault.value = '';
    } catch (error) {
      this.#tell(error);
      return this.fault.value;
    }
    return '';
  }

  /** The same for what would leave something on the disk. */
  #write(work: () => Promise<void>): Promise<void> {
    return this.attempt(async () => {
      if (await this.#isPrivate()) throw new LibraryError('private', undefined);
      await work();
    });
  }

  #tell(error: unknown): void {
    const trouble = error instanceof LibraryError ? error.trouble : 'failed';
    this.fault.value = words(`library.trouble.${trouble}`);
  }

  /** Reads what is searched, after the list is shown. */
  async #prepare(signal?: AbortSignal): Promise<void> {
    // What barred it stays said.
    if (!this.index.value) return;
    await this.attempt(async () => {
      const unread = this.index.value?.unread ?? [];
      for (let at = 0; at < unread.length; at += PORTION) {
        if (signal?.aborted) return;
        const texts = await readTexts(unread.slice(at, at + PORTION));
        this.index.value = this.index.value?.withTexts(texts);
      }
      this.index.value?.warm();
      this.searchable.value = this.index.value !== undefined;
    });
  }

  /** Reads what changed, or all; one reading after the other, so that the last one is the one that is shown. */
  #refresh(changed?: LibraryChange): Promise<void> {
    this.#reading = this.#reading.then(async () => {
      this.closed.value = '';
      const fault = await this.#faultOf(async () => {
        if (!changed || changed.all || !this.index.value) {
          this.index.value = LibraryIndex.of(await readCards());
          await this.shown.changed(undefined);
        } else if (changed.items) await this.#reread(changed.items);
        if (!changed || changed.all || changed.ownTerms) this.ownTerms.value = await listOwnTerms();
        if (!changed || changed.all || changed.corrections) this.corrections.value = await listCorrections();
      });
      // What else went well meanwhile takes back the notice, and not this.
      if (!this.index.value) this.closed.value = fault;
    });
    return this.#reading;
  }

  async #reread(ids: readonly string[]): Promise<void> {
    const numbers = [...new Set(ids.map(shelfOf))];
    const shelves = await readShelves(numbers);
    this.index.value = this.index.value?.with(numbers, shelves);
    await this.shown.changed(ids);
  }
}
