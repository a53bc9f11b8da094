/** How an article's text maps back to the page. */

/**
 * A stretch of an article's text that stands on the page as it is:
 * `article.text.slice(start, end) === node.data.slice(offset, offset + end - start)`.
 */
export interface TextRun {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

/** Moves runs along the text by `by` characters. */
export function shifted(runs: TextRun[], by: number): TextRun[] {
  return runs.map((run) => ({ ...run, start: run.start + by, end: run.end + by }));
}
