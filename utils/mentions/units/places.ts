/** Places: divisions of the gazetteer alone or in a chain (任村乡郝村), with what lies in the last of them. */
import type { Division } from '../../lexicon/divisions.ts';
import type { Hit } from '../../lexicon/matcher.ts';
import type { Grammar } from '../grammar.ts';
import type { PlaceEntry } from '../lexicon.ts';
import { lowerEnd } from './lower-places.ts';
import { HOME, isPlaceHere } from './place-here.ts';
import { abroadEnd, stateEnd } from './places-abroad.ts';
import { unlistedPlace } from './unlisted-places.ts';

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

/** Whether both lie in the same place. */
const areSisters = (one: PlaceEntry, other: PlaceEntry): boolean =>
  one.divisions.some(({ superior }) => other.divisions.some((division) => division.superior === superior));

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
const TOWNSHIP = /^(?:镇|乡|街道|社区|村(?![民庄落镇级委党]))/;

/** What the gazetteer has of a chain, with the last of its places. */
interface Chain {
  start: number;
  end: number;
  last: PlaceEntry;
}

/** The places of the gazetteer that follow on each other from `at` on; undefined where none stands there. */
function gazetteerChain(grammar: Grammar, at: number): Chain | undefined {
  const { scan, limit, strange } = grammar;
  let end = at;
  let last: PlaceEntry | undefined;
  for (let step = 0; step < 5; step++) {
    const hit = strange.longestAt(scan.text, end, limit) ?? placeHit(grammar, end);
    if (!hit || (last && !goesOn(grammar, { start: at, end, last }, hit))) break;
    if (!last && !isPlaceHere(grammar, hit.start, hit.end, hit.value) && !leadsOn(grammar, hit)) break;
    // 中欧班列长安号: a ship or train named after a place is none.
    if (scan.char(hit.end) === '号') break;
    last = hit.value;
    end = hit.end + restLength(grammar, hit);
  }
  return last && { start: at, end, last };
}

/** Whether a place of the gazetteer behind a chain is its next one. */
function goesOn(grammar: Grammar, { start, end, last }: Chain, hit: Hit<PlaceEntry>): boolean {
  const { scan } = grammar;
  if (hit.value.state || (hit.value.level === 'province' && last.full !== HOME)) return false;
  // 中国‖中亚: two sides.
  if (last.full === HOME && /^(?:foreign|region)$/.test(hit.value.level)) return false;
  // 长江‖江苏段: a river lies in no province, and no province in it.
  if (last.level === 'region' && /[江河]$/.test(scan.slice(start, end))) return false;
  // 阳泉 + 矿区: what is a word elsewhere is a place behind its superior.
  const isPlain = grammar.lexicon.words.plainCounty.hasAt(scan.text, hit.start, hit.end);
  const named =
    last.level === 'province' && (isPlain || /^(?:x|n[rsz])/.test(scan.tagOf(hit.start, hit.end) ?? ''));
  if (liesIn(hit, last, named)) return true;
  // 潜江‖湖州: no city lies in another's county.
  const isCity = hit.value.level === 'prefecture' && /^(?:prefecture|county)$/.test(last.level);
  if (isCity && !scan.text.startsWith('市', hit.end)) return false;
  // 广信区‖广丰区, 晋江‖惠安: two counties side by side, the latter by their short names in one prefecture.
  const counties = last.level === 'county' && hit.value.level === 'county';
  if (counties && (last.full.length === end - start || areSisters(last, hit.value))) return false;
  if (lowerEnd(grammar, end) > hit.end) return false;
  // 岚河镇‖北流河桥: no county lies in a town, so its name is the first part of a site's.
  const torn = last.level === 'township' && /^(?:prefecture|county)$/.test(hit.value.level);
  if (torn && !/[村镇乡社]/.test(scan.char(hit.end))) return false;
  // 法国‖巴黎: the segmenter has a state and its town in one word.
  const whole = scan.boundaryAt(hit.start) ? undefined : scan.covering(hit.start);
  const town = last.state === true && whole?.tag === 'ns' && whole.end === hit.end;
  return town || isPlaceHere(grammar, hit.start, hit.end, hit.value) || leadsOn(grammar, hit);
}

/** The end of a settlement that bears the name of the chain's last place, or a name that begins with it; undefined for none. */
function namesakeEnd(grammar: Grammar, { start, end, last }: Chain): number | undefined {
  const { scan } = grammar;
  const isFull = last.full.length === end - start;
  // 和平‖里社区: what is a county's short form begins a village's or a community's own name.
  if (/^(?:county|township)$/.test(last.level) && last.full.length > end - start) {
    const lower = lowerEnd(grammar, end);
    if (lower > end) return lower;
    // 白河‖新村: a village that was built for those who moved.
    if (/^新村(?![建民容貌])/.test(scan.slice(end, end + 3))) return end + 2;
  }
  // 柏林‖村, 长江‖村: a village that bears another place's name.
  if (isFull && /^(?:foreign|region)$/.test(last.level)) {
    const namesake = NAMESAKE.exec(scan.slice(end, end + 2))?.[0].length ?? 0;
    if (namesake > 0) return end + namesake;
  }
  return last.level === 'county' ? townshipEnd(grammar, end, last) : undefined;
}

/** 哈巴河‖镇: the end of a township or village that bears its county's name. */
function townshipEnd({ scan }: Grammar, end: number, { full }: PlaceEntry): number | undefined {
  const own = TOWNSHIP.exec(scan.slice(end, end + 2))?.[0];
  if (own === undefined || full.endsWith(scan.char(end - 1))) return undefined;
  // 临江|村秀: the segmenter may have more in one unknown word.
  const next = own === '村' ? scan.startingAt(end) : undefined;
  const isUnknown = next?.tag === 'x' || next?.word === '村小';
  return scan.boundaryAt(end + own.length) || isUnknown ? end + own.length : undefined;
}

function chainEnd(grammar: Grammar, at: number): number | undefined {
  const { scan } = grammar;
  const corps = grammar.corps.get(at);
  if (corps !== undefined) return corps;
  const chain = gazetteerChain(grammar, at);
  if (!chain) return unlistedPlace(grammar, at);
  if (chain.last.full === HOME) return chain.end;
  const namesake = namesakeEnd(grammar, chain);
  if (namesake !== undefined) return namesake;
  let { end } = chain;
  if (/^(?:foreign|region)$/.test(chain.last.level)) {
    const state = stateEnd(grammar, end);
    if (state > end) return state;
    end = abroadEnd(grammar, end);
  }
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
