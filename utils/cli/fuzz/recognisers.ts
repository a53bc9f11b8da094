/** Everything that reads a text which others wrote, each alone, so that one whose time grows too fast is not hidden. */
import { readBackup } from '../../library/backup.ts';
import { readOwnTerms } from '../../library/own-terms.ts';
import { findDates } from '../../dates/find.ts';
import { publicationDate } from '../../dates/publication.ts';
import { readPage } from '../../page/article.ts';
import { detectPage } from '../../page/detect.ts';
import { readTyped } from '../../reading/typed.ts';
import { createGlosses, LONGEST_NAME } from '../../glossary/gloss.ts';
import { createReader } from '../../pinyin/reader.ts';
import { nodeEngine, nodeReadings, nodeReadingTexts, readLexicon } from '../engine.ts';
import { parsePage } from '../parse-page.ts';

const PUBLISHED = '2026-09-17';
const PAGE = 'http://www.lanhe.gov.cn/xw/202609/t20260917_1.html';

export interface Recogniser {
  /** The shorter of the two texts whose times are compared, in UTF-16 units: what is fast needs more to be measured. */
  length: number;
  /** Gets a text ready; what it gives back is what is measured. */
  prepare(text: string): () => unknown;
}

/** The names of all of them; each is loaded in a thread of its own. */
export const RECOGNISERS = [
  'engine',
  'words',
  'syllables',
  'phrases',
  'glosses',
  'dates',
  'publication',
  'page',
  'typed',
  'glossary',
  'backup',
] as const;
export type RecogniserName = (typeof RECOGNISERS)[number];

function pageOf(text: string): Document {
  const paragraphs = text.match(/[^]{1,500}/g) ?? [];
  const escaped = paragraphs.map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return parsePage(
    `<html><head><title>${escaped[0] ?? ''}</title></head><body>${escaped.join('')}</body></html>`,
  );
}

const LOADERS: Record<RecogniserName, () => Recogniser | Promise<Recogniser>> = {
  engine: async () => {
    const engine = await nodeEngine();
    return { length: 3_000, prepare: (text) => () => engine({ text, published: PUBLISHED }) };
  },
  words: async () => {
    const engine = await nodeEngine();
    return { length: 5_000, prepare: (text) => () => engine.readWords(text) };
  },
  syllables: async () => {
    const readings = await nodeReadings();
    return { length: 5_000, prepare: (text) => () => readings(text) };
  },
  // Names, which the engine cuts from a text: these have the whole of it for one, so that no rule is out of reach.
  phrases: async () => {
    const reader = createReader(await nodeReadingTexts());
    return {
      length: LONGEST_NAME,
      prepare: (text) => () => (['organisation', 'place'] as const).map((kind) => reader.read(text, kind)),
    };
  },
  glosses: async () => {
    const [posts, organs, words, placeNames] = await Promise.all(
      ['posts.tsv', 'organs.tsv', 'gloss-words.tsv', 'place-names.tsv'].map(readLexicon),
    );
    const files = {
      posts: posts ?? '',
      organs: organs ?? '',
      words: words ?? '',
      placeNames: placeNames ?? '',
    };
    const glosser = createGlosses(files, (text) => text);
    const kinds = ['organisation', 'place', 'post', 'meeting', 'document'] as const;
    return {
      length: LONGEST_NAME / 4,
      prepare: (text) => () => kinds.map((kind) => glosser.gloss({ kind, text })),
    };
  },
  dates: () => ({ length: 20_000, prepare: (text) => () => findDates(text, { published: PUBLISHED }) }),
  publication: () => ({ length: 50_000, prepare: (text) => () => publicationDate({ text }) }),
  page: () => ({
    length: 10_000,
    prepare: (text) => {
      const document = pageOf(text);
      return () => detectPage(document, PAGE, readPage(document, PAGE));
    },
  }),
  typed: () => ({ length: 10_000, prepare: (text) => () => readTyped('单明远', text, 'Shàn Míngyuǎn') }),
  glossary: () => ({
    length: 20_000,
    prepare: (text) => () => readOwnTerms(`term,english\n${text}`, `${PUBLISHED}T00:00:00.000Z`),
  }),
  backup: () => ({
    length: 50_000,
    prepare: (text) => () => readBackup(`{"format":"yaowen-library",${text}`),
  }),
};

export async function loadRecogniser(name: RecogniserName): Promise<Recogniser> {
  return LOADERS[name]();
}
