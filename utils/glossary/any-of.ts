/** The source of a pattern that is one of these words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
