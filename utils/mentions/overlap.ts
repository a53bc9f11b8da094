/** Where readings overlap, the longer wins. */
import type { Mention, MentionKind } from '../model/mention.ts';
import type { Span } from '../model/text.ts';

/** Marks which characters are covered, so that overlap is one look-up a character. */
export class Cover {
  readonly #cells: Uint8Array;
  constructor(length: number) {
    this.#cells = new Uint8Array(length + 1);
  }
  add({ start, end }: Span): void {
    this.#cells.fill(1, start, end);
  }
  has(at: number): boolean {
    return this.#cells[at] === 1;
  }
  meets({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#cells[at]) return true;
    return false;
  }
}

/**
 * Marks the characters behind which, within `reach`, something ends: most places of a text are turned away by one look.
 * @param ends where it ends
 */
export function coverBefore(length: number, reach: number, ends: Iterable<number>): Cover {
  const near = new Cover(length);
  for (const end of ends) near.add({ start: Math.max(0, end - reach), end });
  return near;
}

/** Longest first, then by kind; what meets an accepted span is dropped. */
const RANK: Record<MentionKind, number> = {
  document: 0,
  meeting: 1,
  post: 2,
  person: 3,
  organisation: 4,
  term: 5,
  place: 6,
};

/**
 * 黄河流域生态保护和‖高质量发展‖座谈会: a meeting's name that begins inside a term begins with it.
 * @param text the text of both
 */
export function fromTerms(mentions: readonly Mention[], terms: readonly Span[], text: string): Mention[] {
  // Where the term that holds a character begins, counted from 1.
  const begins = new Int32Array(text.length + 1);
  for (const { start, end } of terms) begins.fill(start + 1, start, end);
  return mentions.map((mention) => {
    // 祖厉河‖流域综合治理: the river is named all the same.
    const basin = mention.kind === 'place' && mention.text.endsWith('流域') ? mention.end - 2 : -1;
    if (basin >= 0 && begins[basin] === basin + 1 && (begins[mention.end] ?? 0) === basin + 1)
      return { ...mention, end: basin, text: text.slice(mention.start, basin) };
    const start = (begins[mention.start] ?? 0) - 1;
    const inside = mention.kind === 'meeting' && start >= 0 && begins[mention.end - 1] !== start + 1;
    return inside ? { ...mention, start, text: text.slice(start, mention.end) } : mention;
  });
}

/** How a village and a site end whose last word begins many a term. */
const GENERIC = /..(村|社区|水库)$/;

/** The terms that take no village its last word: 三河村‖“两委” is of that village, 红旗水库‖除险加固 of that reservoir. */
export function behindPlaces(terms: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const generics = new Map<number, string>();
  for (const { kind, text, end } of mentions) {
    const generic = kind === 'place' ? GENERIC.exec(text)?.[1] : undefined;
    if (generic !== undefined) generics.set(end - generic.length, generic);
  }
  return terms.filter(({ start, text }) => {
    const generic = generics.get(start);
    return generic === undefined || !text.startsWith(generic);
  });
}

const first = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) || RANK[a.kind] - RANK[b.kind] || a.start - b.start;

/** Of mentions in which each but the first meets an earlier one; they lie in `within`. */
function best(meeting: readonly Mention[], within: Span): readonly Mention[] {
  if (meeting.length === 1) return meeting;
  const cover = new Cover(within.end - within.start);
  const kept: Mention[] = [];
  for (const mention of meeting.toSorted(first)) {
    const span = { start: mention.start - within.start, end: mention.end - within.start };
    if (cover.meets(span)) continue;
    cover.add(span);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** @returns the mentions that are left, in order */
export function withoutOverlap(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let meeting: Mention[] = [];
  let within: Span = { start: 0, end: 0 };
  const settle = (): void => {
    if (meeting.length > 0) for (const mention of best(meeting, within)) kept.push(mention);
  };
  // Most meet no other: only what hangs together is ranked.
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.start < within.end) {
      meeting.push(mention);
      within = { start: within.start, end: Math.max(within.end, mention.end) };
      continue;
    }
    settle();
    meeting = [mention];
    within = mention;
  }
  settle();
  return kept;
}
