/** From visits as the text speaks of them to drafts: what is told of one reception or tour in several places is one. */
import type { DateSpan } from '../model/analysis.ts';
import type { Quote, Span } from '../model/text.ts';
import { areApart, dayBeside, dayOfLine, isLater } from './dates.ts';
import { addTo, attend, preside } from './attend.ts';
import { ASIDE, newDraft, RECENT, type Draft } from './draft.ts';
import { placeOf } from './places.ts';
import { isLead, lineStart, quote, within, type Scene } from './scene.ts';
import type { Visit } from './visit.ts';
import { findVisits } from './visits.ts';

/** 会前，甲会见了客商代表: beside the meeting that the report goes on with. */
const BESIDE = /^\s*(?:会议?|大会|论坛|推介会|活动|仪式|签约)[前后]，/;

/** Bodies, posts and places that a phrase names: who somebody is, where the name itself is not known. */
const named = (scene: Scene, span: Span): string[] =>
  within(scene.mentions, span)
    .filter(({ kind }) => kind === 'organisation' || kind === 'post' || kind === 'place')
    .map(({ text }) => text);

/** 会见法国大使一行 and 会见德国大使一行, both in the body: the one has nothing of the other. */
function differs(scene: Scene, draft: Draft, visit: Visit): boolean {
  const first = draft.names.at(-1);
  if (!first || draft.sentence.start === 0 || visit.sentence.start === 0) return false;
  const [mine, others] = [named(scene, visit.name), named(scene, first)];
  return mine.length > 0 && others.length > 0 && !mine.some((word) => others.includes(word));
}

/** 会见了特首甲。下午分别‖会见行政、立法机关负责人，各界代表人士: kinds of people one after the other, in the body. */
const receivesSeveral = (scene: Scene, { sentence, name, guests }: Visit): boolean =>
  guests.length === 0 &&
  !isLead(scene, sentence) &&
  scene.text.slice(sentence.start, name.start).endsWith('分别');

/** Which of the visits so far this one is told of again. */
function knownVisit(
  scene: Scene,
  drafts: readonly Draft[],
  visit: Visit,
  date: DateSpan | undefined,
): Draft | undefined {
  const like = drafts.slice(-RECENT).filter(
    (draft) =>
      draft.kind === visit.kind &&
      draft.status === visit.status &&
      // What a body did (县政协开展视察活动) names nobody who led it: the next sentence may.
      (visit.hosts.length === 0 ||
        draft.chairs.size === 0 ||
        visit.hosts.some((host) => draft.chairs.has(host.name))) &&
      !areApart(draft.date, date),
  );
  if (visit.kind === 'inspection') return like.at(-1);
  const shares = like.findLast(({ attendees }) => visit.guests.some(({ name }) => attendees.has(name)));
  if (shares) return shares;
  // 会见总理甲，同议长乙举行会谈: two in one sentence are two.
  const open = like.filter(
    (draft) =>
      (visit.guests.length === 0 || draft.attendees.size === 0) &&
      draft.sentence.start !== visit.sentence.start &&
      !differs(scene, draft, visit) &&
      !(draft.attendees.size > 0 && receivesSeveral(scene, visit)),
  );
  const verb = scene.text.slice(...verbOf(scene, visit));
  return open.findLast(({ names }) => names.some(({ text }) => text.includes(verb))) ?? open.at(-1);
}

/** 江苏省苏州市 in the lead, 苏州 in the headline. */
const isFuller = (place: string, short: string): boolean =>
  place.length > short.length && place.includes(short) && !place.startsWith(short);

/** 到某县调研 in the headline, 到某镇调研 in the lead by which the tour is named now: where the lead says that they went. */
const isOwnPlace = ({ text }: Scene, { names: [name], place: short }: Draft, place: Quote): boolean =>
  short === undefined ||
  isFuller(place.text, short.text) ||
  // 到某镇, and 到某镇甲村、乙村: the town holds all of it.
  (name !== undefined &&
    name.start <= place.start &&
    place.end <= name.end &&
    !(place.text.startsWith(short.text) && /[、和及与等]/.test(text.charAt(place.end))));

/** 会见, or the 会谈 at the end of 同…举行会谈. */
function verbOf(scene: Scene, { name }: Visit): [number, number] {
  const match = /会见|接见|拜会|会谈|会晤/.exec(scene.text.slice(name.start, name.end));
  const start = name.start + (match?.index ?? 0);
  return [start, start + (match?.[0].length ?? 2)];
}

function addGuests(scene: Scene, draft: Draft, visit: Visit): void {
  const behind = visit.guests.at(-1)?.end ?? visit.name.end;
  const [start, end] = verbOf(scene, visit);
  const part = visit.kind === 'inspection' ? 'accompanied' : 'received';
  const isIncomplete = /^(?:夫妇)?(?:一行)?等/.test(scene.text.slice(behind, behind + 4));
  attend(scene, draft, visit.guests, { part, start, end }, isIncomplete);
}

/** 某董事长一行来我市考察。市长会见了‖客人: who came is received, though the sentence does not name them. */
const GUESTS = /客人|来宾|嘉宾|一行|[察代访][察表问]团/;

function addComers(draft: Draft, drafts: readonly Draft[], { kind, guests, hosts, sentence }: Visit): void {
  const [name] = draft.names;
  if (kind !== 'reception' || guests.length > 0 || !name || !GUESTS.test(name.text)) return;
  const came = drafts.findLast(
    ({ names, sentence: own }) => names[0]?.text.startsWith('来') && own.end <= sentence.start,
  );
  const people = came?.participants.find(({ part }) => part === 'presided')?.people ?? [];
  const received = people.filter(({ text }) => !hosts.some((host) => host.name === text));
  addTo(draft, 'received', received, name);
}

