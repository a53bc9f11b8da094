/**
 * Token[] → Mention[]: documents first, then places, bodies and posts by their grammar, people beside them, meetings;
 * where readings overlap the longer wins.
 */
import type { DateSpan, Mention, MentionKind, Span, Token } from '../model.ts';
import { unitAt, type Unit } from './bodies.ts';
import { findDocuments } from './documents.ts';
import type { Grammar } from './grammar.ts';
import type { MentionLexicon } from './lexicon.ts';
import { findMeetings } from './meetings.ts';
import { findNamed } from './named.ts';
import { Cover, withoutOverlap } from './overlap.ts';
import { People, type PersonHit } from './people.ts';
import { Scan } from './scan.ts';

export interface Found {
  mentions: Mention[];
  people: PersonHit[];
}

function findUnits(grammar: Grammar, taken: Cover): Unit[] {
  const { scan } = grammar;
  const units: Unit[] = [];
  let lineEnd = -1;
  for (let at = 0; at < scan.text.length;) {
    if (at > lineEnd) {
      const next = scan.text.indexOf('\n', at);
      lineEnd = next < 0 ? scan.text.length : next;
    }
    const unit = taken.meets({ start: at, end: at + 1 })
      ? undefined
      : unitAt({ ...grammar, limit: lineEnd }, at);
    if (unit) units.push(unit);
    at = unit ? unit.end : at + 1;
  }
  return units;
}

/** A bare post counts beside a person only; one with its body, wherever it stands. */
function standingPosts(
  units: readonly Unit[],
  people: ReadonlyMap<number, PersonHit>,
  text: string,
): Set<Unit> {
  const personEnds = new Set([...people.values()].map((person) => person.end));
  const posts = units.filter((unit) => unit.kind === 'post');
  // 全国政协委员 with nobody beside it is a kind of people.
  const kept = new Set(
    posts.filter((post) => !post.bare && !/(委员|代表)$/.test(text.slice(post.start, post.end))),
  );
  const gap = (end: number): number => (/[ \u3000]/.test(text.charAt(end)) ? end + 1 : end);
  for (let index = posts.length - 1; index >= 0; index--) {
    const post = posts[index];
    const next = posts[index + 1];
    if (!post) continue;
    const chained =
      next &&
      kept.has(next) &&
      /^[、，,兼]?$/.test(text.slice(post.end, next.start)) &&
      next.start - post.end <= 1;
    const leads = next && next.start - post.end === 1 && text.charAt(post.end) === '、' && kept.has(next);
    if (
      people.has(gap(post.end)) ||
      personEnds.has(post.start) ||
      (chained && (leads || post.end + 1 >= next.start))
    )
      kept.add(post);
  }
  return kept;
}

/** @param dates calendar expressions of the text: a meeting's name does not reach back over a day. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateSpan[],
  lexicon: MentionLexicon,
): Found {
  const scan = new Scan(text, tokens);
  const grammar: Grammar = {
    scan,
    lexicon,
    limit: text.length,
    enterprises: findNamed(scan, lexicon, 'enterprise'),
    sites: findNamed(scan, lexicon, 'siteStrong'),
  };
  const documents = findDocuments(text);
  const inDocument = new Cover(text.length);
  for (const span of documents) inDocument.add(span);
  const units = findUnits(grammar, inDocument);
  const inUnit = new Cover(text.length);
  for (const unit of units) if (unit.kind !== 'place' && !unit.bare) inUnit.add(unit);
  const people = new People(grammar, units, (span) => inDocument.meets(span) || inUnit.meets(span)).hits;
  const posts = standingPosts(units, people, text);
  const subjects = new Cover(text.length);
  for (const person of people.values()) subjects.add(person);
  for (const date of dates)
    if (/[月日天]|前|昨|今/.test(date.text) && !/季度|年$/.test(date.text)) subjects.add(date);
  const meetings = findMeetings(grammar, (span) => subjects.meets(span) || inDocument.meets(span));
  const mention = (kind: MentionKind, { start, end }: Span): Mention => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  });
  const mentions = withoutOverlap(
    [
      ...documents.map((span) => mention('document', span)),
      ...meetings.map((span) => mention('meeting', span)),
      ...units
        .filter((unit) => unit.kind !== 'post' || posts.has(unit))
        .map((unit) => mention(unit.kind, unit)),
      ...[...people.values()].map((span) => mention('person', span)),
    ],
    text.length,
  );
  const accepted = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  return {
    mentions,
    people: [...people.values()].filter(({ start }) => accepted.has(start)).sort((a, b) => a.start - b.start),
  };
}
