import { describe, expect, it } from 'vitest';
import { recognisePlaceAims } from '../../utils/glossary/place-aims.ts';

const PLACES: Record<string, string> = {
  岚河: 'Lanhe',
  岚河县: 'Lanhe County',
  新疆: 'Xinjiang',
  西安: "Xi'an",
};

/** The aims of a text with their English, where these places are known. */
const aims = (text: string): [string, string, string][] =>
  recognisePlaceAims(text, (start) => {
    const place = Object.keys(PLACES).findLast((name) => text.startsWith(name, start));
    return place ? { end: start + place.length, english: PLACES[place] ?? '' } : undefined;
  }).map(({ start, end, placeFrom, gloss }) => [
    text.slice(start, end),
    text.slice(start + placeFrom, end),
    gloss.english,
  ]);

describe('what places want to be', () => {
  it.each([
    ['谱写幸福美好新岚河的新篇章', '幸福美好新岚河', '岚河', 'a happy, fine new Lanhe'],
    ['全面建设现代化美丽岚河县', '现代化美丽岚河县', '岚河县', 'a modern, beautiful Lanhe County'],
    ['推进平安岚河建设', '平安岚河', '岚河', 'a safe Lanhe'],
    ['擦亮“绿色岚河”名片', '绿色岚河', '岚河', 'a green Lanhe'],
    ['共建美丽新疆', '美丽新疆', '新疆', 'a beautiful Xinjiang'],
    ['打造开放创新西安', '开放创新西安', '西安', "an open, innovative Xi'an"],
  ])('%s', (text, words, place, english) => {
    expect(aims(text)).toEqual([[words, place, english]]);
  });

  it.each([
    ['one word of what is told', '美丽岚河迎来客人'],
    ['no place', '建设美丽新农村，文明和谐新社区'],
    ['a place alone', '建设新岚河'],
  ])('none in %s', (_, text) => {
    expect(aims(text)).toEqual([]);
  });
});
