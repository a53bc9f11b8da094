/** When an article was published: what the page says of it, gathered for the rules of utils/dates/publication.ts. */
import { publicationDate } from '../dates/publication.ts';
import type { DateBasis } from '../model/text.ts';
import { isFurniture } from './furniture.ts';
import { meta } from './headline.ts';
import type { Line } from './lines.ts';

const DATE_METAS = [
  'PubDate',
  'publishdate',
  'article:published_time',
  'bytedance:published_time',
  'og:published_time',
  'og:release_date',
  'og:time',
  'datePublished',
  'firstpublishedtime',
  'apub:time',
  'weibo: article:create_at',
  'pubtime',
  'dc.date.issued',
];
const LINKED_DATA = /"(?:datePublished|pubDate)"\s*:\s*"([^"]+)"/;
const YEAR = /(19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3}年/;
/** 115-06-25, 115年6月25日: the years of the republic, which Taiwan's offices write. 115 is 2026. */
const REPUBLIC =
  /(?<![\d./-])(?:中華民國|民國)?\s?(1[0-4]\d|[6-9]\d)\s?([-./年])\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})日?(?![\d./-])/;
const REPUBLIC_BEGINS = 1911;
const LABELLED_REPUBLIC =
  /日期|時間|發[佈布]|民國|^\s*[(（]?1[0-4]\d[-./年]\d{1,2}[-./月]\d{1,2}日?[)）]?\s*$/;
/** How many lines around an article's title and foot may hold its date. */
const NEAR = 8;

function isOutside({ aside }: Line): boolean {
  return aside === null;
}

function dated(lines: Line[]): string[] {
  return lines.map(inCommonEra).filter((text) => text.length <= 100 && YEAR.test(text));
}

/** A line in traditional characters or with a date alone may count the years of the republic. */
function inCommonEra({ text }: Line): string {
  if (YEAR.test(text) || !LABELLED_REPUBLIC.test(text)) return text;
  return text.replace(
    REPUBLIC,
    (_, year, __, month, day) => `${Number(year) + REPUBLIC_BEGINS}-${month}-${day}`,
  );
}

/** The short lines with a year next to an article: under or over the title, or at its foot; the nearest first. */
function datedLines(lines: Line[], title: number, from: number, to: number): string[] {
  const top = title >= 0 ? title : from;
  const facts = lines.slice(from, Math.min(to, from + NEAR)).filter(({ text }) => isFurniture(text));
  return [
    ...dated(lines.slice(top + 1, from)),
    ...dated(facts),
    ...dated(
      lines
        .slice(Math.max(0, top - NEAR), top)
        .filter(isOutside)
        .reverse(),
    ),
    ...dated(lines.slice(to, to + NEAR).filter(isOutside)),
  ];
}

/** The publication date of the article whose title is line `title` (−1: none) and whose body is `from` … `to`. */
export function publishedOn(
  document: Document,
  url: string,
  lines: Line[],
  { title, from, to }: { title: number; from: number; to: number },
): { value: string; basis: DateBasis } | null {
  // The first <time> of a page may be of something else beside the article: what stands near it comes first.
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  // Some content systems write the time when the page was generated into PubDate, and say so elsewhere.
  const generated = meta(document, 'others') ?? '';
  const linked = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => LINKED_DATA.exec(textContent ?? '')?.[1],
  );
  const metadata = [...DATE_METAS.map((name) => meta(document, name)), ...linked];
  const text = lines
    .slice(from, Math.min(to, from + 3))
    .map((line) => line.text)
    .join('\n');
  return publicationDate({
    metadata: metadata.filter((value) => value !== undefined && !generated.includes(value)),
    page: [...datedLines(lines, title, from, to), time],
    url,
    text,
  });
}
