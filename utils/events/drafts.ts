/** From meetings and visits as the text speaks of them to drafts, one an event. */
import type { Quote } from '../model/text.ts';
import { dayAround, leadOfOne } from './days-around.ts';
import type { Draft } from './draft.ts';
import { meetingDrafts } from './meeting-drafts.ts';
import { doneAt, hallIn } from './places.ts';
import { isLead, lineStart, type Scene } from './scene.ts';
import { besideTour, joinTours } from './tours-and-talks.ts';
import { visitDrafts } from './visit-drafts.ts';

const firstName = ({ names: [name] }: Draft): number => name?.start ?? 0;

/** 开展‖庆祝…集体观摩活动: an activity that is told as a tour is no meeting. */
const isTour = (visits: readonly Draft[], { names }: Draft): boolean =>
  visits.some(
    (visit) =>
      visit.kind === 'inspection' &&
      visit.names.some((tour) =>
        names.some(
          ({ text, start, end }) => text.endsWith('活动') && tour.start <= start && end === tour.end,
        ),
      ),
  );

/** 某展在某馆开幕。某人主持开幕仪式: where its paragraph, or that of the one event's lead, says that it was done. */
function whereDone(scene: Scene, draft: Draft, drafts: readonly Draft[]): Quote | undefined {
  const [name] = draft.names;
  const alone = drafts.every((other) => other === draft || other.status === 'mentioned');
  if (!name || !(alone || isLead(scene, draft.sentence))) return undefined;
  const start = alone ? scene.lead : lineStart(scene, draft.sentence.start);
  return doneAt(scene, { start, end: draft.sentence.end }, name.text);
}

/** How many events back the main one is looked for beside which another was held. */
const BESIDE = 4;

/** The drafts of both kinds, in the order in which the text speaks of them. */
export function draftEvents(scene: Scene): Draft[] {
  const all = meetingDrafts(scene);
  const visits = visitDrafts(scene, all);
  const meetings = all.filter((draft) => !isTour(visits, draft));
  joinTours(scene, visits, meetings);
  const drafts = [...meetings, ...visits].sort(
    (a, b) => a.sentence.start - b.sentence.start || firstName(a) - firstName(b),
  );
  for (const draft of drafts) draft.date ??= dayAround(scene, visits, drafts, draft);
  for (const draft of drafts) {
    // 召开动员会 in the headline, 在六楼会议室召开换届工作动员 in the lead.
    const lead = draft.sentence.start === 0 && !draft.place ? leadOfOne(scene, drafts, draft) : undefined;
    if (lead) draft.place = hallIn(scene, lead);
    if (draft.kind === 'ceremony' && draft.status === 'held') draft.place ??= whereDone(scene, draft, drafts);
  }
  for (const [index, draft] of drafts.entries()) {
    if (!draft.aside || draft.status !== 'held') continue;
    besideTour(
      scene,
      draft,
      drafts.slice(Math.max(0, index - BESIDE), index).findLast(({ status }) => status === 'held'),
    );
  }
  return drafts;
}
