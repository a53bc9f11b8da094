import { useEffect, useState } from 'preact/hooks';
import type { LibraryFilter, SavedItem } from '../../utils/model.ts';
import type { FilterChoices, ImportState, LibraryActions, LibraryQuestions } from './actions.ts';
import { Files } from './Files.tsx';
import { KindFilter, MoreFilters } from './Filters.tsx';
import { LibraryEntry } from './LibraryEntry.tsx';
import { PersonPage } from './PersonPage.tsx';
import { TermsView } from './TermsView.tsx';
import { Timeline } from './Timeline.tsx';
import { plural } from './words.ts';

interface Props {
  /** How many items are kept; undefined while the library is being opened. */
  total: number | undefined;
  /** How many own terms and corrected readings are kept. */
  words: number;
  /** Why it could not be opened; empty where it could. */
  closed?: string;
  query: string;
  filter: LibraryFilter;
  choices: FilterChoices;
  /** What query and filter find, newest first, and what was just removed in its old place. */
  items: readonly SavedItem[];
  /** Ids of what was removed since the view was opened. */
  removed: ReadonlySet<string>;
  /** For the id of an item, another that looks like the same event. */
  twins: ReadonlyMap<string, SavedItem>;
  importing?: ImportState | undefined;
  /** What is to be said of how the browser keeps the library. */
  keeping?: string;
  ask: LibraryQuestions;
  actions: LibraryActions;
}

/** So many entries are drawn at once; more come on demand. */
const PAGE = 50;

const VIEWS = [
  { id: 'list', label: 'List' },
  { id: 'time', label: 'Timeline' },
  { id: 'terms', label: 'Terms over time' },
  { id: 'files', label: 'Files' },
] as const;
type ViewId = (typeof VIEWS)[number]['id'];

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

/** The browser does not give the library out. */
function Closed({ words, onRetry }: { words: string; onRetry: () => void }) {
  return (
    <div class="state">
      <h1 class="state-title">The library cannot be opened</h1>
      <p>{words}</p>
      <button type="button" class="main" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

function Nothing({ actions }: { actions: LibraryActions }) {
  return (
    <div class="nothing">
      <p>Nothing saved matches this search.</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          actions.filter({ kind: '', from: '', to: '', place: '', person: '', tag: '' });
          actions.search('');
        }}
      >
        Show all items
      </button>
    </div>
  );
}

type ListProps = Pick<Props, 'items' | 'removed' | 'twins' | 'actions'> & {
  /** Changes with what is looked for. */
  search: string;
  onPerson: (name: string) => void;
};

function EntryList({ search, items, removed, twins, actions, onPerson }: ListProps) {
  const [drawn, setDrawn] = useState({ search, limit: PAGE });
  // What another search had grown to does not count for this one.
  const limit = drawn.search === search ? drawn.limit : PAGE;
  return (
    <>
      <ul class="entries">
        {items.slice(0, limit).map((item) => (
          <LibraryEntry
            key={item.id}
            item={item}
            removed={removed.has(item.id)}
            twin={twins.get(item.id)}
            actions={actions}
            onPerson={onPerson}
          />
        ))}
      </ul>
      {items.length > limit && (
        <button type="button" class="main more" onClick={() => setDrawn({ search, limit: limit + PAGE })}>
          Show {Math.min(PAGE, items.length - limit)} more
        </button>
      )}
    </>
  );
}

/** The view "Library": what was saved, searched, filtered, over time, with ways out for it and back in. */
export function LibraryView(props: Props) {
  const { total, query, filter, choices, items, removed, ask, actions } = props;
  const [view, setView] = useState<ViewId>('list');
  const [person, setPerson] = useState('');
  useEffect(() => scrollTo(0, 0), [person]);

  if (total === undefined && props.closed) return <Closed words={props.closed} onRetry={actions.retry} />;
  if (total === undefined) return <p class="nothing waiting">Opening the library</p>;
  const files = (
    <Files
      found={items.length - items.filter(({ id }) => removed.has(id)).length}
      total={total}
      empty={total + props.words === 0}
      importing={props.importing}
      keeping={props.keeping ?? ''}
      actions={actions}
    />
  );
  if (total === 0 && removed.size === 0) {
    return (
      <>
        <Empty />
        {files}
      </>
    );
  }
  if (person)
    return <PersonPage history={ask.history(person)} actions={actions} onBack={() => setPerson('')} />;

  const kept = items.filter(({ id }) => !removed.has(id));
  // A new search starts at the top of its list.
  const search = JSON.stringify([query, filter]);
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
            onInput={(event) => actions.search(event.currentTarget.value)}
          />
        </label>
        <KindFilter filter={filter} choices={choices} onFilter={actions.filter} />
        <p class="library-count" role="status">
          {kept.length === total ? plural(total) : `${kept.length} of ${plural(total)}`}
        </p>
        <MoreFilters filter={filter} choices={choices} onFilter={actions.filter} />
      </form>
      <div class="views" role="group" aria-label="View">
        {VIEWS.map(({ id, label }) => (
          <button key={id} type="button" class="view" aria-pressed={id === view} onClick={() => setView(id)}>
            {label}
          </button>
        ))}
      </div>
      {items.length === 0 && (view === 'list' || view === 'time') && <Nothing actions={actions} />}
      {view === 'list' && <EntryList {...props} search={search} onPerson={setPerson} />}
      {view === 'time' && kept.length > 0 && (
        <Timeline key={search} items={kept} dateOf={ask.dateOf} actions={actions} />
      )}
      {view === 'terms' && <TermsView ask={ask} />}
      {view === 'files' && files}
    </>
  );
}
