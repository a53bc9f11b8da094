/** A small item for tests of the library. */
import type { SavedItem } from '../../utils/model/library.ts';

/** A saved date with the sentence it stands in. */
export function dateItem(id: string, more: Partial<SavedItem> & { name?: string } = {}): SavedItem {
  const { name = '近日', ...fields } = more;
  return {
    id,
    content: { type: 'date', date: { start: 0, end: 2, text: name, value: null } },
    quote: `${name}，各县区制定方案。`,
    title: '标题',
    url: 'https://www.liuling.gov.cn/a.html',
    published: null,
    savedAt: '2026-06-26T08:00:00.000Z',
    ...fields,
  };
}
