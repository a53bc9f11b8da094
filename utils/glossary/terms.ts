/**
 * The terms of official news: set phrases, formulas, policies, campaigns, institutions of Party life. They are matched
 * on the raw text, because word boundaries of a segmenter cut through most of them.
 *
 * Which match stands, in this order:
 * 1. From left to right, at each place the longest form wins; marks that sites write differently (“” ‘’ 「」, 、 ，) are
 *    one. Longer words that only look as if they held a term (TRAPS) are matched as well, and passed over.
 * 2. Two characters that only join the end of one word with the beginning of the next are no term.
 * 3. A formal word is matched and not marked: what lies inside it is not marked either.
 * 4. A short numbered formula without quotation marks is marked only where it is no other word (UNMARKED).
 * 5. Against names, the longer span wins (utils/mentions/overlap.ts): a term inside a name is no term. A place of the
 *    gazetteer and a date keep their own words.
 * 6. The reader's own terms come last and win over terms of ours (own-terms.ts).
 *
 * Time is linear in the text: a place looks at as many lengths as occur with its first two characters.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import { Beginnings } from '../lexicon/beginnings.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { list, readTable } from '../lexicon/table.ts';
import { recogniseFormulas } from './formulas.ts';

/** One line of a terms file. `source` is `own`, or `official: …` where the English follows an official rendering. */
export interface TermEntry {
  term: string;
  english: string;
  kind: string;
  explanation: string;
  /** The members of a numbered formula, in Chinese; empty where they are not standard. */
  items: string[];
  variants: string[];
  source: string;
  /** EDTF year or month of the first use in this sense; empty where it is not certain. */
  since: string;
  /** Head-words of other entries that belong to it. */
  related: string[];
}

export interface TermHit {
  start: number;
  end: number;
  term: TermEntry;
}

/** A numbered formula whose members no list holds, with what can honestly be said of it. */
export interface FormulaHit {
  start: number;
  end: number;
  gloss: Gloss;
}

export interface TermLexicon {
  /**
   * Leftmost-longest matches that do not overlap, variants included and formal words left out; offsets are those of
   * `text`. Given the text's words, a term of two characters that only joins the end of one with the beginning of the
   * next (河长 in 黄河|长江) is none.
   */
  find(text: string, words?: readonly Span[]): TermHit[];
  /** The entry of a head-word or variant, formal words included. */
  get(word: string): TermEntry | undefined;
  /** The match that covers a place of the text, variants and formal words included; offsets are those of `text`. */
  at(text: string, offset: number): TermHit | undefined;
  /** Numbered formulas in quotation marks that the lists do not hold, or hold without the members that `text` gives. */
  findFormulas(text: string): FormulaHit[];
}

/** The lists that `createTerms` reads, as they are named under public/lexicon. */
export const TERM_FILES: readonly string[] = [
  'terms-campaigns-conduct.tsv',
  'terms-countryside.tsv',
  'terms-discipline.tsv',
  'terms-economy.tsv',
  'terms-foreign-taiwan.tsv',
  'terms-formulas.tsv',
  'terms-governance.tsv',
  'terms-grassroots.tsv',
  'terms-ideology.tsv',
  'terms-industry-projects.tsv',
  'terms-local.tsv',
  'terms-party-life.tsv',
  'terms-responsibility-procedure.tsv',
  'terms-safety-environment.tsv',
  'terms-set-phrases.tsv',
  'terms-society.tsv',
  'terms-united-front.tsv',
];

/** The list of what belongs to an entry beside its line in the terms files. */
export const LINKS_FILE = 'term-links.tsv';

const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  '，': '、',
  ',': '、',
  '+': '＋',
  '(': '（',
  ')': '）',
  '‘': '“',
  '’': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
};

/** One form for marks that sites write differently (， for 、 in a series, ‘’ and 「」 for “”); the length stays the same. */
function unify(text: string): string {
  return text.replace(/[，,+()‘’「」『』]/g, (mark) => WRITTEN_OTHERWISE[mark] ?? mark);
}

/** Longer words that only look as if they held a term: they are matched first and passed over. */
const TRAPS = [
  '总台独家',
  '个人防护',
  '科技防',
  '履约谈判',
  '产业链长',
  '产业链主要',
  '批示范',
  '双控制',
  '强化债',
  '优化债',
  '科普法',
  '普法尔茨',
  '建党建国',
  '建党建军',
  '参众两院',
  '大风华',
  '科创城',
  '开创城',
  '斑头雁',
  '村超市',
  '村晚上',
  '社会工作部门',
  '自助餐',
  '线路长',
  '公路长',
  '铁路长',
  '运河长',
  '黄河长',
  '原创文',
  '党的领导人',
  '党的领导干部',
  '政党的领导',
  '九个以上',
  '九个以下',
  '九个以内',
  '六个更加',
  '三个更加重要',
  '两个联系点',
  '国安委会',
  '大会战略',
  '攻坚战略',
  '持久战略',
  '平稳增长',
  '创新动能',
  '第三个历史决议',
  '专项债务',
  '保供应',
  '保供水',
  '保供电',
  '保供暖',
  '保供气',
  '组织生活必需',
  '标准地名',
  '下访德',
  '村村通邮',
  '村村通电',
  '村村通公路',
  '党的领导力',
  '列席人员',
  '列席代表',
];

