/** What of the library is shown, and what there is to choose from. */
import type { LibraryCard, LibraryFilter } from '../model/library.ts';
import { eventsOnCard } from './timeline.ts';
import { daysOf, type Days } from './when.ts';

export const NO_FILTER: LibraryFilter = { kind: '', from: '', to: '', place: '', person: '', tag: '' };

/** A hundred thousand items have a few thousand dates among them: each is reckoned once. */
function rememberedDays(): (date: string | null) => Days | null {
  const known = new Map<string | null, Days | null>();
  return (date) => {
    let days = known.get(date);
    if (days === undefined) known.set(date, (days = daysOf(date)));
    return days;
  };
}

/** Whether a date lies from one day to another; a month or a year does when it touches them. */
export function within({ from, to }: Pick<LibraryFilter, 'from' | 'to'>): (date: string | null) => boolean {
  if (!from && !to) return () => true;
  const daysAt = rememberedDays();
  const [first, last] = [daysOf(from)?.first ?? from, daysOf(to)?.last ?? to];
  return (date) => {
    const days = daysAt(date);
    return days !== null && (!from || days.last >= first) && (!to || days.first <= last);
  };
}

const lines = (text: string): string[] => (text ? text.split('\n') : []);

/** The cards that pass every side of the filter, in their given order; of a whole page also the dates of its events count. */
export function filterCards(cards: readonly LibraryCard[], filter: LibraryFilter): readonly LibraryCard[] {
  const { kind, place, person, tag } = filter;
  if (Object.values(filter).every((side) => !side)) return cards;
  const isWithin = within(filter);
  return cards.filter(
    (card) =>
      (!kind || card.kind === kind) &&
      (isWithin(card.date) || eventsOnCard(card).some(({ date }) => isWithin(date))) &&
      (!place || card.places.includes(place)) &&
      (!person || card.people.includes(person)) &&
      (!tag || lines(card.tags).includes(tag)),
  );
}

export interface Choices {
  places: string[];
  people: string[];
  tags: string[];
}

/** So many of a list are of use to choose from. */
const MOST = 200;

function byCount(cards: readonly LibraryCard[], side: 'people' | 'places' | 'tags'): string[] {
  const counts = new Map<string, number>();
  for (const card of cards) {
    for (const value of lines(card[side])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([value]) => value);
}

/** What the cards can be filtered by, the most frequent first. */
export function choicesOf(cards: readonly LibraryCard[]): Choices {
  return {
    places: byCount(cards, 'places'),
    people: byCount(cards, 'people'),
    tags: byCount(cards, 'tags'),
  };
}
