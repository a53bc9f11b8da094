/**
 * Terms that no list can hold, because every place coins its own, known by their build: a pattern says where one stands, and
 * what is said of it is put together from its words. Each family of builds has its file (unquoted.ts, means.ts, series.ts).
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';

export interface Build {
  /** With the flags `gu`. */
  pattern: RegExp;
  /** @param meaning what the glossary says of a part */
  english: (words: string, meaning: (part: string) => string | undefined) => string;
  explanation: string;
  /** What of the words a list may explain so that it says more than their build; beside them as a whole. */
  listed?: (words: string) => readonly string[];
}

/** Whether the words as a whole are a term by one of the builds. */
export const isBuilt = (words: string, builds: readonly Build[]): boolean =>
  builds.some(({ pattern }) => words.match(pattern)?.[0] === words);

/**
 * @param isKnown whether a list explains the words
 * @param meaning what the glossary says of a part
 * @returns what of the text is built so, where no list says more; offsets are those of `text`, spans may overlap
 */
export function recogniseBuilt(
  text: string,
  builds: readonly Build[],
  isKnown: (words: string) => boolean,
  meaning: (part: string) => string | undefined,
): (Span & { gloss: Gloss })[] {
  return builds.flatMap(({ pattern, english, explanation, listed = (words) => [words] }) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !isKnown(words) && !listed(words).every(isKnown))
      .map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
        gloss: { english: english(words, meaning), explanation },
      })),
  );
}
