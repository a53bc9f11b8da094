/** Townships, villages and communities that no list holds, by their generic: up to a few characters in front of 镇, 村, 嘎查. */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Token } from '../../model/text.ts';
import type { Grammar } from '../grammar.ts';
import { isTransliterated } from '../foreign-names.ts';
import { isHan } from '../scan.ts';
import { VILLAGERS } from './place-here.ts';
import { GENERIC, RATED_VILLAGE } from './sites.ts';

const LOWER =
  /^([屯寨庄]镇|镇|乡|[村屯寨庄]社区(?!工)|[屯寨庄]?村(?!民)|街道|社区|苏木|屯|寨|庄|嘎查|开发区|高新区|经开区)/;
/** How each of them begins: most places are turned away by one look. */
const LOWER_FIRST = new CharSet('镇乡屯寨庄村街社苏嘎开高经');

/** Which kind of village. */
export const VILLAGE_KIND =
  /(?:自然|行政|示范|贫困|脱贫|搬迁|移民|城中|先进|重点|试点|帮扶|包联|挂联|挂点|挂包|联系|驻点|包抓|联建|结对|[该本全整我各每农山乡渔新度])村$|(?:服务|走进|建设|打造|智慧|示范|老旧|新型|国际|城市|农村|邻里|文明|平安|和谐|各|多个|所在|属地|全|该|本|我们?|广泛|充实)社区$/;
/** How long a name may be in front of its generic. */
const LONGEST_LOWER = 5;
/** The same in Mongolian, in front of 嘎查. */
const LONGEST_MONGOLIAN = 8;

/** 汶水村、‖半山村: in a list of villages a name that ends like their kind. */
const isListedVillage = ({ scan, places }: Grammar, at: number, end: number): boolean =>
  places.has(at - 1) && /^[^各小多大老好美本该全]{1,2}[山新]村$/.test(scan.slice(at, end));

/** 来到‖杨岱山村: in front of 山村 the segmenter sees no word that would say which kind of mountain village. */
const isMountainVillage = ({ scan }: Grammar, at: number, end: number): boolean => {
  const first = scan.startingAt(at);
  return (
    first !== undefined &&
    /^[^各小多大老好美本该全古边偏深贫穷新农]{2}山村$/.test(scan.slice(at, end)) &&
    (first.word.length === 1 ? /^(?:f|n|nr|ns|z)/.test(first.tag) : first.tag === 'x')
  );
};

/** 敖包苏木‖巴彦巨日合嘎查: a name of another language, in which the segmenter sees no word; behind what it lies in. */
const MONGOLIAN =
  /(?<=[木镇乡旗、到赴])(?!部分|有关|相关|多个|全部|所辖)(?:(?![的了在和与及等到、赴])[\u4e00-\u9fff]){2,7}?嘎查/y;

function mongolianEnd({ scan, limit }: Grammar, at: number): number {
  MONGOLIAN.lastIndex = at;
  return MONGOLIAN.test(scan.text) && MONGOLIAN.lastIndex <= limit ? MONGOLIAN.lastIndex : at;
}

/** Of how many characters a name is, at least and at most, that is written with those of foreign names throughout. */
const [LEAST_STRANGE, LONGEST_STRANGE] = [4, 10];
const STRANGE_LOWER = /^(?:[乡镇]|村(?!民)|街道|社区)/;

/** 阿依巴格乡‖玉斯屯克阿依库勒村: a township or village with a name of another language, too long for a Chinese one; `at` where there is none. */
function strangeLowerEnd({ scan, lexicon, limit }: Grammar, at: number): number {
  let end = at;
  while (end - at < LONGEST_STRANGE && (isTransliterated(lexicon, scan.char(end)) || scan.char(end) === '屯'))
    end++;
  // 阿依|巴格: of the shortest the segmenter must know no word.
  const named = end - at > LEAST_STRANGE || /^(?:x|nr|ns)/.test(scan.startingAt(at)?.tag ?? '');
  if (end - at < LEAST_STRANGE || !named) return at;
  const generic = STRANGE_LOWER.exec(scan.slice(end, end + 2))?.[0].length ?? 0;
  return generic > 0 && end + generic <= limit ? end + generic : at;
}

