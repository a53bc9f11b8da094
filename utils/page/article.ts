/** Reading a page once, for all who want to know of it: at one go, or with rests on a long one. */
import { articlesIn, type PageArticle } from './compose.ts';
import { readMetas } from './headline.ts';
import { headlineList } from './headlines.ts';
import { type Line, readLines } from './lines.ts';
import { hasChinese } from './weight.ts';

export type { PageArticle } from './compose.ts';

/** What reading a page gives: its lines, its articles, and, where it has none, its headlines if it is a list of them. */
export interface PageReading {
  lines: Line[];
  articles: PageArticle[];
  list: PageArticle | null;
}

/** Longest stretch of work between two rests, in milliseconds: well under the 50 that a user can feel. */
const SLICE = 12;

function* reading(document: Document, url: string): Generator<void, PageReading> {
  readMetas(document);
  // Not document.body: what parses pages outside a browser may answer with an empty one.
  const body = document.querySelector('body') ?? document.documentElement;
  const lines = yield* readLines(body);
  yield;
  if (!hasChinese(lines)) return { lines, articles: [], list: null };
  const articles = articlesIn(document, url, lines);
  return { lines, articles, list: articles.length === 0 ? headlineList(document, url, lines) : null };
}

/**
 * Reads a page. Changes nothing on it and asks for no layout.
 * @param url the page's address: a witness for the date and the site
 */
export function readPage(document: Document, url: string): PageReading {
  const work = reading(document, url);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/**
 * The same, with rests in between.
 * @param rest resolves when the page has had its turn
 */
export async function readPageSlowly(
  document: Document,
  url: string,
  rest: () => Promise<void>,
): Promise<PageReading> {
  const work = reading(document, url);
  let since = performance.now();
  let step = work.next();
  while (step.done !== true) {
    if (performance.now() - since > SLICE) {
      await rest();
      since = performance.now();
    }
    step = work.next();
  }
  return step.value;
}

/** The articles of a page, in reading order; an empty list where it holds none. */
export function findArticles(document: Document, url: string): PageArticle[] {
  return readPage(document, url).articles;
}
