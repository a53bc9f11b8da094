/** What an item is called in a list. */
import type { SavedItem } from '../../utils/model/library.ts';
import { dateWords } from '../parts/date-words.ts';
import { words } from '../words.ts';
import { eventWords, kindWords } from '../parts/kinds.ts';

export interface Headline {
  kind: string;
  name: string;
  when?: string;
  pinyin?: string | undefined;
  english?: string | undefined;
  posts?: string;
  /** How much a page holds. */
  holds?: string;
  /** People who can be followed from here. */
  people: string[];
}

export function headlineOf({ content, title, pinyin, english }: SavedItem): Headline {
  switch (content.type) {
    case 'event': {
      const { kind, name, date, chairs, attendees } = content.event;
      const when = date ? dateWords(date) : words('date.notGiven');
      return { kind: eventWords(kind), name, when, pinyin, english, people: [...chairs, ...attendees] };
    }
    case 'person': {
      const { name, pinyin: reading, roles } = content.person;
      return {
        kind: kindWords('person', 'one'),
        name,
        pinyin: reading,
        posts: roles.join('、'),
        people: [name],
      };
    }
    case 'page': {
      const { events, people, dates } = content.page;
      const holds = [
        words('library.events', { count: events.length }),
        words('library.people', { count: people.length }),
        words('library.dates', { count: dates.length }),
      ].join(' · ');
      return { kind: kindWords('page', 'one'), name: title, holds, people: people.map(({ name }) => name) };
    }
    case 'date': {
      const { text, value } = content.date;
      return { kind: kindWords('date', 'one'), name: text, when: dateWords(value), people: [] };
    }
  }
  const { type, text, pinyin: reading, gloss } = content.annotation;
  const people = type === 'person' ? [text] : [];
  return { kind: kindWords(type, 'one'), name: text, pinyin: reading, english: gloss?.english, people };
}
