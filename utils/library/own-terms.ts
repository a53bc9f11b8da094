/** The reader's own glossary as a table (CSV, TSV) or as JSON, and back. */
import Papa from 'papaparse';
import * as v from 'valibot';
import type { OwnTerm } from '../model/library.ts';

const COLUMNS = ['term', 'english', 'pinyin', 'explanation', 'saved'] as const;
type Column = (typeof COLUMNS)[number];

/** What heads a column in files from elsewhere; letters in lower case. */
const HEADINGS: Readonly<Record<string, Column>> = {
  term: 'term',
  chinese: 'term',
  word: 'term',
  词语: 'term',
  术语: 'term',
  中文: 'term',
  english: 'english',
  translation: 'english',
  meaning: 'english',
  英文: 'english',
  英语: 'english',
  译文: 'english',
  pinyin: 'pinyin',
  reading: 'pinyin',
  拼音: 'pinyin',
  explanation: 'explanation',
  note: 'explanation',
  notes: 'explanation',
  解释: 'explanation',
  说明: 'explanation',
  备注: 'explanation',
  saved: 'saved',
  savedat: 'saved',
};

/** As in the library's table: what a spreadsheet would run gets an apostrophe in front, which reading takes off. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** Longer than any term; a whole line that lost its columns is not taken for one. */
export const LONGEST_TERM = 60;

/** A row of a table or an entry of a list, counted from 1, that was not taken, and why; what stands there as its term. */
export interface SkippedTerm {
  in: 'row' | 'entry';
  number: number;
  why: 'noTerm' | 'long' | 'noHan' | 'noEnglish' | 'twice';
  term: string;
}

/** Why nothing of a file can be taken. */
export type OwnTermsFault = 'empty' | 'noTerms' | 'notJson' | 'noList' | 'notText';

/** What of a file can be taken, with the lines that cannot; or why nothing can. The words for it: ownTermsWords.ts. */
export type OwnTermsReading =
  | { ok: true; terms: OwnTerm[]; skipped: SkippedTerm[] }
  | { ok: false; fault: OwnTermsFault; first?: SkippedTerm };

const FORMAT = 'yaowen-own-terms';

