/** Names of one meeting that 暨 joins: …大会‖暨…就职典礼, 庆祝教师节‖暨…工作会议. */
import type { Grammar } from '../grammar.ts';
import type { Scan } from '../scan.ts';
import { LONGEST } from './meeting-reach.ts';

/** …大会‖暨…就职典礼: a second name of the same meeting, up to its own head. */
export function alsoCalled({ scan, lexicon }: Grammar, end: number): number | undefined {
  if (scan.char(end) !== '暨') return undefined;
  // 县委书记座谈会‖暨信访、安全生产工作会议: the second has two subjects.
  const rest =
    /^暨(?:(?:(?![动座式赛展会坛])[\u4e00-\u9fff]){2,6}、)?[^，。；：、！？\n]{2,36}/.exec(
      scan.slice(end, end + 40),
    )?.[0] ?? '';
  const [head] = lexicon.words.meetingHead.all(rest);
  // 暨全国…消费周主场活动今天在…: an activity is what stands before the day or the place.
  const activity =
    /^暨[^，。；：、！？\n]{2,34}?(?:活动|大赛|文化周|艺术节|汇演|展演|演出)(?=[今昨]天|\d|在|于|举|召|$)/.exec(
      rest,
    )?.[0];
  if (activity && (head?.end ?? Infinity) > activity.length) return end + activity.length;
  // 非正式对话会‖暨工作午宴
  const meal = /^暨(?:工作)?(?:午宴|晚宴|午餐会|早餐会)/.exec(rest)?.[0];
  if (meal) return end + meal.length;
  // 暨“云潭花街节”开幕
  const quoted = /^暨“[^“”]{2,12}”(?=[今昨]天|\d|在|于|举|召|[开闭]幕|$)/.exec(rest)?.[0];
  if (quoted) return end + quoted.length;
  return head && !/[举召]/.test(rest.slice(0, head.end)) ? end + head.end : undefined;
}

/** What governs a meeting's whole name, up to 暨. */
const GOVERNED =
  /(?:开展|举行|举办|召开|组织|主办|承办|参加|出席)了?((?:(?!开展|举行|举办|召开|组织|主办|承办|参加|出席)[^，。；：、！？\n]){2,26})$/;

/** 县政府党组理论学习中心组学习‖暨党组会议, 云潭县重大项目集中开竣工活动‖暨兆龙科技项目开工仪式: what is held with it, in front of a name that begins right behind or further on. */
const WITH =
  /(?:^|[，,。；：、！？▲\n（）()]|\d日[上下]午|\d日)([^，,。；：、！？▲\n（）()\d]{2,30}(?:活动|大会|仪式|大赛|会议|论坛|签约会|推介会|(?:中心组|集体|集中|专题)学习|[节周]))暨[\u4e00-\u9fffA-Za-z]{0,12}$/;

/** Where the name begins that 暨 joins to the one at `start`; `start` where there is none. */
export function heldWith(scan: Scan, start: number, end: number): number {
  const joined = scan.char(start) === '暨' ? start + 1 : start;
  const before = scan.slice(Math.max(0, joined - 46), joined);
  const words = WITH.exec(before)?.[1] ?? '';
  const own = GOVERNED.exec(words)?.[1] ?? words;
  const from = words === '' ? start : joined - (before.length - before.lastIndexOf(own + '暨'));
  return end - from <= LONGEST ? from : start;
}

/** 开展‖老党员宣讲暨民情座谈会: a name that 暨 would begin goes back to what governs it, or begins behind. */
export function besideOccasion(scan: Scan, start: number, end: number): number {
  if (scan.char(start) !== '暨') return start;
  const words = GOVERNED.exec(scan.slice(Math.max(0, start - 32), start))?.[1];
  const from = start - (words?.length ?? 0);
  return words !== undefined && end - from <= LONGEST ? from : start + 1;
}
