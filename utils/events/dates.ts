/** When an event takes place: the day said beside it. */
import type { DateSpan, Span } from '../model.ts';
import type { Scene } from './scene.ts';
import { within } from './scene.ts';

const IS_DAY = /^(\d{4}|XXXX)-\d\d-\d\d/;

const days = (scene: Scene, span: Span): DateSpan[] =>
  within(scene.dates, span).filter(
    // 年底 ends on a day, and names none.
    ({ value, text }) => value !== null && IS_DAY.test(value) && !/[底末初]$/.test(text),
  );

/** The day between the event and its verb (…于6月29日召开), else the nearest before it in its sentence, else the next after. */
export function dayBeside(scene: Scene, sentence: Span, { start, end }: Span): string | null {
  const all = days(scene, sentence);
  const after = all.find((date) => date.start >= end && date.start - end <= 12);
  const before = all.findLast((date) => date.end <= start);
  const close = after && /^[\s,，]{0,1}(于|定于|拟定于|将于|在)?$/.test(scene.text.slice(end, after.start));
  return (close ? after : (before ?? after))?.value ?? null;
}

/** Whether an EDTF day or range begins after the publication date. */
export function isLater(value: string | null, published: string | null): boolean {
  return value !== null && published !== null && value.slice(0, 10) > published.slice(0, 10);
}
