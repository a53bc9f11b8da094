/** Gives each sentence's people, documents, decisions and figures to the event that it reports. */
import type { Appointment, EventKind } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { agendaGiven, agendaTold } from './agenda.ts';
import { attendanceIn, durationIn } from './attendance.ts';
import { dayBeside } from './dates.ts';
import { decisionsIn } from './decisions.ts';
import { handledDocuments } from './documents.ts';
import { isHeld, isNamed, type Draft } from './draft.ts';
import { takingPart, type Taking } from './participants.ts';
import { placeOf } from './places.ts';
import { lineStart, quote, startingAt, within, type Scene } from './scene.ts';

const isVisit = ({ kind }: Draft): boolean => kind === 'inspection' || kind === 'reception';
const isMeeting = ({ kind }: Draft): boolean => kind === 'meeting' || kind === 'ceremony';

/** Names of drafts by where they stand, for the phrase that holds one: 出席‖第十届…论坛. */
type NameIndex = (Span & { draft: Draft })[];

const nameIndex = (drafts: readonly Draft[]): NameIndex =>
  drafts
    .flatMap((draft) => draft.names.map(({ start, end }) => ({ start, end, draft })))
    .sort((a, b) => a.start - b.start);

/** What the text has spoken of, up to the sentence that is read. */
interface Turn {
  /** The held event spoken of last. */
  owner: Draft | undefined;
  /** The event spoken of last that is not only cited. */
  talked: Draft | undefined;
  latest: Partial<Record<EventKind, Draft>>;
  /** The one to come that was spoken of last before this sentence. */
  announced?: Draft;
}

