/** Pages with several articles: <article> elements, and newspaper pages of headlines each with a body under it. */
import { isFurniture } from './furniture.ts';
import { arrivalLength, closesPiece, looksLikeHeadline, opensReport, turnLength } from './paper.ts';
import type { Region } from './region.ts';
import { bestRegion, proseIn, stepCost } from './region.ts';
import { headingOf } from './headline.ts';
import type { Line } from './lines.ts';

/** Lines `from` … `to` (exclusive) that hold one article, its headlines included. */
export interface Stretch {
  from: number;
  /** The first line after its headlines, where that is known. */
  body?: number;
  to: number;
}

/** Least weight of prose for an article of several: about a sentence. */
const LEAST_PROSE = 40;
/** Farthest that two headlines of one stack may be from each other, in cost of steps. */
export const STACK_STEPS = 48;

function isArticle(lines: Line[], { from, to }: Stretch): boolean {
  return proseIn(lines, from, to) >= LEAST_PROSE;
}

/** One stretch for each <article> element that holds prose and no other such element. */
function articleElements(lines: Line[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: { element: Element | null; from: number } = { element: null, from: 0 };
  for (let index = 0; index <= lines.length; index += 1) {
    const element = lines[index]?.article ?? null;
    if (element === current.element && index < lines.length) continue;
    if (current.element !== null) stretches.push({ from: current.from, to: index });
    current = { element, from: index };
  }
  return stretches.filter((stretch) => isArticle(lines, stretch));
}

/** Where headlines marked up so begin among lines `from` … `to`: of a stack (引题, 主题, 副题), the first line. */
function headlinesIn(lines: Line[], from: number, to: number, signature: string): number[] {
  const starts: number[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index]!;
    if (line.aside !== null || headingOf(line)?.signature !== signature) continue;
    let top = index;
    while (top > 0 && top > (starts.at(-1) ?? -1) && isStacked(lines, top - 1)) top -= 1;
    if (top !== starts.at(-1)) starts.push(top);
  }
  return starts;
}

/**
 * The articles of a stretch of body whose headlines are marked up just as the first one. Those of a newspaper may lie
 * in panes far from each other, with nothing but panes between them.
 */
function headlineStretches(lines: Line[], region: Region, title: number, isPaper: boolean): Stretch[] {
  const first = title >= 0 ? title : firstHeading(lines, region);
  const mark = first >= 0 ? headingOf(lines[first]!) : null;
  if (mark === null) return [];
  const begin = isPaper ? 0 : Math.min(first, region.from);
  const starts = headlinesIn(lines, begin, region.to, mark.signature);
  const beyond = headlinesIn(lines, region.to, lines.length, mark.signature);
  const end = isPaper ? (beyond[0] ?? region.to) : region.to;
  const merged: Stretch[] = [];
  for (const [order, from] of starts.entries()) {
    const stretch = { from, to: starts[order + 1] ?? end };
    const last = merged.at(-1);
    const isInside = isPaper && last !== undefined && isSubheading(lines, from, stretch.to);
    if (last === undefined || (isArticle(lines, stretch) && !isInside)) merged.push(stretch);
    else last.to = stretch.to;
  }
  // Short pieces at the end of a page may fall out of its body; a headline like the others' brings them back.
  if (merged.length > 1 || isPaper) merged.push(...bodiesUnder(lines, beyond));
  const before = { from: region.from, to: merged[0]?.from ?? region.from };
  if (before.to > before.from && isArticle(lines, before)) merged.unshift(before);
  return merged;
}

/**
 * Whether a newspaper's headline is a subheading, marked up like its headlines: it stands in one container with the
 * prose over it, which does not end a piece, and no report opens under it.
 */
function isSubheading(lines: Line[], from: number, to: number): boolean {
  const before = lines[from - 1];
  if (before === undefined || before.weight <= 0 || closesPiece(before.text)) return false;
  if (stepCost(lines, from - 1, from) > 0) return false;
  const body = lines.slice(from, to).find(({ weight, text }) => weight > 0 && !looksLikeHeadline(text));
  return body !== undefined && !opensReport(body.text) && arrivalLength(body.text) === 0;
}

/** The articles under headlines that stand beyond the body of the page: each as far as its prose goes. */
function bodiesUnder(lines: Line[], starts: number[]): Stretch[] {
  return starts.flatMap((from, order) => {
    const body = bestRegion(lines.slice(from + 1, starts[order + 1] ?? lines.length));
    const stretch = { from, to: from + 1 + (body?.to ?? 0) };
    return isArticle(lines, stretch) ? [stretch] : [];
  });
}

/** Whether a headline and the line after it are of one stack: next to each other on the page, or in rows of a table. */
function isStacked(lines: Line[], index: number): boolean {
  const line = lines[index]!;
  if (headingOf(line) === null || line.aside !== null || line.linked > 0) return false;
  return stepCost(lines, index, index + 1) <= STACK_STEPS;
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

/** Hosts and addresses of digital newspapers: epaper.…, szb.…, /html/2026-06/26/content_1.htm. */
const PAPER =
  /^https?:\/\/(e?paper|szb|dzb|szbz|epaper)\d*\.|\/(paper|epaper|szb|dzb)\/|\/html\/20\d\d-?\d\d\/\d\d\/(node|content)/i;

/** A page of a digital newspaper, by its address or by what only papers print. */
export function isNewspaper(lines: Line[], url: string): boolean {
  if (PAPER.test(url)) return true;
  return lines.some(({ text }) => turnLength(text) > 0 || arrivalLength(text) > 0);
}

/**
 * One stretch for each piece of a stream of lines that nothing but their text tells apart: a headline begins a piece
 * where a report opens under it, or where the line before it ends a piece; any other is a subheading.
 */
function streamStretches(lines: Line[], region: Region): Stretch[] {
  let top = region.from;
  while (top > 0 && isHeadline(lines[top - 1]!)) top -= 1;
  const stretches: Stretch[] = [];
  for (let index = top; index < region.to; index += 1) {
    if (!isHeadline(lines[index]!)) continue;
    let body = index;
    while (body < region.to && isHeadline(lines[body]!)) body += 1;
    const before = lines[index - 1];
    const opens = body < lines.length && opensReport(lines[body]!.text);
    if (index === top || opens || (before !== undefined && closesPiece(before.text))) {
      stretches.push({ from: index, body, to: region.to });
    }
    index = body;
  }
  for (const [order, stretch] of stretches.entries()) stretch.to = stretches[order + 1]?.from ?? region.to;
  const first = stretches[0]?.from ?? region.from;
  if (first > region.from) stretches.unshift({ from: region.from, body: region.from, to: first });
  return stretches;
}

function isHeadline({ text, aside, linked }: Line): boolean {
  return aside === null && linked <= text.length / 2 && !isFurniture(text) && looksLikeHeadline(text);
}

/**
 * The stretches of a page's articles where it has several, else an empty list or, of a newspaper's page, one.
 * @param title the line that the page's head claims as its title, −1 where there is none
 * @param isPaper whether it is a newspaper's page, which may have pieces that no mark-up tells apart
 */
export function severalArticles(lines: Line[], region: Region, title: number, isPaper: boolean): Stretch[] {
  for (const stretches of [articleElements(lines), headlineStretches(lines, region, title, isPaper)]) {
    if (stretches.length > 1) return stretches;
  }
  // Of a newspaper's page even a single stretch tells where its headlines are.
  return isPaper && title < 0 ? streamStretches(lines, region) : [];
}
