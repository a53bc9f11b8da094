/**
 * Token[] → Mention[]: documents first, then places, bodies and posts by their grammar, people beside them, meetings;
 * where readings overlap the longer wins.
 */
import type { Division } from '../lexicon/divisions.ts';
import type { DateSpan } from '../model/analysis.ts';
import { withAdjacent } from './units/adjacent.ts';
import type { Mention, MentionKind } from '../model/mention.ts';
import type { Span, Token } from '../model/text.ts';
import { mayStart } from './units/may-start.ts';
import { unitAt } from './units/unit-at.ts';
import { calledBodies } from './units/called-bodies.ts';
import { corpsUnits } from './units/corps.ts';
import { countedPlaces } from './units/counted-places.ts';
import { partnerParks } from './units/partner-parks.ts';
import { findDocuments } from './documents.ts';
import type { Grammar } from './grammar.ts';
import { withJoins } from './joined.ts';
import { ledItems } from './units/led-items.ts';
import type { MentionLexicon } from './lexicon.ts';
import { findMeetings } from './meetings/meetings.ts';
import { nearBody } from './units/item-bodies.ts';
import { nearSite } from './units/item-sites.ts';
import { fourBodies } from './units/listed-bodies.ts';
import { listedPlaces } from './units/listed-places.ts';
import { provinceRows } from './units/neighbouring-provinces.ts';
import { findNamed } from './units/named.ts';
import { findRivers } from './units/rivers.ts';
import { Cover, withoutOverlap } from './overlap.ts';
import { findPeople } from './people/people.ts';
import type { PersonHit } from './people/person-hits.ts';
import { withHolders } from './units/post-holders.ts';
import { withRepeats } from './units/repeated.ts';
import { nearRoad } from './units/roads.ts';
import { Scan } from './scan.ts';
import { isWeak, KINDS_OWN, standingPosts } from './standing-posts.ts';
import { isSettlement } from './units/stretches.ts';
import { strangeDivisions } from './units/strange-divisions.ts';
import type { Unit } from './unit.ts';
import { countedItems, visitedItems } from './units/visits.ts';

export interface Found {
  mentions: Mention[];
  people: PersonHit[];
  /** Divisions that the text names and the gazetteer does not have. */
  strange: readonly Division[];
}

/** The unit that starts at `at`: of the grammar's reading and what a verb leads to the longer. */
function longestAt(grammar: Grammar, at: number, led: ReadonlyMap<number, Unit>): Unit | undefined {
  const item = led.get(at);
  // A body or a post may stand behind a village.
  const settled = item !== undefined && isSettlement(grammar.scan.slice(at, item.end));
  if (settled) Object.assign(grammar.last, { at, limit: grammar.limit, end: item.end });
  const unit = settled || mayStart(grammar, at) ? unitAt(grammar, at) : undefined;
  // 在某村‖党群服务中心，: where somebody goes is a site, whatever its name is like.
  const isSite =
    item?.kind === 'place' &&
    item.end === unit?.end &&
    /(?:党群|便民|游客)服务中心$/.test(grammar.scan.slice(at, item.end));
  return item && (isSite || item.end > (unit?.end ?? at)) ? item : unit;
}

function findUnits(
  grammar: Grammar,
  taken: Cover,
  joins: ReadonlySet<number>,
  called: ReadonlyMap<number, Unit>,
): Unit[] {
  const { scan, lexicon } = grammar;
  const led = new Map([...called, ...ledItems(scan, lexicon)]);
  const units: Unit[] = [];
  const places = new Set<number>();
  const bodies = new Set<number>();
  /** The grammar as far as the line that is read now goes. */
  let line: Grammar = { ...grammar, places, bodies, limit: -1 };
  for (let at = 0; at < scan.text.length;) {
    if (at > line.limit) {
      const next = scan.text.indexOf('\n', at);
      line = { ...line, limit: next < 0 ? scan.text.length : next };
    }
    const unit = taken.has(at) || joins.has(at) ? undefined : longestAt(line, at, led);
    if (unit) units.push(unit);
    if (unit?.kind === 'place') places.add(unit.end);
    if (unit?.kind === 'organisation') bodies.add(unit.end);
    if (unit) line.last.at = -1;
    at = unit ? unit.end : at + 1;
  }
  return units;
}

/** 主持召开‖市委常委会: the committee's meeting by its own name. */
const CONVENES = /召开了?$/;

/** 黑山 beside 黑山县: the county's name in full, where the text has it. */
function fullName({ scan, lexicon }: Grammar, { start, end }: Unit): string | undefined {
  const entry = lexicon.places.get(scan.slice(start, end));
  const isShort = entry !== undefined && entry.full.length > end - start;
  return isShort && scan.mentions(entry.full) ? entry.full : undefined;
}

