/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人, 同某人举行会谈. */
import type { EventKind, Span } from '../model.ts';
import { isJoint } from './participants.ts';
import { within, type Participant, type Scene } from './scene.ts';

export interface Visit {
  kind: EventKind;
  name: Span;
  sentence: Span;
  hosts: string[];
  guests: string[];
  /** Only looked back upon (今年4月，某人来到这里考察): no event of this report. */
  past: boolean;
}

const INSPECTION =
  /(?:深入|在|到|赴|前往|来到|走进|先后到|先后赴|专程到|率队到|率队赴|带队到|带队赴)[^，。；,;\n]{1,44}?(?:调研|考察|督导|督查|检查|慰问|走访|视察|看望|巡视|察看)[^，。；,;\n]{0,24}/g;
/** A reception has somebody received: what 参加会见 leaves unsaid is no event. */
const RECEPTION = /(?:会见|接见)(?!时|后|前|中[，,时]|结束)[^，。；,;\n]{2}[^。；;\n]{0,160}/g;
const TALKS = /(?:同|与|和)[^，。；;\n]{2,60}?(?:举行|进行|共同)?(?:小范围|大范围|工作)?会谈/g;
/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT = /^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中|时)/;
const LOOKS_BACK =
  /(以来|曾|此前|当年|当时|不久前|去年|前年|\d{4}年\d{1,2}月，|今年\d{1,2}月，|今年以来|多次|两次|三次|历次|每次|首次.{0,6}以来|我同|我与)/;

/** What may stand between the people and what they do. */
const BETWEEN =
  /(分别|集体|亲切|在[^，。]{1,14}|率队|带队|先后|专程|一行|同志|主席|总书记|总理|委员长|书记|市长|县长|等|利用|周末|上午|下午|会前|还)/g;

/** People right before the phrase, dates and 分别 between passed over: the ones who go or receive. */
function subjects(scene: Scene, sentence: Span, at: number): Participant[] {
  const before = within(scene.people, { start: sentence.start, end: at });
  const last = before.at(-1);
  if (!last) return [];
  const rest = within(scene.dates, { start: last.end, end: at })
    .reduce((text, date) => text.replace(date.text, ''), scene.text.slice(last.end, at))
    .replace(BETWEEN, '');
  if (rest.trim().length > 2) return [];
  const group = [last];
  const posts = within(scene.mentions, sentence).filter(({ kind }) => kind === 'post');
  for (const person of before.slice(0, -1).toReversed()) {
    const next = group[0];
    if (!next || !isJoint(scene, posts, person.end, next.start)) break;
    group.unshift(person);
  }
  return group;
}

const PATTERNS: readonly [RegExp, EventKind][] = [
  [INSPECTION, 'inspection'],
  [RECEPTION, 'reception'],
  [TALKS, 'reception'],
];

export function findVisits(scene: Scene): Visit[] {
  const found: Visit[] = [];
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    for (const [pattern, kind] of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const span = { start, end: start + match[0].length };
        if (kind === 'inspection' && NOT_A_VISIT.test(match[0])) continue;
        if (pattern === RECEPTION && text.charAt(match.index - 1) === '在') continue;
        const hosts = subjects(scene, sentence, start);
        const guests = kind === 'reception' ? within(scene.people, span).map((person) => person.name) : [];
        if (hosts.length === 0 || (pattern === TALKS && guests.length === 0)) continue;
        const past = LOOKS_BACK.test(text.slice(0, match.index + match[0].length));
        found.push({
          kind,
          name: pattern === RECEPTION ? untilComma(scene.text, span) : span,
          sentence,
          hosts: hosts.map((host) => host.name),
          guests,
          past,
        });
      }
    }
  }
  return found;
}

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function untilComma(text: string, { start, end }: Span): Span {
  const stop = /[，,]/.exec(text.slice(start, end));
  return { start, end: stop ? start + stop.index : end };
}
