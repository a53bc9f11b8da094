/** Sites by their right end: 凤凰山 alone, 太谷区第四污水处理厂 behind a place. */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Token } from '../../model/text.ts';
import { isNameWord, stopsName, type Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';

/** 村寨, 山村, 乡村振兴: settlements as a kind. */
export const GENERIC =
  /((?:^|.)(?:^|[^前跃先奋共齐猛引新])[进入返闭]村|(?:部分|各|多个|所有|周边|沿线|相关|有关|所辖|所属|下辖)(?:乡?镇|乡|村)|主街道|乡村街道|乡建乡|村屯|(?:自然|行政)村|[两几多三四五六七八九十]个[村镇乡社]|[两几][村镇乡]|第[一二三四五六七八九十]+大(?:行政|自然)?村|村寨|村庄|城中村|[农山乡渔新]村|(?:^|热爱|建设|回报|返回|第二)[家故他异]乡|(?:^|美丽|各)[圩墟]镇|重镇|(?:^|村)全村|(?:专业|特色|产业|工业|重点|中心|旅游)[村镇]|社会|(?:农村|邻里|城市|城镇|生态|智慧|国际|老旧|基层|乡村|村居|街道|镇街|属地|新建|安置|搬迁|各|多个)社区)$/;

/** 省定贫困村‖石峰村, 东茗乡‖集体经济薄弱村: a village by what was said of it, in front of its name or without one. */
export const RATED_VILLAGE =
  /(?:贫困|脱贫|薄弱|示范|典型|试点|重点|帮扶|驻点|联系|包联|挂点|挂钩|联点|后进|涣散|样板|精品)村$/;

/** 东大街, 万达广场, 滨河新区: one name and its generic, by the segmenter's own word for it or with the generic behind. */
function townSite(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  const first = scan.startingAt(at);
  // 阳光花园‖小区
  const estate = (end: number): number => (scan.text.startsWith('小区', end) ? end + 2 : end);
  if (!first || first.end > limit || lexicon.words.siteNot.has(first.word)) return at;
  if (/^n[szt]?$/.test(first.tag) && first.word.length > 2 && endsAsTown(grammar, first.word)) {
    // 人民广场/n, 建设路/nt: a noun only where what towns call such a site by stands in front.
    const called = lexicon.words.townName.longestAt(first.word, 0) !== undefined;
    if (/^n[sz]$/.test(first.tag) || called) return estate(first.end);
  }
  const next = first.word.length > 1 ? scan.startingAt(first.end) : undefined;
  // 新厢路‖路面: the road has its generic already.
  if (!next || next.end > limit || !lexicon.words.townSite.has(next.word) || first.word.endsWith(next.word))
    return at;
  const whole = scan.slice(at, next.end);
  const named = /^(?:ns|nz|x|nr)/.test(first.tag) && !stopsName(grammar, first);
  const known = lexicon.words.townName.has(first.word);
  return (named || known) && !lexicon.words.siteGeneric.has(whole) ? estate(next.end) : at;
}

const endsAsTown = ({ lexicon }: Grammar, word: string): boolean =>
  !lexicon.words.siteGeneric.has(word) &&
  !lexicon.words.siteNot.has(word) &&
  [1, 2].some((length) => word.length > length + 1 && lexicon.words.townSite.has(word.slice(-length)));

const ROAD =
  /(?:[GSXY]\d{1,4}(?:国道|省道|县道|乡道|线|高速公路|高速)|\d{2,3}(?:国道|省道)|(?:国道|省道)[GS]?\d{2,3}(?:线)?|[GS]\d{2,4}[\u4e00-\u9fff]{2}段(?![落长位])|[GS]\d{2,4}(?=[\u4e00-\u9fff]{0,6}(?:段|沿线|改建|改扩建|改线|绕城)))/y;

const ROAD_FIRST = new CharSet('GSXY0123456789国省');

/** G318国道, 318国道: a road by its number; `at` where there is none. */
export function numberedRoad({ scan }: Grammar, at: number): number {
  if (!ROAD_FIRST.hasAt(scan.text, at)) return at;
  ROAD.lastIndex = at;
  return ROAD.test(scan.text) ? ROAD.lastIndex : at;
}

/** What a river does or has: a name of two characters is no word of the language before it. */
const WATERS = /^(?:流域|流经|流过|穿|河畔|江畔|湖畔|两岸|沿岸|水位|水质|水面|[上中下]游|干流|支流|大桥)/;

const TOLD = /^(?:又[称名]|发源|全长|流[域经]|干流|源[于自头])/;

/** 漳河‖穿境而过: a river or a mountain that the segmenter knows for a place, at the head of a clause. */
export function riverAt(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon } = grammar;
  const first = scan.startingAt(at);
  // 田金河‖又称来苏河: what only a river has makes one of an unknown word.
  const told =
    first?.tag === 'x' &&
    /^.{2}[河江溪]$/.test(first.word) &&
    TOLD.test(scan.slice(first.end, first.end + 2));
  if (told) return first.end;
  if (first?.tag !== 'ns' || !/^.{1,3}[河江湖山桥塔寺]$/.test(first.word)) return undefined;
  const generic = lexicon.words.siteNot.has(first.word) || lexicon.words.siteGeneric.has(first.word);
  const named =
    first.word.length > 2 ? scan.char(at - 1) !== '“' : WATERS.test(scan.slice(first.end, first.end + 2));
  return named && !generic ? first.end : undefined;
}

