/** What the engine gives for an article. */
import type { Appointment, NewsEvent } from './event.ts';
import type { Annotation } from './mention.ts';
import type { Span } from './text.ts';

/** A calendar expression; `value` is EDTF, or null for a vague one (近日). */
export interface DateSpan extends Span {
  text: string;
  value: string | null;
}

export interface Person {
  name: string;
  pinyin: string;
  /** As in `Annotation`. */
  alternatives?: string[] | undefined;
  /** Posts as written, in order of mention. */
  roles: string[];
  mentions: Span[];
}

export interface Analysis {
  published: string | null;
  annotations: Annotation[];
  dates: DateSpan[];
  people: Person[];
  events: NewsEvent[];
  /** Appointments and removals that the article reports, whether or not a meeting made them. */
  appointments?: Appointment[] | undefined;
  /** The segmenter could not be had: only what is found without it is here, and nobody is named. */
  limited?: true | undefined;
}
