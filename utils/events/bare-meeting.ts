/** A meeting that has no name of its own, as one sentence tells of it. */
import type { Quote, Span } from '../model/text.ts';

export interface BareMeeting {
  name: Quote;
  /** The head alone, without what describes it: 会议. */
  head: Span;
  /** Who holds it stands before this offset. */
  verb: number;
  /** Only said to have been attended: an event of its own where the report has no other. */
  attended?: true;
  /** Told by what was done, with no word for it: it was held. */
  done?: true;
  /** Said to be a stage of the meeting before. */
  stage?: true;
}
