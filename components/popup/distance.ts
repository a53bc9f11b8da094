/** How far a day lies from the day of publication. */
import { words } from '../words.ts';

const DAY = 86_400_000;

/** Days since 1970 of an EDTF day, reckoned in UTC so that no time zone can move it; null for anything else. */
function dayNumber(value: string | null): number | null {
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Engines read 31 February as 3 March; a day that is not in the calendar has no distance.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? time / DAY : null;
}

/**
 * Words for the distance between two EDTF days, or an empty string where one of them is no day.
 * @param value the day spoken of
 * @param published the day of publication
 */
export function distanceWords(value: string | null, published: string | null): string {
  const [day, reference] = [dayNumber(value), dayNumber(published)];
  if (day === null || reference === null) return '';
  if (day === reference) return words('distance.same');
  const count = Math.abs(day - reference);
  return words(day < reference ? 'distance.before' : 'distance.after', { count });
}
