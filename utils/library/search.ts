/**
 * Finding saved items by characters, by pinyin with or without tones and spaces, and by English words. What an item is
 * found by is worked out once and remembered for as long as the item lives.
 */
import type { SavedItem } from '../model.ts';

interface Keys {
  /** Lower case, as written. */
  written: string;
  /** Pinyin with its tones, each word after a space and again run together. */
  toned: string;
  /** The same without tones, ü as u. */
  toneless: string;
}

const KEYS = new WeakMap<SavedItem, Keys>();

const TONE_MARKS = /[\u0300-\u036f]/g;

/** Lower case, full-width forms as plain ones, white space as single spaces. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function withoutTones(text: string): string {
  return text.normalize('NFD').replaceAll(TONE_MARKS, '');
}

function writtenParts({
  content,
  quote,
  title,
  english,
  notes,
  tags,
  sources,
}: SavedItem): (string | null | undefined)[] {
  const shared = [
    quote,
    title,
    english,
    notes,
    ...(tags ?? []),
    ...(sources ?? []).map((other) => other.title),
  ];
  if (content.type === 'page') {
    const { text, words } = content.page;
    return [...shared, text, ...words.map((word) => word.english)];
  }
  if (content.type === 'event') {
    const { name, place, chairs, attendees, documents, date } = content.event;
    return [...shared, name, place, date, ...chairs, ...attendees, ...documents];
  }
  if (content.type === 'person') return [...shared, content.person.name, ...content.person.roles];
  if (content.type === 'date') return [...shared, content.date.text, content.date.value];
  const { text, of, gloss } = content.annotation;
  return [...shared, text, of, gloss?.english, ...(gloss?.items ?? [])];
}

function pinyinOf({ content, pinyin }: SavedItem): string {
  if (content.type === 'page') {
    const { people, words } = content.page;
    return [...people, ...words].map((each) => each.pinyin).join(' ');
  }
  if (content.type === 'person') return content.person.pinyin;
  return content.type === 'annotation' ? content.annotation.pinyin : (pinyin ?? '');
}

function keysOf(item: SavedItem): Keys {
  let keys = KEYS.get(item);
  if (!keys) {
    const spaced = fold(pinyinOf(item)).replaceAll(/[’'-]/g, '');
    const toned = spaced && ` ${spaced} ${spaced.replaceAll(' ', '')}`;
    keys = {
      written: ` ${fold(writtenParts(item).filter(Boolean).join('\n'))}`,
      toned,
      toneless: withoutTones(toned),
    };
    KEYS.set(item, keys);
  }
  return keys;
}

/** One or two Latin letters count at the start of a word only: "an" is not meant to find every jiàn and plan. */
function asNeedle(word: string): string {
  return /^[\p{Script=Latin}]{1,2}$/u.test(word) ? ` ${word}` : word;
}

/** One word of a query, as it is looked for in each kind of key. */
interface Wanted {
  written: string;
  toned?: string;
  toneless?: string;
}

function wantedOf(word: string): Wanted {
  const written = asNeedle(word);
  // Letters with tone digits (liu2xing1) or v for ü, as they are typed where tone marks are not at hand.
  const typed = word.replaceAll(/[’'-]/g, '');
  if (!/^[\p{Script=Latin}1-5 ]+$/u.test(typed)) return { written };
  const bare = withoutTones(typed);
  if (bare !== typed && bare !== typed.replaceAll('ü', 'u')) return { written, toned: asNeedle(typed) };
  const letters = bare.replaceAll(/(?<=[a-z])[1-5]/g, '').replaceAll('v', 'u');
  return { written, toneless: asNeedle(letters) };
}

function matchesWord(keys: Keys, { written, toned, toneless }: Wanted): boolean {
  return (
    keys.written.includes(written) ||
    (toned !== undefined && keys.toned.includes(toned)) ||
    (toneless !== undefined && keys.toneless.includes(toneless))
  );
}

/** Works out beforehand what these items are found by, so that the first search is as quick as the next. */
export function prepareSearch(items: readonly SavedItem[]): void {
  for (const item of items) keysOf(item);
}

/**
 * The items that hold every word of the query, or the query as a whole, in their given order. An empty query holds
 * for all.
 */
export function searchItems<T extends SavedItem>(items: readonly T[], query: string): T[] {
  const wanted = fold(query);
  if (!wanted) return [...items];
  const words = wanted.split(' ').map(wantedOf);
  const joined = words.length > 1 ? wantedOf(wanted.replaceAll(' ', '')) : undefined;
  return items.filter((item) => {
    const keys = keysOf(item);
    return (joined && matchesWord(keys, joined)) || words.every((word) => matchesWord(keys, word));
  });
}
