/** Bodies and departments that no list holds, by the right ends of their names: 国民议会, 职业中学校, 工程技术研究中心. */
import type { Matcher } from '../../lexicon/matcher.ts';
import type { Token } from '../../model/text.ts';
import { isNameWord, stopsName, type Grammar } from '../grammar.ts';
import { isForces, isFullName } from './holder-words.ts';

/** 西藏‖多地学校, 美国‖私人军事公司: several, or a kind. */
const SEVERAL = /^(?:[多各][地所家个省市县]|[两三四五]级|私人|(?:乡村|农村|城区|中小|各类)学校)/;

/**
 * A department that no list holds: nominal tokens up to a right end of bodies (国民议会, 职业中学校), within 16 characters.
 * @param ends the class of right ends
 */
export function unlistedEnd(
  grammar: Grammar,
  start: number,
  ends: 'bodySuffix' | 'partEnd' = 'bodySuffix',
): number {
  const { scan, lexicon } = grammar;
  let best = start;
  if (SEVERAL.test(scan.slice(start, start + 4))) return start;
  // 乌克兰‖国防部: the segmenter has the state and its organ in one word.
  const whole = scan.boundaryAt(start) ? undefined : scan.covering(start);
  if (whole?.tag === 'nt' && whole.end <= grammar.limit && isBodyWord(grammar, whole.word)) return whole.end;
  for (let at = start; at < grammar.limit && at - start < 16;) {
    const token = scan.startingAt(at);
    if (!token) break;
    // 经济和科技促进局: a conjunction goes on to the name's end, never past it.
    const joins = /^[和与]$/.test(token.word) && at > start && best === start;
    // 岚河镇‖三柳村‖与‖岚河镇卫生院: a settlement stands beside another body.
    if (joins && /(?:(?<![农乡山])村|[镇乡])$|社区$|街道$|[区园]$/.test(scan.slice(start, at))) break;
    if (joins) {
      const next = scan.startingAt(token.end);
      // 中央广播电视总台‖和‖美国…学院: with a state behind it, another body begins.
      const place = lexicon.places.longestAt(scan.text, token.end);
      // 云潭化工有限公司仓库‖和‖新联建材有限公司: so it does with a name.
      const office = next?.tag === 'nt' && next.word.endsWith('局') && lexicon.departments.has(next.word);
      if (next && !office && (/^(?:nt|ns|nz|nr)$/.test(next.tag) || place?.value.weak === false)) break;
      at = token.end;
      continue;
    }
    // 互助‖路小学: a street's name is of any words.
    const street = at === start && /^[路街巷]$/.test(scan.startingAt(token.end)?.word ?? '');
    if (!street && !isNameWord(grammar, token)) break;
    // 工程技术‖研究‖中心: what is studied there, in front of what it is.
    const verb =
      lexicon.words.meetingStop.has(token.word) &&
      token.word !== '选举' &&
      !(token.word === '研究' && /^(?:中心|院|所|会|室|总院)/.test(scan.slice(token.end, token.end + 2)));
    if (stopsName(grammar, token) || verb) break;
    // 国家‖副主席韩某在…会见…集团: a post or a verb ends what could be one name.
    if (lexicon.posts.has(token.word) || /^会(?:[见谈晤]|同$)/.test(token.word)) break;
    // 市领导‖魏某军: leaders, whose name may end like a body; but 领导小组.
    if (token.word === '领导' && !/^(?:小组|班子|机构)/.test(scan.slice(token.end, token.end + 2))) break;
    // 一艘货船遭‖美军…: the forces of a state are no part of what stands before them.
    if ((token.start > start || /[省市县州府]/.test(scan.char(start - 1))) && isForces(grammar, token)) break;
    // 思想和‖党的…: the party itself, no body of what stands before it.
    if (token.word === '党' && /[和与及]/.test(scan.char(at - 1))) break;
    at = token.end;
    if (token.word.endsWith('军') && isNamedSo(grammar, token)) continue;
    // 科技促进‖局: the bare character ends a name that has begun.
    if (/^[部局党]$/.test(token.word) ? token.start - start < 2 : isNoBody(grammar, token.word)) continue;
    // 县委‖中心工作: what matters most, no centre of the body.
    if (token.word === '中心' && /^(?:工作|任务|大局|环节|组)/.test(scan.slice(at, at + 2))) continue;
    // 卫生部‖门: the segmenter cuts 部门 in two.
    if (scan.text.startsWith('部门', at - 1)) continue;
    if (endsWithOne(lexicon.words[ends], scan.text, start, at)) best = at;
  }
  return best;
}

/** 村‖村民刘军, 社区‖居民陈|铁军: somebody's name ends like an army; not where the body's name goes on (荣军院). */
function isNamedSo(grammar: Grammar, token: Token): boolean {
  const goesOn = grammar.scan.startingAt(token.end)?.tag === 'n';
  if (goesOn || grammar.lexicon.parts.has(token.word)) return false;
  if (/^(?:x|nr)/.test(token.tag) && isFullName(grammar, token)) return true;
  const before = token.word.length === 2 ? grammar.scan.endingAt(token.start) : undefined;
  return (
    before?.word.length === 1 && /^(?:common|usual)$/.test(grammar.lexicon.surnames.get(before.word) ?? '')
  );
}

const endsWithOne = (words: Matcher<true>, text: string, from: number, end: number): boolean => {
  for (let start = Math.max(from, end - 6); start < end; start++)
    if (words.hasAt(text, start, end)) return true;
  return false;
};

const isNoBody = ({ lexicon }: Grammar, word: string): boolean =>
  endsWithOne(lexicon.words.bodyNotEnd, word, 0, word.length);

const isBodyWord = (grammar: Grammar, word: string): boolean =>
  !isNoBody(grammar, word) && endsWithOne(grammar.lexicon.words.bodySuffix, word, 0, word.length);
