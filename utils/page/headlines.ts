/**
 * A page that is a list of headlines, as something to read: its headlines and their dates in order, each with its way
 * back to the page and the address that it leads to. Nothing is opened.
 */
import type { Headline } from '../model/text.ts';
import type { PageArticle } from './compose.ts';
import { isFurniture } from './furniture.ts';
import { claimedTitles, headTitle } from './headline.ts';
import type { Line } from './lines.ts';
import { commonAncestor, isJapanese } from './region.ts';
import { shifted, type TextRun } from './runs.ts';
import { hanCount } from './weight.ts';

/** A shorter link names a section; a longer one is a summary. */
const LEAST_HAN = 8;
const LONGEST = 80;
/** Fewer are links beside something else. */
const LEAST_HEADLINES = 6;
/** More than anybody reads at once. */
const MOST_HEADLINES = 200;

/** [06-25], 2026-06-25, 2026年6月25日: what stands before or after a headline. */
const DAY =
  /^\W*((\d{4})\s?[-./年]\s?)?(\d{1,2})\s?[-./月]\s?(\d{1,2})\s?日?\W*(\d{1,2}:\d{2}(:\d{2})?)?\W*$/;

interface Linked {
  start: number;
  end: number;
  link: Element;
}

/** The longest stretch of a line that is one link, and the link. */
function linkOf({ runs }: Line): Linked | null {
  let best: Linked | null = null;
  let current = null as Linked | null;
  for (const { start, end, node } of runs) {
    const link = node.parentElement?.closest('a[href]') ?? null;
    if (link === null) current = null;
    else if (current?.link === link) current.end = end;
    else current = { start, end, link };
    if (current !== null && (best === null || current.end - current.start > best.end - best.start)) {
      best = { ...current };
    }
  }
  return best;
}

/** The whole day that a line or the rest of one names, as EDTF; undefined where it is no date. */
function dayOf(text: string): string | null | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const [, , year, month = '', day = ''] = match;
  if (Number(month) > 12 || Number(day) > 31) return undefined;
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

interface Entry {
  lines: Line[];
  title: string;
  link: Element;
  published: string | null;
}

function entryAt(lines: Line[], index: number): Entry | null {
  const line = lines[index]!;
  if (line.aside !== null || line.linked < LEAST_HAN) return null;
  const found = linkOf(line);
  if (found === null) return null;
  const title = line.text.slice(found.start, found.end).trim();
  if (title.length > LONGEST || hanCount(title) < LEAST_HAN || isFurniture(title)) return null;
  const rest = line.text.slice(0, found.start) + line.text.slice(found.end);
  const here = dayOf(rest);
  const next = lines[index + 1];
  const after = here === undefined && next !== undefined ? dayOf(next.text) : undefined;
  return {
    lines: after === undefined ? [line] : [line, next!],
    title,
    link: found.link,
    published: here ?? after ?? null,
  };
}

function addressOf(link: Element, base: string): string | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return null;
  const { protocol, href: whole } = new URL(href, base);
  return protocol === 'http:' || protocol === 'https:' ? whole : null;
}

/** The list that a page without an article is, or null where it is none. */
export function headlineList(document: Document, url: string, lines: Line[]): PageArticle | null {
  const entries: Entry[] = [];
  for (let index = 0; index < lines.length && entries.length < MOST_HEADLINES; index += 1) {
    const entry = entryAt(lines, index);
    if (entry !== null) entries.push(entry);
  }
  if (entries.length < LEAST_HEADLINES) return null;
  let text = '';
  const runs: TextRun[] = [];
  const headlines: Headline[] = [];
  for (const { lines: own, title, link, published } of entries) {
    for (const line of own) {
      if (text !== '') text += '\n';
      if (line === own[0]) {
        const start = text.length + line.text.indexOf(title);
        headlines.push({ start, end: start + title.length, url: addressOf(link, url), published });
      }
      runs.push(...shifted(line.runs, text.length));
      text += line.text;
    }
  }
  if (isJapanese(text)) return null;
  const title = headTitle(claimedTitles(document));
  return {
    article: { text, title, url, published: null, headlines },
    publishedBasis: null,
    root: entries.flatMap(({ lines: own }) => own.map(({ element }) => element)).reduce(commonAncestor),
    runs,
  };
}
