/** The library as the panel sees it: its items, a search in them, what was removed a moment ago, and what went wrong. */
import { computed, signal } from '@preact/signals';
import type { SavedItem } from '../../utils/model.ts';
import { searchItems } from '../../utils/library/search.ts';
import { listItems, onLibraryChange, removeItem, saveItem } from '../../utils/library/store.ts';

export class LibraryKeeper {
  /** Newest first; undefined until the library was read. */
  readonly items = signal<readonly SavedItem[] | undefined>(undefined);
  readonly query = signal('');
  /** What went wrong last, in the reader's words. */
  readonly fault = signal('');
  readonly ids = computed(() => new Set(this.items.value?.map((item) => item.id)));
  /** Items removed since the view was opened stay in their place, where they can be brought back. */
  readonly #removed = signal<readonly SavedItem[]>([]);
  readonly removedIds = computed(
    () => new Set(this.#removed.value.map((item) => item.id).filter((id) => !this.ids.value.has(id))),
  );
  readonly #all = computed(() => {
    const gone = this.#removed.value.filter((item) => this.removedIds.value.has(item.id));
    return [...(this.items.value ?? []), ...gone].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  });
  readonly found = computed(() => searchItems(this.#all.value, this.query.value));

  /** Reads the library, and again after every change, until `signal` aborts. */
  open(signal: AbortSignal): Promise<void> {
    onLibraryChange(() => void this.#refresh(), signal);
    return this.#refresh();
  }

  save(item: SavedItem): Promise<void> {
    return this.#try(() => saveItem(item));
  }

  remove(item: SavedItem): Promise<void> {
    return this.#try(async () => {
      await removeItem(item.id);
      this.#removed.value = [...this.#removed.value.filter(({ id }) => id !== item.id), item];
    });
  }

  /** The kept item with this id, as it is in the library. */
  get(id: string): SavedItem | undefined {
    return this.items.value?.find((item) => item.id === id);
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

  #refresh(): Promise<void> {
    return this.#try(async () => {
      this.items.value = await listItems();
    });
  }
}
