import { useState } from 'preact/hooks';
import type { SavedItem } from '../../utils/model.ts';
import { KINDS, KIND_WORDS, kindOfContent, type SavedKind } from '../parts/kinds.ts';
import { LibraryEntry } from './LibraryEntry.tsx';

export interface LibraryActions {
  search: (query: string) => void;
  remove: (item: SavedItem) => void;
  restore: (item: SavedItem) => void;
  export: (format: 'json' | 'csv') => void;
}

interface Props {
  /** How many items are kept; undefined while the library is being opened. */
  total: number | undefined;
  query: string;
  /** What the query finds, newest first, and what was just removed in its old place. */
  items: readonly SavedItem[];
  /** Ids of what was removed since the view was opened. */
  removed: ReadonlySet<string>;
  actions: LibraryActions;
}

/** So many entries are drawn at once; more come on demand. */
const PAGE = 100;

const plural = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

function Empty() {
  return (
    <div class="state">
      <h1 class="state-title">Nothing saved yet</h1>
      <p>
        Open a news article and press “Save” beside an event, a person, a date or a term in “This page”. It is
        kept here with its sentence and its address, on this computer only.
      </p>
    </div>
  );
}

/** The view "Library": what was saved, searched and filtered, with ways out for it. */
export function LibraryView({ total, query, items, removed, actions }: Props) {
  const [kind, setKind] = useState<SavedKind | ''>('');
  const [limit, setLimit] = useState(PAGE);

  if (total === undefined) return <p class="nothing waiting">Opening the library</p>;
  if (total === 0 && removed.size === 0) return <Empty />;

  const kinds = KINDS.filter(
    (one) => one === kind || items.some((item) => kindOfContent(item.content) === one),
  );
  const found = kind ? items.filter((item) => kindOfContent(item.content) === kind) : items;
  const kept = found.filter((item) => !removed.has(item.id)).length;
  return (
    <>
      <h1 class="unseen">Library</h1>
      <form class="library-search" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span class="label">Search by characters, pinyin or English</span>
          <input
            type="search"
            value={query}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              setLimit(PAGE);
              actions.search(event.currentTarget.value);
            }}
          />
        </label>
        <label>
          <select
            aria-label="Kind"
            value={kind}
            onChange={(event) => {
              setLimit(PAGE);
              setKind(KINDS.find((one) => one === event.currentTarget.value) ?? '');
            }}
          >
            <option value="">All kinds</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {KIND_WORDS[one].many}
              </option>
            ))}
          </select>
        </label>
        <p class="library-count" role="status">
          {kept === total ? plural(total) : `${kept} of ${plural(total)}`}
        </p>
      </form>
      {found.length === 0 && (
        <div class="nothing">
          <p>Nothing saved matches this search.</p>
          <button
            type="button"
            class="main"
            onClick={() => {
              setKind('');
              actions.search('');
            }}
          >
            Show all items
          </button>
        </div>
      )}
      <ul class="entries">
        {found.slice(0, limit).map((item) => (
          <LibraryEntry
            key={item.id}
            item={item}
            removed={removed.has(item.id)}
            onRemove={() => actions.remove(item)}
            onRestore={() => actions.restore(item)}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="main more" onClick={() => setLimit(limit + PAGE)}>
          Show {Math.min(PAGE, found.length - limit)} more
        </button>
      )}
      <footer class="library-exports">
        <p>All items as a file:</p>
        <button type="button" class="main" onClick={() => actions.export('json')}>
          Save a backup (JSON)
        </button>
        <button type="button" class="main" onClick={() => actions.export('csv')}>
          Save a table (CSV)
        </button>
      </footer>
    </>
  );
}
