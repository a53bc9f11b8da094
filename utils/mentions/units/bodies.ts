/**
 * Places, bodies and posts by the grammar of organs: place chain + level + system + parts + modifiers + head.
 * 晋中市 | 太谷区 | 市委 | 市人大常委会代表工委 | 市中级人民法院院长 | 浦东新区区委原书记.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Token } from '../../model/text.ts';
import {
  builderEnd,
  numberedEnd,
  ordinalEnd,
  systemEnd,
  tornBureau,
  unlistedEnd,
  withParts,
} from './body-parts.ts';
import type { Grammar } from '../grammar.ts';
import { itemBody } from './item-bodies.ts';
import { estateEnd, itemSite, levelSite, placedSite } from './item-sites.ts';
import { missionAt, senderEnd } from './missions.ts';
import { placeAt, unlistedPlace } from './places.ts';
import { placesOwn, schoolEnd } from './places-own.ts';
import { memberEnd, postEnd, rankedEnd, startsWord } from './post-heads.ts';
import { programmeBody } from './quoted-bodies.ts';
import { isHan } from '../scan.ts';
import { termedEnd } from './terms-of-office.ts';
import { addressedRoad } from './roads.ts';
import { siteEnd } from './sites.ts';
import { stateShortAt } from './states.ts';
import type { Unit } from '../unit.ts';
import { visitedUnit } from './visits.ts';

/** 中央及省委: the centre as one of a row of bodies. */
const CENTRE = /^中央[、及和](省|市|自治区|国务院)/;

/** 商务部‖分析研判, 财政部‖分三批下拨: what a ministry does, and not some of it. */
const isDividing = ({ scan }: Grammar, at: number): boolean =>
  (scan.startingAt(at)?.word.length ?? 0) > 1 ||
  /^分[一二三四五两多\d][批期步次类级]/.test(scan.slice(at, at + 3));

/** What there is one of in the country: 全国‖…协会. */
const NATIONAL =
  /(?:委员会|协会|联合会|学会|总会|商会|促进会|研究会|基金会|办公室|小组|指挥部|中心|联盟|总工会|联席会议)$/;

/** What the committees, governments and assemblies of all places are called. */
const EVERY = /^(?:党委|政府|人民政府|人大|政协|党组|党支部|党总支|支部|公司|集团)$/;

/** 县农业农村局、‖水利局, 县政府、‖法院、检察院: a department in a list that began with a body of its level. */
function listedBody(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, bodies, limit } = grammar;
  if (!bodies.has(at - 1) || !/[、和及与]/.test(scan.char(at - 1))) return undefined;
  const department = lexicon.departments.longestAt(scan.text, at, limit)?.end ?? at;
  // 县一高、‖二高、‖三初中
  const school = schoolEnd(scan, at);
  if (school > at && scan.boundaryAt(school) && scan.char(at - 1) === '、') return school;
  // 科工局, 资源规划局: a county's own, which no list holds.
  const own = unlistedEnd(grammar, at);
  const end = /[局委办厅]$/.test(scan.slice(department, own)) ? own : department;
  if (end - at < 2 || !scan.boundaryAt(end) || EVERY.test(scan.slice(at, end))) return undefined;
  return withParts(grammar, end);
}

/** 荣昌高新区‖党工委, 冠山风景区‖管委会: what governs a zone or a site; undefined where nothing does. */
function zoneBody(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const zone = place > at ? siteEnd(grammar, at, place) : (grammar.sites.get(at) ?? at);
  const body = zone > at ? lexicon.words.zoneBody.longestAt(scan.text, zone, limit) : undefined;
  return body && withParts(grammar, body.end);
}

