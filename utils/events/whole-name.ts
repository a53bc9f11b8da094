/** Where the name of a meeting begins that its mention cut: back to the verb that governs it, and to its number. */
import type { Quote, Span } from '../model/text.ts';
import { quote, type Scene } from './scene.ts';

/** 举行‖某院新院区建设项目初步‖合作协议签约仪式: a ceremony's name goes back to the verb that governs it. */
const GOVERNED = /(?:举行|举办)了?((?:第[一二三四五六七八九十\d]+届)?[\u4e00-\u9fff]{2,26})$/;
/** Words of a sentence, and of no ceremony's name. */
const CLAUSE =
  /传达|学习|贯彻|落实|听取|研究|部署|审议|会议|会谈|大会|会见|参加|出席|期间|隆重|盛大|简短|热烈|庄严|正式|首[个届次场]|一[场次]|[的了并在]|仪式|典礼|[和与及暨]$/;

/** 召开‖乡镇（开发区）政协委员联络组和专委会‖工作会议, 召开‖煤矿、非煤矿山、‖消防安全专题会议: a row of nouns, or one in brackets, is the name's. */
const CONVENED =
  /(?:召开|举行)了?((?=[^（、]{0,40}[（、])[\u4e00-\u9fff]{2,12}(?:（[\u4e00-\u9fff、]{2,8}）[\u4e00-\u9fff]{0,16}|(?:、[\u4e00-\u9fff]{2,12}){0,6}[、和及与]?))$/;
/** 召开‖一届二次大会发言‖工作座谈会: what is held for a congress. */
const FOR_CONGRESS =
  /(?:召开|举行)了?([\u4e00-\u9fff]{0,10}[一二三四五六七八九十]+届[一二三四五六七八九十]+次(?:大会|全会|会议)(?:大会)?(?:发言|提案|筹备|选举|宣传|会务|服务|服务保障))$/;
/** What is another event of the row: 举行升旗仪式、座谈会. */
const EVENT =
  /[会坛班式赛展节][、和与及]|活动|交流|讲座|演出|展览|培训|考察|调研|观摩|视察|联欢|参观|了解|等(?![\u4e00-\u9fff]{0,3}级)/;
/** A meeting by its kind alone, which a row may stand in front of. */
const KIND = /^[\u4e00-\u9fff]{0,14}(?:会议|座谈会|推进会|调度会|协调会|部署会|动员会|专题会|联席会)$/;

function governed(scene: Scene, sentence: Span, { start, end }: Span): string {
  const before = scene.text.slice(Math.max(sentence.start, start - 60), start);
  const name = scene.text.slice(start, end);
  if (/(?:仪式|典礼)$/.test(name)) {
    const words = GOVERNED.exec(before.slice(-32))?.[1] ?? '';
    return CLAUSE.test(words) ? '' : words;
  }
  if (!KIND.test(name)) return '';
  const congress = FOR_CONGRESS.exec(before)?.[1];
  if (congress) return congress;
  const words = CONVENED.exec(before)?.[1] ?? '';
  return CLAUSE.test(words.replace(/[和及与]$/, '')) || EVENT.test(words) ? '' : words;
}

/** Where the name begins of which a meeting's mention is the end. */
export const wholeStart = (scene: Scene, sentence: Span, mention: Span): number =>
  mention.start - governed(scene, sentence, mention).length;

/** 第二届‖“青山航商大会”: the number in front of the quotation marks is the name's. */
export function numbered(scene: Scene, { start, end }: Span): Quote {
  const number = /第[一二三四五六七八九十百\d]+[届次][“‘]$/.exec(
    scene.text.slice(Math.max(0, start - 8), start),
  );
  return number && /[”’]/.test(scene.text.charAt(end))
    ? quote(scene, start - number[0].length, end + 1)
    : quote(scene, start, end);
}
