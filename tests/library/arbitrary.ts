/** Saved items of every shape, for properties that must hold for all of them. */
import fc from 'fast-check';
import type { OwnTerm, ReadingCorrection, SavedContent, SavedItem } from '../../utils/model/library.ts';

/** Texts, among them names that reach into objects where they are used as keys carelessly. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '柳岭市“关键少数”',
    '"\r\n;,\t=1',
    '\u2028',
    '\uD800',
  ),
);
const offset = fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
const texts = fc.array(text, { maxLength: 3 });
const edtf = fc.option(fc.oneof(text, fc.constantFrom('2026-06-25', '2026-06', '2026/2030', 'XXXX-06-25')));
const mentionKind = fc.constantFrom(
  ...(['person', 'place', 'organisation', 'post', 'document', 'meeting', 'term'] as const),
);
const span = { start: offset, end: offset };
const date = fc.record({ ...span, text, value: edtf });
const person = fc.record({
  name: text,
  pinyin: text,
  roles: texts,
  mentions: fc.array(fc.record(span), { maxLength: 2 }),
});
const event = fc.record({
  kind: fc.constantFrom(...(['meeting', 'inspection', 'reception', 'ceremony'] as const)),
  name: text,
  date: edtf,
  status: fc.constantFrom(...(['held', 'scheduled', 'mentioned'] as const)),
  place: fc.option(text),
  chairs: texts,
  attendees: texts,
  documents: texts,
  sentence: fc.tuple(offset, offset),
});
const gloss = fc.record({ english: text, explanation: text, items: texts }, { requiredKeys: ['english'] });
const annotation = fc.record(
  { ...span, text, type: mentionKind, pinyin: text, gloss, of: text },
  { requiredKeys: ['start', 'end', 'text', 'type', 'pinyin'] },
);
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const word = fc.record(
  { type: mentionKind, text, pinyin: text, english: text },
  { requiredKeys: ['type', 'text', 'pinyin'] },
);
const page = fc.record({ text, events: few(event), people: few(person), dates: few(date), words: few(word) });

const content: fc.Arbitrary<SavedContent> = fc.oneof(
  fc.record({ type: fc.constant('page' as const), page }),
  fc.record({ type: fc.constant('event' as const), event }),
  fc.record({ type: fc.constant('person' as const), person }),
  fc.record({ type: fc.constant('date' as const), date }),
  fc.record({ type: fc.constant('annotation' as const), annotation }),
);

const anchor = fc.record({ start: offset, prefix: text, suffix: text });
const source = { title: text, url: fc.oneof(text, fc.webUrl()), published: edtf, quote: text };
const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString());

const item: fc.Arbitrary<SavedItem> = fc.record(
  {
    ...source,
    site: text,
    anchor,
    id: fc.string({ minLength: 1 }),
    content,
    savedAt: instant,
    pinyin: text,
    english: text,
    notes: text,
    tags: texts,
    sources: few(
      fc.record({ ...source, site: text, anchor }, { requiredKeys: ['title', 'url', 'published', 'quote'] }),
    ),
    distinctFrom: texts,
  },
  { requiredKeys: ['title', 'url', 'published', 'quote', 'id', 'content', 'savedAt'] },
);

/** A library: no two items with one id. */
export const library: fc.Arbitrary<SavedItem[]> = fc.uniqueArray(item, {
  maxLength: 6,
  selector: ({ id }) => id,
});

const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 });
const ownTerm: fc.Arbitrary<OwnTerm> = fc.record(
  { term: key, english: text, pinyin: text, explanation: text, savedAt: instant },
  { requiredKeys: ['term', 'english', 'savedAt'] },
);
const correction: fc.Arbitrary<ReadingCorrection> = fc.record({ text: key, pinyin: text, savedAt: instant });

/** All that a library holds, each key once. */
export const libraryContent = fc.record({
  items: library,
  ownTerms: fc.uniqueArray(ownTerm, { maxLength: 4, selector: ({ term }) => term }),
  corrections: fc.uniqueArray(correction, { maxLength: 4, selector: (each) => each.text }),
});
