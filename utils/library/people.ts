/** What the library knows of one person: posts and appearances over time. */
import type { Person } from '../model/analysis.ts';
import type { PersonHistory, SavedItem } from '../model/library.ts';
import { nameOf } from './item.ts';
import { dateOfItem } from './when.ts';

type Appearance = PersonHistory['appearances'][number];

/** Newest first; what has no date comes last. */
function newestFirst<T extends { date: string | null }>(list: T[]): T[] {
  const key = ({ date }: T) => date ?? '';
  return list.sort((a, b) => Number(key(a) < key(b)) - Number(key(a) > key(b)));
}

/** The person of this name as a page or an item tells of them. */
function recordOf({ content }: SavedItem, name: string): Person | undefined {
  if (content.type === 'person') return content.person.name === name ? content.person : undefined;
  return content.type === 'page' ? content.page.people.find((person) => person.name === name) : undefined;
}

function appearancesIn(item: SavedItem, name: string): Appearance[] {
  const { content } = item;
  const events =
    content.type === 'event' ? [content.event] : content.type === 'page' ? content.page.events : [];
  const there = events
    .filter(({ chairs, attendees }) => chairs.includes(name) || attendees.includes(name))
    .map((event) => ({
      date: event.date ?? item.published,
      what: event.name,
      presided: event.chairs.includes(name),
      item,
    }));
  if (there.length > 0 || !recordOf(item, name)) return there;
  return [{ date: dateOfItem(item), what: item.title || nameOf(item), presided: false, item }];
}

/** An event that was saved by itself and with its whole page is told once. */
function eachOnce(list: Appearance[]): Appearance[] {
  const seen = new Set<string>();
  return list.filter(({ date, what, item }) => {
    const key = [date, what, item.url].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function postsOf(items: readonly SavedItem[], name: string): PersonHistory['posts'] {
  const posts = new Map<string, PersonHistory['posts'][number]>();
  for (const item of items) {
    for (const post of new Set(recordOf(item, name)?.roles)) {
      const entry = posts.get(post) ?? { post, first: null, last: null, items: [] };
      posts.set(post, entry);
      entry.items.push(item);
      const { published } = item;
      if (published === null) continue;
      if (entry.first === null || published < entry.first) entry.first = published;
      if (entry.last === null || published > entry.last) entry.last = published;
    }
  }
  return [...posts.values()].sort(
    (a, b) => Number((a.last ?? '') < (b.last ?? '')) - Number((a.last ?? '') > (b.last ?? '')),
  );
}

/**
 * @param name as written; two people of one name are not told apart
 */
export function personHistory(items: readonly SavedItem[], name: string): PersonHistory {
  const pinyin = items.map((item) => recordOf(item, name)?.pinyin).find(Boolean) ?? '';
  const appearances = newestFirst(items.flatMap((item) => appearancesIn(item, name)));
  return { name, pinyin, posts: postsOf(items, name), appearances: eachOnce(appearances) };
}
