/**
 * Items as they stand on shelves: a few hundred on each, in columns, so that all of them are read from the disk in a
 * moment. A shelf holds nothing that could not be made again from its items.
 */
import type { LibraryCard, SavedItem } from '../../model/library.ts';
import { cardOf, newestFirst } from './card.ts';
import { keysOf, type SearchKeys } from './keys.ts';

/** Changes with what a card or a key holds: shelves of another format are made anew. */
export const FORMAT = 2;
/** 100,000 items are 400 a shelf: 300 kB to write again when one of them changes. */
const SHELVES = 256;

/** The cards of one shelf, a column a field. */
export interface CardShelf {
  shelf: number;
  format: number;
  ids: string[];
  kinds: LibraryCard['kind'][];
  names: string[];
  savedAt: Float64Array;
  dates: (string | null)[];
  people: string[];
  places: string[];
  tags: string[];
  events: string[];
}

/** The keys of one shelf, each run together in the order of its cards, with the end of each. */
export interface TextShelf {
  shelf: number;
  written: string;
  writtenEnds: Uint32Array;
  latin: string;
  latinEnds: Uint32Array;
}

export interface Entry {
  card: LibraryCard;
  keys: SearchKeys;
}

/** The shelf of an item, by FNV-1a over its id. */
export function shelfOf(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  return (value >>> 0) % SHELVES;
}

export function cardsOf(shelf: CardShelf): LibraryCard[] {
  return shelf.ids.map((id, at) => ({
    id,
    kind: shelf.kinds[at] ?? 'term',
    name: shelf.names[at] ?? '',
    savedAt: shelf.savedAt[at] ?? 0,
    date: shelf.dates[at] ?? null,
    people: shelf.people[at] ?? '',
    places: shelf.places[at] ?? '',
    tags: shelf.tags[at] ?? '',
    events: shelf.events[at] ?? '',
  }));
}

function parts(text: string, ends: Uint32Array): string[] {
  return Array.from(ends, (end, at) => text.slice(at > 0 ? ends[at - 1] : 0, end));
}

function entriesOf(cards: CardShelf, texts: TextShelf): Entry[] {
  const written = parts(texts.written, texts.writtenEnds);
  const latin = parts(texts.latin, texts.latinEnds);
  return cardsOf(cards).map((card, at) => ({
    card,
    keys: { written: written[at] ?? '', latin: latin[at] ?? '' },
  }));
}

function endsOf(texts: readonly string[]): Uint32Array {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [at, { length }] of texts.entries()) ends[at] = end += length;
  return ends;
}

/** Entries in columns, newest first. */
export function pack(shelf: number, unordered: readonly Entry[]): [CardShelf, TextShelf] {
  const entries = unordered.toSorted((a, b) => newestFirst(a.card, b.card));
  const column = <Key extends keyof LibraryCard>(key: Key) => entries.map(({ card }) => card[key]);
  const written = entries.map(({ keys }) => keys.written);
  const latin = entries.map(({ keys }) => keys.latin);
  return [
    {
      shelf,
      format: FORMAT,
      ids: column('id'),
      kinds: column('kind'),
      names: column('name'),
      savedAt: Float64Array.from(column('savedAt')),
      dates: column('date'),
      people: column('people'),
      places: column('places'),
      tags: column('tags'),
      events: column('events'),
    },
    {
      shelf,
      written: written.join(''),
      writtenEnds: endsOf(written),
      latin: latin.join(''),
      latinEnds: endsOf(latin),
    },
  ];
}

/** Each key ends with a sign that no query holds, so that nothing is found across two items. */
export function entryOf(item: SavedItem): Entry {
  const { written, latin } = keysOf(item);
  return { card: cardOf(item), keys: { written: `${written}\0`, latin: `${latin}\0` } };
}

/**
 * A shelf with some of its items changed.
 * @param before both parts as they stand; undefined for an empty shelf
 * @param put items of this shelf
 * @param remove ids of this shelf
 */
export function reshelve(
  shelf: number,
  before: readonly [CardShelf, TextShelf] | undefined,
  put: readonly SavedItem[],
  remove: readonly string[],
): [CardShelf, TextShelf] {
  const changed = new Set([...put.map(({ id }) => id), ...remove]);
  const kept = before ? entriesOf(...before).filter(({ card }) => !changed.has(card.id)) : [];
  return pack(shelf, [...kept, ...put.map(entryOf)]);
}
