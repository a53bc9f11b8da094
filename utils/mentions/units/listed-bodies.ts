/** Bodies without the place or level that they belong to: in a list behind one that has it, or as the subject of a clause. */
import { isHan } from '../scan.ts';
import type { Grammar } from '../grammar.ts';
import { wardEnd, withParts } from './body-parts.ts';
import { unlistedEnd } from './unlisted-bodies.ts';
import { schoolEnd } from './places-own.ts';

/** What the committees, governments and assemblies of all places are called. */
const EVERY = /^(?:党委|政府|人民政府|人大|政协|党组|党支部|党总支|支部|公司|集团|图书馆|阅览室|档案室)$/;

/** 云潭县委、人大、政府、政协: the four of a place, of which the first alone bears its name; 青岩镇党委、‖政府. */
const FOUR =
  /(?:(?<=[镇乡]党委、)政府(?!部门|采购|工作|投资|网站|债务|职能)|(?<=[省市州县区旗镇乡]委、)(?:人大、政府、政协|政府、人大、政协|人大、政府|政府、政协|人大、政协))/g;

/** Where each of the others begins → where it ends. */
export function fourBodies(text: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const { index, 0: list } of text.matchAll(FOUR)) {
    let at = index;
    for (const body of list.split('、')) {
      found.set(at, at + body.length);
      at += body.length + 1;
    }
  }
  return found;
}

/** 县农业农村局、‖水利局, 县政府、‖法院、检察院: a department in a list that began with a body of its level. */
export function listedBody(grammar: Grammar, at: number): number | undefined {
  const { scan, lexicon, bodies, limit } = grammar;
  if (!bodies.has(at - 1) || !/[、和及与]/.test(scan.char(at - 1))) return undefined;
  // 市人民医院疼痛科、‖耳鼻喉科
  const ward = scan.char(at - 2) === '科' ? wardEnd(grammar, at) : at;
  if (ward > at) return ward;
  const department = lexicon.departments.longestAt(scan.text, at, limit)?.end ?? at;
  // 县一高、‖二高、‖三初中
  const school = schoolEnd(scan, at);
  if (school > at && scan.boundaryAt(school) && scan.char(at - 1) === '、') return school;
  // 科工局, 资源规划局: a county's own, which no list holds.
  const own = unlistedEnd(grammar, at);
  const end = /[局委办厅]$/.test(scan.slice(department, own)) ? own : department;
  // 、乡村振兴局‖驻某村工作队: the segmenter has one word of what stands on both sides.
  const ends = scan.boundaryAt(end) || scan.char(end) === '驻';
  if (end - at < 2 || !ends || EVERY.test(scan.slice(at, end))) return undefined;
  return withParts(grammar, end);
}

/**
 * 宣传部, 、‖社会和法制委员会‖主任: a department or a committee whose body stands further in front, with its end;
 * 常委会‖财经预算工委‖主任: the committee of an assembly named before.
 */
export function departmentAt(grammar: Grammar, at: number): { end: number } | undefined {
  const { scan, lexicon, limit } = grammar;
  if (scan.text.startsWith('常委会', at) && !scan.text.startsWith('组成人员', at + 3))
    return { end: withParts(grammar, at + 3) };
  const department = lexicon.departments.longestAt(scan.text, at, limit);
  if (department) return department;
  const part = lexicon.parts.longestAt(scan.text, at, limit);
  return part && part.end - at > 5 && scan.text.startsWith('委员会', part.end - 3) ? part : undefined;
}

/** 由‖纪委、组织部、财政局组成: what such a list stands behind; or a mark. */
const BEFORE_LIST = /(?:^|[，。；：\n（(“]|由|联合|会同|组织|抽调|协调|从|召集|来自)$/;
/** How many more departments a list must have to name its first. */
const MORE = 2;

/** ‖纪委、组织部、财政局: the first of a list of departments, whose level the page leaves out. */
export function headsList({ scan, lexicon }: Grammar, at: number, end: number): boolean {
  if (!/[委部局办厅]$/.test(scan.slice(at, end)) || !BEFORE_LIST.test(scan.slice(Math.max(0, at - 2), at)))
    return false;
  let next = end;
  for (let more = 0; more < MORE; more++) {
    const listed = scan.char(next) === '、' ? lexicon.departments.longestAt(scan.text, next + 1) : undefined;
    if (!listed || !scan.boundaryAt(listed.end)) return false;
    next = listed.end;
  }
  return true;
}

/** Who or what stands in front of a bureau that a paper names without its county: 对‖应急管理局, 当地‖农机局. */
const IN_FRONT = /^(?:[pvcdr]|uj|ul|zg)$/;
/** 各级‖教育局: of all that there are. */
const ALL = /[各级每全]$/;
/** 应急管理局‖长, 公安局‖党委: a longer post or body. */
const GOES_ON = /^(?:长|系统|机关(?!干)|党|集团|公司|[副正]?局)/;

/** 王某对‖水利局提出要求, 。‖水利局就…作汇报, 来到‖水文局、…: a bureau that a paper names without its county. */
export function namedAlone({ scan }: Grammar, at: number, end: number): boolean {
  // 当地‖警察局: what countries abroad have.
  if (end - at < 3 || scan.slice(end - 3, end) === '警察局') return false;
  if (scan.char(end - 1) !== '局' || !scan.boundaryAt(end)) return false;
  if (GOES_ON.test(scan.slice(end, end + 3))) return false;
  const before = scan.endingAt(at);
  return (
    !isHan(scan.char(at - 1)) ||
    (before !== undefined && IN_FRONT.test(before.tag) && !ALL.test(before.word)) ||
    scan.slice(at - 2, at) === '当地'
  );
}