/** 岚河镇‖内部重要通村公路: where in the place something is. */
const INSIDE = /^(?:内部|境内|辖区|范围|附近|周边|沿线)$/;
/** 乡, 镇, 村 … that no list holds, behind a place: up to four characters and the generic. */
export function lowerEnd(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  // No generic could begin where such a name could end: so it is behind most places.
  const longest = scan.isNear('嘎', at, LONGEST_MONGOLIAN + 1) ? LONGEST_MONGOLIAN : LONGEST_LOWER;
  const gaqaa = longest === LONGEST_MONGOLIAN ? mongolianEnd(grammar, at) : at;
  if (gaqaa > at) return gaqaa;
  const strange = strangeLowerEnd(grammar, at);
  if (strange > at) return strange;
  if (!LOWER_FIRST.isIn(scan.text, at + 1, at + longest + 1)) return at;
  // 、‖全市村党组织书记, 木吉村‖全村: of all there are.
  if (/^全[省市县区镇乡村社]/.test(scan.slice(at, at + 2))) return at;
  // 官亭镇‖开展驻村: a verb in front is no name, unless it is the whole of it (前进村).
  const first = scan.startingAt(at);
  if (first && lexicon.words.notPlaceFirst.has(first.word)) return at;
  // 敖包苏木‖政府副苏木达: its government.
  if (scan.text.startsWith('政府', at)) return at;
  const verb =
    first && first.word.length > 1 && (/^vn?$/.test(first.tag) || INSIDE.test(first.word))
      ? first.end
      : Infinity;
  for (let length = 1; length <= longest && at + length <= verb; length++) {
    const char = scan.char(at + length - 1);
    // 合不土村: a name of another language.
    const stops = lexicon.words.nameStop.has(char) && !(char === '不' && length > 1);
    if (at + length > limit || !isHan(char) || stops) return at;
    const word = scan.startingAt(at + length - 1);
    if (length > 1 && word && /^(v|vn|p|c|d)$/.test(word.tag) && word.word.length > 1) return at;
    if (word && lexicon.words.afterName.has(word.word)) {
      // 金山村和‖后岱村: a side begins a village's name; 到金山村‖后村… it does not end one.
      if (length === 1 && isSided(word)) continue;
      return at;
    }
    const tail = LOWER_FIRST.hasAt(scan.text, at + length)
      ? LOWER.exec(scan.slice(at + length, at + length + 4))
      : null;
    const end = at + length + (tail?.[0].length ?? 0);
    // 云潭县‖乡镇, 云潭‖坝区乡镇: its townships.
    if (tail?.[0] === '镇' && char === '乡') return at;
    // 宜居乡‖村: the countryside.
    if (tail?.[0] === '乡' && scan.char(end) === '村' && !VILLAGERS.test(scan.slice(end, end + 2))) return at;
    if (
      tail &&
      (scan.boundaryAt(end) ||
        /[和与及为]/.test(scan.char(end)) ||
        // 中仓|街道社区‖建设办公室
        (tail[0] === '街道' && scan.text.startsWith('社区', end)) ||
        (tail[0] === '屯' && /[镇乡]/.test(scan.char(at - 1))) ||
        scan.startingAt(end - 1)?.word === '村小' ||
        // 西平村|村部
        /村村[部委里口头内]/.test(scan.slice(end - 1, end + 2))) &&
      !RATED_VILLAGE.test(scan.slice(at, end)) &&
      (!GENERIC.test(scan.slice(at, end)) ||
        isListedVillage(grammar, at, end) ||
        isMountainVillage(grammar, at, end) ||
        isNewVillage(grammar, at, end))
    )
      return end;
  }
  return at;
}

/** 下塬村, 上营村: the segmenter takes what begins with a side for a verb or a position. */
export const isSided = ({ word, tag }: Token): boolean =>
  /^[fvs]$/.test(tag) && /^[上下前后东西南北中]/.test(word);

/** 双桥街道‖慈竹新村, 青岩乡‖根山村: behind its township a village's name ends like a kind of village. */
const isNewVillage = ({ scan }: Grammar, at: number, end: number): boolean =>
  /[镇乡道]/.test(scan.char(at - 1)) &&
  /^(?:[\u4e00-\u9fff]{2,3}新村|[^各小多大老好美本该全建的偏边深贫]{1,2}山村)$/.test(scan.slice(at, end));