/** A body that starts at `at`: the span of its first reading, or undefined. */
function bodyAt(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const text = scan.text;
  const enterprise = grammar.enterprises.get(at);
  if (enterprise && enterprise <= limit) return withParts(grammar, enterprise);
  // 中央 is a body only in a row of bodies: 中央及省委.
  if (scan.char(at) === '中' && scan.char(at - 1) !== '党' && CENTRE.test(text.slice(at, at + 6)))
    return at + 2;
  const zone = zoneBody(grammar, at, place);
  if (zone !== undefined) return zone;
  const programme = programmeBody(grammar, at, place);
  if (programme !== undefined) return withParts(grammar, programme);
  const bureau = builderEnd(grammar, at);
  if (bureau > at) return withParts(grammar, bureau);
  const fixed = lexicon.bodies.longestAt(text, at, limit);
  if (fixed && fixed.end > place && startsWord(grammar, at)) {
    const ordinal = ordinalEnd(grammar, fixed.end);
    const committee = lexicon.words.committee.longestAt(text, ordinal, limit)?.end ?? ordinal;
    const system = ordinal > fixed.end ? Math.max(committee, systemEnd(grammar, ordinal)) : ordinal;
    return withParts(grammar, system > ordinal ? system : fixed.end);
  }
  const central = lexicon.words.central.longestAt(text, at, limit);
  for (const base of [place, central?.end ?? at]) {
    if (base <= at) continue;
    const inner = lexicon.words.level.longestAt(text, base, limit);
    const within = inner ? systemEnd(grammar, inner.end) : base;
    if (inner && within > inner.end) return within;
    const ordinal = ordinalEnd(grammar, base);
    const direct = systemEnd(grammar, ordinal);
    if (direct > ordinal) return direct;
    const own = base === place ? placesOwn(grammar, base) : base;
    if (own > base) return withParts(grammar, own);
    // 中央‖第二生态环境保护督察组
    const numbered = numberedEnd(grammar, base);
    if (numbered > base) return withParts(grammar, numbered);
    const unlisted = unlistedEnd(grammar, base);
    // 全国‖重点实验室: a kind, which the whole country has.
    const kind = text.slice(at, base) === '全国' && !NATIONAL.test(text.slice(base, unlisted));
    if (unlisted > base && !kind) return withParts(grammar, unlisted);
  }
  // 青岩镇‖鸿远牧业: a firm's short name behind its place.
  const item =
    itemBody(grammar, at) ??
    (place > at && SETTLED.hasAt(scan.text, place - 1) ? itemBody(grammar, place, at) : undefined);
  if (item !== undefined && item > place) return withParts(grammar, item);
  if (place > at || !startsWord(grammar, at)) return undefined;
  const level = lexicon.words.level.longestAt(text, at, limit);
  if (level) {
    const end = systemEnd(grammar, level.end);
    if (end > level.end) return end;
    const school = /[市县区镇]/.test(scan.char(at)) ? schoolEnd(scan, level.end) : level.end;
    if (school > level.end) return withParts(grammar, school);
    const own = Math.max(unlistedEnd(grammar, level.end), numberedEnd(grammar, level.end));
    // 市科|经局: the segmenter does not know the bureau.
    const bureau = tornBureau(grammar, at, level.end);
    if (bureau > at) return withParts(grammar, bureau);
    if (own - level.end > 1 && !lexicon.words.enterpriseKind.has(text.slice(at, own)))
      return withParts(grammar, own);
  }
  const unit = lexicon.words.unit.longestAt(text, at, limit);
  const part = unit && lexicon.words.unitPart.longestAt(text, unit.end, limit);
  return part && !isHan(scan.char(at - 1)) ? part.end : undefined;
}

/** 第二十届中央候补委员: an ordinal with a central body, only where a post follows. */
function ordinalPost(grammar: Grammar, at: number): number | undefined {
  const ordinal = ordinalEnd(grammar, at);
  if (ordinal === at) return undefined;
  const central = grammar.lexicon.words.central.longestAt(grammar.scan.text, ordinal, grammar.limit);
  const body = central ? withParts(grammar, systemEnd(grammar, central.end)) : ordinal;
  const end = postEnd(grammar, body);
  return end > body ? end : undefined;
}

/** A site with a name of its own, and no place of the gazetteer in front of it. */
function ownSite(grammar: Grammar, at: number): number | undefined {
  return grammar.sites.get(at) ?? unlistedSite(grammar, at);
}

/** The same of what is found by what stands around it. */
function unlistedSite(grammar: Grammar, at: number): number | undefined {
  const site = itemSite(grammar, at) ?? addressedRoad(grammar, at);
  if (site !== undefined) return site;
  const common = levelSite(grammar, at);
  return common > at ? common : undefined;
}

/** 县（市、区）‖委书记: several levels at once, which no body of its own stands behind. */
const LEVELS = /[省市县区旗乡镇州][（(](?:[省市县区旗乡镇州盟、，,/]|街道|园区){1,12}[)）]$/;

const BRACKET = new CharSet(')）');

/** How places end that firms call themselves after as a whole. */
const SETTLED = new CharSet('市县区旗镇乡道村庄');

