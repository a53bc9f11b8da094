/** The name that begins at a place, Han or transliterated, by what its form and its place say for it. */
import { dottedNameAt } from './dotted-names.ts';
import { foreignNameAt, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { hanNamesAt } from './han-names.ts';
import { BESIDE_POST, fenced, isNation, rightWeight, type NameHit, type Slot } from './name-neighbours.ts';
import { isHan } from '../scan.ts';

/** Where no word that follows names stands behind it (原中船‖重工), form must say a little more. */
const UNENDED = 1.45;
/** What a foreign name's characters and end must say behind a foreign post, and where a Chinese name is as likely. */
const STRANGE_POST = 2;
const STRANGE = 3.4;

/** A transliterated name of the segmenter's own, with a word of one character behind it that a clause goes on with. */
function knownName({ scan, lexicon }: Grammar, at: number): NameHit | undefined {
  const name = scan.startingAt(at);
  if (!name || name.word.length < 2 || !/^n[rsz]/.test(name.tag)) return undefined;
  const next = scan.startingAt(name.end);
  // 拉赫|蒙, 卡斯蒂|略: a character of such names is rather the name's last.
  const goesOn =
    next?.word.length === 1 &&
    /^[vdpr]/.test(next.tag) &&
    (next.word === '本' || !lexicon.transliteration.has(next.word));
  // 黎明|兴: a Han name's beginning says nothing.
  const strange = Array.from(name.word).some((char) => (lexicon.transliteration.get(char) ?? 0) > 1);
  return goesOn && strange && isTransliterated(lexicon, name.word)
    ? { start: at, end: name.end, weight: STRANGE }
    : undefined;
}

/** The best name that starts at `at`, given how much the place already speaks for a person. */
export function nameAt(
  grammar: Grammar,
  at: number,
  threshold: number,
  foreign: boolean,
  slot: Slot = 'open',
): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const han = hanNamesAt(grammar, at, foreign ? 'open' : slot)[0];
  const dotted = dottedNameAt(grammar, at);
  // 习近平致电约瑟夫·博阿凯: a Han name before a verb of two characters is one, whatever stands further on.
  const verb = dotted && han && lexicon.words.afterName.longestAt(scan.text, han.end);
  if (dotted && !(verb && verb.end - verb.start > 1)) return dotted;
  if (foreign && han && isNation(grammar, han.start, han.end)) return undefined;
  // 小‖马科斯: the younger of that name.
  const younger = scan.char(at) === '小' && foreign ? foreignNameAt(grammar, at + 1) : undefined;
  const strange = younger ? { ...younger, start: at } : foreignNameAt(grammar, at);
  const whole = strange && strange.weight >= (foreign ? STRANGE_POST : STRANGE) ? strange : undefined;
  // 俄总统‖普京‖未就此…, ‖普京‖愿与…: of one character more than a name that the segmenter knows, which is a word.
  const known = foreign ? knownName(grammar, at) : undefined;
  if (known && [whole, han].some((hit) => hit?.end === known.end + 1)) return known;
  // 马克龙, not 马克; 武切维奇, not 武切: a Han reading that leaves characters of transliteration over is none.
  const open = han !== undefined && rightWeight(grammar, han.end) < 0;
  if (whole && (!han || (foreign ? open || whole.end >= han.end : open && whole.end > han.end))) return whole;
  if (!han) return undefined;
  // 韩春‖那洛: behind what reads as a Han name the segmenter has more of a strange one.
  const rest = scan.startingAt(han.end);
  if (
    rest &&
    (rest.tag === 'x' || (rest.tag === 'v' && !isHan(scan.char(rest.end)))) &&
    rest.word.length > 1 &&
    rest.word.length < 4 &&
    isTransliterated(lexicon, rest.word)
  )
    return { ...han, end: rest.end };
  // A name that is a word too (、巩固、 in a list): form says little, the place says enough.
  // 副检察长‖区志雄‖出庭: one unknown word of three characters, whatever verb of two follows.
  const next = scan.startingAt(han.end);
  const acts = next?.word.length === 2 && next.tag === 'v';
  const isOneWord =
    acts && slot !== 'open' && han.end - han.start === 3 && scan.tagOf(han.start, han.end) === 'x';
  const needed =
    threshold <= BESIDE_POST && fenced(grammar, han, /[、\p{Script=Han} \u3000(（]/u)
      ? 0.5
      : open && !isOneWord
        ? Math.max(threshold, UNENDED)
        : threshold;
  return han.weight >= needed ? han : undefined;
}
