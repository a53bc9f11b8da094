/** Names in phrases that no list has: the segmenter leaves them in single characters (瑞|丰, 萨|佐|德|韦|格). */
import { MINOR, NUMBER, type Piece, type PhraseRules } from './phrase-lists.ts';

/** A name of so many characters is one only where names of other languages are written with all of them. */
const LONG = 4;
const HAN = /^\p{Script=Han}+$/u;

interface NameRules {
  rules: PhraseRules;
  /** Whether all of a word is written with characters of names of other languages. */
  isForeign: (word: string) => boolean;
  /** Whether a piece is a place, behind which a name may begin. */
  isPlace: (piece: Piece) => boolean;
}

/** The end of the pieces that may be one name: single characters, with `foreign` also longer pieces of foreign names. */
function endOfRun(pieces: readonly Piece[], from: number, foreign?: (word: string) => boolean): number {
  let end = from;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    if (!piece || piece.isListed) break;
    if (foreign ? !foreign(piece.text) : piece.text.length > 1) break;
  }
  return end;
}

/** Where a run of pieces stands: at the beginning, behind places there, or further on. */
type Position = 'first' | 'behind places' | 'inside';

/** Whether pieces are one name; only at the beginning may it hold what is a word elsewhere (柳工, 上港). */
function isName(run: readonly string[], position: Position, { rules, isForeign }: NameRules): boolean {
  const name = run.join('');
  const [first = '', ...rest] = run;
  const isBare = position === 'inside' ? !rules.suffix.test(first) : true;
  return (
    run.length > 1 &&
    run.some((text) => text.length === 1) &&
    (name.length < LONG || isForeign(name)) &&
    HAN.test(name) &&
    !NUMBER.test(name) &&
    !MINOR.test(first) &&
    isBare &&
    !rest.some((text) => MINOR.test(text) || (position === 'first' && rules.suffix.test(text))) &&
    !(position !== 'first' && run.some((text) => rules.lone.test(text))) &&
    !rules.level.test(`${name.charAt(0)}政府`)
  );
}

/** The name that begins at a piece, and where it ends. */
function nameAt(
  pieces: readonly Piece[],
  from: number,
  position: Position,
  names: NameRules,
): { name: string; end: number } | undefined {
  const last = endOfRun(pieces, from);
  // 色|树|坟|村: without the generic of a place.
  const isGeneric = names.rules.place.test(`村${pieces[last - 1]?.text ?? ''}`);
  const ends = [endOfRun(pieces, from, names.isForeign), last, ...(isGeneric ? [last - 1] : [])];
  for (const end of ends) {
    const run = pieces.slice(from, end).map(({ text }) => text);
    if (isName(run, position, names)) return { name: run.join(''), end };
  }
  return undefined;
}

/**
 * 瑞|丰|农业|合作社 → 瑞丰|农业|合作社, 英国|凯|度|公司 → 英国|凯度|公司, 塔|德奥|大学 → 塔德奥|大学.
 * @param inside whether short names may stand further on too (国家|疾|控|局 → 国家|疾控局)
 */
export function withUnknownNames(
  pieces: readonly Piece[],
  inside: boolean,
  names: NameRules,
): readonly Piece[] {
  const behind = pieces.findIndex((piece) => !names.isPlace(piece));
  const out: Piece[] = [];
  let hasName = false;
  for (let at = 0; at < pieces.length;) {
    const position = hasName || (at > 0 && at !== behind) ? 'inside' : at > 0 ? 'behind places' : 'first';
    const found = position !== 'inside' || inside ? nameAt(pieces, at, position, names) : undefined;
    const piece = pieces[at];
    if (!found) {
      if (piece) out.push(piece);
      at++;
      continue;
    }
    // 英国|统|计|局: what ends in a suffix is a common word.
    const isCommon = position === 'inside' || names.rules.suffix.test(found.name.slice(-1));
    const isProper = !isCommon || names.isForeign(found.name);
    out.push({ text: found.name, isListed: true, ...(isProper && { capitals: [0] }) });
    hasName = true;
    at = found.end;
    // 苏|梅|市|市长: the generic of a place has a capital too.
    const next = pieces[at];
    if (isProper && next?.text.length === 1 && names.rules.place.test(found.name + next.text)) {
      out.push({ ...next, capitals: [0] });
      at++;
    }
  }
  return out;
}
