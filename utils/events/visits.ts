/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人, 同某人举行会谈. */
import type { EventKind } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { arrivals } from './arrivals.ts';
import { isFamilys, isStoodFor } from './groups.ts';
import { lineStart, within, type Participant, type Scene } from './scene.ts';
import { agent, subjects } from './subjects.ts';
import { isSpeech } from './told.ts';
import { fellows, followers, goesOn, isBodys, leadersBehind } from './visit-hosts.ts';
import { OUTREACH, RECEPTION, TALKS, visitPatterns } from './visit-patterns.ts';
import { goesOnBefore, isAnnounced, isPast } from './visit-status.ts';
import type { Visit } from './visit.ts';

/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT =
  /讲话精神|表示[^，。]{0,4}欢迎|^在去|都得|看望或|^到[会场]|^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中)/;

/** 在某地考察‖并主持召开座谈会: what else was done there. */
const AND_THEN = /并(?:主持|召开|出席|发表|看望|会见).*$/;

/** 到我校调研‖（图） */
const PICTURE = /（(?:组?图|图文|附图)）$/;

const SAID_THEN = /^时(?:指出|强调|说|表示)/;

/** Whether the sentence is the title or stands in the first paragraph under it, where a tour's words are reported. */
function leads(scene: Scene, sentence: Span): boolean {
  if (sentence.start === 0) return true;
  return lineStart(scene, sentence.start) === scene.lead && within(scene.dates, sentence).length > 0;
}

/** A phrase that one of the patterns found in a sentence. */
interface Found {
  sentence: Span;
  /** The sentence's words, in front of the phrase. */
  before: string;
  pattern: RegExp;
  kind: EventKind;
  phrase: string;
  start: number;
}

/**
 * Whether the phrase tells of no visit, or of one that is not reported here.
 * @param own what its sentence has told so far
 */
function isNone(scene: Scene, own: readonly Visit[], found: Found): boolean {
  const { sentence, before, pattern, kind, phrase, start } = found;
  const { during, second } = visitPatterns(scene.words);
  const isTour = kind === 'inspection';
  if (isTour && NOT_A_VISIT.test(phrase.replace(AND_THEN, ''))) return true;
  // 在某地考察时强调, and whom somebody went to for business: only where the report leads with it.
  const isLeading = leads(scene, sentence);
  if (!isLeading && ((isTour && during.test(phrase)) || pattern === OUTREACH)) return true;
  // 在同某总统会谈时‖指出, further down and with no day: what was said before.
  const behind = start + phrase.length;
  const isSaid = pattern === TALKS && SAID_THEN.test(scene.text.slice(behind, behind + 4));
  if (isSaid && !isLeading && within(scene.dates, sentence).length === 0) return true;
  // 场长某某‖陪同到林场检查: who comes along makes no tour of his own.
  if (isTour && before.endsWith('陪同')) return true;
  if (pattern === RECEPTION && /(?:在|参加|陪同|出席)$/.test(before)) return true;
  // The phrase with a place holds the same verb.
  return second.includes(pattern) && own.some(({ name }) => name.start <= start && start < name.end);
}

/** Who goes, or receives: right before the phrase, or by whatever else the sentence says of it. */
function hostsOf(scene: Scene, own: readonly Visit[], found: Found): Participant[] {
  const { sentence, kind, phrase, start } = found;
  const near = goesOn(own, subjects(scene, sentence, start));
  if (near.length > 0) return [...fellows(scene, sentence, near, start), ...near];
  return kind === 'reception'
    ? agent(scene, sentence, start)
    : leadersBehind(scene, { start: start + phrase.length, end: sentence.end });
}

/** Who is received in the words of a reception. */
const guestsIn = (scene: Scene, span: Span): Participant[] =>
  within(scene.people, span).filter(
    (guest) =>
      !/陪同[^，。]{0,16}$/.test(scene.text.slice(span.start, guest.start)) &&
      !isFamilys(scene, guest) &&
      !isStoodFor(scene, guest),
  );

function visitStatus(scene: Scene, own: readonly Visit[], found: Found, span: Span): Visit['status'] {
  const { sentence, before, phrase, start } = found;
  const nameless = (from: number, to: number): string => scene.nameless.slice(from, to);
  if (isSpeech(scene, sentence, start)) return undefined;
  const words = [nameless(sentence.start, start), nameless(start, start + phrase.length)] as const;
  if (isPast(scene, sentence, ...words, start)) return undefined;
  return goesOnBefore(own) || isAnnounced(scene, before, span) ? 'scheduled' : 'held';
}

