/** A table for spreadsheets. */
import Papa from 'papaparse';
import type { SavedItem } from '../../model/library.ts';
import { COLUMNS, type Labels } from './labels.ts';
import { rowOf, sourcesOf } from './row.ts';

const several = (values: readonly string[] = []): string => values.join('；');

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises: what is in the library was
 * written by others. Full-width signs count, since Excel takes them for the plain ones.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One item a line, by RFC 4180, under headings in the reader's language; it starts with a byte order mark, without which Excel garbles Chinese. */
export function toCsv(items: readonly SavedItem[], { columns, kinds, statuses }: Labels): string {
  const data = items.map((item) => {
    const row = rowOf(item);
    return [
      kinds[row.kind],
      row.name,
      row.pinyin,
      row.english,
      row.date,
      row.status && statuses[row.status],
      row.place,
      several(row.presided),
      several(row.tookPart),
      several(row.documents),
      several(row.posts),
      item.quote,
      item.title,
      item.url,
      item.published,
      item.savedAt,
      several(
        sourcesOf(item)
          .slice(1)
          .map(({ url }) => url),
      ),
      several(item.tags),
      item.notes,
      several(row.attendance),
      several(row.agenda),
      several(row.decisions),
      several(row.appointments),
      several(row.stops),
      several(row.events),
      several(row.people),
    ];
  });
  const headings = COLUMNS.map((column) => columns[column]);
  return `\uFEFF${Papa.unparse([headings, ...data], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
