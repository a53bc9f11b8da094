import { readTable, type Row } from '../lexicon/table.ts';

/** The texts of the lexicon files; their columns are described at the head of each. */
export interface GlossFiles {
  posts: string;
  organs: string;
  words: string;
  placeNames: string;
}

/** Gives the plain reading of a proper name, without or with tone marks: 晋中 → Jinzhong or “jìn zhōng”. */
export type Romanise = (text: string) => string;

export interface Organ {
  english: string;
  kind: string;
  system: string;
}
export interface Word {
  english: string;
  role: string;
}
export interface Place {
  english: string;
  kind: string;
  within: string;
}

/** Everything that one string of characters can be; the composer picks by what it is reading. */
export interface Meaning {
  organ?: Organ;
  word?: Word;
  place?: Place;
}

export interface Lexicon {
  meanings: Map<string, Meaning>;
  /** Renderings of a title, by the kind of body that it is held in; '' is any. */
  posts: Map<string, Map<string, string>>;
  longest: number;
  longestPost: number;
  romanise: Romanise;
}

/** @throws Error where a file is not a table. */
export function readLexicon(files: GlossFiles, romanise: Romanise): Lexicon {
  const meanings = new Map<string, Meaning>();
  let longest = 0;
  const add = (key: string, meaning: Meaning): void => {
    meanings.set(key, { ...meanings.get(key), ...meaning });
    longest = Math.max(longest, key.length);
  };
  for (const row of readTable(files.placeNames)) {
    add(cell(row, 'place'), {
      place: { english: cell(row, 'english'), kind: cell(row, 'kind'), within: cell(row, 'within') },
    });
  }
  for (const row of readTable(files.words)) {
    add(cell(row, 'word'), { word: { english: cell(row, 'english'), role: cell(row, 'role') } });
  }
  for (const row of readTable(files.organs)) {
    add(cell(row, 'organ'), {
      organ: { english: cell(row, 'english'), kind: cell(row, 'kind'), system: cell(row, 'system') },
    });
  }
  const posts = new Map<string, Map<string, string>>();
  let longestPost = 0;
  for (const row of readTable(files.posts)) {
    const post = cell(row, 'post');
    const renderings = posts.get(post) ?? new Map<string, string>();
    if (!renderings.has(cell(row, 'system'))) renderings.set(cell(row, 'system'), cell(row, 'english'));
    posts.set(post, renderings);
    longestPost = Math.max(longestPost, post.length);
  }
  return { meanings, posts, longest, longestPost, romanise };
}

function cell(row: Row, name: string): string {
  return row[name] ?? '';
}
