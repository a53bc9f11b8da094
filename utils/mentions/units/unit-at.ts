/** The unit that starts at a place of the text: of place, body and post the longest. 浦东新区区委原书记. */
import type { Grammar } from '../grammar.ts';
import type { Unit } from '../unit.ts';
import { wholeBody } from './bodies.ts';
import { brandedSite } from './branded-sites.ts';
import { ordinalEnd, sentEnd, systemEnd, withParts } from './body-parts.ts';
import { estateEnd, placedSite } from './item-sites.ts';
import { namedAlone, departmentAt, headsList, listedBody } from './listed-bodies.ts';
import { unlistedSite } from './may-start.ts';
import { missionAt, senderEnd } from './missions.ts';
import { HOME } from './place-here.ts';
import { placeAt } from './places.ts';
import { memberEnd, postEnd, rankedEnd, startsWord } from './post-heads.ts';
import { groupEnd, isVeteran } from './settlements.ts';
import { bodyHead, placeHead } from './shared-heads.ts';
import { siteEnd } from './sites.ts';
import { stateShortAt } from './states.ts';
import { streetBody } from './street-bodies.ts';
import { visitedUnit } from './visits.ts';

/** 白鹤街道‖社区卫生服务中心: a site by its right end, and a body as hospitals are. */
const CLINIC = /卫生服务(?:中心|站)$/;

/** 第二十届中央候补委员: an ordinal with a central body, only where a post follows. */
function ordinalPost(grammar: Grammar, at: number): number | undefined {
  const ordinal = ordinalEnd(grammar, at);
  if (ordinal === at) return undefined;
  const central = grammar.lexicon.words.central.longestAt(grammar.scan.text, ordinal, grammar.limit);
  const body = central ? withParts(grammar, systemEnd(grammar, central.end)) : ordinal;
  const end = postEnd(grammar, body);
  // 五届市委‖常委会: the committee, and none of its members.
  const isCommittee = grammar.scan.text.startsWith('常委会', end - 2);
  return end > body && !isCommittee ? end : undefined;
}

/** 市‖五届人大代表: the same behind a bare level. */
function levelsPost(grammar: Grammar, at: number): number | undefined {
  const level = grammar.lexicon.words.level.longestAt(grammar.scan.text, at, grammar.limit);
  return level && startsWord(grammar, at) ? ordinalPost(grammar, level.end) : undefined;
}

/** 阿萨德‖空军‖基地, 革命卫队‖海军, 韩美‖空军, 法‖空军: of the forces of another state, which the list would say are China's. */
const SERVICE = /^[空海陆]军$/;
const isOthers = ({ scan }: Grammar, at: number, body: number): boolean =>
  SERVICE.test(scan.slice(at, body)) &&
  (scan.slice(body, body + 2) === '基地' ||
    /卫队|[韩日]美|美[韩日]|[黎法英美俄印韩叙伊]$/.test(scan.slice(Math.max(0, at - 2), at)));

/** 演习‖以‖空军‖为主: a preposition, and not Israel. */
const isWith = ({ scan }: Grammar, at: number, body: number): boolean =>
  /^以[空海陆]军$/.test(scan.slice(at, body)) && /^(?:为|力量)/.test(scan.slice(body, body + 2));

/** 美国银行‖业: all the banks of the country, none of that name. */
const isTrade = ({ scan }: Grammar, body: number): boolean =>
  scan.slice(body - 2, body) === '银行' && /^业(?![务绩主已内态经])/.test(scan.slice(body, body + 2));

/** A body's end where its name is named: not in 全国政协‖委员, a kind. */
const isNamed = ({ scan, lexicon, limit }: Grammar, body: number | undefined): number | undefined =>
  body !== undefined && !lexicon.words.bodyNotBefore.longestAt(scan.text, body, limit) ? body : undefined;

/** 商务部‖分析研判, 财政部‖分三批下拨: what a ministry does, and not some of it. */
const isDividing = ({ scan }: Grammar, at: number): boolean =>
  (scan.startingAt(at)?.word.length ?? 0) > 1 ||
  /^分[一二三四五两多\d][批期步次类级]/.test(scan.slice(at, at + 3));

/**
 * 人社部‖门: the kind of departments, not a ministry; 市政协‖组织部|分委员: some of its members;
 * 人民日报‖社论: what a paper says; 东方网|络: a word that begins like a site's last character; 区政府‖办理: what is done there.
 */
const OVERRUN =
  /^(?:部门|大门|网[络友红民点格课购约店速]|线[上下教课学办]|组织(?!部)|部分(?![管别工公])|社论|办(?:[理事学结好实案税证赛展刊报]|公(?![室厅])))/;

