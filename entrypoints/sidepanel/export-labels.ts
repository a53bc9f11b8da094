/** The words of files for people, in the reader's language. */
import { KINDS, kindWords } from '../../components/parts/kinds.ts';
import { words } from '../../components/words.ts';
import { COLUMNS, type Labels } from '../../utils/library/exports/labels.ts';

function each<Key extends string>(keys: readonly Key[], wordsOf: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, wordsOf(key)])) as Record<Key, string>;
}

export const exportLabels = (): Labels => ({
  title: words('export.title'),
  columns: each(COLUMNS, (column) => words(`export.columns.${column}`)),
  kinds: each(KINDS, (kind) => kindWords(kind, 'one')),
  statuses: {
    held: words('export.held'),
    scheduled: words('event.status.scheduled'),
    mentioned: words('event.status.mentioned'),
  },
});
