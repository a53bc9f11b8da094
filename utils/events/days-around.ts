/** The day of an event beside which none is said: the tour's, the lead's, the paragraph's. */
import type { DateSpan } from '../model/analysis.ts';
import type { Span } from '../model/text.ts';
import { dayOfLine, isDay, isLater, isOld } from './dates.ts';
import type { Draft } from './draft.ts';
import { isTalk } from './kinds.ts';
import { isLead, lineStart, within, type Scene } from './scene.ts';

/** A day within so many characters of the lead's beginning, its byline passed over, is the report's. */
const LEADS = 40;
/** 2026年12月22日上午 */
const LONGEST_DAY = 16;

/** 出席调研座谈会: the meeting of a tour, by its name. */
const OF_TOUR = /^(?:调研|考察|视察|督导|检查)(?:工作)?(?:座谈|交流|汇报|反馈)/;

/** 某人实地察看了…，并主持召开座谈会: on the day of the tour of which the paragraph told before, with the same host. */
const tourDay = (
  scene: Scene,
  tours: readonly Draft[],
  { names, bare, status, sentence }: Draft,
): DateSpan | undefined =>
  (bare || names.some(({ text }) => OF_TOUR.test(text))) && status === 'held' && sentence.start > 0
    ? tours.findLast(
        (tour) =>
          tour.kind === 'inspection' &&
          tour.sentence.end <= sentence.start &&
          lineStart(scene, tour.sentence.start) === lineStart(scene, sentence.start) &&
          (names.some(({ text }) => OF_TOUR.test(text)) ||
            within(scene.people, sentence).some(({ name }) => tour.chairs.has(name))),
      )?.date
    : undefined;

/** The lead, where it tells of this event alone and the headline or the lead names it. */
export function leadOfOne(scene: Scene, drafts: readonly Draft[], draft: Draft): Span | undefined {
  const lead = scene.sentences.find(({ start }) => start > 0 && start >= scene.lead);
  if (!lead || draft.status !== 'held' || !isLead(scene, draft.sentence)) return undefined;
  if (draft.sentence.start === 0 && draft.spoken.some((at) => lineStart(scene, at) > scene.lead))
    return undefined;
  const others = drafts.some(
    (other) =>
      other !== draft &&
      other.status !== 'mentioned' &&
      other.sentence.start > 0 &&
      isLead(scene, other.sentence),
  );
  const line = scene.text.indexOf('\n', lead.start);
  return others ? undefined : { start: lead.start, end: line < 0 ? scene.text.length : line };
}

/** 为贯彻…精神，推进…工作，‖1月4日: what it is for stands before the day. */
const PURPOSE = /^\s*(?:为|在)[^。；]{2,90}，$/;

/** The day with which a stretch opens, if it is one of these weeks. */
function openingDay(scene: Scene, span: Span): DateSpan | undefined {
  const day = within(scene.dates, span).find(isDay);
  return day &&
    (day.start - span.start < LEADS || PURPOSE.test(scene.text.slice(span.start, day.start))) &&
    !isOld(day.value, scene.published) &&
    !isLater(day.value, scene.published)
    ? day
    : undefined;
}

/** An event that only the headline names, or a ceremony that the lead names with no day beside it, was on the day that the lead gives. */
function leadDay(scene: Scene, drafts: readonly Draft[], draft: Draft): DateSpan | undefined {
  const lead = leadOfOne(scene, drafts, draft);
  const isOpening = draft.kind === 'ceremony' || draft.names.some(({ text }) => /^(?:开班|结业)/.test(text));
  if (!lead || (!isOpening && draft.sentence.start > 0)) return undefined;
  // 为推进工作。11月4日，…: the day may open the second sentence.
  const end = Math.min(lead.end, lead.start + LEADS + LONGEST_DAY);
  return openingDay(scene, { start: lead.start, end });
}

/**
 * 6月25日，某团来考察。某人出席签约仪式: a ceremony told in the lead was on its day; so was the one event of a report that the
 * paragraph under the lead tells.
 */
function paragraphDay(scene: Scene, drafts: readonly Draft[], draft: Draft): DateSpan | undefined {
  if (draft.status !== 'held' || scene.pieces.length > 0) return undefined;
  const told = draft.spoken.find((start) => start > 0 && lineStart(scene, start) === scene.lead);
  // 某组来我市调研。某人主持座谈会: the talks of the one tour that is told.
  const tours =
    draft.bare || draft.names.every(({ text }) => isTalk(text))
      ? drafts.filter((other) => other.kind === 'inspection' && other.status === 'held')
      : [];
  const [tour] = tours;
  if (tours.length === 1 && tour?.date?.value?.length === 10 && tour.sentence.start < draft.sentence.start)
    return tour.date;
  // 29日下午，歌声响彻广场。大会在这里举行: a meeting too.
  const here = draft.names.some(({ end }) => /^在(?:这里|此)/.test(scene.text.slice(end, end + 3)));
  if ((draft.kind === 'ceremony' || here) && told !== undefined)
    return dayOfLine(scene, { start: told, end: told });
  const second = scene.lines.find((line) => line > scene.lead);
  if (second === undefined || lineStart(scene, draft.sentence.start) !== second) return undefined;
  if (drafts.some((other) => other !== draft && other.status !== 'mentioned')) return undefined;
  return openingDay(scene, { start: scene.lead, end: second });
}

/** 何某到某镇调研, a headline, over a report of one meeting and no more: on its day. */
function headlineDay(drafts: readonly Draft[], draft: Draft): DateSpan | undefined {
  if (draft.kind !== 'inspection' || draft.status !== 'held' || draft.sentence.start > 0) return undefined;
  const others = drafts.filter((other) => other !== draft && other.status === 'held' && other.date);
  const [meeting] = others;
  return others.length === 1 && meeting?.kind === 'meeting' && meeting.spoken.some((at) => at > 0)
    ? meeting.date
    : undefined;
}

/**
 * @param tours those of the text: a meeting of theirs was on their day
 * @param drafts all of the text
 */
export const dayAround = (
  scene: Scene,
  tours: readonly Draft[],
  drafts: readonly Draft[],
  draft: Draft,
): DateSpan | undefined =>
  tourDay(scene, tours, draft) ??
  leadDay(scene, drafts, draft) ??
  paragraphDay(scene, drafts, draft) ??
  headlineDay(drafts, draft);
