/** Which compounds of a dictionary say no more than their two halves do: 新闻发布会 “press conference” beside 新闻 and 发布会. */

/** Halves shorter than this mean too many things to tell what a compound of them means, in characters. */
const SHORTEST_HALF = 2;
/** English words are told by so many of their letters: “economic” by those of “economy”. */
const STEM = 5;
/** What says nothing about a word's meaning. */
const EMPTY_WORDS = new Set(
  'a an and are as at be by e etc esp for from g i in into is it its of on one ones or s sb sth that the to used which who with'.split(
    ' ',
  ),
);
/** What is meant otherwise than it is said, what is a name, and what only refers to another word. */
const MORE_THAN_SAID = /idiom|lit\.|fig\.|proverb|saying|^see |variant|[A-Z]/;

/** The stems of the words that carry a sense, without what stands in brackets. */
function stemsOf(sense: string): string[] {
  const words =
    sense
      .toLowerCase()
      .replace(/\([^)]*\)/g, ' ')
      .match(/[a-z]+/g) ?? [];
  return words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.slice(0, STEM));
}

const saysMore = (senses: readonly string[]): boolean => senses.some((sense) => MORE_THAN_SAID.test(sense));

/**
 * @param senses the English senses of every word of the dictionary
 * @param isWord whether one is usual enough to be kept all the same
 * @returns those of its words whose senses are put together of words that stand with the halves
 */
export function plainCompounds(
  senses: ReadonlyMap<string, readonly string[]>,
  isWord: (compound: string) => boolean,
): Set<string> {
  const stems = new Map([...senses].map(([word, all]) => [word, new Set(all.flatMap(stemsOf))]));
  const isPlain = (word: string, own: readonly string[]): boolean => {
    const characters = Array.from(word);
    const wanted = own.map(stemsOf).filter((sense) => sense.length > 0);
    if (wanted.length === 0) return false;
    for (let at = SHORTEST_HALF; at <= characters.length - SHORTEST_HALF; at++) {
      const first = stems.get(characters.slice(0, at).join(''));
      const second = stems.get(characters.slice(at).join(''));
      if (!first || !second) continue;
      if (wanted.every((sense) => sense.every((stem) => first.has(stem) || second.has(stem)))) return true;
    }
    return false;
  };
  const plain = [...senses].filter(([word, own]) => !saysMore(own) && isPlain(word, own) && !isWord(word));
  return new Set(plain.map(([word]) => word));
}
