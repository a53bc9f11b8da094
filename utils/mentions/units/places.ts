/**
 * Places: divisions of the gazetteer alone or in a chain (任村乡郝村), villages and sites by their right end.
 */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Division } from '../../lexicon/divisions.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { Token } from '../../model/text.ts';
import { isPlaceHere, VILLAGERS } from './place-here.ts';
import { abroadEnd, stateEnd } from './places-abroad.ts';
import type { Grammar } from '../grammar.ts';
import { isLedTo } from './led-to.ts';
import type { PlaceEntry } from '../lexicon.ts';
import { isHan } from '../scan.ts';
import { basinAt, GENERIC, namedSite, numberedRoad, riverAt } from './sites.ts';

const LOWER =
  /^(镇|乡|[村屯寨庄]社区(?!工)|[屯寨庄]?村(?!民)|街道|社区|苏木|屯|寨|庄|嘎查|开发区|高新区|经开区)/;
/** How each of them begins: most places are turned away by one look. */
const LOWER_FIRST = new CharSet('镇乡屯寨庄村街社苏嘎开高经');

/** Which kind of village. */
export const VILLAGE_KIND =
  /(?:自然|行政|示范|贫困|脱贫|搬迁|移民|城中|先进|重点|试点|帮扶|包联|挂联|挂点|挂包|联系|驻点|包抓|联建|结对|[该本全整我各每农山乡渔新度])村$|(?:服务|走进|建设|打造|智慧|示范|老旧|新型|国际|城市|农村|邻里|文明|平安|和谐|各|多个|所在|属地|全|该|本|我们?|广泛|充实)社区$/;
/** How long a name may be in front of its generic. */
const LONGEST_LOWER = 5;
/** The same in Mongolian, in front of 嘎查. */
const LONGEST_MONGOLIAN = 8;

/** 汶水村、‖半山村: in a list of villages a name that ends like their kind. */
const isListedVillage = ({ scan, places }: Grammar, at: number, end: number): boolean =>
  places.has(at - 1) && /^[^各小多大老好美本该全]{1,2}[山新]村$/.test(scan.slice(at, end));

/** 敖包苏木‖巴彦巨日合嘎查: a name of another language, in which the segmenter sees no word; behind what it lies in. */
const MONGOLIAN =
  /(?<=[木镇乡旗、到赴])(?!部分|有关|相关|多个|全部|所辖)(?:(?![的了在和与及等到、赴])[\u4e00-\u9fff]){2,7}?嘎查/y;

function mongolianEnd({ scan, limit }: Grammar, at: number): number {
  MONGOLIAN.lastIndex = at;
  return MONGOLIAN.test(scan.text) && MONGOLIAN.lastIndex <= limit ? MONGOLIAN.lastIndex : at;
}

/** 岚河镇‖内部重要通村公路: where in the place something is. */
const INSIDE = /^(?:内部|境内|辖区|范围|附近|周边|沿线)$/;
/** 乡, 镇, 村 … that no list holds, behind a place: up to four characters and the generic. */
export function lowerEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  // No generic could begin where such a name could end: so it is behind most places.
  const longest = scan.isNear('嘎', at, LONGEST_MONGOLIAN + 1) ? LONGEST_MONGOLIAN : LONGEST_LOWER;
  const gaqaa = longest === LONGEST_MONGOLIAN ? mongolianEnd(grammar, at) : at;
  if (gaqaa > at) return gaqaa;
  if (!LOWER_FIRST.isIn(scan.text, at + 1, at + longest + 1)) return at;
  // 官亭镇‖开展驻村: a verb in front is no name, unless it is the whole of it (前进村).
  const first = scan.startingAt(at);
  if (first && lexicon.words.notPlaceFirst.has(first.word)) return at;
  // 敖包苏木‖政府副苏木达: its government.
  if (scan.text.startsWith('政府', at)) return at;
  const verb =
    first && first.word.length > 1 && (/^vn?$/.test(first.tag) || INSIDE.test(first.word))
      ? first.end
      : Infinity;
  for (let length = 1; length <= longest && at + length <= verb; length++) {
    const char = scan.char(at + length - 1);
    // 合不土村: a name of another language.
    const stops = lexicon.words.nameStop.has(char) && !(char === '不' && length > 1);
    if (at + length > limit || !isHan(char) || stops) return at;
    const word = scan.startingAt(at + length - 1);
    if (length > 1 && word && /^(v|vn|p|c|d)$/.test(word.tag) && word.word.length > 1) return at;
    if (word && lexicon.words.afterName.has(word.word)) return at;
    const tail = LOWER_FIRST.hasAt(scan.text, at + length)
      ? LOWER.exec(scan.slice(at + length, at + length + 4))
      : null;
    const end = at + length + (tail?.[0].length ?? 0);
    // 云潭县‖乡镇, 云潭‖坝区乡镇: its townships.
    if (tail?.[0] === '镇' && char === '乡') return at;
    // 宜居乡‖村: the countryside.
    if (tail?.[0] === '乡' && scan.char(end) === '村' && !VILLAGERS.test(scan.slice(end, end + 2))) return at;
    if (
      tail &&
      (scan.boundaryAt(end) ||
        /[和与及]/.test(scan.char(end)) ||
        // 中仓|街道社区‖建设办公室
        (tail[0] === '街道' && scan.text.startsWith('社区', end)) ||
        (tail[0] === '屯' && /[镇乡]/.test(scan.char(at - 1))) ||
        scan.startingAt(end - 1)?.word === '村小') &&
      (!GENERIC.test(scan.slice(at, end)) ||
        isListedVillage(grammar, at, end) ||
        isNewVillage(grammar, at, end))
    )
      return end;
  }
  return at;
}

