/**
 * Names of other languages that begin as a Han name does (莱希, 卡纳尼, 哈莉玛, 巴特尔): told by how much their characters
 * speak for one, or by the parts of which they are composed (巴桑次仁, 哈斯巴根). Such a name is one word, and its first character reads as in transliteration (哈 hā, not the surname Hǎ).
 */
import { Matcher } from '../lexicon/matcher.ts';
import { list, type Row } from '../lexicon/table.ts';

/** How much a character speaks for a name of another language, from the rows of transliteration.tsv. */
export function transliterationWeights(rows: readonly Row[]): (char: string) => number {
  const weights = new Map(
    rows.flatMap(({ weight, characters = '' }) =>
      Array.from(characters, (char) => [char, Number(weight)] as const),
    ),
  );
  return (char) => weights.get(char) ?? -Infinity;
}

/** From which weight a character speaks for such a name. */
export const SPEAKS = 1;
/** From which weight one does not speak against, where somebody is known to be from abroad (罗代纳). */
export const HARDLY_SPEAKS = -1;
/** What all characters of a name of two or three have to say together. */
const ENOUGH = [0, 0, 6, 7];
/** What each character of a given name has to say where it stands alone, or where the surname says nothing (席尔瓦). */
const STRONG = 3;
/** Characters of transliteration that women's Han names end with (米娜, 艾莉). */
const OF_WOMEN = /[娜莉莎琳妮岚娅丽芬雅露欣]$/;

/** Given names of Han people that are written with such characters throughout (盖玉梅, 查德旺). */
const OF_HAN =
  /(?:[玉春雪爱瑞金秀][梅兰芬林波海泉龙芝云明文莲丹莎]|[海福明文云德][旺海福林波明云文泉龙泽梅]|[恩润]泽)$/u;

/** What no Han given name holds. */
const OF_NO_HAN = /[拉尼特兹塞茨耶扎弗什恰瑟奈]/;
/** What given names of two characters do not hold beside another character of transliteration (马科斯); 李斯 is a Han name. */
const OF_NO_HAN_PAIR = /[斯姆穆洛鲁纳里诺佩赫]/;
/** What each character of such a given name has to say. */
const PLAIN = 2;

/** Whether what stands behind a surname, the common ones too, is no Han given name: 马拉佩, 马科斯, 吕特. */
export function isStrangeGiven(given: string, weightOf: (char: string) => number): boolean {
  const all = given.split('').every((char) => weightOf(char) >= PLAIN);
  return all && (OF_NO_HAN.test(given) || (given.length > 1 && OF_NO_HAN_PAIR.test(given)));
}

/** Whether a name without separators, with a surname that is not one of the common ones, is of another language. */
export function isStrange(name: string, weightOf: (char: string) => number): boolean {
  const isOfWoman = OF_WOMEN.test(name);
  if (OF_HAN.test(name)) return false;
  const weights = name.split('').map(weightOf);
  const isStrong = !isOfWoman && weights.slice(1).every((weight) => weight >= STRONG);
  if (weights.length === 2 && !isStrong) return false;
  if (weights.length === 3 && isStrong) return true;
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.every((weight) => weight >= SPEAKS) && sum >= (ENOUGH[weights.length] ?? Infinity);
}

/** The parts of Tibetan, Mongolian and Turkic names, from the rows of grammar.tsv. */
export const nameParts = (rows: readonly Row[]): Matcher<true> =>
  new Matcher(
    rows
      .filter((row) => row.class === 'namePart')
      .flatMap(({ words }) => list(words).map((word) => [word, true] as const)),
  );

/** Whether a name is two such parts and more, with nothing between them (江白|扎西: no double surname). */
export function isComposed(name: string, parts: Matcher<true>): boolean {
  let count = 0;
  let end = 0;
  for (let part = parts.longestAt(name, 0); part; part = parts.longestAt(name, end)) {
    end = part.end;
    count++;
  }
  return count > 1 && end === name.length;
}
