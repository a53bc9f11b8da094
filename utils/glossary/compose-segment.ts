import { CharSet } from '../lexicon/char-set.ts';
import { meaningOf, type Lexicon, type Meaning } from './compose-lexicon.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';
import { LEVELS } from './compose-levels.ts';
import { tradeZoneAt } from './compose-trade-zone.ts';
import { isTransliteration } from './compose-unknown.ts';

/** A part of a name: known to the lexicon, a level, a number with its counter, a mark, or a stretch that is not known. */
export interface Part {
  text: string;
  kind:
    | 'known'
    | 'level'
    | 'session'
    | 'time'
    | 'number'
    | 'unit'
    | 'year'
    | 'anniversary'
    | 'plenary'
    | 'mission'
    | 'left'
    | 'mark'
    | 'unknown';
  meaning?: Meaning;
  value?: number;
  /** The country that a mission is in (驻埃及大使馆). */
  host?: string;
}

const MARKS = '、，,·—－-–“”"‘’（）()《》〈〉 　';
/** Characters that join parts, but are as often part of a name (和顺县). */
const JOINERS = '的和与及暨';
const COUNTED: [Part['kind'], RegExp][] = [
  ['session', new RegExp(`第?(${NUMERAL}+)届`, 'y')],
  ['session', /(首)届/y],
  ['time', new RegExp(`第?(${NUMERAL}+)[次场讲]`, 'y')],
  ['plenary', /([一二三四五六七八九])中(?=全会)/y],
  ['anniversary', new RegExp(`(${NUMERAL}+)周年`, 'y')],
  ['year', /(20\d{2}|二〇[〇一二三四五六七八九]{2})(?:年度?)?(?!\d)/y],
  ['number', new RegExp(`第(${NUMERAL}+)`, 'y')],
  // 解放军‖32122部队
  ['unit', /(\d{5})部队/y],
  ['number', new RegExp(`(${NUMERAL}+)号`, 'y')],
  // 中铁‖四‖局
  ['number', new RegExp(`(${NUMERAL}+)(?=局)`, 'y')],
];
const MISSION =
  /(?:常驻|驻)(.{1,10}?)(大使馆|使馆|总领事馆|领事馆|代表团|代表处|使团|联络处|办事处|工作队|工作组)/y;
/** What a state calls itself behind its name (利比里亚‖共和国); its English name goes without. */
const FORM_OF_STATE =
  /(?:阿拉伯|伊斯兰|社会主义|民主主义|民主|人民|联邦|合作|东岸|玻利瓦尔|多民族|独立){0,3}(?:共和国|王国|大公国|公国|酋长国|多民族国|合众国)/y;
const UNKNOWN_COST = 2;
/** 市‖中心血站 rather than 市中心‖血站: a site seldom stands inside a name. */
const INNER_SITE = 0.002;
const PLACE_COST = 0.9;
const SITE_COST = 1.5;
const MARK_COST = 0.1;
const JOINER_COST = 1.9;
/** 越南‖驻华使馆: who sent it is said, whatever list the mission stands in. */
const EMBASSY_COST = 0.99;
const EMBASSY = /(?:使|领事)馆$/;

/**
 * Cuts a name into the fewest known parts with the fewest characters left over: one pass, each place looking back at
 * most the longest word of the lexicon, so time is linear in the text.
 */
export function segment(text: string, lexicon: Lexicon): Part[] {
  const cost = [0];
  const step: (Part | undefined)[] = [undefined];
  const relax = (from: number, part: Part, price: number): void => {
    const end = from + part.text.length;
    const total = (cost[from] ?? Infinity) + price;
    if (total >= (cost[end] ?? Infinity)) return;
    cost[end] = total;
    step[end] = part;
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    relax(i, { text: char, kind: 'unknown' }, UNKNOWN_COST);
    if (MARKS.includes(char)) relax(i, { text: char, kind: 'mark' }, MARK_COST);
    else if (JOINERS.includes(char)) relax(i, { text: char, kind: 'mark' }, JOINER_COST);
    const zone = tradeZoneAt(text, i, lexicon);
    if (zone) {
      const word = { english: zone.english, role: 'head' };
      relax(i, { text: zone.text, kind: 'known', meaning: { word } }, PLACE_COST);
    }
    const quote = quoted(text, i, lexicon);
    if (quote) relax(i, quote, 0);
    if (COUNTS.hasAt(text, i))
      for (const part of counted(text, i)) relax(i, part, EMBASSY.test(part.text) ? EMBASSY_COST : 1);
    for (let length = Math.min(lexicon.longest, text.length - i); length > 0; length -= 1) {
      const piece = text.slice(i, i + length);
      // 地区 is a level where it stands alone; behind a name it is an area at large (亚太地区).
      if (LEVELS.has(piece) && !(piece === '地区' && i > 0)) relax(i, { text: piece, kind: 'level' }, 1);
      const isTorn = char === '市' && TORN.test(text.slice(i, i + length + 2));
      const meaning = isTorn ? undefined : meaningOf(piece, lexicon);
      const price = meaning && priceOf(meaning, piece, i, text.length, step[i]);
      if (price === undefined) continue;
      relax(i, { text: piece, kind: 'known', meaning }, price);
      const form = meaning?.place?.kind === 'country' ? formOfState(text, i + length) : '';
      if (form) relax(i, { text: piece + form, kind: 'known', meaning }, price);
    }
  }
  return joinUnknown(trace(text, step));
}

