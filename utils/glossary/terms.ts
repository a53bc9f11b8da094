/**
 * The terms of official news: set phrases, formulas, policies, campaigns, institutions of Party life. They are matched
 * on the raw text, because word boundaries of a segmenter cut through most of them.
 *
 * Which match stands, in this order:
 * 1. From left to right, at each place the longest form wins; marks that sites write differently (“” ‘’ 「」, 、 ，) are
 *    one, and a part of a term may stand in marks (across-marks.ts). Longer words that only look as if they held a term
 *    (TRAPS_FILE) are matched as well, and passed over.
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
import { Matcher, type Hit } from '../lexicon/matcher.ts';
import { list, readTable } from '../lexicon/table.ts';
import { hasMarkAhead, longestAcrossMarks, withoutMarks } from './across-marks.ts';
import { isBuilt, recogniseBuilt } from './built.ts';
import { patternedTerms, recogniseCoined, type Patterned } from './coined.ts';
import { isFormula, recogniseFormulas } from './formulas.ts';
import { MEANS } from './means.ts';
import { SERIES } from './series.ts';
import { isMarked, UNMARKED_KIND } from './term-marking.ts';
import { UNQUOTED } from './unquoted.ts';

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

/** A numbered formula, a name or a slogan that no list holds, with what can honestly be said of it. */
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
  /**
   * Numbered formulas, names and slogans in quotation marks that the lists do not hold, formulas that they hold
   * without the members that `text` gives, and what is known by its build without marks.
   */
  findFormulas(text: string): FormulaHit[];
}

/** The lists that `createTerms` reads, as they are named under public/lexicon. */
export const TERM_FILES: readonly string[] = [
  'terms-branches-schools.tsv',
  'terms-business-climate.tsv',
  'terms-cadres.tsv',
  'terms-campaigns-conduct.tsv',
  'terms-cases.tsv',
  'terms-countryside.tsv',
  'terms-county-courts.tsv',
  'terms-county-daily.tsv',
  'terms-county-party.tsv',
  'terms-county-services.tsv',
  'terms-courts-police.tsv',
  'terms-culture-science.tsv',
  'terms-discipline.tsv',
  'terms-earlier-years.tsv',
  'terms-economy.tsv',
  'terms-education-health.tsv',
  'terms-finance.tsv',
  'terms-party-detail.tsv',
  'terms-regions.tsv',
  'terms-county-trades.tsv',
  'terms-foreign-taiwan.tsv',
  'terms-formulas-work.tsv',
  'terms-formulas.tsv',
  'terms-governance.tsv',
  'terms-grassroots.tsv',
  'terms-ideology.tsv',
  'terms-industry-projects.tsv',
  'terms-integrity.tsv',
  'terms-land-housing.tsv',
  'terms-local.tsv',
  'terms-mass-defence.tsv',
  'terms-offices-grids.tsv',
  'terms-party-life.tsv',
  'terms-party-organization.tsv',
  'terms-people-congress.tsv',
  'terms-projects-cities.tsv',
  'terms-provinces.tsv',
  'terms-publicity.tsv',
  'terms-responsibility-procedure.tsv',
  'terms-safety-environment.tsv',
  'terms-set-phrases.tsv',
  'terms-society.tsv',
  'terms-speeches.tsv',
  'terms-united-front.tsv',
  'terms-villages-waters.tsv',
  'terms-welfare-labour.tsv',
  'terms-words-economy.tsv',
  'terms-words-law.tsv',
  'terms-words-party.tsv',
  'terms-words-society.tsv',
  'terms-words-state.tsv',
  'terms-world.tsv',
];

/** What is known by its build alone. */
const BUILDS = [...UNQUOTED, ...MEANS, ...SERIES];

/** The list of what belongs to an entry beside its line in the terms files. */
export const LINKS_FILE = 'term-links.tsv';
/** The list of longer words that only look as if they held a term. */
export const TRAPS_FILE = 'term-traps.tsv';

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

const patterned = (term: Patterned): TermEntry => ({
  ...term,
  items: [],
  variants: [],
  source: 'own',
  since: '',
  related: [],
});

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

