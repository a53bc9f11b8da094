/**
 * Bodies by the grammar of organs: place chain + level + system + parts.
 * 晋中市 | 太谷区 | 市委 | 市人大常委会代表工委 | 市中级人民法院.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';
import { builderEnd, numberedEnd, ordinalEnd, systemEnd, tornBureau, withParts } from './body-parts.ts';
import { itemBody } from './item-bodies.ts';
import { RANKED } from './named.ts';
import { placeAt } from './places.ts';
import { placesOwn, schoolEnd } from './places-own.ts';
import { startsWord } from './post-heads.ts';
import { programmeBody } from './quoted-bodies.ts';
import { sentGroupEnd } from './sent-groups.ts';
import { siteEnd } from './sites.ts';
import { termedEnd } from './terms-of-office.ts';
import { unlistedEnd } from './unlisted-bodies.ts';

/** 中央及省委, 中央各项决策部署: the centre as one of a row of bodies, or by what only it sets; but 中央、省、市主流媒体. */
const CENTRE =
  /^中央(?:[、及和](?:省|市|自治区|国务院)(?!(?:、?市)?(?:主流|媒体|级|[属直驻]|、?(?:市|州)?(?:、州)?有关会议))|(?:各项|重大)?(?:决策(?!咨询)|部署)|政策(?!研究|性|室)|要求|精神(?!文明|卫生|病|堡垒)|新修订|加大|有关(?:文件|精神|要求|规定))/;

/** 党中央‖、国务院: named beside the state's own; alone it is the leadership that everybody follows. */
const LEADERSHIP = /^党中央[、和](?:国务院|全国人大|中央军委)/;

/** What there is one of in the country: 全国‖…协会. */
const NATIONAL =
  /(?:委员会|协会|联合会|学会|总会|商会|促进会|研究会|基金会|办公室|小组|指挥部|中心|联盟|总工会|联席会议)$/;

/** How places end that firms call themselves after as a whole. */
const SETTLED = new CharSet('市县区旗镇乡道村庄');

/** 荣昌高新区‖党工委, 冠山风景区‖管委会: what governs a zone or a site; undefined where nothing does. */
function zoneBody(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const zone = place > at ? siteEnd(grammar, at, place) : (grammar.sites.get(at) ?? at);
  const body = zone > at ? lexicon.words.zoneBody.longestAt(scan.text, zone, limit) : undefined;
  return body && withParts(grammar, body.end);
}

/** 国务院, 第二十届‖中央纪委: a body of the lists that stands alone, with its term of office behind it. */
function fixedBody(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const fixed = lexicon.bodies.longestAt(scan.text, at, limit);
  if (!fixed || fixed.end <= place || !startsWord(grammar, at)) return undefined;
  const ordinal = ordinalEnd(grammar, fixed.end);
  const committee = lexicon.words.committee.longestAt(scan.text, ordinal, limit)?.end ?? ordinal;
  const system = ordinal > fixed.end ? Math.max(committee, systemEnd(grammar, ordinal)) : ordinal;
  return withParts(grammar, system > ordinal ? system : fixed.end);
}

/** What a place (up to `place`) or the centre makes a body of: 太谷区‖委, 中央‖第二生态环境保护督察组. */
function bodyOfPlace(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const central = lexicon.words.central.longestAt(scan.text, at, limit);
  for (const base of [place, central?.end ?? at]) {
    if (base <= at) continue;
    const inner = lexicon.words.level.longestAt(scan.text, base, limit);
    const within = inner ? systemEnd(grammar, inner.end) : base;
    if (inner && within > inner.end) return within;
    const ordinal = ordinalEnd(grammar, base);
    const direct = systemEnd(grammar, ordinal);
    if (direct > ordinal) return direct;
    const own = base === place ? placesOwn(grammar, base) : base;
    if (own > base) return withParts(grammar, own);
    const numbered = numberedEnd(grammar, base);
    if (numbered > base) return withParts(grammar, numbered);
    // 石桥镇‖和县国土资源局: two bodies.
    const unlisted = scan.char(base) === '和' ? base : unlistedEnd(grammar, base);
    // 全国‖重点实验室: a kind, which the whole country has.
    const kind = scan.slice(at, base) === '全国' && !NATIONAL.test(scan.slice(base, unlisted));
    // 魏县‖定点医院: what it is there, and no name.
    const isKind = RANKED.test(scan.slice(base, unlisted));
    if (unlisted > base && !kind && !isKind) return withParts(grammar, unlisted);
  }
  const house = place > at ? Math.max(houseEnd(grammar, place), itemFirm(grammar, at, place)) : place;
  return house > place ? house : undefined;
}

/** 云潭县‖党性教育展馆‖馆长: a house of a place that no list holds, whose kind its head says once more. */
const HOUSE = /(?:(?![的和与及在了对向由等任])[\u4e00-\u9fff]){2,14}?([馆校站所场厂社园])(?=副?\1长)/y;

/** 、苏州‖引航生物公司、: a firm of any name between its place and a mark, as an item of a list. */
const FIRM = /(?:(?![的和与及在等各有多])[\u4e00-\u9fff]){2,8}(?:公司|集团)(?=[、，。；,;）)]|$)/my;

