/**
 * Spaces: pages space names out with several kinds (麻&nbsp;焱, 麻&emsp;焱). The engine reads the two that are usual in Chinese
 * text, of the same length, so that every offset holds in the original.
 */
const OTHER = /[\u00a0\u2002\u2003]/g;

/** The text with U+0020 for a no-break and an en space, and U+3000 for an em space; the same text where it has none of these. */
export function withUsualSpaces(text: string): string {
  return text.replace(OTHER, (space) => (space === '\u2003' ? '\u3000' : ' '));
}