/** 摸清‖澜江‖流域水情: a river by what only a river has, wherever it stands. */
export function basinAt({ scan, lexicon }: Grammar, at: number): number | undefined {
  const first = scan.startingAt(at);
  if (!first || !/^(?:ns|x)$/.test(first.tag) || !/.[河江]$/.test(first.word)) return undefined;
  if (first.tag === 'x' && first.word.length > 3) return undefined;
  // 江河‖流域: all of them.
  if (lexicon.words.siteNot.has(first.word)) return undefined;
  return /^(?:流域|干流|两岸)/.test(scan.slice(first.end, first.end + 2)) ? first.end : undefined;
}

/** 和平之‖海 */
const FIGURE = /之[海河江湖山]$/;
/** 发展观, 壮观: a view or a look, which end as temples do. */
const isView = ({ lexicon }: Grammar, word: string): boolean =>
  word.endsWith('观') && [2, 3].some((length) => lexicon.words.view.has(word.slice(-length)));
/** What ends as sites do, and is none. */
const isNoSite = (grammar: Grammar, word: string): boolean => FIGURE.test(word) || isView(grammar, word);

/** 圣果‖观: a temple has a name that is neither a place's nor what one has a view of. */
function isHermitage(grammar: Grammar, start: number, end: number): boolean {
  const { scan, lexicon } = grammar;
  const name = scan.startingAt(start);
  return (
    name?.end === end &&
    /^(?:n|x|nr|nz)$/.test(name.tag) &&
    !lexicon.places.has(name.word) &&
    !isView(grammar, `${name.word}观`)
  );
}

/** 凤凰山, 圣果观: a word or two that end as mountains, temples and waters do. */
export function namedSite(grammar: Grammar, at: number): number {
  const { scan, lexicon, limit } = grammar;
  let end = at;
  if (lexicon.posts.longestAt(scan.text, at, limit)) return at;
  const town = townSite(grammar, at);
  if (town > at) return town;
  for (let step = 0; step < 3; step++) {
    const token = scan.startingAt(end);
    if (!token || token.end > limit || !isHan(token.word[0]) || !/^(n|x|nr|ns|nz|vg|j|l|b)/.test(token.tag))
      return at;
    // 西太平洋‖等海空域, 大力发展‖向海经济
    if (stopsName(grammar, token) || (token.word.length > 3 && !isNameWord(grammar, token))) return at;
    // 发展|观, 北京|观‖冬奥: a view of something, or to watch.
    if (token.word === '观' && !isHermitage(grammar, at, end)) return at;
    if (isNoSite(grammar, token.word)) return at;
    // 黄池河、青山河‖四河交汇处: how many they are.
    if (/^[三四五六七八九]河$/.test(token.word) && scan.text.startsWith('交汇', token.end)) return at;
    // 入|河入海: water that runs into water.
    if (/[入排出临]海$|^入/.test(token.word) || /入/.test(scan.char(at - 1))) return at;
    end = token.end;
    const stops = lexicon.words.siteNot.has(token.word) || lexicon.words.afterName.has(token.word);
    if (stops || token.word.endsWith('大海')) return at;
    const suffixed = /[山河湖江海岛寺庙观塔祠]$/.test(token.word) && end - at > 2;
    if (suffixed && !lexicon.words.siteGeneric.has(scan.slice(at, end))) return end;
  }
  return at;
}

