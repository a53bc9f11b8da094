import { readFileSync } from 'node:fs';
import { createReader, type Reader } from '../../utils/pinyin/reader.ts';
import { READING_FILES, type ReadingTexts } from '../../utils/pinyin/readings.ts';

/** A reader over the project's own lexicons. */
export function testReader(): Reader {
  const texts = Object.entries(READING_FILES).map(([key, name]) => [
    key,
    readFileSync(new URL(`../../public/lexicon/${name}`, import.meta.url), 'utf8'),
  ]);
  return createReader(Object.fromEntries(texts) as ReadingTexts);
}
