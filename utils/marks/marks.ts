/** What is marked on a page: the annotations and dates of an article as one list in reading order. */
import type { Analysis, DateSpan } from '../model/analysis.ts';
import type { Annotation, MentionKind } from '../model/mention.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/text.ts';

export type MarkKind = MentionKind | 'date';

export const MARK_KINDS: readonly MarkKind[] = [
  'person',
  'post',
  'organisation',
  'place',
  'document',
  'meeting',
  'term',
  'date',
];

export type Mark = Span & ({ kind: MentionKind; annotation: Annotation } | { kind: 'date'; date: DateSpan });

/** Sorted by start, the longer first where two start together; empty spans and such beyond `limit` are left out. */
export function marksOf(analysis: Analysis, limit: number): Mark[] {
  const marks: Mark[] = [
    ...analysis.annotations.map((annotation) => ({
      start: annotation.start,
      end: annotation.end,
      kind: annotation.type,
      annotation,
    })),
    ...analysis.dates.map((date) => ({ start: date.start, end: date.end, kind: 'date' as const, date })),
  ];
  return marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= limit)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What two marks have in common that say the same. */
const saying = (mark: Mark) =>
  mark.kind === 'date' ? `date ${mark.date.text} ${mark.date.value}` : `${mark.kind} ${mark.annotation.text}`;

/** The marks that the reader wants to see: of the kinds chosen, and of each thing the first only where that is chosen. */
export function chosenMarks(marks: readonly Mark[], { kinds, firstOnly }: Settings): Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (!kinds[mark.kind]) return false;
    if (!firstOnly) return true;
    const said = saying(mark);
    const isFirst = !seen.has(said);
    seen.add(said);
    return isFirst;
  });
}

/** The shortest mark that holds the offset, or undefined: a date inside a meeting's name is the more exact answer. */
export function markAt(marks: readonly Mark[], offset: number): Mark | undefined {
  let best: Mark | undefined;
  for (const mark of marks) {
    if (mark.start > offset) break;
    if (mark.end > offset && (!best || mark.end - mark.start < best.end - best.start)) best = mark;
  }
  return best;
}

const READ_ALOUD: ReadonlySet<MarkKind> = new Set(['person', 'place', 'organisation', 'term']);

/** The marks that carry pinyin above the line: names and terms that are not too long, where they first occur. */
export function firstMentions(marks: readonly Mark[], longest: number): Mark[] {
  const seen = new Set<string>();
  return marks.filter((mark) => {
    if (mark.kind === 'date' || !READ_ALOUD.has(mark.kind)) return false;
    const { text, pinyin } = mark.annotation;
    if (!pinyin || text.length > longest || seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
