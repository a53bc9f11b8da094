/**
 * What a place says that it wants to be: 幸福美好新灵台, 平安四川, 现代化美好舒城. Every county has its own; they are known by
 * the words before the place's name.
 */
import type { Gloss } from '../model/mention.ts';
import type { Span } from '../model/text.ts';
import { anyOf } from './any-of.ts';
import table from './place-aims.json' with { type: 'json' };

const aims: Readonly<Record<string, string>> = table.aims;
const AIM = anyOf(Object.keys(aims));
/** Two words and more, or one with 新. */
const AIMS = new RegExp(`${AIM}(?:[、和]?${AIM}){0,5}新?`, 'gu');
const EACH = new RegExp(AIM, 'gu');
/** What shows that a single word before a name is an aim, and no quality that is told: 建设‖平安…, “绿色…”, 平安…‖建设. */
const BUILT = /(?:建设|打造|创建|共建|深化|推进|擦亮|叫响|打响|描绘|谱写|[“‘])(?:更高水平的?|更高质量的?)?$/u;
const BUILDING = /^(?:建设|创建|名片|品牌|[”’])/u;

/** Which place's name begins at an offset, and how it is said in English; nothing where none does. */
export type PlaceAt = (start: number) => { end: number; english: string } | undefined;

function isAim(text: string, start: number, end: number, words: readonly string[]): boolean {
  return (
    words.length > 1 ||
    BUILT.test(text.slice(Math.max(0, start - 8), start)) ||
    BUILDING.test(text.slice(end, end + 2))
  );
}

/** @returns each with its gloss, and from which of its characters on it is the place's name */
export function recognisePlaceAims(
  text: string,
  placeAt: PlaceAt,
): (Span & { gloss: Gloss; placeFrom: number })[] {
  return [...text.matchAll(AIMS)].flatMap(({ 0: before, index: start }) => {
    const words = before.match(EACH) ?? [];
    const isNew = before.endsWith('新') && !words.at(-1)?.endsWith('新');
    const at = start + before.length;
    // 美丽‖新疆: its name begins with 新.
    const own = isNew ? placeAt(at - 1) : undefined;
    const place = own ?? placeAt(at);
    if (!place || !isAim(text, start, place.end, words)) return [];
    const kinds = words.map((word) => aims[word] ?? '').join(', ');
    const english = `${kinds} ${isNew && !own ? 'new ' : ''}${place.english}`;
    return {
      start,
      end: place.end,
      placeFrom: before.length - (own ? 1 : 0),
      gloss: {
        english: `${/^[aeiou]/u.test(english) ? 'an' : 'a'} ${english}`,
        explanation: 'What the place wants to be, as its plans and papers put it.',
      },
    };
  });
}
