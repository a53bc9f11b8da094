/**
 * Punctuation: many pages write Chinese with the narrow marks of Latin (9月10日,市委…), traditional ones quote with 「」, and
 * names are spaced out with spaces of several kinds. The engine reads the wide marks and the usual spaces of simplified text,
 * of the same length, so that every offset holds in the original.
 */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': '\u3000',
};

/** A narrow mark right behind a Han character or what closes a quotation of some; a traditional quotation mark; other spaces. */
const NARROW = /(?<=[\u4e00-\u9fff》”’」』）)])[,;:!?]|[「」『』\u00a0\u2002\u2003]/g;

/** The text with wide marks; the same text where it has them already. */
export function withWideMarks(text: string): string {
  return text.replace(NARROW, (mark) => WIDE[mark] ?? mark);
}
