/** 中以常州创新园 → China-Israel Changzhou Innovation Park: parks that China runs with another state. */
import { partnerPark } from '../lexicon/partners.ts';
import type { Gloss } from '../model/mention.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { withoutArticle } from './compose-names.ts';
import { stateEnglish } from './compose-states.ts';

/** 广州城市群: City Cluster, Guangzhou → Guangzhou City Cluster */
export const inOneName = (english: string): string => english.split(', ').slice(0, 2).toReversed().join(' ');

/**
 * The English of such a park; undefined where a name is none's.
 * @param glossPark the park's gloss without both states
 */
export function glossPartners(
  text: string,
  lexicon: Lexicon,
  glossPark: (park: string) => Gloss | undefined,
): Gloss | undefined {
  const partners = lexicon.meanings.get(text)?.place ? undefined : partnerPark(text);
  if (!partners) return undefined;
  // 中韩: as the pair is called.
  const state = stateEnglish(partners.state, lexicon);
  const pair =
    lexicon.meanings.get(`中${partners.state}`)?.word?.english ?? (state && `China-${withoutArticle(state)}`);
  const park = glossPark(partners.park)?.english;
  if (!pair || !park) return undefined;
  // 苏州工业园区 is listed with its city; 钦州产业园区: Industrial Park, Qinzhou
  const listed = lexicon.meanings.get(partners.park)?.place !== undefined;
  const name = listed ? (park.split(', ')[0] ?? park) : inOneName(park);
  return { english: `${pair} ${withoutArticle(name)}` };
}
