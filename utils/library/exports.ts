/** The library as files. */
import type { SavedItem } from '../model.ts';
import { kindOf, nameOf } from './item.ts';

/**
 * A backup that loses nothing: every item as it is kept.
 * @param exportedAt ISO 8601 instant
 */
export function toBackup(items: readonly SavedItem[], exportedAt: string): string {
  return JSON.stringify({ format: 'yaowen-library', version: 1, exportedAt, items }, null, 2);
}

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
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | null | undefined>>;

const several = (values: string[]): string => values.join('；');

function ownColumns({ content, pinyin, english }: SavedItem): Row {
  if (content.type === 'event') {
    const { date, status, place, chairs, attendees, documents } = content.event;
    return {
      pinyin,
      english,
      date,
      status,
      place,
      presided: several(chairs),
      took_part: several(attendees),
      documents: several(documents),
    };
  }
  if (content.type === 'person') {
    return { pinyin: content.person.pinyin, posts: several(content.person.roles) };
  }
  if (content.type === 'date') return { date: content.date.value };
  return { pinyin: content.annotation.pinyin, english: content.annotation.gloss?.english };
}

/**
 * A cell by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises:
 * what is in the library was written by others.
 */
function cell(value: string | null | undefined): string {
  const text = value ?? '';
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for spreadsheets, one item a line; it starts with a byte order mark, without which Excel garbles Chinese. */
export function toCsv(items: readonly SavedItem[]): string {
  const lines = items.map((item) => {
    const row: Row = {
      kind: kindOf(item.content),
      name: nameOf(item.content),
      ...ownColumns(item),
      sentence: item.quote,
      article: item.title,
      address: item.url,
      published: item.published,
      saved: item.savedAt,
    };
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}
