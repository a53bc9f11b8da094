/** A meeting that was announced, of which the next sentence says when and where it will be. */
import type { Span } from '../model/text.ts';
import { dayBeside, isLater } from './dates.ts';
import type { NameIndex } from './name-index.ts';
import { placeOf } from './places.ts';
import { inOrder } from './same.ts';
import { lineStart, within, type Scene } from './scene.ts';
import type { Turn } from './turn.ts';

/** 大会…将于7月18日…举办 (会议决定于… is of another): of the meeting that was announced in the sentence before; 本届冬运会: of the one named there. */
const WILL_BE =
  /^\s*((?:本[届次])?(?:会议|大会|论坛|峰会|博览会|展会|活动|仪式)|本届[\u4e00-\u9fff]{2,3}会)([^。；]{0,60}?)(?:将于|(?<!决)定于|拟于|拟定于|将在)[^。；]{2,40}(?:召开|举行|举办|开幕)/;

export function willBe(scene: Scene, turn: Turn, sentence: Span, names: NameIndex): void {
  const [, words, between = ''] = WILL_BE.exec(scene.text.slice(sentence.start, sentence.end)) ?? [];
  if (words === undefined) return;
  const before = within(names, { start: lineStart(scene, sentence.start), end: sentence.start }).findLast(
    ({ draft }) =>
      // 火种在首届…的举办城市采集: this one is not the first.
      draft.names.some(({ text }) => inOrder(words.slice(2), text) && !text.startsWith('首届')),
  );
  const draft = turn.announced ?? (words.startsWith('本届') ? before?.draft : undefined);
  if (!draft) return;
  const event = { start: sentence.start, end: sentence.start + words.length + between.length };
  const date = dayBeside(scene, sentence, event);
  // 倒计时一周年 only cites it; this sentence announces it, and what day it had was that of the telling.
  if (draft.status === 'mentioned') {
    draft.status = 'scheduled';
    draft.date = isLater(date?.value ?? null, scene.published) ? date : undefined;
  }
  if (draft.status !== 'scheduled') return;
  draft.date ??= date;
  draft.place ??= placeOf(scene, sentence, event);
}
