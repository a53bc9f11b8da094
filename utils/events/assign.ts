/** Gives each sentence's people, documents, decisions and figures to the event that it reports. */
import type { Appointment, EventKind } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { agendaGiven, agendaTold } from './agenda.ts';
import { attendanceIn, durationIn } from './attendance.ts';
import { dayBeside, isLater } from './dates.ts';
import { decisionsIn } from './decisions.ts';
import { handledDocuments } from './documents.ts';
import { isHeld, isNamed, isVisit, RECENT, type Draft } from './draft.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { takingPart } from './participants.ts';
import { placeOf } from './places.ts';
import {
  advised,
  answer,
  awarded,
  calledTogether,
  guestSpoke,
  heard,
  met,
  PRESS,
  presidedTogether,
  satWith,
  signed,
  stressed,
  spokeAt,
  watched,
} from './present.ts';
import { inOrder } from './same.ts';
import { isLead, lineStart, quote, startingAt, within, type Scene } from './scene.ts';
import type { Taking } from './taking.ts';

const isMeeting = ({ kind }: Draft): boolean => kind === 'meeting' || kind === 'ceremony';

/** What the text has spoken of, up to the sentence that is read. */
interface Turn {
  /** The held event spoken of last. */
  owner: Draft | undefined;
  /** The event spoken of last that is not only cited. */
  talked: Draft | undefined;
  latest: Partial<Record<EventKind, Draft>>;
  /** Every held event spoken of so far. */
  held: Set<Draft>;
  /** Whose turn it was before this sentence. */
  before?: Draft | undefined;
  /** The one to come that was spoken of last before this sentence. */
  announced?: Draft;
}

const SPEAKS_OF = /^(?:通报|介绍|汇报|部署|解读)/;
const PASSES_ON = /^(?:传达|通报|解读|宣讲|领学|宣读)/;

const THEN = /，并[^，。]{0,6}(?:举行|召开|举办)了?$/;

const ALL_ABOVE = /(?:上述|以上|有关|系列)(?:会议|活动)/;

/** 荣誉授予仪式中，‖某人宣读决定: of two that were told in one breath, the one that the sentence begins with. */
function openedBy(scene: Scene, { after, phrase }: Taking, names: NameIndex): Draft | undefined {
  const line = lineStart(scene, after);
  const sentence = line + scene.text.slice(line, after).search(/[^。！？]*$/);
  const [first] = within(names, { start: sentence, end: phrase.start });
  const isHead =
    first &&
    first.start - sentence <= 2 &&
    /^(?:现场|活动)?[上中]，/.test(scene.text.slice(first.end, first.end + 4));
  return isHead && first.draft.status === 'held' ? first.draft : undefined;
}

