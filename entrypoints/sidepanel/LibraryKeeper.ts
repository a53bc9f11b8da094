/** The library as the panel sees it: its items, what is shown of them, what can be undone, and what went wrong. */
import { computed, signal } from '@preact/signals';
import type { LibraryFilter, OwnTerm, ReadingCorrection, SavedItem } from '../../utils/model.ts';
import type { LibraryContent } from '../../utils/library/backup.ts';
import { findDuplicates } from '../../utils/library/duplicates.ts';
import { choicesOf, filterItems, NO_FILTER } from '../../utils/library/filter.ts';
import { prepareSearch, searchItems } from '../../utils/library/search.ts';
import { onLibraryChange, type LibraryChange } from '../../utils/library/database.ts';
import {
  applyChanges,
  editItem,
  getItems,
  listCorrections,
  listItems,
  listOwnTerms,
  saveItem,
  type Additions,
  type Changes,
} from '../../utils/library/store.ts';

/** More changed items than this are read with all others. */
const FEW = 200;

/** So many items are made ready for the search at a time; between them the panel answers. */
const PORTION = 250;

/** Something that was just done or found, in words, and what takes it back where there is something to take back. */
interface Done {
  words: string;
  undo?: Changes;
}

export class LibraryKeeper {
  /** Newest first; undefined until the library was read. */
  readonly items = signal<readonly SavedItem[] | undefined>(undefined);
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
  readonly ids = computed(() => new Set(this.items.value?.map((item) => item.id)));
  /** For the id of an item, another that looks like the same event. */
  readonly twins = computed(
    () => new Map(findDuplicates(this.items.value ?? []).map(({ first, other }) => [first.id, other])),
  );
  readonly choices = computed(() => choicesOf(this.items.value ?? []));
  /** Items removed since the view was opened stay in their place, where they can be brought back. */
  readonly #removed = signal<readonly SavedItem[]>([]);
  readonly removedIds = computed(
    () => new Set(this.#removed.value.map((item) => item.id).filter((id) => !this.ids.value.has(id))),
  );
  readonly #all = computed(() => {
    const gone = this.#removed.value.filter((item) => this.removedIds.value.has(item.id));
    const kept = this.items.value ?? [];
    return gone.length > 0 ? inOrder([...kept, ...gone]) : kept;
  });
  readonly found = computed(() =>
    searchItems(filterItems(this.#all.value, this.filter.value), this.query.value),
  );
  /** What was removed while the panel is open, with its notes: saving it again brings them back. */
  readonly #lost = new Map<string, SavedItem>();
  readonly #onSaved: () => void;
  #reading: Promise<void> = Promise.resolve();

  /** @param onSaved called after an item was saved from this panel */
  constructor(onSaved: () => void = () => undefined) {
    this.#onSaved = onSaved;
  }

  /** Reads the library, and again after every change, until `signal` aborts. */
  open(signal: AbortSignal): Promise<void> {
    onLibraryChange((changed) => void this.#refresh(changed), signal);
    return this.#refresh().then(() => void this.#prepare(signal));
  }

  /** Reads the library again after it could not be read. */
  retry(): Promise<void> {
    return this.#refresh();
  }

  /** All that is kept, as a backup has it. */
  content(): LibraryContent {
    return {
      items: this.items.value ?? [],
      ownTerms: this.ownTerms.value,
      corrections: this.corrections.value,
    };
  }

  save(item: SavedItem): Promise<void> {
    return this.#try(async () => {
      const lost = this.#lost.get(item.id);
      await saveItem(lost ? { ...lost, ...item } : item);
      this.#onSaved();
    });
  }

  remove({ id }: SavedItem): Promise<void> {
    return this.#try(async () => {
      const { items } = await applyChanges({ items: { put: [], remove: [id] } });
      const put = items?.put ?? [];
      for (const item of put) this.#lost.set(item.id, item);
      this.#removed.value = [...this.#removed.value.filter((item) => item.id !== id), ...put];
    });
  }

  /** Notes, tags and the like; what is not named stays. */
  edit(words: string, id: string, additions: Additions): Promise<void> {
    return this.#try(async () => {
      this.done.value = { words, undo: await editItem(id, additions) };
    });
  }

  /** Several changes at once, which can be undone at once. */
  change(words: string, changes: Changes): Promise<void> {
    return this.#try(async () => {
      this.done.value = { words, undo: await applyChanges(changes) };
    });
  }

  /** Says something that cannot be taken back. */
  say(words: string): void {
    this.done.value = { words };
  }

  undo(): Promise<void> {
    return this.#try(async () => {
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

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.fault.value = '';
    } catch (error) {
      this.fault.value = error instanceof Error ? error.message : String(error);
    }
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    const items = this.items.value ?? [];
    for (let at = 0; at < items.length && !signal.aborted; at += PORTION) {
      prepareSearch(items.slice(at, at + PORTION));
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  async #readItems(ids: readonly string[] | undefined, all: boolean): Promise<void> {
    const before = this.items.value;
    if (all || !before || (ids && ids.length > FEW)) this.items.value = await listItems();
    else if (ids) this.items.value = patched(before, ids, await getItems(ids));
  }

  /** Reads what changed, or all; one reading after the other, so that the last one is the one that is shown. */
  #refresh(changed?: LibraryChange): Promise<void> {
    this.#reading = this.#reading.then(() =>
      this.#try(async () => {
        this.closed.value = '';
        await this.#readItems(changed?.items, changed === undefined);
        if (!changed || changed.ownTerms) this.ownTerms.value = await listOwnTerms();
        if (!changed || changed.corrections) this.corrections.value = await listCorrections();
      }),
    );
    this.#reading = this.#reading.then(() => {
      if (!this.items.value) this.closed.value = this.fault.value;
    });
    return this.#reading;
  }
}

/** Newest first. */
function inOrder(items: SavedItem[]): SavedItem[] {
  return items.sort((a, b) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt));
}

/** The list with some of its items as they are now; all others stay the same objects, and known to the search. */
function patched(
  before: readonly SavedItem[],
  changed: readonly string[],
  now: readonly SavedItem[],
): SavedItem[] {
  const gone = new Set(changed);
  return inOrder([...before.filter(({ id }) => !gone.has(id)), ...now]);
}
