/** The words for the kinds of things that are marked, listed and saved. */
import type { EventKind, EventStatus } from '../../utils/model/event.ts';
import type { SavedKind } from '../../utils/model/library.ts';
import { words } from '../words.ts';

export type { SavedKind };

/** The kinds in the order in which they are listed. */
export const KINDS: readonly SavedKind[] = [
  'page',
  'event',
  'date',
  'person',
  'term',
  'organisation',
  'meeting',
  'document',
  'post',
  'place',
];

/** The name of a kind, for one thing or for many. */
export function kindWords(kind: SavedKind, number: 'one' | 'many'): string {
  return words(`kind.${kind}.${number}`);
}

export function eventWords(kind: EventKind): string {
  return words(`event.kind.${kind}`);
}

/** What the first of those who were there is said to have done. */
export function chairWords(kind: EventKind): string {
  return words(`event.chair.${kind}`);
}

/** Said after the event's kind; what was held needs no word. */
export function statusWords(status: EventStatus): string {
  return status === 'held' ? '' : words(`event.status.${status}`);
}
