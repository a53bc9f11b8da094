/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人, 同某人举行会谈. */
import type { EventKind, Span } from '../model.ts';
import { isDay, isOld } from './dates.ts';
import { lineStart, within, type Participant, type Scene } from './scene.ts';
import { isSpeech } from './meetings.ts';
import { subjects } from './subjects.ts';

export interface Visit {
  kind: EventKind;
  name: Span;
  sentence: Span;
  hosts: string[];
  hostSpans: Participant[];
  guests: Participant[];
  /** Only looked back upon (今年4月，某人来到这里考察): no event of this report. */
  past: boolean;
}

const TOURS = '调研|考察|督导|督查|暗访|检查|慰问|走访|视察|看望|巡视|巡查|巡河|巡林|察看|接访|现场办公';
const INSPECTION = new RegExp(
  `(?:深入|在|到|赴|前往|来到|走进|先后到|先后赴|专程到|率队到|率队赴|带队到|带队赴|实地)[^，。；,;\\n]{1,44}?，?(?:实地|现场)?(?:${TOURS})[^，。；,;\\n]{0,24}`,
  'g',
);
/** 苏某调研重点项目建设, 走访慰问老党员: what is looked at, with no place before it. */
const OBJECT =
  /(?:走访慰问|看望慰问|调研督导|督导检查|检查督导|调研指导|调研|督导|督查|暗访|慰问|检查)(?![电信时组员中团费]|报告|了解|活动|期间|过程|情况|后|，|。)[^，。；,;\n\s]{3,24}/g;
/** A reception has somebody received: what 参加会见 leaves unsaid is no event. */
const RECEPTION = /(?:会见|接见)(?!时|后|前|中[，,时]|结束|纪要|期间)[^，。；,;\n]{2}[^。；\n]{0,160}/g;
const TALKS =
  /(?:同|与|和)[^，。；;\n]{2,60}?(?:(?:举行|进行|共同)?(?:小范围|大范围|工作|双边|视频)?(?:会谈|会晤)|(?:举行|进行)会见)/g;
/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT = /^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中)/;
/** 在…考察时强调: the words of a tour, which the title or the lead reports and any other sentence recalls. */
const DURING = new RegExp(`(?:${TOURS})[^，。]{0,30}?(?<![同及当])时(?![间代期])`);
const LOOKS_BACK =
  /(以来|曾|此前|当年|当时|不久前|去年|前年|\d{4}年\d{1,2}月，|今年\d{1,2}月，|今年以来|多次|两次|三次|历次|每次|首次.{0,6}以来|我同|我与|这里考察)/;
/** Still to be done, or asked of others. */
const NOT_YET = /(?:(?<![主需])要|应当|希望|将|将于|拟)$/;

/** 会见了李某同志亲属: it is the family who were received. */
const FAMILY = /^(?:同志|先生)?的?(?:亲属|家属|遗孀|家人|夫人(?!一行))/;

const PATTERNS: readonly [RegExp, EventKind][] = [
  [INSPECTION, 'inspection'],
  [OBJECT, 'inspection'],
  [RECEPTION, 'reception'],
  [TALKS, 'reception'],
];

/** Whether the sentence is the title or stands in the first paragraph under it, where a tour's words are reported. */
function leads(scene: Scene, sentence: Span): boolean {
  if (sentence.start === 0) return true;
  const title = scene.text.indexOf('\n');
  return lineStart(scene, sentence.start) === title + 1 && within(scene.dates, sentence).length > 0;
}

function isPast(scene: Scene, sentence: Span, before: string, phrase: string, start: number): boolean {
  if (
    NOT_YET.test(before) ||
    LOOKS_BACK.test(before.slice(-30)) ||
    LOOKS_BACK.test(phrase.slice(0, 8)) ||
    /以来|多次|曾|引起|引发|反响/.test(before + phrase)
  )
    return true;
  const date = within(scene.dates, { start: sentence.start, end: start }).findLast(
    ({ value }) => value !== null,
  );
  if (date && isOld(date.value, scene.published)) return true;
  // A month alone (今年4月，…) is how an earlier visit is recalled.
  return date !== undefined && !isDay(date) && date.text.endsWith('月');
}

/** 会见总统甲，同议长乙举行会谈: who was received last does not receive next. */
function goesOn(last: Visit | undefined, sentence: Span, hosts: Participant[]): Participant[] {
  const before = last?.sentence === sentence ? last : undefined;
  return before && hosts.some(({ start }) => before.guests.some((guest) => guest.start === start))
    ? before.hostSpans
    : hosts;
}

export function findVisits(scene: Scene): Visit[] {
  const found: Visit[] = [];
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    for (const [pattern, kind] of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const [phrase] = match;
        if (kind === 'inspection' && NOT_A_VISIT.test(phrase)) continue;
        const during = kind === 'inspection' ? DURING.exec(phrase) : null;
        if (during && !leads(scene, sentence)) continue;
        if (pattern === RECEPTION && /(?:在|参加|陪同|出席)$/.test(text.slice(0, match.index))) continue;
        // The phrase with a place holds the same verb.
        if (pattern === OBJECT && found.some(({ name }) => name.start <= start && start < name.end)) continue;
        const hosts = goesOn(found.at(-1), sentence, subjects(scene, sentence, start));
        const span = { start, end: start + phrase.length };
        const guests =
          kind === 'reception'
            ? within(scene.people, span).filter(
                (guest) =>
                  !/陪同[^，。]{0,16}$/.test(scene.text.slice(start, guest.start)) &&
                  !FAMILY.test(scene.text.slice(guest.end, guest.end + 8)),
              )
            : [];
        if (hosts.length === 0 || (pattern === TALKS && guests.length === 0 && !phrase.includes('举行')))
          continue;
        const length = during ? during.index + during[0].length - 1 : phrase.length;
        found.push({
          kind,
          name: pattern === RECEPTION ? untilComma(scene.text, span) : { start, end: start + length },
          sentence,
          hosts: hosts.map((host) => host.name),
          hostSpans: hosts,
          guests: [...guests],
          past:
            isSpeech(scene, sentence, start) ||
            isPast(scene, sentence, text.slice(0, match.index), phrase, start),
        });
      }
    }
  }
  return found.sort((a, b) => a.name.start - b.name.start);
}

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function untilComma(text: string, { start, end }: Span): Span {
  const stop = /[，,]|时(?:说|表示|强调|指出)/.exec(text.slice(start, end));
  return { start, end: stop ? start + stop.index : end };
}
