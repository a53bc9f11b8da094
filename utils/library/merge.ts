/** Two records of the same thing as one, and a backup beside the library that is there. */
import type { OwnTerm, ReadingCorrection, SavedItem, SavedSource } from '../model/library.ts';
import type { LibraryContent } from './backup.ts';
import { pageAddress } from './item.ts';

/** Deep equality of data as JSON knows it; keys in any order, `undefined` the same as absent. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b].map(
    (each) => new Map(Object.entries(each).filter(([, value]) => value !== undefined)),
  );
  if (!left || !right || left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** The first list as it is, with what only the second has. */
function union(mine: readonly string[] = [], theirs: readonly string[] = []): string[] {
  return [...mine, ...[...new Set(theirs)].filter((each) => !mine.includes(each))];
}

function joinNotes(mine = '', theirs = ''): string {
  if (!mine || theirs.includes(mine)) return theirs;
  return !theirs || mine.includes(theirs) ? mine : `${mine}\n\n${theirs}`;
}

function sourceOf({ title, url, published, site, quote, anchor }: SavedItem): SavedSource {
  return { title, url, published, ...(site && { site }), quote, ...(anchor && { anchor }) };
}

/** The sources of an item with those others whose pages are not among them, each page once. */
function withSources(own: SavedItem, others: readonly SavedSource[]): SavedSource[] {
  const sources = [...(own.sources ?? [])];
  const seen = new Set([own, ...sources].map(({ url }) => pageAddress(url)));
  for (const source of others) {
    const address = pageAddress(source.url);
    if (seen.has(address)) continue;
    seen.add(address);
    sources.push(source);
  }
  return sources;
}

/** What the reader added to two records of one thing, with nothing left out. */
function additions(mine: SavedItem, theirs: SavedItem, sources: SavedSource[]): Partial<SavedItem> {
  const notes = joinNotes(mine.notes, theirs.notes);
  const tags = union(mine.tags, theirs.tags);
  const distinctFrom = union(mine.distinctFrom, theirs.distinctFrom);
  return {
    ...(notes && { notes }),
    ...(tags.length > 0 && { tags }),
    ...(sources.length > 0 && { sources }),
    ...(distinctFrom.length > 0 && { distinctFrom }),
  };
}

/** The same item from the library and from a backup: the library's record, with notes, tags and sources of both. */
export function mergeItem(mine: SavedItem, theirs: SavedItem): SavedItem {
  return { ...theirs, ...mine, ...additions(mine, theirs, withSources(mine, theirs.sources ?? [])) };
}

/** Two papers name different people and documents of one event, and one may leave out where it was or who presided. */
function joinContent({ content: mine }: SavedItem, { content: theirs }: SavedItem): SavedItem['content'] {
  if (mine.type !== 'event' || theirs.type !== 'event') return mine;
  const { event } = mine;
  const chairs = event.chairs.length > 0 ? event.chairs : theirs.event.chairs;
  const [ours, others] = [event, theirs.event].map(({ attendees }) =>
    attendees.filter((name) => !chairs.includes(name)),
  );
  return {
    type: 'event',
    event: {
      ...event,
      place: event.place ?? theirs.event.place,
      chairs,
      attendees: union(ours, others),
      documents: union(event.documents, theirs.event.documents),
    },
  };
}

/** Two items that report the same thing as one: the first one's record with what it lacks, and the other's page as a source. */
export function joinItems(first: SavedItem, other: SavedItem): SavedItem {
  const sources = withSources(first, [sourceOf(other), ...(other.sources ?? [])]);
  return { ...first, content: joinContent(first, other), ...additions(first, other, sources) };
}

/** What a backup would bring to the library. */
export interface Comparison {
  /** Items that the library does not hold. */
  added: SavedItem[];
  /** Items it holds, as they would be with what the backup adds to them. */
  changed: SavedItem[];
  /** How many are there already as they are in the backup, or with more. */
  known: number;
}

/** @param mine the library's items, as far as the backup holds them too; others change nothing */
export function compareLibraries(mine: readonly SavedItem[], theirs: readonly SavedItem[]): Comparison {
  const own = new Map(mine.map((item) => [item.id, item]));
  const comparison: Comparison = { added: [], changed: [], known: 0 };
  for (const item of theirs) {
    const before = own.get(item.id);
    if (!before) {
      comparison.added.push(item);
      continue;
    }
    const merged = mergeItem(before, item);
    if (same(merged, before)) comparison.known++;
    else comparison.changed.push(merged);
  }
  return comparison;
}

/**
 * Own terms or corrections of a backup that the library lacks, or has in an older wording: the one that was written
 * last is the one that is meant.
 */
function newerWords<Word extends OwnTerm | ReadingCorrection>(
  mine: readonly Word[],
  theirs: readonly Word[],
  keyOf: (word: Word) => string,
): Word[] {
  const own = new Map(mine.map((word) => [keyOf(word), word]));
  return theirs.filter((word) => {
    const before = own.get(keyOf(word));
    return !before || (before.savedAt < word.savedAt && !same(before, word));
  });
}

/** The same of a whole backup: its items, and its own terms and corrections that are new or newer. */
interface Additions extends Comparison {
  ownTerms: OwnTerm[];
  corrections: ReadingCorrection[];
}

/** @param mine the library, of its items those that the backup holds too */
export function additionsOf(mine: LibraryContent, theirs: LibraryContent): Additions {
  return {
    ...compareLibraries(mine.items, theirs.items),
    ownTerms: newerWords(mine.ownTerms, theirs.ownTerms, ({ term }) => term),
    corrections: newerWords(mine.corrections, theirs.corrections, ({ text }) => text),
  };
}