/** 白鹤街道‖社区卫生服务中心: a site by its right end, and a body as hospitals are. */
const CLINIC = /卫生服务(?:中心|站)$/;

/** Marks that no name begins with. */
const MARK = new CharSet('，。、；：！？”’）》,;:!?)\n 　');

/** Whether anything that `unitAt` reads can start at `at`: false for most places of a text. */
export function mayStart(grammar: Grammar, at: number): boolean {
  const { scan, lexicon, enterprises, sites, strange } = grammar;
  if (BRACKET.hasAt(scan.text, at - 1) && LEVELS.test(scan.slice(at - 20, at))) return false;
  if (lexicon.unitStarts.mayBeAt(scan.text, at) || strange.longestAt(scan.text, at)) return true;
  if (MARK.hasAt(scan.text, at)) return false;
  const named = grammar.named.has(at);
  if (named && (grammar.visited.has(at) || grammar.counted.has(at))) return true;
  // What no list holds begins where a word does.
  return (
    (scan.startingAt(at) !== undefined &&
      ((named && (enterprises.has(at) || sites.has(at))) ||
        itemBody(grammar, at) !== undefined ||
        listedBody(grammar, at) !== undefined ||
        unlistedSite(grammar, at) !== undefined ||
        unlistedPlace(grammar, at) !== undefined)) ||
    ordinalEnd(grammar, at) > at
  );
}

/** Whether 长 begins a word of the language (长远) and is no head's second character; unknown ones and names may hold both. */
const isOwnWord = (next: Token | undefined): boolean =>
  next !== undefined && next.word.length > 1 && !/^(?:x|nr)/.test(next.tag);

/** A body with whatever place stands in front of it. */
const placedBodyAt = (grammar: Grammar, at: number): number | undefined =>
  bodyAt(grammar, at, placeAt(grammar, at) ?? at);

/** A body with or without its term of office. */
const wholeBody = (grammar: Grammar, at: number, place: number): number | undefined =>
  termedEnd(grammar, at, placedBodyAt) ?? bodyAt(grammar, at, place);

/** 、‖社会和法制委员会‖主任: a committee whose body stands further in front. */
function committeeAt({ scan, lexicon, limit }: Grammar, at: number): { end: number } | undefined {
  const part = lexicon.parts.longestAt(scan.text, at, limit);
  return part && part.end - at > 5 && scan.text.startsWith('委员会', part.end - 3) ? part : undefined;
}

/** A body's end where its name is named: not in 全国政协‖委员, a kind. */
const isNamed = ({ scan, lexicon, limit }: Grammar, body: number | undefined): number | undefined =>
  body !== undefined && !lexicon.words.bodyNotBefore.longestAt(scan.text, body, limit) ? body : undefined;

/** What a bureau does, or the next one beside it. */
const ACTS =
  /^(?:[和与、][\u4e00-\u9fff]{2,8}局|就|牵头|负责(?!人|同志)|组织(?!部)|联合|会同|开展|召开|要(?![闻求])|派出|迅速|立即|及时|积极|主动|将|已)/;

/** 。‖水利局就…作汇报: a bureau that a paper names without its county, as the subject of a clause. */
const actsAlone = ({ scan }: Grammar, at: number, end: number): boolean =>
  end - at > 2 &&
  scan.char(end - 1) === '局' &&
  !isHan(scan.char(at - 1)) &&
  scan.boundaryAt(end) &&
  ACTS.test(scan.slice(end, end + 12));

