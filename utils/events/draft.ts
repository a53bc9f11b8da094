/** An event while the article is read: what has been said of it so far. */
import type { DateSpan } from '../model/analysis.ts';
import type {
  Appointment,
  Attendance,
  Decision,
  Duration,
  EventKind,
  EventStatus,
  HandledDocument,
  MeetingSession,
  Participants,
} from '../model/event.ts';
import type { Quote, Span } from '../model/text.ts';
import { isLater } from './dates.ts';

export interface Draft {
  kind: EventKind;
  /** Under which names the text speaks of it. */
  names: Quote[];
  status: EventStatus;
  date: DateSpan | undefined;
  place: Quote | undefined;
  chairs: Set<string>;
  attendees: Set<string>;
  participants: Participants[];
  sessions: MeetingSession[];
  attendance: Attendance[];
  agenda: Quote[];
  agendaGiven: boolean;
  handled: HandledDocument[];
  decisions: Decision[];
  appointments: Appointment[];
  duration: Duration | undefined;
  /** Sentences that report it, in order: where a tour's stops are looked for. */
  reported: Span[];
  /** Where the text speaks of it: the first sentence that reports it, in the body if there is one. */
  sentence: Span;
  spoken: number[];
  /** Held beside the main meeting: 会议期间，举行了座谈会. */
  aside: boolean;
  /** Called a meeting and nothing more. */
  bare: boolean;
  /** Told in one breath with it: 先后主持召开甲会议和乙会议, 到某地调研并召开座谈会. Who took part took part in all. */
  together: Draft[];
}

export function joinDrafts(a: Draft, b: Draft): void {
  if (a === b || a.together.includes(b)) return;
  a.together.push(b);
  b.together.push(a);
}

/** How many events back a second report of one is looked for: an article's worth, also where a page has hundreds. */
export const RECENT = 60;

/** Beside or after the main event. */
export const ASIDE =
  /([调考][研察]中|(?:会议|大会|活动)还?举行了?$|还(?:一同|共同|分别)?(?:出席|参加|见证|举行)了?$|会议期间|会上|会前|会后|(?:会谈|会见|会晤|开幕式|闭幕式|仪式)[前后]，|随后|之[前后]，|(?:选举|培训|参观|宣誓|授课)(?:结束)?后，[^，。；]{0,4}$|开始前|召开前，|结束后|期间)/;

export function newDraft(
  given: Pick<Draft, 'kind' | 'status' | 'date' | 'place' | 'sentence'> & { name: Quote } & Partial<
      Pick<Draft, 'aside' | 'bare'>
    >,
): Draft {
  const { name, ...rest } = given;
  return {
    names: [name],
    chairs: new Set(),
    attendees: new Set(),
    participants: [],
    sessions: [],
    attendance: [],
    agenda: [],
    agendaGiven: false,
    handled: [],
    decisions: [],
    appointments: [],
    duration: undefined,
    reported: [],
    spoken: [name.start],
    aside: false,
    bare: false,
    together: [],
    ...rest,
  };
}

/** What leaders do outside meetings: tours and receptions. */
export const isVisit = ({ kind }: Pick<Draft, 'kind'>): boolean =>
  kind === 'inspection' || kind === 'reception';

/** What the paper dates after its own day is still to come, however it words it. */
export const isHeld = ({ status, date }: Draft, published: string | null): boolean =>
  status === 'held' && !isLater(date?.value ?? null, published);

/** Whether somebody of that name is there already: 马杜罗 is 尼古拉斯·马杜罗·莫罗斯 further on. */
export const isNamed = (people: ReadonlySet<string>, name: string): boolean =>
  people.has(name) || (name.length > 1 && [...people].some((other) => other.split('·').includes(name)));
