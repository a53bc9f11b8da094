/** What the popup says of a mark, from what the analysis of its article holds. */
import type { Analysis, DateSpan } from '../../utils/model/analysis.ts';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { SavedContent } from '../../utils/model/library.ts';
import type { Annotation } from '../../utils/model/mention.ts';
import type { ReadArticle } from '../../utils/model/page.ts';
import type { Span } from '../../utils/model/text.ts';
import { dateWords } from '../parts/date-words.ts';
import { eventWords, kindWords, type SavedKind, statusWords } from '../parts/kinds.ts';
import { words } from '../words.ts';
import { distanceWords } from './distance.ts';

/** A line of Chinese with what it means. */
export interface Named {
  chinese: string;
  english: string;
}

export interface CardContent {
  /** `word`: of the dictionary; `selection`: what the user selected. */
  kind: SavedKind | 'word' | 'selection';
  /** The kind in words: "Person". */
  label: string;
  text: string;
  /** With tone marks. */
  reading: string;
  /** Other readings that are possible here. */
  alternatives: string[];
  /** What it is, in one line of English. */
  summary: string;
  /** The sentences below it. */
  explanation: string[];
  /** The items of a formula, the posts of a person. */
  list: Named[];
  source: string;
  /** Every place of the article that says the same, in order. */
  places: Span[];
  /** What "save" keeps; undefined for what is in no article. */
  saves: SavedContent | undefined;
}

/** Whom an entry is from; where the wording is ours (`own` in the lists) there is nobody to name. */
export function namedSource(source = ''): string {
  return source === 'own' ? '' : source;
}

function glossOf(analysis: Analysis, text: string): string {
  return analysis.annotations.find((one) => one.text === text && one.gloss)?.gloss?.english ?? '';
}

/** The event that a meeting's name speaks of: that of its sentence, else the only one in the article that bears the name. */
function eventAt({ events }: Analysis, { start, text }: Annotation): NewsEvent | undefined {
  const here = events.filter((event) => event.sentence[0] <= start && start < event.sentence[1]);
  const inSentence =
    here.find((event) => event.name === text) ?? here.find((event) => event.name.includes(text));
  const [only, another] = events.filter((event) => event.name === text);
  return inSentence ?? (another ? undefined : only);
}

/** When, where and under whom: one line. */
function eventLine(event: NewsEvent): string {
  const status = statusWords(event.status);
  return [
    eventWords(event.kind) + (status && ` (${status})`),
    event.date !== null && dateWords(event.date),
    event.place !== null && words('popup.eventPlace', { place: event.place }),
    event.chairs.length > 0 && words('popup.chairedBy', { names: event.chairs.join('、') }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function samePlaces(analysis: Analysis, { text, type }: Annotation): Span[] {
  return analysis.annotations
    .filter((one) => one.text === text && one.type === type)
    .map(({ start, end }) => ({ start, end }));
}

function personCard(analysis: Analysis, annotation: Annotation, base: CardContent): CardContent {
  const person = analysis.people.find((one) => one.name === annotation.text);
  if (!person) return { ...base, summary: annotation.gloss?.english ?? words('popup.noPost') };
  const posts = person.roles.map((role) => ({ chinese: role, english: glossOf(analysis, role) }));
  const first = posts[0];
  const summary = first?.english || annotation.gloss?.english;
  // The only post stands in the summary already, in English or, for want of it, as written.
  const alone = summary && first ? [{ chinese: first.chinese, english: '' }] : [];
  return {
    ...base,
    summary: summary || (first ? first.chinese : words('popup.noPost')),
    list: posts.length > 1 ? posts : alone,
    saves: { type: 'person', person },
  };
}

/** The card of an annotation. */
export function annotationCard({ analysis }: ReadArticle, annotation: Annotation): CardContent {
  const { gloss, type, text, pinyin, of } = annotation;
  const event = type === 'meeting' ? eventAt(analysis, annotation) : undefined;
  const base: CardContent = {
    kind: type,
    label: kindWords(type, 'one'),
    text,
    reading: pinyin,
    alternatives: annotation.alternatives ?? [],
    summary: gloss?.english ?? words('popup.unknown'),
    explanation: [
      gloss?.explanation,
      gloss?.since && words('popup.since', { date: gloss.since }),
      gloss?.related && words('popup.related', { terms: gloss.related.join('、') }),
      event && eventLine(event),
      of && words('popup.of', { place: of }),
    ].filter((line): line is string => Boolean(line)),
    list: (gloss?.items ?? []).map((item) => ({ chinese: item, english: '' })),
    source: namedSource(gloss?.source),
    places: samePlaces(analysis, annotation),
    saves: { type: 'annotation', annotation },
  };
  return type === 'person' ? personCard(analysis, annotation, base) : base;
}

/** The card of a calendar expression. */
export function dateCard({ analysis }: ReadArticle, date: DateSpan): CardContent {
  const distance = distanceWords(date.value, analysis.published);
  return {
    kind: 'date',
    label: kindWords('date', 'one'),
    text: date.text,
    reading: '',
    alternatives: [],
    summary: date.value === null ? words('popup.vague') : dateWords(date.value),
    explanation: distance ? [distance] : [],
    list: [],
    source: '',
    places: analysis.dates
      .filter((one) => one.text === date.text && one.value === date.value)
      .map(({ start, end }) => ({ start, end })),
    saves: { type: 'date', date },
  };
}
