/**
 * What the units of the Xinjiang Production and Construction Corps are called in English, by their numbers: 七师 → Seventh
 * Division, 143团 and 一四三团 → 143rd Regiment, 六连 → Sixth Company.
 */
import { numberOf, ordinal } from './compose-numbers.ts';

const UNIT = /^(?:第?([一二三四五六七八九十\d]{1,2})(师)|([一二三四五六七八九十百零〇\d]{1,4})([团连]))$/;
const FARM = /^红星([一二三四])牧?场$/;
const KINDS: Readonly<Record<string, string>> = { 师: 'Division', 团: 'Regiment', 连: 'Company' };

/** The unit's English; undefined where the characters are no unit's number. */
export function corpsEnglish(text: string): string | undefined {
  const farm = numberOf(FARM.exec(text)?.[1] ?? '');
  if (farm) return `Hongxing No. ${farm} Farm`;
  if (!/[师团连]$/.test(text)) return undefined;
  const [, division, , other, kind] = UNIT.exec(text) ?? [];
  const value = numberOf(division ?? other ?? '');
  return value ? `${ordinal(value)} ${KINDS[kind ?? '师'] ?? ''}` : undefined;
}