/** 市‖中医院: the city's, and not a hospital in 市中区. */
const TORN = /^市中医?院$/;

/** What a known piece costs at its place; undefined where it cannot stand there. */
function priceOf(
  meaning: Meaning,
  piece: string,
  start: number,
  total: number,
  before: Part | undefined,
): number | undefined {
  const { word, organ, place, abroad } = meaning;
  const last = start + piece.length === total;
  const other = organ ?? place ?? abroad;
  // A level at the end of a name is its level, whatever else the word means (社区).
  if (LEVELS.has(piece) && last && start > 0 && piece !== '地区') return undefined;
  if (word?.role === 'host' && !other) return undefined;
  if (word?.role === 'country' && !other) return start === 0 ? UNKNOWN_COST - 0.1 : undefined;
  if (word?.role === 'site' && !other) return start < 2 || !last ? undefined : SITE_COST;
  if (word?.role === 'document' && piece.length === 1 && !other && !last) return undefined;
  // A division's short name may be any two characters: it stands first, or in a chain of places.
  const short = place?.kind === 'division' && !LEVELS.has(piece.slice(-1));
  const chained =
    start === 0 || before?.kind === 'level' || before?.kind === 'mark' || before?.meaning?.place;
  if (short && !chained) return undefined;
  // 闸|北区: nor its beginning.
  if (place && piece.length === 2 && start === 1 && before?.kind === 'unknown') return undefined;
  // 恭|平镇: the end of a name that is not known.
  if (place && piece.length === 2 && last && before?.kind === 'unknown') return undefined;
  const inner = word?.role === 'siteword' && !last && !other ? INNER_SITE : 0;
  return (place ? PLACE_COST : 1) - piece.length / 1000 + inner;
}

/** A slogan in quotation marks is nobody's name: read word by word, it would be nonsense (“权威部门话开局”). */
function quoted(text: string, start: number, lexicon: Lexicon): Part | undefined {
  const close = { '“': '”', '《': '》' }[text[start] ?? ''];
  const end = close === undefined ? -1 : text.indexOf(close, start);
  if (end < start + 2 || meaningOf(text.slice(start + 1, end), lexicon)) return undefined;
  return { text: text.slice(start, end + 1), kind: 'left' };
}

function formOfState(text: string, from: number): string {
  FORM_OF_STATE.lastIndex = from;
  return FORM_OF_STATE.exec(text)?.[0] ?? '';
}

/** 二十届中央‖第四轮‖巡视 */
const ROUND = new RegExp(`第(${NUMERAL}+)轮`, 'y');

/** 新四军‖二师, 兵团‖第八师: a division of an army, at the end of its name. */
const DIVISION = new RegExp(`第?(${NUMERAL}+)师$`, 'y');

/** 县‖二中, 双石‖三小, 市‖一高: a school that is called by its number, at the end of its name or before its campus. */
const SCHOOL = new RegExp(
  `第?(${NUMERAL}+)([中小幼职高初]|[初高]中|实[中小])(?=$|[\\u4e00-\\u9fff]{0,4}(?:校区|分校|教育集团)$)`,
  'y',
);
const SCHOOLS: Readonly<Record<string, string>> = {
  中: 'Middle School',
  小: 'Primary School',
  幼: 'Kindergarten',
  职: 'Vocational School',
  高: 'Senior Middle School',
  高中: 'Senior Middle School',
  初: 'Junior Middle School',
  初中: 'Junior Middle School',
  实中: 'Experimental Middle School',
  实小: 'Experimental Primary School',
};

/** 下一届, 上一届: no number, but which of two. */
const OTHER = /^[下上后每这那新另某前]$/;
/** What such a part begins with. */
const COUNTS = new CharSet('第首常驻〇零一二三四五六七八九十百0123456789');

