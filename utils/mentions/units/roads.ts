/** Roads and streets that no list holds, by what only a road has behind it: 退水渠路‖21号, 经三路‖与纬六路交叉口. */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Grammar } from '../grammar.ts';
import { isLedTo } from './led-to.ts';
import { coverBefore, type Cover } from '../overlap.ts';
import { isHan, isHanAt, type Scan } from '../scan.ts';

const ROAD_LAST = new CharSet('路街道巷');
const ROAD = /(?:路|街|大道|巷)$/;
/** Kinds of roads, and words that end alike. */
export const ROAD_KIND =
  /(?:公路|铁路|道路|线路|马路|思路|出路|网路|水路|电路|丝路|一路|主干路|支路|次干路|小路|大路|老路|新路|山路|土路|沿路|街路|该路|步行街|小巷|街巷|商业街|老街|大街|街道|各路)$|^(?:该|本|各|此|这|两|[东西南北]?侧|沿)/;
/** What stands behind a road alone: a number, another road that it meets, a stretch or a side of it. */
const BEHIND =
  /^(?:、[\u4e00-\u9fff]{2,4}(?:路|街|大道|巷)(?:[、等和及]|$)|等\d*[条处]?(?:道路|路口|路段|街)|\d{1,4}(?:号|弄)|[与和至到—－-][\u4e00-\u9fff\d]{1,5}(?:路|街|大道|巷)(?:平?交叉?口|交汇处?|路口|段|路段|之间|$)|平?交叉?口|交汇处?|路口|路段|两侧|附近|周边|沿街|沿线商[铺户]|东侧|西侧|南侧|北侧|东段|西段|南段|北段|中段|外?立面|(?:保护性)?(?:改造|改扩建|扩建|拓宽|拓改|提升|整治|维修|绿化|亮化|延伸)|游园|人行道|街景|[（(][一二三四]期|[（(][\u4e00-\u9fff\d]{2,6}[路街道巷]?(?:至|到|—|-)[\u4e00-\u9fff\d]{2,8}[）)])/;
/** 解放南路, 后王南街: a side in front of 路 or 街 is a road's alone, where nothing but a name can begin. */
const SIDED = /^[\u4e00-\u9fff]{2}[东南西北中][路街]$/;
/** 道路东路, 该街南街: a kind in front of the side. */
const KIND_SIDED = /^(?:道路|公路|该条|大街|全市|全县|城区|新区|这条|两条|往返|沿线)/;
/** Verbs that begin a clause in front of a road. */
const VERB = /^(?:推动|推进|实施|完成|启动|打造|了解|检查|改造|疏通|整治|位于|来到|前往|途经|沿着|新建|扩建)/;
/** 推动‖解放南路立面改造: verbs of building in front of what is built. */
const BUILDS = /(?:推动|推进|实施|完成|启动|打造|了解|检查|改造|疏通|整治|拟?对)了?$/;
/** 与‖纬六路平交口: the other of two that meet. */
const MEETS = /^(?:平?交叉?口|交汇处?|路口|段|路段)/;
/** No name in front of 路 is longer. */
const LONGEST = 4;

/** Whether nothing but a road's name can begin here: behind a mark, a verb that leads to places, another road. */
function opens(grammar: Grammar, at: number): boolean {
  const { scan, places } = grammar;
  return (
    !isHan(scan.char(at - 1)) ||
    isLedTo(grammar, at) ||
    places.has(at) ||
    // 对‖丁香街周边商户
    (scan.char(at - 1) === '对' && scan.boundaryAt(at)) ||
    BUILDS.test(scan.slice(Math.max(0, at - 3), at))
  );
}

/** Where a road's name may begin: its last character stands within reach. */
export function nearRoad(text: string): Cover {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) if (ROAD_LAST.hasAt(text, at)) ends.push(at);
  return coverBefore(text.length, LONGEST + 1, ends);
}

/** 通村‖公路, 县乡‖公路, 环湖‖公路: which kind. */
const KIND_OF_TRACK = /[县乡村通组环绕沿进出断连旧老新修建护养]/;

