/** Media that are called by their place alone, with a word for what they are behind it: 松岭网, 云川在线, 太和融媒, 今日松岭网. */
import type { Gloss } from '../model/mention.ts';
import { latinName } from './compose-levels.ts';
import { meaningOf, type Lexicon } from './compose-lexicon.ts';

const MEDIA = /^(今日)?([\u4e00-\u9fff]{2,3})(网|在线|融媒)$/u;
const NOUNS: Readonly<Record<string, string>> = { 网: 'Online', 在线: 'Online', 融媒: 'Converged Media' };

/** What such a name says; undefined for all others. */
export function mediaOfPlace(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, today = '', place = '', noun = ''] = MEDIA.exec(text) ?? [];
  // 新闻网, 党建网, 健康网: what kind of site it is, of no place.
  // 平原‖融媒: only of a county, whatever its name means.
  if (!place || (noun !== '融媒' && !meaningOf(place, lexicon)?.place)) return undefined;
  return { english: `${latinName(place, lexicon)} ${today && 'Today '}${NOUNS[noun] ?? ''}` };
}
