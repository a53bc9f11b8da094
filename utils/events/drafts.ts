/** From meetings and visits as the text speaks of them to drafts, one an event. */
import type { DateSpan } from '../model/analysis.ts';
import type { Quote, Span } from '../model/text.ts';
import { dayOfLine, isDay, isLater, isNarrower, isOld } from './dates.ts';
import { ASIDE, joinDrafts, newDraft, type Draft } from './draft.ts';
import { knownMeeting } from './known-meetings.ts';
import { convened, type Convened } from './meetings.ts';
import { doneAt, hallIn, placeOf } from './places.ts';
import { inOrder } from './same.ts';
import { isLead, lineStart, within, type Scene } from './scene.ts';
import { visitDrafts } from './visit-drafts.ts';

const STATUS_RANK = { held: 2, scheduled: 1, mentioned: 0 } as const;

/** Where its sentence says that it was held; of a row of meetings, where all of them were. */
const whereHeld = (scene: Scene, { sentence, name, through }: Convened): Quote | undefined =>
  placeOf(scene, sentence, { start: name.start, end: through });

/** Joins what is said of one meeting in several places. */
function absorb(scene: Scene, draft: Draft, item: Convened): void {
  draft.names.push(item.name);
  draft.spoken.push(item.name.start);
  // 今天，第六届博览会举行对接会。本届博览会将于11月举行: the day was that of something else.
  if (
    draft.status === 'mentioned' &&
    item.status === 'scheduled' &&
    !isLater(draft.date?.value ?? null, scene.published)
  )
    draft.date = undefined;
  if (STATUS_RANK[item.status] >= STATUS_RANK[draft.status]) {
    // 9月20日 in the headline, 9月20日至23日 in the lead.
    const fuller = draft.date?.value && item.date?.value?.startsWith(`${draft.date.value}/`);
    draft.date = fuller || isNarrower(item.date, draft.date) ? item.date : (draft.date ?? item.date);
    if (item.status !== 'mentioned') addPlace(scene, draft, item);
    draft.status = item.status;
  } else if (
    item.status === 'scheduled' &&
    !draft.date &&
    isLater(item.date?.value ?? null, scene.published)
  ) {
    // 报名参加…, with no day; then 将于…举办: it is still to come.
    draft.status = 'scheduled';
    draft.date = item.date;
    draft.place ??= whereHeld(scene, item);
  }
  draft.bare &&= item.bare;
  addHosts(draft, item);
}

/** 深圳 in the headline, 深圳市福田区 in the lead: the fuller words of the two. */
function addPlace(scene: Scene, draft: Draft, item: Convened): void {
  const place = whereHeld(scene, item);
  if (!draft.place || (place && place.text.length > draft.place.text.length && isWithin(draft.place, place)))
    draft.place = place;
}

/** Whether the short name of a place is in the long one, character by character: 清江 in 清江县, 福田 in 深圳市福田区. */
const isWithin = (short: Quote, long: Quote): boolean => inOrder(short.text, long.text);

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

/** A day within so many characters of the lead's beginning, its byline passed over, is the report's. */
const LEADS = 40;
/** 2026年12月22日上午 */
const LONGEST_DAY = 16;

function meetingDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  let main: Draft | undefined;
  /** Of the item before this one. */
  let before: Draft | undefined;
  for (const item of convened(scene)) {
    const { name, sentence } = item;
    // 列席1月15日召开的开幕大会, behind the congress that is announced.
    if (
      item.session &&
      !main &&
      item.status === 'scheduled' &&
      drafts.some(({ status }) => status === 'scheduled')
    )
      continue;
    if (item.session && main && item.status !== 'scheduled') {
      main.spoken.push(name.start);
      main.date ??= item.date;
      if (name.text.startsWith('第')) main.sessions.push({ ...name, chairs: [] });
      continue;
    }
    if (item.attended && drafts.some(({ status }) => status === 'held')) continue;
    const same = knownMeeting(scene, drafts, byName, main, item);
    if (same) {
      absorb(scene, same, item);
      byName.set(name.text, same);
      if (item.joined && before?.status === 'held' && same.status === 'held') joinDrafts(before, same);
      before = same;
      if (same.status === 'held') main = same;
      continue;
    }
    const during = ASIDE.test(scene.text.slice(sentence.start, name.start));
    const draft = newDraft({
      kind: item.kind,
      name,
      status: item.status,
      date: item.date ?? (item.status === 'held' && during ? main?.date : undefined),
      place: item.status === 'mentioned' ? undefined : whereHeld(scene, item),
      sentence,
      aside: during,
      bare: item.bare,
    });
    addHosts(draft, item);
    drafts.push(draft);
    byName.set(name.text, draft);
    if (item.joined && before?.status === 'held' && draft.status === 'held') joinDrafts(before, draft);
    before = draft;
    if (draft.status === 'held') main = draft;
  }
  return drafts;
}

