/** An item in plain words, as tables, notes and cards need it. */
import type { EventStatus, NewsEvent } from '../../model/event.ts';
import type { SavedItem, SavedKind, SavedSource } from '../../model/library.ts';
import { kindOf, nameOf } from '../item.ts';

export interface Row {
  kind: SavedKind;
  name: string;
  pinyin: string;
  english: string;
  date: string;
  /** Missing for what is no event. */
  status?: EventStatus;
  place: string;
  presided: string[];
  tookPart: string[];
  documents: string[];
  attendance: string[];
  agenda: string[];
  decisions: string[];
  /** 温某 任 副市长: the person, what happened, the posts. */
  appointments: string[];
  /** Places of a tour in order, each with what was said there. */
  stops: string[];
  posts: string[];
  /** What a whole page tells of: events with their dates, people with their posts. */
  events: string[];
  people: string[];
}

const NOTHING = {
  date: '',
  place: '',
  presided: [],
  tookPart: [],
  documents: [],
  attendance: [],
  agenda: [],
  decisions: [],
  appointments: [],
  stops: [],
  posts: [],
  events: [],
  people: [],
};

const ACTS = { appointed: '任', removed: '免', elected: '当选', resigned: '辞去', proposed: '拟任' } as const;

/** What an event's later fields say, each as lines of words; nothing where it was saved without them. */
function toldOf({ attendance = [], agenda = [], decisions = [], appointments = [], stops = [] }: NewsEvent) {
  return {
    attendance: attendance.map(({ text }) => text),
    agenda: agenda.map(({ text }) => text),
    decisions: decisions.map(({ text, vote }) => (vote ? `${text}（${vote.text}）` : text)),
    appointments: appointments.map(({ person, act, posts }) => `${person} ${ACTS[act]} ${posts.join('、')}`),
    stops: stops.map(({ place, said }) => (said ? `${place.text}：${said.text}` : place.text)),
  };
}

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
        ...toldOf(content.event),
      };
    }
    case 'person':
      return { ...base, pinyin: content.person.pinyin, posts: content.person.roles };
    case 'page': {
      const { events, people } = content.page;
      return {
        ...base,
        events: events.map(({ date, name }) => [date, name].filter(Boolean).join(' ')),
        people: people.map(({ name, roles }) => (roles.length > 0 ? `${name}（${roles.join('、')}）` : name)),
      };
    }
    case 'date':
      return { ...base, date: content.date.value ?? '' };
  }
  return { ...base, pinyin: content.annotation.pinyin, english: content.annotation.gloss?.english ?? '' };
}

/** The page an item was saved from, and all others that say the same. */
export function sourcesOf(item: SavedItem): SavedSource[] {
  return [item, ...(item.sources ?? [])];
}
