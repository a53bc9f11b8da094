/** Cards for Anki: a text file with Anki's own header lines (docs.ankiweb.net, "Text files"). */
import Papa from 'papaparse';
import type { SavedItem } from '../../model/library.ts';
import { rowOf } from './row.ts';

const HEADER = [
  '#separator:tab',
  '#html:false',
  '#columns:Chinese\tPinyin\tMeaning\tSentence\tSource\tTags',
  '#tags column:6',
];

/** Anki parts tags at spaces. */
const tag = (text: string): string => text.trim().replaceAll(/\s+/g, '_');

/** Terms and names, each once, with the sentence they were saved from; events, dates and pages make no cards. */
export function toAnki(items: readonly SavedItem[]): string {
  const seen = new Set<string>();
  const cards = items.flatMap((item) => {
    if (item.content.type !== 'person' && item.content.type !== 'annotation') return [];
    const { kind, name, pinyin, english, posts } = rowOf(item);
    if (seen.has(`${kind} ${name}`)) return [];
    seen.add(`${kind} ${name}`);
    const tags = ['yaowen', kind, ...(item.tags ?? []).map(tag)].filter(Boolean).join(' ');
    return [[name, pinyin, english || posts.join('、'), item.quote, item.url, tags]];
  });
  const lines = cards.length > 0 ? `${Papa.unparse(cards, { delimiter: '\t', newline: '\n' })}\n` : '';
  return `${HEADER.join('\n')}\n${lines}`;
}
