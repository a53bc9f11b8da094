/** Media that are called by their place alone, with a word for what they are behind it: 云川网, 青河在线, 青河融媒, 今日青河网. */
import type { Gloss } from '../model/mention.ts';
import { latinName } from './compose-levels.ts';
import type { Lexicon } from './compose-lexicon.ts';

const MEDIA = /^(今日)?([\u4e00-\u9fff]{2,3})(网|在线|融媒)$/u;
const NOUNS: Readonly<Record<string, string>> = { 网: 'Online', 在线: 'Online', 融媒: 'Converged Media' };
/** 新闻网, 互联网, 政务网: what kind of site it is, of no place. */
const KINDS = /(?:新闻|联|政务|信息|生活|观察|电|管|官)$/u;

/** What such a name says; undefined for all others. */
export function mediaOfPlace(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, today = '', place = '', noun = ''] = MEDIA.exec(text) ?? [];
  if (!place || KINDS.test(place)) return undefined;
  return { english: `${latinName(place, lexicon)} ${today && 'Today '}${NOUNS[noun] ?? ''}` };
}
