/** The library as one JSON file, and back. A file is taken whole or refused whole. */
import * as v from 'valibot';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model.ts';
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

/** A file that is read, or the reason in the reader's words why it is refused. */
export type BackupReading = { ok: true; backup: Backup } | { ok: false; reason: string };

/**
 * A backup that loses nothing: everything as it is kept.
 * @param exportedAt ISO 8601 instant
 */
export function toBackup({ items, ownTerms, corrections }: LibraryContent, exportedAt: string): string {
  const backup = { format: FORMAT, version: VERSION, exportedAt, items, ownTerms, corrections };
  return JSON.stringify(backup, null, 2);
}

const refused = (reason: string): BackupReading => ({ ok: false, reason });

/** Keys that Yaowen never writes and that would reach into every object if they were ever copied carelessly. */
const FOREIGN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws SyntaxError where it is not JSON, RangeError where it holds a key of FOREIGN_KEYS */
function parse(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (FOREIGN_KEYS.has(key)) throw new RangeError(key);
    return value;
  });
}

const envelope = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  items: v.array(v.unknown()),
  // Version 1 has neither.
  ownTerms: v.optional(v.array(v.unknown()), []),
  corrections: v.optional(v.array(v.unknown()), []),
});

/** The first thing that is wrong with a list, in words; nothing where all is right. */
function faultOf<Value>(
  list: readonly unknown[],
  schema: v.GenericSchema<unknown, Value>,
  keyOf: (value: Value) => string,
  label: string,
): string | undefined {
  const keys = new Set<string>();
  for (const [index, each] of list.entries()) {
    const checked = v.safeParse(schema, each, { abortEarly: true });
    if (!checked.success) {
      const where = v.getDotPath(checked.issues[0]);
      return `${label} ${index + 1} is not as Yaowen writes it${where ? ` (at “${where}”)` : ''}.`;
    }
    const key = keyOf(checked.output);
    if (keys.has(key)) return `${label} ${index + 1} is in the file twice.`;
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
    data = parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return error instanceof RangeError
      ? refused('It holds data that Yaowen never writes.')
      : refused('It is not a JSON file, or its end is missing.');
  }
  const checked = v.safeParse(envelope, data);
  if (!checked.success) return refused('It is not a backup of a Yaowen library.');
  const { version, items, ownTerms, corrections } = checked.output;
  if (version > VERSION) return refused('It was written by a later version of Yaowen. Update Yaowen first.');
  const fault =
    faultOf(items, itemSchema, ({ id }) => id, 'Item') ??
    faultOf(ownTerms, ownTermSchema, ({ term }) => term, 'Own term') ??
    faultOf(corrections, correctionSchema, ({ text }) => text, 'Correction');
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
