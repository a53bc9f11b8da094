/** The reader's own readings, put over those of the engine. */
import type { Analysis } from '../model/analysis.ts';
import type { ReadingCorrection } from '../model/library.ts';
import type { Annotation, Gloss, LookUpEntry } from '../model/mention.ts';
import type { WordReading } from '../model/text.ts';
import { readingParts } from './parts.ts';
import { respell, syllablesIn } from './respell.ts';
import { readSyllable } from './syllable.ts';

const HAN = /[\p{Script=Han}〇]/gu;

const charactersIn = (text: string): number => text.match(HAN)?.length ?? 0;

/** Where `part` stands in `text`, counted in characters that are read. */
function* placesOf(part: string, text: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    yield charactersIn(text.slice(0, at));
  }
}

/** 泌阳 corrected, seen in 泌阳县: its syllables inside a longer reading. */
function correctInside(text: string, pinyin: string, corrections: readonly ReadingCorrection[]): string {
  if (syllablesIn(pinyin).length !== charactersIn(text)) return pinyin;
  const others = new Map<number, string>();
  for (const correction of corrections) {
    if (correction.text.length < 2 || !text.includes(correction.text)) continue;
    const syllables = syllablesIn(correction.pinyin);
    for (const start of placesOf(correction.text, text)) {
      for (const [k, syllable] of syllables.entries()) others.set(start + k, syllable);
    }
  }
  return others.size > 0 ? respell(pinyin, others) : pinyin;
}

const plainWords = (reading: string): string[] =>
  readingParts(reading)
    .map(({ text, tone }) => (tone ? readSyllable(text).letters : text))
    .join('')
    .split(/[\s,;]+/);

/** An English that spells the old reading (Bìyáng → Biyang County) spells the new one. */
function respellEnglish(gloss: Gloss, before: string, after: string): Gloss {
  const [old, fresh] = [plainWords(before), plainWords(after)];
  if (old.length !== fresh.length) return gloss;
  const other = new Map(old.map((word, index) => [word, fresh[index] ?? word]));
  const english = gloss.english.replaceAll(/[A-Z][\p{L}'’]*/gu, (word) => other.get(word) ?? word);
  return { ...gloss, english };
}

function correctAnnotation(annotation: Annotation, by: Corrector): Annotation {
  const { type, text, gloss } = annotation;
  const pinyin = by(text, annotation.pinyin, type !== 'person');
  if (pinyin === undefined) return annotation;
  const { alternatives: _, ...rest } = annotation;
  return { ...rest, pinyin, ...(gloss && { gloss: respellEnglish(gloss, annotation.pinyin, pinyin) }) };
}

/** The corrected reading, or undefined where no correction speaks of this text. */
type Corrector = (text: string, pinyin: string, inside: boolean) => string | undefined;

/** Of two corrections of one text the later (`savedAt`) wins; a longer text wins over one inside it. */
function correctorOf(corrections: readonly ReadingCorrection[]): Corrector {
  const ordered = corrections.toSorted(
    (a, b) => a.text.length - b.text.length || (a.savedAt < b.savedAt ? -1 : 1),
  );
  const whole = new Map(ordered.map(({ text, pinyin }) => [text, pinyin]));
  return (text, pinyin, inside) => {
    const own = whole.get(text) ?? (inside ? correctInside(text, pinyin, ordered) : pinyin);
    return own === pinyin && !whole.has(text) ? undefined : own;
  };
}

/**
 * The analysis with the reader's readings in place of the engine's: of the same text, and of places, words and the like
 * inside a longer body, post, document or meeting. What was corrected has no alternatives any more.
 */
export function applyCorrections(analysis: Analysis, corrections: readonly ReadingCorrection[]): Analysis {
  if (corrections.length === 0) return analysis;
  const by = correctorOf(corrections);
  return {
    ...analysis,
    annotations: analysis.annotations.map((annotation) => correctAnnotation(annotation, by)),
    people: analysis.people.map((person) => {
      const pinyin = by(person.name, person.pinyin, false);
      if (pinyin === undefined) return person;
      const { alternatives: _, ...rest } = person;
      return { ...rest, pinyin };
    }),
  };
}

/**
 * Entries of a look-up with the reader's readings. Where a dictionary has several readings for one word each has a
 * meaning of its own, and stays.
 */
export function correctEntries(
  entries: readonly LookUpEntry[],
  corrections: readonly ReadingCorrection[],
): LookUpEntry[] {
  const by = correctorOf(corrections);
  return entries.map((entry) => {
    const { word, start, end, pinyin, from } = entry;
    const isOneOfSeveral =
      from === 'cc-cedict' &&
      entries.some(
        (other) => other !== entry && other.from === from && other.start === start && other.end === end,
      );
    return isOneOfSeveral ? entry : { ...entry, pinyin: by(word, pinyin, true) ?? pinyin };
  });
}

/** The words of a running text with the reader's readings. */
export function correctWords(
  text: string,
  words: readonly WordReading[],
  corrections: readonly ReadingCorrection[],
): WordReading[] {
  const by = correctorOf(corrections);
  return words.map((word) => ({
    ...word,
    pinyin: by(text.slice(word.start, word.end), word.pinyin, true) ?? word.pinyin,
  }));
}
