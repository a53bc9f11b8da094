/** What the text has spoken of, up to the sentence that is read: whose turn it is. */
import type { EventKind } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { isHeld, type Draft } from './draft.ts';
import { isLead, startingAt, type Scene } from './scene.ts';

export interface Turn {
  /** The held event spoken of last. */
  owner: Draft | undefined;
  /** The event spoken of last that is not only cited. */
  talked: Draft | undefined;
  latest: Partial<Record<EventKind, Draft>>;
  /** Every held event spoken of so far. */
  held: Set<Draft>;
  /** Of those the last that was not only beside another. */
  main: Draft | undefined;
  /** Whose turn it was before this sentence. */
  before?: Draft | undefined;
  /** The one to come that was spoken of last before this sentence. */
  announced?: Draft;
}

/** 随后…召开某会议。‖甲、乙参加。: right behind it, and nothing else is said. */
const ONLY_ATTENDED =
  /^\s*[^，,。；：]{2,60}(?:参加|出席|列席|陪同)了?(?:会议|活动|仪式|调研|检查|座谈会?)?[。\s]*$/;

/** Whether a sentence says who was at the event of the sentence right in front of it. */
const attendedThere = (scene: Scene, { sentence: told }: Draft, sentence: Span): boolean =>
  sentence.start >= told.end &&
  /^[^\S\n]*$/.test(scene.text.slice(told.end, sentence.start)) &&
  ONLY_ATTENDED.test(scene.text.slice(sentence.start, sentence.end));

/**
 * Whose turn it is, as the sentences are read in order.
 * @param held those of the drafts that were held
 * @returns the turn before the first sentence, and what takes it on to the next
 */
export function turnsOf(
  scene: Scene,
  drafts: readonly Draft[],
  held: readonly Draft[],
): { turn: Turn; goTo: (sentence: Span) => void } {
  const spoken = drafts
    .filter(({ status }) => status !== 'mentioned')
    .flatMap((draft) => draft.spoken.map((start) => ({ start, draft })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  // Who is named before the first event is spoken of belongs to it where the report begins with it.
  const [first] = held;
  const begins = scene.pieces.length === 0 && first && isLead(scene, first.sentence) ? first : undefined;
  const turn: Turn = { owner: begins, talked: undefined, latest: {}, held: new Set(), main: undefined };
  const goTo = (sentence: Span): void => {
    const before = turn.owner;
    turn.before = before;
    for (; (spoken[at]?.start ?? Infinity) < sentence.end; at++) {
      const draft = spoken[at]?.draft;
      if (!draft) continue;
      turn.talked = draft;
      if (!isHeld(draft, scene.published)) continue;
      turn.owner = draft;
      turn.held.add(draft);
      turn.latest[draft.kind] = draft;
    }
    const piece = startingAt(scene.pieces, sentence.start);
    if (turn.owner === before && piece) {
      // Who is named in the headline of a piece belongs to the event that the piece goes on to report, if it reports one.
      const next = held.find((draft) => draft.sentence.start >= sentence.start);
      turn.owner = next && next.sentence.start < piece.until ? next : undefined;
    }
    // What only happened beside the main meeting (会议期间，举行了座谈会) does not take over the rest of the report.
    if (
      turn.owner?.aside &&
      turn.owner.sentence.start !== sentence.start &&
      !attendedThere(scene, turn.owner, sentence)
    )
      turn.owner = turn.main ?? held[0];
    if (turn.owner && !turn.owner.aside) turn.main = turn.owner;
  };
  return { turn, goTo };
}
