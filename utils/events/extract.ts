/**
 * Mentions and dates → events. Several mentions of one meeting are one event; participants, documents and decisions
 * belong to the event that the text spoke of last.
 */
import type { DateSpan } from '../model/analysis.ts';
import type { Appointment, NewsEvent, Participants } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/text.ts';
import { findAppointments } from './appointments.ts';
import { assign } from './assign.ts';
import { isLater } from './dates.ts';
import type { Draft } from './draft.ts';
import { draftEvents } from './drafts.ts';
import { kindOf } from './meetings.ts';
import { announced } from './notices.ts';
import { piecesOf } from './pieces.ts';
import {
  fullWidth,
  leadStart,
  lineStarts,
  sentencesOf,
  withoutNames,
  type Participant,
  type Scene,
} from './scene.ts';
import { stopsIn } from './stops.ts';
import { overWords, type EventWords } from './words.ts';

/** 签约仪式: what has no name of its own is told by what is said of it. */
const bareCeremony = overWords((any) => new RegExp(`^${any('bareCeremony')}$`));

const NUMBERED = /[\d一二三四五六七八九十百]+[届次]|^\d{4}年/;

/** A meeting's longest name is its most specific, and a reception's; a tour is named by its lead. */
function nameOf({ text }: Scene, { kind, names, bare }: Draft): Quote {
  const [first = { text: '', start: 0, end: 0 }] = names;
  if (kind === 'inspection') return first;
  if (kind === 'reception')
    return names.reduce((best, name) => (name.text.length > best.text.length ? name : best), first);
  // 中央政治局召开会议 says as much as 中央政治局9月26日召开会议, and the event has its date.
  // 县人大常委会召开主任会议 in the headline, 第八次主任会议 in the lead: the number says which.
  const numbered = names.filter(({ text: words }) => NUMBERED.test(words));
  const undated = (numbered.length > 0 ? numbered : names).filter(
    (name) => !/\d{1,2}[月日]|\d{4}年(?:\d|召开|举行)/.test(name.text),
  );
  // 举行仪式欢迎某人访华 in the headline, 举行仪式，欢迎某人… in the lead: the one phrase.
  const phrases = undated.filter((name) => !name.text.includes('，') && name.text.length > 6);
  const described = phrases.length > 0 ? phrases : undated;
  const plain = bare || names.some((name) => /召开|举行/.test(name.text)) ? described : names;
  const title = text.indexOf('\n');
  // Of two that are as long, the body's is the name, and the headline's a variant.
  const inBody = ({ start }: Quote): number => Number(start > title);
  const longest = (plain.length > 0 ? plain : names).reduce((best, name) =>
    (name.text.length - best.text.length || inBody(name) - inBody(best)) > 0 ? name : best,
  );
  // The words in the body prove more than the same words in the headline.
  return names.find((name) => name.text === longest.text && name.start > longest.start) ?? longest;
}

/** Each person once a kind of taking part: the body's list, with its verb, before the headline's. */
function once(groups: readonly Participants[]): Participants[] {
  const seen = new Set<string>();
  const kept: Participants[] = [];
  for (const group of groups.toReversed()) {
    const people = group.people.filter(({ text }) => !seen.has(`${group.part} ${text}`));
    for (const { text } of people) seen.add(`${group.part} ${text}`);
    if (people.length > 0 || (group.others && group.people.length === 0)) kept.unshift({ ...group, people });
  }
  return kept;
}

const firstOfEach = <T extends Quote>(items: readonly T[]): T[] =>
  [...new Map(items.toReversed().map((item) => [item.text, item])).values()].reverse();

/** The key with the list, or nothing where there is none. */
const given = <K extends string, T>(key: K, list: readonly T[]): Partial<Record<K, T[]>> =>
  list.length > 0 ? ({ [key]: list } as Record<K, T[]>) : {};

const span = ({ start, end }: Quote | DateSpan) => ({ start, end });

function finished(scene: Scene, draft: Draft): NewsEvent {
  const name = nameOf(scene, draft);
  const { date, place, chairs } = draft;
  const value = date?.value ?? null;
  // 《…》推介会: the book is in the name, not on the table; 《…》征求意见座谈会: it is what they dealt with.
  const handled = firstOfEach(draft.handled).filter(
    (item) =>
      !draft.names.some(
        ({ text, start, end }) =>
          start <= item.start && item.end <= end && !/征求意见|论证会|听证会|评审会/.test(text),
      ),
  );
  const tour =
    draft.kind === 'inspection'
      ? stopsIn(
          scene,
          draft.reported.filter(({ start }) => start > draft.sentence.start),
        ).filter((stop) => stop.place.text !== place?.text)
      : [];
  return {
    // 论坛 in the headline, 论坛开幕式 in the lead: of what it is called in the end.
    kind: draft.kind === 'meeting' ? kindOf(scene, name.text) : draft.kind,
    name: name.text,
    date: value,
    status: draft.status === 'held' && isLater(value, scene.published) ? 'scheduled' : draft.status,
    place: place?.text ?? null,
    chairs: [...chairs],
    attendees: [...draft.attendees].filter((person) => !chairs.has(person)),
    documents: handled.map(({ text }) => text),
    sentence: [draft.sentence.start, draft.sentence.end],
    evidence: { name: span(name), ...(date && { date: span(date) }), ...(place && { place: span(place) }) },
    ...given('participants', once(draft.participants)),
    ...given('sessions', firstOfEach(draft.sessions)),
    ...given('attendance', draft.attendance),
    ...given('agenda', firstOfEach(draft.agenda)),
    ...given('handled', handled),
    ...given('decisions', firstOfEach(draft.decisions)),
    ...given('appointments', draft.appointments),
    ...given('stops', tour),
    ...(draft.duration && { duration: draft.duration }),
  };
}

/** A meeting that is called nothing but that, and of which nothing is said, is no entry of an index. */
const isTold = ({ names, chairs, attendees, date }: Draft): boolean =>
  chairs.size > 0 ||
  (date !== undefined && names.some(({ text }) => text === '座谈会')) ||
  attendees.size > 0 ||
  names.some(({ text }) => !/^(?:会议|大会|全会|仪式|座谈会)$/.test(text));

export interface Happenings {
  events: NewsEvent[];
  appointments: Appointment[];
}

/** Events that the article reports, announces or cites, in the order in which it speaks of them, and who was appointed. */
export function extractEvents(
  text: string,
  mentions: readonly Mention[],
  people: readonly Participant[],
  dates: readonly DateSpan[],
  published: string | null,
  words: EventWords,
): Happenings {
  const full = fullWidth(text);
  const page = { text: full, sentences: sentencesOf(text), lines: lineStarts(text) };
  const pieces = piecesOf(page);
  const bare = bareCeremony(words);
  const scene: Scene = {
    words,
    ...page,
    pieces,
    // Under a digest's title the first headline is what leads.
    lead: pieces.length > 0 ? (page.lines[1] ?? 0) : leadStart(page),
    nameless: withoutNames(
      full,
      mentions.filter(({ kind }) => kind === 'person'),
    ),
    original: text,
    mentions: mentions.filter(({ kind, text }) => kind !== 'meeting' || !bare.test(text)),
    people,
    dates,
    published,
  };
  const drafts = draftEvents(scene);
  announced(scene, drafts);
  const appointments = findAppointments(scene).toSorted((a, b) => a.start - b.start);
  assign(scene, drafts, appointments);
  return { events: drafts.filter(isTold).map((draft) => finished(scene, draft)), appointments };
}
