/**
 * Word division and capitals of phrases: bodies, posts, documents, meetings, terms (GB/T 16159). Words come from the
 * caller's segmenter or, without one, from the platform's word breaker; public/lexicon/phrase-words.tsv mends them.
 */
import { breaker } from './breaker.ts';
import { capital, join, line } from './orthography.ts';
import {
  MINOR,
  NUMBER,
  type PhraseKind,
  type PhraseLists,
  type Piece,
  type PhraseRules,
} from './phrase-lists.ts';
import { HAN, isForeign, isPlace, parted, SURE } from './phrase-words.ts';
import { isShared } from './shared-generics.ts';
import { siteHeadEnd } from './site-heads.ts';
import type { Syllables } from './syllables.ts';
import { withUnknownNames } from './unknown-names.ts';

const NUMERAL = /^[〇零一二三四五六七八九十百]+$/u;

const DEPUTY = /.(?<![正大二三])副$/u;

/** The ends of words, with those inside a short listed word taken away. */
function cutsOf(text: string, words: readonly string[], lists: PhraseLists): Set<number> {
  const ends = new Set([0]);
  for (let at = 0, i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    at += word.length;
    // 部副|部长: no word but these ends in what an office begins with.
    ends.add(DEPUTY.test(word) && at < text.length ? at - 1 : at);
  }
  for (const { start, syllables } of lists.words.place(text)) {
    const end = start + syllables.length;
    if (!ends.has(start) || !ends.has(end)) continue;
    for (let at = start + 1; at < end; at++) ends.delete(at);
  }
  for (const { index, 0: name } of text.matchAll(lists.rules.leader)) {
    for (let at = index + 1; at < index + name.length; at++) ends.delete(at);
    ends.add(index).add(index + name.length);
  }
  return ends;
}

/** Where the division or the site ends whose name begins at `at`; 0 where there is none. */
function placeEnd(text: string, at: number, { gazetteer, isCommon }: PhraseLists): number {
  const division = gazetteer.divisionEnd(text, at) ?? 0;
  return division > at && !isShared(text, division) ? division : siteHeadEnd(text, at, isCommon);
}

/** Listed divisions first; between them the segmenter's words, joined and parted by the rules of writing. */
function divide(
  text: string,
  words: readonly string[],
  lists: PhraseLists,
  kind: PhraseKind,
): readonly Piece[] {
  const ends = cutsOf(text, isShortName(text, lists) ? [text] : words, lists);
  const out: Piece[] = [];
  /** Where the word begins that is being gathered. */
  let from = 0;
  const flush = (to: number): void => {
    if (to > from)
      for (const part of parted(text.slice(from, to), lists, kind)) add(out, { text: part }, lists.rules);
    from = to;
  };
  for (let at = 0; at < text.length;) {
    const isEnd = (end: number, length: number) => length >= SURE || (ends.has(at) && ends.has(end));
    const listed = lists.rules.divisions.at(text, at, isEnd);
    const place = kind.places && ends.has(at) ? placeEnd(text, at, lists) : 0;
    if (place > at) {
      flush(at);
      for (const part of lists.placeParts(text.slice(at, place)))
        add(out, { text: part, capitals: [0], isListed: true }, lists.rules, true);
      from = at = place;
      ends.add(place);
    } else if (listed) {
      flush(at);
      for (const piece of listed) add(out, piece, lists.rules, true);
      for (const { text: piece } of listed) at += piece.length;
      from = at;
    } else {
      at++;
      if (ends.has(at)) flush(at);
    }
  }
  flush(text.length);
  return kind.places
    ? withUnknownNames(out, kind.body, {
        rules: lists.rules,
        isForeign: (word) => isForeign(word, lists),
        isPlace: ({ text: name, capitals }) => capitals !== undefined || isPlace(name, lists, kind),
      })
    : out;
}

/** Adds a word, joined to the one before where the two are written as one; what a list divides stays so. */
function add(out: Piece[], piece: Piece, rules: PhraseRules, isListed = false): void {
  const { text } = piece;
  const last = out.at(-1);
  const before = last?.text ?? '';
  const suffix =
    !isListed &&
    rules.suffix.test(text) &&
    before.length > 1 &&
    HAN.test(before) &&
    (!rules.place.test(before) || rules.commonPlace.test(before)) &&
    !(text === '长' && rules.province.test(before)) &&
    !NUMBER.test(before.at(-1) ?? '');
  const prefix =
    !(isListed && last?.isListed) &&
    !piece.capitals &&
    rules.prefix.test(before) &&
    /^\p{Script=Han}/u.test(text);
  const number = !isListed && NUMERAL.test(text) && NUMERAL.test(before.replace(/^第/, ''));
  if (suffix || prefix || number) out[out.length - 1] = { ...last, text: before + text };
  else out.push(piece);
}

/** 第三十二 → dì-sānshí'èr, 第一百零九 → dì-yībǎi língjiǔ. */
function ordinal(text: string, syllables: readonly string[]): string {
  const hundreds = text.indexOf('百') + 1;
  const parts =
    hundreds > 0 ? [syllables.slice(1, hundreds), syllables.slice(hundreds)] : [syllables.slice(1)];
  return `${syllables[0] ?? ''}-${parts.map(join).join(' ').trim()}`;
}

/** 常委会代表资格审查委员会: every congress has one, and there is one only of the national. */
const STANDING = '常委会';
const NATIONAL = '全国人大';

