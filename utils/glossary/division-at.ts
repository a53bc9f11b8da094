/** Which division of China a text names at an offset, for what places say that they want to be (place-aims.ts). */
import type { Matcher } from '../lexicon/matcher.ts';
import type { PlaceEntry } from '../mentions/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import type { PlaceAt } from './place-aims.ts';

/**
 * Provinces, prefectures and counties by where their names begin: those found in the text, and by their short form one that
 * 新 stands before (新‖灵台), which is no mention by itself.
 * @param places the gazetteer
 * @param english what a place is called in English; of several words only what stands before a comma or a bracket is taken
 */
export function divisionAt(
  text: string,
  mentions: readonly Mention[],
  places: Matcher<PlaceEntry>,
  english: (place: Mention) => string | undefined,
): PlaceAt {
  const isMajor = (name: string): boolean =>
    /^(?:province|prefecture|county)$/.test(places.get(name)?.level ?? '');
  const found = new Map(
    mentions
      .filter((mention) => mention.kind === 'place' && isMajor(mention.text))
      .map((mention) => [mention.start, mention]),
  );
  const behindNew = (start: number): Mention | undefined => {
    const end = text[start - 1] === '新' ? places.longestAt(text, start)?.end : undefined;
    const name = text.slice(start, end ?? start);
    return end && isMajor(name) ? { kind: 'place', start, end, text: name } : undefined;
  };
  return (start) => {
    const place = found.get(start) ?? behindNew(start);
    const called = place && english(place)?.split(/,| \(/u)[0];
    return called ? { end: place.end, english: called } : undefined;
  };
}
