import { useSignal } from '@preact/signals';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import type { PanelActions } from '../../components/panel/actions.ts';
import { PagePanel } from '../../components/panel/PagePanel.tsx';
import type { SiteActions } from '../../components/panel/SiteChoices.tsx';
import { DoneNotice, Notice } from '../../components/parts/Notice.tsx';
import { Tabs } from '../../components/parts/Tabs.tsx';
import { toText } from '../../utils/library/exports/markdown.ts';
import { itemFor, pageContent } from '../../utils/library/item.ts';
import { eventOfPage } from '../../utils/library/timeline.ts';
import { words } from '../../components/words.ts';
import { exportLabels } from './export-labels.ts';
import type { ImportDesk } from './ImportDesk.ts';
import { keeping } from './keeping.ts';
import { actionsOf, questionsOf } from './LibraryDesk.ts';
import type { LibraryKeeper } from './LibraryKeeper.ts';
import type { PageFollower } from './PageFollower.ts';
import type { SentenceOpener } from './SentenceOpener.ts';
import type { SiteKeeper } from './SiteKeeper.ts';

interface Props {
  page: PageFollower;
  library: LibraryKeeper;
  desk: ImportDesk;
  opener: SentenceOpener;
  site: SiteKeeper;
  /** What is asked of the page and of the browser. */
  send: Pick<PanelActions, 'toggle' | 'reveal' | 'openAll'>;
}

/** The whole panel: two views, and what is done in them. */
export function Panel({ page, library, desk, opener, site, send }: Props) {
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
    toggle: () => {
      const view = page.view.value;
      const isOverruled = view.state === 'known' && view.record.status.state === 'not-news';
      // Read anyway: remembered, where anything may be.
      if (isOverruled && site.canChoose) void site.choose('page', 'read');
      else send.toggle();
    },
    isSaved: (read, content) => library.ids.value.has(itemFor(read, content).id),
    save: (read, content) => {
      if (site.view.value?.isPrivate) library.fault.value = words('popup.privateWindow');
      else void library.save(itemFor(read, content));
    },
    unsave: (read, content) => void library.remove(itemFor(read, content).id),
    pageOf: pageContent,
    copy: (read, content) => void copy(toText(itemFor(read, content), exportLabels())),
  };

  const siteActions: SiteActions = {
    choose: (scope, choice) => void site.choose(scope, choice),
    allow: (scope) => void site.allow(scope),
    takeBack: (pattern) => void site.takeBack(pattern),
  };
  const siteView = site.view.value;

  const libraryActions = actionsOf(library, desk, {
    open: (id, event) => {
      void library.items([id]).then(([item]) => {
        if (item) opener.open(event === undefined ? item : eventOfPage(item, event), page.view.value);
      });
    },
    copy: (item) => void copy(toText(item, exportLabels())),
  });

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
          text={library.done.value.what}
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
          { id: 'library', label: words('panel.library'), count: library.cards.value?.length || undefined },
        ]}
        active={active.value}
        onSelect={(id) => {
          library.forgetRemoved();
          active.value = id;
        }}
      >
        {active.value === 'page' ? (
          <PagePanel
            view={page.view.value}
            site={siteView && { view: siteView, actions: siteActions }}
            actions={panelActions}
          />
        ) : (
          <LibraryView
            total={library.cards.value?.length}
            searchable={library.searchable.value}
            closed={library.closed.value}
            query={library.query.value}
            filter={library.filter.value}
            cards={library.found.value}
            items={library.shown.items.value}
            removed={library.removedIds.value}
            twins={library.shown.twins.value}
            ownTerms={library.ownTerms.value}
            corrections={library.corrections.value}
            importing={desk.state.value}
            keeping={keeping.value}
            ask={questionsOf(library)}
            actions={libraryActions}
          />
        )}
      </Tabs>
    </>
  );
}
