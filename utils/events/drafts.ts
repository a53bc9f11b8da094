/** From meetings and visits as the text speaks of them to drafts, one an event. */
import type { Span } from '../model.ts';
import { dayBeside } from './dates.ts';
import { newDraft, type Draft } from './draft.ts';
import { convened, type Convened } from './meetings.ts';
import { placeOf } from './places.ts';
import { inOrder, sameMeeting } from './same.ts';
import { lineStart, quote, type Scene } from './scene.ts';
import { findVisits, type Visit } from './visits.ts';

/** How many events back a second report of one is looked for: an article's worth, also where a page has hundreds. */
const RECENT = 60;

const STATUS_RANK = { held: 2, scheduled: 1, mentioned: 0 } as const;
const ASIDE = /([调考][研察]中|(?:会议|大会)还?举行了?$|会议期间|会上|会前|会后|随后|开始前|结束后|期间)/;

/** Joins what is said of one meeting in several places. */
function absorb(scene: Scene, draft: Draft, item: Convened): void {
  draft.names.push(item.name);
  draft.spoken.push(item.name.start);
  if (STATUS_RANK[item.status] >= STATUS_RANK[draft.status]) {
    draft.date ??= item.date;
    if (item.status !== 'mentioned') draft.place ??= placeOf(scene, item.sentence, item.name);
    draft.status = item.status;
  }
  draft.bare &&= item.bare;
  addHosts(draft, item);
}

function addHosts(draft: Draft, { hosts, guests, name }: Convened): void {
  const welcomed = guests.filter((guest) => !draft.attendees.has(guest.name));
  for (const guest of welcomed) draft.attendees.add(guest.name);
  if (welcomed.length > 0)
    draft.participants.push({
      part: 'received',
      people: welcomed.map((guest) => ({ text: guest.name, start: guest.start, end: guest.end })),
      incomplete: false,
      verb: name,
    });
  const fresh = hosts.filter((host) => !draft.chairs.has(host.name));
  if (fresh.length === 0) return;
  for (const host of fresh) draft.chairs.add(host.name);
  draft.participants.push({
    part: 'presided',
    people: fresh.map((host) => ({ text: host.name, start: host.start, end: host.end })),
    incomplete: false,
    verb: name,
  });
}

const sameDay = (a: Draft, b: Convened): boolean =>
  a.date === undefined || b.date === undefined || a.date.value === b.date.value;

/** The draft that this item speaks of again. */
function known(
  drafts: readonly Draft[],
  byName: ReadonlyMap<string, Draft>,
  main: Draft | undefined,
  item: Convened,
) {
  const { text } = item.name;
  const draft =
    byName.get(text) ??
    drafts.slice(-RECENT).find(({ names }) => names.some((name) => sameMeeting(name.text, text)));
  if (draft) return draft;
  // 晋衔仪式 of 晋升上将军衔警衔仪式: further on the one ceremony is called by half its name.
  if (
    main &&
    item.kind === 'ceremony' &&
    main.kind === 'ceremony' &&
    !item.date &&
    (text.length <= 4 || main.names.some((name) => inOrder(text, name.text)))
  )
    return main;
  if (!main || item.status !== 'held' || !sameDay(main, item)) return undefined;
  // 主持召开会议 in the title, 主持召开专题会议 in the lead; and a bare 会议 further on is the one spoken of.
  const title = main.sentence.start === 0 || main.spoken.length === 1;
  if (main.bare && title && !item.bare && main.kind === item.kind) return main;
  return item.bare && (/^[会大全]/.test(text) || main.bare) && main.kind === item.kind ? main : undefined;
}

function meetingDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  let main: Draft | undefined;
  for (const item of convened(scene)) {
    const { name, sentence } = item;
    if (item.session && main && item.status !== 'scheduled') {
      main.spoken.push(name.start);
      main.date ??= item.date;
      if (name.text.startsWith('第')) main.sessions.push({ ...name, chairs: [] });
      continue;
    }
    const same = known(drafts, byName, main, item);
    if (same) {
      absorb(scene, same, item);
      byName.set(name.text, same);
      if (same.status === 'held') main = same;
      continue;
    }
    const during = ASIDE.test(scene.text.slice(sentence.start, name.start));
    const draft = newDraft({
      kind: item.kind,
      name,
      status: item.status,
      date: item.date ?? (item.status === 'held' && during ? main?.date : undefined),
      place: item.status === 'mentioned' ? undefined : placeOf(scene, sentence, name),
      sentence,
      aside: during,
      bare: item.bare,
    });
    addHosts(draft, item);
    drafts.push(draft);
    byName.set(name.text, draft);
    if (draft.status === 'held') main = draft;
  }
  return drafts;
}