/** @param dates calendar expressions of the text: a meeting's name does not reach back over a day. */
export function findMentions(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateSpan[],
  lexicon: MentionLexicon,
): Found {
  const { tokens: cut, joins } = withJoins(text, tokens, lexicon);
  const scan = new Scan(text, cut);
  const found = {
    enterprises: new Map([
      ...findNamed(scan, lexicon, 'enterprise'),
      ...calledBodies(scan, lexicon),
      ...fourBodies(text),
    ]),
    sites: findNamed(scan, lexicon, 'siteStrong'),
    rivers: findRivers(scan, lexicon),
    visited: visitedItems(scan),
    counted: countedItems(scan),
  };
  const named = new Cover(text.length);
  for (const starts of Object.values(found))
    for (const start of starts.keys()) named.add({ start, end: start + 1 });
  const grammar: Grammar = {
    ...found,
    scan,
    lexicon,
    limit: text.length,
    corps: corpsUnits(text, lexicon),
    listed: listedPlaces(scan, lexicon),
    nearBody: nearBody(text, lexicon),
    nearSite: nearSite(text, lexicon),
    nearRoad: nearRoad(text),
    named,
    strange: strangeDivisions(scan, lexicon),
    places: new Set(),
    bodies: new Set(),
    last: { at: -1, limit: -1, end: undefined },
    led: { at: -1, is: false },
  };
  const documents = findDocuments(text);
  const inDocument = new Cover(text.length);
  for (const span of documents) inDocument.add(span);
  const called = countedPlaces(scan, lexicon);
  const whole = new Map([...called, ...partnerParks(scan, lexicon), ...provinceRows(scan)]);
  const single = withRepeats(grammar, withHolders(grammar, findUnits(grammar, inDocument, joins, whole)));
  const units = withAdjacent(scan, single);
  const [inUnit, inShort] = [new Cover(text.length), new Cover(text.length)];
  // 赵‖海军, 许‖华为: a body of two characters may be somebody's given name.
  const given = new Map<number, number>();
  for (const unit of units) {
    // 苏坡、魏家许等10个村: names like people's.
    if ((unit.kind === 'place' && !called.has(unit.start)) || unit.bare) continue;
    const isShort = unit.kind === 'organisation' && unit.end - unit.start === 2;
    (isShort ? inShort : inUnit).add(unit);
    if (isShort) given.set(unit.start, unit.end);
  }
  const taken = (span: Span): boolean =>
    inDocument.meets(span) ||
    inUnit.meets(span) ||
    (given.get(span.start + 1) !== span.end && inShort.meets(span));
  const people = findPeople(grammar, units, taken);
  const posts = standingPosts(units, people, scan, lexicon);
  const subjects = new Cover(text.length);
  for (const person of people.values()) subjects.add(person);
  for (const date of dates)
    if (/[月日天]|前|昨|今/.test(date.text) && !/季度|年$|今冬明春/.test(date.text)) subjects.add(date);
  const bodies = new Map(
    units.filter(({ kind }) => kind === 'organisation').map(({ start, end }) => [end, start]),
  );
  const meetings = findMeetings(grammar, bodies, (span) => subjects.meets(span) || inDocument.meets(span));
  const isConvened = ({ start, end }: Span): boolean =>
    scan.text.startsWith('常委会', end - 3) && CONVENES.test(scan.slice(Math.max(0, start - 5), start));
  const mention = (kind: MentionKind, { start, end }: Span): Mention => ({
    kind,
    start,
    end,
    text: text.slice(start, end),
  });
  const mentions = withoutOverlap([
    ...documents.map((span) => mention('document', span)),
    ...meetings.map((span) => mention('meeting', span)),
    ...units.flatMap((unit) => {
      if (grammar.rivers.get(unit.start) === unit.end) return { ...mention(unit.kind, unit), isRiver: true };
      if (unit.kind === 'organisation' && isConvened(unit)) return mention('meeting', unit);
      if (unit.kind === 'place') return { ...mention('place', unit), full: fullName(grammar, unit) };
      if (unit.kind !== 'post' || posts.has(unit)) return mention(unit.kind, unit);
      // 太谷区负责人: the place is named all the same.
      if (unit.placeEnd !== undefined && isWeak(unit, scan, lexicon))
        return mention('place', { start: unit.start, end: unit.placeEnd });
      // 县发改局负责人: so is the body.
      return unit.bodyEnd && !KINDS_OWN.test(scan.slice(unit.start, unit.end))
        ? mention('organisation', { start: unit.start, end: unit.bodyEnd })
        : [];
    }),
    ...[...people.values()].map((span) => mention('person', span)),
  ]);
  const accepted = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  return {
    mentions,
    strange: grammar.strange.words().flatMap((name) => grammar.strange.get(name)?.divisions ?? []),
    people: [...people.values()].filter(({ start }) => accepted.has(start)).sort((a, b) => a.start - b.start),
  };
}
