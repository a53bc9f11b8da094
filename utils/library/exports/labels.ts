/** What files for people say in the reader's language; formats for programs keep their keys. */
import type { EventStatus } from '../../model/event.ts';
import type { SavedKind } from '../../model/library.ts';

/** The columns of a table, in its order; notes name what they hold by the same words. */
export const COLUMNS = [
  'kind',
  'name',
  'pinyin',
  'english',
  'date',
  'status',
  'place',
  'presided',
  'tookPart',
  'documents',
  'posts',
  'sentence',
  'article',
  'address',
  'published',
  'saved',
  'otherAddresses',
  'tags',
  'notes',
  'attendance',
  'agenda',
  'decisions',
  'appointments',
  'stops',
  'events',
  'people',
] as const;

export type Column = (typeof COLUMNS)[number];

export interface Labels {
  /** What notes on the whole library are headed by. */
  title: string;
  columns: Readonly<Record<Column, string>>;
  kinds: Readonly<Record<SavedKind, string>>;
  statuses: Readonly<Record<EventStatus, string>>;
}