/** Where the body that was read up to `found` ends without a last character that belongs to the next word. */
function withoutOverrun(grammar: Grammar, at: number, place: number, found: number): number | undefined {
  const { scan } = grammar;
  if (!OVERRUN.test(scan.slice(found - 1, found + 2))) return found;
  if (scan.char(found) === '分' && isDividing(grammar, found)) return found;
  // 网信办‖公开征求意见: an office all the same, where nothing is left without it.
  const rest = wholeBody({ ...grammar, limit: found - 1 }, at, place);
  return rest ?? (scan.char(found - 1) === '办' ? found : undefined);
}

const postOf = (start: number, end: number, more?: Partial<Unit>): Unit => ({
  kind: 'post',
  start,
  end,
  bare: false,
  ...more,
});

/** 中共云潭县委‖旧址, 中共一大‖会址, 县政府‖广场, 东北抗联‖史实陈列馆: what a body has left or stands on bears its name. */
const MEMORY =
  /(?:[一二三四五六七八九十]{1,2}大)?(?:办公|机关)?(?:旧址|会址)|[一二三四五六七]大纪念馆|(?:史实|史料|事迹|历史)?(?:陈列馆|纪念馆|纪念碑|烈士陵园)|(?<=政府)新闻发布厅|(?<=政府|[市县区]委)广场/y;

/** Where such a site ends, right behind a body that ends at `body`; `body` where there is none. */
function memoryEnd({ scan, limit }: Grammar, body: number): number {
  MEMORY.lastIndex = body;
  return MEMORY.test(scan.text) && MEMORY.lastIndex <= limit ? MEMORY.lastIndex : body;
}

/** 中|共建共享, 中|共谋发展: a side, and what is done together. */
const SHARED = /^中共(?:建共|享共|商共|谋发|同[发建推])/;

/** What begins with the body that ends at `body`: a post of it, or the body itself where it is named. */
function bodyUnit(grammar: Grammar, at: number, body: number, placed: boolean): Unit | undefined {
  // 云潭中学‖号卫星: what bears its name.
  if (/^号[^\d召令称]/.test(grammar.scan.slice(body, body + 2))) return undefined;
  // 建设中|共建共享
  if (SHARED.test(grammar.scan.slice(at, body + 2))) return undefined;
  if (isOthers(grammar, at, body) || isWith(grammar, at, body) || isTrade(grammar, body)) return undefined;
  const memory = memoryEnd(grammar, body);
  if (memory > body) return { kind: 'place', start: at, end: memory, bare: false };
  const head = bodyHead(grammar, body);
  if (head > body) return postOf(at, head);
  const named = isNamed(grammar, body);
  const end = Math.max(postEnd(grammar, body), memberEnd(grammar, body));
  if (end > body) return placed || startsWord(grammar, at) ? postOf(at, end, { bodyEnd: named }) : undefined;
  return named ? { kind: 'organisation', start: at, end: body, bare: false } : undefined;
}

/** 石桥镇‖“幸福里”社区: a site that bears its name in quotation marks. */
const QUOTED =
  /“[\u4e00-\u9fff]{2,8}”(?:社区|小区|公园|广场|小镇|景区|营地|产业园|驿站|书屋|市集|街区)(?![\u4e00-\u9fff]?(?:创建|建设|模式|品牌))/y;

/** 滨江‖核心区, 岚河苏区‖先行区 */
const CORE = /(?:核心|先行)区(?!域)/y;

/** 天山‖胜利隧道, 福岛‖第一核电站: what is built once and bears a name. */
const BUILT =
  /(?:(?<!铁路|公路|高速)隧道|大桥|机场|发射场|滑雪场|核电站|水电站|换流站|水库|大峡谷|渔港|博物馆)$/;
/** 渤海‖三大机场, 湖北‖首座水电站, 甲地‖至乙地铁路隧道: several, one among others, or a line's. */
const SEVERAL =
  /[一二两三四五六七八九十几多]大|[首各至到段群]|建设|发展|高铁|铁路|高速|世界|亿|千伏|规模|不通/;

/** Where the site ends that was found by its right end and begins with the place text[at…place]; `place` where there is none. */
function strongSite({ scan, sites }: Grammar, at: number, place: number): number {
  const end = sites.get(at) ?? place;
  const name = scan.slice(place, end);
  // 长三角‖机场群, 大兴‖机场线
  const line = /[至到]/.test(scan.char(at - 1)) || /[群线网]/.test(scan.char(end));
  return end > place && !line && BUILT.test(name) && !SEVERAL.test(name) ? end : place;
}