/** Whose people these are: of the events that the verb's phrase names, else of the kind that it says, else of the running one. */
function ownersOf(scene: Scene, taking: Taking, names: NameIndex, turn: Turn): (Draft | undefined)[] {
  // 在…会上致辞 names it before the verb; the subject of a report (就…会议议程作了汇报) is no place to be.
  const at = /^[^，。]{0,8}在/.test(scene.text.slice(taking.after, taking.phrase.start));
  const opening = openedBy(scene, taking, names);
  if (opening) return [opening];
  const named = within(names, {
    start: at ? taking.after : taking.phrase.start,
    end: taking.phrase.end,
  }).filter(({ draft }) => !isVisit(draft));
  // 会上，甲宣读决定，‖并举行颁奖仪式: what they did was done at the meeting, before what was beside it.
  const [then] = named;
  if (
    then?.draft.kind === 'ceremony' &&
    turn.before?.kind === 'meeting' &&
    THEN.test(scene.text.slice(taking.phrase.start, then.start))
  )
    return [turn.before];
  // 通报了即将召开的会议的安排: who speaks of what is to come is not there yet, whatever else the phrase holds.
  const told = scene.text.slice(taking.phrase.start, taking.phrase.end);
  const meant = [...new Set(named.map(({ draft }) => draft))].filter(
    ({ status }) =>
      status === 'held' ||
      (status === 'scheduled' && !SPEAKS_OF.test(taking.verb.text) && !SPEAKS_OF.test(told)),
  );
  // 传达了省委全会精神: what is passed on was elsewhere, they who did it are here.
  if (meant.length > 0 || (named.length > 0 && !PASSES_ON.test(taking.verb.text))) return meant;
  const { owner, talked } = turn;
  // 某人将出席大会: where nothing was held yet, of what is to come.
  if (!owner) return taking.toCome && talked?.status === 'scheduled' ? [talked] : [];
  // 主持开幕式: the event that is called so, of all that were told, else the meeting.
  if (
    /^[^，。；]{0,4}[开闭]幕[式会]/.test(scene.text.slice(taking.phrase.start, taking.phrase.end)) &&
    owner.kind === 'ceremony'
  ) {
    const opening = [...turn.held].findLast(({ names }) => names.some(({ text }) => /[开闭]幕/.test(text)));
    return [opening ?? turn.latest.meeting ?? owner];
  }
  // 会后举行讲座。某人作了题为《…》的讲座: the lecture's, though the report goes on with the meeting.
  const lecture = /讲座/.test(scene.text.slice(taking.phrase.start, taking.phrase.end))
    ? [...turn.held].findLast(({ names }) => names.some(({ text }) => text.endsWith('讲座')))
    : undefined;
  if (lecture) return [lecture];
  // 大会还举行了宪法宣誓仪式。某某面对国旗宣誓: the ceremony's, likewise.
  const oath = taking.verb.text.endsWith('宣誓')
    ? [...turn.held].findLast(({ names }) => names.some(({ text }) => text.endsWith('宣誓仪式')))
    : undefined;
  if (oath) return [oath];
  // 出席上述活动
  if (ALL_ABOVE.test(scene.text.slice(taking.phrase.start, taking.phrase.end)))
    return [...turn.held].slice(-RECENT);
  const all = [owner, ...owner.together];
  if (taking.about === undefined) return all;
  const alike = all.filter(({ kind }) => kind === taking.about);
  if (alike.length > 0) return alike;
  // 参加学习 at a meeting, 出席仪式 where only one event is told.
  return [turn.latest[taking.about] ?? owner];
}

function take(draft: Draft, taking: Taking): void {
  const { part, people, others, incomplete, verb, speaker, phrase } = taking;
  // A host who shows a guest round accompanies nobody.
  if (
    people.length > 0 &&
    (isVisit(draft) || part === 'accompanied') &&
    people.every(({ text }) => draft.chairs.has(text))
  )
    return;
  // 台湾嘉宾先后发言, when they were received: of a list that spoke, each was there.
  // 来宾某某会见时作了讲话: at the reception, by its own words.
  const spoke =
    draft.kind === 'reception' &&
    (verb.text.endsWith('发言') || (taking.about === 'reception' && /讲话|致[辞词]/.test(verb.text)));
  if (
    isVisit(draft) &&
    ((speaker && !spoke && !verb.text.endsWith('汇报')) || part === 'presided') &&
    !(part === 'presided' && draft.chairs.size === 0)
  )
    return;
  for (const { text } of people) {
    if (part === 'presided') draft.chairs.add(text);
    else if (!isNamed(draft.attendees, text)) draft.attendees.add(text);
  }
  if (part === 'presided') {
    const [session] = within(draft.sessions, phrase);
    session?.chairs.push(...people.map(({ text }) => text));
  }
  draft.participants.push({ part, people, ...(others && { others }), incomplete, verb });
}

/** Words of the meeting or of somebody there: 会议强调，…; nothing in them was done by the meeting. */
const SPEECH = /^[^。；\n]{0,40}?(?:指出|强调|认为|要求|表示|说|希望|号召)(?:[，,：:]|$)/;
const REPORTS = /^\s*(?:会议|大会|全会|会上|委员长会议|主席团|主任会议|与会)/;