/** Whose people these are: of the events that the verb's phrase names, else of the kind that it says, else of the running one. */
function ownersOf(scene: Scene, taking: Taking, names: NameIndex, turn: Turn): (Draft | undefined)[] {
  // 在…会上致辞 names it before the verb; the subject of a report (就…会议议程作了汇报) is no place to be.
  const at = /^[^，。]{0,8}在/.test(scene.text.slice(taking.after, taking.phrase.start));
  const named = within(names, {
    start: at ? taking.after : taking.phrase.start,
    end: taking.phrase.end,
  }).filter(({ draft }) => !isVisit(draft));
  if (named.length > 0)
    return [...new Set(named.map(({ draft }) => draft))].filter(({ status }) => status !== 'mentioned');
  const { owner } = turn;
  if (taking.about === undefined || !owner || owner.kind === taking.about) return [owner];
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
  if (isVisit(draft) && (speaker || part === 'presided') && !(part === 'presided' && draft.chairs.size === 0))
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

/** 向…颁发, 为…佩戴: who gets something at a ceremony was there. */
const AWARDS = /(?:向|为|给)([^。；]{2,160}?)(颁发|颁授|颁奖|授奖|授牌|授旗|颁证|佩戴)/g;

function awarded(scene: Scene, draft: Draft, { start, end }: Span): void {
  for (const match of scene.text.slice(start, end).matchAll(AWARDS)) {
    const [words, whom = '', verb = ''] = match;
    const from = start + match.index + 1;
    const close = start + match.index + words.length;
    const people = within(scene.people, { start: from, end: from + whom.length }).filter(
      ({ name }) => !draft.attendees.has(name) && !draft.chairs.has(name),
    );
    if (people.length === 0) continue;
    for (const { name } of people) draft.attendees.add(name);
    draft.participants.push({
      part: 'received',
      people: people.map((person) => ({ text: person.name, start: person.start, end: person.end })),
      incomplete: /等[^，。]{0,6}$/.test(whom),
      verb: quote(scene, close - verb.length, close),
    });
  }
}

const PRESS = /发布会|记者会|吹风会|见面会/;
const ANSWERS = /^(?:就|表示|说|介绍|指出|强调|称|回答|在回答|解读)/;

/** At a press conference, who is introduced by a post and then speaks took part. */
function answer(scene: Scene, draft: Draft, sentence: Span): void {
  for (const person of within(scene.people, sentence)) {
    const verb = ANSWERS.exec(scene.text.slice(person.end, person.end + 4));
    const post = within(scene.mentions, { start: sentence.start, end: person.start }).at(-1);
    if (!verb || post?.kind !== 'post' || post.end !== person.start) continue;
    draft.attendees.add(person.name);
    draft.participants.push({
      part: 'spoke',
      people: [{ text: person.name, start: person.start, end: person.end }],
      incomplete: false,
      verb: quote(scene, person.end, person.end + verb[0].length),
    });
  }
}

/** 某人22日在…峰会上表示, 出席…时指出: who spoke there was there. */
const THERE =
  /^(?:[，,]?(?:近日|日前|当地时间|今天|\d{1,2}日|上午|下午|晚)?)*(?:在|出席|在出席|参加|在参加)(?:[^，。；在]{2,12}的|[^，。；在]{2,12}举行的)?$/;
const SPEAKS =
  /^(?:[开闭]幕[式会])?(?:上|时|期间|会上)?(?:致辞时|发言时|讲话时|演讲时)?(?:表示|说|指出|强调|称|宣布|介绍|透露|发表|呼吁|警告)/;

function spokeAt(scene: Scene, sentence: Span, names: NameIndex): void {
  for (const { draft, start, end } of within(names, sentence)) {
    if (isVisit(draft) || draft.status === 'mentioned') continue;
    const verb = SPEAKS.exec(scene.text.slice(end, end + 16));
    const person = within(scene.people, { start: sentence.start, end: start }).at(-1);
    if (!verb || !person) continue;
    const post = startingAt(scene.mentions, person.end);
    const from = post?.kind === 'post' ? post.end : person.end;
    const date = within(scene.dates, { start: from, end: start }).at(0);
    const between = scene.text.slice(from, start).replace(date?.text ?? '', '');
    if (!THERE.test(between) || draft.chairs.has(person.name) || isNamed(draft.attendees, person.name))
      continue;
    draft.attendees.add(person.name);
    draft.participants.push({
      part: 'spoke',
      people: [{ text: person.name, start: person.start, end: person.end }],
      incomplete: false,
      verb: quote(scene, end, end + verb[0].length),
    });
  }
}

/** A line that holds a post and a name and nothing else, under 在…会议上: who gave the speech. */
function signed(scene: Scene, draft: Draft, sentence: Span): void {
  const people = within(scene.people, sentence);
  const [person] = people;
  if (!person || people.length > 1 || draft.attendees.size > 0 || sentence.end - sentence.start > 40) return;
  const [first] = within(scene.mentions, sentence);
  const rest = scene.text.slice(person.end, sentence.end).trim();
  if (first?.start !== sentence.start || first.kind === 'person' || rest !== '') return;
  const title = scene.text.slice(lineStart(scene, sentence.start - 1), sentence.start).trim();
  if (!/^[—－─-]/.test(title)) return;
  draft.attendees.add(person.name);
  draft.participants.push({
    part: 'spoke',
    people: [{ text: person.name, start: person.start, end: person.end }],
    incomplete: false,
    verb: quote(scene, first.start, first.end),
  });
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

/** A line without a full stop in the body: a headline. */
function isHeadline(scene: Scene, { start, end }: Span): boolean {
  return (
    start > 0 &&
    start === lineStart(scene, start) &&
    end - start <= 40 &&
    !/[。；：！”）)]\s*$/.test(scene.text.slice(start, end)) &&
    scene.text.charAt(end) === '\n'
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

/** 大会…将于7月18日…举办: of the meeting that was announced in the sentence before. */
const WILL_BE =
  /^\s*((?:本[届次])?(?:会议|大会|论坛|峰会|博览会|展会|活动|仪式))[^。；]{0,60}(?:将于|定于|拟于|拟定于|将在)[^。；]{2,40}(?:召开|举行|举办|开幕)/;

function willBe(scene: Scene, draft: Draft, sentence: Span): void {
  const match = WILL_BE.exec(scene.text.slice(sentence.start, sentence.end));
  if (!match) return;
  const event = { start: sentence.start, end: sentence.start + (match[1] ?? '').length };
  draft.date ??= dayBeside(scene, sentence, event);
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

/** Of a digest (国内联播快讯): where each piece's headline begins → where the next one's does. Empty for one article. */
function piecesOf(scene: Scene): Map<number, number> {
  const starts = scene.sentences
    .filter(
      (sentence, index) =>
        isHeadline(scene, sentence) &&
        index > 1 &&
        !isHeadline(scene, scene.sentences[index - 1] ?? sentence),
    )
    .map(({ start }) => start);
  return new Map(
    starts.length < 2 ? [] : starts.map((start, index) => [start, starts[index + 1] ?? Infinity]),
  );
}

export function assign(scene: Scene, drafts: readonly Draft[], appointments: readonly Appointment[]): void {
  const names = nameIndex(drafts);
  const turns = drafts
    .filter(({ status }) => status !== 'mentioned')
    .flatMap((draft) => draft.spoken.map((start) => ({ start, draft })))
    .sort((a, b) => a.start - b.start);
  const held = drafts.filter((draft) => isHeld(draft, scene.published));
  const press = new Set(drafts.filter((draft) => draft.names.some(({ text }) => PRESS.test(text))));
  const pieces = piecesOf(scene);
  let at = 0;
  let main: Draft | undefined;
  const turn: Turn = { owner: pieces.size > 0 ? undefined : held[0], talked: undefined, latest: {} };
  for (const sentence of scene.sentences) {
    const before = turn.owner;
    for (; (turns[at]?.start ?? Infinity) < sentence.end; at++) {
      const draft = turns[at]?.draft;
      if (!draft) continue;
      turn.talked = draft;
      if (!isHeld(draft, scene.published)) continue;
      turn.owner = draft;
      turn.latest[draft.kind] = draft;
    }
    if (turn.owner === before && pieces.has(sentence.start)) {
      // Who is named in the headline of a piece belongs to the event that the piece goes on to report, if it reports one.
      const next = held.find((draft) => draft.sentence.start >= sentence.start);
      turn.owner = next && next.sentence.start < (pieces.get(sentence.start) ?? 0) ? next : undefined;
    }
    // What only happened beside the main meeting (会议期间，举行了座谈会) does not take over the rest of the report.
    if (turn.owner?.aside && turn.owner.sentence.start !== sentence.start) turn.owner = main ?? held[0];
    if (turn.owner && !turn.owner.aside) main = turn.owner;
    const { owner, talked } = turn;
    for (const taking of takingPart(scene, sentence)) {
      for (const draft of ownersOf(scene, taking, names, turn)) if (draft) take(draft, taking);
    }
    spokeAt(scene, sentence, names);
    if (turn.announced) willBe(scene, turn.announced, sentence);
    if (talked?.status === 'scheduled') turn.announced = talked;
    if (talked && isMeeting(talked)) planned(scene, talked, sentence);
    if (!owner) continue;
    owner.reported.push(sentence);
    if (!isMeeting(owner)) continue;
    if (press.has(owner)) answer(scene, owner, sentence);
    awarded(scene, owner, sentence);
    signed(scene, owner, sentence);
    meetingParts(scene, owner, sentence, names);
    if (owner.kind === 'meeting') owner.appointments.push(...within(appointments, sentence));
  }
}
