/** Whether a meeting that the text names was held, is announced, or is only cited. */
import type { DateSpan } from '../model/analysis.ts';
import type { EventStatus } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { isDay, isLater, isOld } from './dates.ts';
import { isTalk } from './kinds.ts';
import { isLead, startingAt, type Scene } from './scene.ts';
import { statusRules, type Said } from './status-rules.ts';
import { isInMonth, isRecalled, isReported, isSpeech, isTitle } from './told.ts';

/** Whether somebody is only on the way to it: 抵达金边，出席‖…会议. */
export const isArrivedFor = ({ words }: Scene, before: string): boolean =>
  statusRules(words).arrives.test(before);

const SPOKE = /^时(?:说|表示|强调|指出|谈到)/;

/** @param date the day beside the meeting's name, if one is given */
export function statusOf(
  scene: Scene,
  sentence: Span,
  mention: Span,
  date: DateSpan | undefined,
): EventStatus | undefined {
  const before = scene.nameless.slice(sentence.start, mention.start);
  const next = startingAt(scene.dates, mention.end);
  const after = scene.nameless.slice(next?.end ?? mention.end, sentence.end);
  if ([date, next].some((each) => isLater(each?.value ?? null, scene.published))) return 'scheduled';
  if (isRecalled(scene, sentence, mention.start) || isInMonth(scene, sentence, mention.start))
    return 'mentioned';
  // ——2025年1月7日在…第五次会议上, under the title of a speech
  if (/^[—－─-]{1,3}[^，。；]{0,14}在$/.test(before) && /^上?\s*$/.test(after)) return 'held';
  const name = scene.text.slice(mention.start, mention.end);
  if (before.trim() === '在' && after.startsWith('上，') && isTalk(name)) return 'held';
  const said: Said = {
    before,
    after,
    title: isTitle(sentence),
    lead: isLead(scene, sentence),
    dated: date !== undefined,
    fresh: date !== undefined && isDay(date) && !isOld(date.value, scene.published),
  };
  const { rules, convenesHere, convened, cited, tookPlace } = statusRules(scene.words);
  // 某人在参加山西代表团审议时说: it tells of the sitting.
  if (
    /(?:代表团|小组|联组)(?:审议|讨论)$/.test(scene.text.slice(mention.start, mention.end)) &&
    SPOKE.test(after) &&
    // 今年全国两会期间，…: looked back upon.
    !/期间，/.test(before)
  )
    return 'held';
  if (!(said.fresh && convenesHere(said)) && isSpeech(scene, sentence, mention.start)) return 'mentioned';
  const rule = rules.find(([, test]) => test(said));
  if (rule) return rule[0];
  const reported = (): EventStatus => (isReported(scene, sentence, mention.start) ? 'held' : 'mentioned');
  if (convened(said)) return reported();
  if (cited(said)) return 'mentioned';
  return tookPlace(said) ? reported() : undefined;
}