function reports(scene: Scene, sentence: Span): boolean {
  const text = scene.text.slice(sentence.start, sentence.end);
  if (SPEECH.test(text)) return false;
  const paragraph = lineStart(scene, sentence.start);
  return (
    paragraph === sentence.start ||
    REPORTS.test(text) ||
    !SPEECH.test(scene.text.slice(paragraph, sentence.start))
  );
}

function meetingParts(scene: Scene, draft: Draft, sentence: Span, names: NameIndex): void {
  // 委员长会议建议，…第十次会议审议《…》: those are before the other meeting.
  const proposed = within(names, sentence).find(
    (each) =>
      each.draft !== draft &&
      each.draft.status === 'scheduled' &&
      /建议|决定/.test(scene.text.slice(sentence.start, each.start)),
  );
  draft.handled.push(
    ...handledDocuments(scene, sentence).filter(({ start }) => !proposed || start < proposed.start),
  );
  draft.attendance.push(...attendanceIn(scene, sentence));
  if (draft.kind !== 'meeting' || !reports(scene, sentence)) return;
  const decisions = decisionsIn(scene, sentence);
  draft.decisions.push(...decisions);
  const name = within(names, sentence).findLast((each) => each.draft === draft);
  if (!draft.agendaGiven)
    draft.agenda.push(
      ...agendaTold(scene, sentence, name).flatMap((item) => {
        // What was adopted is told as a decision; what stands before it in the same clause was dealt with.
        const decided = decisions.find(({ start, end }) => item.start < end && item.end > start);
        if (!decided) return item;
        const before = /^(.{4,}?)[，、]?(?:并|表决|审议|讨论)*(?:通过|决定|同意|批准)/.exec(item.text)?.[1];
        return before && item.start + before.length < decided.start
          ? quote(scene, item.start, item.start + before.length)
          : [];
      }),
    );
}

/** 会议通过《…》，‖会后举办了分论坛: where the sentence begins to tell of what was beside the main event. */
function clauseOf(scene: Scene, { aside, sentence: own, names: [name] }: Draft, sentence: Span): number {
  if (!aside || own !== sentence || !name) return sentence.start;
  return Math.max(sentence.start, scene.text.lastIndexOf('，会', name.start));
}

/** 大会…将于7月18日…举办: of the meeting that was announced in the sentence before; 本届冬运会: of the one named there. */
const WILL_BE =
  /^\s*((?:本[届次])?(?:会议|大会|论坛|峰会|博览会|展会|活动|仪式)|本届[\u4e00-\u9fff]{2,3}会)([^。；]{0,60}?)(?:将于|定于|拟于|拟定于|将在)[^。；]{2,40}(?:召开|举行|举办|开幕)/;

function willBe(scene: Scene, turn: Turn, sentence: Span, names: NameIndex): void {
  const [, words, between = ''] = WILL_BE.exec(scene.text.slice(sentence.start, sentence.end)) ?? [];
  if (words === undefined) return;
  const before = within(names, { start: lineStart(scene, sentence.start), end: sentence.start }).findLast(
    ({ draft }) =>
      // 火种在首届…的举办城市采集: this one is not the first.
      draft.names.some(({ text }) => inOrder(words.slice(2), text) && !text.startsWith('首届')),
  );
  const draft = turn.announced ?? (words.startsWith('本届') ? before?.draft : undefined);
  if (!draft) return;
  const event = { start: sentence.start, end: sentence.start + words.length + between.length };
  const date = dayBeside(scene, sentence, event);
  // 倒计时一周年 only cites it; this sentence announces it, and what day it had was that of the telling.
  if (draft.status === 'mentioned') {
    draft.status = 'scheduled';
    draft.date = isLater(date?.value ?? null, scene.published) ? date : undefined;
  }
  if (draft.status !== 'scheduled') return;
  draft.date ??= date;
  draft.place ??= placeOf(scene, sentence, event);
}

