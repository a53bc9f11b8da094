/**
 * Pieces of a newspaper page that were cut apart, put together again: paragraphs broken by the end of a column, a tail
 * that stands under somebody else's headline, （下转第4版） with its （上接第1版） where both are on the page.
 */
import type { Line } from './lines.ts';
import { arrivalLength, breaksOff, goesOn, opensReport, turnLength } from './paper.ts';
import type { Found } from './piece.ts';
import { partOf } from './runs.ts';

export interface Piece {
  found: Found;
  kept: Line[];
  /** Lines that go on in the line before them. */
  glued: Set<Line>;
}

/** Least share of the shorter headline's characters that two headlines of one article have in common. */
const SAME_HEADLINE = 0.6;

function lastText({ kept }: Piece): string {
  return kept.at(-1)?.text ?? '';
}

/** Where the lines of a piece stop being its own: after （下转第4版）, or where another container of text begins. */
function ownEnd({ kept, found }: Piece, hasOpen: boolean): number {
  const body = kept.findIndex((line) => line.weight > 0);
  for (let index = Math.max(1, body + 1); index < kept.length; index += 1) {
    const before = kept[index - 1]!;
    const line = kept[index]!;
    if (turnLength(before.text) > 0) return index;
    const isElsewhere = line.hint !== before.hint && line.hint !== null && line.weight > 0;
    if (isElsewhere && hasOpen && found.title >= 0 && !breaksOff(before.text)) return index;
  }
  return kept.length;
}

/** Takes what stands under a piece and is not its own from it. */
function withoutTails(pieces: Piece[]): Piece[] {
  const hasOpen = pieces.some((piece) => breaksOff(lastText(piece)));
  return pieces.flatMap((piece) => {
    const end = ownEnd(piece, hasOpen);
    const tail = piece.kept.slice(end);
    if (tail.length === 0) return [piece];
    const found = { ...piece.found, top: -1, title: -1 };
    return [
      { ...piece, kept: piece.kept.slice(0, end) },
      { found, kept: tail, glued: new Set<Line>() },
    ];
  });
}

/** Puts `tail` at the end of `piece`; its first line goes on in the last one where that one breaks off. */
function append(piece: Piece, tail: Line[]): void {
  const [first] = tail;
  if (first === undefined) return;
  if (breaksOff(lastText(piece))) piece.glued.add(first);
  piece.kept.push(...tail);
}

/** Gives each piece without a headline to the nearest that breaks off at its end, of equals the one after it. */
function withTailsAtHome(pieces: Piece[]): Piece[] {
  const homeless = pieces.filter(
    ({ found, kept }) => found.title < 0 && kept[0] !== undefined && !opensReport(kept[0].text),
  );
  const placed = new Set<Piece>();
  for (const tail of homeless) {
    const at = pieces.indexOf(tail);
    const distance = (piece: Piece) => Math.abs(pieces.indexOf(piece) - at - 0.1);
    const [home] = pieces
      .filter((piece) => !homeless.includes(piece) && breaksOff(lastText(piece)))
      .toSorted((a, b) => distance(a) - distance(b));
    if (home === undefined) continue;
    append(home, tail.kept);
    placed.add(tail);
  }
  return pieces.filter((piece) => !placed.has(piece));
}

function sameHeadline(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  const common = [...short].filter((character) => long.includes(character)).length;
  return short !== '' && common >= short.length * SAME_HEADLINE;
}

/** Joins what turns to another page with what comes from one: by their headlines, or where there is one of each. */
function withTurnsFollowed(pieces: Piece[]): Piece[] {
  const arrivals = pieces.filter(({ kept }) => kept.slice(0, 4).some(({ text }) => arrivalLength(text) > 0));
  const turns = pieces.filter((piece) => turnLength(lastText(piece)) > 0 && !arrivals.includes(piece));
  const placed = new Set<Piece>();
  for (const arrival of arrivals) {
    const title = (piece: Piece) => (piece.found.title < 0 ? '' : (piece.kept[0]?.text ?? ''));
    const onlyOne = turns.length === 1 && arrivals.length === 1;
    const start =
      turns.find((turn) => sameHeadline(title(turn), title(arrival))) ?? (onlyOne ? turns[0] : null);
    if (!start) continue;
    const at = arrival.kept.findIndex(({ text }) => arrivalLength(text) > 0);
    const first = arrival.kept[at]!;
    const rest = [partOf(first, arrivalLength(first.text)), ...arrival.kept.slice(at + 1)];
    const last = start.kept.pop()!;
    const left = partOf(last, 0, last.text.length - turnLength(last.text));
    if (left.text.trim() !== '') {
      if (start.glued.delete(last)) start.glued.add(left);
      start.kept.push(left);
    }
    append(
      start,
      rest.filter(({ text }) => text !== ''),
    );
    for (const line of arrival.glued) start.glued.add(line);
    placed.add(arrival);
    turns.splice(turns.indexOf(start), 1);
  }
  return pieces.filter((piece) => !placed.has(piece));
}

function withColumnsJoined(piece: Piece): Piece {
  const glued = new Set(piece.glued);
  for (const [index, line] of piece.kept.entries()) {
    const before = piece.kept[index - 1];
    if (before !== undefined && goesOn(before.text, line.text)) glued.add(line);
  }
  return { ...piece, glued };
}

/** The pieces of a newspaper page with their parts together, in the order in which they begin. */
export function continued(pieces: Piece[]): Piece[] {
  return withTurnsFollowed(withTailsAtHome(withoutTails(pieces))).map(withColumnsJoined);
}
