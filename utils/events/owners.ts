/** Whose people those are whom a sentence names: of which of the events that were told. */
import { areApart, isDay, isLater } from './dates.ts';
import { isVisit, RECENT, type Draft } from './draft.ts';
import type { NameIndex } from './name-index.ts';
import { lineStart, within, type Scene } from './scene.ts';
import { aboutOf, type Taking } from './taking.ts';
import type { Turn } from './turn.ts';

const SPEAKS_OF = /^(?:通报|介绍|汇报|部署|解读)/;
const PASSES_ON = /^(?:传达|通报|解读|宣讲|领学|宣读)/;

/** 出席会议并作关于‖…大会情况的报告: what the report is on. */
const SUBJECT = /(?:作|做|进行)了?(?:关于|有关)[^，。；]{0,20}$/;

const THEN = /，并[^，。]{0,6}(?:举行|召开|举办)了?$/;

const ALL_ABOVE = /(?:上述|以上|有关|系列)(会议|活动|会见)/;

const BOTH =
  /^(?:出席|参加|陪同)了?([\u4e00-\u9fff]{0,4}(?:会见|会谈|调研|考察|座谈会?|会议))[和及、并]([\u4e00-\u9fff]{0,8}(?:会见|会谈|调研|考察|座谈会?|会议|仪式|活动))$/;

const TEACHES = /应邀|授课|讲授|辅导|专题报告|作报告/;

/** 6日下午，在两地举办的‖…座谈会上 */
const OPENS = /^(?:\s*(?:\d{1,2}[月日][^，。；]{0,8}，)?在[^，。；]{0,12}|.{0,2})$/;

/** 荣誉授予仪式中，‖某人宣读决定: of two that were told in one breath, the one that the sentence begins with. */
function openedBy(scene: Scene, { after, phrase }: Taking, names: NameIndex): Draft | undefined {
  const line = lineStart(scene, after);
  const sentence = line + scene.text.slice(line, after).search(/[^。！？]*$/);
  const [first] = within(names, { start: sentence, end: phrase.start });
  const isHead =
    first &&
    OPENS.test(scene.text.slice(sentence, first.start)) &&
    /^(?:现场|活动)?[上中]，/.test(scene.text.slice(first.end, first.end + 4));
  return isHead && first.draft.status === 'held' ? first.draft : undefined;
}

/** Where they are said to have been: the meetings that the verb's phrase names, or nothing where it names none. */
function namedOwners(scene: Scene, taking: Taking, names: NameIndex, turn: Turn): Draft[] | undefined {
  // 在…会上致辞 names it before the verb; the subject of a report (就…会议议程作了汇报) is no place to be.
  const at = /^[^，。]{0,8}在/.test(scene.text.slice(taking.after, taking.phrase.start));
  const opening = openedBy(scene, taking, names);
  if (opening) return [opening];
  const named = within(names, {
    start: at ? taking.after : taking.phrase.start,
    end: taking.phrase.end,
  }).filter(
    ({ draft, start }) => !isVisit(draft) && !SUBJECT.test(scene.text.slice(taking.phrase.start, start)),
  );
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
  return meant.length > 0 || (named.length > 0 && !PASSES_ON.test(taking.verb.text)) ? meant : undefined;
}

/** The latest of the held events that one of its names shows to be such a one. */
const latestCalled = ({ held }: Turn, pattern: RegExp): Draft | undefined =>
  [...held].findLast(({ names }) => names.some(({ text }) => pattern.test(text)));

/** Which event the phrase means by its kind alone: 主持‖开幕式, 作了‖讲座, 面对国旗‖宣誓. */
function calledOwner(
  scene: Scene,
  { phrase: span, verb: { text: verb } }: Taking,
  owner: Draft,
  turn: Turn,
): Draft | undefined {
  const phrase = scene.text.slice(span.start, span.end);
  // 主持开幕式: the event that is called so, of all that were told, else the meeting.
  if (/^[^，。；]{0,4}[开闭]幕[式会]/.test(phrase) && owner.kind === 'ceremony')
    return latestCalled(turn, /[开闭]幕/) ?? turn.latest.meeting ?? owner;
  // 会后举行讲座。某人作了题为《…》的讲座: the lecture's, though the report goes on with the meeting.
  const lecture = phrase.includes('讲座') ? latestCalled(turn, /讲座$/) : undefined;
  // 大会还举行了宪法宣誓仪式。某某面对国旗宣誓: the ceremony's, likewise.
  const oath = verb.endsWith('宣誓') ? latestCalled(turn, /宣誓仪式$/) : undefined;
  // 主席会议举行了集体学习。某某应邀作报告: what was taught there, in the same paragraph.
  const study = TEACHES.test(phrase) ? latestCalled(turn, /集体学习$|专题学习$/) : undefined;
  return (
    lecture ??
    oath ??
    (study?.aside && lineStart(scene, study.sentence.start) === lineStart(scene, span.start)
      ? study
      : undefined)
  );
}

/** 7月2日上午，来宾们游览某湖。…等‖参加上述活动: what the paper tells since then under a later day is none of the day before. */
function isOnLaterDay(scene: Scene, { date, sentence }: Draft, at: number): boolean {
  const since = within(scene.dates, { start: sentence.end, end: at });
  const opened = since.findLast((day) => isDay(day) && lineStart(scene, day.start) === day.start);
  return areApart(date, opened) && isLater(opened?.value ?? null, date?.value ?? null);
}

/** Whose people these are: of the events that the verb's phrase names, else of the kind that it says, else of the running one. */
export function ownersOf(scene: Scene, taking: Taking, names: NameIndex, turn: Turn): Draft[] {
  const named = namedOwners(scene, taking, names, turn);
  if (named) return named;
  const { owner, talked } = turn;
  // 某人将出席大会: where nothing was held yet, of what is to come.
  if (!owner) return taking.toCome && talked?.status === 'scheduled' ? [talked] : [];
  const phrase = scene.text.slice(taking.phrase.start, taking.phrase.end);
  const called = calledOwner(scene, taking, owner, turn);
  if (called) return [called];
  // 出席上述活动; 参加有关会见
  const [, above] = ALL_ABOVE.exec(phrase) ?? [];
  if (above)
    return [...turn.held]
      .filter(({ kind }) => above !== '会见' || kind === 'reception')
      .filter((draft) => !isOnLaterDay(scene, draft, taking.phrase.start))
      .slice(-RECENT);
  const all = [owner, ...owner.together];
  // 参加会见和签约仪式: of both.
  const both = BOTH.exec(phrase);
  const kinds = both ? [aboutOf(both[1] ?? ''), aboutOf(both[2] ?? '')] : [];
  const each = [...new Set(turn.held)].filter(({ kind }) => kinds.includes(kind)).slice(-kinds.length);
  if (each.length > 1) return each;
  if (taking.about === undefined) return all;
  const alike = all.filter(({ kind }) => kind === taking.about);
  if (alike.length > 0) return alike;
  // 参加学习 at a meeting, 出席仪式 where only one event is told.
  return [turn.latest[taking.about] ?? owner];
}
