/** The language engine in Node: lexicons and wasm read from disk. */
import { readFile } from 'node:fs/promises';
import { loadEngine, type Engine } from '../engine.ts';
import { Matcher } from '../lexicon/matcher.ts';
import { findMentions } from '../mentions/find.ts';
import { createMentionLexicon, MENTION_FILES, type MentionTexts } from '../mentions/lexicon.ts';
import type { Learned } from '../pinyin/learned.ts';
import { createReader } from '../pinyin/reader.ts';
import { READING_FILES, type ReadingTexts } from '../pinyin/readings.ts';
import { loadTagger, type Tagger } from '../tokens/jieba.ts';

/** One entry a UTF-16 unit of the text. */
export type ReadingsOf = (text: string) => (string | null)[];

const SENTENCE = /[^。！？；\n]*[。！？；\n]|[^。！？；\n]+$/g;

/** Names of so many characters mean the same person wherever a text has them. */
const FULL_NAME = 3;

/** The folder of lexicon files, as a URL that ends in `/`. */
export const LEXICONS = new URL('../../public/lexicon/', import.meta.url);

export const readLexicon = (name: string): Promise<string> => readFile(new URL(name, LEXICONS), 'utf8');
const readWasm = () => readFile(new URL('./jieba_rs_wasm_bg.wasm', import.meta.resolve('jieba-wasm/web')));

/** The segmenter. */
export const nodeTagger = async (): Promise<Tagger> => loadTagger(await readWasm());

export async function nodeEngine(): Promise<Engine> {
  return loadEngine({ readText: readLexicon, wasm: await readWasm() });
}

async function readEach(files: Record<string, string>): Promise<Record<string, string>> {
  const texts = await Promise.all(Object.values(files).map(readLexicon));
  return Object.fromEntries(Object.keys(files).map((key, index) => [key, texts[index] ?? '']));
}

export async function nodeReadingTexts(): Promise<ReadingTexts> {
  return (await readEach(READING_FILES)) as ReadingTexts;
}

/**
 * Readings of running text, one entry a UTF-16 unit: the people that the engine finds in it are read as people (任 Rén),
 * everything else as words. People are sought only in sentences where a
 * name would make a difference; who is found in one is read as a person in the others too.
 * @returns makes such a reading; its `learned` stands for the shipped weights
 */
export async function nodeReadingsWith(): Promise<(learned?: Learned) => ReadingsOf> {
  const [readings, tag, texts] = await Promise.all([
    nodeReadingTexts(),
    nodeTagger(),
    readEach(MENTION_FILES) as Promise<MentionTexts>,
  ]);
  const lexicon = createMentionLexicon(texts);
  const peopleIn = (sentence: string) =>
    findMentions(sentence, tag(sentence), [], lexicon).mentions.filter(({ kind }) => kind === 'person');
  return (learned) => {
    const reader = createReader(readings, learned);
    return (text) => {
      const names = new Map<string, true>();
      const findPeople = (sentence: string) => {
        const people = peopleIn(sentence);
        for (const { text: name } of people) if (name.length >= FULL_NAME) names.set(name, true);
        return people;
      };
      const read = (text.match(SENTENCE) ?? []).flatMap((sentence) =>
        reader.syllablesAmong(sentence, findPeople),
      );
      for (const { start, end } of new Matcher(names).all(text)) {
        const name = text.slice(start, end);
        for (const [at, syllable] of reader.syllables(name, [{ start: 0, end: name.length }]).entries())
          read[start + at] = syllable;
      }
      return read;
    };
  };
}

export async function nodeReadings(): Promise<ReadingsOf> {
  return (await nodeReadingsWith())();
}
