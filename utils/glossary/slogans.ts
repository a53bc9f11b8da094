/** Slogans in quotation marks: parts of one make (“重商、亲商、爱商”), of which the glossary may know some. */
import type { Gloss } from '../model/mention.ts';

const PARTING = /[、，,—+＋→\u0020\u3000]+/u;
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** “这不公平、不合理、不可接受”: what somebody said. */
const SPEECH = /^[这那我你您他她它咱]/u;

/** The parts of a slogan: three and more of nearly one length, or two of one length that are clauses. */
export function partsOf(words: string): string[] | undefined {
  if (SPEECH.test(words)) return undefined;
  const parts = words.split(PARTING);
  const lengths = parts.map((part) => part.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (parts.length < 2 || parts.length > 10 || shortest < 1 || longest > 9) return undefined;
  if (!parts.every((part) => /^\p{sc=Han}+$/u.test(part))) return undefined;
  // “算力设备制造—算力基础设施—算力应用服务” is a chain of industries, “发现—整改—回头看” one of steps.
  if (/[—→]/u.test(words) && longest > 5) return undefined;
  if (parts.length > 2) return longest - shortest <= 2 ? parts : undefined;
  return shortest === longest && shortest > 2 && isPair(words, parts) ? parts : undefined;
}

/**
 * Two clauses parted by a comma are as often a line of a poem or the theme of an event: they are a slogan where they
 * share words (小事不出村，大事不出镇).
 */
function isPair(words: string, [first = '', second = '']: readonly string[]): boolean {
  return words.includes('、') || [...first].filter((char, i) => second[i] === char).length > 1;
}

/** “侧深施肥、高效移栽”等技术: a list of things, no slogan. */
const LIST =
  /^等(?:一系列|多项|多种|多款|多个)?\p{sc=Han}{0,4}?(?:技术|产品|节目|作品|歌曲|菜品|项目|应用|课程|设备|奖项)/u;

export const isList = (text: string, end: number): boolean => LIST.test(text.slice(end, end + 12));

/** What is said of a slogan. @param english what the glossary says of a part */
export function slogan(
  words: string,
  parts: readonly string[],
  english: (part: string) => string | undefined,
): Gloss {
  const known = parts.map(english);
  const count = COUNTS[parts.length - 2] ?? 'several';
  const kind = /(?<!—)—(?!—)|→/u.test(words) ? 'sequence' : /[+＋]/u.test(words) ? 'combination' : 'slogan';
  const said = parts.flatMap((part, i) => (known[i] ? [`${part}, ${known[i]}`] : []));
  return {
    english: known.every(Boolean)
      ? known.join(kind === 'sequence' ? ' – ' : kind === 'combination' ? ' + ' : '; ')
      : `a ${kind} of ${count} parts`,
    explanation: [
      'Not in the glossary; its parts are as they stand here.',
      ...said.map((part) => `${part}.`),
    ].join(' '),
    items: [...parts],
  };
}
