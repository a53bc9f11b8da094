/** Meetings with no name of their own that are told of by who came, who presided, or what was done there. */
import { oneOf } from '../lexicon/one-of.ts';
import type { Quote, Span } from '../model/text.ts';
import type { BareMeeting } from './bare-meeting.ts';
import { lineStart, quote, within, type Scene } from './scene.ts';

/** What is told of by who came; where it is presided over it was held, where it is joined it must be told further on. */
const ATTENDED = new RegExp(
  oneOf([
    /(?:出席|参加)了?(?<ceremony>(?:集中)?(?:启动|开工|揭牌|签约|颁奖|授牌|授旗|奠基|开馆|首发|捐赠|通车|竣工|落成|交付|发车)仪式)/,
    /主持了?(?<chaired>(?:座谈|汇报|交流|恳谈|见面)会)(?=[，。；])/,
    // 出席‖调研座谈会, 参加此次‖座谈会
    /(?:出席|参加)了?(?:[此本]次(?=座|交|恳|见|对))?(?<ofTour>(?:调研|考察)(?:工作)?(?:座谈|汇报|交流|反馈)会|(?<=次)(?:座谈|交流|恳谈|见面|对接)会)(?=[，。；]|并)/,
    /(?<=^|[。；，\n\s])(?<presided>(?:座谈|汇报|交流|恳谈|对接)会|党课)(?=由[^，。；]{2,40}主持)/,
    /(?:出席|参加)了?(?<joined>(?:座谈|汇报|交流|反馈)会)(?=[，。；])/,
    // 甲5日出席‖某某界人士迎春座谈会: which one, with the day right before it.
    /(?<=日(?:上午|下午|晚)?)(?:出席|参加)了?(?<dated>[^，。；：、的\s]{4,24}(?:座谈|茶话|团拜|招待|酒|晚)会)(?=[，。；]|并)/,
    // 某书法展在某馆开幕。甲主持‖开幕仪式
    /(?:出席|参加|主持)了?(?<opening>开幕(?:式|仪式))(?=[，。；]|并)/,
  ]),
  'g',
);

/** What has a description and no head; what was organised was held. */
const DESCRIBED = new RegExp(
  oneOf([
    // 党组‖组织集中学习
    /(?<=中心组|党[组委]|支部|总支|班子|党工委|单位|机关)(?:组织|开展|举行|进行)(?:了)?(?:\d{4}年)?(?<organised>(?:第[一二三四五六七八九十百\d]+次)?(?:专题|理论|主题|政治理论|[\u4e00-\u9fff]月份?)?集[中体]学习(?:研讨|会)?)(?=[，。\n])/,
    /(?:讲授?|上)了?(?:一[堂次场])?(?<lecture>(?:专题|廉政|主题)?党课)/,
    /召开了?(?<study>[^，。；：\s的]{0,16}(?:理论|集中|专题|政治)学习(?:暨[^，。；]{2,12}活动|会)?)(?=[，。\n])/,
    // 主持‖国务院第十七次专题学习
    /(?:主持|进行|举行|开展)了?(?<numbered>[^，。；\s]{0,14}第[一二三四五六七八九十百\d]+次(?:专题|集体)学习)/,
    // 区局、处两级中心组集中学习‖在区文化宫举行
    /(?<=^|[，。；\n日午])(?<placed>[\u4e00-\u9fff、]{4,20}(?:集[中体]|专题)学习(?:研讨)?)(?=在[^，。；]{2,24}(?:召开|举行|进行))/,
    // 参加‖青海代表团审议
    /参加了?(?:他?所?在的?)?(?<sitting>[^，。；\s]{2,16}(?:代表团|小组|联组)(?:审议|讨论))/,
  ]),
  'g',
);

/** The name of the group that matched, and its words. */
function groupOf({ groups = {} }: RegExpMatchArray): { how: string; words: string } {
  const [how = '', words = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
  return { how, words };
}

const meets = (named: readonly Span[], { start, end }: Span): boolean =>
  named.some((name) => name.start < end && name.end > start);

/** 甲、乙等出席‖启动仪式, in the lead or right under it: people who came say that it was held. */
function isDone(scene: Scene, { start, end }: Span, at: number): boolean {
  const under = lineStart(scene, start);
  const second = scene.lines.find((line) => line > scene.lead) ?? end;
  return (
    under <= second &&
    within(scene.people, { start, end: at }).length > 0 &&
    !/曾|此前|去年|前年|多次|将|拟/.test(scene.nameless.slice(start, at))
  );
}

/** 座谈会上，…; behind it 会上，… at the head of a sentence: what was said there. */
const isTold = ({ text }: Scene, { text: name, end }: Quote): boolean =>
  text.includes(`${name}上`) || /^[^。\n]{0,40}[。\n]\s*会上，/.test(text.slice(end, end + 48));

/** @param named meetings and documents that the sentence names: what overlaps one of them is told already */
export function attendedMeetings(scene: Scene, sentence: Span, named: readonly Span[]): BareMeeting[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  if (!/仪式|开幕|主持|[谈报流面馈接话拜待酒晚]会/.test(text)) return [];
  return [...text.matchAll(ATTENDED)].flatMap((match): BareMeeting[] => {
    const { how, words } = groupOf(match);
    const end = sentence.start + match.index + match[0].length;
    const name = quote(scene, end - words.length, end);
    // 参加座谈会, of a tour: of its own where it is told what was said there.
    if ((how === 'joined' && !isTold(scene, name)) || meets(named, name)) return [];
    const done = how === 'presided' || isDone(scene, sentence, name.start);
    return [{ name, head: name, verb: name.start, attended: true, ...(done && { done }) }];
  });
}

/** @param named meetings and documents that the sentence names */
export function describedMeetings(scene: Scene, sentence: Span, named: readonly Span[]): BareMeeting[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  return [...text.matchAll(DESCRIBED)].flatMap((match): BareMeeting[] => {
    const { how, words } = groupOf(match);
    const verb = sentence.start + match.index;
    // 通过讲党课宣讲: somebody must be there to give it.
    if (how === 'lecture' && within(scene.people, { start: sentence.start, end: verb }).length === 0)
      return [];
    const end = verb + match[0].length;
    const name = quote(scene, end - words.length, end);
    // 党的二十大西藏代表团讨论 holds the congress that it belongs to.
    if (named.some((other) => (other.start < name.start && other.end > name.start) || other.end === name.end))
      return [];
    // 出席表彰大会并讲党课: of its own only where nothing else is told.
    const attended = name.text.endsWith('党课') && { attended: true as const };
    const done = (how === 'organised' || how === 'placed' || match[0].startsWith('上')) && {
      done: true as const,
    };
    return [{ name, head: name, verb, ...attended, ...done }];
  });
}
