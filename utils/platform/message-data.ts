/**
 * What each message must hold, and who may send it. A message from anybody but this extension is refused, one that does not
 * hold what its name promises as well; a page's script may have taken over the process of the content script that
 * lives beside it, so what comes from there is data like any other.
 */
import * as v from 'valibot';
import type { ReasonKind } from '../model/detection.ts';
import type { PageRecord } from '../model/page.ts';
import { analysisSchema, itemSchema } from '../library/schema.ts';
import type { Protocol } from './messages.ts';
import { mustBeOwn, type Sender } from './sender.ts';

/** No message holds a longer text, in UTF-16 units: five times what is read of a page. */
const LONGEST = 1_000_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const optionalText = v.optional(text);
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nothing = v.undefined();

const article = v.looseObject({
  text,
  title: optionalText,
  url: optionalText,
  published: v.optional(v.nullable(v.string())),
  site: optionalText,
  source: optionalText,
  author: optionalText,
  credits: v.optional(v.array(text)),
});

/** Every kind, so that a new one is asked for here by the compiler. */
const REASONS: Record<ReasonKind, true> = {
  'government-site': true,
  'central-site': true,
  'local-site': true,
  'paper-site': true,
  'site-code': true,
  'site-metadata': true,
  section: true,
  'other-section': true,
  imprint: true,
  'other-publisher': true,
  dateline: true,
  'central-source': true,
  byline: true,
  'local-source': true,
  vocabulary: true,
  'other-subject': true,
  garbled: true,
  'no-article': true,
};
const detection = v.looseObject({
  isGovernmentNews: v.boolean(),
  score: v.number(),
  reasons: v.array(
    v.looseObject({
      what: v.picklist(Object.keys(REASONS) as ReasonKind[]),
      detail: v.exactOptional(v.string()),
      weight: v.number(),
    }),
  ),
});

const record = v.looseObject({
  url: v.string(),
  title: v.string(),
  status: v.variant('state', [
    v.looseObject({ state: v.literal('not-news'), detection }),
    v.looseObject({ state: v.literal('no-article'), detection }),
    v.looseObject({ state: v.literal('reading'), done: offset, total: offset }),
    v.looseObject({ state: v.literal('on'), truncated: v.boolean() }),
    v.looseObject({ state: v.literal('off') }),
    v.looseObject({ state: v.literal('failed'), message: v.string() }),
  ]),
  articles: v.array(
    v.looseObject({
      article,
      publishedBasis: v.nullable(v.picklist(['metadata', 'page', 'url', 'text'])),
      analysis: analysisSchema,
    }),
  ),
});

export type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];

/** What each message that background and panel receive must hold. */
const SCHEMAS = {
  bring: nothing,
  warm: nothing,
  glance: article,
  analyse: article,
  words: text,
  lookUp: v.strictObject({ text, start: offset, end: v.optional(offset) }),
  save: itemSchema,
  correct: v.strictObject({ text, typed: text, current: text }),
  addTerm: v.strictObject({ term: text, english: text }),
  badge: v.picklist(['on', 'off', 'none']),
  recordChanged: nothing,
} satisfies { [Name in keyof Protocol]?: v.GenericSchema<unknown, Data<Name>> };

export type Received = keyof typeof SCHEMAS;

/** The record that a page answered with. @throws where it is none */
export function checkedRecord(answer: unknown): PageRecord {
  const checked = v.safeParse(record, answer);
  if (!checked.success)
    throw new Error(
      `"record" was refused: ${v.getDotPath(checked.issues[0]) ?? 'its data'} is not as it should be.`,
    );
  return answer as PageRecord;
}

/**
 * The data of a message, checked.
 * @param own the extension's own id
 * @throws where the message is not from this extension, or does not hold what its name promises
 */
export function checkedData<Name extends Received>(
  name: Name,
  data: unknown,
  sender: Sender,
  own: string,
): Data<Name> {
  mustBeOwn(name, sender, own);
  const checked = v.safeParse(SCHEMAS[name], data);
  if (!checked.success)
    throw new Error(
      `"${name}" was refused: ${v.getDotPath(checked.issues[0]) ?? 'its data'} is not as it should be.`,
    );
  // The message itself, not the copy: nothing that is not known here is lost.
  return data as Data<Name>;
}
