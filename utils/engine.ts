/**
 * The engine: everything that it reads from outside comes through `EngineIO` and is loaded here, once; analyse.ts has the
 * stages that each text goes through.
 */
import { analyse, type Parts } from './analyse.ts';
import { createAnnotator } from './annotate.ts';
import { createEventWords, EVENT_WORDS_FILE } from './events/words.ts';
import { superiorsOf } from './glossary/compose-gazetteer.ts';
import { createGlosses } from './glossary/gloss.ts';
import { createLookUp, type LookUp } from './glossary/look-up.ts';
import { createTerms, LINKS_FILE, TERM_FILES, TRAPS_FILE, type TermLexicon } from './glossary/terms.ts';
import { refuseWords, tagCharacters, withoutWords } from './limited.ts';
import { createMentionLexicon, MENTION_FILES, type MentionTexts } from './mentions/lexicon.ts';
import type { Analysis } from './model/analysis.ts';
import type { Article, WordReading } from './model/text.ts';
import { addDictionary } from './pinyin/dictionary.ts';
import { gazetteerOf } from './pinyin/gazetteer.ts';
import { createHostReader } from './pinyin/hosts.ts';
import { createReader } from './pinyin/reader.ts';
import { READING_FILES, type ReadingTexts } from './pinyin/readings.ts';
import { createWordReader, wordRanks } from './pinyin/running.ts';
import { WordList } from './pinyin/words.ts';
import { loadTagger, type Tagger } from './tokens/jieba.ts';
import { inOriginal, toSimplified } from './tokens/script.ts';
import { withUsualSpaces } from './tokens/usual-spaces.ts';
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

/** The texts of several files, by the keys under which they are named. */
async function readEach(io: EngineIO, files: Record<string, string>): Promise<Record<string, string>> {
  const read = async ([key, file]: [string, string]) => [key, await io.readText(file)] as const;
  return Object.fromEntries(await Promise.all(Object.entries(files).map(read)));
}

/** Loads the glossary of terms alone. @throws where a file cannot be read */
export async function loadTerms(io: EngineIO): Promise<TermLexicon> {
  const [texts, links, traps] = await Promise.all([
    Promise.all(TERM_FILES.map((file) => io.readText(file))),
    io.readText(LINKS_FILE),
    io.readText(TRAPS_FILE),
  ]);
  return createTerms(texts, links, traps);
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
  const ranks = wordRanks(commonWords);
  const former = new Map(lexicon.former.map((division) => [division.name, division]));
  const parts: Parts = {
    tag,
    lexicon,
    eventWords: createEventWords(eventWords),
    terms: termLexicon,
    annotator: createAnnotator(
      createGlosses(
        { posts: texts.posts, organs: texts.organs, words, placeNames: texts.placeNames },
        (text) => reader.read(text, 'place'),
        superiorsOf([...lexicon.divisions, ...lexicon.former]),
        (words) => termLexicon.get(words),
        wordsOf,
        (word) => ranks.has(word),
        (place) => former.get(place),
      ),
      reader,
      wordsOf,
    ),
    divisionsOfHost: createHostReader(lexicon.divisions, (place) => reader.read(place, 'place')),
  };
  const engine = (article: Article): Analysis => {
    const text = withUsualSpaces(withWideMarks(toSimplified(article.text)));
    const analysis = analyse(parts, { ...article, text });
    return text === article.text ? analysis : inOriginal(analysis, text, article.text);
  };
  const read = (words: string): string => reader.read(words, 'word', wordsOf?.(words));
  const readWords = createWordReader(tag, reader, ranks);
  return Object.assign(engine, { lookUp: createLookUp({ tag, terms: parts.terms, read }), read, readWords });
}
