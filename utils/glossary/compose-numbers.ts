/** Numerals of the names of sessions and meetings (五届, 第三十二次) and their English ordinals. */

const DIGITS = '〇一二三四五六七八九';
const WORDS = [
  'Zeroth',
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** What a numeral is written with, as a character class of a regular expression. */
export const NUMERAL = '[〇零一二三四五六七八九十百\\d]';

/** The value of 三十二, 一百零五, 二〇二六, 首 or 32, from 0 to 9999; undefined where it is no numeral. */
export function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '首') return 1;
  if (!text || /[^〇零一二三四五六七八九十百]/.test(text)) return undefined;
  const plain = text.replaceAll('零', '〇');
  if (!/[十百]/.test(plain)) return Number(plain.replaceAll(/./g, (digit) => String(DIGITS.indexOf(digit))));
  let total = 0;
  let digit = 0;
  for (const char of plain) {
    if (char === '百' || char === '十') {
      total += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else digit = DIGITS.indexOf(char);
  }
  return total + digit;
}

/** “Fifth”, “32nd”: words up to ten, as the names of congresses are written. */
export function ordinal(value: number): string {
  const word = WORDS[value];
  if (word) return word;
  const teens = value % 100 > 10 && value % 100 < 14;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

/** “100th”: digits throughout, for anniversaries. */
export function ordinalDigits(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14;
  return `${value}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}
