/**
 * 方滩乡文武沟村, and then ‖文武沟村‖“两委”: a village, site, school or firm that no list holds and that one sentence names is
 * the same wherever its name stands, whatever the segmenter makes of it there.
 */
import { Matcher } from '../../lexicon/matcher.ts';
import type { Grammar } from '../grammar.ts';
import type { Unit } from '../unit.ts';
import { VILLAGE_KIND } from './lower-places.ts';
import { GENERIC } from './sites.ts';
import { isOneOf } from '../word-classes.ts';

/** What a settlement's or a site's name stands behind: its township, street or county. */
const OWN_NAME =
  /(?:镇|乡|街道|苏木|[市县区旗])((?:(?!镇|乡|街道|苏木|[市县区旗])\p{Script=Han}){2,6}(?:村|社区|嘎查|小区|片区))$/u;
/** 兴化市‖下圩镇: a township behind what it lies in. */
const OWN_TOWN = /[市县区旗州]((?![镇乡市县区])[\u4e00-\u9fff]{2,4}(?:镇|乡|街道|苏木))$/;
const HAMLET = /(?:镇|乡|街道|^)([\u4e00-\u9fff]{1,4}村)([\u4e00-\u9fff]{2,5}(?:屯|自然村))$/;
/** Right ends of places that no ordinary word of three characters has. */
const PLACE_END =
  /.(?:村|社区|嘎查|小区|片区|镇|街道|园区?|水库|大桥|[河江湖路山桥])$|..(?:公园|广场|景区|故城|古城|民居|博物馆|纪念馆|产业园|泵站|水闸|新城|新区|古街|工业园|科技园|示范区|[寺塔])$/;
/** Right ends of bodies whose whole name is repeated. */
const BODY_END = /.(?:[中小]学|学校|校区|医院|卫生院|公司|集团|合作社|法庭|信息港|新闻网|日报社)$|^..局$/;

/** 白石县公安局‖靠山派出所: a station, court or school by its own name, behind what it is of. */
const OF_BODY =
  /(?:公安局|分局|法院|[市县区旗镇乡]|街道)((?:(?!公安局|分局|法院|[省市县区旗镇乡第])\p{Script=Han}){2,4}(?:派出所|法庭|司法所|卫生院|[中小]学|幼儿园|中心校))$/u;

/** 柳湾‖街道锦绣社区: the town in front of what lies in it. */
const TOWN_INSIDE = /(?:^|[市县区旗州])([\u4e00-\u9fff]{2})(?:镇|乡|街道)(?=.)/;

/** What every township has one of, named by the township. */
const STATIONS = ['派出所', '司法所', '卫生院', '法庭', '税务所'];

/** 火炬开发区‖管委会主任: the zone whose body or post the unit is. */
const ZONE =
  /^(.{2,6}(?:开发区|高新区|新区|园区|示范区|度假区|风景区|景区|保护区|林场))(?:管委会|管理委员会|党工委|管理局|管理处)/;
/** 杭盖社区‖党支部书记, 石桥镇‖和谐村‖村委会: the settlement whose body or post the unit is. */
const SETTLEMENT =
  /^((?:[\u4e00-\u9fff]{1,8}(?:[镇乡]|街道|苏木))?[\u4e00-\u9fff]{2,6}?(?:村|社区|嘎查))(?=村?(?:党|支部|[村居]民?委|“?两委|主任|书记|第一书记|网格))/u;
const LEGAL = /(?:(?:集团|控股)?(?:股份)?有限(?:责任)?公司)$/;

