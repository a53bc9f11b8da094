/**
 * 石沟村‖党支部书记, 柳林镇‖党委: a village or township that no list holds, where its own body or post stands right behind the
 * generic. Read to the left from there.
 */
import type { Token } from '../../model/text.ts';
import { stopsName, type Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';
import type { Unit } from '../unit.ts';

const GENERIC = /^(?:村|社区|街道|镇|乡|苏木|嘎查)/;
/** The generic in front of a unit that the segmenter begins behind it: 杨柳|桥村|党总支‖书记. */
const GENERIC_BEFORE = /(?:村|社区|街道|镇|乡|苏木|嘎查)$/;
const OWN_BODY =
  /^(?:党|村|居委|委会|支部|第一书记|驻村|副?书记|副?主任|人大|团委|妇联|(?:组织|宣传|统战|纪检|政法|武装)(?:统战|宣传)?(?:委员|部长))/;
/** A name before the generic: 白沙坝, 桃花坪, 清水河子. */
const LONGEST = 5;
const NAME_WORD = /^(?:n|nr|nrt|nrfg|ns|nz|x|j|a|b|f|m|q|s|g|ng|zg|t|k|y|v|vg|ag|l|i|z)$/;
/** Which kind of village, or which one, but no name. */
const KIND =
  /(?:自然|行政|示范|贫困|脱贫|搬迁|移民|城中|先进|重点|所在|试点|帮扶|联系|结对|相关|有关|任|[名位个包驻该本全我各每同邻几两多个农山渔新某回进来在到赴往从是当由选为])$/;

/** 代家村‖八组, 河口社区‖第3网格: a part of a settlement by its number. */
const GROUP =
  /(?<=[村屯庄寨坪]|社区)(?:第?[一二三四五六七八九十]{1,3}|第?\d{1,2})(?:村民小组|小组|组|社|队|网格)(?![织长合员成建委区会保团干])/y;

/** 子马社区‖大寨居民小组: residents by their group's name. */
const RESIDENTS =
  /(?<=社区|[村居寨屯庄坪])(?!各|个|有|等)(?!村民小组)[\u4e00-\u9fff]{0,5}?(?:居民|村民)小组(?![织长成])/y;

/** 临江村‖秀竹组: the same by its name. */
const NAMED_GROUP =
  /(?<=村)(?!工作|督导|检查|调研|互助|指导|领导|巡查|服务|清理|专项|宣讲|攻坚|志愿|监督|党小|村民|生产|各个|其中|先锋|巡逻|帮扶|核查|施工|编写)[\u4e00-\u9fff]{2}组(?=[的、，,。“和及与等]|实地|项目|现场)/y;

/** 芝坑村‖百家仓自然村, 弄京村‖小弄屯: a hamlet of a village. */
const HAMLET =
  /(?<=村)(?!小学|[民委党级支部两干里内口各个有共一二三四五六七八九十\d])(?:(?![的了在和与及等村])[\u4e00-\u9fff]){1,5}?(?:自然村|屯)(?![兵垦田粮])/y;

/** Where the group of a settlement ends that goes on at `at`; `at` where there is none. */
export function groupEnd({ scan, limit }: Grammar, at: number): number {
  for (const group of [GROUP, RESIDENTS, NAMED_GROUP, HAMLET]) {
    group.lastIndex = at;
    if (group.test(scan.text) && group.lastIndex <= limit) return group.lastIndex;
  }
  return at;
}

/** 茅坡村‖老支书: who was it long ago; the village is only where he lives. */
export const isVeteran = (post: string): boolean =>
  /^老(?:支书|书记|主任|村长|村支书|校长|队长|班长|社长)/.test(post);

/** Where the name before the settlement's generic begins, or undefined. */
export function settlementStart(
  grammar: Grammar,
  unit: Unit,
  byEnd: ReadonlyMap<number, Unit>,
): number | undefined {
  const { scan, lexicon } = grammar;
  if (isCalled(grammar, unit) || isVeteran(scan.slice(unit.start, unit.end))) return undefined;
  const generic = genericStart(grammar, unit);
  if (generic === undefined || !isHan(scan.char(generic - 1))) return undefined;
  let at = scan.boundaryAt(generic) ? generic : (scan.covering(generic)?.start ?? generic);
  while (generic - at < LONGEST) {
    if (byEnd.has(at)) break;
    const token = scan.endingAt(at);
    if (!token || !isNameWord(grammar, token) || generic - token.start > LONGEST) break;
    at = token.start;
  }
  // 杜某‖同‖上口村…: what joins the village to somebody.
  if (generic - at > 2 && isHan(scan.char(at - 1)) && /[同与和向对据由让使]/.test(scan.char(at))) at++;
  if (generic - at > 2 && scan.slice(at - 1, at + 1) === '会见') at++;
  // 有|志向|东坝村, 李某率|镇领导, 某某对|外冈镇: the same inside a word.
  const join = /^(?:(?:.[同与向]|.{1,2}对)(?=.)|.{1,3}率)/.exec(scan.slice(at, generic))?.[0].length ?? 0;
  if (isHan(scan.char(at - 1))) at += join;
  for (let place = byEnd.get(at); place?.kind === 'place'; place = byEnd.get(at)) at = place.start;
  const name = scan.slice(at, generic);
  return name === '' ||
    /^[各每全]/.test(name) ||
    KIND.test(name) ||
    lexicon.words.nameStop.has(name.charAt(0))
    ? undefined
    : at;
}

/** How towns end that are called by two characters. */
const TOWN_END =
  /[家庄村店集桥沟湾坪寨屯营坝岭山河口塘湖坡泉川江安州城阳平关渡滩埠港洲岛堡台坊场园林冲畈圩垸洼岗墩埔堰源溪井峪头洞水田坑厝]$/;

/** 王刚‖镇长: two characters that end as no town does, of which neither the gazetteer nor the text has a town. */
const isShortName = ({ lexicon: { places }, strange }: Grammar, { word }: Token): boolean =>
  word.length === 2 &&
  !TOWN_END.test(word) &&
  ['镇', '乡', '村'].every((generic) => !places.has(word + generic) && !strange.has(word + generic));

/** ，陈泽良‖镇长并: somebody by name and office, at a clause's head. */
function isCalled(grammar: Grammar, { kind, start, end }: Unit): boolean {
  const { scan, lexicon } = grammar;
  const name = scan.endingAt(start);
  return (
    kind === 'post' &&
    /^副?[镇乡村]长$/.test(scan.slice(start, end)) &&
    name !== undefined &&
    (name.word.length === 3 || isShortName(grammar, name)) &&
    /^(?:x|nr)/.test(name.tag) &&
    !isHan(scan.char(name.start - 1)) &&
    /^(?:common|usual)$/.test(lexicon.surnames.get(name.word.charAt(0)) ?? '') &&
    // 张伟镇长‖和李强书记: the conjunction is a surname, too.
    (/[和与同及]/.test(scan.char(end)) || lexicon.surnames.longestAt(scan.text, end) === undefined)
  );
}

/** Where the generic word of a settlement stands, at the unit's start or right before it. */
function genericStart({ scan }: Grammar, { start, end }: Unit): number | undefined {
  if (GENERIC.test(scan.slice(start, start + 2))) return start;
  const before = GENERIC_BEFORE.exec(scan.slice(start - 2, start))?.[0];
  return before && OWN_BODY.test(scan.slice(start, end)) ? start - before.length : undefined;
}

function isNameWord(grammar: Grammar, token: Token): boolean {
  const { lexicon } = grammar;
  const { word, tag } = token;
  if (!isHan(word[0]) || !NAME_WORD.test(tag) || stopsName(grammar, token) || /[和与及]$/.test(word))
    return false;
  const sided = /^[上下前后]/.test(word);
  if (word.length > 1 && ((tag === 'v' && !sided) || lexicon.words.afterName.has(word))) return false;
  const isOther = lexicon.words.notPlaceFirst.has(word) || lexicon.words.kindOfPerson.has(word);
  return !isOther && !lexicon.posts.has(word);
}
