import { useSignal } from '@preact/signals';
import type { LibraryActions, LibraryQuestions } from '../../components/library/actions.ts';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { PanelActions } from '../../components/panel/actions.ts';
import { PagePanel } from '../../components/panel/PagePanel.tsx';
import { DoneNotice, Notice } from '../../components/parts/Notice.tsx';
import { Tabs } from '../../components/parts/Tabs.tsx';
import { BACKUP, FILES } from '../../utils/library/exports/files.ts';
import { toText } from '../../utils/library/exports/markdown.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { joinItems } from '../../utils/library/merge.ts';
import { personHistory } from '../../utils/library/people.ts';
import { frequentTerms, termChart } from '../../utils/library/terms.ts';
import { dateOfItem } from '../../utils/library/when.ts';
import { words } from '../../components/words.ts';
import { download } from './download.ts';
import type { ImportDesk } from './ImportDesk.ts';
import { keeping } from './keeping.ts';
import type { LibraryKeeper } from './LibraryKeeper.ts';
import type { PageFollower } from './PageFollower.ts';
import type { SentenceOpener } from './SentenceOpener.ts';

interface Props {
  page: PageFollower;
  library: LibraryKeeper;
  desk: ImportDesk;
  opener: SentenceOpener;
  /** What is asked of the page. */
  send: Pick<PanelActions, 'toggle' | 'reveal'>;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Terms that are offered to be counted. */
const OFFERED_TERMS = 50;

/** The whole panel: two views, and what is done in them. */
export function Panel({ page, library, desk, opener, send }: Props) {
  const active = useSignal<'page' | 'library'>('page');

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      library.fault.value = words('panel.copyRefused');
    }
  }

  const panelActions: PanelActions = {
    ...send,
    isSaved: (read, content) => library.ids.value.has(itemFor(read, content).id),
    save: (read, content) => void library.save(itemFor(read, content)),
    unsave: (read, content) => void library.remove(itemFor(read, content)),
    pageOf: pageContent,
    copy: (read, content) => void copy(toText(itemFor(read, content))),
  };

  const libraryActions: LibraryActions = {
    retry: () => void library.retry(),
    search: (query) => {
      library.query.value = query;
    },
    filter: (sides) => {
      library.filter.value = { ...library.filter.value, ...sides };
    },
    remove: (item) => void library.remove(item),
    restore: (item) => void library.save(item),
    edit: ({ id }, additions) => void library.edit('Notes and tags saved.', id, additions),
    join: (first, other) =>
      void library.change('Kept as one, with both sources.', {
        items: { put: [joinItems(first, other)], remove: [other.id] },
      }),
    keepApart: (first, other) =>
      void library.edit('Kept as two.', first.id, {
        distinctFrom: [...(first.distinctFrom ?? []), other.id],
      }),
    open: (item) => opener.open(item, page.view.value),
    copy: (item) => void copy(toText(item)),
    export: (format) => {
      const shown = library.found.value.filter(({ id }) => !library.removedIds.value.has(id));
      const { ending, type, write } = FILES[format];
      download(`yaowen-library-${today()}.${ending}`, type, write(shown));
    },
    saveBackup: () => {
      const { ending, type, write } = BACKUP;
      const text = write(library.content(), new Date().toISOString());
      download(`yaowen-library-${today()}.${ending}`, type, text);
    },
    readBackup: (file) => void desk.read(file),
    importBackup: (how) => void desk.take(how),
    cancelImport: () => desk.cancel(),
  };

  const items = library.items.value ?? [];
  const ask: LibraryQuestions = {
    history: (name) => personHistory(items, name),
    chart: (terms) => termChart(items, terms),
    frequentTerms: () => frequentTerms(items, OFFERED_TERMS),
    dateOf: dateOfItem,
  };

  return (
    <>
      {library.fault.value && (
        <Notice
          text={library.fault.value}
          onClose={() => {
            library.fault.value = '';
          }}
        />
      )}
      {library.done.value && !library.fault.value && (
        <DoneNotice
          text={library.done.value.words}
          onUndo={library.done.value.undo && (() => void library.undo())}
          onClose={() => {
            library.done.value = undefined;
          }}
        />
      )}
      <Tabs
        label="Yaowen"
        tabs={[
          { id: 'page', label: words('panel.page') },
          { id: 'library', label: words('panel.library'), count: library.items.value?.length || undefined },
        ]}
        active={active.value}
        onSelect={(id) => {
          library.forgetRemoved();
          active.value = id;
        }}
      >
        {active.value === 'page' ? (
          <PagePanel view={page.view.value} actions={panelActions} />
        ) : (
          <LibraryView
            total={library.items.value?.length}
            words={library.ownTerms.value.length + library.corrections.value.length}
            closed={library.closed.value}
            query={library.query.value}
            filter={library.filter.value}
            choices={library.choices.value}
            items={library.found.value}
            removed={library.removedIds.value}
            twins={library.twins.value}
            importing={desk.state.value}
            keeping={keeping.value}
            ask={ask}
            actions={libraryActions}
          />
        )}
      </Tabs>
    </>
  );
}
