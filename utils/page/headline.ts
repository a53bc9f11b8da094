/** An article's title: what the page's head says it is, found again on the page. */
import { isFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { hanCount } from './weight.ts';

const TITLE_METAS = ['ArticleTitle', 'og:title', 'twitter:title', 'title'];
const TITLE_CLASS = /(^|[\s_-])(title|tit|bt|biaoti|dabiaoti|headline|hd|founder-title)(?=[\s_-]|$)|title$/i;
/** What parts a title from the name of the site or section in <title>. */
const SITE_PARTS = /\s*[_|｜]\s*|\s+[-–—]+\s+|-{1,2}(?=[^-]{2,16}$)|—{2}(?=[^—]{2,12}$)/;
/** What a broadcaster or portal puts before a title to say what kind of item it is; no part of the title. */
const LABEL =
  /^\s*[[【［〔]\s*(视频|视讯|音频|图文|组图|图集|图解|直播|滚动|新闻|短视频|微视频|影片|圖輯)\s*[\]】］〕]\s*/;

const LONGEST_TITLE = 120;
/** What the head says is looked at as far as this: a title with the names of section and site. */
const LONGEST_CLAIM = 400;
/** How far over a body a title may stand that neither the head nor the mark-up tells of, in lines. */
const ABOVE = 4;
const SITE_NAME =
  /(网|网站|網|門戶|门户|报|報|政府|首页|首頁|频道|平台|中心|办公室|委员会|纪委监委|[局厅部院])$/;
/** Shorter ones are the names of sections: 新闻动态. */
const SHORTEST_CLAIM = 6;

/** What the meta elements of a document say, by name; kept from one reading of the page to the next. */
const known = new WeakMap<Document, Map<string, string>>();

/** Reads the meta elements, for `meta`: to be called when the reading of a page begins, for pages change. */
export function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const named =
      element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    const name = named?.trim().toLowerCase();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  known.set(document, metas);
  return metas;
}

/** The content of a meta element by its name or property, or undefined where it is absent or empty. */
export function meta(document: Document, name: string): string | undefined {
  return (known.get(document) ?? readMetas(document)).get(name.toLowerCase());
}

/** For comparing titles: no spaces, no label before it, no difference of quotation marks. */
function plain(text: string): string {
  return text
    .replace(LABEL, '')
    .replace(/["“”'‘’「」]/g, '"')
    .replace(/[\s\u3000]/g, '');
}

function longestFirst(parts: string[]): string[] {
  return parts.toSorted((a, b) => b.length - a.length);
}

/** What the page's head claims for a title, the surest first. */
export function claimedTitles(document: Document): string[] {
  const claims: string[] = [];
  const site = meta(document, 'SiteName') ?? meta(document, 'og:site_name');
  for (const name of TITLE_METAS) {
    const content = meta(document, name);
    if (content !== undefined) claims.push(content.slice(0, LONGEST_CLAIM));
  }
  const title = document.querySelector('title')?.textContent?.trim().slice(0, LONGEST_CLAIM);
  if (title) claims.push(...longestFirst(title.split(SITE_PARTS)).slice(0, 1), title);
  return claims.filter(
    (claim) => plain(claim).length >= SHORTEST_CLAIM && hanCount(claim) >= 2 && claim !== site,
  );
}

interface Heading {
  level: number;
  signature: string;
}

/** It is asked many times of every line. */
const headings = new WeakMap<Line, Heading | null>();

/**
 * A line's mark-up as a heading: its level (1 … 6; 4 where only a class says so), and a signature that lines marked
 * up alike share. Null for a line that is none.
 */
export function headingOf(line: Line): Heading | null {
  let heading = headings.get(line);
  if (heading === undefined) headings.set(line, (heading = headingFrom(line)));
  return heading;
}

function headingFrom(line: Line): Heading | null {
  if (line.text.length > LONGEST_TITLE || /[。；]$/.test(line.text)) return null;
  const { heading } = line;
  if (heading !== null) {
    const signature = `${heading.localName}.${heading.getAttribute('class') ?? ''}`;
    return { level: Number(heading.localName[1]) || 1, signature };
  }
  for (const element of [line.element, line.runs[0]?.node.parentElement]) {
    const named = `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`;
    if (TITLE_CLASS.test(named)) return { level: 4, signature: `.${named}` };
  }
  return null;
}

/** How well a line would do as the title, 0 for not at all. */
function fitness(line: Line, claims: string[]): number {
  const text = plain(line.text);
  if (text.length < 4 || text.length > LONGEST_TITLE || isFurniture(line.text)) return 0;
  const level = headingOf(line)?.level;
  const looks = level === undefined ? 0 : level <= 2 ? 8 - level : 2;
  let best = 0;
  for (const claim of claims) {
    const wanted = plain(claim);
    if (wanted === text) best = Math.max(best, 40);
    else if (wanted.startsWith(text) && text.length >= 6) best = Math.max(best, 30);
    else if (text.startsWith(wanted) && wanted.length >= 8 && text.length < wanted.length * 2)
      best = Math.max(best, 26);
    else if (wanted.includes(text) && text.length >= 8) best = Math.max(best, 20);
  }
  return best === 0 ? looks : best + looks;
}

/**
 * The line that is the title of the body that begins at line `bodyStart`: it stands before the body, matches what
 * the head claims or is marked up as a heading, and of equals the nearest to the body wins. −1 where there is none.
 */
export function titleLine(lines: Line[], bodyStart: number, claims: string[]): number {
  let best = -1;
  let bestFitness = 1;
  for (let index = bodyStart; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.aside !== null || line.linked > line.text.length / 2) continue;
    const fit = fitness(line, claims);
    // A heading that nobody claims must stand near the body.
    if (fit < 20 && bodyStart - index > 12) continue;
    if (fit > bestFitness) {
      best = index;
      bestFitness = fit;
    }
  }
  return best;
}

/** How many characters at the beginning of a title are a label: [视频]. */
export function labelLength(title: string): number {
  return LABEL.exec(title)?.[0].length ?? 0;
}

/** The name of a site or of its owner, which some sites give as the title of every page. */
function isSiteName(claim: string): boolean {
  return claim.length <= 24 && SITE_NAME.test(claim) && !/[，：！？\s“”《》]/.test(claim);
}

/** Whether the head says nothing of a title, or no more than whose site it is. */
export function claimsNoTitle(claims: string[]): boolean {
  return claims.every(isSiteName);
}

/** The title from the head alone, for pages that show none. */
export function headTitle(claims: string[]): string | undefined {
  return (claims.find((claim) => !isSiteName(claim)) ?? claims[0])?.replace(LABEL, '');
}

/** The line that stands right over a body and could be its title, for pages whose head claims none; −1 for none. */
export function lineAbove(lines: Line[], bodyStart: number): number {
  for (let index = bodyStart - 1; index >= Math.max(0, bodyStart - ABOVE); index -= 1) {
    const { text, linked, aside } = lines[index]!;
    if (aside !== null || linked > 0 || isFurniture(text)) continue;
    if (text.length <= LONGEST_TITLE && hanCount(text) >= SHORTEST_CLAIM && !/[。；：，]$/.test(text))
      return index;
  }
  return -1;
}
