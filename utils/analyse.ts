/**
 * The stages in order: Article → Analysis. Everything that the engine reads from outside comes through `EngineIO`;
 * it knows neither the page nor the clock.
 */
import { findDates } from './dates/find.ts';
import { publicationDate } from './dates/publication.ts';
import { extractEvents } from './events/extract.ts';
import type { Participant } from './events/scene.ts';
import { createEventWords, EVENT_WORDS_FILE, type EventWords } from './events/words.ts';
import { createAnnotator, type Annotator } from './annotate.ts';
import { superiorsOf } from './glossary/compose-gazetteer.ts';
import { createGlosses } from './glossary/gloss.ts';
import { createLookUp, type LookUp } from './glossary/look-up.ts';
import { createTerms, glossOf, LINKS_FILE, TERM_FILES, type TermLexicon } from './glossary/terms.ts';
import { withConvenors } from './mentions/whose/convenors.ts';
import { findMentions } from './mentions/find.ts';
import {
  createMentionLexicon,
  MENTION_FILES,
  type MentionLexicon,
  type MentionTexts,
} from './mentions/lexicon.ts';
import { behindPlaces, fromTerms, withoutOverlap } from './mentions/overlap.ts';
import { listPeople, type NamedPerson } from './mentions/people/people-list.ts';
import { resolveWhose } from './mentions/whose/whose.ts';
import type { Analysis, DateSpan } from './model/analysis.ts';
import type { Gloss, Mention } from './model/mention.ts';
import type { Article, Span, Token, WordReading } from './model/text.ts';
import { refuseWords, tagCharacters, withoutWords } from './limited.ts';
import { addDictionary } from './pinyin/dictionary.ts';
import { gazetteerOf } from './pinyin/gazetteer.ts';
import { createReader } from './pinyin/reader.ts';
import { READING_FILES, type ReadingTexts } from './pinyin/readings.ts';
import { createWordReader } from './pinyin/running.ts';
import { WordList } from './pinyin/words.ts';
import { loadTagger, type Tagger } from './tokens/jieba.ts';
import { inOriginal, toSimplified } from './tokens/script.ts';
import { withWideMarks } from './tokens/wide-marks.ts';

export interface EngineIO {
  /** The text of a lexicon file (`public/lexicon/NAME`). */
  readText(name: string): Promise<string>;
  /** The bytes of the segmenter's wasm; without it the bundler's copy is loaded. */
  wasm?: BufferSource | undefined;
  /** Waits between two pieces of loading, so that whoever waits has a turn. */
  breathe?: () => Promise<void>;
}

export interface Engine {
  (article: Article): Analysis;
  lookUp: LookUp;
  /** The reading of a word or phrase, with tone marks. */
  read: (words: string) => string;
  /** The words of a running text, each with its reading. */
  readWords: (text: string) => WordReading[];
}

interface Parts {
  tag: Tagger;
  lexicon: MentionLexicon;
  eventWords: EventWords;
  terms: TermLexicon;
  annotator: Annotator;
}

/** The texts of several files, by the keys under which they are named. */
async function readEach(io: EngineIO, files: Record<string, string>): Promise<Record<string, string>> {
  const read = async ([key, file]: [string, string]) => [key, await io.readText(file)] as const;
  return Object.fromEntries(await Promise.all(Object.entries(files).map(read)));
}

/** Loads the glossary of terms alone. @throws where a file cannot be read */
export async function loadTerms(io: EngineIO): Promise<TermLexicon> {
  const [texts, links] = await Promise.all([
    Promise.all(TERM_FILES.map((file) => io.readText(file))),
    io.readText(LINKS_FILE),
  ]);
  return createTerms(texts, links);
}

/**
 * Loads lexicons and segmenter, piece by piece, so that what needs none of them is answered meanwhile.
 * @param terms the glossary of terms, where it is loaded already
 * @throws where one of them cannot be read
 */
export function loadEngine(io: EngineIO, terms = loadTerms(io)): Promise<Engine> {
  return loadWith(io, terms, loadTagger(io.wasm));
}

