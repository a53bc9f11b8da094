/**
 * Mentions and dates → events. Several mentions of one meeting are one event; participants and documents belong to the
 * event that the text spoke of last.
 */
import type { DateSpan, EventKind, EventStatus, Mention, NewsEvent, Span } from '../model.ts';
import { handledDocuments } from './documents.ts';
import { convened, type Convened } from './meetings.ts';
import { takingPart } from './participants.ts';
import { placeOf } from './places.ts';
import { sentencesOf, type Participant, type Scene } from './scene.ts';
import { sameMeeting } from './same.ts';
import { dayBeside, isLater } from './dates.ts';
import { findVisits } from './visits.ts';

interface Draft {
  kind: EventKind;
  names: string[];
  status: EventStatus;
  date: string | null;
  place: string | null;
  chairs: Set<string>;
  attendees: Set<string>;
  documents: Set<string>;
  /** Where the text speaks of it: the first sentence that reports it, in the body if there is one. */
  sentence: Span;
  spoken: number[];
  /** Held beside the main meeting: 会议期间，举行了座谈会. */
  aside: boolean;
}

/** How many events back a second report of one is looked for: an article's worth, also where a page has hundreds. */
const RECENT = 60;

const STATUS_RANK: Record<EventStatus, number> = { held: 2, scheduled: 1, mentioned: 0 };

/** Joins what is said of one meeting in several places. */
function absorb(draft: Draft, item: Convened, place: string | null): void {
  draft.names.push(item.mention.text);
  draft.spoken.push(item.sentence.start);
  draft.date ??= item.date;
  draft.place ??= place;
  if (STATUS_RANK[item.status] > STATUS_RANK[draft.status]) draft.status = item.status;
}

function meetingDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  let main: Draft | undefined;
  for (const item of convened(scene)) {
    const { mention, sentence } = item;
    if (item.session) {
      main?.spoken.push(sentence.start);
      if (main) continue;
    }
    const place = item.status === 'mentioned' ? null : placeOf(scene, sentence, mention);
    const same =
      byName.get(mention.text) ??
      drafts.slice(-RECENT).find((draft) => draft.names.some((name) => sameMeeting(name, mention.text)));
    if (same) {
      absorb(same, item, place);
      byName.set(mention.text, same);
      if (same.status === 'held') main = same;
      continue;
    }
    const during = /(会议期间|会上|会前|会后|随后)/.test(scene.text.slice(sentence.start, mention.start));
    const draft: Draft = {
      kind: item.kind,
      names: [mention.text],
      status: item.status,
      date: item.date ?? (item.status === 'held' && during ? (main?.date ?? null) : null),
      place,
      chairs: new Set(),
      attendees: new Set(),
      documents: new Set(),
      sentence,
      spoken: [sentence.start],
      aside: during,
    };
    drafts.push(draft);
    byName.set(mention.text, draft);
    if (draft.status === 'held') main = draft;
  }
  return drafts;
}

function visitDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const visit of findVisits(scene)) {
    if (visit.past) continue;
    const name = scene.text.slice(visit.name.start, visit.name.end);
    const place = placeOf(scene, visit.sentence, visit.name);
    const same = drafts
      .slice(-RECENT)
      .find((draft) => draft.kind === visit.kind && visit.hosts.some((host) => draft.chairs.has(host)));
    const date = dayBeside(scene, visit.sentence, visit.name);
    if (same) {
      // The headline's short form and the body's long one are one event; the lead, with its day, names it.
      if (same.date === null && date !== null)
        Object.assign(same, {
          date,
          sentence: visit.sentence,
          names: [...(visit.kind === 'reception' ? same.names : []), name],
          place: same.place ?? place,
        });
      same.spoken.push(visit.sentence.start);
      for (const guest of visit.guests) same.attendees.add(guest);
      continue;
    }
    drafts.push({
      kind: visit.kind,
      names: [name],
      status: 'held',
      date,
      place,
      chairs: new Set(visit.hosts),
      attendees: new Set(visit.guests),
      documents: new Set(),
      sentence: visit.sentence,
      spoken: [visit.sentence.start],
      aside: false,
    });
  }
  return drafts;
}

/** Gives each sentence's participants and documents to the held event spoken of last (in the title: the first one). */
function assign(scene: Scene, drafts: Draft[]): void {
  const held = drafts.filter((draft) => draft.status === 'held' && !isLater(draft.date, scene.published));
  if (held.length === 0) return;
  const turns = held
    .flatMap((draft) => draft.spoken.map((start) => ({ start, draft })))
    .sort((a, b) => a.start - b.start);
  let turn = 0;
  let owner = held[0];
  for (const sentence of scene.sentences) {
    for (; (turns[turn]?.start ?? Infinity) <= sentence.start; turn++) owner = turns[turn]?.draft;
    // What only happened beside the main meeting (会议期间，举行了座谈会) does not take over the rest of the report.
    if (owner?.aside && owner.sentence.start !== sentence.start) owner = held[0];
    if (!owner) continue;
    const isVisit = owner.kind === 'inspection' || owner.kind === 'reception';
    for (const { name, part } of takingPart(scene, sentence)) {
      if (part === 'chair') owner.chairs.add(name);
      else if (part === 'attendee' || !isVisit) owner.attendees.add(name);
    }
    if (owner.kind === 'meeting' || owner.kind === 'ceremony')
      for (const document of handledDocuments(scene, sentence)) owner.documents.add(document);
  }
}

/** A meeting's longest name is its most specific; a visit is named by its lead (a reception by its headline). */
const nameOf = ({ kind, names }: Draft): string =>
  kind === 'inspection' || kind === 'reception'
    ? (names[0] ?? '')
    : names.reduce((best, name) => (name.length > best.length ? name : best));

/** Events that the article reports, announces or cites, in the order in which it speaks of them. */
export function extractEvents(
  text: string,
  mentions: readonly Mention[],
  people: readonly Participant[],
  dates: readonly DateSpan[],
  published: string | null,
): NewsEvent[] {
  const scene: Scene = { text, sentences: sentencesOf(text), mentions, people, dates, published };
  const drafts = [...meetingDrafts(scene), ...visitDrafts(scene)].sort(
    (a, b) => a.sentence.start - b.sentence.start,
  );
  assign(scene, drafts);
  return drafts.map((draft) => ({
    kind: draft.kind,
    name: nameOf(draft),
    date: draft.date,
    // What the paper dates after its own day is still to come, however it words it.
    status: draft.status === 'held' && isLater(draft.date, published) ? 'scheduled' : draft.status,
    place: draft.place,
    chairs: [...draft.chairs],
    attendees: [...draft.attendees].filter((name) => !draft.chairs.has(name)),
    documents: [...draft.documents],
    sentence: [draft.sentence.start, draft.sentence.end],
  }));
}
