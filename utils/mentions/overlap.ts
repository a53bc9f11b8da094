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
    const start = (begins[mention.start] ?? 0) - 1;
    const inside = mention.kind === 'meeting' && start >= 0 && begins[mention.end - 1] !== start + 1;
    return inside ? { ...mention, start, text: text.slice(start, mention.end) } : mention;
  });
}

export function withoutOverlap(mentions: readonly Mention[], length: number): Mention[] {
  const cover = new Cover(length);
  const kept: Mention[] = [];
  const order = [...mentions].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || RANK[a.kind] - RANK[b.kind] || a.start - b.start,
  );
  for (const mention of order) {
    if (cover.meets(mention)) continue;
    cover.add(mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