/** Where the road ends that begins at `at`, or undefined. */
export function addressedRoad(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, limit, places } = grammar;
  if (!grammar.nearRoad.has(at)) return undefined;
  // 推进‖民小公路建设: a word that nobody knows, of a character of each town.
  const towns = scan.startingAt(at);
  if (towns?.tag === 'x' && towns.word.length === 2 && scan.text.startsWith('公路', towns.end))
    return KIND_OF_TRACK.test(towns.word) || !isHanAt(scan.text, at, at + 2) ? undefined : towns.end + 2;
  if (/[与和及至到了的对]/.test(scan.char(at)) || VERB.test(scan.slice(at, at + 2))) return undefined;
  // 查看‖唐宫中路60号院
  if (lexicon.words.beforePlace.has(scan.slice(at, at + 2))) return undefined;
  // 经三路‖与‖纬六路
  const joined = /[与和至到]/.test(scan.char(at - 1)) && places.has(at - 1);
  if (!joined && !opens(grammar, at)) return undefined;
  for (let end = at + 2; end <= at + LONGEST + 2 && end <= limit; end++) {
    const char = scan.char(end - 1);
    if (!isHan(char) || lexicon.words.nameStop.has(char)) return undefined;
    if (!ROAD_LAST.hasAt(scan.text, end - 1)) continue;
    const name = scan.slice(at, end);
    if (!ROAD.test(name) || ROAD_KIND.test(name) || !isHanAt(scan.text, at, end)) continue;
    const behind = scan.slice(end, end + 14);
    // 丹霞路‖9号院: where people live.
    const yard = /^\d{1,4}号院/.exec(behind)?.[0].length ?? 0;
    if (yard > 0) return end + yard;
    if (SIDED.test(name) && !KIND_SIDED.test(name)) return end;
    if (BEHIND.test(behind) || (joined && MEETS.test(behind))) return end;
  }
  return undefined;
}

/** Words that stand before 高速 and are no route: 乌军‖高速艇, 电驱‖高速. */
const NO_ROUTE = /[军艇车驱机速国]|^(?:全|时|以|超|最|限|各|双|多|出|入)/;

/** Kinds of such roads, and what else is called so: 信息‖高速公路. */
const KIND_OF_ROUTE =
  /^(?:城市|省际|城际|信息|数据|网络|国家|地方|车辆|大桥|铁路|公路|全国|全省|全市|我省|我市|境内|沿线|项目|工程|区域|交通|周边|主线|智慧)$/;

/** 大潮‖高速: a word of the language that the text names a route by again and again. */
function isRepeated({ text }: Scan, word: string): boolean {
  if (word.length !== 2 || KIND_OF_ROUTE.test(word)) return false;
  const name = `${word}高速`;
  const first = text.indexOf(name);
  return text.includes(name, first + 1);
}

/** 沪|昆‖高速, 南起‖京哈‖高速: a route is named by a character of each town that it joins; undefined where none is. */
export function routeStart(scan: Scan, end: number): number | undefined {
  const noun = scan.endingAt(end);
  if (noun?.tag === 'n' && isRepeated(scan, noun.word)) return noun.start;
  // 广深高速/nz: the segmenter's own word.
  const whole = scan.covering(end);
  if (whole?.tag === 'nz' && whole.start < end && whole.end === end + 2) return whole.start;
  let at = end;
  for (let token = scan.endingAt(at); token && end - token.start < 5; token = scan.endingAt(at)) {
    if (!isHan(token.word[0]) || !/^(?:x|j|ns|nz|nr)/.test(token.tag)) break;
    // 沿连霍/x
    at = token.start + Number(token.word.length === 3 && /^[沿在经从走由]/.test(token.word));
    // 京|港澳 is one route, 南起|京哈 is not.
    const before = scan.endingAt(at);
    if (token.word.length > 1 && !(before?.word.length === 1 && /^(?:j|ns|nr)/.test(before.tag))) break;
  }
  return end - at > 1 && !NO_ROUTE.test(scan.slice(at, end)) ? at : undefined;
}