/** What the sentence says before the meeting, where it names nobody who could have presided; else nothing. */
function leadOf(scene: Scene, { sentence }: Draft, name: Span): string {
  const lead = { start: sentence.start, end: name.start };
  const verb = /^(?:主持)?(?:召开|举行)/.exec(scene.text.slice(name.start, name.end))?.[0];
  if (within(scene.people, lead).length > 0) return '';
  return (
    scene.text.slice(lead.start, lead.end).replace(/召开$/, '') + (verb?.startsWith('主持') ? '主持' : '')
  );
}

function addChairs(draft: Draft, { participants }: Draft): void {
  const presided = participants.find(({ part }) => part === 'presided');
  if (!presided || draft.chairs.size > 0) return;
  for (const { text } of presided.people) draft.chairs.add(text);
  draft.participants.push(presided);
}

/** Whether the sentence before the tour's, in its paragraph, tells of the meeting and names the tour's host. */
const isSameHost = (scene: Scene, tour: Draft, { sentence }: Draft): boolean =>
  sentence.end <= tour.sentence.start &&
  sentence.start > 0 &&
  lineStart(scene, sentence.start) === lineStart(scene, tour.sentence.start) &&
  within(scene.people, sentence).some(({ name }) => tour.chairs.has(name));

const firstName = ({ names: [name] }: Draft): number => name?.start ?? 0;

/**
 * 到某地调研，并召开座谈会: a tour and the meeting that ended it, told in one sentence of the same people; or
 * 上午主持召开会议。下午到某地检查: told in one paragraph of the same host.
 */
function joinTours(scene: Scene, tours: readonly Draft[], meetings: readonly Draft[]): void {
  for (const tour of tours) {
    if (tour.kind !== 'inspection' || tour.status !== 'held') continue;
    const end = tour.names.at(-1)?.end ?? tour.sentence.start;
    for (const meeting of meetings) {
      const name = meeting.names.find(({ start }) => start >= end && start < tour.sentence.end);
      if (meeting.status !== 'held') continue;
      const inOne = name && within(scene.people, { start: end, end: name.start }).length === 0;
      if (inOne || isSameHost(scene, tour, meeting)) joinDrafts(tour, meeting);
    }
  }
}

/** 出席调研座谈会: the meeting of a tour, by its name. */
const OF_TOUR = /^(?:调研|考察|视察|督导|检查)(?:工作)?(?:座谈|交流|汇报|反馈)/;

/** 某人实地察看了…，并主持召开座谈会: on the day of the tour of which the paragraph told before, with the same host. */
const tourDay = (
  scene: Scene,
  tours: readonly Draft[],
  { names, bare, status, sentence }: Draft,
): DateSpan | undefined =>
  (bare || names.some(({ text }) => OF_TOUR.test(text))) && status === 'held' && sentence.start > 0
    ? tours.findLast(
        (tour) =>
          tour.kind === 'inspection' &&
          tour.sentence.end <= sentence.start &&
          lineStart(scene, tour.sentence.start) === lineStart(scene, sentence.start) &&
          (names.some(({ text }) => OF_TOUR.test(text)) ||
            within(scene.people, sentence).some(({ name }) => tour.chairs.has(name))),
      )?.date
    : undefined;

/** The lead, where it tells of this event alone and the headline or the lead names it. */
function leadOfOne(scene: Scene, drafts: readonly Draft[], draft: Draft): Span | undefined {
  const lead = scene.sentences.find(({ start }) => start > 0 && start >= scene.lead);
  if (!lead || draft.status !== 'held' || !isLead(scene, draft.sentence)) return undefined;
  if (draft.sentence.start === 0 && draft.spoken.length > 1) return undefined;
  const others = drafts.some(
    (other) =>
      other !== draft &&
      other.status !== 'mentioned' &&
      other.sentence.start > 0 &&
      isLead(scene, other.sentence),
  );
  const line = scene.text.indexOf('\n', lead.start);
  return others ? undefined : { start: lead.start, end: line < 0 ? scene.text.length : line };
}

