/** 安龙、册亨等县, 通化、来宾等地, 安龙与册亨两县: lists whose end says that their items are places, words though they may be. */
import { allMatches } from '../../lexicon/matches.ts';
import type { MentionLexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';

const CALLED =
  /(?:(?:等(?:周边|省内|国内|沿线|友好|重点|主要|兄弟)?(?:\d+余?|[一二三四五六七八九十两多几]+)?个?|(?:\d{1,3}|[两三四五六七八九十]{1,3})个)(?:县市|市县|城市|镇村|镇街|县区|区县|市州|州市|省份|省区|[省市县区旗州国]|地)(?![域方点区界])|[两三四](?:[省市县区旗州]|地)(?![\u4e00-\u9fff]?[域方点区界级个]))/g;
/** How far back such a list may begin. */
const LONGEST = 60;
/** Its items, of which one may be two that 和 joins. */
const LIST = /(?:[\u4e00-\u9fff]{2,17}、)*[\u4e00-\u9fff]{2,17}$/;

/** How long the verb or preposition is that leads to a place in front of it; 0 where the whole is the place's name. */
function leadOf(lexicon: MentionLexicon, item: string): number {
  for (let length = 1; length < item.length - 1; length++)
    if (lexicon.words.beforePlace.hasAt(item, 0, length) && lexicon.places.has(item.slice(length)))
      return lexicon.places.has(item) ? 0 : length;
  return 0;
}

/** Where the items begin that are in the gazetteer. */
export function listedPlaces(scan: Scan, lexicon: MentionLexicon): Set<number> {
  const starts = new Set<number>();
  for (const { index } of allMatches(CALLED, scan.text)) {
    const before = scan.slice(Math.max(0, index - LONGEST), index);
    const list = LIST.exec(before)?.[0] ?? '';
    if (!/[、和与]/.test(list)) continue;
    let at = index - list.length;
    // 太和 is one name, 安龙和册亨 are two.
    const items = list
      .split('、')
      .flatMap((item) => (lexicon.places.has(item) ? item : item.split(/[和与]/)));
    for (const [index, item] of items.entries()) {
      // 近日，安龙、…; 深入‖永安、…: what stands before the first item is the sentence's.
      const lead = index === 0 ? leadOf(lexicon, item) : 0;
      const start = lexicon.places.has(item.slice(lead)) ? at + lead : undefined;
      if (start !== undefined) starts.add(start);
      at += item.length + 1;
    }
  }
  return starts;
}
