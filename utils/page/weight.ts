/**
 * What a line of a page says for or against an article's body standing there. No length is asked of a paragraph:
 * Chinese ones may be of one sentence.
 */
import { isFurniture } from './furniture.ts';

/** Some papers set ASCII commas in Chinese text. */
const STOPS = /[，。；！？：、,;!?]/;
const PROSE_LIMIT = 400;
/** So much of a line's beginning tells what script it is in. */
const SAMPLE = 200;
const LEAST_HAN = 20;

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** How many of its characters are Chinese ones. */
export function hanCount(text: string): number {
  let han = 0;
  for (let index = 0; index < text.length; index += 1) if (isHan(text.charCodeAt(index))) han += 1;
  return han;
}

/** Whether texts have, all together, enough Chinese characters for a report; stops as soon as it knows. */
export function hasChinese(texts: readonly { text: string }[]): boolean {
  let han = 0;
  for (const { text } of texts) {
    for (let index = 0; index < text.length; index += 1) {
      if (isHan(text.charCodeAt(index)) && (han += 1) === LEAST_HAN) return true;
    }
  }
  return false;
}

/** What a line says for (> 0) or against (< 0) an article's body standing here, about a point a character. */
export function weightOf(text: string, linked: number, isAside: boolean): number {
  if (isFurniture(text)) return -25;
  const { length } = text;
  if (isAside) return -Math.min(length, 60) - 10;
  if (linked > length / 2) return -Math.min(length, 40) - 10;
  if (!STOPS.test(text)) return -6;
  const sample = text.slice(0, SAMPLE);
  if (hanCount(sample) < sample.length / 4) return -6;
  return Math.min(length - linked, PROSE_LIMIT);
}

/** Characters that make up about a sixth of any Chinese text, in both scripts. */
const COMMONEST = new Set(
  '的一是在不了有和人这中大为上个国我以要他会年月日政市工作出来到说对全地发这這為個國會發說對',
);
const GARBLED_SAMPLE = 1_000;
const LEAST_COMMON = 0.04;
const LEAST_TO_JUDGE = 60;

/** Text that was decoded with the wrong character set: Chinese characters, and hardly one of the common ones. */
export function isGarbled(text: string): boolean {
  const sample = text.slice(0, GARBLED_SAMPLE);
  const han = hanCount(sample);
  if (han < LEAST_TO_JUDGE) return sample.includes('\ufffd');
  let common = 0;
  for (const character of sample) if (COMMONEST.has(character)) common += 1;
  return common / han < LEAST_COMMON;
}