/** Where such a firm ends, right behind a place from `at` to `place`; `place` where there is none. */
function itemFirm({ scan, limit }: Grammar, at: number, place: number): number {
  FIRM.lastIndex = place;
  const isItem = /[、，,；;：:（(]/.test(scan.char(at - 1));
  return isItem && FIRM.test(scan.text) && FIRM.lastIndex <= limit ? FIRM.lastIndex : place;
}

/** Where such a house ends, right behind a place that ends at `place`; `place` where there is none. */
function houseEnd({ scan, limit }: Grammar, place: number): number {
  HOUSE.lastIndex = place;
  return HOUSE.test(scan.text) && HOUSE.lastIndex <= limit ? HOUSE.lastIndex : place;
}

/** 县‖农业农村局, 市‖一中: what a level makes a body of, which stands for a place not named. */
function bodyOfLevel(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, limit } = grammar;
  const level = lexicon.words.level.longestAt(scan.text, at, limit);
  if (!level) return undefined;
  const end = systemEnd(grammar, level.end);
  if (EVERY_ONE.test(scan.slice(at, end))) return undefined;
  if (end > level.end) return end;
  const school = /[市县区镇]/.test(scan.char(at)) ? schoolEnd(scan, level.end) : level.end;
  if (school > level.end) return withParts(grammar, school);
  const own = Math.max(
    unlistedEnd(grammar, level.end),
    numberedEnd(grammar, level.end),
    sentGroupEnd(grammar, level.end, false),
  );
  // 乡长‖安某军: no level has an army.
  if (scan.char(own - 1) === '军') return undefined;
  // 市科|经局: the segmenter does not know the bureau.
  const bureau = tornBureau(grammar, at, level.end);
  if (bureau > at) return withParts(grammar, bureau);
  if (EVERY_ONE.test(scan.slice(at, own))) return undefined;
  return own - level.end > 1 && !lexicon.words.enterpriseKind.has(scan.slice(at, own))
    ? withParts(grammar, own)
    : undefined;
}

/** 社区‖党群服务中心, 村‖新时代文明实践站: what every village and community has one of, and none is named. */
const EVERY_ONE =
  /^(?:村|社区)(?:党群服务中心|便民服务(?:中心|站|室)|服务中心|综治中心|新时代文明实践[站所点]|文明实践[站所点]|卫生服务(?:中心|站)|活动中心|养老服务(?:中心|站))$/;

/** 局‖党委: a unit's own word for itself, with a party body of it. */
function bodyOfUnit({ scan, lexicon, limit }: Grammar, at: number): number | undefined {
  const unit = lexicon.words.unit.longestAt(scan.text, at, limit);
  const part = unit && lexicon.words.unitPart.longestAt(scan.text, unit.end, limit);
  return part && !isHan(scan.char(at - 1)) ? part.end : undefined;
}

/** A body that starts at `at`, behind a place that ends at `place`: the end of its first reading, or undefined. */
function bodyAt(grammar: Grammar, at: number, place: number): number | undefined {
  const { scan } = grammar;
  const enterprise = grammar.enterprises.get(at);
  if (enterprise && enterprise <= grammar.limit) return withParts(grammar, enterprise);
  if (
    scan.char(at) === '中' &&
    !/[党团共建进盟市场路湖台厅室街池园村河桥]/.test(scan.char(at - 1)) &&
    CENTRE.test(scan.slice(at, at + 8))
  )
    return at + 2;
  if (scan.char(at) === '党' && LEADERSHIP.test(scan.slice(at, at + 9))) return at + 3;
  const zone = zoneBody(grammar, at, place);
  if (zone !== undefined) return zone;
  const programme = programmeBody(grammar, at, place);
  if (programme !== undefined) return withParts(grammar, programme);
  const bureau = builderEnd(grammar, at);
  if (bureau > at) return withParts(grammar, bureau);
  const placed = fixedBody(grammar, at, place) ?? bodyOfPlace(grammar, at, place);
  if (placed !== undefined) return placed;
  // 青岩镇‖鸿远牧业: a firm's short name behind its place.
  const item =
    itemBody(grammar, at) ??
    (place > at && SETTLED.hasAt(scan.text, place - 1) ? itemBody(grammar, place, at) : undefined);
  if (item !== undefined && item > place) return withParts(grammar, item);
  if (place > at || !startsWord(grammar, at)) return undefined;
  return bodyOfLevel(grammar, at) ?? bodyOfUnit(grammar, at);
}

/** A body with whatever place stands in front of it. */
const placedBodyAt = (grammar: Grammar, at: number): number | undefined =>
  bodyAt(grammar, at, placeAt(grammar, at) ?? at);

/** The end of the body that starts at `at`, behind a place that ends at `place`, with or without its term of office. */
export const wholeBody = (grammar: Grammar, at: number, place: number): number | undefined =>
  termedEnd(grammar, at, placedBodyAt) ?? bodyAt(grammar, at, place);
