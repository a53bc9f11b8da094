/** What an item is found by: its characters as written, and its readings and English in Latin letters. */
import type { SavedItem } from '../../model/library.ts';

export interface SearchKeys {
  /** Lower case, as written. */
  written: string;
  /**
   * One byte a letter, which halves the memory: English, then each reading after a space and its words run together,
   * with tones and without.
   */
  latin: string;
}

const TONE_MARKS = /[\u0300-\u036f]/g;
/** Tones 1 to 4 as signs that nobody types, behind the vowel: ā á ǎ à. */
const TONE_SIGNS: Record<string, string> = {
  '\u0304': '\u00a1',
  '\u0301': '\u00a2',
  '\u030c': '\u00a3',
  '\u0300': '\u00a4',
};

/** Lower case, full-width forms as plain ones, quotation marks straight, white space as single spaces; NUL parts the keys of a shelf. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[\s\0]+/g, ' ')
    .trim();
}

/** ü as u. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replaceAll(TONE_MARKS, '');
}

/** Letters with a sign behind each vowel that has a tone. */
export function withToneSigns(text: string): string {
  return text.normalize('NFD').replaceAll(TONE_MARKS, (mark) => TONE_SIGNS[mark] ?? '');
}

/** Signs within pinyin that are not typed. */
export const WITHIN_PINYIN = /[’'-]/g;

const isOneByte = (text: string): boolean => !/[\u0100-\uffff]/.test(text);

function writtenParts({ content, quote, title, notes, tags, sources }: SavedItem) {
  const shared = [quote, title, notes, ...(tags ?? []), ...(sources ?? []).map((other) => other.title)];
  switch (content.type) {
    case 'page':
      return [...shared, content.page.text];
    case 'event': {
      const { name, place, chairs, attendees, documents, date } = content.event;
      return [...shared, name, place, date, ...chairs, ...attendees, ...documents];
    }
    case 'person':
      return [...shared, content.person.name, ...content.person.roles];
    case 'date':
      return [...shared, content.date.text, content.date.value];
  }
  const { text, of, gloss } = content.annotation;
  return [...shared, text, of, ...(gloss?.items ?? [])];
}

function englishParts({ content, english }: SavedItem) {
  if (content.type === 'page') return [english, ...content.page.words.map((word) => word.english)];
  return [english, content.type === 'annotation' ? content.annotation.gloss?.english : undefined];
}

function readingsOf({ content, pinyin }: SavedItem): string[] {
  if (content.type === 'page') {
    const { people, words } = content.page;
    return [...people, ...words].map((each) => each.pinyin);
  }
  if (content.type === 'person') return [content.person.pinyin];
  return [content.type === 'annotation' ? content.annotation.pinyin : (pinyin ?? '')];
}

const present = (parts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(parts.flatMap((part) => part || [])),
];

export function keysOf(item: SavedItem): SearchKeys {
  const english = present(englishParts(item)).map(fold);
  const readings = present(readingsOf(item)).map((reading) =>
    fold(reading).replaceAll(WITHIN_PINYIN, '').replaceAll(' ', ''),
  );
  const latin = [...english, ...readings.map(withToneSigns), ...readings.map(withoutTones)].filter(isOneByte);
  const written = [
    ...present(writtenParts(item)).map(fold),
    // A rendering with a letter beyond one byte.
    ...english.filter((words) => !isOneByte(words)),
  ];
  return { written: ` ${written.join('\n ')}`, latin: ` ${latin.join('\n ')}` };
}
