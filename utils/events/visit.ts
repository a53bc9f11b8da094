/** A tour or a reception as one sentence tells of it. */
import type { EventKind, EventStatus } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import type { Participant } from './scene.ts';

export interface Visit {
  kind: EventKind;
  name: Span;
  sentence: Span;
  hosts: Participant[];
  guests: Participant[];
  /** Undefined where it is only looked back upon (今年4月，某人来到这里考察) or asked for: no event of this report. */
  status: Exclude<EventStatus, 'mentioned'> | undefined;
}

/** A phrase that one of the patterns found in a sentence. */
export interface VisitPhrase {
  sentence: Span;
  /** The sentence's words, in front of the phrase. */
  before: string;
  pattern: RegExp;
  kind: EventKind;
  phrase: string;
  start: number;
}
