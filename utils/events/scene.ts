/**
 * What the event rules read: the article's text cut into sentences, with mentions, people and dates in order.
 */
import type { DateSpan } from '../model/analysis.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote, Span } from '../model/text.ts';
import type { EventWords } from './words.ts';

/** A person where the text names one. Reporters are no participants and are left out before. */
export interface Participant extends Span {
  name: string;
}

/** A piece of a digest, by where its headline begins and where the next one's does. */
export interface Piece extends Span {
  until: number;
}

export interface Scene {
  words: EventWords;
  /** The article's text with its punctuation in full width, so that each rule knows one comma. */
  text: string;
  /** The same with people's names blanked: 曾某主持 holds no 曾 (once). */
  nameless: string;
  /** The same text as it was written, of the same length: what is quoted. */
  original: string;
  sentences: Span[];
  /** Where each line begins, in order. */
  lines: readonly number[];
  /** Where the line begins that is the lead. */
  lead: number;
  /** Of a digest (国内联播快讯): its pieces. */
  pieces: readonly Piece[];
  mentions: readonly Mention[];
  people: readonly Participant[];
  dates: readonly DateSpan[];
  published: string | null;
}

/**
 * No sentence is read as longer than this, in UTF-16 units: the rules look at a sentence from many of its places, and
 * a page without a full stop must not make them slow. Lists of mourners in official news reach 2,000.
 */
const LONGEST_SENTENCE = 4_000;

/** Sentences end at 。！？ (with a closing quote behind) and at line ends; blank ones are left out. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  const end = /[。！？!?][”’」』）)]*|\n/g;
  let start = 0;
  const push = (to: number): void => {
    for (; to - start > LONGEST_SENTENCE; start += LONGEST_SENTENCE)
      sentences.push({ start, end: start + LONGEST_SENTENCE });
    if (text.slice(start, to).trim()) sentences.push({ start, end: to });
    start = to;
  };
  for (const match of text.matchAll(end)) {
    push(match.index + (match[0] === '\n' ? 0 : match[0].length));
    if (match[0] === '\n') start = match.index + 1;
  }
  push(text.length);
  return sentences;
}

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Half-width punctuation as full-width, but for what stands between digits (1,200; 10:30). */
export const fullWidth = (text: string): string =>
  text.replace(/(?<!\d)[,:]|[,:](?!\d)|[;()]/g, (sign) => FULL_WIDTH[sign] ?? sign);

/** The text with each person's name blanked, its length kept. */
export function withoutNames(text: string, people: readonly Span[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of people) {
    if (start < at) continue;
    blanked += text.slice(at, start) + '某'.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** The words of a span as written, without the white space at its ends. */
export function quote({ original: text }: Pick<Scene, 'original'>, start: number, end: number): Quote {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return { text: trimmed, start: from, end: from + trimmed.length };
}

/** Index of the first item that starts at or after `offset`; items are sorted by start. */
function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items inside a span, in order; `items` are sorted by start and do not overlap. */
export function within<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, start); ; index++) {
    const item = items[index];
    if (!item || item.end > end) return found;
    found.push(item);
  }
}

/** The item that starts exactly at `offset`. */
export function startingAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  const item = items[firstFrom(items, offset)];
  return item?.start === offset ? item : undefined;
}

/** Where the lines of a text begin, in order. */
export const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1),
];

/** Where the line of `offset` begins. A line may be as long as the text: it is not walked back. */
export function lineStart({ lines }: Pick<Scene, 'lines'>, offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return lines[low] ?? 0;
}

/** The end of the clause that runs at `from`: the next of `stops`, at most `limit` away. */
export function clauseEnd(text: string, from: number, limit: number, stops: RegExp): number {
  const at = text.slice(from, limit).search(stops);
  return at < 0 ? limit : from + at;
}

/** How many lines may stand between the title and the lead: a second headline, 来源：…, 编辑：…, the day. */
const BETWEEN = 4;

/** Where the lead begins: the first line under the title that has a full stop, of the first few; else the line under it. */
export function leadStart({ text, lines }: Pick<Scene, 'text' | 'lines'>): number {
  const [, under = 0] = lines;
  for (let index = 1; index <= BETWEEN + 1; index++) {
    const start = lines[index];
    if (start === undefined) break;
    const end = (lines[index + 1] ?? text.length + 1) - 1;
    if (text.slice(start, end).includes('。')) return start;
  }
  return under;
}

/** The title and the first paragraph under it. */
export const isLead = (scene: Scene, { start }: Span): boolean => lineStart(scene, start) <= scene.lead;
