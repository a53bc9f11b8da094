/** Word classes of event reports, from `events.tsv`, as parts of patterns. */
import { list, readTable } from '../lexicon/table.ts';

/** The file of `public/lexicon` that this stage reads. */
export const EVENT_WORDS_FILE = 'events.tsv';

/** Any word of a class: the source of a pattern, a group of its own. */
export type AnyOf = (name: string) => string;

export interface EventWords {
  any: AnyOf;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @throws Error where a pattern asks for a class that the file does not have. */
export function createEventWords(text: string): EventWords {
  const classes = new Map<string, [word: string, source: string][]>();
  for (const row of readTable(text)) {
    const after = list(row.notBefore).map(escaped).join('|');
    const words = list(row.words).map((word): [string, string] => [
      word,
      escaped(word) + (after ? `(?!${after})` : ''),
    ]);
    const name = row.class ?? '';
    classes.set(name, [...(classes.get(name) ?? []), ...words]);
  }
  const sources = new Map(
    [...classes].map(([name, words]) => [
      name,
      `(?:${words
        .toSorted(([a], [b]) => b.length - a.length)
        .map(([, source]) => source)
        .join('|')})`,
    ]),
  );
  return {
    any(name) {
      const source = sources.get(name);
      if (source === undefined) throw new Error(`${EVENT_WORDS_FILE} has no class "${name}"`);
      return source;
    },
  };
}

/** Patterns over word classes, made once for each set of words. */
export function overWords<T>(make: (any: AnyOf) => T): (words: EventWords) => T {
  const made = new WeakMap<EventWords, T>();
  return (words) => {
    const known = made.get(words) ?? make(words.any);
    made.set(words, known);
    return known;
  };
}
