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

/** A stretch of a text with its way back to the page; what else is said of it stays. */
export function partOf<T extends { text: string; runs: TextRun[] }>(
  whole: T,
  from: number,
  to: number = whole.text.length,
): T {
  const runs = whole.runs
    .filter((run) => run.end > from && run.start < to)
    .map((run) => {
      const start = Math.max(run.start, from);
      const offset = run.offset + start - run.start;
      return { ...run, start: start - from, end: Math.min(run.end, to) - from, offset };
    });
  return { ...whole, text: whole.text.slice(from, to), runs };
}
