/**
 * The reader's choices, synced by the browser where it syncs. What is stored is checked field by field: one that is
 * missing or of a later version falls back to its default, and the others stand.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Settings } from '../model/settings.ts';

/** A field whose value is `otherwise` where it is missing or not understood. */
function field<const S extends v.GenericSchema>(schema: S, otherwise: v.InferOutput<S>) {
  return v.optional(v.fallback(schema, otherwise), otherwise);
}

const yes = () => field(v.boolean(), true);

/** Vocabularies to choose from, in words. */
export const KNOWN_WORDS = [1500, 3000, 6000] as const;

const kinds = v.object({
  person: yes(),
  post: yes(),
  organisation: yes(),
  place: yes(),
  document: yes(),
  meeting: yes(),
  term: yes(),
  date: yes(),
});

const schema = v.object({
  pinyin: field(v.picklist(['names', 'all', 'hard', 'none']), 'names'),
  firstOnly: field(v.boolean(), false),
  knownWords: field(v.picklist(KNOWN_WORDS), 3000),
  readingStyle: field(v.picklist(['marks', 'numbers', 'zhuyin']), 'marks'),
  toneColours: field(v.boolean(), false),
  kinds: field(kinds, v.parse(kinds, {})),
});

/** Settings from whatever was stored, by whichever version. */
export function toSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(schema, isObject ? stored : {});
}

export const DEFAULT_SETTINGS: Settings = toSettings({});

const AREAS = ['sync', 'local'] as const;
type Area = (typeof AREAS)[number];

/** The version goes up, with a migration, when a stored value changes its meaning; new fields need neither. */
const items = Object.fromEntries(
  AREAS.map((area) => [area, storage.defineItem<unknown>(`${area}:settings`, { version: 1 })]),
) as Record<Area, ReturnType<typeof storage.defineItem<unknown>>>;

/** Where the browser lets nothing be synced (a policy, a setting of its user), the choices stay on this computer. */
async function inOneOf<T>(ask: (area: Area) => Promise<T>): Promise<T> {
  try {
    return await ask('sync');
  } catch {
    return ask('local');
  }
}

/** The reader's choices. Never rejects: where nothing can be read, the defaults hold. */
export async function readSettings(): Promise<Settings> {
  try {
    return toSettings(await inOneOf((area) => items[area].getValue()));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Keeps the reader's choices; every open page hears of it. @throws where the browser keeps nothing at all */
export async function writeSettings(settings: Settings): Promise<void> {
  await inOneOf((area) => items[area].setValue(settings));
}

/** Calls with the new choices whenever they change, in this or another window. @returns what ends it */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const stops = AREAS.map((area) => items[area].watch((stored) => changed(toSettings(stored))));
  return () => {
    for (const stop of stops) stop();
  };
}
