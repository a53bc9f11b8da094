/** Whether two names are of one meeting: one holds the other, and their ordinals do not differ. */
const ORDINALS = /[一二三四五六七八九十百\d]+(?=[届次])/g;

export function sameMeeting(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const ordinals = new Set(long.match(ORDINALS) ?? []);
  if (!(short.match(ORDINALS) ?? []).every((ordinal) => ordinals.has(ordinal))) return false;
  return long.endsWith(short) || (short.length >= 6 && long.includes(short));
}
