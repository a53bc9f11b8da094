/** A tour and the meeting that belongs to it: told of the same people, held on the same day. */
import type { Span } from '../model/text.ts';
import { addTo } from './attend.ts';
import { joinDrafts, type Draft } from './draft.ts';
import { lineStart, within, type Scene } from './scene.ts';

/** Whether the sentence before the tour's, in its paragraph, tells of the meeting and names the tour's host. */
const isSameHost = (scene: Scene, tour: Draft, { sentence }: Draft): boolean =>
  sentence.end <= tour.sentence.start &&
  sentence.start > 0 &&
  lineStart(scene, sentence.start) === lineStart(scene, tour.sentence.start) &&
  within(scene.people, sentence).some(({ name }) => tour.chairs.has(name));

/**
 * 到某地调研，并召开座谈会: a tour and the meeting that ended it, told in one sentence of the same people; or
 * 上午主持召开会议。下午到某地检查: told in one paragraph of the same host.
 */
export function joinTours(scene: Scene, tours: readonly Draft[], meetings: readonly Draft[]): void {
  for (const tour of tours) {
    if (tour.kind !== 'inspection' || tour.status !== 'held') continue;
    const end = tour.names.at(-1)?.end ?? tour.sentence.start;
    for (const meeting of meetings) {
      const name = meeting.names.find(({ start }) => start >= end && start < tour.sentence.end);
      if (meeting.status !== 'held') continue;
      const inOne = name && within(scene.people, { start: end, end: name.start }).length === 0;
      if (inOne || isSameHost(scene, tour, meeting)) joinDrafts(tour, meeting);
      // 甲、乙率团考察，并举行签约仪式: they were there.
      if (inOne && meeting.kind === 'ceremony' && meeting.chairs.size === 0)
        for (const { part, people, verb } of tour.participants)
          if (part === 'presided') addTo(meeting, 'joined', people, verb);
    }
  }
}

/** What the sentence says before the meeting, where it names nobody who could have presided; else nothing. */
function leadOf(scene: Scene, { sentence }: Draft, name: Span): string {
  const lead = { start: sentence.start, end: name.start };
  const verb = /^(?:主持)?(?:召开|举行)/.exec(scene.text.slice(name.start, name.end))?.[0];
  if (within(scene.people, lead).length > 0) return '';
  return (
    scene.text.slice(lead.start, lead.end).replace(/召开$/, '') + (verb?.startsWith('主持') ? '主持' : '')
  );
}

function addChairs(draft: Draft, { participants }: Draft): void {
  const presided = participants.find(({ part }) => part === 'presided');
  if (!presided || draft.chairs.size > 0) return;
  for (const { text } of presided.people) draft.chairs.add(text);
  draft.participants.push(presided);
}

/** 调研中，主持召开座谈会: it was on the day of the tour, and who toured presided. */
export function besideTour(scene: Scene, draft: Draft, main: Draft | undefined): void {
  draft.date ??= main?.date;
  const [name] = draft.names;
  if (main?.kind === 'inspection' && name && /主持(?:召开)?$/.test(leadOf(scene, draft, name)))
    addChairs(draft, main);
}
