/**
 * Is this page news of a government or party body? Judged from what is there, without the language engine: whose
 * site it is, what its head says, how the report is signed, what words it uses, and whether there is a report at all.
 */
import type { Detection } from '../model/detection.ts';
import { type PageReading, readPage } from './article.ts';
import type { Line } from './lines.ts';
import { publisherOf } from './publisher.ts';
import { signatureOf } from './signature.ts';
import { officialWords, otherSubjects } from './vocabulary.ts';
import { isGarbled } from './weight.ts';

type Reason = Detection['reasons'][number];

const OWN_SITES = new Set<Reason['what']>(['government-site', 'central-site', 'local-site']);
/** From this sum of weights on a page is taken for government news. */
const THRESHOLD = 0.5;
/** With this sum for its publisher alone a page is a public body's or its press's. */
const PUBLIC = 0.45;
/** So many different official words are as convincing as any more; a short report has fewer, one in so many characters. */
const ENOUGH_WORDS = 10;
const FEWEST_WORDS = 5;
const CHARACTERS_A_WORD = 50;
const MOST_FOR_WORDS = 0.3;
/** Longest line that may be a control, and how much of a text's beginning tells what it is about, in characters. */
const CONTROL_LENGTH = 60;
const BEGINNING = 20_000;

function sumOf(reasons: Reason[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0);
}

function vocabulary(text: string, official: number): Reason[] {
  const enough = Math.min(ENOUGH_WORDS, Math.max(FEWEST_WORDS, text.length / CHARACTERS_A_WORD));
  const weight = Math.round(Math.min(1, official / enough) * MOST_FOR_WORDS * 100) / 100;
  return weight > 0 ? [{ what: 'vocabulary', detail: String(official), weight }] : [];
}

function subject(text: string, page: string): Reason[] {
  const official = officialWords(text);
  const reasons = vocabulary(text, official);
  for (const { subject: detail, weight, words } of otherSubjects(text, page)) {
    if (words >= 3 && words > official / 2) reasons.push({ what: 'other-subject', detail, weight });
  }
  return reasons;
}

/** The short lines of a page, among which are the controls that shops and novels are known by. */
function controls(lines: Line[]): string {
  return lines
    .filter(({ text }) => text.length <= CONTROL_LENGTH)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Judges a page. Changes nothing on it, sends nothing anywhere.
 * @param reading what was read of it, where that is at hand: it is not read twice
 */
export function detectPage(
  document: Document,
  url: string,
  { lines, articles, list }: PageReading = readPage(document, url),
): Detection {
  const reasons = publisherOf(document, url, lines);
  const isPublic = sumOf(reasons) >= PUBLIC;
  const text = articles
    .map(({ article }) => article.text.slice(0, BEGINNING))
    .join('\n')
    .slice(0, BEGINNING);
  if (articles.length === 0) reasons.push({ what: 'no-article', weight: -1 });
  else if (isGarbled(text)) reasons.push({ what: 'garbled', weight: -1 });
  else {
    const isOwn = reasons.some(({ what }) => OWN_SITES.has(what));
    reasons.push(...signatureOf(document, articles, text, lines, isOwn), ...subject(text, controls(lines)));
  }
  const score = Math.round(Math.min(1, Math.max(0, sumOf(reasons))) * 100) / 100;
  const headlines = isPublic ? list?.article.headlines?.length : undefined;
  return {
    isGovernmentNews: score >= THRESHOLD,
    score,
    reasons,
    ...(headlines !== undefined && { headlines }),
  };
}
