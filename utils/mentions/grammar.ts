import type { Token } from '../model/text.ts';
import type { Matcher } from '../lexicon/matcher.ts';
import type { Cover } from './overlap.ts';
import type { MentionLexicon, PlaceEntry } from './lexicon.ts';
import { isHan, type Scan } from './scan.ts';

/** What every rule of this stage reads: the text with its tokens, the lexicon, and how far it may read. */
export interface Grammar {
  scan: Scan;
  lexicon: MentionLexicon;
  /** One past the last character that may be read: the end of the line. */
  limit: number;
  /** Enterprises, schools and the like found by their right end: start → end. */
  enterprises: ReadonlyMap<number, number>;
  /** Sites found the same way. */
  sites: ReadonlyMap<number, number>;
  /** Rivers by what stands about them. */
  rivers: ReadonlyMap<number, number>;
  /** Units of the Xinjiang Production and Construction Corps. */
  corps: ReadonlyMap<number, number>;
  /** Where the items of a list begin that the sentence calls places (安龙、册亨等县). */
  listed: ReadonlySet<number>;
  /** Where the items begin of lists of what was visited (察看了…等项目现场). */
  visited: ReadonlyMap<number, number>;
  /** Items of lists that count them (…等5座水库): start → end. */
  counted: ReadonlyMap<number, number>;
  /** Where a school or a firm of `itemBody` may begin: its right end stands within reach. */
  nearBody: Cover;
  /** The same of a site by its right end. */
  nearSite: Cover;
  /** The same of a road by its last character. */
  nearRoad: Cover;
  /** Where what was found by its right end or by its list begins: of `enterprises`, `sites`, `rivers`, `visited`, `counted`. */
  named: Cover;
  /** Divisions that the gazetteer does not have. */
  strange: Matcher<PlaceEntry>;
  /** Where the places that were read so far end. */
  places: ReadonlySet<number>;
  /** Where the bodies that were read so far end. */
  bodies: ReadonlySet<number>;
  /** The chain of places that was read last: several rules ask for the same one. */
  last: { at: number; limit: number; end: number | undefined };
  /** Whether the words in front of the place asked about last lead to a place: several rules ask there. */
  led: { at: number; is: boolean };
}

/** What the shape of a name is read from. */
export type NameText = Pick<Grammar, 'scan' | 'lexicon' | 'limit'>;

/**
 * Whether a token is a conjunction or particle that no name holds, or an unknown word that begins or ends with one: the
 * segmenter runs 和 and an unknown name together (和岚河), and a name's end and 及 (松及).
 */
export function stopsName({ lexicon }: Pick<Grammar, 'lexicon'>, { word, tag }: Token): boolean {
  const stops = lexicon.words.nameStop;
  return stops.has(word) || (tag === 'x' && (stops.has(word.charAt(0)) || /[和与及的]$/.test(word)));
}

/** Words that the segmenter does not know and that hold a clause's own: 愿‖同, 乌‖称, 曾‖任. */
const CLAUSE = /^(?:愿|拟|曾|将|已|欲|刚)|[同称于将愿由至任系对向给是到方]$/;
/** 愿同‖尼, 另据, 称该, 多为, 明远到, 文松赴靠山: the same in longer words; no name has 赴. */
const CLAUSE_HEAD =
  /赴|..[到是要]$|^(?:[多均皆]为|[愿拟曾将已欲][同对与向]|另据|[称据对][该此]|[今明昨][起日年天])|该$/;
/** 首趟, 首座: a first one, which no name begins with. */
const FIRST = /^首[趟列班条座艘支套款个家批次届场架台]$/;

/** 充分发挥, 明确提出, 步入: an adverb with its verb, or a verb, for which the segmenter has one noun. */
const MANNER =
  /^(?:充分|明确|高度|切实|认真|大力|不断|着力|努力|扎实|牢牢|严格|坚决|精心|妥善|深入|进一步)..$|^步入$/;

/** A word that a body's name can hold: nominal, or a verb that names of bodies have (促进, 登记), and none that says which of a kind. */
export function isNameWord({ lexicon }: Pick<Grammar, 'lexicon'>, { word, tag }: Token): boolean {
  if (!isHan(word[0]) || lexicon.words.bodyWordNot.has(word)) return false;
  if (tag === 'v') return lexicon.words.nameVerb.has(word) || /[局厅部委院会司队所]$/.test(word);
  if (tag === 'm') return word.length > 1 && !/[家个所名位多几处条座届批架艘辆]/.test(word);
  if (tag === 'x' && ((word.length === 2 && CLAUSE.test(word)) || CLAUSE_HEAD.test(word))) return false;
  // 局限于/n: a verb and its preposition.
  if (FIRST.test(word) || MANNER.test(word) || /^[各每]|..于$/.test(word)) return false;
  if (tag === 'f' && word.length > 1 && word.endsWith('部')) return false;
  return /^(?:n|vn|vg|a$|an|ag|b|j|x|z|l|i|f|t|q|s|g)/.test(tag);
}
