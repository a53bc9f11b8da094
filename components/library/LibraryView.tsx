import { useEffect, useState } from 'preact/hooks';
import type {
  LibraryCard,
  LibraryFilter,
  OwnTerm,
  ReadingCorrection,
  SavedItem,
} from '../../utils/model/library.ts';
import { LongList } from '../parts/LongList.tsx';
import { words } from '../words.ts';
import type { ImportState, LibraryActions, LibraryQuestions } from './actions.ts';
import { Corrections } from './Corrections.tsx';
import { Files } from './Files.tsx';
import { KindFilter, MoreFilters } from './Filters.tsx';
import { LibraryEntry, Placeholder } from './LibraryEntry.tsx';
import { OwnTerms } from './OwnTerms.tsx';
import { PersonPage } from './PersonPage.tsx';
import { TermsView } from './TermsView.tsx';
import { Timeline } from './Timeline.tsx';

interface Props {
  /** How many items are kept; undefined while the library is being opened. */
  total: number | undefined;
  /** Whether all that a search looks through is read. */
  searchable: boolean;
  /** Why it could not be opened; empty where it could. */
  closed?: string;
  query: string;
  filter: LibraryFilter;
  /** What query and filter find, newest first, and what was just removed in its old place. */
  cards: readonly LibraryCard[];
  /** The items behind the cards that are in view, as far as they are read. */
  items: ReadonlyMap<string, SavedItem>;
  /** Ids of what was removed since the view was opened. */
  removed: ReadonlySet<string>;
  /** For the id of an item, another that looks like the same event. */
  twins: ReadonlyMap<string, SavedItem>;
  ownTerms: readonly OwnTerm[];
  corrections: readonly ReadingCorrection[];
  importing?: ImportState | undefined;
  /** What is to be said of how the browser keeps the library. */
  keeping?: string;
  ask: LibraryQuestions;
  actions: LibraryActions;
}

const VIEWS = ['list', 'time', 'terms', 'words', 'files'] as const;
type ViewId = (typeof VIEWS)[number];

/** Roughly how high an entry is. */
const ENTRY_HEIGHT = 150;

function Empty() {
  return (
    <div class="state">
      <p class="state-title">{words('library.empty')}</p>
      <p>{words('library.emptyHow')}</p>
    </div>
  );
}

/** The browser does not give the library out. */
function Closed({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <div class="state">
      <h1 class="state-title">{words('library.closed')}</h1>
      <p>{reason}</p>
      <button type="button" class="main" onClick={onRetry}>
        {words('state.retry')}
      </button>
    </div>
  );
}

function Nothing({ searchable, actions }: Pick<Props, 'searchable' | 'actions'>) {
  if (!searchable) return <p class="nothing waiting">{words('library.reading')}</p>;
  return (
    <div class="nothing">
      <p>{words('library.nothing')}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          actions.filter({ kind: '', from: '', to: '', place: '', person: '', tag: '' });
          actions.search('');
        }}
      >
        {words('library.showAll')}
      </button>
    </div>
  );
}

type EntriesProps = Pick<Props, 'cards' | 'items' | 'removed' | 'twins' | 'actions'> & {
  onPerson: (name: string) => void;
};

function Entries({ cards, items, removed, twins, actions, onPerson }: EntriesProps) {
  return (
    <LongList
      class="entries"
      rows={cards}
      height={ENTRY_HEIGHT}
      onShown={actions.shown}
      draw={(card, row) => {
        const item = items.get(card.id);
        return item ? (
          <LibraryEntry
            key={card.id}
            row={row}
            item={item}
            removed={removed.has(card.id)}
            twin={twins.get(card.id)}
            actions={actions}
            onPerson={onPerson}
          />
        ) : (
          <Placeholder key={card.id} row={row} card={card} />
        );
      }}
    />
  );
}

function SearchForm({
  total,
  found,
  query,
  filter,
  ask,
  actions,
}: Pick<Props, 'query' | 'filter' | 'ask' | 'actions'> & { total: number; found: number }) {
  const all = words('library.items', { count: total });
  return (
    <form class="library-search" role="search" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span class="label">{words('library.search')}</span>
        <input
          type="search"
          value={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </label>
      <KindFilter filter={filter} onFilter={actions.filter} />
      <p class="library-count" role="status">
        {found === total ? all : words('library.found', { found, all })}
      </p>
      <MoreFilters filter={filter} choices={ask.choices} onFilter={actions.filter} />
    </form>
  );
}

/** The view "Library": what was saved, searched, filtered, over time, with ways out for it and back in. */
export function LibraryView(props: Props) {
  const { total, query, filter, cards, removed, ask, actions } = props;
  const [view, setView] = useState<ViewId>('list');
  const [person, setPerson] = useState('');
  useEffect(() => scrollTo(0, 0), [person, view]);

  if (total === undefined && props.closed) return <Closed reason={props.closed} onRetry={actions.retry} />;
  if (total === undefined) return <p class="nothing waiting">{words('library.opening')}</p>;
  if (person) {
    return <PersonPage name={person} ask={ask} actions={actions} onBack={() => setPerson('')} />;
  }

  const isEmpty = total === 0 && removed.size === 0;
  const kept = removed.size > 0 ? cards.filter(({ id }) => !removed.has(id)) : cards;
  const ownWords = props.ownTerms.length + props.corrections.length;
  // A new search starts at the top of its list.
  const search = JSON.stringify([query, filter]);
  const isListed = view === 'list' || view === 'time';
  // Of what is found a file can be made as well.
  const isSearched = isListed || view === 'files';
  return (
    <>
      <h1 class="unseen">{words('panel.library')}</h1>
      <div class="views" role="group" aria-label={words('library.view')}>
        {VIEWS.map((id) => (
          <button key={id} type="button" class="view" aria-pressed={id === view} onClick={() => setView(id)}>
            {words(`library.views.${id}`)}
          </button>
        ))}
      </div>
      {!isEmpty && isSearched && (
        <SearchForm
          total={total}
          found={kept.length}
          query={query}
          filter={filter}
          ask={ask}
          actions={actions}
        />
      )}
      {isListed && isEmpty && <Empty />}
      {isListed && !isEmpty && cards.length === 0 && <Nothing {...props} />}
      {view === 'list' && <Entries key={search} {...props} onPerson={setPerson} />}
      {view === 'time' && kept.length > 0 && (
        <Timeline key={search} cards={kept} items={props.items} ask={ask} actions={actions} />
      )}
      {view === 'terms' && <TermsView total={total} ask={ask} />}
      {view === 'words' && (
        <section class="own-words">
          <OwnTerms terms={props.ownTerms} actions={actions} />
          <Corrections corrections={props.corrections} actions={actions} />
        </section>
      )}
      {view === 'files' && (
        <Files
          found={kept.length}
          total={total}
          empty={total + ownWords === 0}
          importing={props.importing}
          keeping={props.keeping ?? ''}
          actions={actions}
        />
      )}
    </>
  );
}
