/** The items that the list shows now, and their twins; of a large library all others stay on the disk. */
import { signal } from '@preact/signals';
import { findDuplicates } from '../../utils/library/duplicates.ts';
import type { LibraryCard, SavedItem } from '../../utils/model/library.ts';

/** More than two screens of a list hold; what was shown last is kept for the way back. */
const MOST = 600;
/** More events than this on one day are not compared. */
const MOST_OF_A_DAY = 200;

/** What is asked of the library. */
export interface ShownQuestions {
  items: (ids: readonly string[]) => Promise<SavedItem[]>;
  /** Ids of the events of a date, EDTF. */
  eventsOf: (date: string) => readonly string[];
}

export class ShownItems {
  readonly items = signal<ReadonlyMap<string, SavedItem>>(new Map());
  /** For the id of an item, another that looks like the same event. */
  readonly twins = signal<ReadonlyMap<string, SavedItem>>(new Map());
  readonly #questions: ShownQuestions;
  #wanted: readonly LibraryCard[] = [];
  /** Counts the wishes, so that a late answer does not undo a newer one. */
  #wishes = 0;

  constructor(questions: ShownQuestions) {
    this.#questions = questions;
  }

  /** These cards are shown now. */
  async want(cards: readonly LibraryCard[]): Promise<void> {
    const wish = ++this.#wishes;
    const newDay = this.#datesOf(cards).some((date) => !this.#datesOf(this.#wanted).includes(date));
    this.#wanted = cards;
    const missing = cards.map(({ id }) => id).filter((id) => !this.items.value.has(id));
    if (missing.length > 0) this.#take(await this.#questions.items(missing), []);
    if (newDay && wish === this.#wishes) await this.#compare();
  }

  /** Items changed: those that are held are read again. */
  async changed(ids: readonly string[] | undefined): Promise<void> {
    const held = [...this.items.value.keys()];
    const stale = ids ? held.filter((id) => ids.includes(id)) : held;
    if (stale.length > 0) this.#take(await this.#questions.items(stale), stale);
    await this.#compare();
  }

  #take(items: readonly SavedItem[], stale: readonly string[]): void {
    const held = new Map(this.items.value);
    for (const id of stale) held.delete(id);
    for (const item of items) held.set(item.id, item);
    const wanted = new Set(this.#wanted.map(({ id }) => id));
    for (const id of held.keys()) {
      if (held.size <= MOST) break;
      if (!wanted.has(id)) held.delete(id);
    }
    this.items.value = held;
  }

  #datesOf(cards: readonly LibraryCard[]): string[] {
    return [...new Set(cards.flatMap(({ kind, date }) => (kind === 'event' && date ? date : [])))];
  }

  async #compare(): Promise<void> {
    const groups = this.#datesOf(this.#wanted)
      .map((date) => this.#questions.eventsOf(date))
      .filter(({ length }) => length > 1 && length <= MOST_OF_A_DAY);
    const events = await this.#questions.items(groups.flat());
    this.twins.value = new Map(findDuplicates(events).map(({ first, other }) => [first.id, other]));
  }
}