/** 第三大‖灌区, 上首座‖…大桥, 首趟‖…铁路, 阿根廷‖多地纪念马岛: which one among others, or several places. */
export const ONE_OF_MANY =
  /^(?:[两三四五多各]地|多[省市州县国城]|第[一二三四五六七八九十]+[大村镇县]|上?首[座条个批趟列])/;

/** What is built between two towns. */
const LINE = /^(?:铁路|高铁|高速|城际|公路|跨[江海]|段)/;

/** 荆门至荆州‖高铁: the line is of both. */
export const isShared = ({ scan }: Grammar, start: number, at: number): boolean =>
  scan.char(start - 1) === '至' && LINE.test(scan.slice(at, at + 2));

/** Which rank a zone or a park has, inside its name. */
const RANK = /(?:国家|省|市)级/y;

/** 太白山‖国家级旅游度假区: where the site of such a rank ends; `at` where there is none, or a province has several. */
function rankedSite({ scan, lexicon, limit }: Grammar, start: number, at: number): number {
  RANK.lastIndex = at;
  if (!RANK.test(scan.text) || lexicon.places.get(scan.slice(start, at))?.level === 'province') return at;
  const site = lexicon.words.siteStrong.longestAt(scan.text, RANK.lastIndex, limit);
  return site && site.end - RANK.lastIndex > 2 && scan.boundaryAt(site.end) ? site.end : at;
}

/** What people and goods do to a port or to Hong Kong, in front of its one character. */
export const NO_PORT = /[治抵开援访离返赴来在驻留到进出靠停供爱涉输全]港$|枢纽港$/;

/** 大户‖刘明山, 青年‖常永山: a name of three characters behind what somebody is. */
const isPersonHere = ({ scan, lexicon }: Grammar, { word, tag, start }: Token): boolean =>
  word.length === 3 &&
  /^(?:x|nr)$/.test(tag) &&
  /^(?:common|usual)$/.test(lexicon.surnames.get(word.charAt(0)) ?? '') &&
  /[户年民员者匠师生兵医]$/.test(scan.endingAt(start)?.word ?? '');

/** 西起‖中山, 弘扬‖井冈山, 城市‖红河: a place of the list behind a word of the sentence, or behind what it is. */
function isApart({ scan, lexicon }: Grammar, at: number, token: Token): boolean {
  const before = scan.endingAt(token.start);
  return (
    before !== undefined &&
    before.start >= at &&
    before.word.length > 1 &&
    (/^(?:v|vn|a|ad|d|p|n|f|l|j|t)$/.test(before.tag) ||
      /[起至连接穿通朝临入]$/.test(before.word) ||
      lexicon.words.meetingOpens.has(before.word)) &&
    lexicon.places.has(token.word)
  );
}

/** 长城‖1号旅游公路 */
const SCENIC_ROAD = /[一二三四五六七八九\d]{1,2}号(?:国家)?(?:风景道|旅游公路|公路)/y;

/** What people go to see, by its last character: 西湖, 乌江寨, 张家界大峡谷, 喀什古城. */
const SCENERY = /[山湖江河沟峡谷岭岛洞泉寨湾寺]$|(?:古城|古镇|长城)$/;