/** …大会29日在京举行。某人会见会议代表: a reception that the same paragraph tells next was on the day of the meeting. */
function besideInLine(scene: Scene, meetings: readonly Draft[], visit: Visit): Draft | undefined {
  if (visit.kind !== 'reception' || visit.sentence.start === 0) return undefined;
  const line = lineStart(scene, visit.sentence.start);
  return meetings.findLast(
    ({ spoken, status, date }) =>
      status === 'held' && date && spoken.some((at) => line <= at && at < visit.name.start),
  );
}

const FEAST = /^[^\d]*(?:节|元旦|除夕)$/;

/** 17日抵达…，计划与某人会谈: what is still to come has no day that is past. */
function dayOf(scene: Scene, { sentence, name, status }: Visit): DateSpan | undefined {
  const date = dayBeside(scene, sentence, name);
  // 为让群众过上温馨的‖春节，…慰问: a feast that is to come is what the visit is for.
  if (date && FEAST.test(date.text) && isLater(date.value, scene.published)) return undefined;
  const past = date && (date.value ?? '') < (scene.published ?? '');
  return status === 'scheduled' && past ? undefined : date;
}

/** 访问期间, 其间: in the days of the visit that the report began with. */
const MEANWHILE = /^\s*(?:其间|期间|[^，。；]{0,6}访[^，。；]{0,4}期间|考察期间|在[^，。；]{1,8}期间)，/;

/** The day of a reception that its own sentence does not give: the paragraph's, in the lead, or the whole visit's. */
function dayAround(
  scene: Scene,
  drafts: readonly Draft[],
  { kind, sentence, status }: Visit,
): DateSpan | undefined {
  if (status !== 'held') return undefined;
  if (MEANWHILE.test(scene.text.slice(sentence.start, sentence.end)))
    return drafts.find((draft) => draft.status === 'held' && draft.date)?.date;
  return kind === 'reception' && sentence.start > 0 && isLead(scene, sentence)
    ? dayOfLine(scene, sentence)
    : undefined;
}

/** 到某镇调研: the phrase holds where they went. */
const isPlaced = ({ text }: Quote): boolean => /^(?:在|到|赴|前往|深入|来到?|走进)/.test(text);

/** @param meetings those of the text: what was done beside one was done on its day */
export function visitDrafts(scene: Scene, meetings: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const visit of findVisits(scene)) {
    if (visit.status === undefined) continue;
    const name = quote(scene, visit.name.start, visit.name.end);
    const place = placeOf(scene, visit.sentence, visit.name);
    const date = dayOf(scene, visit);
    const aside = ASIDE.test(scene.text.slice(visit.sentence.start, visit.name.start));
    const beside = aside
      ? meetings.findLast(({ sentence, status }) => status === 'held' && sentence.start < visit.name.start)
      : undefined;
    const same = knownVisit(scene, drafts, visit, date);
    if (same) {
      // 何某督查… in the headline, 何某、高某督查… in the lead: who went with him is told there.
      const fuller = isLead(scene, visit.sentence) && visit.hosts.some((host) => same.chairs.has(host.name));
      if (same.chairs.size === 0 || fuller)
        preside(same, visit.hosts, quote(scene, visit.name.start, visit.name.end));
      // The headline's short form and the body's long one are one event; the lead, with its day, names it.
      if (same.date === undefined && date !== undefined) {
        same.date = date;
        if (!isLead(scene, visit.sentence)) {
          same.spoken.push(visit.name.start);
          addGuests(scene, same, visit);
          continue;
        }
        same.sentence = visit.sentence;
        // 会见甲，乙，丙: cut at the comma, where the headline has a word for all of them.
        const whole = visit.guests.every(({ end }) => end <= name.end);
        // 在某省考察 at first, 深入企业、农村进行调研 with the day: the first says where.
        const first = same.place && (place?.start ?? 0) < name.start ? same.names : [name];
        same.names = visit.kind === 'reception' ? [...same.names, ...(whole ? [name] : [])] : first;
        if (place && !same.place?.text.includes(place.text) && isOwnPlace(scene, same, place))
          same.place = place;
      }
      // 督导安全生产工作 in the headline, 到某厂督导安全生产工作 in a lead that gives no day.
      if (isPlaced(name) && same.sentence.start === 0 && isLead(scene, visit.sentence))
        if (!same.names.some(isPlaced)) {
          same.sentence = visit.sentence;
          same.names = [name];
        }
      // 会前，何某到某产业园: beside the meeting, on its day.
      same.date ??= beside?.date;
      // Where the headline and the lead name no place, a stop further on is none of the whole tour's.
      if (visit.kind === 'reception' || isLead(scene, visit.sentence)) same.place ??= place;
      same.spoken.push(visit.name.start);
      addGuests(scene, same, visit);
      addComers(same, drafts, visit);
      continue;
    }
    const draft = newDraft({
      kind: visit.kind,
      name,
      status: visit.status,
      date: date ?? (beside ?? besideInLine(scene, meetings, visit))?.date ?? dayAround(scene, drafts, visit),
      place,
      sentence: visit.sentence,
      aside:
        visit.kind === 'reception' && BESIDE.test(scene.text.slice(visit.sentence.start, visit.name.start)),
    });
    preside(draft, visit.hosts, name);
    addGuests(scene, draft, visit);
    addComers(draft, drafts, visit);
    drafts.push(draft);
  }
  return drafts;
}
