/** The library in memory: a card an item, newest first, and what they are found by. */
import type { LibraryCard, LibraryFilter, SavedItem } from '../../model/library.ts';
import { filterCards, NO_FILTER } from '../filter.ts';
import { newestFirst } from './card.ts';
import { parseQuery, type Query } from './query.ts';
import { searchShelf } from './search.ts';
import { cardsOf, reshelve, shelfOf, type CardShelf, type TextShelf } from './shelf.ts';

interface Held {
  cards: readonly LibraryCard[];
  /** Missing until they are read, which comes after the list is shown. */
  texts?: TextShelf | undefined;
}

/** Two lists in order as one. */
export function merged(some: readonly LibraryCard[], others: readonly LibraryCard[]): LibraryCard[] {
  const list: LibraryCard[] = [];
  let at = 0;
  for (const card of some) {
    for (let other = others[at]; other && newestFirst(other, card) < 0; other = others[++at])
      list.push(other);
    list.push(card);
  }
  return list.concat(others.slice(at));
}

/** For each shelf, where in the list its cards stand; on a shelf they stand in the list's own order. */
function placesOf(
  shelves: ReadonlyMap<number, Held>,
  cards: readonly LibraryCard[],
): Map<number, Uint32Array> {
  const places = new Map([...shelves].map(([shelf, held]) => [shelf, new Uint32Array(held.cards.length)]));
  const next = new Map<number, number>();
  for (const [place, { id }] of cards.entries()) {
    const shelf = shelfOf(id);
    const at = next.get(shelf) ?? 0;
    const here = places.get(shelf);
    if (here) here[at] = place;
    next.set(shelf, at + 1);
  }
  return places;
}

/** Does not change: every reading of the disk gives another. */
export class LibraryIndex {
  /** Newest first. */
  readonly cards: readonly LibraryCard[];
  readonly #shelves: ReadonlyMap<number, Held>;
  /** Worked out with the first search. */
  #places: ReadonlyMap<number, Uint32Array> | undefined;

  private constructor(shelves: ReadonlyMap<number, Held>, cards: readonly LibraryCard[]) {
    this.#shelves = shelves;
    this.cards = cards;
  }

  static of(shelves: readonly CardShelf[]): LibraryIndex {
    const held = new Map(shelves.map((cards) => [cards.shelf, { cards: cardsOf(cards) }]));
    return new LibraryIndex(held, [...held.values()].flatMap(({ cards }) => cards).sort(newestFirst));
  }

  /** Of a few items that are not on the disk. */
  static ofItems(items: readonly SavedItem[]): LibraryIndex {
    const numbers = [...new Set(items.map(({ id }) => shelfOf(id)))];
    const shelves = numbers.map((shelf) => {
      const here = items.filter(({ id }) => shelfOf(id) === shelf);
      return reshelve(shelf, undefined, here, []);
    });
    return LibraryIndex.of([]).with(numbers, shelves);
  }

  /** Shelves whose texts are not read yet. */
  get unread(): number[] {
    return [...this.#shelves].filter(([, { texts }]) => !texts).map(([shelf]) => shelf);
  }

  /** With some shelves as they are now; those of `numbers` that are not among `shelves` are empty. */
  with(numbers: readonly number[], shelves: readonly [CardShelf, TextShelf][]): LibraryIndex {
    const held = new Map(this.#shelves);
    for (const shelf of numbers) held.delete(shelf);
    const fresh = shelves.map(([cards, texts]) => {
      const here = { cards: cardsOf(cards), texts };
      held.set(cards.shelf, here);
      return here;
    });
    const changed = new Set(numbers);
    const kept = this.cards.filter(({ id }) => !changed.has(shelfOf(id)));
    return new LibraryIndex(held, merged(kept, fresh.flatMap(({ cards }) => cards).sort(newestFirst)));
  }

  /** With the texts of shelves whose cards are held already. */
  withTexts(texts: readonly TextShelf[]): LibraryIndex {
    const held = new Map(this.#shelves);
    for (const text of texts) {
      const here = held.get(text.shelf);
      // One that changed meanwhile was read whole.
      if (here && !here.texts) held.set(text.shelf, { ...here, texts: text });
    }
    const index = new LibraryIndex(held, this.cards);
    index.#places = this.#places;
    return index;
  }

  /** Works out what every search needs and goes once through all of it, so that the first search is as quick as the next. */
  warm(): void {
    this.find('qqqq', NO_FILTER);
  }

  /** The cards that pass the filter and hold what is looked for, newest first. */
  find(query: string, filter: LibraryFilter): readonly LibraryCard[] {
    const wanted = parseQuery(query);
    const cards = wanted ? this.#holding(wanted) : this.cards;
    return filterCards(cards, filter);
  }

  #holding(query: Query): LibraryCard[] {
    this.#places ??= placesOf(this.#shelves, this.cards);
    const held = new Uint8Array(this.cards.length);
    for (const [shelf, { texts }] of this.#shelves) {
      const places = this.#places?.get(shelf);
      if (!texts || !places) continue;
      const hits = searchShelf(texts, query);
      for (let at = 0; at < hits.length; at++) if (hits[at]) held[places[at] ?? 0] = 1;
    }
    return this.cards.filter((_, place) => held[place] === 1);
  }
}
