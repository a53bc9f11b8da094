/** What the parts of a body's name can be: nouns that end it, missions abroad, and the kinds of body that they make. */
import type { Part } from './compose-segment.ts';

/** Roles of words that end a body's name; all others stand before a noun. */
export const NOUNS = new Set(['head', 'siteword', 'site']);

/** What kind of body a generic noun makes, for the posts held in it. */
export function systemOf(noun: string): string {
  if (noun.endsWith('University')) return 'university';
  if (/School|College|Kindergarten/.test(noun)) return 'school';
  if (/Hospital|Health Center/.test(noun)) return 'hospital';
  if (/Co\., Ltd\.|Company|Corporation|Group|Bank|Mine|Plant|Factory/.test(noun)) return 'enterprise';
  return '';
}

/** Kinds of body whose parts are called by what they do, never by a name of their own. */
export const NAMELESS: ReadonlySet<string> = new Set([
  'party',
  'military',
  'congress',
  'cppcc',
  'media',
  'foreign',
]);

/** Sites of one character that are bodies, too. */
export const BODY_SITES = '厂矿站港寺馆';

/** A part that a name can stand in front of. */
export function isNoun({ kind, meaning }: Part): boolean {
  if (kind === 'level' || kind === 'mission') return true;
  return Boolean(meaning?.organ ?? meaning?.abroad) || NOUNS.has(meaning?.word?.role ?? '');
}

/** 中央 is the Party's Central Committee before the Party's own bodies and meetings; else it is “central”. */
export function isPartyCentre(foreign: boolean, next: Part | undefined): boolean {
  if (foreign) return false;
  if (!next || /session|time|number|plenary/.test(next.kind)) return true;
  return next.meaning?.organ?.system === 'party' || next.meaning?.word?.role === 'meeting';
}
