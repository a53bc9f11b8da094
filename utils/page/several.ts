/** Pages with several articles: <article> elements, and newspaper pages of headlines each with a body under it. */
import type { Region } from './region.ts';
import { bestRegion, proseIn } from './region.ts';
import { headingOf } from './headline.ts';
import type { Line } from './lines.ts';

/** Lines `from` … `to` (exclusive) that hold one article, its headlines included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Least weight of prose for an article of several: about a sentence. */
const LEAST_PROSE = 40;

function isArticle(lines: Line[], { from, to }: Stretch): boolean {
  return proseIn(lines, from, to) >= LEAST_PROSE;
}

/** One stretch for each <article> element that holds prose and no other such element. */
function articleElements(lines: Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: { element: Element | null; from: number } = { element: null, from: 0 };
  for (let index = 0; index <= lines.length; index += 1) {
    const element = lines[index]?.element.closest('article') ?? null;
    if (element === current.element && index < lines.length) continue;
    if (current.element !== null) stretches.push({ from: current.from, to: index });
    current = { element, from: index };
  }
  return stretches.filter((stretch) => isArticle(lines, stretch));
}

/**
 * Where the headlines of several articles stand in a stretch of body: lines marked up just as the first headline,
 * each with prose of its own after it. A stack of headlines (引题, 主题, 副题) begins with its first line.
 */
function headlineStretches(lines: Line[], region: Region, title: number): Stretch[] {
  const first = title >= 0 ? title : firstHeading(lines, region);
  const mark = first >= 0 ? headingOf(lines[first]!) : null;
  if (mark === null) return [];
  const starts: number[] = [];
  for (let index = Math.min(first, region.from); index < region.to; index += 1) {
    if (headingOf(lines[index]!)?.signature !== mark.signature) continue;
    let top = index;
    while (top > 0 && top > (starts.at(-1) ?? -1) && isStacked(lines[top - 1]!, lines[top]!)) top -= 1;
    if (top !== starts.at(-1)) starts.push(top);
  }
  const merged: Stretch[] = [];
  for (const [order, from] of starts.entries()) {
    const stretch = { from, to: starts[order + 1] ?? region.to };
    const last = merged.at(-1);
    if (isArticle(lines, stretch) || last === undefined) merged.push(stretch);
    else last.to = stretch.to;
  }
  if (merged.length > 1) merged.push(...headlinesBeyond(lines, region.to, mark.signature));
  const before = { from: region.from, to: merged[0]?.from ?? region.from };
  if (before.to > before.from && isArticle(lines, before)) merged.unshift(before);
  return merged;
}

/** Short pieces at the end of a page may fall out of its body; a headline like the others' brings them back. */
function headlinesBeyond(lines: Line[], end: number, signature: string): Stretch[] {
  const starts: number[] = [];
  for (let index = end; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.aside === null && headingOf(line)?.signature === signature) starts.push(index);
  }
  return starts.flatMap((from, order) => {
    const body = bestRegion(lines.slice(from + 1, starts[order + 1] ?? lines.length));
    const stretch = { from, to: from + 1 + (body?.to ?? 0) };
    return isArticle(lines, stretch) ? [stretch] : [];
  });
}

function isStacked(line: Line, next: Line): boolean {
  return headingOf(line) !== null && line.element.parentElement === next.element.parentElement;
}

function firstHeading(lines: Line[], region: Region): number {
  let best = -1;
  let bestLevel = 7;
  for (let index = Math.max(0, region.from - 4); index < region.to; index += 1) {
    const level = headingOf(lines[index]!)?.level ?? 7;
    if (level < bestLevel) {
      best = index;
      bestLevel = level;
    }
  }
  // Headings that come only after prose are subheadings, unless they are of the first two levels.
  return best >= 0 && (best <= region.from || bestLevel <= 2) ? best : -1;
}

/**
 * The stretches of a page's articles where it has several, else an empty list.
 * @param title the line that the page's head claims as its title, −1 where there is none
 */
export function severalArticles(lines: Line[], region: Region, title: number): Stretch[] {
  for (const stretches of [articleElements(lines), headlineStretches(lines, region, title)]) {
    if (stretches.length > 1) return stretches;
  }
  return [];
}
