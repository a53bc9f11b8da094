/** What lies along a road or a river. Stretches: 清江兰溪段 → Lanxi section of the Qingjiang River, 明湖路至石桥段 → section from … to …. */
import type { Gloss } from '../model/mention.ts';

const BETWEEN = /^([\u4e00-\u9fff]{2,10})至([\u4e00-\u9fff]{2,10})段$/;
const ALONG =
  /^(.{1,10}?(?:高速公路|高速|公路|铁路|高铁|[国省县乡]道|[GSXY]\d{1,4}线?|[河江渠堤]))(?:干流)?([\u4e00-\u9fff]{2,6})段$/;
/** 影院街10号院: where people live, by its street. */
const YARD = /^([\u4e00-\u9fff]{2,8}(?:路|街|巷|大道))(\d{1,4})号院$/;

/**
 * @param place the English of a place's name
 * @param sides what lies along a stretch and is no place's name (城区)
 * @returns undefined where the text names no stretch, or one of whose names has no English
 */
export function glossStretch(
  text: string,
  place: (name: string) => Gloss | undefined,
  sides: ReadonlyMap<string, string>,
): Gloss | undefined {
  // Of 兰溪, 金华, 浙江 the smallest.
  const own = (name = ''): string | undefined => {
    const told = place(name);
    // 北‖沿江高铁: a part of its name is another thing's.
    return told?.explanation === undefined ? told?.english.split(',')[0] : undefined;
  };
  const [, from, to] = BETWEEN.exec(text) ?? [];
  if (from && to) {
    const [first, last] = [own(from), own(to)];
    return first && last ? { english: `section from ${first} to ${last}` } : undefined;
  }
  const [, street, number = ''] = YARD.exec(text) ?? [];
  const yard = street && own(street);
  if (yard) return { english: `Courtyard ${number}, ${yard}` };
  const [, line, where = ''] = ALONG.exec(text) ?? [];
  const [whole, part] = line ? [own(line), sides.get(where) ?? own(where)] : [];
  return whole && part ? { english: `${part} section of ${whole}` } : undefined;
}
