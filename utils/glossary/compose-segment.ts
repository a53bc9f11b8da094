import { counted } from './compose-counted.ts';
import { meaningOf, type Lexicon, type Meaning } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import type { Part } from './compose-part.ts';
import { tradeZoneAt } from './compose-trade-zone.ts';
import { isTransliteration } from './compose-unknown.ts';

const MARKS = '、，,·—－-–“”"‘’（）()《》〈〉 　';
/** Characters that join parts, but are as often part of a name (和顺县). */
const JOINERS = '的和与及暨';
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
    for (const part of counted(text, i)) relax(i, part, EMBASSY.test(part.text) ? EMBASSY_COST : 1);
    for (let length = Math.min(lexicon.longest, text.length - i); length > 0; length -= 1) {
      const piece = text.slice(i, i + length);
      // 地区 is a level where it stands alone; behind a name it is an area at large (亚太地区).
      if (LEVELS.has(piece) && !(piece === '地区' && i > 0) && !SIDE.test(text.slice(i, i + 4)))
        relax(i, { text: piece, kind: 'level' }, 1);
      const isTorn = char === '市' && TORN.test(text.slice(i, i + length + 2));
      const known = isTorn ? undefined : meaningOf(piece, lexicon);
      const meaning =
        known?.place?.kind === 'country' && isRestOfProvince(text, i, lexicon) ? undefined : known;
      const price = meaning && priceOf(meaning, piece, i, text.length, step[i]);
      if (price === undefined || (isTail(meaning, step[i], step[i - 1]) && i + length < text.length))
        continue;
      relax(i, { text: piece, kind: 'known', meaning }, price);
      const form = meaning?.place?.kind === 'country' ? formOfState(text, i + length) : '';
      if (form) relax(i, { text: piece + form, kind: 'known', meaning }, price);
    }
  }
  return joinUnknown(trace(text, step));
}

/** 市北‖分行: a district of a city by its short form. */
const SIDE = /^市[北南](?:[分支]行|分局)/;
/** 市‖中医院: the city's, and not a hospital in 市中区. */
const TORN = /^市中医?院$/;

/** 内蒙古‖国草园: whether the name of a state here is the rest of a province's. */
const isRestOfProvince = (text: string, at: number, lexicon: Lexicon): boolean =>
  at > 0 && meaningOf(text.slice(at - 1, at + 2), lexicon)?.place?.kind === 'province';

/** 大‖渡口派出所: behind one character that is left over, a kind of site is the end of a name. */
const isTail = (meaning: Meaning | undefined, before: Part | undefined, first: Part | undefined): boolean =>
  meaning?.word?.role === 'siteword' && before?.kind === 'unknown' && first?.kind !== 'unknown';

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
  // 新四军‖二师: behind an army's name, or alone, the number is the army's.
  if (place?.kind === 'corps' && last && before?.meaning?.place?.kind !== 'corps') return undefined;
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
