/** Items as notes in Markdown, and one item as plain text for the clipboard. */
import type { SavedItem } from '../../model/library.ts';
import { quoteLink } from '../links.ts';
import type { Column, Labels } from './labels.ts';
import { rowOf, sourcesOf } from './row.ts';

/** What Markdown would take for a sign of its own is escaped; line breaks within a line become spaces. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** What is known of an item besides its name, as label and words. */
function facts(item: SavedItem, { columns }: Labels): [string, string][] {
  const row = rowOf(item);
  const all: [Column, string][] = [
    ['date', row.date],
    ['place', row.place],
    ['presided', row.presided.join('、')],
    ['tookPart', row.tookPart.join('、')],
    ['attendance', row.attendance.join('；')],
    ['agenda', row.agenda.join('；')],
    ['documents', row.documents.join('、')],
    ['decisions', row.decisions.join('；')],
    ['appointments', row.appointments.join('；')],
    ['stops', row.stops.join('；')],
    ['events', row.events.join('；')],
    ['people', row.people.join('；')],
    ['posts', row.posts.join('、')],
    ['tags', (item.tags ?? []).join(', ')],
  ];
  return all.flatMap(([column, words]) => (words ? [[columns[column], words]] : []));
}

function link(title: string, url: string): string {
  const words = plain(title || url);
  if (!/^https?:/i.test(url)) return words;
  return `[${words}](<${url.replaceAll(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

function entry(item: SavedItem, labels: Labels): string {
  const { kind, name, pinyin, english } = rowOf(item);
  const quote =
    item.quote &&
    item.quote
      .split('\n')
      .map((line) => `> ${plain(line)}`)
      .join('\n');
  const sources = sourcesOf(item).map(
    ({ title, url, published, quote: words }) =>
      `— ${link(title, quoteLink(url, words))}${published ? `, ${published}` : ''}`,
  );
  return [
    `## ${plain(name)}`,
    plain([labels.kinds[kind], pinyin, english].filter(Boolean).join(' · ')),
    facts(item, labels)
      .map(([label, words]) => `- ${label}: ${plain(words)}`)
      .join('\n'),
    quote,
    sources.join('  \n'),
    item.notes,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** One heading an item, with what is known, the sentence and its sources; notes stand as the reader wrote them. */
export function toMarkdown(items: readonly SavedItem[], labels: Labels): string {
  const entries = items.map((item) => entry(item, labels));
  return `${[`# ${plain(labels.title)}`, ...entries].join('\n\n')}\n`;
}

/** One item for the clipboard. */
export function toText(item: SavedItem, labels: Labels): string {
  const { name, pinyin, english } = rowOf(item);
  return [
    [name, pinyin].filter(Boolean).join(' '),
    english,
    ...facts(item, labels).map(([label, words]) => `${label}: ${words}`),
    item.quote && `“${item.quote}”`,
    ...sourcesOf(item).map(({ title, url, published, quote }) =>
      [title, published, quoteLink(url, quote)].filter(Boolean).join(', '),
    ),
    item.notes,
  ]
    .filter(Boolean)
    .join('\n');
}
