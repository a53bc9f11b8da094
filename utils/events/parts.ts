/** The verbs of taking part, and what kind of it each says. */
import type { Participation } from '../model.ts';

/** A verb of taking part in a stretch of text, its offsets counted from the stretch's beginning. */
export interface SaidPart {
  part: Participation;
  start: number;
  end: number;
}

/** Longer words stand before the shorter ones that they hold. */
const WORDS: readonly [Participation, string][] = [
  ['invited', '应邀(?:出席|参加|列席|与会|到会)?'],
  ['satIn', '列席'],
  ['presided', '主持'],
  ['accompanied', '陪同|随同|一同(?=调研|考察|督导|检查|参加|走访|慰问|看望|会见|[，。,；\\s]|$)'],
  ['attended', '出席|就[座坐]|到会(?:指导|祝贺)'],
  [
    'reported',
    '(?:作|做|进行)了?[^，。；]{0,24}?(?:汇报|说明|报告(?!会)|通报|述职)|汇报(?!会)|通报(?!会)|述职|介绍(?=了?(?:有关|相关|情况|了))',
  ],
  [
    'spoke',
    '讲话|致(?:欢迎|开幕|闭幕)?[辞词]|(?:作|做)?[^，。；]{0,8}发言|演讲|讲座|辅导|领学|主讲|点评(?!会)|表态|宣讲(?!会)|作总结|部署(?!会)|回答|解读|交流(?!会)|传达|介绍|发布(?!会)|总结(?![会大])',
  ],
  ['acted', '宣布|宣读|揭牌|揭幕|颁奖|授牌|授旗|剪彩|培土|签约|签署|敬献|启动|按下|点亮|推杆|见证|监誓|宣誓'],
  ['joined', '参加|参会|与会|一同|一起'],
];
const ANY = new RegExp(WORDS.map(([part, words]) => `(?<${part}>${words})`).join('|'), 'g');

/** The verbs of taking part in `text`, in order. */
export function partsIn(text: string): SaidPart[] {
  return [...text.matchAll(ANY)].map((match) => {
    const part = WORDS.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'joined';
    return { part, start: match.index, end: match.index + match[0].length };
  });
}