/** 下塬村, 上营村: the segmenter takes what begins with a side for a verb or a position. */
const isSided = ({ word, tag }: Token): boolean => /^[fvs]$/.test(tag) && /^[上下前后东西南北中]/.test(word);

/** 双桥街道‖慈竹新村, 青岩乡‖根山村: behind its township a village's name ends like a kind of village. */
const isNewVillage = ({ scan }: Grammar, at: number, end: number): boolean =>
  /[镇乡道]/.test(scan.char(at - 1)) &&
  /^(?:[\u4e00-\u9fff]{2,3}新村|[^各小多大老好美本该全建的偏边深贫]{1,2}山村)$/.test(scan.slice(at, end));

const OPENING = new CharSet('，。；：“\n');

/** Whether a clause begins here, where a village may be its subject. */
const opensClause = ({ scan }: Grammar, at: number): boolean => at === 0 || OPENING.hasAt(scan.text, at - 1);

/** 湖州安吉的‖某村: behind a place what lies in it. */
const isOfPlace = ({ scan, places }: Grammar, at: number): boolean =>
  scan.char(at - 1) === '的' && places.has(at - 1);

/** 上方镇的‖毛家山: a mountain, a temple or a water that lies in a town. */
function mountainOf(grammar: Grammar, at: number): number | undefined {
  if (grammar.sites.has(at) || !isOfPlace(grammar, at) || !/[镇乡村县区市]/.test(grammar.scan.char(at - 2)))
    return undefined;
  const end = namedSite(grammar, at);
  return end - at > 2 ? end : undefined;
}

const DWELLERS = /^(?:村民|居民|党员|群众|干部|老党|村干|村医)/;

/** 白沙台村‖发展特色产业: a village that no list holds at a clause's head, if its name is no word of the language. */
function clauseVillage(grammar: Grammar, at: number): number | undefined {
  const first = grammar.scan.startingAt(at);
  if (!first) return undefined;
  const end = lowerEnd(grammar, at);
  const name = grammar.scan.slice(at, end);
  if (!/.(?:村|社区)$/.test(name) || name.length < 3 || VILLAGE_KIND.test(name) || /[进到入]社区$/.test(name))
    return undefined;
  // 旧关村‖村民: people of one village, whatever words its name is of.
  const own = DWELLERS.test(grammar.scan.slice(end, end + 2));
  // 提高‖社区居民…: what is done for a community.
  if (/^[vd]/.test(first.tag) && name.endsWith('社区')) return undefined;
  return own || name.endsWith('村社区') || /^(?:x|nr|ns|nz)/.test(first.tag) || isSided(first)
    ? end
    : undefined;
}

