/** What is saved in order of time, the events of whole pages with it. */
import type { NewsEvent } from '../model/event.ts';
import type { LibraryCard, SavedItem, SavedKind, TimelineEntry } from '../model/library.ts';

/** The dated events that a card of a whole page tells of. */
export function eventsOnCard({ events }: LibraryCard): { date: string; name: string }[] {
  if (!events) return [];
  return events.split('\n').map((line) => {
    const at = line.indexOf('\t');
    return { date: line.slice(0, at), name: line.slice(at + 1) };
  });
}

const keyOf = (date: string | null, name: string): string => `${date ?? ''}\t${name}`;

/** What has a time of its own; a word or a person has only that of the page, which stands there itself. */
const TIMED: readonly SavedKind[] = ['event', 'date', 'page'];

/**
 * The newest first; what has no date comes last. An event that was also saved by itself stands there once.
 * @param kind the kind that is looked for; where it is given, others than timed ones stand there too
 * @param isShown whether a date is among those that are looked at
 */
export function timelineOf(
  cards: readonly LibraryCard[],
  kind: string,
  isShown: (date: string | null) => boolean,
): TimelineEntry[] {
  const told = new Set<string>();
  for (const card of cards) if (card.kind === 'event') told.add(keyOf(card.date, card.name));
  const entries: TimelineEntry[] = [];
  for (const card of cards) {
    if ((kind || TIMED.includes(card.kind)) && isShown(card.date))
      entries.push({ card, date: card.date, name: card.name, isOfPage: false });
    for (const { date, name } of eventsOnCard(card)) {
      if (told.has(keyOf(date, name)) || !isShown(date)) continue;
      told.add(keyOf(date, name));
      entries.push({ card, date, name, isOfPage: true });
    }
  }
  return entries.sort(
    (a, b) => Number((a.date ?? '') < (b.date ?? '')) - Number((a.date ?? '') > (b.date ?? '')),
  );
}

const named = (name: string) => (event: NewsEvent) => event.name.replaceAll(/\s+/g, ' ') === name;

/** An event of a saved page with its own sentence, to be looked up; the page itself where it tells of none so called. */
export function eventOfPage(item: SavedItem, name: string): SavedItem {
  if (item.content.type !== 'page') return item;
  const { text, events } = item.content.page;
  const event = events.find(named(name));
  if (!event) return item;
  const [start, end] = event.sentence;
  return {
    ...item,
    content: { type: 'event', event },
    quote: text.slice(start, end).trim(),
    anchor: { start, prefix: '', suffix: '' },
  };
}
