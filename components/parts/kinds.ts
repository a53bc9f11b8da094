/** The words for the kinds of things that are marked, listed and saved. */
import type { EventKind, EventStatus, MentionKind, SavedContent } from '../../utils/model.ts';

export type SavedKind = 'page' | 'event' | 'date' | MentionKind;

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

/** One and many. */
export const KIND_WORDS: Record<SavedKind, { one: string; many: string }> = {
  page: { one: 'Page', many: 'Pages' },
  event: { one: 'Event', many: 'Events' },
  date: { one: 'Date', many: 'Dates' },
  person: { one: 'Person', many: 'People' },
  term: { one: 'Term', many: 'Terms' },
  organisation: { one: 'Body', many: 'Bodies' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  document: { one: 'Document', many: 'Documents' },
  post: { one: 'Post', many: 'Posts' },
  place: { one: 'Place', many: 'Places' },
};

export const EVENT_WORDS: Record<EventKind, string> = {
  meeting: 'Meeting',
  inspection: 'Inspection',
  reception: 'Reception',
  ceremony: 'Ceremony',
};

/** What the first of those who were there is said to have done. */
export const CHAIR_WORDS: Record<EventKind, string> = {
  meeting: 'Presided',
  inspection: 'Led by',
  reception: 'Host',
  ceremony: 'Presided',
};

/** Said after the event's kind; what was held needs no word. */
export const STATUS_WORDS: Record<EventStatus, string> = {
  held: '',
  scheduled: 'announced',
  mentioned: 'mentioned in passing',
};

/** The kind of a saved thing: of its content, or of the mark that was saved. */
export function kindOfContent(content: SavedContent): SavedKind {
  return content.type === 'annotation' ? content.annotation.type : content.type;
}