/** Agenda in so many words and the length of the sitting belong to what the text spoke of last, held or to come. */
function planned(scene: Scene, draft: Draft, sentence: Span): void {
  draft.duration ??= durationIn(scene, sentence);
  const items = agendaGiven(scene, sentence);
  if (items.length === 0) return;
  if (!draft.agendaGiven) draft.agenda = [];
  draft.agendaGiven = true;
  draft.agenda.push(...items);
}

export function assign(scene: Scene, drafts: readonly Draft[], appointments: readonly Appointment[]): void {
  const names = nameIndex(drafts);
  const turns = drafts
    .filter(({ status }) => status !== 'mentioned')
    .flatMap((draft) => draft.spoken.map((start) => ({ start, draft })))
    .sort((a, b) => a.start - b.start);
  const held = drafts.filter((draft) => isHeld(draft, scene.published));
  const press = new Set(drafts.filter((draft) => draft.names.some(({ text }) => PRESS.test(text))));
  const sittings = new Set(drafts.filter((draft) => draft.names.some(({ text }) => /政协/.test(text))));
  let at = 0;
  let main: Draft | undefined;
  // Who is named before the first event is spoken of belongs to it where the report begins with it.
  const [first] = held;
  const begins = scene.pieces.length === 0 && first && isLead(scene, first.sentence) ? first : undefined;
  const turn: Turn = {
    owner: begins,
    talked: undefined,
    latest: {},
    held: new Set(),
  };
  for (const sentence of scene.sentences) {
    const before = turn.owner;
    turn.before = before;
    for (; (turns[at]?.start ?? Infinity) < sentence.end; at++) {
      const draft = turns[at]?.draft;
      if (!draft) continue;
      turn.talked = draft;
      if (!isHeld(draft, scene.published)) continue;
      turn.owner = draft;
      turn.held.add(draft);
      turn.latest[draft.kind] = draft;
    }
    const piece = startingAt(scene.pieces, sentence.start);
    if (turn.owner === before && piece) {
      // Who is named in the headline of a piece belongs to the event that the piece goes on to report, if it reports one.
      const next = held.find((draft) => draft.sentence.start >= sentence.start);
      turn.owner = next && next.sentence.start < piece.until ? next : undefined;
    }
    // What only happened beside the main meeting (会议期间，举行了座谈会) does not take over the rest of the report.
    if (turn.owner?.aside && turn.owner.sentence.start !== sentence.start) turn.owner = main ?? held[0];
    if (turn.owner && !turn.owner.aside) main = turn.owner;
    const { owner, talked } = turn;
    for (const taking of takingPart(scene, sentence)) {
      for (const draft of ownersOf(scene, taking, names, turn)) if (draft) take(draft, taking);
    }
    spokeAt(scene, sentence, names);
    met(scene, sentence, names);
    presidedTogether(scene, sentence, names);
    willBe(scene, turn, sentence, names);
    if (talked?.status === 'scheduled') turn.announced = talked;
    if (talked && isMeeting(talked)) planned(scene, talked, sentence);
    if (!owner) continue;
    owner.reported.push(sentence);
    if (owner.kind === 'inspection') satWith(scene, owner, sentence);
    if (owner.kind !== 'reception') heard(scene, owner, sentence);
    else if (owner.attendees.size === 0) guestSpoke(scene, owner, sentence);
    if (!isMeeting(owner)) continue;
    if (held.filter(isMeeting).length === 1) stressed(scene, owner, sentence);
    if (press.has(owner)) answer(scene, owner, sentence);
    if (sittings.has(owner)) advised(scene, owner, sentence);
    awarded(scene, owner, sentence);
    watched(scene, owner, sentence);
    signed(scene, owner, sentence);
    const told = main === owner ? sentence.start : clauseOf(scene, owner, sentence);
    if (main && told > sentence.start) meetingParts(scene, main, { start: sentence.start, end: told }, names);
    meetingParts(scene, owner, { start: told, end: sentence.end }, names);
    if (owner.kind === 'meeting') owner.appointments.push(...within(appointments, sentence));
  }
  calledTogether(scene, names);
}
