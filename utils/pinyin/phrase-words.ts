/** Words that the segmenter has in one piece, in the words that are written, and which of them are names of places. */
import { breaker } from './breaker.ts';
import { MINOR, NUMBER, type PhraseKind, type PhraseLists, type PhraseRules } from './phrase-lists.ts';

/** 之 in front of what is no place or time, 的 behind anything. */
const PARTICLE = /^之[^前后间一内外类上下中所]$|^..?的$/u;
const HEAD_OF = /^(.)\1长$/u;
/** A longer word that no rule parts is asked of the platform's word breaker. */
const LONG = 5;
/** 农业与农村: what the segmenter joins over a conjunction is no name. */
const AND = /[与及]/u;
export const HAN = /^\p{Script=Han}+$/u;
/** A listed phrase of so many characters is taken even where a segmenter cuts across it. */
export const SURE = 4;

/** What the segmenter took for one word, in its words. */
export function parted(word: string, lists: PhraseLists, kind: PhraseKind): string[] {
  if (word.length < 2 || lists.idioms.has(word) || isName(word, lists)) return [word];
  const { level, head, first, counted } = lists.rules;
  const cut = (end: number) =>
    [word.slice(0, end), word.slice(end)].flatMap((part) => parted(part, lists, kind));
  const begin = level.exec(word)?.[1] ?? (word.length > SURE ? first.exec(word)?.[0] : undefined);
  if (begin) return cut(begin.length);
  // 开局|之|年, 中|的: particles that the segmenter's dictionary joins.
  if (PARTICLE.test(word)) return word.startsWith('之') ? cut(1) : cut(word.length - 1);
  // 局|局长: the segmenter's dictionary joins them.
  if (HEAD_OF.test(word)) return cut(1);
  const count = counted.exec(word);
  if (count)
    return [count[1] ?? '', count[2] ?? '', ...parted(word.slice(count[0].length), lists, kind)].filter(
      Boolean,
    );
  const end = word.length >= SURE ? head.exec(word) : undefined;
  if (end) return cut(end.index);
  return halves(word, lists, kind);
}

/** 扩大内需 → 扩大|内需: four characters that are no idiom and no name are two words; more are what the breaker says. */
function halves(word: string, lists: PhraseLists, kind: PhraseKind): string[] {
  if (word.length < SURE || !HAN.test(word) || isForeign(word, lists) || isPlace(word, lists, kind))
    return [word];
  if (word.length >= LONG) {
    const parts = glued(
      Array.from(breaker.segment(word), ({ segment }) => segment),
      lists.rules,
    );
    return parts.every((part) => part.length > 1 || MINOR.test(part)) ? parts : [word];
  }
  const [first, second] = [word.slice(0, 2), word.slice(2)];
  if (lists.rules.suffix.test(word.charAt(3))) {
    // 信息化部: all behind the first word belongs to it.
    const [begin = '', ...rest] = Array.from(breaker.segment(word), ({ segment }) => segment);
    const isTail = rest.length > 0 && rest.every((part) => lists.rules.suffix.test(part));
    if (isTail && !lists.rules.place.test(begin)) return [word];
  }
  const isWhole = NUMBER.test(word.charAt(0)) || (first[0] === first[1] && second[0] === second[1]);
  return isWhole || lists.rules.prefix.test(word.charAt(0)) ? [word] : [first, second];
}

/** 社会|保障|部 → 社会|保障部, 江苏|省|人民 → 江苏省|人民, 合作|总|社 → 合作|总社. */
function glued(parts: readonly string[], { suffix, prefix, place }: PhraseRules): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const before = out.at(-1) ?? '';
    const isTail = before.length > 1 && part.length === 1 && (suffix.test(part) || place.test(before + part));
    if (isTail || prefix.test(before)) out[out.length - 1] = before + part;
    else out.push(part);
  }
  return out;
}

export const isForeign = (word: string, lists: PhraseLists): boolean =>
  word.split('').every((char) => lists.isForeign(char));

const isName = (word: string, { names, rules }: PhraseLists): boolean =>
  names.has(word) || rules.province.test(word);

/** A name of the lists, or what ends as names of places do and begins with no everyday word (合作区). */
export function isPlace(word: string, lists: PhraseLists, kind: PhraseKind): boolean {
  const { places, rules } = lists;
  if (isName(word, lists)) return true;
  if (!kind.places) return false;
  if (places.has(word)) return true;
  if (!rules.place.test(word) || rules.commonPlace.test(word) || AND.test(word)) return false;
  const specific = word.slice(0, -1);
  return places.has(specific) || specific.length !== 2 || !lists.isCommon(specific);
}