/** 长江‖马鞍山‖段: what of a river lies at a town. */
const RIVER = /^.{1,3}[河江]/;

/** Where such a stretch ends whose river or town ends at `place`; `place` where there is none. */
function stretchEnd({ scan, lexicon }: Grammar, at: number, place: number): number {
  if (!RIVER.test(scan.slice(at, place))) return place;
  const isRiver = /[河江]$/.test(scan.slice(at, place));
  const town = isRiver ? (lexicon.places.longestAt(scan.text, place)?.end ?? place) : place;
  if (isRiver && town === place) return place;
  return scan.char(town) === '段' && !/[落长位]/.test(scan.char(town + 1)) ? town + 1 : place;
}

/** 双井镇‖四都河‖畔, 清远‖桥, 高邮‖湖‖水位: a water by its bank, a bridge or a lake named after a town. */
const BANK = /(?<=[镇乡村])[\u4e00-\u9fff]{2,3}[河江湖溪](?=[河江湖]?畔|岸边|之滨)/y;
const BRIDGE =
  /桥(?![梁头面下上墩洞隧镇乡村区东西南北接路街社])|湖(?=水[位面质体域]|[面畔堤滨]|大堤|流域|湿地)/y;

/** Where such a water or bridge ends; `place` where there is none. */
function waterEnd({ scan, limit }: Grammar, at: number, place: number): number {
  const named = place - at === 2 && !/[江河湖海]/.test(scan.char(place - 1));
  const patterns = named ? [BANK, BRIDGE] : [BANK];
  for (const pattern of patterns) {
    pattern.lastIndex = place;
    if (pattern.test(scan.text) && pattern.lastIndex <= limit) return pattern.lastIndex;
  }
  return place;
}

/** 沙特‖馆: a state's house at a fair. */
const isPavilion = ({ scan, lexicon }: Grammar, at: number, place: number): boolean =>
  lexicon.places.get(scan.slice(at, place))?.state === true &&
  /^馆(?![长藏员舍])/.test(scan.slice(place, place + 2));

/** What begins with the place that ends at `place`: a post there, a site behind it (太谷区‖第四污水处理厂), or the place. */
function placeUnit(grammar: Grammar, at: number, place: number, isShort: boolean): Unit | undefined {
  const { scan } = grammar;
  // 中国‖特色自由贸易港: what the country has is seldom named by it.
  if (scan.slice(at, place) === HOME) return { kind: 'place', start: at, end: place, bare: false };
  const head = postEnd(grammar, place);
  // 香港所长: what the place is good at; only a body has a 所长.
  const office = scan.slice(place, head);
  if (office && office !== '所长' && !isVeteran(office)) return postOf(at, head, { placeEnd: place });
  if (isPavilion(grammar, at, place)) return { kind: 'place', start: at, end: place + 1, bare: false };
  if (isShort) return undefined;
  const found = Math.max(
    groupEnd(grammar, place),
    siteEnd(grammar, at, place),
    strongSite(grammar, at, place),
    stretchEnd(grammar, at, place),
    placedSite(grammar, at, place),
    brandedSite(grammar, at, place),
    waterEnd(grammar, at, place),
  );
  // 寇河西丰镇‖段: what of the river lies in the town.
  const part = /[河江渠溪].{1,3}[镇乡县市区村]段(?![落长位])/.test(scan.slice(place - 5, place + 2));
  const end = found === place && part ? place + 1 : found;
  QUOTED.lastIndex = place;
  if (/[镇乡村县区市道]/.test(scan.char(place - 1)) && QUOTED.test(scan.text))
    return { kind: 'place', start: at, end: QUOTED.lastIndex, bare: false };
  CORE.lastIndex = end;
  const core =
    !/[省市县区州带源园林山]$/.test(scan.slice(at, end)) && CORE.test(scan.text) ? CORE.lastIndex : end;
  if (core > end && core <= grammar.limit) return { kind: 'place', start: at, end: core, bare: false };
  // 无锡新区鸿山‖街道: a subdistrict that is called after a mountain.
  if (end > place && scan.text.startsWith('街道', end))
    return { kind: 'place', start: at, end: end + 2, bare: false };
  const clinic = end > place && CLINIC.test(scan.slice(place, end));
  return { kind: clinic ? 'organisation' : 'place', start: at, end, bare: false };
}