/** A township, village or community that no list holds, where the words before it lead to a place. */
export function unlistedPlace(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon } = grammar;
  const road = numberedRoad(grammar, at);
  if (road > at) return road;
  if (!isLedTo(grammar, at))
    return opensClause(grammar, at) || isOfPlace(grammar, at)
      ? (clauseVillage(grammar, at) ?? riverAt(grammar, at) ?? mountainOf(grammar, at))
      : basinAt(grammar, at);
  // 马家店镇、‖二道沟乡; 建设路、‖人民路: in a list that began with a place.
  const listed = scan.char(at - 1) === '、';
  const goesOn = listed && grammar.places.has(at - 1);
  const end = Math.max(lowerEnd(grammar, at), listed && !goesOn ? at : namedSite(grammar, at));
  // 、‖副县长刘德镇: a post and its holder.
  if (lexicon.posts.longestAt(scan.text, at, end)) return undefined;
  if (end - at < 3 || lexicon.words.siteGeneric.has(scan.slice(at, end))) return undefined;
  const first = scan.startingAt(at);
  // 在县城‖隽水镇: the kind of town is no part of the name behind it.
  if (!first || lexicon.words.beforePlace.has(first.word)) return undefined;
  // 驻|村干部‖黄河: who it is.
  if (first.word.length > 2 && lexicon.words.kindOfPerson.has(first.word)) return undefined;
  // 在省|劳模|刘海|云家中
  const second = scan.startingAt(first.end);
  if (second && second.end < end && second.word.length > 1 && lexicon.words.kindOfPerson.has(second.word))
    return undefined;
  // 、机关|干部|包村: whose duty it is.
  if (/干部|党员|群众|领导/.test(scan.slice(at, end))) return undefined;
  // 鸣沙山‖月牙泉景区: the longer site.
  if (goesOn && (grammar.sites.get(at) ?? at) > end) return undefined;
  const counted = goesOn && first.tag === 'm' && (/^[^第]./.test(first.word) || scan.char(end - 1) === '村');
  return counted || /^(n|x|nr|ns|nz|j|b|a|l|g|z)/.test(first.tag) || isSided(first) ? end : undefined;
}

/** Whether the entry names that division, by whichever of its names. */
const isOneOf = ({ divisions }: PlaceEntry, division: Division | undefined): boolean =>
  division !== undefined && divisions.some(({ name }) => name === division.name);

/**
 * Whether a hit is a division of the place in front: its own one, or at any depth if it is no word (吉林 + 公主岭).
 * @param named whether the segmenter takes it for a name (山西 + 静乐)
 */
function liesIn(hit: Hit<PlaceEntry>, superior: PlaceEntry, named: boolean): boolean {
  const word = hit.value.weak && hit.end - hit.start < 3 && !named;
  return hit.value.divisions.some(({ superior: own }) => {
    if (isOneOf(superior, own)) return true;
    return !word && isOneOf(superior, own?.superior);
  });
}

/** 阳泉 ‖ 矿区: a short form with one of its own divisions behind it is that place. */
function leadsOn({ scan, lexicon, limit }: Grammar, hit: Hit<PlaceEntry>): boolean {
  const next = lexicon.places.longestAt(scan.text, hit.end, limit)?.value;
  return next?.divisions.some((division) => isOneOf(hit.value, division.superior)) ?? false;
}

/** The end of the chain of places that starts at `at`, or undefined. */
export function placeAt(grammar: Grammar, at: number): number | undefined {
  const { last, limit } = grammar;
  if (last.at !== at || last.limit !== limit) {
    last.end = chainEnd(grammar, at);
    last.at = at;
    last.limit = limit;
  }
  return last.end;
}

/** 青河区|域, 深圳市|场, 云潭市|民: a word that begins with the last character of a place's full name. */
const GENERIC_BEGINS =
  /^(?:[省市县区镇]域|市[场容]|市民(?![族政主生办营兵间用企俗航警法商意协宗爆革盟进建委庭事]|和(?:[县、，。回]|$)))/;

/** The longest name of the gazetteer at `at`; in 庆阳‖镇原县 the county's, and not a township's that begins like it. */
function placeHit({ scan, lexicon, limit }: Grammar, at: number): Hit<PlaceEntry> | undefined {
  const found = lexicon.places.longestAt(scan.text, at, limit);
  const hit =
    found && found.end - at > 2 && GENERIC_BEGINS.test(scan.slice(found.end - 1, found.end + 2))
      ? lexicon.places.longestAt(scan.text, at, found.end - 1)
      : found;
  if (hit?.value.level !== 'township' || hit.end - at < 3) return hit;
  const county = lexicon.places.longestAt(scan.text, hit.end - 1, limit);
  const value = county && lexicon.places.get(scan.slice(at, hit.end - 1));
  const within = value && county.value.divisions.some(({ superior }) => isOneOf(value, superior));
  return within && county.end > hit.end ? { start: at, end: hit.end - 1, value } : hit;
}