/**
 * For where the segmenter cannot be had: what needs no words is found all the same (dates, posts, documents, longer
 * terms), and the analysis says that it is `limited`.
 * @param terms the glossary of terms, where it is loaded already
 * @throws where a lexicon cannot be read
 */
export async function loadLimitedEngine(io: EngineIO, terms = loadTerms(io)): Promise<Engine> {
  const engine = await loadWith(io, terms, Promise.resolve(tagCharacters));
  return Object.assign((article: Article) => withoutWords(engine(article)), {
    ...engine,
    readWords: refuseWords,
  });
}

async function loadWith(io: EngineIO, terms: Promise<TermLexicon>, tagger: Promise<Tagger>): Promise<Engine> {
  const { breathe = async () => {} } = io;
  const [termLexicon, tag, texts, readings, words, commonWords, eventWords] = await Promise.all([
    terms,
    tagger,
    readEach(io, MENTION_FILES) as Promise<MentionTexts>,
    readEach(io, READING_FILES) as Promise<ReadingTexts>,
    io.readText('gloss-words.tsv'),
    io.readText('common-words.tsv'),
    io.readText(EVENT_WORDS_FILE),
  ]);
  await breathe();
  const dictionary = new WordList([]);
  for (const list of [readings.dictionary, readings.cedict]) {
    addDictionary(dictionary, list);
    await breathe();
  }
  const lexicon = createMentionLexicon(texts);
  await breathe();
  const reader = createReader(readings, undefined, dictionary, gazetteerOf(lexicon));
  await breathe();
  // The segmenter reads its own dictionary at its first words.
  tag('会议');
  await breathe();
  // Without the segmenter a phrase is divided by the platform's word breaker.
  const wordsOf =
    tag === tagCharacters ? undefined : (text: string) => tag(text, false).map(({ word }) => word);
  const parts: Parts = {
    tag,
    lexicon,
    eventWords: createEventWords(eventWords),
    terms: termLexicon,
    annotator: createAnnotator(
      createGlosses(
        { posts: texts.posts, organs: texts.organs, words, placeNames: texts.placeNames },
        (text) => reader.read(text, 'place'),
        superiorsOf(lexicon.divisions),
        (words) => termLexicon.get(words),
        wordsOf,
      ),
      reader,
      wordsOf,
    ),
  };
  const engine = (article: Article): Analysis => {
    const text = withWideMarks(toSimplified(article.text));
    const analysis = analyse(parts, { ...article, text });
    return text === article.text ? analysis : inOriginal(analysis, text, article.text);
  };
  const read = (words: string): string => reader.read(words, 'word', wordsOf?.(words));
  const readWords = createWordReader(tag, reader, commonWords);
  return Object.assign(engine, { lookUp: createLookUp({ tag, terms: parts.terms, read }), read, readWords });
}

/** A place of the gazetteer, beside which a term of the same words would say less; a free-trade port is a policy first. */
const isDivision = ({ places }: MentionLexicon, name: string): boolean =>
  places.has(name) && places.get(name)?.level !== 'foreign';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** A number for each span of a text below 67 million units. */
const spanKey = ({ start, end }: Span): number => start * 2 ** 26 + end;
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** 十五五: a span of years that is said as a term; the date says more. */
const FIVE_YEARS = /^十[一二三四五六]五/;

/** 习近平总书记‖关于党的建设的重要思想: where the name and the post end with which a term may begin, by where they begin. */
function holders(mentions: readonly Mention[]): Map<number, number> {
  const posts = new Map(mentions.flatMap(({ kind, start, end }) => (kind === 'post' ? [[start, end]] : [])));
  return new Map(
    mentions.flatMap(({ kind, start, end }) => {
      const post = kind === 'person' ? posts.get(end) : undefined;
      return post === undefined ? [] : [[start, post]];
    }),
  );
}