/** The unit that starts at `at`, if any: the longest of post, body, place. */
export function unitAt(grammar: Grammar, at: number): Unit | undefined {
  const { scan, lexicon } = grammar;
  const item = visitedUnit(grammar, at);
  if (item) return item;
  const ordinal = ordinalPost(grammar, at);
  if (ordinal) return { kind: 'post', start: at, end: ordinal, bare: false };
  const short = stateShortAt(grammar, at);
  const place = short ?? placeAt(grammar, at);
  const estate = place === undefined ? undefined : estateEnd(grammar, place);
  if (estate !== undefined) return { kind: 'place', start: at, end: estate, bare: false };
  const mission = missionAt(grammar, at, place ?? senderEnd(grammar, at));
  if (mission) return mission;
  // 重庆市长: the generic belongs to the post, and the place in front is named without it.
  // 澳门特区‖长远发展: a word of the language keeps its first character.
  // 宁波市领导‖张某: so does that of leaders who are named.
  const isShared =
    place !== undefined &&
    (scan.char(place) === '长'
      ? /[省市县区州盟旗镇乡村]/.test(scan.char(place - 1)) && !isOwnWord(scan.startingAt(place))
      : scan.text.startsWith('领导', place) &&
        lexicon.surnames.longestAt(scan.text, place + 2) !== undefined);
  const shared = isShared ? postEnd(grammar, place - 1) : 0;
  if (place !== undefined && shared > place) return { kind: 'post', start: at, end: shared, bare: false };
  const found = wholeBody(grammar, at, place ?? at) ?? listedBody(grammar, at);
  // 行政会议‖成员: a title of the list that begins with a body's name.
  const title = found === undefined ? at : postEnd(grammar, at);
  if (found !== undefined && title > found && startsWord(grammar, at))
    return { kind: 'post', start: at, end: title, bare: false, bodyEnd: isNamed(grammar, found) };
  // 人社部‖门: the kind of departments, not a ministry; 市政协‖组织部|分委员: some of its members;
  // 人民日报‖社论: what a paper says; 区政府‖办理: what is done there.
  const overrun =
    found !== undefined &&
    !(scan.char(found) === '分' && isDividing(grammar, found)) &&
    /^(?:部门|组织(?!部)|部分(?![管别工公])|社论|办(?:[理事学结好实案税证赛展刊报]|公(?![室厅])))/.test(
      scan.slice(found - 1, found + 2),
    );
  const cut = overrun ? wholeBody({ ...grammar, limit: found - 1 }, at, place ?? at) : found;
  // 网信办‖公开征求意见: an office all the same, where nothing is left without it.
  const body = cut ?? (overrun && scan.char(found - 1) === '办' ? found : undefined);
  // 伊朗卫生部‖长: body and head share a character.
  const headed =
    body !== undefined && scan.char(body) === '长' && !isOwnWord(scan.startingAt(body))
      ? postEnd(grammar, body - 1)
      : 0;
  if (body !== undefined && headed > body) return { kind: 'post', start: at, end: headed, bare: false };
  const department =
    (body ?? place)
      ? undefined
      : (lexicon.departments.longestAt(scan.text, at, grammar.limit) ?? committeeAt(grammar, at));
  // 宣传部长, 党组成员: a title whose first characters are a department.
  const titled =
    department && postEnd(grammar, at) > Math.max(department.end, postEnd(grammar, department.end));
  // 卫生局‖长: department and head share a character.
  const titleEnd =
    department && scan.char(department.end) === '长' ? postEnd(grammar, department.end - 1) : 0;
  if (
    department &&
    titleEnd > department.end &&
    startsWord(grammar, at) &&
    !isOwnWord(scan.startingAt(department.end))
  )
    return { kind: 'post', start: at, end: titleEnd, bare: false };
  if (department && !titled && actsAlone(grammar, at, department.end))
    return { kind: 'organisation', start: at, end: department.end, bare: false };
  const base = body ?? place ?? (titled ? at : department?.end) ?? at;
  const head =
    body === undefined ? postEnd(grammar, base) : Math.max(postEnd(grammar, base), memberEnd(grammar, body));
  // 香港所长: what the place is good at; only a body has a 所长.
  const post = base === place && scan.slice(base, head) === '所长' ? base : head;
  const named = isNamed(grammar, body);
  if (post > base) {
    if (base > at)
      return startsWord(grammar, at) || place
        ? {
            kind: 'post',
            start: at,
            end: post,
            bare: false,
            bodyEnd: named,
            unnamed: base === department?.end,
          }
        : undefined;
    return startsWord(grammar, at)
      ? { kind: 'post', start: at, end: post, bare: !titled, unnamed: titled }
      : undefined;
  }
  const ranked = base === at && startsWord(grammar, at) ? rankedEnd(grammar, at) : at;
  if (ranked > at) return { kind: 'post', start: at, end: ranked, bare: false };
  if (body && !named) return undefined;
  if (body) return { kind: 'organisation', start: at, end: body, bare: false };
  if (short) return undefined;
  if (place) {
    const end = Math.max(siteEnd(grammar, at, place), placedSite(grammar, at, place));
    const clinic = end > place && CLINIC.test(scan.slice(place, end));
    return { kind: clinic ? 'organisation' : 'place', start: at, end, bare: false };
  }
  const site = ownSite(grammar, at);
  if (site !== undefined) return { kind: 'place', start: at, end: site, bare: false };
  return undefined;
}