/** A site behind a place chain: 太谷区 + 第四污水处理厂, 广州 + 国际港. The chain's own end where there is none. */
export function siteEnd(grammar: Grammar, start: number, at: number): number {
  const { scan, lexicon, limit } = grammar;
  // 海螺沟‖景区, 西湖‖景区
  const known =
    scan.text.startsWith('景区', at) &&
    (lexicon.places.get(scan.slice(start, at))?.level === 'region' || SCENERY.test(scan.slice(start, at)));
  if (known) return at + 2;
  SCENIC_ROAD.lastIndex = at;
  if (SCENIC_ROAD.test(scan.text)) return SCENIC_ROAD.lastIndex;
  // 206国道‖韩山隧道: a road is no place that sites lie in.
  if (isShared(grammar, start, at) || numberedRoad(grammar, start) === at) return at;
  const whole = scan.boundaryAt(at) ? undefined : scan.covering(at);
  const rest = whole ? scan.slice(at, whole.end) : '';
  // 中仓街道|社区: the communities of a street; 西桥村|村部.
  const suffixed =
    whole &&
    whole.end <= limit &&
    rest !== '社区' &&
    whole.word !== '村村' &&
    lexicon.words.siteSuffix.has(rest);
  let best = suffixed ? whole.end : at;
  for (let end = best; end < limit && end - at < 14;) {
    // 太白|山‖国家级旅游度假区: behind a mountain that bears its county's name as well.
    const ranked = end === at || (suffixed && end === whole.end) ? rankedSite(grammar, start, end) : end;
    if (ranked > end) return ranked;
    const token = scan.startingAt(end);
    // 抽水蓄能电站, 公路口岸: a suffix of words that are none alone.
    const long = token && lexicon.words.siteSuffix.longestAt(scan.text, end, limit);
    const plain = long && lexicon.words.siteNot.has(scan.slice(at, long.end));
    if (long && !plain && long.end > token.end && long.end - end > 2 && scan.boundaryAt(long.end)) {
      best = end = long.end;
      continue;
    }
    // 安徽‖第三大灌区: one among others.
    if (ONE_OF_MANY.test(scan.slice(end, end + 5))) break;
    if (!token || !(token.tag === 'f' || isNameWord(grammar, token))) break;
    // 现代农业综合‖开发‖示范区: a verb of names, but at none's head.
    if (token.tag === 'v' && (end === at || !lexicon.words.nameVerb.has(token.word))) break;
    if (token.tag === 'vn' && !lexicon.words.nameVerb.has(token.word)) break;
    // 湘西‖不通‖高铁
    if (stopsName(grammar, token) || lexicon.words.afterName.has(token.word) || token.word.startsWith('不'))
      break;
    // 泰国‖柬埔寨: another state.
    if (lexicon.places.get(token.word)?.state) break;
    if (token.tag === 'f' && token.word.endsWith('部')) break;
    if (token.word === '建设' && end > at) break;
    if (
      /性$|^.军$|^沿|^地处$|^位于$|[军民]用$|[排入坠落]海$|水排$/.test(token.word) ||
      (end > at && /.[省市]$/.test(token.word))
    )
      break;
    if (GENERIC.test(token.word) || lexicon.words.siteNot.has(token.word)) break;
    if (/^[一二三四五六七八九十两几多]+[个家座处条批大]/.test(token.word)) break;
    if (end === at && /^(农村|城区|社区|园区|景区|基地|中心|现场|市区|县城|村)$/.test(token.word)) break;
    // 增供‖浙江: another place; 种粮大户‖刘明山: who it is.
    if (lexicon.places.get(token.word)?.level === 'province' || isPersonHere(grammar, token)) break;
    if (NO_PORT.test(token.word)) break;
    // 台湾|青年|观‖大局
    if (token.word === '观' && !isHermitage(grammar, scan.endingAt(end)?.start ?? end, end)) break;
    end = token.end;
    if (isNoSite(grammar, token.word)) continue;
    // 诗经|文化|园内: the side is the sentence's.
    const stop = token.tag === 's' && end - token.start === 2 && /[内里外]$/.test(token.word) ? end - 1 : end;
    for (let from = Math.max(at, stop - 6); from < stop; from++) {
      const suffix = scan.slice(from, stop);
      if (!lexicon.words.siteSuffix.has(suffix) || RATED_VILLAGE.test(scan.slice(at, stop))) continue;
      // 西起‖中山, 连通‖长江: another place, whose name ends like a site's.
      if (stop - from === 1 && from > token.start && isApart(grammar, at, token)) continue;
      // 亚太‖大市场: no site, whatever stands in front of it.
      const market = suffix === '大市场' && lexicon.places.get(scan.slice(start, at))?.level === 'county';
      if (!market && lexicon.words.siteNot.has(scan.slice(at, stop))) continue;
      // 广平‖山: behind a short form the mountain's own name.
      const own = from === at && token.word === suffix && !/[省市县区州盟旗镇乡村]/.test(scan.char(at - 1));
      const bears =
        !lexicon.words.siteNeedsName.has(suffix) || (own && /[山河湖江岛街路]|大道|高铁|高速/.test(suffix));
      // 成渝世界级机场‖群: a number of them.
      if (/[群网]/.test(scan.char(stop))) continue;
      // 南昌到黄山‖高铁: a line between two places, not one's own.
      if (/^(?:高铁|铁路)$/.test(suffix) && /[到至]/.test(scan.char(start - 1))) continue;
      if (from > at || (at > start && bears)) best = stop;
    }
  }
  return best;
}
