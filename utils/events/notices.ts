/** What a notice of a meeting says of it in lines of their own: 会议时间：…, 地点：…. */
import type { DateSpan } from '../model/analysis.ts';
import type { Quote } from '../model/text.ts';
import { isDay } from './dates.ts';
import type { Draft } from './draft.ts';
import { quote, within, type Scene } from './scene.ts';

/** 关于召开…的通知, in the headline. */
const NOTICE = /(?:通知|公告|预告|启事|邀请函)\s*$/;
const WHEN = /(?:会议|活动|召开|举办|举行|培训|开会)?(?:时间|日期)[：\s]/g;
const WHERE = /(?:会议|活动|召开|举办|举行|培训|开会)?地点：\s*([^，。；：\n（）]{2,30})/;
/** No day stands further behind its label. */
const NEAR = 24;

function dayIn(scene: Scene): DateSpan | undefined {
  for (const { index, 0: label } of scene.text.matchAll(WHEN)) {
    const from = index + label.length;
    const date = within(scene.dates, { start: from, end: from + NEAR }).find(isDay);
    if (date) return date;
  }
  return undefined;
}

function placeIn(scene: Scene): Quote | undefined {
  const match = WHERE.exec(scene.text);
  const words = match?.[1] ?? '';
  if (!match || !words) return undefined;
  const end = match.index + match[0].length;
  return quote(scene, end - words.length, end);
}

/** Gives the meeting that a notice announces the day and the place of those lines, where its sentence has none. */
export function announced(scene: Scene, drafts: readonly Draft[]): void {
  const title = scene.text.indexOf('\n');
  if (title < 0 || !NOTICE.test(scene.text.slice(0, title))) return;
  const draft = drafts.find(({ status }) => status === 'scheduled');
  if (!draft) return;
  draft.date ??= dayIn(scene);
  draft.place ??= placeIn(scene);
}
