/** From an item to the few words that lists, filters and the timeline need of it. */
import type { LibraryCard, SavedItem } from '../../model/library.ts';
import { kindOf, nameOf } from '../item.ts';
import { dateOfItem } from '../when.ts';

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

const lines = (values: readonly string[]): string => [...new Set(values)].join('\n');

/** The dated events of a whole page; a name is one line and holds no tab. */
function eventsOf({ content }: SavedItem): string[] {
  if (content.type !== 'page') return [];
  return content.page.events.flatMap(({ date, name }) =>
    date ? [`${date}\t${name.replaceAll(/\s+/g, ' ')}`] : [],
  );
}

export function cardOf(item: SavedItem): LibraryCard {
  return {
    id: item.id,
    kind: kindOf(item.content),
    name: nameOf(item),
    savedAt: Date.parse(item.savedAt),
    date: dateOfItem(item),
    people: lines(peopleOf(item)),
    places: lines(placesOf(item)),
    tags: lines(item.tags ?? []),
    events: lines(eventsOf(item)),
  };
}

/** Newest first; of one instant, in the order of their ids, so that the order is always the same. */
export function newestFirst(a: LibraryCard, b: LibraryCard): number {
  return b.savedAt - a.savedAt || (a.id < b.id ? 1 : Number(a.id > b.id) * -1);
}
