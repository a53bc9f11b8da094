/** The article or articles of a page, as text with a way back to the page. */
import type { Article, DateBasis } from '../model/text.ts';
import { continued, type Piece } from './continued.ts';
import { factsOf } from './facts.ts';
import {
  claimedTitles,
  claimsNoTitle,
  headTitle,
  labelLength,
  lineAbove,
  meta,
  titleLine,
} from './headline.ts';
import type { Line } from './lines.ts';
import { cutAtEnd, type Found, foundIn, linesOf, withTail } from './piece.ts';
import { publishedOn } from './published.ts';
import type { Region } from './region.ts';
import { bestRegion, commonAncestor, isJapanese, withinContainer } from './region.ts';
import type { TextRun } from './runs.ts';
import { partOf, shifted } from './runs.ts';
import { isNewspaper, severalArticles } from './several.ts';
import { hasChinese } from './weight.ts';

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
/** The same under a title that the head claims: a broadcaster's item, a county's one-sentence report. */
const LEAST_UNDER_TITLE = 20;

function compose(
  document: Document,
  url: string,
  lines: Line[],
  piece: Piece,
  claims: string[],
): PageArticle {
  const { found, kept, glued } = piece;
  const shown = lines[found.title];
  const label = labelLength(shown?.text ?? '');
  const title = shown?.text.slice(label) ?? headTitle(claims);
  let text = shown === undefined && title !== undefined ? `${title}\n` : '';
  const runs: TextRun[] = [];
  for (const [index, line] of kept.entries()) {
    if (index > 0 && !glued.has(line)) text += '\n';
    const said = line === shown && label > 0 ? partOf(line, label) : line;
    runs.push(...shifted(said.runs, text.length));
    text += said.text;
  }
  const published = publishedOn(document, url, lines, found);
  const facts = factsOf(document, lines, found);
  return {
    article: { text, title, url, published: published?.value ?? null, site: siteName(document), ...facts },
    publishedBasis: published?.basis ?? null,
    root: kept.map((line) => line.element).reduce(commonAncestor),
    runs,
  };
}

/** The site's own name: where its head says it, else the last part of its title (…_云溪日报). */
function siteName(document: Document): string | undefined {
  const said = meta(document, 'SiteName') ?? meta(document, 'og:site_name');
  return (
    said ?? /[-_|｜—\s]([^-_|｜—\s]{1,12}(?:网|網|报|報|政府))$/.exec(document.title.trim().slice(-40))?.[1]
  );
}

/** A page that names no title: the line over its body is one, or its first line where it looks like it. */
function untitled(lines: Line[], region: Region): number {
  const above = lineAbove(lines, region.from);
  if (above >= 0) return above;
  const { text } = lines[region.from]!;
  return region.to - region.from > 1 && text.length <= 60 && !/[。；：，]$/.test(text) ? region.from : -1;
}

/** A home page or list has prose too, but little of it among many links, and under no title of its own. */
function isIndex(lines: Line[], region: Region, title: number): boolean {
  if (title >= 0 && region.weight > 400) return false;
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  return title < 0 && linked > region.weight * 4;
}

/** The articles that the lines of a page make up, in reading order; none where it is a home page, a form, a list. */
export function articlesIn(document: Document, url: string, lines: Line[]): PageArticle[] {
  const region = bestRegion(lines);
  if (region === null || region.weight < LEAST_UNDER_TITLE) return [];
  const claims = claimedTitles(document);
  const claimed = titleLine(lines, region.from, claims);
  if (claimed < 0 && region.weight < LEAST_ARTICLE) return [];
  if (isIndex(lines, region, claimed)) return [];
  const isPaper = isNewspaper(lines, url);
  const several = severalArticles(lines, region, claimed, isPaper)
    .map((stretch) => foundIn(lines, stretch))
    .filter((found) => found !== null);
  const asPiece = (found: Found): Piece => ({ found, kept: linesOf(lines, found), glued: new Set() });
  if (several.length > 1 || several.some(({ title }) => title >= 0)) {
    return continued(several.map(asPiece)).map((piece) => compose(document, url, lines, piece, []));
  }
  const core = withinContainer(lines, region);
  const title = claimed < 0 && claimsNoTitle(claims) ? untitled(lines, core) : claimed;
  const to = withTail(lines, cutAtEnd(lines, core.from, core.to), lines.length);
  const from = title >= core.from ? title + 1 : core.from;
  const whole = asPiece({ top: title, title, from, to });
  const pieces = isPaper ? continued([whole]) : [whole];
  const articles = pieces.map((piece, index) =>
    compose(document, url, lines, piece, index === 0 ? claims : []),
  );
  const all = articles.map(({ article }) => article);
  return all.some(({ text }) => isJapanese(text)) || !hasChinese(all) ? [] : articles;
}
