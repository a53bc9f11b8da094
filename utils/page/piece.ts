/** Which lines of a page make up an article: its headlines, and its body in reading order. */
import { endsArticle, isFurniture } from './furniture.ts';
import { headingOf } from './headline.ts';
import type { Line } from './lines.ts';
import { looksLikeHeadline } from './paper.ts';
import { proseIn, stepCost } from './region.ts';
import { STACK_STEPS, type Stretch } from './several.ts';
import { hanCount } from './weight.ts';

/** Farthest that a by-line or caption may stand from the body it belongs to, in cost of steps. */
const NEAR_STEPS = 24;

/**
 * Lines of one article: `top` is the first of its headlines, `title` the main one, −1 where none was found; the body
 * is `from` … `to` (exclusive).
 */
export interface Found {
  top: number;
  title: number;
  from: number;
  to: number;
}

function belongs(line: Line): boolean {
  return line.aside === null && line.linked <= line.text.length / 2 && !isFurniture(line.text);
}

/** Cuts a body where 责任编辑 or 相关阅读 ends it, if most of it stands before. */
export function cutAtEnd(lines: Line[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (!endsArticle(lines[index]!.text)) continue;
    if (proseIn(lines, from, index) >= proseIn(lines, index, to)) return index;
  }
  return to;
}

/** Adds the credits and captions after a body that are no prose themselves. */
export function withTail(lines: Line[], to: number, limit: number): number {
  let end = to;
  while (end < limit) {
    const line = lines[end]!;
    const near = stepCost(lines, end - 1, end) === 0;
    if (!near || !belongs(line) || headingOf(line) !== null) break;
    end += 1;
  }
  return end;
}

/**
 * The lines that make the article up: title, the headlines of its stack that stand over it, by-lines and subtitles
 * between it and the body, the body.
 */
export function linesOf(lines: Line[], { top, title, from, to }: Found): Line[] {
  const kept: Line[] = title >= 0 && title < from ? [lines[title]!] : [];
  for (let index = top; index < title; index += 1) {
    const line = lines[index]!;
    if (belongs(line) && (headingOf(line) !== null || looksLikeHeadline(line.text))) kept.push(line);
  }
  for (let index = title >= 0 && title < from ? title + 1 : from; index < to; index += 1) {
    const line = lines[index]!;
    if (!belongs(line)) continue;
    if (index < from) {
      if (line.text === kept[0]?.text || hanCount(line.text) < 4) continue;
      // Prose before a known container is a summary, not the article.
      if (line.hint !== lines[from]!.hint && line.weight > 0) continue;
      const near = headingOf(line) === null ? NEAR_STEPS : STACK_STEPS;
      if (Math.min(stepCost(lines, title, index), stepCost(lines, index, from)) > near) continue;
    }
    kept.push(line);
  }
  return kept;
}

/** The main one of headlines of one rank: the one over a 副题, which begins with a dash, else the first. */
function mainHeadline(lines: Line[], candidates: number[]): number {
  const under = candidates.findIndex((index) => /^\s*[—-]{2}/.test(lines[index]!.text));
  return candidates[Math.max(0, under - 1)] ?? -1;
}

function firstProse(lines: Line[], top: number, to: number): number {
  let from = top;
  while (from < to && (lines[from]!.weight <= 0 || headingOf(lines[from]!) !== null)) from += 1;
  return from;
}

/** One of several articles: its headlines are the lines before its first prose. */
export function foundIn(lines: Line[], { from: top, body, to }: Stretch): Found | null {
  const from = body ?? firstProse(lines, top, to);
  if (from === to) return null;
  let candidates: number[] = [];
  let best = 8;
  for (let index = top; index < from; index += 1) {
    const level = headingOf(lines[index]!)?.level ?? 7;
    if (level > best || !belongs(lines[index]!)) continue;
    if (level < best) candidates = [];
    candidates.push(index);
    best = level;
  }
  return { top, title: mainHeadline(lines, candidates), from, to: cutAtEnd(lines, from, to) };
}