/** Where a body's name stands that begins and ends where words do (公安部, not 公安部|门): 1 for each of its characters. */
function namesIn(text: string, words: readonly Piece[], { bodies }: PhraseLists): Uint8Array {
  const named = new Uint8Array(text.length);
  const cuts = new Set([0]);
  for (let at = 0, i = 0; i < words.length; i++) cuts.add((at += words[i]?.text.length ?? 0));
  for (const { start, syllables } of bodies.place(text)) {
    const end = start + syllables.length;
    const isOther = text.startsWith(STANDING, start) && !text.slice(0, start).endsWith(NATIONAL);
    if (cuts.has(start) && cuts.has(end) && !isOther) named.fill(1, start, end);
  }
  return named;
}

/** A word with its hyphens and, where it is a name, its capitals. */
function writeWord(
  { text, capitals = [], hyphens = [] }: Piece,
  read: readonly string[],
  { idioms, rules }: PhraseLists,
): string {
  if (text.match(rules.leader)?.[0] === text)
    return `${capital(read[0] ?? '')} ${capital(join(read.slice(1)))}`;
  if (idioms.has(text)) return `${join(read.slice(0, 2))}-${join(read.slice(2))}`;
  if (text.startsWith('第') && NUMERAL.test(text.slice(1))) return ordinal(text, read);
  if (capitals.length === 0 && hyphens.length === 0) return join(read);
  const bounds = [0, ...hyphens, read.length];
  return hyphens
    .concat(read.length)
    .map((end, i) => {
      const start = bounds[i] ?? 0;
      const part = join(read.slice(start, end));
      return capitals.includes(start) ? capital(part) : part;
    })
    .join('-');
}

/**
 * @param syllables the readings of `text`, one entry a UTF-16 unit
 * @param words the words of `text` in order, if known
 */
export function writePhrase(
  text: string,
  syllables: Syllables,
  { lists, words, kind }: { lists: PhraseLists; words: readonly string[] | undefined; kind: PhraseKind },
): string {
  const parts: string[] = [];
  const all = divide(text, words ?? Array.from(breaker.segment(text), ({ segment }) => segment), lists, kind);
  const named = namesIn(text, all, lists);
  const isBody = lists.organs.has(text) || (kind.body && named[0] === 1);
  const proper =
    kind.capitals && (isBody || kind.isNamed || isNamedWhole(text) || isProper(all, lists, kind));
  const university = universityEnd(all, lists, kind);
  let start = 0;
  for (const [i, piece] of all.entries()) {
    const place = !piece.isListed && isPlace(piece.text, lists, kind);
    let from = start;
    for (const part of place ? lists.placeParts(piece.text) : [piece.text]) {
      const to = from + part.length;
      const read = syllables.slice(from, to).filter((s) => s !== null);
      if (read.length > 0) {
        const written = writeWord({ ...piece, text: part }, read, lists);
        const isCapital =
          (proper || i < university || named[from] === 1) && (from === 0 || !MINOR.test(part));
        parts.push(isCapital || place || lists.rules.proper.test(part) ? capital(written) : written);
      } else parts.push(...(/[\p{L}\p{N}]/u.test(part) ? [part] : part.split('')));
      from = to;
    }
    start += piece.text.length;
  }
  return line(parts);
}

/** 海合会: a body's short name is one word. */
const isShortName = (text: string, { organs }: PhraseLists): boolean =>
  text.length < SURE && organs.has(text);

const ORDER = /^第?[〇零一二两三四五六七八九十百\d]+$|^[届次年]$|^首届$/u;

/** 政协第十届…, 政协和顺县…: the conference's committees, and what they hold. */
const CONFERENCE = /^政协(?:第|全国|\p{Script=Han}{2,8}?[省市县区州旗])/u;
/** A firm is a name, unless it begins as what is told of one (县城投集团, 国有公司). */
const FIRM = /(?:有限(?:责任)?公司|股份公司|集团公司|集团)$/u;
const FIRM_TOLD = /^(?:[省市县区州镇乡村本该各某我]|国有|民营|集团|公司|有限|大型)/u;

/** So is a school (孔子学院, 南华大学附属第一医院), unless it begins as a kind of school or as what every town has. */
const SCHOOL = /^\p{Script=Han}{2,}(?:大学|学院|中学|小学)(?:附属\p{Script=Han}{2,8})?$/u;
const SCHOOL_TOLD =
  /^(?:[省市县区州镇乡村本该各某我]|中心|实验|希望|高级|普通|职业|职教|农村|民办|公办|重点|综合|军事|医学|社区|老年|开放|师范)/u;

const isNamedWhole = (text: string): boolean =>
  CONFERENCE.test(text) ||
  (FIRM.test(text) && !FIRM_TOLD.test(text)) ||
  (SCHOOL.test(text) && !SCHOOL_TOLD.test(text));

/** How many words a university's name has in front, where the phrase goes on behind it: 中山|大学|校长. */
function universityEnd(words: readonly Piece[], lists: PhraseLists, kind: PhraseKind): number {
  const [first] = words;
  if (!first || (first.capitals === undefined && !isPlace(first.text, lists, kind))) return 0;
  return words.slice(0, LONGEST_UNIVERSITY).findIndex(({ text }) => text.endsWith('大学')) + 1;
}
const LONGEST_UNIVERSITY = 4;

/**
 * A name in full begins with a place or with the state's or the party's name, a number in front left aside; 市委 and
 * 省政府 alone do not.
 */
function isProper(words: readonly Piece[], lists: PhraseLists, kind: PhraseKind): boolean {
  const first = words.find(({ text }) => /\p{Script=Han}/u.test(text) && !ORDER.test(text));
  if (!first) return false;
  const begins = lists.rules.proper.test(first.text) || lists.rules.state.test(first.text);
  return (
    begins || first.capitals !== undefined || isPlace(first.text, lists, kind) || words[0]?.text === '《'
  );
}
