/** Units of the Xinjiang Production and Construction Corps in English, by their numbers. */
import { COMPANY, DIVISION, REGIMENT } from '../lexicon/corps-units.ts';
import { numberOf, ordinal } from './compose-numbers.ts';

const UNIT = new RegExp(`^(?:${DIVISION}|${REGIMENT}|${COMPANY})$`);
const KINDS: Readonly<Record<string, string>> = { 师: 'Division', 团: 'Regiment', 连: 'Company' };
const LAST = /[师团连场]$/;

/**
 * 七师 → Seventh Division, 143团 and 一四三团 → 143rd Regiment, 六连 → Sixth Company, 红星四场 → Hongxing No. 4 Farm.
 * @returns undefined where the characters are no unit's number
 */
export function corpsEnglish(text: string): string | undefined {
  // A division and its city have one committee and one government.
  if (text === '师市') return 'Division and City';
  if (!LAST.test(text) || !UNIT.test(text)) return undefined;
  const value = numberOf(text.replace(/^(?:第|红星)|(?:牧?场|[师团连])$/g, ''));
  const kind = KINDS[text.slice(-1)];
  if (!value) return undefined;
  return kind === undefined ? `Hongxing No. ${value} Farm` : `${ordinal(value)} ${kind}`;
}
