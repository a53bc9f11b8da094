import { useSignal } from '@preact/signals';
import { LibraryView, type LibraryActions } from '../../components/library/LibraryView.tsx';
import type { PanelActions } from '../../components/panel/actions.ts';
import { PagePanel } from '../../components/panel/PagePanel.tsx';
import { Notice } from '../../components/parts/Notice.tsx';
import { Tabs } from '../../components/parts/Tabs.tsx';
import { toBackup, toCsv } from '../../utils/library/exports.ts';
import { itemFor } from '../../utils/library/item.ts';
import { download } from './download.ts';
import type { LibraryKeeper } from './LibraryKeeper.ts';
import type { PageFollower } from './PageFollower.ts';

interface Props {
  page: PageFollower;
  library: LibraryKeeper;
  /** What is asked of the page. */
  send: Pick<PanelActions, 'toggle' | 'reveal'>;
}

/** The whole panel: two views, and what is done in them. */
export function Panel({ page, library, send }: Props) {
  const active = useSignal<'page' | 'library'>('page');

  const panelActions: PanelActions = {
    ...send,
    isSaved: (read, content) => library.ids.value.has(itemFor(read, content).id),
    save: (read, content) => void library.save(itemFor(read, content)),
    unsave: (read, content) => void library.remove(itemFor(read, content)),
  };

  const libraryActions: LibraryActions = {
    search: (query) => {
      library.query.value = query;
    },
    remove: (item) => void library.remove(item),
    restore: (item) => void library.save(item),
    export: (format) => {
      const items = library.items.value ?? [];
      const now = new Date().toISOString();
      const name = `yaowen-library-${now.slice(0, 10)}.${format}`;
      if (format === 'json') download(name, 'application/json', toBackup(items, now));
      else download(name, 'text/csv;charset=utf-8', toCsv(items));
    },
  };

  return (
    <>
      {library.fault.value && (
        <Notice
          words={library.fault.value}
          onClose={() => {
            library.fault.value = '';
          }}
        />
      )}
      <Tabs
        label="Yaowen"
        tabs={[
          { id: 'page', label: 'This page' },
          { id: 'library', label: 'Library', count: library.items.value?.length || undefined },
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
            query={library.query.value}
            items={library.found.value}
            removed={library.removedIds.value}
            actions={libraryActions}
          />
        )}
      </Tabs>
    </>
  );
}
