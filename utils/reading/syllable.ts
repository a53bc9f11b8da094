/**
 * One pinyin syllable: its letters and its tone. Tones are numbered 1 to 4; 5 is the neutral tone, which carries no
 * mark (numbering of CC-CEDICT and of ISO 7098:2015, annex).
 */
export type Tone = 1 | 2 | 3 | 4 | 5;

export interface Syllable {
  /** Without tone mark, `ü` as such, capitals kept: `Lü`, `zhong`. */
  letters: string;
  tone: Tone;
}

const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'];
const ANY_MARK = /[\u0304\u0301\u030c\u0300]/;

/** @param written one syllable with its tone mark, or without one in the neutral tone */
export function readSyllable(written: string): Syllable {
  const parts = written.normalize('NFD');
  const mark = ANY_MARK.exec(parts)?.[0];
  const tone = mark ? ((MARKS.indexOf(mark) + 1) as Tone) : 5;
  return { letters: parts.replace(ANY_MARK, '').normalize('NFC'), tone };
}

/** What carries the mark, the first of these that occurs: a or e; the o of ou; the last vowel; m or n where there is none. */
const CARRIERS = [/[ae]/i, /o(?=u)/i, /[oiuü](?=[^oiuü]*$)/i, /[mn]/i];

/** { letters: 'zhong', tone: 4 } → `zhòng`. */
export function writeSyllable({ letters, tone }: Syllable): string {
  const mark = MARKS[tone - 1];
  const carrier = CARRIERS.find((each) => each.test(letters));
  return mark && carrier ? letters.replace(carrier, (vowel) => vowel + mark).normalize('NFC') : letters;
}
