/**
 * Finding a saved sentence again, also in a text that changed a little. Where the sentence stands there word for word,
 * what stood around it and its old position choose among several; else the stretch that needs the fewest changed
 * characters is taken (Sellers, "The theory and computation of evolutionary distances", 1980), if they are few.
 */
import type { QuoteAnchor } from '../model/library.ts';
import type { Span } from '../model/text.ts';

export interface FoundQuote {
  span: Span;
  /** Whether it stands there word for word. */
  exact: boolean;
}

/** At most one changed character in so many: fewer changes than it takes to name another meeting or another day. */
const CHARACTERS_PER_CHANGE = 4;
/** A shorter quote must be there word for word. */
const SHORTEST = 10;

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** How many characters on both sides are as they were. */
function likeness(text: string, { start, end }: Span, { prefix, suffix }: QuoteAnchor): number {
  return (
    commonEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    commonStart(text.slice(end, end + suffix.length), suffix)
  );
}

/** The best of several places: most alike around it, then nearest to where it was. */
function choose(text: string, spans: readonly Span[], anchor: QuoteAnchor | undefined): Span | undefined {
  if (!anchor || spans.length < 2) return spans[0];
  return spans
    .map((span) => ({
      span,
      alike: likeness(text, span, anchor),
      distance: Math.abs(span.start - anchor.start),
    }))
    .sort((a, b) => b.alike - a.alike || a.distance - b.distance)[0]?.span;
}

function allPlaces(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    spans.push({ start: at, end: at + quote.length });
  }
  return spans;
}

/** The stretches of the text that are nearest to the quote, where at most `limit` characters differ. */
function nearest(text: string, quote: string, limit: number): Span[] {
  const rows = quote.length;
  // For each beginning of the quote: the fewest changes that make it the end of the text read so far, and where the
  // stretch begins.
  const cost = Int32Array.from({ length: rows + 1 }, (_, row) => row);
  const from = new Int32Array(rows + 1);
  let best = limit;
  let spans: Span[] = [];
  for (let column = 0; column < text.length; column++) {
    let diagonalCost = 0;
    let diagonalFrom = column;
    from[0] = column + 1;
    const unit = text.charCodeAt(column);
    for (let row = 1; row <= rows; row++) {
      const kept = diagonalCost + Number(quote.charCodeAt(row - 1) !== unit);
      const added = (cost[row] ?? 0) + 1;
      const lost = (cost[row - 1] ?? 0) + 1;
      diagonalCost = cost[row] ?? 0;
      const previousFrom = from[row] ?? 0;
      if (kept <= added && kept <= lost) {
        cost[row] = kept;
        from[row] = diagonalFrom;
      } else if (added <= lost) {
        cost[row] = added;
      } else {
        cost[row] = lost;
        from[row] = from[row - 1] ?? 0;
      }
      diagonalFrom = previousFrom;
    }
    const changes = cost[rows] ?? 0;
    if (changes > best) continue;
    if (changes < best) spans = [];
    best = changes;
    spans.push({ start: from[rows] ?? 0, end: column + 1 });
  }
  return spans;
}

/**
 * Where a quote stands in a text.
 * @param text the article as it is now
 * @param quote the sentence as it was saved
 * @param anchor where it stood
 * @param keep words that must be in what is found, such as a name: a sentence about someone else is not the same
 * @returns null where nothing near enough is there
 */
export function findQuote(text: string, quote: string, anchor?: QuoteAnchor, keep = ''): FoundQuote | null {
  if (!quote) return null;
  const exact = choose(text, allPlaces(text, quote), anchor);
  if (exact) return { span: exact, exact: true };
  if (quote.length < SHORTEST) return null;
  const limit = Math.floor(quote.length / CHARACTERS_PER_CHANGE);
  const near = nearest(text, quote, limit).filter(({ start, end }) => text.slice(start, end).includes(keep));
  const span = choose(text, near, anchor);
  return span ? { span, exact: false } : null;
}
