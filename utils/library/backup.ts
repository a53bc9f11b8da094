/** The library as one JSON file, and back. A file is taken whole or refused whole. */
import * as v from 'valibot';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model/library.ts';
import { correctionSchema, itemSchema, ownTermSchema } from './schema.ts';

const FORMAT = 'yaowen-library';
/** Version 1 had items alone. */
const VERSION = 2;

/** All that the library holds. */
export interface LibraryContent {
  items: readonly SavedItem[];
  ownTerms: readonly OwnTerm[];
  corrections: readonly ReadingCorrection[];
}

export interface Backup extends LibraryContent {
  /** ISO 8601 instant, where the file tells it. */
  exportedAt: string | undefined;
}

/** Why a file is refused; an entry is named by its list, its number from 1, and the path of what is wrong in it. */
export type BackupFault =
  | { what: 'notJson' | 'foreign' | 'tooDeep' | 'notBackup' | 'later' }
  | { what: 'entry'; list: keyof LibraryContent; number: number; where: string }
  | { what: 'twice'; list: keyof LibraryContent; number: number };

/** A file that is read, or why it is refused. */
export type BackupReading = { ok: true; backup: Backup } | { ok: false; fault: BackupFault };

/**
 * A backup that loses nothing: everything as it is kept.
 * @param exportedAt ISO 8601 instant
 */
export function toBackup({ items, ownTerms, corrections }: LibraryContent, exportedAt: string): string {
  const backup = { format: FORMAT, version: VERSION, exportedAt, items, ownTerms, corrections };
  return JSON.stringify(backup, null, 2);
}

const refused = (fault: BackupFault): BackupReading => ({ ok: false, fault });

/** Keys that Yaowen never writes and that would reach into every object if they were ever copied carelessly. */
const FOREIGN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Data of ours is nested some ten deep; far beyond, writing it down would break off half way. */
const DEEPEST = 100;

/** What is wrong with parsed JSON wherever it stands in it. Not by calling itself: a file may be nested without end. */
function faultWithin(data: unknown): 'foreign' | 'tooDeep' | undefined {
  let level: object[] = isObject(data) ? [data] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return 'tooDeep';
    const next: object[] = [];
    for (const each of level) {
      if (!Array.isArray(each) && Object.keys(each).some((key) => FOREIGN_KEYS.has(key))) return 'foreign';
      for (const value of Object.values(each)) if (isObject(value)) next.push(value);
    }
    level = next;
  }
  return undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const envelope = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.array(v.unknown()),
  // Version 1 has neither.
  ownTerms: v.optional(v.array(v.unknown()), []),
  corrections: v.optional(v.array(v.unknown()), []),
});

/** The first thing that is wrong with a list; nothing where all is right. */
function faultOf<Value>(
  list: keyof LibraryContent,
  values: readonly unknown[],
  schema: v.GenericSchema<unknown, Value>,
  keyOf: (value: Value) => string,
): BackupFault | undefined {
  const keys = new Set<string>();
  for (const [index, each] of values.entries()) {
    const checked = v.safeParse(schema, each, { abortEarly: true });
    const number = index + 1;
    if (!checked.success)
      return { what: 'entry', list, number, where: v.getDotPath(checked.issues[0]) ?? '' };
    const key = keyOf(checked.output);
    if (keys.has(key)) return { what: 'twice', list, number };
    keys.add(key);
  }
  return undefined;
}

/**
 * Reads a backup. What is given back is the file's own data, not a copy of the parts that are known here, so that
 * nothing is lost on the way.
 * @param text the whole file
 */
export function readBackup(text: string): BackupReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused({ what: error instanceof SyntaxError ? 'notJson' : 'tooDeep' });
  }
  const checked = v.safeParse(envelope, data);
  if (!checked.success) return refused({ what: 'notBackup' });
  const { version, items, ownTerms, corrections } = checked.output;
  if (version > VERSION) return refused({ what: 'later' });
  const within = faultWithin(data);
  if (within) return refused({ what: within });
  const fault =
    faultOf('items', items, itemSchema, ({ id }) => id) ??
    faultOf('ownTerms', ownTerms, ownTermSchema, ({ term }) => term) ??
    faultOf('corrections', corrections, correctionSchema, (each) => each.text);
  if (fault) return refused(fault);
  const { exportedAt } = checked.output;
  return {
    ok: true,
    // What faultOf has found to be such.
    backup: {
      exportedAt: typeof exportedAt === 'string' ? exportedAt : undefined,
      items: items as SavedItem[],
      ownTerms: ownTerms as OwnTerm[],
      corrections: corrections as ReadingCorrection[],
    },
  };
}