/** 河长 is an office, and “the river is … long” before a length. */
const LENGTH = /^[约达近超为共逾]{0,2}[\d〇一二两三四五六七八九十百千万]/u;
/** 有代表建议，…: what a deputy says, not the name of what deputies hand in. */
const SAYS = /[有位名些会]/u;
const SAID = /^[，：,:“]/u;

/** Numbered formulas of two characters that are written without marks too; others (两山, 三保) are then other words. */
const UNMARKED = new Set([
  '两会',
  '三农',
  '双碳',
  '双拥',
  '双减',
  '三夏',
  '三秋',
  '两委',
  '三资',
  '三北',
  '四风',
  '双控',
]);

/** Stock words that readers ask about but that are no terms: held for look-up, matched, and not marked. */
const UNMARKED_KIND = 'formal word';

/** Characters that are a term elsewhere, and a clause here. */
function isOtherwise(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end, end + 3);
  if (word.length === 2 && word.endsWith('长')) return LENGTH.test(after);
  return word.endsWith('代表建议') && SAYS.test(text.charAt(start - 1)) && SAID.test(after);
}

function isMarked(text: string, { start, end, term }: TermHit): boolean {
  if (term.kind === UNMARKED_KIND || isOtherwise(text, start, end)) return false;
  const marked = /[“‘「『"]/u.test(text.charAt(start - 1));
  if (marked || end - start > 2 || term.kind !== 'numbered formula') return true;
  return UNMARKED.has(text.slice(start, end)) && !/[第一二三四五六七八九十]/u.test(text.charAt(start - 1));
}

function readEntries(file: string): Omit<TermEntry, 'since' | 'related'>[] {
  return readTable(file).map((row) => ({
    term: row.term ?? '',
    english: row.english ?? '',
    kind: row.kind ?? '',
    explanation: row.explanation ?? '',
    items: list(row.items),
    variants: list(row.variants),
    source: row.source ?? '',
  }));
}

/** What is shown of an entry. */
export function glossOf({ english, explanation, source, items, since, related }: TermEntry): Gloss {
  return {
    english,
    explanation: explanation || undefined,
    source: source || undefined,
    ...(items.length > 0 && { items }),
    ...(since && { since }),
    ...(related.length > 0 && { related }),
  };
}

/** For each place of a text of `length` units whether a word begins or ends there. */
function joinsAt(length: number, words: readonly Span[]): Uint8Array {
  const joins = new Uint8Array(length + 1);
  joins[0] = joins[length] = 1;
  for (const { start, end } of words) joins[start] = joins[end] = 1;
  return joins;
}

/**
 * @param files contents of the lists in TERM_FILES
 * @param links content of LINKS_FILE
 * @throws Error where a line has more cells than the table has columns
 */
export function createTerms(files: string[], links = ''): TermLexicon {
  const linked = new Map(readTable(links).map((row) => [row.term, row]));
  const entries = files.flatMap(readEntries).map((entry) => ({
    ...entry,
    since: linked.get(entry.term)?.since ?? '',
    related: list(linked.get(entry.term)?.related),
  }));
  const matcher = new Matcher<TermEntry | null>([
    ...TRAPS.map((word) => [word, null] as const),
    ...entries.flatMap((entry) =>
      [entry.term, ...entry.variants].map((word) => [unify(word), entry] as const),
    ),
  ]);
  const beginnings = new Beginnings(matcher.words());
  return {
    find(text, words) {
      const unified = unify(text);
      const joins = words ? joinsAt(unified.length, words) : undefined;
      const hits: TermHit[] = [];
      for (let at = 0; at < unified.length;) {
        const hit = beginnings.mayBeAt(unified, at) ? matcher.longestAt(unified, at) : undefined;
        if (!hit || (hit.end - at === 2 && joins && !joins[at] && !joins[hit.end])) {
          at++;
          continue;
        }
        at = hit.end;
        if (hit.value) hits.push({ start: hit.start, end: hit.end, term: hit.value });
      }
      return hits.filter((hit) => isMarked(text, hit));
    },
    at(text, offset) {
      for (const { start, end, value } of matcher.all(unify(text))) {
        if (start > offset) return undefined;
        if (end > offset) return value ? { start, end, term: value } : undefined;
      }
      return undefined;
    },
    get: (word) => matcher.get(unify(word)) ?? undefined,
    findFormulas: (text) =>
      recogniseFormulas(text, (words) => (matcher.get(unify(words))?.items.length ?? 0) > 0).flatMap(
        (hit) => {
          const known = matcher.get(unify(text.slice(hit.start, hit.end)));
          if (!known) return [hit];
          if (!hit.gloss.items) return [];
          return [{ ...hit, gloss: { ...hit.gloss, english: known.english } }];
        },
      ),
  };
}