/** The words by which a visit is called. */
function nameOf(scene: Scene, { pattern, kind, phrase, start }: Found, span: Span): Span {
  const { during, activity } = visitPatterns(scene.words);
  if (pattern === RECEPTION) return untilComma(scene, span);
  const then = kind === 'inspection' ? during.exec(phrase) : null;
  const length = then
    ? then.index + (then[1] ?? '').length
    : phrase.replace(kind === 'inspection' ? AND_THEN : '', '').replace(PICTURE, '').length;
  return { start: pattern === activity ? start + goesTo(phrase) : start, end: start + length };
}

function visitOf(scene: Scene, own: readonly Visit[], found: Found): Visit | undefined {
  if (isNone(scene, own, found)) return undefined;
  const { sentence, pattern, kind, phrase, start } = found;
  const hosts = hostsOf(scene, own, found);
  const span = { start, end: start + (pattern === RECEPTION ? untilTalks(phrase) : phrase.length) };
  const guests = kind === 'reception' ? guestsIn(scene, span) : followers(scene, hosts, start);
  const byBody = pattern !== visitPatterns(scene.words).led && kind === 'inspection';
  if (hosts.length === 0 && !(byBody && isBodys(scene, sentence, start))) return undefined;
  if (pattern === TALKS && guests.length === 0 && !phrase.includes('举行')) return undefined;
  const status = visitStatus(scene, own, found, span);
  return { kind, name: nameOf(scene, found, span), sentence, hosts, guests, status };
}

export function findVisits(scene: Scene): Visit[] {
  const visits: Visit[] = [];
  const { any, all } = visitPatterns(scene.words);
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    if (!any.test(text)) continue;
    const own: Visit[] = [];
    for (const [pattern, kind, needed] of all)
      for (const { index, 0: phrase } of needed.test(text) ? text.matchAll(pattern) : []) {
        const before = text.slice(0, index);
        const found = { sentence, before, pattern, kind, phrase, start: sentence.start + index };
        const visit = visitOf(scene, own, found);
        if (visit) own.push(visit);
      }
    visits.push(...own);
  }
  return (visits.length > 0 ? visits : arrivals(scene)).toSorted((a, b) => a.name.start - b.name.start);
}

/** 组织委员围绕…‖到甲镇、乙厂开展视察活动: where the activity's phrase says where it went, or 0. */
const goesTo = (phrase: string): number =>
  Math.max(
    0,
    // 组织委员‖开展…集体观摩活动: who was sent is no part of it.
    /^组织[^，。；]{2,40}(?=开展)/.exec(phrase)?.[0].length ?? 0,
    phrase.search(
      /(?<![达得收想找看听做感直])(?:到|赴|前往|深入)(?=[^，。；]{2,}(?:视察|调研|考察|观摩|检查|走访))/,
    ),
  );

/** What else was done there: 会见…，转达某人的问候. */
const ASKS =
  /，(?:并|还)?(?:会见|考察|(?:与|同|和)[^，。；]{2,20}(?:签署|签订)|转达|转交|听取|就|祝贺|感谢|代表|向|对|双方|希望|强调|介绍|参观|出席|见证)/;

const ALSO = /[，、\s](?:并|还|随后)?(?:在[^，。；]{2,10})?(?:同|与|和)[^，。；]{2,60}?(?:会谈|会晤)/;

/** 会见…，并同…举行会谈: how far the words of the reception reach. */
function untilTalks(phrase: string): number {
  return Math.min(phrase.length, ...[ASKS, ALSO].map((pattern) => pattern.exec(phrase)?.index ?? Infinity));
}

const NAME_STOPS = /[，,]|[ \u3000](?=[\u4e00-\u9fff]{2})|并(?:合影|座谈)|时(?:说|表示|强调|指出|发表|讲话)/g;

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function untilComma(scene: Scene, { start, end }: Span): Span {
  for (const { index } of scene.text.slice(start, end).matchAll(NAME_STOPS))
    if (!isAmongPosts(scene, { start, end }, start + index)) return { start, end: start + index };
  return { start, end };
}

/** 会见某集团副总裁‖，某公司董事长某某, …县长甲‖，副县长乙一行: a comma between a guest's offices, or in one party. */
function isAmongPosts(scene: Scene, { start, end }: Span, at: number): boolean {
  const behind = within(scene.people, { start: at, end });
  const [guest] = behind;
  const last = behind.at(-1);
  if (!guest || !last || !/[，,]/.test(scene.text.charAt(at))) return false;
  const posts = within(scene.mentions, { start: at, end: guest.start }).filter(
    ({ kind }) => kind === 'post' || kind === 'organisation' || kind === 'place',
  );
  const unread = posts.reduce(
    (words, { text }) => words.replace(text, ''),
    scene.text.slice(at, guest.start),
  );
  if (posts.length === 0 || posts.at(-1)?.end !== guest.start || !/^[，,、\u4e00-\u9fff]{1,5}$/.test(unread))
    return false;
  return within(scene.people, { start, end: at }).length === 0 || scene.text.startsWith('一行', last.end);
}
