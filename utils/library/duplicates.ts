/** The same event, reported by two papers. */
import type { NewsEvent } from '../model/event.ts';
import type { SavedItem } from '../model/library.ts';
import { pageAddress } from './item.ts';

/** Two items that look like one event; `first` was saved earlier. */
export interface DuplicatePair {
  first: SavedItem;
  other: SavedItem;
}

/** What a name says besides the event's own: brackets, quotation marks, spaces. */
const NOISE = /[\s“”"‘’《》〈〉（）()·、，,]/g;

function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient over pairs of neighbouring characters; 1 where one name holds the other. */
function similarity(a: string, b: string): number {
  const [left, right] = [a.replaceAll(NOISE, ''), b.replaceAll(NOISE, '')];
  if (left.length < 2 || right.length < 2) return 0;
  if (left.includes(right) || right.includes(left)) return 1;
  const [some, others] = [pairsOf(left), pairsOf(right)];
  return (2 * [...some].filter((pair) => others.has(pair)).length) / (some.size + others.size);
}

const ALIKE = 0.5;

interface Report {
  item: SavedItem;
  event: NewsEvent;
  people: ReadonlySet<string>;
  address: string;
}

const peopleOf = ({ chairs, attendees }: NewsEvent): Set<string> => new Set([...chairs, ...attendees]);

/**
 * Of one kind and one day, with names alike, and one who was at both. A name alone proves nothing: every city holds a
 * meeting of its committee on the same Monday. Where neither report names anyone, the place must be the same.
 */
function sameEvent(a: Report, b: Report): boolean {
  const [some, others] = [a.people, b.people];
  const witnessed =
    some.size === 0 || others.size === 0
      ? a.event.place !== null && a.event.place === b.event.place
      : [...some].some((name) => others.has(name));
  return witnessed && similarity(a.event.name, b.event.name) >= ALIKE;
}

function alreadyTold(a: SavedItem, b: SavedItem): boolean {
  return Boolean(a.distinctFrom?.includes(b.id) || b.distinctFrom?.includes(a.id));
}

/**
 * Pairs of saved events that may be the same, each item in one pair at most; those the reader has told apart are left
 * out, and so are two events of one page.
 */
export function findDuplicates(items: readonly SavedItem[]): DuplicatePair[] {
  const groups = new Map<string, Report[]>();
  for (const item of items) {
    if (item.content.type !== 'event' || !item.content.event.date) continue;
    const { event } = item.content;
    const key = `${event.kind} ${event.date}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ item, event, people: peopleOf(event), address: pageAddress(item.url) });
  }
  return [...groups.values()].flatMap(pairsIn);
}

/** The pairs among events of one kind and day. */
function pairsIn(group: Report[]): DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  const paired = new Set<Report>();
  const ordered = group.toSorted(
    (a, b) => Number(a.item.savedAt > b.item.savedAt) - Number(a.item.savedAt < b.item.savedAt),
  );
  for (const [at, first] of ordered.entries()) {
    if (paired.has(first)) continue;
    const twin = ordered.find(
      (other, index) =>
        index > at &&
        !paired.has(other) &&
        other.address !== first.address &&
        !alreadyTold(first.item, other.item) &&
        sameEvent(first, other),
    );
    if (!twin) continue;
    paired.add(first).add(twin);
    pairs.push({ first: first.item, other: twin.item });
  }
  return pairs;
}
