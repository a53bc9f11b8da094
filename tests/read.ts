/** The mention and event stages over the real lexicons and the real segmenter, for tables of sentences. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDates } from '../utils/dates/find.ts';
import type { Division } from '../utils/lexicon/divisions.ts';
import { extractEvents } from '../utils/events/extract.ts';
import { createEventWords, EVENT_WORDS_FILE } from '../utils/events/words.ts';
import { findMentions } from '../utils/mentions/find.ts';
import { createMentionLexicon, MENTION_FILES, type MentionTexts } from '../utils/mentions/lexicon.ts';
import { listPeople, type NamedPerson } from '../utils/mentions/people/people-list.ts';
import type { Appointment, NewsEvent } from '../utils/model/event.ts';
import type { Mention, MentionKind } from '../utils/model/mention.ts';
import { loadTagger } from '../utils/tokens/jieba.ts';

const lexiconText = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../public/lexicon', name), 'utf8');

const wasm = join(dirname(fileURLToPath(import.meta.resolve('jieba-wasm/web'))), 'jieba_rs_wasm_bg.wasm');
export const tag = await loadTagger(readFileSync(wasm));
export const lexicon = createMentionLexicon(
  Object.fromEntries(
    Object.entries(MENTION_FILES).map(([key, file]) => [key, lexiconText(file)]),
  ) as MentionTexts,
);

const eventWords = createEventWords(lexiconText(EVENT_WORDS_FILE));

export interface Reading {
  mentions: Mention[];
  /** Divisions that the text names and the gazetteer does not have. */
  strange: readonly Division[];
  people: NamedPerson[];
  events: NewsEvent[];
  appointments: Appointment[];
  of(kind: MentionKind): string[];
}

/** Reads a text as the engine does, up to events; `published` is an EDTF day. */
export function read(text: string, published: string | null = '2026-06-26'): Reading {
  const dates = findDates(text, { published });
  const { mentions, strange, people: hits } = findMentions(text, tag(text), dates, lexicon);
  const people = listPeople(text, hits);
  const participants = people
    .filter(({ roles }) => !roles.some((role) => /记者$|通讯员$/.test(role)))
    .flatMap(({ name, mentions: spans }) => spans.map((span) => ({ ...span, name })))
    .toSorted((a, b) => a.start - b.start);
  return {
    mentions,
    strange,
    people,
    ...extractEvents(text, mentions, participants, dates, published, eventWords),
    of: (kind) => mentions.filter((mention) => mention.kind === kind).map((mention) => mention.text),
  };
}