/** 承诺制‖度, 河长制‖度: a system by its longer word. */
const endOfSystem = (text: string, end: number): number =>
  text.startsWith('制度', end - 1) && text[end + 1] !== '假' ? end + 1 : end;

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
 * @param traps content of TRAPS_FILE
 * @throws Error where a line has more cells than the table has columns
 */
export function createTerms(files: string[], links = '', traps = ''): TermLexicon {
  const linked = new Map(readTable(links).map((row) => [row.term, row]));
  const entries = files.flatMap(readEntries).map((entry) => ({
    ...entry,
    since: linked.get(entry.term)?.since ?? '',
    related: list(linked.get(entry.term)?.related),
  }));
  const matcher = new Matcher<TermEntry | null>([
    ...patternedTerms().map((term) => [unify(term.term), patterned(term)] as const),
    ...readTable(traps).map(({ word = '' }) => [word, null] as const),
    ...entries.flatMap((entry) =>
      [entry.term, ...entry.variants].map((word) => [unify(word), entry] as const),
    ),
  ]);
  const beginnings = new Beginnings(matcher.words());
  /** Leftmost-longest matches, traps among them. @param joins for each place whether a word begins or ends there */
  function* matchesIn(unified: string, joins?: Uint8Array): Generator<Hit<TermEntry | null>> {
    let mark = unified.indexOf('“');
    for (let at = 0; at < unified.length;) {
      if (mark >= 0 && mark < at) mark = unified.indexOf('“', at);
      const plain = beginnings.mayBeAt(unified, at) ? matcher.longestAt(unified, at) : undefined;
      const across = hasMarkAhead(at, mark) ? longestAcrossMarks(matcher, unified, at) : undefined;
      const hit = across?.value && across.end > (plain?.end ?? 0) ? { start: at, ...across } : plain;
      if (!hit || (hit.end - at === 2 && joins && !joins[at] && !joins[hit.end])) {
        at++;
        continue;
      }
      at = endOfSystem(unified, hit.end);
      yield { ...hit, end: at };
    }
  }
  /** 倒排工期、挂图作战: what is told of a row that is not marked itself, of each of its parts that is a term. */
  const partsWithin = (unified: string, start: number, end: number): TermHit[] => {
    const parts = unified.slice(start, end).split(/[、，]/u);
    if (parts.length < 2) return [];
    let at = start;
    return parts.flatMap((part) => {
      const [from, to] = [at, at + part.length];
      at = to + 1;
      const term = matcher.getAt(unified, from, to);
      return term ? [{ start: from, end: to, term }] : [];
    });
  };
  const isKnown = (words: string): boolean => matcher.has(unify(words));
  /** What an entry says in English, without what it adds in brackets. */
  const meaning = (part: string): string | undefined =>
    matcher
      .get(part)
      ?.english.replaceAll(/ ?\([^)]*\)/g, '')
      .trim();
  return {
    find(text, words) {
      const unified = unify(text);
      const joins = words ? joinsAt(unified.length, words) : undefined;
      const hits: TermHit[] = [];
      for (const { start, end, value } of matchesIn(unified, joins)) {
        if (value) hits.push({ start, end, term: value });
        if (value?.kind === UNMARKED_KIND) hits.push(...partsWithin(unified, start, end));
      }
      return hits.filter((hit) => isMarked(text, hit, hit.term.kind));
    },
    at(text, offset) {
      for (const { start, end, value } of matchesIn(unify(text))) {
        if (start > offset) return undefined;
        if (end > offset) return value ? { start, end, term: value } : undefined;
      }
      return undefined;
    },
    get: (word) => matcher.get(unify(word)) ?? matcher.get(withoutMarks(unify(word))) ?? undefined,
    findFormulas: (text) => [
      ...recogniseFormulas(text, (words) => (matcher.get(unify(words))?.items.length ?? 0) > 0).flatMap(
        (hit) => {
          const known = matcher.get(unify(text.slice(hit.start, hit.end)));
          if (!known) return [hit];
          if (!hit.gloss.items) return [];
          return [{ ...hit, gloss: { ...hit.gloss, english: known.english } }];
        },
      ),
      ...recogniseCoined(
        text,
        (words) => isKnown(words) || isFormula(words) || (isBuilt(words, BUILDS) && !/^\d/.test(words)),
        meaning,
      ),
      ...recogniseBuilt(text, BUILDS, isKnown, meaning),
    ],
  };
}