/** 岚河润禾新型材料有限公司 → 润禾新型材料: a firm without its place and its legal form. */
function shortFirm({ lexicon }: Grammar, whole: string): string | undefined {
  // 云潭电气集团 → 云潭电气
  const group = /^[\u4e00-\u9fff]{4,8}(?=集团$)/.exec(whole)?.[0] ?? '';
  const trade = [2, 3].some((length) => lexicon.words.firmKind.has(group.slice(-length)));
  if (trade && lexicon.places.longestAt(group, 0)) return group;
  const name = LEGAL.test(whole) ? whole.replace(LEGAL, '') : '';
  const core = name.slice(lexicon.places.longestAt(name, 0)?.end ?? 0);
  const { firmKind, siteKind, enterpriseNot } = lexicon.words;
  const kinds = [firmKind, siteKind, enterpriseNot].some((words) => words.longestAt(core, 0) !== undefined);
  return core.length > 3 && !kinds && !/[（(]/.test(core) ? core : undefined;
}

/** No word of the language is so long and ends as a site does. */
const LONG = 6;
const isLongSite = ({ lexicon }: Grammar, name: string): boolean =>
  name.length >= LONG &&
  [2, 3, 4].some((length) => isOneOf(name.slice(-length), lexicon.words.siteSuffix, lexicon.words.ledSite));

/** The zone or the county a site lies in, as it stands in front of the site's own name. */
const LIES_IN = /^[\u4e00-\u9fff]{0,6}?(?:开发区|经开区|高新区|工业园区?)(?=[\u4e00-\u9fff]{4})/;

/** 县经开区膜谷产业小镇 → 膜谷产业小镇: a site without what it lies in, where that is a name still. */
function tailOf({ lexicon }: Grammar, name: string): string | undefined {
  const { siteKind, siteGeneric, siteSuffix, ledSite } = lexicon.words;
  const place = lexicon.places.longestAt(name, 0);
  const county = /^(?:county|township)$/.test(place?.value.level ?? '') ? (place?.end ?? 0) : 0;
  const tail = name.slice(LIES_IN.exec(name)?.[0].length ?? county);
  const site = [2, 3].some((length) => isOneOf(tail.slice(-length), siteSuffix, ledSite));
  return site && tail !== name && tail.length > 3 && !siteGeneric.has(tail) && !siteKind.longestAt(tail, 0)
    ? tail
    : undefined;
}

/** 中心小学, 实验中学: which kind of school or station, that every place has. */
function isOneOfKind({ lexicon }: Grammar, name: string): boolean {
  const { schoolKind, siteKind, enterpriseNot, level } = lexicon.words;
  return (
    /^(?:中心|实验|附属|人民|城关|城区|交警|水上|森林)/.test(name) ||
    [schoolKind, siteKind, enterpriseNot, level].some((words) => words.longestAt(name, 0) !== undefined)
  );
}

/** 中建八局, 中铁十一局集团: a numbered bureau of a state builder. */
const BUREAU = /^中[建铁交冶电]((?:二?十)?[一二三四五六七八九十]局)/;

/** 柳河镇: it is 柳河 as well, where a verb leads to it; its stations go without the generic, 大渡口‖派出所. */
function namesOfTown({ lexicon }: Grammar, town: string, name: string): [string, Unit['kind']][] {
  const names: [string, Unit['kind']][] = STATIONS.map((station) => [town + station, 'organisation']);
  if (town.length === 2 && !lexicon.places.has(town)) names.push([name, 'place'], [town, 'place']);
  else if (!lexicon.places.has(name)) names.push([name, 'place']);
  return names;
}

/** What of a unit's text is a name of its own, by which the text may call it again. */
function namesOf(grammar: Grammar, { kind, start, end, bodyEnd }: Unit): [string, Unit['kind']][] {
  const { lexicon, scan } = grammar;
  const whole = scan.slice(start, end);
  if (kind === 'place') {
    // 弄京村‖小弄屯
    const [, village, hamlet] = HAMLET.exec(whole) ?? [];
    if (village && hamlet)
      return [
        [village, kind],
        [hamlet, kind],
      ];
    const name = OWN_NAME.exec(whole)?.[1] ?? OWN_TOWN.exec(whole)?.[1] ?? whole;
    // 潘家湾土家族乡: 潘家湾.
    const folk = /^[\u4e00-\u9fff]{3,4}?(?=(?:(?:(?!族)[\u4e00-\u9fff]){1,3}族)+乡$)/.exec(name)?.[0];
    if (folk !== undefined)
      return [
        [name, kind],
        [folk, kind],
      ];
    const town = /^[\u4e00-\u9fff]{2,3}(?=[镇乡]$)/.exec(name)?.[0];
    if (town !== undefined) return namesOfTown(grammar, town, name);
    if (name.length < 3 || lexicon.places.has(name)) return [];
    if (!PLACE_END.test(name) && !isLongSite(grammar, name)) return [];
    const tail = tailOf(grammar, name);
    if (tail !== undefined)
      return [
        [name, kind],
        [tail, kind],
      ];
    // 下塬寨村 is 下塬寨 as well.
    const short = name.length > 3 && name.endsWith('村') ? name.slice(0, -1) : undefined;
    return short === undefined || /[新农山]$/.test(short)
      ? [[name, kind]]
      : [
          [name, kind],
          [short, kind],
        ];
  }
  const names: [string, Unit['kind']][] = [];
  const zone = ZONE.exec(whole)?.[1];
  if (zone !== undefined && !lexicon.words.level.longestAt(zone, 0)) names.push([zone, 'place']);
  const settlement = SETTLEMENT.exec(whole)?.[1] ?? '';
  const village = OWN_NAME.exec(settlement)?.[1] ?? settlement;
  if (
    village.length > 2 &&
    !GENERIC.test(village) &&
    !VILLAGE_KIND.test(village) &&
    !lexicon.places.has(village)
  )
    names.push([village, 'place']);
  // 云潭置业有限公司‖总经理: the body in front of the post.
  const body = kind === 'post' ? scan.slice(start, bodyEnd ?? start) : whole;
  // 中建八局 is 八局 as well.
  const bureau = BUREAU.exec(body)?.[1];
  if (bureau !== undefined) names.push([bureau, 'organisation']);
  if ((body.length < 4 && !/^..局$/.test(body)) || lexicon.words.level.longestAt(body, 0)) return names;
  // 隆源农业‖董事长: a firm by its short name, in front of who heads it.
  const headed = kind === 'post' && body.length < 7 && lexicon.words.firmKind.has(body.slice(-2));
  if (BODY_END.test(body) || headed) names.push([body, 'organisation']);
  const own = OF_BODY.exec(body)?.[1];
  if (own !== undefined && !isOneOfKind(grammar, own)) names.push([own, 'organisation']);
  const short = shortFirm(grammar, body);
  if (short !== undefined) names.push([short, 'organisation']);
  return names;
}

/** What a village or a community has, right behind its name. */
const OWN_BODY =
  /^(?:(?<!社区)委会|(?:村|居)?民委员会|(?:村|居)委会|党委(?!书记|副书记|委员|班子)|党总支(?!书记|副书记)|党支部(?!书记|副书记))/;

/** What makes a longer name, or somebody's, of a township's bare one: 溪坞‖河, 溪坞‖小学, 溪坞‖同志. */
const GOES_ON =
  /^(?:[省市县区州旗镇乡村河江湖山路街桥站港岛湾寺库某]|社区|水库|[中小]学|医院|公司|集团|日报|晚报|融媒|新闻|电视|发布|法院|检察|人大|同志|先生|女士|说|介绍)/;

/** 推广‖溪坞‖做法, 在溪坞‖落地: whether the segmenter knows no word there, and sees the borders of one. */
function isUnknownWord({ scan }: Grammar, start: number, end: number): boolean {
  const tag = scan.tagOf(start, end);
  if (tag !== undefined) return /^(?:x|ns)$/.test(tag);
  return /[在到]/.test(scan.char(start - 1)) && scan.boundaryAt(start) && scan.boundaryAt(end);
}

/** Whether a verb or a list leads to a township's bare name and nothing goes on with it, or it is nothing else there. */
const isTownHere = (
  grammar: Grammar,
  start: number,
  end: number,
  starts: ReadonlyMap<number, Unit>,
): boolean => {
  const { scan } = grammar;
  const behind = scan.slice(end, end + 2);
  const led =
    /[到赴往在、]/.test(scan.char(start - 1)) &&
    !starts.has(start - 1) &&
    /^(?:[、，。；,;]|等|两地|[检调督考视走开召][^\n])/.test(behind);
  return led || (!GOES_ON.test(behind) && isUnknownWord(grammar, start, end));
};

/** The units, and the places and bodies among them wherever else the text has their names. */
export function withRepeats(grammar: Grammar, units: readonly Unit[]): Unit[] {
  const names = new Map<string, Unit['kind']>();
  for (const unit of units) {
    for (const [name, kind] of namesOf(grammar, unit)) if (!names.has(name)) names.set(name, kind);
    const town =
      unit.kind === 'place' ? TOWN_INSIDE.exec(grammar.scan.slice(unit.start, unit.end))?.[1] : undefined;
    if (town !== undefined && !names.has(town) && !grammar.lexicon.places.has(town)) names.set(town, 'place');
  }
  // 溪坞镇‖白岩村, 滨阳县: what the gazetteer does not have is called without its generic, too.
  for (const name of grammar.strange.words()) {
    const short = /^..(?=[县镇乡市区]$|街道$)/u.exec(name)?.[0];
    if (short !== undefined && !names.has(short) && !grammar.lexicon.places.has(short))
      names.set(short, 'place');
  }
  if (names.size === 0) return [...units];
  const starts = new Map(units.map((unit) => [unit.start, unit]));
  const again: Unit[] = [];
  for (const { start, end, value: kind } of new Matcher(names).all(grammar.scan.text)) {
    // ‖安平‖电气: a firm's name goes on where only its place was read.
    const known = starts.get(start);
    if (known && !(known.kind === 'place' && kind === 'organisation' && known.end < end)) continue;
    // 柳河镇, and then 到‖柳河、石桥检查: a township without its generic.
    if (kind === 'place' && end - start === 2 && !isTownHere(grammar, start, end, starts)) continue;
    // 三河村‖委会: the village's committee.
    const committee = OWN_BODY.exec(grammar.scan.slice(end, end + 4))?.[0];
    again.push(
      committee && /(?:村|社区)$/.test(grammar.scan.slice(end - 2, end))
        ? { kind: 'organisation', start, end: end + committee.length, bare: false }
        : { kind, start, end, bare: false },
    );
  }
  return [...units, ...again].sort((a, b) => a.start - b.start);
}
