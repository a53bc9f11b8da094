/** The language engine in Node: lexicons and wasm read from disk. */
import { readFile } from 'node:fs/promises';
import { loadEngine, type Engine } from '../engine.ts';
import { findMentions } from '../mentions/find.ts';
import { createMentionLexicon, MENTION_FILES, type MentionTexts } from '../mentions/lexicon.ts';
import { mayHoldName } from '../mentions/people/may-name.ts';
import { Scan } from '../mentions/scan.ts';
import type { PeopleIn } from '../pinyin/among-people.ts';
import type { Learned } from '../pinyin/learned.ts';
import { createReader } from '../pinyin/reader.ts';
import { READING_FILES, type ReadingTexts } from '../pinyin/readings.ts';
import { loadTagger, type Tagger } from '../tokens/jieba.ts';

/** One entry a UTF-16 unit of the text. */
export type ReadingsOf = (text: string) => (string | null)[];

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
 * everything else as words.
 * @returns makes such a reading; its `learned` stands for the shipped weights
 */
export async function nodeReadingsWith(): Promise<(learned?: Learned) => ReadingsOf> {
  const [readings, tag, texts] = await Promise.all([
    nodeReadingTexts(),
    nodeTagger(),
    readEach(MENTION_FILES) as Promise<MentionTexts>,
  ]);
  const lexicon = createMentionLexicon(texts);
  const mayName = mayHoldName(lexicon);
  const peopleIn: PeopleIn = (text, starts) => {
    const tokens = tag(text);
    if (!mayName(new Scan(text, tokens), starts)) return [];
    return findMentions(text, tokens, [], lexicon).mentions.filter(({ kind }) => kind === 'person');
  };
  return (learned) => {
    const reader = createReader(readings, learned);
    return (text) => reader.syllablesAmong(text, peopleIn);
  };
}

export async function nodeReadings(): Promise<ReadingsOf> {
  return (await nodeReadingsWith())();
}
