/**
 * Token[] → Mention[]: documents first, then places, bodies and posts by their grammar, people beside them, meetings;
 * where readings overlap the longer wins.
 */
import type { Division } from '../lexicon/divisions.ts';
import type { DateSpan } from '../model/analysis.ts';
import { withAdjacent } from './units/adjacent.ts';
import { behindPost } from './people/beside-posts.ts';
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
import { findNamed } from './units/named.ts';
import { findRivers } from './units/rivers.ts';
import { Cover, withoutOverlap } from './overlap.ts';
import { findPeople } from './people/people.ts';
import type { PersonHit } from './people/person-hits.ts';
import { withHolders } from './units/post-holders.ts';
import { withRepeats } from './units/repeated.ts';
import { nearRoad } from './units/roads.ts';
import { Scan } from './scan.ts';
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

/** Whether a post's head is a noun of ordinary language too: 负责人, 委员. */
function isWeak(post: Unit, scan: Scan, lexicon: MentionLexicon): boolean {
  const weak = lexicon.words.weakPost;
  for (let start = post.start; start < post.end; start++)
    if (weak.hasAt(scan.text, start, post.end)) return true;
  return false;
}

/** 全国优秀‖县委书记, 发挥‖所长 (what one is good at), 20名‖村党支部书记: a kind of people, and nobody's office. */
const KIND_BEFORE =
  /(?:优秀|[\d两几多余][名位个]|各位|各|部分|各有关|各相关|全体|所有|各(?:乡镇|镇街|县区|街道|[省市县区镇乡村]))$/;
const KINDS_OWN =
  /^(?:发挥|施展|用人|部分|历届|历任|各|有关|相关|全体|所有|(?:镇街|街镇|乡镇|县区|区县|村居|村社|小区|网格|楼栋))|各(?:委|办|局|级|部门|工作|专门|乡镇|镇街|街镇|县区|区县|村|社区)/;
/** 龙津镇长‖兴北街: a road begins with the last character. */
const ROAD_BEHIND =
  /^[\u4e00-\u9fff]{1,2}[东西南北中]?(?:(?:路|街|大道|大街|巷)(?!道|办)|[坑桥沟](?=[、，小]|$))/;

/** Whether a title is one that nobody need stand beside: the body's name is in front, and the head is an office. */
const standsAlone = (post: Unit, scan: Scan, lexicon: MentionLexicon): boolean =>
  !post.bare &&
  !isWeak(post, scan, lexicon) &&
  !KIND_BEFORE.test(scan.slice(Math.max(0, post.start - 3), post.start)) &&
  !KINDS_OWN.test(scan.slice(post.start, post.end)) &&
  !(scan.char(post.end - 1) === '长' && ROAD_BEHIND.test(scan.slice(post.end, post.end + 6))) &&
  // 8名‖村书记: the segmenter knows 名村 for a word.
  !(scan.char(post.start) === '名' && /\d/.test(scan.char(post.start - 1)));

/** 市领导, and no 领导干部. */
const LEADERS = /领导(?![干班小机组下])/;

/** 。‖市领导走访慰问…: who leads the place, as the subject of what only somebody does. */
const ACTING =
  /^(?:都|均|还|也)?(?:一行|分别|先后|带队|带领|率队|率团|来[到\u4e00-\u9fff]|走访|深入|看望|慰问|调研|检查|视察|督导|巡查|要求|强调|指出|认真|详细|首先|对此|[与对向](?!.{0,6}(?:提出|建议))|代表|出席|共同|一起)/;

/** Whether the leaders of a place act here, whom nothing names. */
const actAlone = (post: Unit, scan: Scan): boolean =>
  /^[省市县区州旗镇乡]领导$/.test(scan.slice(post.start, post.end)) &&
  !/[\u4e00-\u9fff]/.test(scan.char(post.start - 1).replace('的', '')) &&
  ACTING.test(scan.slice(post.end, post.end + 9));

/** 现任‖副市长, 辞去‖副县长职务: a post that is said to be taken or left. */
const isTaken = (post: Unit, scan: Scan): boolean =>
  /(?:(?<![应相充正担])当|同志任|现任|担任过?|兼任|出任|历任|当选为?|[选任]为|任命为|决定其为|辞去|卸任)$/.test(
    scan.slice(post.start - 4, post.start),
  ) ||
  (scan.char(post.start - 1) === '的' && scan.slice(post.end, post.end + 2) === '职务');

/** 辞去‖县人大常委会委员, 某某同志任‖市委委员: a seat that is given up or taken is an office, though its head is a noun. */
const isResigned = (post: Unit, scan: Scan): boolean =>
  /(?:辞去|同志任)$/.test(scan.slice(post.start - 3, post.start));

/**
 * Which posts are meant as somebody's: those beside a person, those chained to one of these (市委常委、常务副市长), and
 * offices with their body, wherever they stand.
 */
function standingPosts(
  units: readonly Unit[],
  people: ReadonlyMap<number, PersonHit>,
  scan: Scan,
  lexicon: MentionLexicon,
): Set<Unit> {
  const personEnds = new Set([...people.values()].map((person) => person.end));
  const posts = units.filter((unit) => unit.kind === 'post');
  const kept = new Set(posts.filter((post) => standsAlone(post, scan, lexicon) || actAlone(post, scan)));
  /** Those beside a person, and those chained to one that is. */
  const held = new Set<Unit>();
  let next: Unit | undefined;
  for (const post of posts.toReversed()) {
    const nameAt = behindPost(scan, post.end);
    const chained = next && kept.has(next) && /^[、，,兼]?$/.test(scan.slice(post.end, next.start));
    // 任命胡某‖为‖副县长
    const link = /(?:同志)?为$/.exec(scan.slice(post.start - 3, post.start))?.[0].length ?? 0;
    const appointed = link > 0 && personEnds.has(post.start - link);
    // 主席：‖李某; 李某（‖县长）
    const label = /^(?:[：:][ \u3000]?|、[博硕]士)/.exec(scan.slice(post.end, post.end + 3))?.[0].length ?? 0;
    const bracketed = /[（(]/.test(scan.char(post.start - 1)) && personEnds.has(post.start - 1);
    // 甲某、乙某‖等市领导出席
    const together =
      scan.char(post.start - 1) === '等' &&
      personEnds.has(post.start - 1) &&
      LEADERS.test(scan.slice(post.start, post.end + 1));
    const beside =
      together || people.has(nameAt) || people.has(post.end + label) || personEnds.has(post.start);
    if (beside) held.add(post);
    // 派出所负责人、‖某村支部书记发言: who answers for something, beside a post whose holder is not named either.
    const idle =
      chained && next && !held.has(next) && /负责(?:人|同志)$/.test(scan.slice(post.start, post.end));
    if (chained && next && held.has(next)) held.add(post);
    if ((chained && !idle) || appointed || bracketed || beside) kept.add(post);
    else if ((!isWeak(post, scan, lexicon) || isResigned(post, scan)) && isTaken(post, scan)) kept.add(post);
    next = post;
  }
  let last: Unit | undefined;
  for (const post of posts) {
    // 现任市委常委、‖副市长。
    const goesOn = last && kept.has(last) && /^[、兼]$/.test(scan.slice(last.end, post.start));
    const gone = scan.slice(post.end, post.end + 2) === '职务';
    if (goesOn && (gone || !isWeak(post, scan, lexicon))) kept.add(post);
    last = post;
  }
  return kept;
}

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
  const whole = new Map([...called, ...partnerParks(scan, lexicon)]);
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