function* counted(text: string, start: number): Generator<Part> {
  SCHOOL.lastIndex = start;
  const school = SCHOOL.exec(text);
  const number = numberOf(school?.[1] ?? '');
  // 一初中: alone no other thing is counted so.
  const alone = /初中$|实[中小]$/.test(text);
  if (number !== undefined && (start > 0 || alone)) {
    const english = `No. ${number} ${SCHOOLS[school?.[2] ?? ''] ?? ''}`;
    yield { text: school?.[0] ?? '', kind: 'known', meaning: { word: { english, role: 'head' } } };
  }
  ROUND.lastIndex = start;
  const round = ROUND.exec(text);
  const which = numberOf(round?.[1] ?? '');
  if (round && which !== undefined) {
    const english = `${ordinal(which)}-round`;
    yield { text: round[0], kind: 'known', meaning: { word: { english, role: '' } } };
  }
  DIVISION.lastIndex = start;
  const division = numberOf(DIVISION.exec(text)?.[1] ?? '');
  if (division !== undefined && start > 0) {
    const english = `${ordinal(division)} Division`;
    yield { text: text.slice(start), kind: 'known', meaning: { word: { english, role: 'head' } } };
  }
  MISSION.lastIndex = start;
  const mission = MISSION.exec(text);
  if (mission?.[1]) yield { text: mission[0], kind: 'mission', host: mission[1] };
  for (const [kind, pattern] of COUNTED) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    // 下‖一届, 最后‖一次: which one it is no number says.
    const isOther =
      /^(?:session|time)$/.test(kind) && match?.[1] === '一' && OTHER.test(text.charAt(start - 1));
    const value = match?.[1] === undefined || isOther ? undefined : numberOf(match[1]);
    // 2024届毕业生: of that year.
    const counts = kind === 'session' && (value ?? 0) > 1900 ? 'year' : kind;
    if (match && value !== undefined) yield { text: match[0], kind: counts, value };
  }
}

function trace(text: string, step: (Part | undefined)[]): Part[] {
  const parts: Part[] = [];
  for (let end = text.length; end > 0;) {
    const part = step[end];
    if (!part) break;
    parts.push(part);
    end -= part.text.length;
  }
  return parts.reverse();
}

/**
 * Unknown neighbours are one stretch; a joiner that has not two known neighbours belongs to it, and so do a level right
 * before another one (通州区, 任村乡), the 州 of a name of two characters (琼州), a body's short name behind a name's first
 * characters (北‖京东), and a country's one character that no body of a state follows.
 */
function joinUnknown(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const next = parts[index + 1];
    const after = last?.kind === 'unknown';
    const apart = last?.kind === 'known' && (next?.kind === 'known' || next?.kind === 'level');
    const joiner = part.kind === 'mark' && JOINERS.includes(part.text) && !apart;
    const inner =
      part.kind === 'level' &&
      after &&
      (beginsLevel(next, part.text) || (part.text === '州' && last.text.length === 1));
    const alias = after && part.kind === 'known' && part.text.length <= 2 && isAlias(part.meaning);
    const { abroad, organ } = next?.meaning ?? {};
    const country =
      part.meaning?.word?.role === 'country' &&
      !abroad &&
      next?.kind !== 'mission' &&
      organ?.system !== 'foreign';
    // 云龙‖湖 is a name, not a lake in Yunlong.
    const short = part.meaning?.place?.kind === 'division' && part.text.length === 2;
    const loose = short && next?.kind === 'unknown' && next.text.length === 1 && beginsName(parts[index + 2]);
    // 努尔‖苏丹 is one name.
    const within =
      after && part.meaning?.place?.kind === 'country' && isTransliteration(last.text + part.text);
    // 北大‖仓: nor is it the body that it begins like.
    const torn =
      !last && isShortBody(part) && next?.kind === 'unknown' && parts[index + 2]?.kind !== 'unknown';
    const kind = joiner || inner || alias || country || loose || within || torn ? 'unknown' : part.kind;
    if (kind === 'unknown' && after) last.text += part.text;
    else if (kind === 'unknown') joined.push({ text: part.text, kind });
    else joined.push({ ...part, kind });
  }
  return joined;
}

/** No name of one character stands before a level but a village's (柳河县‖余‖村). */
function beginsName(part: Part | undefined): boolean {
  return part !== undefined && part.kind !== 'level' && part.kind !== 'unknown';
}

const isShortBody = ({ kind, text, meaning }: Part): boolean =>
  kind === 'known' && text.length === 2 && isAlias(meaning);

function isAlias(meaning: Meaning | undefined): boolean {
  const { organ, word, place } = meaning ?? {};
  return organ?.kind === 'body' && !word && !place;
}

function beginsLevel(part: Part | undefined, level: string): boolean {
  if (part?.kind === 'level') return true;
  return /^[省市县区州盟旗]委/.test(part?.text ?? '') && !level.endsWith(part?.text[0] ?? '');
}
