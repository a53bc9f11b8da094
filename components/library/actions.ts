/** What a reader can do in the library, and what the library is asked; given from outside. */
import type {
  LibraryCard,
  LibraryFilter,
  OwnTerm,
  PersonHistory,
  SavedItem,
  TermChart,
  TimelineEntry,
} from '../../utils/model/library.ts';

/** The files that items can be saved as. */
export type FileFormat = 'csv' | 'ics' | 'md' | 'bib' | 'csl' | 'anki';

export interface LibraryActions {
  /** Try again to open a library that could not be opened. */
  retry: () => void;
  /** These cards are in view: their items are wanted. */
  shown: (cards: readonly LibraryCard[]) => void;
  search: (query: string) => void;
  filter: (sides: Partial<LibraryFilter>) => void;
  remove: (item: SavedItem) => void;
  restore: (item: SavedItem) => void;
  edit: (item: SavedItem, additions: Pick<SavedItem, 'notes' | 'tags'>) => void;
  /** Take two items as one, with both sources. */
  join: (first: SavedItem, other: SavedItem) => void;
  /** Never offer these two as one again. */
  keepApart: (first: SavedItem, other: SavedItem) => void;
  /** Show the item's sentence on its page, or that of an event that a whole page tells of. */
  open: (id: string, event?: string) => void;
  copy: (item: SavedItem) => void;
  export: (format: FileFormat) => void;
  /** Save all that the library holds, own terms and corrections with it. */
  saveBackup: () => void;
  /** Read a backup and show what it would bring. */
  readBackup: (file: File) => void;
  importBackup: (how: 'merge' | 'replace') => void;
  cancelImport: () => void;
  /**
   * Keep an own term, in the place of another where `replaced` names one.
   * @returns what is wrong with it; empty where it is kept
   */
  saveTerm: (term: Omit<OwnTerm, 'savedAt'>, replaced: string | undefined) => string;
  removeTerm: (term: string) => void;
  /** The same for the reading of some characters, as it was typed. */
  saveCorrection: (text: string, typed: string, replaced: string | undefined) => string;
  removeCorrection: (text: string) => void;
  exportTerms: (format: 'csv' | 'tsv' | 'json') => void;
  readTerms: (file: File) => void;
}

/** What the views work out when they are opened, and not before. */
export interface LibraryQuestions {
  history: (name: string) => Promise<PersonHistory>;
  chart: (terms: readonly string[]) => Promise<TermChart>;
  frequentTerms: () => Promise<string[]>;
  choices: () => FilterChoices;
  /** What is found in order of time, the newest first. */
  timeline: (cards: readonly LibraryCard[]) => TimelineEntry[];
}

/** What there is to filter by. */
export interface FilterChoices {
  places: readonly string[];
  people: readonly string[];
  tags: readonly string[];
}

/** How many, and what some of them are called. */
interface Named {
  count: number;
  names: readonly string[];
}

/** A backup that was read: what it would bring, or why it was refused. */
export type ImportState =
  | { state: 'reading' }
  | { state: 'refused'; file: string; reason: string }
  | {
      state: 'read';
      file: string;
      /** EDTF day of the backup, where it is known. */
      day: string | null;
      total: number;
      added: Named;
      changed: Named;
      known: number;
      /** Own terms and corrected readings that the library lacks, or has in an older wording. */
      words: number;
      /** Own terms and corrected readings in the file. */
      totalWords: number;
      /** Items of the library that the backup does not hold. */
      missing: number;
      /** The same of own terms and corrected readings. */
      missingWords: number;
    };
