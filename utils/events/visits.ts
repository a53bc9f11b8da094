/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人, 同某人举行会谈. */
import type { Span } from '../model/text.ts';
import { arrivals } from './arrivals.ts';
import { isFamilys, isStoodFor } from './groups.ts';
import { lineStart, within, type Participant, type Scene } from './scene.ts';
import { agent, subjects } from './subjects.ts';
import { isSpeech } from './told.ts';
import { fellows, followers, goesOn, isBodys, leadersBehind } from './visit-hosts.ts';
import { AND_THEN, untilTalks, visitName } from './visit-name.ts';
import { OUTREACH, RECEPTION, TALKS, visitPatterns } from './visit-patterns.ts';
import { goesOnBefore, isAnnounced, isPast } from './visit-status.ts';
import type { Visit, VisitPhrase } from './visit.ts';

/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT =
  /讲话精神|表示[^，。]{0,4}欢迎|^在去|都得|看望或|^到[会场]|^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中)/;

const SAID_THEN = /^时(?:指出|强调|说|表示)/;

/** Whether the sentence is the title or stands in the first paragraph under it, where a tour's words are reported. */
function leads(scene: Scene, sentence: Span): boolean {
  if (sentence.start === 0) return true;
  return lineStart(scene, sentence.start) === scene.lead && within(scene.dates, sentence).length > 0;
}

/**
 * Whether the phrase tells of no visit, or of one that is not reported here.
 * @param own what its sentence has told so far
 */
function isNone(scene: Scene, own: readonly Visit[], found: VisitPhrase): boolean {
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
  // 场长某某‖陪同到林场检查, 在当地陪同督导: who comes along makes no tour of his own.
  if (isTour && (before.endsWith('陪同') || /^.{0,8}陪同/.test(phrase))) return true;
  if (pattern === RECEPTION && /(?:在|参加|陪同|出席)$/.test(before)) return true;
  // The phrase with a place holds the same verb.
  return second.includes(pattern) && own.some(({ name }) => name.start <= start && start < name.end);
}

/** Who goes, or receives: right before the phrase, or by whatever else the sentence says of it. */
function hostsOf(scene: Scene, own: readonly Visit[], found: VisitPhrase): Participant[] {
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

function visitStatus(scene: Scene, own: readonly Visit[], found: VisitPhrase, span: Span): Visit['status'] {
  const { sentence, before, phrase, start } = found;
  const nameless = (from: number, to: number): string => scene.nameless.slice(from, to);
  if (isSpeech(scene, sentence, start)) return undefined;
  const words = [nameless(sentence.start, start), nameless(start, start + phrase.length)] as const;
  if (isPast(scene, sentence, ...words, start)) return undefined;
  return goesOnBefore(own) || isAnnounced(scene, before, span) ? 'scheduled' : 'held';
}

function visitOf(scene: Scene, own: readonly Visit[], found: VisitPhrase): Visit | undefined {
  if (isNone(scene, own, found)) return undefined;
  const { sentence, pattern, kind, phrase, start } = found;
  const hosts = hostsOf(scene, own, found);
  const span = { start, end: start + (pattern === RECEPTION ? untilTalks(phrase) : phrase.length) };
  const guests = kind === 'reception' ? guestsIn(scene, span) : followers(scene, hosts, start);
  const byBody = pattern !== visitPatterns(scene.words).led && kind === 'inspection';
  if (hosts.length === 0 && !(byBody && isBodys(scene, sentence, start))) return undefined;
  if (pattern === TALKS && guests.length === 0 && !phrase.includes('举行')) return undefined;
  const status = visitStatus(scene, own, found, span);
  return { kind, name: visitName(scene, found, span), sentence, hosts, guests, status };
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
