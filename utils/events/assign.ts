/** Gives each sentence's people, documents, decisions and figures to the event that it reports. */
import type { Appointment } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { asideFrom, dealtWith, planned } from './dealt-with.ts';
import { isHeld, type Draft } from './draft.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { ownersOf } from './owners.ts';
import { takingPart } from './participants.ts';
import {
  awarded,
  calledTogether,
  heard,
  met,
  presidedTogether,
  satWith,
  watched,
  welcomed,
} from './present.ts';
import { within, type Scene } from './scene.ts';
import { advised, answer, guestSpoke, PRESS, signed, spokeAt } from './spoke.ts';
import { saidThere, spokeInTurn, stressed } from './stresses.ts';
import { take } from './take.ts';
import { willBe } from './to-come.ts';
import { turnsOf } from './turn.ts';
import { wentTo } from './went-to.ts';
import { willAttend } from './will-attend.ts';

const isMeeting = ({ kind }: Draft): boolean => kind === 'meeting' || kind === 'ceremony';

/** The drafts that one of their names shows to be such ones; asked once, for a long text speaks of one by many names. */
const calledSo = (drafts: readonly Draft[], pattern: RegExp): ReadonlySet<Draft> =>
  new Set(drafts.filter(({ names }) => names.some(({ text }) => pattern.test(text))));

interface Kinds {
  press: ReadonlySet<Draft>;
  ofCppcc: ReadonlySet<Draft>;
}

/** Who else a sentence says was at the meeting or ceremony whose turn it is. */
function wereThere(scene: Scene, owner: Draft, sentence: Span, { press, ofCppcc }: Kinds): void {
  if (press.has(owner)) answer(scene, owner, sentence);
  if (ofCppcc.has(owner)) advised(scene, owner, sentence);
  awarded(scene, owner, sentence);
  watched(scene, owner, sentence);
  welcomed(scene, owner, sentence);
  signed(scene, owner, sentence);
}

/** Who took part in whatever the sentence names. */
function tookPart(scene: Scene, sentence: Span, names: NameIndex): void {
  spokeAt(scene, sentence, names);
  saidThere(scene, sentence, names);
  met(scene, sentence, names);
  presidedTogether(scene, sentence, names);
  wentTo(scene, sentence, names);
  willAttend(scene, sentence, names);
}

export function assign(scene: Scene, drafts: readonly Draft[], appointments: readonly Appointment[]): void {
  const names = nameIndex(drafts);
  const held = drafts.filter((draft) => isHeld(draft, scene.published));
  const isOnlyMeeting = held.filter(isMeeting).length === 1;
  const kinds = { press: calledSo(drafts, PRESS), ofCppcc: calledSo(drafts, /政协/) };
  const { turn, goTo } = turnsOf(scene, drafts, held);
  for (const sentence of scene.sentences) {
    goTo(sentence);
    const { owner, talked, main } = turn;
    for (const taking of takingPart(scene, sentence))
      for (const draft of ownersOf(scene, taking, names, turn)) take(draft, taking);
    tookPart(scene, sentence, names);
    willBe(scene, turn, sentence, names);
    if (talked?.status === 'scheduled') turn.announced = talked;
    if (talked && isMeeting(talked)) planned(scene, talked, sentence);
    if (!owner) continue;
    owner.reported.push(sentence);
    if (owner.kind === 'inspection') satWith(scene, owner, sentence);
    if (owner.kind !== 'reception') heard(scene, owner, sentence);
    else if (owner.attendees.size === 0) guestSpoke(scene, owner, sentence);
    if (!isMeeting(owner)) continue;
    if (isOnlyMeeting) {
      stressed(scene, owner, sentence);
      spokeInTurn(scene, owner, sentence);
    }
    wereThere(scene, owner, sentence, kinds);
    const told = main === owner ? sentence.start : asideFrom(scene, owner, sentence);
    if (main && told > sentence.start) dealtWith(scene, main, { start: sentence.start, end: told }, names);
    dealtWith(scene, owner, { start: told, end: sentence.end }, names);
    if (owner.kind === 'meeting') owner.appointments.push(...within(appointments, sentence));
  }
  calledTogether(scene, names);
}
