/** Whether a tour or a reception was, is still to come, or is only looked back upon. */
import type { Span } from '../model/text.ts';
import { isDay, isOld } from './dates.ts';
import { within, type Scene } from './scene.ts';
import type { Visit } from './visit.ts';

const LOOKS_BACK =
  /(每年|时节|讲述|回忆|以来|曾|此前|当年|当时|不久前|去年|前年|\d{4}年\d{1,2}月，|今年\d{1,2}月，|今年以来|多次|两次|三次|历次|每次|一次次|年来|年多来|首次.{0,6}以来|我同|我与|这里考察|过去[一两三几]年|过程中，|两会前，)/;
/** 感谢某主席‖亲临香港, 适逢总书记刚‖视察平潭: told of as past. */
const RECALLED = /(?:适逢[^，。；]{0,20}|感谢[^，。；]{2,40}|祝愿?[^。；]{2,30}|(?<!刚)刚)$/;
/** Still to be done, or asked of others. */
const NOT_YET = /(?:(?<![主需])要|应当|希望|拟|应该|需要|可以)$/;
/** 将与…举行会谈, 将于7月2日会见…. */
const ANNOUNCED = /(?:将|将于|拟于|定于|计划)(?:在[^，。；]{1,12})?$/;

/** 在某地考察时‖发表的重要讲话，在各地引发反响: what is told is the echo. */
const ECHOED = /^[^。；]{0,40}的重要(?:讲话|指示)[^。；]{0,30}(?:引发|引起|激起)/;

/** 传达学习了总书记在某地考察时‖发表的重要讲话: it was elsewhere, and before. */
const STUDIED = /(?:学习|传达|贯彻|落实)[^，。；]{0,30}$/;
const SPOKEN_THERE = /^[^。；，]{0,60}(?:讲话|指示|精神)/;

export function isPast(scene: Scene, sentence: Span, before: string, phrase: string, start: number): boolean {
  if (
    NOT_YET.test(before) ||
    RECALLED.test(before) ||
    LOOKS_BACK.test(before.slice(-30)) ||
    LOOKS_BACK.test(phrase.slice(0, 8)) ||
    /以来|多次|曾|累计|引起|引发|反响|[几数\d多]十?家/.test(before + phrase) ||
    ECHOED.test(scene.text.slice(start, sentence.end)) ||
    (STUDIED.test(before) && SPOKEN_THERE.test(scene.text.slice(start, sentence.end)))
  )
    return true;
  const date = within(scene.dates, { start: sentence.start, end: start }).findLast(
    ({ value }) => value !== null,
  );
  if (date && isOld(date.value, scene.published)) return true;
  // A month alone (今年4月，…) is how an earlier visit is recalled.
  return date !== undefined && !isDay(date) && date.text.endsWith('月');
}

/** 将会见…，同…举行会谈: what is announced goes on through the sentence; `own` is what it has told so far. */
export const goesOnBefore = (own: readonly Visit[]): boolean =>
  own.some(({ status }) => status === 'scheduled');

/** Whether it is told as still to come: 将 or its like right before it, the day between passed over. */
export function isAnnounced(scene: Scene, before: string, span: Span): boolean {
  const date = within(scene.dates, { start: span.start - before.length, end: span.start }).at(-1);
  const lead = date?.end === span.start ? before.slice(0, before.length - (date.end - date.start)) : before;
  return ANNOUNCED.test(lead);
}
