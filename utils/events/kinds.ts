/** Names of kinds of meetings, where no one meeting is meant: 通过举办行业论坛等活动, 各类招聘会, 协商座谈会安排. */
import type { EventStatus } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import type { Scene } from './scene.ts';

/** A number, a year or what stands in quotation marks says which one it is. */
const PARTICULAR = /第|届|\d|[“《]|[一二三四五六七八九十]次|[大全]会$/;

/** 行业论坛、设计创新‖等活动; 约6场; a plan of several. */
const BEHIND =
  /^[^，。；]{0,24}?等(?:系列|多[项种场]|各类|各种|各项|配套|相关|[\d一二三四五六七八九十]+项|丰富多彩的)*(?:活动|形式|方式|环节)|^[近超约]?[\d.]+[万多余]*[期场次]|^(?:和[^，。；]{2,8}会)?(?:工作)?安排[，。；]/;

/** 一系列‖签约活动, 采取‖集体学习, 新开的‖培训班. */
const BEFORE =
  /(?:系列[^，。；]{0,8}|各类|各种|各行业|[\d多几][场期次][^，。；]{0,20}|采取|采用|通过(?:组织|举办|开展|搭建)+|组织搭建|创设|新开的)$/;

/** 读者大会、系列访谈‖等750多场文化活动: one of so many, whatever is to come of them. */
const OF_MANY =
  /^[^，。；]{0,24}?等(?:(?:各类|各种|系列|多[项场种]|\d+[余多]?[个项场])[^，。；]{0,6}(?:活动|方面)|[^，。；]{0,4}(?:形式|方式))/;

/** 行业论坛‖等: of what kind such are, at the end of a row. */
const KIND_IN_ROW = /(?:行业|专业|读书|圆桌|分享)(?:论坛|会议?)$/;

/** A body that is called like a meeting: 联合国大会‖第2758号决议, 应联合国大会‖请求. */
const BODYS = /^(?:第\d+号|决议|主席|裁军|第[一二三四五六]委员会|请求|授权|提[出交])/;

/** 国庆招待会, 新闻发布会: what others hold too. */
export const isGeneric = (name: string): boolean =>
  name.length <= 7 && (!PARTICULAR.test(name) || /^.{0,2}会议$/.test(name));

const TALK =
  /^(?:工作|情况|专题|现场|调研|交流|反馈){0,2}(?:座谈会|汇报会|反馈会|交流会|见面会|推进会|调度会)$/;

/** 在工作座谈会上，…: a talk by its kind alone, which at a sentence's head is one of the day that is reported. */
export const isTalk = (name: string): boolean => TALK.test(name);

/** Whether the name says only of what kind such meetings are, or what body it is. */
export function isKind(
  { nameless }: Scene,
  sentence: Span,
  { start, end }: Span,
  status: EventStatus,
): boolean {
  const name = nameless.slice(start, end);
  const after = nameless.slice(end, Math.min(sentence.end, end + 40));
  if (name.endsWith('联合国大会') && BODYS.test(after)) return true;
  if (/第|届|\d|[“《]/.test(name)) return false;
  const before = nameless.slice(Math.max(sentence.start, start - 30), start);
  if (
    (name.length <= 7 && OF_MANY.test(after)) ||
    /通过(?:组织|举办|举行|开展|搭建)$|(?:相继|陆续)(?:举办|举行|召开)了?$/.test(before)
  )
    return true;
  if (status !== 'mentioned' || PARTICULAR.test(name)) return false;
  if (KIND_IN_ROW.test(name) && after.startsWith('等')) return true;
  return /^一?系列/.test(name) || BEHIND.test(after) || BEFORE.test(before);
}
