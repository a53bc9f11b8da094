/** 安龙、册亨等县, 通化、来宾等地: lists whose end says that their items are places, words though they may be. */
import type { MentionLexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';

const CALLED =
  /等(?:\d+|[一二三四五六七八九十两多几]+)?个?(?:县市|市县|县区|区县|市州|州市|省份|省区|[省市县区旗州国]|地)(?![域方点区界])/g;
/** How far back such a list may begin. */
const LONGEST = 60;

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
  for (const { index } of scan.text.matchAll(CALLED)) {
    const before = scan.slice(Math.max(0, index - LONGEST), index);
    const list = /(?:[\u4e00-\u9fff]{2,8}[、和])+[\u4e00-\u9fff]{2,8}$/.exec(before)?.[0] ?? '';
    let at = index - list.length;
    // 太和 is one name, 安龙和册亨 are two.
    const items = list.split('、').flatMap((item) => (lexicon.places.has(item) ? item : item.split('和')));
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

/** …等地, …等项目现场, …等城市建设重点项目: the end of a list of what was visited. */
const VISITED = /等(?:地|处|点位?|[\u4e00-\u9fff\d]{0,10}?(?:项目|工程|现场|点位))/g;
/** The verb that leads to such a list. */
const LEADS = /^.*(?:察看|查看|来到|前往|深入|走进|走访|视察|参观|考察|调研|赴|到)了?/s;
/** How long such a list may be, in UTF-16 units. */
const VISIT = 160;

/** Where the items begin of lists of what somebody visited, each a site, a school, a firm or a project. */
export function visitedItems(scan: Scan): Set<number> {
  const starts = new Set<number>();
  for (const { index } of scan.text.matchAll(VISITED)) {
    const before = scan.slice(Math.max(0, index - VISIT), index);
    const list = /[^，。；！？\n]*$/.exec(before)?.[0] ?? '';
    const [first = '', ...rest] = list.split('、');
    const lead = rest.length > 0 ? (LEADS.exec(first)?.[0].length ?? 0) : 0;
    if (lead === 0) continue;
    let at = index - list.length;
    starts.add(at + lead);
    at += first.length + 1;
    for (const item of rest) {
      starts.add(at);
      at += item.length + 1;
    }
  }
  return starts;
}