/** What begins with neither: a title, a department with its head (办公室主任), a bureau that acts, a site. */
function loneUnit(grammar: Grammar, at: number): Unit | undefined {
  const department = departmentAt(grammar, at)?.end ?? at;
  const starts = startsWord(grammar, at);
  if (department > at) {
    const head = bodyHead(grammar, department);
    if (head > department && starts) return postOf(at, head);
  }
  const title = postEnd(grammar, at);
  const head = department > at ? postEnd(grammar, department) : title;
  // 宣传部长, 党组成员: a title whose first characters are a department.
  const titled = department > at && title > Math.max(department, head);
  const named = namedAlone(grammar, at, department) || headsList(grammar, at, department);
  if (department > at && !titled && named)
    return { kind: 'organisation', start: at, end: department, bare: false };
  if (titled) return starts ? postOf(at, title, { unnamed: true }) : undefined;
  if (head > department) {
    // 卫生院‖院长: whoever heads such a body.
    const kind = grammar.lexicon.words.enterprise.hasAt(grammar.scan.text, at, department);
    return starts
      ? postOf(at, head, { bare: department === at || kind, unnamed: department > at })
      : undefined;
  }
  const ranked = department === at && starts ? rankedEnd(grammar, at) : at;
  if (ranked > at) return postOf(at, ranked);
  const site = grammar.sites.get(at) ?? unlistedSite(grammar, at);
  return site === undefined ? undefined : { kind: 'place', start: at, end: site, bare: false };
}

/** What every state has: 德国‖公司, 韩国‖法院. */
const EVERY_STATES = /^(?:造?船厂|公司|企业|高校|中学|小学|幼儿园|医院|媒体|银行|学校|法院|检察院)$/;

/** 德国‖公司: of the state, and no name of one, unless a list has it (中国银行). */
const isOfState = (
  { scan, lexicon }: Grammar,
  at: number,
  place: number | undefined,
  body: number,
): boolean =>
  place !== undefined &&
  EVERY_STATES.test(scan.slice(place, body)) &&
  lexicon.places.get(scan.slice(at, place))?.state === true &&
  !lexicon.bodies.hasAt(scan.text, at, body);

/** 永定区‖乡镇党委, 县级‖纪委监委: of all that there are. */
const ALL_OF = /(?:乡镇|镇街|村居|县级|镇级|乡级)(?:党委|党工委|党委政府|纪委|政府|人大|纪委监委)$/;

/** 周代军|委托: the end of a name and a verb, and no 军委. */
const isTornVerb = ({ scan }: Grammar, { start, end }: Unit): boolean =>
  scan.slice(start, end) === '军委' && /[托派任]/.test(scan.char(end));
const namesNone = (grammar: Grammar, unit: Unit): boolean =>
  ALL_OF.test(grammar.scan.slice(unit.start, unit.end)) || isTornVerb(grammar, unit);

/** The unit that starts at `at`, if any. */
export function unitAt(grammar: Grammar, at: number): Unit | undefined {
  const item = visitedUnit(grammar, at);
  if (item) return item;
  const ordinal = ordinalPost(grammar, at) ?? levelsPost(grammar, at);
  if (ordinal) return postOf(at, ordinal);
  const river = grammar.rivers.get(at);
  if (river !== undefined) return { kind: 'place', start: at, end: river, bare: false };
  const short = stateShortAt(grammar, at);
  const place = short ?? placeAt(grammar, at);
  const estate = place === undefined ? undefined : estateEnd(grammar, place);
  if (estate !== undefined) return { kind: 'place', start: at, end: estate, bare: false };
  const mission = missionAt(grammar, at, place ?? senderEnd(grammar, at));
  if (mission) return mission;
  // 反馈给‖驻区水利局纪检监察组
  const sent = place === undefined ? sentEnd(grammar, at) : at;
  if (sent > at) return bodyUnit(grammar, at, sent, false);
  const mayor = place === undefined ? 0 : placeHead(grammar, place);
  if (place !== undefined && mayor > place) return postOf(at, mayor);
  const found = streetBody(grammar, at) ?? wholeBody(grammar, at, place ?? at) ?? listedBody(grammar, at);
  // 行政会议‖成员: a title of the list that begins with a body's name.
  const title = found === undefined ? at : postEnd(grammar, at);
  if (found !== undefined && title > found && startsWord(grammar, at))
    return postOf(at, title, { bodyEnd: isNamed(grammar, found) });
  const body = found === undefined ? undefined : withoutOverrun(grammar, at, place ?? at, found);
  if (body !== undefined && !isOfState(grammar, at, place, body)) {
    const unit = bodyUnit(grammar, at, body, place !== undefined);
    if (unit?.kind !== 'organisation' || !namesNone(grammar, unit)) return unit;
  }
  return place === undefined ? loneUnit(grammar, at) : placeUnit(grammar, at, place, short !== undefined);
}