/** The day with which a stretch opens, if it is one of these weeks. */
function openingDay(scene: Scene, span: Span): DateSpan | undefined {
  const day = within(scene.dates, span).find(isDay);
  return day &&
    day.start - span.start < LEADS &&
    !isOld(day.value, scene.published) &&
    !isLater(day.value, scene.published)
    ? day
    : undefined;
}

/** An event that only the headline names, or a ceremony that the lead names with no day beside it, was on the day that the lead gives. */
function leadDay(scene: Scene, drafts: readonly Draft[], draft: Draft): DateSpan | undefined {
  const lead = leadOfOne(scene, drafts, draft);
  const isOpening = draft.kind === 'ceremony' || draft.names.some(({ text }) => /^(?:开班|结业)/.test(text));
  if (!lead || (!isOpening && draft.sentence.start > 0)) return undefined;
  // 为推进工作。11月4日，…: the day may open the second sentence.
  const end = Math.min(lead.end, lead.start + LEADS + LONGEST_DAY);
  return openingDay(scene, { start: lead.start, end });
}

/**
 * 6月25日，某团来考察。某人出席签约仪式: a ceremony told in the lead was on its day; so was the one event of a report that the
 * paragraph under the lead tells.
 */
function dayAround(scene: Scene, drafts: readonly Draft[], draft: Draft): DateSpan | undefined {
  if (draft.status !== 'held' || scene.pieces.length > 0) return undefined;
  const told = draft.spoken.find((start) => start > 0 && lineStart(scene, start) === scene.lead);
  // 某组来我市调研。某人主持座谈会: the talks of the one tour that is told.
  const tours = draft.bare
    ? drafts.filter((other) => other.kind === 'inspection' && other.status === 'held')
    : [];
  const [tour] = tours;
  if (tours.length === 1 && tour?.date?.value?.length === 10 && tour.sentence.start < draft.sentence.start)
    return tour.date;
  if (draft.kind === 'ceremony' && told !== undefined) return dayOfLine(scene, { start: told, end: told });
  const second = scene.lines.find((line) => line > scene.lead);
  if (second === undefined || lineStart(scene, draft.sentence.start) !== second) return undefined;
  if (drafts.some((other) => other !== draft && other.status !== 'mentioned')) return undefined;
  return openingDay(scene, { start: scene.lead, end: second });
}

/** 开展‖庆祝…集体观摩活动: an activity that is told as a tour is no meeting. */
const isTour = (visits: readonly Draft[], { names }: Draft): boolean =>
  visits.some(
    (visit) =>
      visit.kind === 'inspection' &&
      visit.names.some((tour) =>
        names.some(
          ({ text, start, end }) => text.endsWith('活动') && tour.start <= start && end === tour.end,
        ),
      ),
  );

/** The drafts of both kinds, in the order in which the text speaks of them. */
export function draftEvents(scene: Scene): Draft[] {
  const all = meetingDrafts(scene);
  const visits = visitDrafts(scene, all);
  const meetings = all.filter((draft) => !isTour(visits, draft));
  joinTours(scene, visits, meetings);
  const drafts = [...meetings, ...visits].sort(
    (a, b) => a.sentence.start - b.sentence.start || firstName(a) - firstName(b),
  );
  for (const draft of drafts) {
    draft.date ??= tourDay(scene, visits, draft) ?? leadDay(scene, drafts, draft);
    draft.date ??= dayAround(scene, drafts, draft);
  }
  for (const draft of drafts) {
    // 召开动员会 in the headline, 在六楼会议室召开换届工作动员 in the lead.
    const lead = draft.sentence.start === 0 && !draft.place ? leadOfOne(scene, drafts, draft) : undefined;
    if (lead) draft.place = hallIn(scene, lead);
    const line = { start: lineStart(scene, draft.sentence.start), end: draft.sentence.end };
    const [name] = draft.names;
    if (name && draft.kind === 'ceremony' && draft.status === 'held' && isLead(scene, draft.sentence))
      draft.place ??= doneAt(scene, line, name.text);
  }
  for (const [index, draft] of drafts.entries()) {
    if (!draft.aside || draft.status !== 'held') continue;
    const main = drafts.slice(Math.max(0, index - 4), index).findLast(({ status }) => status === 'held');
    // 调研中，主持召开座谈会: it was on the day of the tour, and who toured presided.
    draft.date ??= main?.date;
    const [name] = draft.names;
    if (main?.kind === 'inspection' && name && /主持(?:召开)?$/.test(leadOf(scene, draft, name)))
      addChairs(draft, main);
  }
  return drafts;
}
