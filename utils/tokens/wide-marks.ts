/**
 * Punctuation: many pages write Chinese with the narrow marks of Latin (9月10日,市委…), traditional ones quote with 「」. The
 * engine reads the wide marks of simplified text, of the same length, so that every offset holds in the original.
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
};

/** A narrow mark right behind a Han character or what closes a quotation of some; or a traditional quotation mark. */
const NARROW = /(?<=[\u4e00-\u9fff》”’」』）)])[,;:!?]|[「」『』]/g;

/** The text with wide marks; the same text where it has them already. */
export function withWideMarks(text: string): string {
  return text.replace(NARROW, (mark) => WIDE[mark] ?? mark);
}
