/**
 * Foreign names with no separator (武契奇, 威廉-亚历山大): how far they reach. Every character counts by how much it speaks
 * for a transliteration, both ends by what stands there; the reading with the highest sum is the name.
 */
import type { Grammar } from './grammar.ts';
import type { MentionLexicon } from './lexicon.ts';
import { isNation, rightWeight, type NameHit } from './people/name-neighbours.ts';
import { isHan } from './scan.ts';

/** The longest that occur: 别尔德穆哈梅多夫, 阿玛尔巴伊斯格楞, 迪亚斯-卡内尔. */
const LONGEST = 10;
/** What a character's weight counts against the ends. */
const SHARE = 0.4;
const HYPHEN = /[-－]/;
/** Behind these a foreign name begins: 愿同‖托卡耶夫总统, 会见‖默茨. */
const OPENER = /[同和与及向对给由以致见请为电贺迎，、]/;
/** Words that a name's neighbour is and its part is not. */
const WORD = /^(v|d|t|p|c|m|u|r|a|f|l|i|n|z|b|j|s$)/;
/** What it adds that the segmenter knows the whole for a name (特朗普, 沃洛金). */
const WITNESS = 1.5;

/** Whether a word is written with the characters of foreign names, and none of those that are rather of the language. */
export const isTransliterated = ({ transliteration }: MentionLexicon, word: string): boolean =>
  Array.from(word).every((char) => (transliteration.get(char) ?? -9) >= -1);

/** How well what stands at `at` ends a foreign name: marks of punctuation, then words of the language. */
function rightEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon } = grammar;
  const char = scan.char(at);
  if (HYPHEN.test(char)) return -3;
  if (!isHan(char)) return 2;
  const word = scan.startingAt(at);
  if (word && word.word.length > 1 && WORD.test(word.tag) && !isTransliterated(lexicon, word.word)) return 2;
  const listed = rightWeight(grammar, at);
  if (listed > 0) return listed;
  if (word) return lexicon.transliteration.has(char) ? -0.5 : 1;
  const covering = scan.covering(at);
  // 罗德里|格斯: inside a word that the segmenter knows.
  return covering && !covering.tag.startsWith('x') ? -2 : lexicon.transliteration.has(char) ? -1 : 0;
}

/** How well what stands before `at` lets a foreign name begin. */
function leftEnd({ scan, lexicon }: Grammar, at: number): number {
  const char = scan.char(at - 1);
  if (HYPHEN.test(char) || /[·•‧]/.test(char)) return -5;
  if (!isHan(char) || OPENER.test(char)) return 2;
  const before = scan.endingAt(at);
  if (before && before.word.length > 1) {
    if (lexicon.posts.has(before.word) || lexicon.places.get(before.word)?.level === 'foreign') return 2;
    if (WORD.test(before.tag)) return 1.5;
  }
  if ((lexicon.transliteration.get(char) ?? -1) >= 1) return -1;
  const covering = scan.covering(at);
  if (covering && covering.start < at && !/^(x|nr)/.test(covering.tag)) return -2;
  return before ? 1 : 0.5;
}

/** Whether a stretch is no name for all its characters: a state, a place, a verb, a post. */
function isNoName(grammar: Grammar, start: number, end: number): boolean {
  const { scan, lexicon } = grammar;
  const word = scan.slice(start, end);
  return (
    isNation(grammar, start, end) ||
    lexicon.places.has(word) ||
    lexicon.posts.has(word) ||
    [3, 4, 5].some((length) => lexicon.words.foreignNot.has(word.slice(-length))) ||
    lexicon.words.foreignNot.has(word) ||
    lexicon.words.afterName.has(word)
  );
}

/**
 * The best reading of the run of such characters that begins at `from` and goes on in one direction.
 * @param whole the span of a reading whose last character was read at `at`
 */
function reach(
  grammar: Grammar,
  from: number,
  step: 1 | -1,
  whole: (at: number) => { start: number; end: number },
): NameHit | undefined {
  const { scan, lexicon, limit } = grammar;
  let best: NameHit | undefined;
  let sum = 0;
  let letters = 0;
  for (let at = from; at >= 0 && at < limit && letters < LONGEST; at += step) {
    const char = scan.char(at);
    if (HYPHEN.test(char)) {
      if (letters < 1 || !lexicon.transliteration.has(scan.char(at + step))) break;
      continue;
    }
    const said = lexicon.transliteration.get(char);
    if (said === undefined) break;
    sum += said;
    letters++;
    const { start, end } = whole(at);
    if (letters < 2 || isNoName(grammar, start, end)) continue;
    const sides = step > 0 ? rightEnd(grammar, end) : leftEnd(grammar, start);
    const known = letters > 2 && (scan.tagOf(start, end)?.startsWith('nr') ?? false);
    const weight = sum * SHARE + sides + (known ? WITNESS : 0);
    if (!best || weight >= best.weight) best = { start, end, weight };
  }
  return best;
}

/** A foreign name from its left end; where a state's name begins (坦桑尼亚桑给巴尔), none. */
export function foreignNameAt(grammar: Grammar, start: number): NameHit | undefined {
  const state = grammar.lexicon.places.longestAt(grammar.scan.text, start, grammar.limit);
  if (state?.value.level === 'foreign') {
    const behind = grammar.lexicon.posts.longestAt(grammar.scan.text, state.end);
    if (state.end - start > 2 || behind) return undefined;
  }
  return reach(grammar, start, 1, (at) => ({ start, end: at + 1 }));
}

/** A foreign name that ends at `end` (武契奇 before 总统). */
export const foreignNameBefore = (grammar: Grammar, end: number): NameHit | undefined =>
  reach(grammar, end - 1, -1, (at) => ({ start: at, end }));
