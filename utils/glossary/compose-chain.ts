import { liesIn, meaningOf, namedPlace, type Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';

/** A place's name taken apart: 柳河县石桥镇文化广场 → 柳河县, 石桥镇 and the site 文化广场. */
interface Chain {
  /** The links from the largest to the smallest, each a known place or a name with its level. */
  links: string[];
  /** What stands behind the last link, '' where nothing does. */
  site: string;
}

/** Behind a known place's short form these make another name of it: 柏林‖镇, 黄河‖路, 松岭‖湖, 陈仓‖园社区. */
const NAMES_ON =
  /^(?:[东西南北中](?:路|街|大道|大街)|[省县市区旗州盟镇乡村屯寨庄路街巷桥湖河江山岛岭峰沟泉洞谷峡坝渠湾]|大道|大街|(?:花苑|花园|家园|新村|小区)社区|.?(?:社区|街道)(?!卫生|服务|养老|中心)|.[镇乡村]$)/;
/** A town or a village whose name has one character. */
const SMALL = /^.[镇乡村]$/;
/** Levels that a name of one character may have (余村); of the others it has two at least. */
const LOW = /^(?:镇|乡|村|社区)$/;
/** Words that end as levels do. */
const NO_LEVEL =
  /(?:[小园景片街库地辖林矿灌校牧港厂营战军防赛学考]|开发|高新|经开|风景|旅游|保护|示范|试验|实验|保税|服务|管理|工业|集中|度假|住宅|生活|商务|功能|核心|聚集|集聚|合作|特别行政|自治|[东西南北中老新主]城|小区[东西南北中])区$|(?:[上城超夜早农菜集股都]|门|大)市$|..[农新古空渔]村$|(?:[家故他老同下画侨]|城)乡$|(?:^|[江浙苏南北东西中])水乡$|..[名强小古]镇$|[国红党军]旗$/;
const SIDE_OF_TOWN = /^[东西南北]城区$/;
const VILLAGE_BEHIND = /^[\u4e00-\u9fff]{1,6}(?:村|社区)$/;
/** What follows where the character begins a word of the language. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  省: /^级/,
  县: /^级/,
  市: /^(?:级|场|民|政|容|区|中心|集)/,
  区: /^(?:域|间|块)/,
  村: /^(?:社区|庄|落|寨|民|史)/,
  镇: /^(?:区)/,
  乡: /^(?:村|镇|土|贤|愁)/,
  社区: /^(?:卫生|服务中心|养老|中心)/,
};
/** Zones, which hold sites as a division does: 高新区‖春华广场. */
const ZONE = /^(?:[\u4e00-\u9fff]{2,4})??(?:高新区|经开区|开发区|工业园区|新区|城区)(?=.{3})/;
/** No name in front of a level is longer; what is spelled by sound, or bears a people's name, may be. */
const LONGEST_NAME = 6;
const LONGEST_FULL_NAME = 14;
/** Longest first, so that 自治县 is not read as 县. */
const BY_LENGTH = [...LEVELS.keys()]
  .filter((level) => level !== '地区')
  .toSorted((a, b) => b.length - a.length);

const WIDE = /^(?:province|municipality)$/;

/** 巴彦查干嘎查: a settlement of Inner Mongolia, whose name begins like a county elsewhere. */
const MONGOLIAN = /(?:嘎查|苏木)$/;
const isElsewhere = (text: string, name: string, lexicon: Lexicon): boolean =>
  MONGOLIAN.test(text) &&
  !LEVELS.has(name.slice(-1)) &&
  name !== '内蒙古' &&
  !liesIn(name, '内蒙古', lexicon);

/** Whether a division's short form is one of the division in front: 内蒙古‖呼和浩特, not 南桥镇‖双江水库. */
function isWithin(name: string, outer: string | undefined, lexicon: Lexicon): boolean {
  if (outer === undefined) return true;
  const kind = namedPlace(name, lexicon)?.kind;
  // 路北区‖山西北里社区: no division holds a province.
  if (WIDE.test(kind ?? ''))
    return /^(?:country|region|site)$/.test(lexicon.meanings.get(outer)?.place?.kind ?? '');
  return kind !== undefined || liesIn(name, outer, lexicon);
}

const ROADS = /^[东西南北中]?(?:[路街巷]|大道|大街)$/;
const LINE = /^(?:高铁|高速|铁路|城际|客专)/;
const ABOVE = /^(?:[县区市旗](?!域)|村$)/;

/** Whether the segmenter has an edge here, or has joined two known words (云南‖昆明). */
function isEdge(text: string, end: number, ends: ReadonlySet<number>, lexicon: Lexicon): boolean {
  if (ends.has(end)) return true;
  let next = end;
  while (next < text.length && !ends.has(next)) next++;
  // 广州‖白云机场
  for (let start = end; start < next - 1; start++) {
    const { place, word } = meaningOf(text.slice(start, next), lexicon) ?? {};
    if (word !== undefined || (place !== undefined && start === end)) return true;
  }
  return false;
}

/** 江西‖萍乡, 日本‖山口县: what follows is the own name of a place that lies there, whatever its last character. */
function holdsRest(outer: string, rest: string, lexicon: Lexicon): boolean {
  const inner = rest.length > 1 ? meaningOf(rest, lexicon)?.place : undefined;
  return (
    inner !== undefined &&
    ((inner.within !== '' && inner.within.startsWith(outer)) || liesIn(rest, outer, lexicon))
  );
}

/** 贵州‖沿河: a word of the lists that is a division's short form, too, behind what holds it. */
const isShortIn = (name: string, outer: string | undefined, lexicon: Lexicon): boolean =>
  outer !== undefined && name.length === 2 && liesIn(name, outer, lexicon);

/** The end of a known place that begins at `at`; `at` where there is none. */
function knownEnd(
  text: string,
  at: number,
  outer: string | undefined,
  ends: ReadonlySet<number>,
  lexicon: Lexicon,
): number {
  for (let end = Math.min(text.length, at + lexicon.longest); end > at + 1; end--) {
    const name = text.slice(at, end);
    const kind =
      meaningOf(name, lexicon)?.place?.kind ?? (isShortIn(name, outer, lexicon) ? 'division' : undefined);
    // 乌鲁木齐‖市中心
    if (!kind || (name.endsWith('市') && text.startsWith('中心', end))) continue;
    if (isElsewhere(text, name, lexicon)) continue;
    // 贵南‖高铁: no county's.
    if (lexicon.apart.line.has(name) && LINE.test(text.slice(end))) continue;
    if (name.length > 2 && LEVELS.has(name.slice(-1))) return end;
    const isWide = WIDE.test(kind) || (kind === 'prefecture' && outer !== undefined);
    if (!isWide && !isEdge(text, end, ends, lexicon)) continue;
    if (!isWithin(name, outer, lexicon)) continue;
    // 云南‖镇雄县, 常德‖河街: what holds much is named in front of it; not 北京‖路, 江苏‖省.
    const [onward = ''] = NAMES_ON.exec(text.slice(end)) ?? [];
    const isHead = isWide && !ROADS.test(onward) && text.length > end + onward.length;
    if (!onward || (isHead && (kind !== 'prefecture' || !LEVELS.has(onward)))) return end;
    if (holdsRest(name, text.slice(end), lexicon)) return end;
    // 浙江‖安吉‖余村: behind its province a county holds what follows.
    if (outer !== undefined && SMALL.test(onward) && liesIn(name, outer, lexicon)) return end;
  }
  return at;
}

/** 黔东南州‖镇远县: whether a division of the gazetteer begins here. */
const isDivision = (text: string, at: number, lexicon: Lexicon): boolean =>
  [2, 3, 4, 5, 6].some((length) => lexicon.superior(text.slice(at, at + length)) !== undefined);

/** The end of a name with its level; `at` where there is none. */
function levelEnd(text: string, at: number, lexicon: Lexicon): number {
  for (let end = at + 1; end < text.length && end - at <= LONGEST_FULL_NAME; end++) {
    const level = BY_LENGTH.find((key) => text.startsWith(key, end));
    if (level === undefined) continue;
    const name = text.slice(at, end);
    const behind = end + level.length;
    const isLong = name.length > LONGEST_NAME && !meaningOf(name, lexicon)?.place;
    if (isLong && !/^(?:自治|民族)/.test(level)) return at;
    if (name.length === 1 && !LOW.test(level)) continue;
    // 北城区‖高头村: behind what is a side of town elsewhere a village stands.
    const sided = SIDE_OF_TOWN.test(name + level) && VILLAGE_BEHIND.test(text.slice(behind));
    if (
      (level.length === 1 && !sided && NO_LEVEL.test(name + level)) ||
      GOES_ON[level]?.test(text.slice(behind))
    )
      continue;
    // 通州‖区, 花园街‖道, 东乡‖县, 西乡‖大道: what follows is the name's.
    const isOpen = !LOW.test(level) || (name.length === 1 && ABOVE.test(text.slice(behind)));
    if (isOpen && LEVELS.has(text.charAt(behind)) && !isDivision(text, behind, lexicon)) continue;
    if (name.length === 1 && ROADS.test(text.slice(behind))) continue;
    return behind;
  }
  return at;
}

/** @param ends where the segmenter sees words of the text end; a known place's short form ends there or is none */
export function readChain(text: string, ends: ReadonlySet<number>, lexicon: Lexicon): Chain {
  const links: string[] = [];
  let at = 0;
  while (at < text.length) {
    const known = knownEnd(text, at, links.at(-1), ends, lexicon);
    const zone = ZONE.exec(text.slice(at))?.[0].length ?? 0;
    const end = known > at ? known : at + zone > at ? at + zone : levelEnd(text, at, lexicon);
    if (end === at) break;
    links.push(text.slice(at, end));
    at = end;
  }
  return { links, site: text.slice(at) };
}
