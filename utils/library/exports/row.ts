/** An item in plain words, as tables, notes and cards need it. */
import type { SavedItem, SavedSource } from '../../model.ts';
import { kindOf, nameOf } from '../item.ts';

export interface Row {
  kind: string;
  name: string;
  pinyin: string;
  english: string;
  date: string;
  status: string;
  place: string;
  presided: string[];
  tookPart: string[];
  documents: string[];
  posts: string[];
}

const NOTHING = { date: '', status: '', place: '', presided: [], tookPart: [], documents: [], posts: [] };

export function rowOf(item: SavedItem): Row {
  const { content } = item;
  const base = {
    ...NOTHING,
    kind: kindOf(content),
    name: nameOf(item),
    pinyin: item.pinyin ?? '',
    english: item.english ?? '',
  };
  switch (content.type) {
    case 'event': {
      const { date, status, place, chairs, attendees, documents } = content.event;
      return {
        ...base,
        date: date ?? '',
        status,
        place: place ?? '',
        presided: chairs,
        tookPart: attendees,
        documents,
      };
    }
    case 'person':
      return { ...base, pinyin: content.person.pinyin, posts: content.person.roles };
    case 'date':
      return { ...base, date: content.date.value ?? '' };
    case 'annotation':
      return { ...base, pinyin: content.annotation.pinyin, english: content.annotation.gloss?.english ?? '' };
  }
  return base;
}

/** The page an item was saved from, and all others that say the same. */
export function sourcesOf(item: SavedItem): SavedSource[] {
  return [item, ...(item.sources ?? [])];
}
