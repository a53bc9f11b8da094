/** 中国（河南）自由贸易试验区: a pilot zone with its province in brackets, and what lies in it. */
import type { Lexicon } from './compose-lexicon.ts';
import { withoutArticle } from './compose-names.ts';

const ZONE = /中国[（(]([\u4e00-\u9fff]{2,5})[)）](?:自由贸易试验区|自贸试验区|自贸区)/y;

/** The zone that begins at `start`, and its English; undefined where none does or its province is not known. */
export function tradeZoneAt(
  text: string,
  start: number,
  { meanings }: Lexicon,
): { text: string; english: string } | undefined {
  ZONE.lastIndex = start;
  const [whole = '', name = ''] = ZONE.exec(text) ?? [];
  const place = whole && meanings.get(name)?.place;
  return place
    ? { text: whole, english: `China (${withoutArticle(place.english)}) Pilot Free Trade Zone` }
    : undefined;
}
