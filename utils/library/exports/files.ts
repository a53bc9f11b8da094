/** The files that the library can be saved as: a backup of all it holds, or items for other programs. */
import type { SavedItem } from '../../model/library.ts';
import { toBackup, type LibraryContent } from '../backup.ts';
import { toAnki } from './anki.ts';
import { toCsv } from './csv.ts';
import { toICalendar } from './ical.ts';
import type { Labels } from './labels.ts';
import { toMarkdown } from './markdown.ts';
import { toBibTeX, toCslJson } from './references.ts';

interface FileKind {
  /** How the file's name ends. */
  ending: string;
  type: string;
  write: (items: readonly SavedItem[], labels: Labels) => string;
}

export const BACKUP = {
  ending: 'json',
  type: 'application/json',
  write: (content: LibraryContent, now: string): string => toBackup(content, now),
};

export const FILES = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', write: toCsv },
  ics: { ending: 'ics', type: 'text/calendar;charset=utf-8', write: toICalendar },
  md: { ending: 'md', type: 'text/markdown;charset=utf-8', write: toMarkdown },
  bib: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8', write: toBibTeX },
  csl: { ending: 'csl.json', type: 'application/json', write: toCslJson },
  anki: { ending: 'anki.txt', type: 'text/plain;charset=utf-8', write: toAnki },
} satisfies Record<string, FileKind>;
