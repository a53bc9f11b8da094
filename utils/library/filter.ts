/** What of the library is shown, and what there is to choose from. */
import type { LibraryFilter, SavedItem } from '../model.ts';
import { kindOf, nameOf } from './item.ts';
import { dateOfItem, daysOf } from './when.ts';

export const NO_FILTER: LibraryFilter = { kind: '', from: '', to: '', place: '', person: '', tag: '' };

/** The places an item is about. */
function placesOf({ content }: SavedItem): string[] {
  switch (content.type) {
    case 'event':
      return content.event.place ? [content.event.place] : [];
    case 'annotation':
      return content.annotation.type === 'place' ? [content.annotation.text] : [];
    case 'page':
      return [
        ...content.page.words.filter(({ type }) => type === 'place').map(({ text }) => text),
        ...content.page.events.flatMap(({ place }) => place ?? []),
      ];
  }
  return [];
}

/** The people an item is about. */
function peopleOf(item: SavedItem): string[] {
  const { content } = item;
  switch (content.type) {
    case 'event':
      return [...content.event.chairs, ...content.event.attendees];
    case 'page':
      return content.page.people.map(({ name }) => name);
    case 'annotation':
      return content.annotation.type === 'person' ? [content.annotation.text] : [];
  }
  return content.type === 'person' ? [nameOf(item)] : [];
}

function within(item: SavedItem, from: string, to: string): boolean {
  if (!from && !to) return true;
  const days = daysOf(dateOfItem(item));
  if (!days) return false;
  // A month or a year is within when it touches what is asked for.
  return (
    (!from || days.last >= (daysOf(from)?.first ?? from)) && (!to || days.first <= (daysOf(to)?.last ?? to))
  );
}

/** The items that every given side of the filter lets through, in their order. A place or a name is met in part. */
export function filterItems<T extends SavedItem>(items: readonly T[], filter: LibraryFilter): readonly T[] {
  const { kind, from, to, place, person, tag } = filter;
  if (Object.values(filter).every((side) => !side)) return items;
  return items.filter(
    (item) =>
      (!kind || kindOf(item.content) === kind) &&
      within(item, from, to) &&
      (!place || placesOf(item).some((one) => one.includes(place))) &&
      (!person || peopleOf(item).some((one) => one.includes(person))) &&
      (!tag || (item.tags ?? []).includes(tag)),
  );
}

export interface Choices {
  kinds: string[];
  places: string[];
  people: string[];
  tags: string[];
}

/** So many of a list are of use to choose from. */
const MOST = 200;

function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([value]) => value);
}

/** What the items can be filtered by, the most frequent first. */
export function choicesOf(items: readonly SavedItem[]): Choices {
  return {
    kinds: byCount(items.map(({ content }) => kindOf(content))),
    places: byCount(items.flatMap(placesOf)),
    people: byCount(items.flatMap(peopleOf)),
    tags: byCount(items.flatMap(({ tags }) => tags ?? [])),
  };
}
