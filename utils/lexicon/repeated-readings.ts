/**
 * The column of readings of a packed table: a syllable that its character had the last time it stood in the table is left
 * out, which halves what the readings weigh. What is not packed has every syllable, and is read the same.
 */

/** The syllables of a cell, one a character of the word. */
const syllablesOf = (reading: string): string[] => reading.split(' ');

/** @returns for each word and its reading in turn, the reading without the syllables that its characters had before */
export function readingShortener(): (word: string, reading: string) => string {
  const last = new Map<string, string>();
  return (word, reading) => {
    const characters = Array.from(word);
    const syllables = syllablesOf(reading);
    if (characters.length !== syllables.length) return reading;
    return syllables
      .map((syllable, i) => {
        const character = characters[i] ?? '';
        const same = last.get(character) === syllable;
        last.set(character, syllable);
        return same ? '' : syllable;
      })
      .join(' ');
  };
}

/** @returns for each word and its reading in turn, as they stand in the table, all syllables of the word */
export function readingRestorer(): (word: string, reading: string) => string[] {
  const last = new Map<string, string>();
  return (word, reading) => {
    const characters = Array.from(word);
    const syllables = syllablesOf(reading);
    if (characters.length !== syllables.length) return syllables;
    return syllables.map((syllable, i) => {
      const character = characters[i] ?? '';
      const own = syllable || (last.get(character) ?? '');
      last.set(character, own);
      return own;
    });
  };
}
