/** What stands in front of a meeting's name and belongs to it: for whom it is held, its year, its number, its occasion. */
import type { Scan } from '../scan.ts';

/** Which one it is, in front of for whom it is held. */
const NUMBER = /第[一二三四五六七八九十百\d]{1,6}[次届]$/;

/** Levels in front of the last one whose meeting it is. */
const EACH =
  /(?:传达|学习|贯彻|落实|按照|根据|参加|召开|[，。；：\n])((?:(?:中央|全国|国家|自治区|[省市州])(?:委)?、)+)$/;
/** 传达全国、‖全省…会议精神: each level held its own. */
const EACH_WHOLE =
  /(?:传达|学习|贯彻|落实|按照|根据|参加|召开|以及|[和及，。；：\n])((?:(?:中央|全[国省市州])、)+)$/;
/** The year of a meeting, which stands in front of for whom it is held. */
const YEAR = /(?:召开|举行|举办|参加|出席|[^\u4e00-\u9fff\d])(20\d\d年度?)$/;

const FOUNDED =
  /(?:^|[在，。；：、\s]|召开|举行|举办|出席|参加)((?:(?:(?![在召举出参了])[\u4e00-\u9fff]){2,14})?(?:成立|建立|创建|创立|设立))$/;

/** 全市‖教育大会: for whom it is held is the first word of its name; 我市 only says whose paper this is. */
const WHOSE = /^全[省市县区州]$/;

/** 召开‖镇, 主持‖市: a level right behind what is done with its meeting. */
const LEVEL = /(?:召开|举行|举办|主持|参加|出席|列席)[省市县区州旗镇乡]$/;

/** What a meeting is held for besides: a day or years that are marked. */
const OCCASION = /(?:庆祝|纪念)[\u4e00-\u9fff\d“”]{2,18}(?:节|周年)暨$/;

/** 500‖米口径射电望远镜落成仪式: how large what it is about is. */
const MEASURE = /^(?:千?米|公里|万?吨|[兆千]瓦|兆帕)/;

/** 港澳台同胞、海外有关‖人士纪念…座谈会: of whom it is a meeting. */
const OF_PEOPLE =
  /(?:(?:港澳台|台湾|海内外|海外)?(?:侨|同)胞、)?(?:海内外|海外|各界|工商|党外|社会)(?:有关|爱国)?$/;

/** 大理市‖庆祝建军97周年座谈会: where it is held, in front of the occasion. */
const OF_OCCASION =
  /^(?!全)[\u4e00-\u9fff]{1,7}?[省市县区州旗镇乡](?=(?:隆重)?(?:庆祝|纪念|欢迎|欢送|慰问|迎接)[^会])/;

/**
 * @param from where the name begins as far as it is known, `end` where its head ends
 * @returns where it begins with all that is its own; behind a place that only says where an occasion is marked
 */
export function withFront(scan: Scan, from: number, end: number): number {
  let start = from;
  // 全市‖2025年…会议: before a year it only says where, as a place does.
  if (!/^20\d\d年/.test(scan.slice(start, end)))
    start -= WHOSE.exec(scan.slice(start - 2, start))?.[0].length ?? 0;
  // 传达省、‖市宣传部长会议: each level held its own.
  if (/^[省市县区州旗]/.test(scan.char(start)))
    start -= EACH.exec(scan.slice(Math.max(0, start - 10), start))?.[1]?.length ?? 0;
  if (/^全[省市县区州]/.test(scan.slice(start, start + 2)))
    start -= EACH_WHOLE.exec(scan.slice(Math.max(0, start - 12), start))?.[1]?.length ?? 0;
  // 召开2025年‖全县宣传工作会议
  if (/^全[国省市县区州]/.test(scan.slice(start, start + 2)))
    start -= YEAR.exec(scan.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0;
  // 第二十一次‖全省法院工作会议
  if (/^全[国省市县区州]/.test(scan.slice(start, start + 2)))
    start -= NUMBER.exec(scan.slice(Math.max(0, start - 9), start))?.[0].length ?? 0;
  // 深圳经济特区建立‖40周年庆祝大会: whose anniversary it is.
  if (/^\d+周年/.test(scan.slice(start, start + 6)))
    start -= FOUNDED.exec(scan.slice(Math.max(0, start - 22), start))?.[1]?.length ?? 0;
  // 庆祝第四十个教师节暨‖全县教育工作会议
  start -= OCCASION.exec(scan.slice(Math.max(0, start - 24), start))?.[0].length ?? 0;
  if (MEASURE.test(scan.slice(start, start + 2)))
    start -= /(?<![\d.])\d{1,6}$/.exec(scan.slice(Math.max(0, start - 7), start))?.[0].length ?? 0;
  if (/^人士(?:纪念|庆祝|迎|新|座谈)/.test(scan.slice(start, start + 4)))
    start -= OF_PEOPLE.exec(scan.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  // 召开镇‖党委理论学习中心组学习会: the level whose committee meets.
  if (/^党[委组]/.test(scan.slice(start, start + 2)) && LEVEL.test(scan.slice(Math.max(0, start - 3), start)))
    start -= 1;
  start += OF_OCCASION.exec(scan.slice(start, end))?.[0].length ?? 0;
  return start;
}
