/** A part of a known place by its side: 巴西西北, 河南中西部. */
import type { Gloss } from '../model/mention.ts';
import { meaningOf, type Lexicon } from './compose-lexicon.ts';
import { placeEnglish, withoutArticle } from './compose-names.ts';

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['东南', 'southeastern'],
  ['东北', 'northeastern'],
  ['西南', 'southwestern'],
  ['西北', 'northwestern'],
  ['中东', 'central and eastern'],
  ['中西', 'central and western'],
  ['中南', 'central and southern'],
  ['中北', 'central and northern'],
  ['东', 'eastern'],
  ['西', 'western'],
  ['南', 'southern'],
  ['北', 'northern'],
  ['中', 'central'],
  ['沿海', 'coastal'],
]);
const DIRECTED =
  /^(.{2,}?)(东南|东北|西南|西北|(?:中东|中西|中南|中北|[东西南北中])(?=部)|沿海)(?:部|地区|一带)*$/;

/** A part of a known place: 巴西西北 → northwestern Brazil, 河南中西部 → central and western Henan. */
export function glossDirection(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, whole = '', part = ''] = DIRECTED.exec(text) ?? [];
  const direction = DIRECTIONS.get(part);
  if (direction === undefined || !meaningOf(whole, lexicon)?.place) return undefined;
  return { english: `${direction} ${withoutArticle(placeEnglish(whole, lexicon))}` };
}