/** Terms of the lists and numbered formulas, as mentions; a date's own words (十五五) are the date's. */
function findTerms(
  { terms }: Parts,
  text: string,
  tokens: readonly Token[],
  dates: readonly DateSpan[],
  mentions: readonly Mention[],
): { mention: Mention; gloss: Gloss }[] {
  // 党的二十大‖精神: the meeting is what is named, its spirit what is studied.
  const meetings = new Set(mentions.filter(({ kind }) => kind === 'meeting').map(({ end }) => end));
  const dated = new Int32Array(text.length + 1);
  for (const [index, { start, end, text: words }] of dates.entries())
    dated.fill(FIVE_YEARS.test(words) ? -1 - index : 1 + index, start, end);
  const isDate = ({ start, end }: Span): boolean => {
    const first = dated[start] ?? 0;
    if (first !== 0 && first === dated[end - 1]) return true;
    for (let at = start; at < end; at++) if ((dated[at] ?? 0) < 0) return true;
    return false;
  };
  const held = holders(mentions);
  const mentionOf = (span: Span): Mention => {
    const [behind, end] = [held.get(span.start) ?? span.start, span.end];
    const start = behind < end ? behind : span.start;
    return { kind: 'term', start, end, text: text.slice(start, end) };
  };
  const listed = terms
    .find(text, tokens)
    .map((hit) => ({ mention: mentionOf(hit), gloss: glossOf(hit.term) }));
  const formulas = terms.findFormulas(text).map((hit) => ({ mention: mentionOf(hit), gloss: hit.gloss }));
  return [...listed, ...formulas].filter(
    ({ mention }) => !isDate(mention) && !(mention.text.endsWith('精神') && meetings.has(mention.end - 2)),
  );
}

/** Dates that are not merely a part of a longer name (2025年一季度重大项目集中开工仪式). */
function ownDates(dates: readonly DateSpan[], mentions: readonly Mention[]): DateSpan[] {
  const kept: DateSpan[] = [];
  let from = 0;
  for (const date of dates) {
    while ((mentions[from]?.end ?? Infinity) <= date.start) from++;
    const mention = mentions[from];
    if (!mention || !overlaps(mention, date) || (mention.kind !== 'document' && !holds(mention, date)))
      kept.push(date);
  }
  return kept;
}

const isReporter = ({ roles }: NamedPerson): boolean => roles.some((role) => /记者$|通讯员$/.test(role));

function participants(people: readonly NamedPerson[]): Participant[] {
  return people
    .filter((person) => !isReporter(person))
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
    .sort((a, b) => a.start - b.start);
}

function analyse(parts: Parts, article: Article): Analysis {
  const { text } = article;
  const published = article.published ?? publicationDate({ url: article.url, text })?.value ?? null;
  const tokens = parts.tag(text);
  const allDates = findDates(text, { published });
  const found = findMentions(text, tokens, allDates, parts.lexicon);
  const terms = findTerms(parts, text, tokens, allDates, found.mentions);
  const termGlosses = new Map(terms.map(({ mention, gloss }) => [spanKey(mention), gloss]));
  const gazetteer = new Set(
    found.mentions
      .filter(({ kind, text: name }) => kind === 'place' && isDivision(parts.lexicon, name))
      .map(spanKey),
  );
  const merged = withoutOverlap([
    ...fromTerms(
      found.mentions,
      terms.map(({ mention }) => mention),
      text,
    ),
    ...behindPlaces(
      terms.map(({ mention }) => mention),
      found.mentions,
    ).filter((term) => !gazetteer.has(spanKey(term))),
  ]);
  const mentions = withConvenors(text, resolveWhose(article, merged, parts.lexicon, found.strange), allDates);
  const dates = ownDates(allDates, mentions);
  const personStarts = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ start }) => start));
  const people = listPeople(
    text,
    found.people.filter(({ start }) => personStarts.has(start)),
  );
  const annotations = mentions.map((mention) =>
    parts.annotator.annotate(mention, termGlosses.get(spanKey(mention))),
  );
  const { events, appointments } = extractEvents(
    text,
    mentions,
    participants(people),
    dates,
    published,
    parts.eventWords,
  );
  return {
    published,
    annotations,
    dates,
    people: people.map((person) => ({ ...person, ...parts.annotator.readPerson(person.name) })),
    events,
    ...(appointments.length > 0 && { appointments }),
  };
}
