/** 安龙、册亨等县, 通化、来宾等地: lists whose end says that their items are places, words though they may be. */
import type { MentionLexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';

const CALLED =
  /等(?:\d+|[一二三四五六七八九十两多几]+)?个?(?:县市|市县|县区|区县|市州|州市|省份|省区|[省市县区旗州国]|地)(?![域方点区界])/g;
/** How far back such a list may begin. */
const LONGEST = 60;

/** Where the items begin that are in the gazetteer. */
export function listedPlaces(scan: Scan, lexicon: MentionLexicon): Set<number> {
  const starts = new Set<number>();
  for (const { index } of scan.text.matchAll(CALLED)) {
    const before = scan.slice(Math.max(0, index - LONGEST), index);
    const list = /(?:[\u4e00-\u9fff]{2,8}[、和])+[\u4e00-\u9fff]{2,8}$/.exec(before)?.[0] ?? '';
    let at = index - list.length;
    // 太和 is one name, 安龙和册亨 are two.
    const items = list.split('、').flatMap((item) => (lexicon.places.has(item) ? item : item.split('和')));
    for (const item of items) {
      // 近日，安龙、…: what stands before the first item is the sentence's.
      const start = lexicon.places.has(item) ? at : undefined;
      if (start !== undefined) starts.add(start);
      at += item.length + 1;
    }
  }
  return starts;
}
