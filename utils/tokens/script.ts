/**
 * Traditional characters: the engine reads simplified text of the same length, so that every offset holds in the
 * original, and what it says in words is put back into the characters of the page.
 */
import { Converter } from 'opencc-js/t2cn';
import type { Analysis } from '../model/analysis.ts';

/** Hong Kong's variants (衞, 啓) beside the standard characters. */
const convert = Converter({ from: 'hk', to: 'cn' });

/** How much of a text's beginning is looked at to tell its script, in UTF-16 units. */
const SAMPLE = 2000;
/** Simplified text has a few characters that OpenCC maps too (著, 於 in names); traditional text has far more. */
const SHARE = 0.05;

/** What the sample's characters have been found to be, so that OpenCC is asked about each once. */
const [UNKNOWN, SAME, OTHER] = [0, 1, 2];
const asked = new Uint8Array(0x10000);

/** Characters that OpenCC maps and that simplified text has too: 乾县, 於 in names. */
const BOTH = new Set(Array.from('乾於著瞭藉夥麽徵覆馀', (char) => char.charCodeAt(0)));

/** Whether simplified text writes this character otherwise. */
function isMapped(code: number): boolean {
  if (BOTH.has(code)) return false;
  if (asked[code] === UNKNOWN) {
    const char = String.fromCharCode(code);
    asked[code] = convert(char) === char ? SAME : OTHER;
  }
  return asked[code] === OTHER;
}

function isTraditional(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let differ = 0;
  let han = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00) continue;
    han++;
    if (isMapped(code)) differ++;
  }
  return han > 0 && differ / han > SHARE;
}

/** Characters of a few words put into simplified ones, whatever the script of the text around them; same length. */
export function simplifyWords(words: string): string {
  return mapped1to1(words);
}

/** Line by line; a line whose length a phrase would change is mapped character by character. */
function mapped1to1(text: string): string {
  const lines = text.split('\n').map((line) => {
    const whole = convert(line);
    if (whole.length === line.length) return whole;
    return Array.from(line, (char) => {
      const one = convert(char);
      return one.length === char.length ? one : char;
    }).join('');
  });
  return lines.join('\n');
}

/** The text in simplified characters, of the same length; the same text where it is not traditional. */
export function toSimplified(text: string): string {
  return isTraditional(text) ? mapped1to1(text) : text;
}

/** Fields that hold no words of the page. */
const CODES = new Set(['kind', 'status', 'date', 'part', 'use', 'act']);

/** Puts an analysis of `simplified` back into the characters of `original` (both of one length). */
export function inOriginal(analysis: Analysis, simplified: string, original: string): Analysis {
  const restore = (words: string): string => {
    const at = simplified.indexOf(words);
    return at < 0 ? words : original.slice(at, at + words.length);
  };
  /** Every quote inside, and the words that have no place of their own. */
  const requote = <T>(value: T): T => {
    if (typeof value === 'string') return restore(value) as T;
    if (Array.isArray(value)) return value.map(requote) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, CODES.has(key) ? part : requote(part)]),
    ) as T;
  };
  return {
    ...analysis,
    annotations: analysis.annotations.map((mark) => ({
      ...mark,
      text: original.slice(mark.start, mark.end),
    })),
    dates: analysis.dates.map((date) => ({ ...date, text: original.slice(date.start, date.end) })),
    people: analysis.people.map((person) => ({
      ...person,
      name: restore(person.name),
      roles: person.roles.map(restore),
    })),
    ...(analysis.appointments && { appointments: analysis.appointments.map(requote) }),
    events: analysis.events.map(requote),
  };
}
