/** Rivers by what only a river has or stands among: 姑溪河‖水位, 赵家河、黄池河、青山河‖四河交汇处. */
import type { Token } from '../../model/text.ts';
import type { MentionLexicon } from '../lexicon.ts';
import { isHan, type Scan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

/** What a river has right behind its name. */
const WATERS =
  /(?<![河江])(?:[河江溪湖](?=超(?:警戒|保证)|水位)|[河江溪](?=水[质情面量域系体]|流域(?![\u4e00-\u9fff]{2,10}(?:公司|集团|局|委员会|管委会|研究院))|沿线|穿境|河[道段]|[支主]流|[两沿]岸|河?畔|汛情|洪峰|洪水|入[河江湖海]口|断面|综合治理|生态(?:资源|治理|修复)|清淤))/g;
/** 沿‖三仓河‖开展巡查: along which somebody goes. */
const ALONG = /(?<=沿着?[\u4e00-\u9fff]{1,3})河(?=开展|一路|徒步|巡|查看|[，,]|进行|实地)/g;
/** Two and more of them: 河、黄池河. */
const LISTED = /河、(?:[\u4e00-\u9fff]{1,3}河(?:[、，,。；;和等]|[\u4e00-\u9fff]?河交汇))+/g;
const ITEM = /河(?=[、，,。；;和等]|[两三四五六七八九]河交汇)/g;
/** 治理河, 各河: what is done with it, or which of them; kinds of rivers. */
const NO_NAME =
  /^(?:.*(?:[两各多每全主支内外界运引护巡治过渡涉跨沿临绕穿改拦挖疏入之到]|流域|城市|黑臭|重点|骨干|主要|中小|排洪|景观|生态|人工|地下|出海|跨境|通航|致富|幸福|美丽))[河江溪]$|^[大小新老旧长本该此银天星山江悬爱冰][河江溪]$/;
/** The longest name, with 河. */
const LONGEST = 4;

/** Whether a word can stand in front of what is too short for a river's name: 竹竿|河, 湾|滩|河. */
const joins = ({ words }: MentionLexicon, { word, tag }: Token, longest: number): boolean =>
  isHan(word[0]) &&
  word.length <= longest &&
  /^(?:n|x|a|b|j|z|g|ag)/.test(tag) &&
  !isOneOf(word, words.nameStop, words.afterName, words.level, words.beforePlace, words.meetingStop);

/** 利|塔尼河, 米利亚|茨卡河: the segmenter has lost the name's first part. */
const isCut = ({ word, tag }: Token): boolean =>
  isHan(word[0]) && (word.length === 1 ? !/^(?:p|c|u|d|v|r|f)/.test(tag) : /^(?:x|nr)/.test(tag));

/** Where the name begins of the river whose last character ends at `end`; undefined where it has none. */
function nameStart(scan: Scan, lexicon: MentionLexicon, end: number): number | undefined {
  let start = end;
  while (start > 0 && (start === end || !scan.boundaryAt(start))) start--;
  let before = scan.endingAt(start);
  while (before && end - start < 3 && joins(lexicon, before, end - start === 1 ? 2 : 1)) {
    start = before.start;
    before = scan.endingAt(start);
  }
  if (before && isCut(before)) return undefined;
  // 沿|三仓河, 围绕|黄河: the segmenter may have run into the name what stands in front of it.
  start += /^(?:沿|围绕|针对|聚焦)/.exec(scan.slice(start, start + 2))?.[0].length ?? 0;
  const name = scan.slice(start, end);
  const { siteNot } = lexicon.words;
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name) || siteNot.has(name)) return undefined;
  // 王江‖水位: somebody's name looks like a river's.
  const isPerson = name.endsWith('江') && name.length < 4 && lexicon.surnames.has(name.charAt(0));
  return isPerson ? undefined : start;
}

/** Where each begins → where it ends. */
export function findRivers(scan: Scan, lexicon: MentionLexicon): Map<number, number> {
  const found = new Map<number, number>();
  const add = (end: number): void => {
    const start = nameStart(scan, lexicon, end);
    if (start !== undefined) found.set(start, end);
  };
  for (const pattern of [WATERS, ALONG]) for (const { index } of scan.text.matchAll(pattern)) add(index + 1);
  for (const { index, 0: list } of scan.text.matchAll(LISTED))
    for (const item of list.matchAll(ITEM)) add(index + item.index + 1);
  return found;
}
