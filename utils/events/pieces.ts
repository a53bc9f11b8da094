/** The pieces of a digest (国内联播快讯), each under a headline of its own. */
import type { Span } from '../model/text.ts';
import { lineStart, type Piece, type Scene } from './scene.ts';

type Page = Pick<Scene, 'text' | 'lines' | 'sentences'>;

/** A line without a full stop in the body: a headline. */
function isHeadline(page: Page, { start, end }: Span): boolean {
  return (
    start > 0 &&
    start === lineStart(page, start) &&
    end - start <= 40 &&
    !/[。；：！”）)]\s*$/.test(page.text.slice(start, end)) &&
    page.text.charAt(end) === '\n'
  );
}

/** The pieces of a digest in order; none of one article. */
export function piecesOf(page: Page): Piece[] {
  const starts = page.sentences
    .filter(
      (sentence, index) =>
        isHeadline(page, sentence) && index > 1 && !isHeadline(page, page.sentences[index - 1] ?? sentence),
    )
    .map(({ start }) => start);
  return starts.length < 2
    ? []
    : starts.map((start, index) => ({ start, end: start, until: starts[index + 1] ?? Infinity }));
}
