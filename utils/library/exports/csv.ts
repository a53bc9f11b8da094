/** A table for spreadsheets. */
import Papa from 'papaparse';
import type { SavedItem } from '../../model.ts';
import { rowOf, sourcesOf } from './row.ts';

const COLUMNS = [
  'kind',
  'name',
  'pinyin',
  'english',
  'date',
  'status',
  'place',
  'presided',
  'took_part',
  'documents',
  'posts',
  'sentence',
  'article',
  'address',
  'published',
  'saved',
  'other_addresses',
  'tags',
  'notes',
  'attendance',
  'agenda',
  'decisions',
  'appointments',
  'stops',
];

const several = (values: readonly string[] = []): string => values.join('；');

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises: what is in the library was
 * written by others. Full-width signs count, since Excel takes them for the plain ones.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** One item a line, by RFC 4180; it starts with a byte order mark, without which Excel garbles Chinese. */
export function toCsv(items: readonly SavedItem[]): string {
  const data = items.map((item) => {
    const row = rowOf(item);
    return [
      row.kind,
      row.name,
      row.pinyin,
      row.english,
      row.date,
      row.status,
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
    ];
  });
  return `\uFEFF${Papa.unparse([COLUMNS, ...data], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