/** A table with a heading line, by RFC 4180 or with tabs; CSV starts with a byte order mark for Excel's sake. */
export function ownTermsToTable(terms: readonly OwnTerm[], kind: 'csv' | 'tsv'): string {
  const rows = terms.map(({ term, english, pinyin, explanation, savedAt }) => [
    term,
    english,
    pinyin ?? '',
    explanation ?? '',
    savedAt,
  ]);
  const table = Papa.unparse([[...COLUMNS], ...rows], {
    delimiter: kind === 'csv' ? ',' : '\t',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${kind === 'csv' ? '\uFEFF' : ''}${table}\r\n`;
}

export function ownTermsToJson(terms: readonly OwnTerm[]): string {
  return JSON.stringify({ format: FORMAT, version: 1, terms }, null, 2);
}

type Cells = Partial<Record<Column, string>>;

/** One row as a term, or what is wrong with it. */
function readRow(cells: Cells, now: string): OwnTerm | Pick<SkippedTerm, 'why' | 'term'> {
  const clean = (column: Column): string => (cells[column] ?? '').replace(ESCAPED, '').trim();
  const term = clean('term')
    .split('\n')
    .map((line) => line.trim())
    .join('');
  const english = clean('english');
  if (!term) return { why: 'noTerm', term };
  if (term.length > LONGEST_TERM) return { why: 'long', term: term.slice(0, LONGEST_TERM) };
  if (!/\p{sc=Han}/u.test(term)) return { why: 'noHan', term };
  if (!english) return { why: 'noEnglish', term };
  const pinyin = clean('pinyin');
  const explanation = clean('explanation');
  const saved = clean('saved');
  return {
    term,
    english,
    ...(pinyin && { pinyin }),
    ...(explanation && { explanation }),
    savedAt: v.is(v.pipe(v.string(), v.isoTimestamp()), saved) ? saved : now,
  };
}

/** Rows as terms; of two with one term the later is taken, as it would be if they were saved one after the other. */
function readRows(
  rows: readonly (Pick<SkippedTerm, 'in' | 'number'> & { cells: Cells })[],
  now: string,
): OwnTermsReading {
  const terms = new Map<string, OwnTerm>();
  const skipped: SkippedTerm[] = [];
  for (const { cells, ...place } of rows) {
    const row = readRow(cells, now);
    if ('why' in row) {
      skipped.push({ ...place, ...row });
      continue;
    }
    if (terms.has(row.term)) skipped.push({ ...place, why: 'twice', term: row.term });
    terms.set(row.term, row);
  }
  const [first] = skipped;
  if (terms.size === 0) return { ok: false, fault: 'noTerms', ...(first && { first }) };
  return { ok: true, terms: [...terms.values()], skipped };
}

const jsonText = v.optional(v.nullable(v.string()));
const jsonTerm = v.looseObject({
  term: jsonText,
  english: jsonText,
  pinyin: jsonText,
  explanation: jsonText,
  savedAt: jsonText,
});
const jsonFile = v.union([
  v.pipe(
    v.looseObject({ terms: v.array(v.unknown()) }),
    v.transform(({ terms }) => terms),
  ),
  v.array(v.unknown()),
]);

function readJson(text: string, now: string): OwnTermsReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'notJson' };
  }
  const file = v.safeParse(jsonFile, data);
  if (!file.success) return { ok: false, fault: 'noList' };
  const rows = file.output.map((each, index) => {
    const term = v.safeParse(jsonTerm, each);
    const cells: Cells = {};
    if (term.success) {
      for (const column of ['term', 'english', 'pinyin', 'explanation'] as const) {
        cells[column] = term.output[column] ?? '';
      }
      cells.saved = term.output.savedAt ?? '';
    }
    return { in: 'entry' as const, number: index + 1, cells };
  });
  return readRows(rows, now);
}

/** Which column is which: by the first line where it names them, else in our order. */
function columnsOf(first: readonly string[]): { columns: (Column | undefined)[]; named: boolean } {
  const columns = first.map((cell) => HEADINGS[cell.trim().toLowerCase().replace(/[\s_]/g, '')]);
  return columns.includes('term') && columns.includes('english')
    ? { columns, named: true }
    : { columns: [...COLUMNS], named: false };
}

/** What divides the cells, by the first line that is not empty nor a comment: a term has neither tab nor comma. */
function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => !line.startsWith('#') && line.trim() !== '') ?? '';
  return ['\t', ',', ';'].find((mark) => first.includes(mark)) ?? ',';
}

function readTable(text: string, now: string): OwnTermsReading {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const lines = data.map((cells, index) => ({ cells, number: index + 1 }));
  const filled = lines.filter(
    ({ cells }) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('#'),
  );
  const [first] = filled;
  if (!first) return { ok: false, fault: 'empty' };
  const { columns, named } = columnsOf(first.cells);
  const rows = (named ? filled.slice(1) : filled).map(({ cells, number }) => {
    const row: Cells = {};
    for (const [index, column] of columns.entries()) {
      if (column) row[column] = cells[index] ?? '';
    }
    return { in: 'row' as const, number, cells: row };
  });
  return readRows(rows, now);
}

/**
 * Reads a glossary from CSV, TSV or JSON; which of them it is, the text tells. Columns are known by their headings
 * (term, english, pinyin, explanation, and common others), without headings by that order.
 * @param text the whole file
 * @param now ISO 8601 instant, for terms that do not say when they were saved
 */
export function readOwnTerms(text: string, now: string): OwnTermsReading {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.includes('\uFFFD') || plain.includes('\0')) {
    return { ok: false, fault: 'notText' };
  }
  return /^\s*[[{]/.test(plain) ? readJson(plain, now) : readTable(plain, now);
}
