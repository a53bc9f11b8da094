/** The source of a pattern that is one of several: each of these a line of its own, read in order. */
export const oneOf = (patterns: readonly RegExp[]): string =>
  `(?:${patterns.map(({ source }) => source).join('|')})`;
