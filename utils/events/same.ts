/** Whether two names are of one meeting: one holds the other, and their ordinals do not differ. */
const ORDINALS = /[一二三四五六七八九十百\d]+(?=[届次])/g;
/** What a second mention leaves out: the year, and the ordinal of the session. */
const plain = (name: string): string =>
  name
    .replace(/^(?:中国共产党|中共)/, '')
    .replace(/\d{4}年?|第[一二三四五六七八九十百\d]+[届次]/g, '')
    .replace(/[“”]/g, '');

export function sameMeeting(a: string, b: string): boolean {
  if (a === b) return true;
  const [yearA, yearB] = [/(\d{4})年?/.exec(a)?.[1], /(\d{4})年?/.exec(b)?.[1]];
  if (yearA && yearB && yearA !== yearB) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const ordinals = new Set(long.match(ORDINALS) ?? []);
  if (!(short.match(ORDINALS) ?? []).every((ordinal) => ordinals.has(ordinal))) return false;
  if (long.endsWith(short) || (short.length >= 6 && long.includes(short))) return true;
  const [longPlain, shortPlain] = [plain(long), plain(short)];
  return shortPlain.length >= 6 && longPlain.endsWith(shortPlain);
}
