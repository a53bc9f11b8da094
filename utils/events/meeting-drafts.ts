/** From meetings as the text speaks of them to drafts: what several places say of one meeting is one. */
import type { Quote, Span } from '../model/text.ts';
import { attend, preside } from './attend.ts';
import { isLater, isNarrower } from './dates.ts';
import { ASIDE, joinDrafts, newDraft, type Draft } from './draft.ts';
import { knownMeeting } from './known-meetings.ts';
import { convened, type Convened } from './meetings.ts';
import { placeOf } from './places.ts';
import { inOrder } from './same.ts';
import type { Scene } from './scene.ts';

const STATUS_RANK = { held: 2, scheduled: 1, mentioned: 0 } as const;

/** Where its sentence says that it was held; of a row of meetings, where all of them were. */
const whereHeld = (scene: Scene, { sentence, name, through }: Convened): Quote | undefined =>
  placeOf(scene, sentence, { start: name.start, end: through });

/** Joins what is said of one meeting in several places. */
function absorb(scene: Scene, draft: Draft, item: Convened): void {
  draft.names.push(item.name);
  draft.spoken.push(item.name.start);
  // 今天，第六届博览会举行对接会。本届博览会将于11月举行: the day was that of something else.
  if (
    draft.status === 'mentioned' &&
    item.status === 'scheduled' &&
    !isLater(draft.date?.value ?? null, scene.published)
  )
    draft.date = undefined;
  if (STATUS_RANK[item.status] >= STATUS_RANK[draft.status]) {
    // 9月20日 in the headline, 9月20日至23日 in the lead.
    const fuller = draft.date?.value && item.date?.value?.startsWith(`${draft.date.value}/`);
    draft.date = fuller || isNarrower(item.date, draft.date) ? item.date : (draft.date ?? item.date);
    if (item.status !== 'mentioned') addPlace(scene, draft, item);
    draft.status = item.status;
  } else if (
    item.status === 'scheduled' &&
    !draft.date &&
    isLater(item.date?.value ?? null, scene.published)
  ) {
    // 报名参加…, with no day; then 将于…举办: it is still to come.
    draft.status = 'scheduled';
    draft.date = item.date;
    draft.place ??= whereHeld(scene, item);
  }
  draft.bare &&= item.bare;
  addHosts(scene, draft, item);
}

/** 深圳 in the headline, 深圳市福田区 in the lead: the fuller words of the two. */
function addPlace(scene: Scene, draft: Draft, item: Convened): void {
  const place = whereHeld(scene, item);
  if (!draft.place || (place && place.text.length > draft.place.text.length && isWithin(draft.place, place)))
    draft.place = place;
}

/** Whether the short name of a place is in the long one, character by character: 清江 in 清江县, 福田 in 深圳市福田区. */
const isWithin = (short: Quote, long: Quote): boolean => inOrder(short.text, long.text);

function addHosts(scene: Scene, draft: Draft, { hosts, guests, name }: Convened): void {
  attend(scene, draft, guests, { part: 'received', start: name.start, end: name.end });
  preside(draft, hosts, name);
}

/** 甲会议、乙会议及丙会议: the last goes with all of the row. */
function joinRow(before: Draft, draft: Draft, { start, end }: Span): void {
  const row = before.together.filter(({ spoken }) => spoken.some((at) => at >= start && at < end));
  for (const other of [before, ...row]) joinDrafts(other, draft);
}

export function meetingDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const byName = new Map<string, Draft>();
  let main: Draft | undefined;
  /** Of the item before this one. */
  let before: Draft | undefined;
  for (const item of convened(scene)) {
    const { name, sentence } = item;
    // 列席1月15日召开的开幕大会, behind the congress that is announced.
    if (
      item.session &&
      !main &&
      item.status === 'scheduled' &&
      drafts.some(({ status }) => status === 'scheduled')
    )
      continue;
    if (item.session && main && item.status !== 'scheduled') {
      main.spoken.push(name.start);
      main.date ??= item.date;
      if (name.text.startsWith('第')) main.sessions.push({ ...name, chairs: [] });
      continue;
    }
    if (item.attended && drafts.some(({ status }) => status === 'held')) continue;
    const same = knownMeeting(scene, drafts, byName, main, item);
    if (same) {
      absorb(scene, same, item);
      byName.set(name.text, same);
      if (item.joined && before?.status === 'held' && same.status === 'held') joinRow(before, same, sentence);
      before = same;
      if (same.status === 'held') main = same;
      continue;
    }
    const during = ASIDE.test(scene.text.slice(sentence.start, name.start));
    const draft = newDraft({
      kind: item.kind,
      name,
      status: item.status,
      date: item.date ?? (item.status === 'held' && during ? main?.date : undefined),
      place: item.status === 'mentioned' ? undefined : whereHeld(scene, item),
      sentence,
      aside: during,
      bare: item.bare,
    });
    addHosts(scene, draft, item);
    drafts.push(draft);
    byName.set(name.text, draft);
    if (item.joined && before?.status === 'held' && draft.status === 'held') joinRow(before, draft, sentence);
    before = draft;
    if (draft.status === 'held') main = draft;
  }
  return drafts;
}
