/**
 * One spelling for the scanner: full-width digits, dashes and brackets, the traditional characters that calendar
 * words use, and the several circles written for zero. Every replacement keeps the length, so that an offset in the
 * result is an offset in the text.
 */
const FROM =
  '０１２３４５６７８９○Ｏ—–－～~─−，／．：（）　\u00a0後個週號時點農曆節慶勞動兒禮間從於國婦萬聖這兩當';
const TO = '0123456789〇〇-------,/.:()  后个周号时点农历节庆劳动儿礼间从于国妇万圣这两当';
const SPELLING = new Map(FROM.split('').map((char, i) => [char, TO[i] ?? char]));
const VARIANT = new RegExp(`[${FROM}]`, 'g');

/** A Latin O or a digit 0 typed inside a Chinese numeral (二O二六年). */
const LATIN_ZERO = /(?<=[一二三四五六七八九〇])[Oo0](?=[一二三四五六七八九〇])/g;

/** A title in 《》, one level of nesting: years in a document's title are not dates of the news. */
const TITLE = /《[^《》\n]{1,200}(?:《[^《》\n]{1,200}》[^《》\n]{0,200}){0,3}》/g;

export function plainSpelling(text: string): string {
  return text
    .replace(VARIANT, (char) => SPELLING.get(char) ?? char)
    .replace(LATIN_ZERO, '〇')
    .replace(TITLE, (title) => '□'.repeat(title.length));
}
