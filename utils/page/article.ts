/** The article or articles of a page, as text with a way back to the page. */
import type { Article, DateBasis } from '../model.ts';
import { endsArticle, isFurniture } from './furniture.ts';
import { claimedTitles, headingOf, headTitle, meta, titleLine } from './headline.ts';
import type { Line } from './lines.ts';
import { readLines } from './lines.ts';
import { publishedOn } from './published.ts';
import type { Region } from './region.ts';
import {
  bestRegion,
  commonAncestor,
  hanCount,
  hasChinese,
  isJapanese,
  lineWeight,
  proseIn,
  stepCost,
  withinContainer,
} from './region.ts';
import type { TextRun } from './runs.ts';
import { shifted } from './runs.ts';
import { severalArticles } from './several.ts';
import { siteOf } from './sites.ts';

export interface PageArticle {
  article: Article;
  publishedBasis: DateBasis | null;
  /** The element that holds all of its text. */
  root: Element;
  /** Sorted by start; what no run covers was put in by us (line breaks, the title where the page shows none). */
  runs: TextRun[];
}

/** Least weight of prose for a page to hold an article at all: a short report is of one paragraph. */
const LEAST_ARTICLE = 40;
/** Farthest that a by-line or caption may stand from the body it belongs to, in cost of steps. */
const NEAR_STEPS = 24;

/** Lines of one article: `title` is its line, −1 where none was found; the body is `from` … `to`. */
interface Found {
  title: number;
  from: number;
  to: number;
}

function belongs(line: Line): boolean {
  return line.aside === null && line.linked <= line.text.length / 2 && !isFurniture(line.text);
}

/** Cuts a body where 责任编辑 or 相关阅读 ends it, if most of it stands before. */
function cutAtEnd(lines: Line[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (!endsArticle(lines[index]!.text)) continue;
    if (proseIn(lines, from, index) >= proseIn(lines, index, to)) return index;
  }
  return to;
}

/** Adds the credits and captions after a body that are no prose themselves. */
function withTail(lines: Line[], to: number, limit: number): number {
  let end = to;
  while (end < limit) {
    const line = lines[end]!;
    const near = stepCost(lines, end - 1, end) === 0;
    if (!near || !belongs(line) || headingOf(line) !== null) break;
    end += 1;
  }
  return end;
}

/** The lines that make the article up: title, by-lines and subtitles between it and the body, the body. */
function linesOf(lines: Line[], { title, from, to }: Found): Line[] {
  const kept: Line[] = title >= 0 && title < from ? [lines[title]!] : [];
  for (let index = kept.length > 0 ? title + 1 : from; index < to; index += 1) {
    const line = lines[index]!;
    if (!belongs(line)) continue;
    if (index < from) {
      if (line.text === kept[0]?.text || hanCount(line.text) < 4) continue;
      // Prose before a known container is a summary, not the article.
      if (line.hint !== lines[from]!.hint && lineWeight(line) > 0) continue;
      if (Math.min(stepCost(lines, title, index), stepCost(lines, index, from)) > NEAR_STEPS) continue;
    }
    kept.push(line);
  }
  return kept;
}

function compose(
  document: Document,
  url: string,
  lines: Line[],
  found: Found,
  claims: string[],
): PageArticle {
  const kept = linesOf(lines, found);
  const shown = found.title >= 0 ? lines[found.title] : undefined;
  const title = shown?.text ?? headTitle(claims);
  let text = shown === undefined && title !== undefined ? `${title}\n` : '';
  const runs: TextRun[] = [];
  for (const [index, line] of kept.entries()) {
    if (index > 0) text += '\n';
    runs.push(...shifted(line.runs, text.length));
    text += line.text;
  }
  const published = publishedOn(document, url, lines, found);
  const root = commonAncestor(kept[0]!.element, kept.at(-1)!.element);
  return {
    article: { text, title, url, published: published?.value ?? null, site: siteName(document, url) },
    publishedBasis: published?.basis ?? null,
    root,
    runs,
  };
}

function siteName(document: Document, url: string): string | undefined {
  return meta(document, 'SiteName') ?? meta(document, 'og:site_name') ?? siteOf(url)?.name;
}

/** One of several articles: its headlines are the lines before its first prose. */
function foundIn(lines: Line[], stretch: { from: number; to: number }): Found | null {
  let from = stretch.from;
  while (from < stretch.to && (lineWeight(lines[from]!) <= 0 || headingOf(lines[from]!) !== null)) from += 1;
  if (from === stretch.to) return null;
  let title = -1;
  let level = 8;
  for (let index = stretch.from; index < from; index += 1) {
    const here = headingOf(lines[index]!)?.level ?? 7;
    if (here >= level || !belongs(lines[index]!)) continue;
    title = index;
    level = here;
  }
  return { title, from, to: cutAtEnd(lines, from, stretch.to) };
}

/** A page that names no title: its first line is one where it looks like it. */
function untitled(lines: Line[], region: Region): number {
  const { text } = lines[region.from]!;
  return region.to - region.from > 1 && text.length <= 60 && !/[。；：，]$/.test(text) ? region.from : -1;
}

/** A home page or list has prose too, but little of it among many links, and under no title of its own. */
function isIndex(lines: Line[], region: Region, title: number): boolean {
  if (title >= 0 && region.weight > 400) return false;
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  return title < 0 && linked > region.weight * 4;
}

/** What reading a page gives: its lines, and its articles with the lines that they were found in. */
export interface PageReading {
  lines: Line[];
  articles: PageArticle[];
}

/** Reads a page once, for those who want its articles and what stands around them. */
export function readPage(document: Document, url: string): PageReading {
  // Not document.body: what parses pages outside a browser may answer with an empty one.
  const body = document.querySelector('body') ?? document.documentElement;
  if (!hasChinese(body.textContent ?? '')) return { lines: [], articles: [] };
  const lines = readLines(body);
  const region = bestRegion(lines);
  if (region === null || region.weight < LEAST_ARTICLE) return { lines, articles: [] };
  const claims = claimedTitles(document);
  const claimed = titleLine(lines, region.from, claims);
  if (isIndex(lines, region, claimed)) return { lines, articles: [] };
  const several = severalArticles(lines, region, claimed)
    .map((stretch) => foundIn(lines, stretch))
    .filter((found) => found !== null);
  if (several.length > 1) {
    return { lines, articles: several.map((found) => compose(document, url, lines, found, [])) };
  }
  const core = withinContainer(lines, region);
  const title = claimed < 0 && claims.length === 0 ? untitled(lines, core) : claimed;
  const to = withTail(lines, cutAtEnd(lines, core.from, core.to), lines.length);
  const from = title >= core.from ? title + 1 : core.from;
  const article = compose(document, url, lines, { title, from, to }, claims);
  const { text } = article.article;
  return { lines, articles: isJapanese(text) || !hasChinese(text) ? [] : [article] };
}

/**
 * Finds the articles of a page, in reading order; an empty list where it holds none (a home page, a form, a list).
 * Changes nothing on the page and asks for no layout.
 * @param url the page's address: a witness for the date and the site
 */
export function findArticles(document: Document, url: string): PageArticle[] {
  return readPage(document, url).articles;
}
