/** Numerals as calendar expressions write them: 25, 二十五, 二〇二六, 两. */

/** Sources of patterns; each has no group of its own. */
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
export const DAY_CHINESE =
  '(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
export const DAY = `(?:3[01]|[12]\\d|0?[1-9]|${DAY_CHINESE})`;

const DIGITS = new Map('〇一二三四五六七八九'.split('').map((char, i) => [char, i]));
DIGITS.set('零', 0).set('两', 2);

/** The value of a numeral below a hundred in words, or of any length digit by digit; null where it is neither. */
export function numeral(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units, ...rest] = written.split('十');
  if (tens === undefined || rest.length > 0) return null;
  if (units !== undefined) {
    const ten = tens === '' ? 1 : DIGITS.get(tens);
    const unit = units === '' ? 0 : DIGITS.get(units);
    return ten === undefined || unit === undefined ? null : ten * 10 + unit;
  }
  let value = 0;
  for (const char of tens) {
    const digit = DIGITS.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return written ? value : null;
}
