/** The library as one JSON file, and back. A file is taken whole or refused whole. */
import * as v from 'valibot';
import type { SavedItem } from '../model.ts';
import { itemSchema } from './schema.ts';

const FORMAT = 'yaowen-library';
const VERSION = 1;

export interface Backup {
  /** ISO 8601 instant, where the file tells it. */
  exportedAt: string | undefined;
  items: SavedItem[];
}

/** A file that is read, or the reason in the reader's words why it is refused. */
export type BackupReading = { ok: true; backup: Backup } | { ok: false; reason: string };

/**
 * A backup that loses nothing: every item as it is kept.
 * @param exportedAt ISO 8601 instant
 */
export function toBackup(items: readonly SavedItem[], exportedAt: string): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, items }, null, 2);
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
  version: v.number(),
  items: v.array(v.unknown()),
});

/** The first thing that is wrong with the items, in words; nothing where all is right. */
function faultOf(items: readonly unknown[]): string | undefined {
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const checked = v.safeParse(itemSchema, item, { abortEarly: true });
    if (!checked.success) {
      const where = v.getDotPath(checked.issues[0]);
      return `Item ${index + 1} is not as Yaowen writes it${where ? ` (at “${where}”)` : ''}.`;
    }
    if (ids.has(checked.output.id)) return `Item ${index + 1} is in the file twice.`;
    ids.add(checked.output.id);
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
  if (!v.is(envelope, data)) return refused('It is not a backup of a Yaowen library.');
  if (data.version !== VERSION)
    return refused('It was written by another version of Yaowen. Update Yaowen first.');
  const fault = faultOf(data.items);
  if (fault) return refused(fault);
  const { exportedAt } = data;
  return {
    ok: true,
    // What faultOf has found to be items.
    backup: {
      exportedAt: typeof exportedAt === 'string' ? exportedAt : undefined,
      items: data.items as SavedItem[],
    },
  };
}