/** 广西‖自治区‖来宾市, 连霍高速‖公路, 那曲‖地区‖双湖县: what of a place's full name stands behind a short form. */
function restLength({ scan, lexicon, limit }: Grammar, { end, value }: Hit<PlaceEntry>): number {
  const rest = value.level === 'province' ? '自治区' : value.full.endsWith('高速') ? '公路' : '';
  if (rest !== '') return scan.text.startsWith(rest, end) ? rest.length : 0;
  const former = value.level === 'prefecture' && scan.text.startsWith('地区', end);
  return former && lexicon.places.longestAt(scan.text, end + 2, limit)?.value.level === 'county' ? 2 : 0;
}

/** What only a settlement of that name has behind it. */
const NAMESAKE = /^(?:村(?![民庄落镇级委党支干企医里])|社区(?!工))/;

function chainEnd(grammar: Grammar, at: number): number | undefined {
  const { scan, limit, strange } = grammar;
  let end = at;
  let superior: PlaceEntry | undefined;
  for (let step = 0; step < 5; step++) {
    const hit = strange.longestAt(scan.text, end, limit) ?? placeHit(grammar, end);
    if (!hit || (step > 0 && (hit.value.state || hit.value.level === 'province'))) break;
    // 阳泉 + 矿区: what is a word elsewhere is a place behind its superior.
    const named =
      superior?.level === 'province' && /^(?:x|n[rsz])/.test(scan.tagOf(hit.start, hit.end) ?? '');
    const chained = superior !== undefined && liesIn(hit, superior, named);
    // 长江‖江苏段: a river lies in no province, and no province in it.
    if (superior?.level === 'region' && /[江河]$/.test(scan.slice(at, end))) break;
    if (step > 0 && !chained && lowerEnd(grammar, end) > hit.end) break;
    // 岚河镇‖北流河桥: no county lies in a town, so its name is the first part of a site's.
    const torn = superior?.level === 'township' && /^(?:prefecture|county)$/.test(hit.value.level);
    if (!chained && torn && !/[村镇乡社]/.test(scan.char(hit.end))) break;
    // 法国‖巴黎: the segmenter has a state and its town in one word.
    const whole = step > 0 && !scan.boundaryAt(hit.start) ? scan.covering(hit.start) : undefined;
    const town = superior?.state === true && whole?.tag === 'ns' && whole.end === hit.end;
    if (!chained && !town && !isPlaceHere(grammar, hit.start, hit.end, hit.value) && !leadsOn(grammar, hit))
      break;
    // 中欧班列长安号: a ship or train named after a place is none.
    if (scan.char(hit.end) === '号') break;
    superior = hit.value;
    end = hit.end + restLength(grammar, hit);
  }
  if (end === at) return unlistedPlace(grammar, at);
  // 和平‖里社区: what is a county's short form begins a village's or a community's own name.
  if (superior && /^(?:county|township)$/.test(superior.level) && superior.full.length > end - at) {
    const lower = lowerEnd(grammar, end);
    if (lower > end) return lower;
  }
  // 柏林‖村, 长江‖村: a village that bears another place's name.
  if (superior && superior.full.length === end - at && /^(?:foreign|region)$/.test(superior.level)) {
    const namesake = NAMESAKE.exec(scan.slice(end, end + 2))?.[0].length ?? 0;
    if (namesake > 0) return end + namesake;
  }
  if (superior?.level === 'foreign' || superior?.level === 'region') {
    const state = stateEnd(grammar, end);
    if (state > end) return state;
    end = abroadEnd(grammar, end);
  }
  // 哈巴河‖镇: a township that bears its county's name.
  const own =
    superior?.level === 'county'
      ? /^(?:镇|乡|街道|社区|村(?![民庄落镇级委党]))/.exec(scan.slice(end, end + 2))?.[0]
      : undefined;
  // 临江|村秀: the segmenter may have more in one unknown word.
  const next = own === '村' ? scan.startingAt(end) : undefined;
  const unknown = next?.tag === 'x' || next?.word === '村小';
  if (
    own &&
    !superior?.full.endsWith(scan.slice(end - 1, end)) &&
    (scan.boundaryAt(end + own.length) || unknown)
  )
    return end + own.length;
  // A level's own word behind the chain is the body's (浦东新区区委), and never a village's.
  for (let step = 0; step < 2; step++) {
    if (!/[省市县区州盟旗镇乡道]|苏木$/.test(scan.slice(end - 2, end))) break;
    const lower = lowerEnd(grammar, end);
    // 石桥镇‖实行镇|领导包片: no town lies in a town.
    const twice =
      /[镇乡木]|街道$/.test(scan.slice(end - 2, end)) && /(?:[镇乡]|街道)$/.test(scan.slice(end, lower));
    if (lower === end || twice) break;
    end = lower;
  }
  return end;
}