/** The first paragraph under the title. */
const isLead = (scene: Scene, { start }: Span): boolean =>
  lineStart(scene, start) <= scene.text.indexOf('\n') + 1;

/** Whether a second reception or tour is the one that the text has spoken of already. */
function sameVisit(draft: Draft, visit: Visit): boolean {
  if (draft.kind !== visit.kind || !visit.hosts.some((host) => draft.chairs.has(host))) return false;
  if (visit.kind === 'inspection') return true;
  const guests = visit.guests.map(({ name }) => name);
  return (
    guests.length === 0 || draft.attendees.size === 0 || guests.some((name) => draft.attendees.has(name))
  );
}

/** 会见, or the 会谈 at the end of 同…举行会谈. */
function verbOf(scene: Scene, { name }: Visit): [number, number] {
  const match = /会见|接见|会谈|会晤/.exec(scene.text.slice(name.start, name.end));
  const start = name.start + (match?.index ?? 0);
  return [start, start + (match?.[0].length ?? 2)];
}

function addGuests(scene: Scene, draft: Draft, visit: Visit): void {
  const fresh = visit.guests.filter(({ name }) => !draft.attendees.has(name));
  for (const { name } of fresh) draft.attendees.add(name);
  if (fresh.length === 0) return;
  const behind = fresh.at(-1)?.end ?? visit.name.end;
  draft.participants.push({
    part: 'received',
    people: fresh.map(({ name, start, end }) => ({ text: name, start, end })),
    incomplete: /^(?:夫妇)?(?:一行)?等/.test(scene.text.slice(behind, behind + 4)),
    verb: quote(scene, ...verbOf(scene, visit)),
  });
}

function visitDrafts(scene: Scene, meetings: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const visit of findVisits(scene)) {
    if (visit.past) continue;
    const name = quote(scene, visit.name.start, visit.name.end);
    const place = placeOf(scene, visit.sentence, visit.name);
    const date = dayBeside(scene, visit.sentence, visit.name);
    const same = drafts.slice(-RECENT).find((draft) => sameVisit(draft, visit));
    if (same) {
      // The headline's short form and the body's long one are one event; the lead, with its day, names it.
      if (same.date === undefined && date !== undefined) {
        same.date = date;
        if (!isLead(scene, visit.sentence)) {
          same.spoken.push(visit.name.start);
          addGuests(scene, same, visit);
          continue;
        }
        same.sentence = visit.sentence;
        same.names = [...(visit.kind === 'reception' ? same.names : []), name];
        same.place ??= place;
      }
      same.place ??= place;
      same.spoken.push(visit.name.start);
      addGuests(scene, same, visit);
      continue;
    }
    const aside = ASIDE.test(scene.text.slice(visit.sentence.start, visit.name.start));
    const beside = aside
      ? meetings.findLast(({ sentence, status }) => status === 'held' && sentence.start < visit.name.start)
      : undefined;
    const draft = newDraft({
      kind: visit.kind,
      name,
      status: 'held',
      date: date ?? beside?.date,
      place,
      sentence: visit.sentence,
    });
    for (const host of visit.hosts) draft.chairs.add(host);
    draft.participants.push({
      part: 'presided',
      people: visit.hostSpans.map((host) => ({ text: host.name, start: host.start, end: host.end })),
      incomplete: false,
      verb: quote(scene, visit.name.start, visit.name.end),
    });
    addGuests(scene, draft, visit);
    drafts.push(draft);
  }
  return drafts;
}

/** The drafts of both kinds, in the order in which the text speaks of them. */
export function draftEvents(scene: Scene): Draft[] {
  const meetings = meetingDrafts(scene);
  const drafts = [...meetings, ...visitDrafts(scene, meetings)].sort(
    (a, b) => a.sentence.start - b.sentence.start,
  );
  // 调研中，主持召开座谈会: it was on the day of the tour.
  for (const [index, draft] of drafts.entries())
    if (draft.aside && draft.status === 'held')
      draft.date ??= drafts
        .slice(Math.max(0, index - 4), index)
        .findLast(({ status }) => status === 'held')?.date;
  return drafts;
}
