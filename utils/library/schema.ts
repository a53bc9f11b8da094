/**
 * The shape of what the library keeps, checked where it comes from outside. Keys that are not known here are let through: an
 * analysis may learn to say more of a thing than this list does, and a backup must not lose it.
 */
import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import type { OwnTerm, ReadingCorrection, SavedItem } from '../model/library.ts';

const key = v.pipe(v.string(), v.nonEmpty());
const instant = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const edtf = v.nullable(v.string());
const texts = v.array(v.string());
const optionalText = v.optional(v.string());
const span = { start: offset, end: offset };
const mentionKind = v.picklist(['person', 'place', 'organisation', 'post', 'document', 'meeting', 'term']);

const date = v.looseObject({ ...span, text: v.string(), value: edtf });

const person = v.looseObject({
  name: v.string(),
  pinyin: v.string(),
  roles: texts,
  mentions: v.array(v.looseObject(span)),
});

const quote = { ...span, text: v.string() };
const number = v.optional(v.number());

/** What was kept before these fields were known has none of them. */
const toldOfEvent = {
  evidence: v.optional(
    v.looseObject({
      name: v.looseObject(span),
      date: v.optional(v.looseObject(span)),
      place: v.optional(v.looseObject(span)),
    }),
  ),
  participants: v.optional(
    v.array(
      v.looseObject({
        part: v.picklist([
          'presided',
          'attended',
          'satIn',
          'invited',
          'joined',
          'accompanied',
          'reported',
          'spoke',
          'acted',
          'received',
        ]),
        people: v.array(v.looseObject(quote)),
        others: v.optional(v.looseObject(quote)),
        incomplete: v.boolean(),
        verb: v.looseObject(quote),
      }),
    ),
  ),
  sessions: v.optional(v.array(v.looseObject({ ...quote, chairs: texts }))),
  attendance: v.optional(
    v.array(v.looseObject({ ...quote, due: number, present: number, satIn: number, total: number })),
  ),
  agenda: v.optional(v.array(v.looseObject(quote))),
  handled: v.optional(
    v.array(
      v.looseObject({
        ...quote,
        use: v.picklist(['adopted', 'heard', 'reviewed', 'studied', 'issued', 'signed']),
      }),
    ),
  ),
  decisions: v.optional(
    v.array(
      v.looseObject({
        ...quote,
        kind: v.picklist(['adopted', 'approved', 'decided', 'elected']),
        vote: v.optional(
          v.looseObject({
            ...quote,
            inFavour: number,
            against: number,
            abstained: number,
            unanimous: v.optional(v.boolean()),
          }),
        ),
      }),
    ),
  ),
  appointments: v.optional(
    v.array(
      v.looseObject({
        ...quote,
        person: v.string(),
        act: v.picklist(['appointed', 'removed', 'elected', 'resigned', 'proposed']),
        posts: texts,
      }),
    ),
  ),
  stops: v.optional(
    v.array(v.looseObject({ place: v.looseObject(quote), said: v.optional(v.looseObject(quote)) })),
  ),
  duration: v.optional(v.looseObject({ ...quote, days: v.number() })),
};

const event = v.looseObject({
  kind: v.picklist(['meeting', 'inspection', 'reception', 'ceremony']),
  name: v.string(),
  date: edtf,
  status: v.picklist(['held', 'scheduled', 'mentioned']),
  place: v.nullable(v.string()),
  chairs: texts,
  attendees: texts,
  documents: texts,
  sentence: v.strictTuple([offset, offset]),
  ...toldOfEvent,
});

const annotation = v.looseObject({
  ...span,
  text: v.string(),
  type: mentionKind,
  pinyin: v.string(),
  gloss: v.optional(
    v.looseObject({
      english: v.string(),
      explanation: optionalText,
      source: optionalText,
      items: v.optional(texts),
    }),
  ),
  of: optionalText,
});

const page = v.looseObject({
  text: v.string(),
  events: v.array(event),
  people: v.array(person),
  dates: v.array(date),
  words: v.array(
    v.looseObject({ type: mentionKind, text: v.string(), pinyin: v.string(), english: optionalText }),
  ),
});

/** What the engine answers with. */
export const analysisSchema = v.looseObject({
  published: edtf,
  annotations: v.array(annotation),
  dates: v.array(date),
  people: v.array(person),
  events: v.array(event),
  appointments: toldOfEvent.appointments,
}) satisfies v.GenericSchema<unknown, Analysis>;

const source = {
  title: v.string(),
  url: v.string(),
  published: edtf,
  site: optionalText,
  quote: v.string(),
  anchor: v.optional(v.looseObject({ start: offset, prefix: v.string(), suffix: v.string() })),
};

export const itemSchema = v.looseObject({
  ...source,
  id: key,
  content: v.variant('type', [
    v.looseObject({ type: v.literal('page'), page }),
    v.looseObject({ type: v.literal('event'), event }),
    v.looseObject({ type: v.literal('person'), person }),
    v.looseObject({ type: v.literal('date'), date }),
    v.looseObject({ type: v.literal('annotation'), annotation }),
  ]),
  savedAt: instant,
  pinyin: optionalText,
  english: optionalText,
  notes: optionalText,
  tags: v.optional(texts),
  sources: v.optional(v.array(v.looseObject(source))),
  distinctFrom: v.optional(texts),
}) satisfies v.GenericSchema<unknown, SavedItem>;

export const ownTermSchema = v.looseObject({
  term: key,
  english: v.string(),
  pinyin: optionalText,
  explanation: optionalText,
  savedAt: instant,
}) satisfies v.GenericSchema<unknown, OwnTerm>;

export const correctionSchema = v.looseObject({
  text: key,
  pinyin: v.string(),
  savedAt: instant,
}) satisfies v.GenericSchema<unknown, ReadingCorrection>;
