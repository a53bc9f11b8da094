import type { PageRecord, ReadArticle } from '../../utils/model/page.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { words } from '../words.ts';
import type { PanelActions } from './actions.ts';
import { ArticleGroup } from './ArticleGroup.tsx';
import { ItemButtons } from './ItemButtons.tsx';
import { PageState, Reasons, Unreachable } from './PageState.tsx';
import { SiteChoices, type SiteActions, type SiteView } from './SiteChoices.tsx';

/** What the panel knows of the page it stands beside. */
export type PageView =
  { state: 'asking' } | { state: 'unreachable' } | { state: 'known'; record: PageRecord };

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : '';
}

/** Publication date with its basis, and where the article comes from. */
function Origin({ read }: { read: ReadArticle }) {
  const { article, analysis, publishedBasis } = read;
  const site = article.site ?? hostOf(article.url);
  return (
    <p class="origin">
      {site && <Chinese class="site">{site}</Chinese>}
      {analysis.published ? (
        <>
          <span class="when">{dateWords(analysis.published)}</span>
          {publishedBasis && <span class="basis">{words(`panel.basis.${publishedBasis}`)}</span>}
        </>
      ) : (
        <span class="basis">{words('panel.noDate')}</span>
      )}
    </p>
  );
}

/** Keeps the article with all that was found in it. */
function SavePage({ read, actions }: { read: ReadArticle; actions: PanelActions }) {
  return (
    <p class="save-page">
      <ItemButtons
        verb={words('panel.savePage')}
        name={titleOf(read)}
        content={actions.pageOf(read)}
        read={read}
        actions={actions}
      />
    </p>
  );
}

function titleOf({ article }: ReadArticle): string {
  return article.title ?? article.text.split('\n', 1)[0] ?? '';
}

interface Props {
  view: PageView;
  /** What holds for the page's site, once it is known. */
  site?: { view: SiteView; actions: SiteActions } | undefined;
  actions: PanelActions;
}

/** The view "This page": what the page is, where its reading stands, and what was found in each article. */
export function PagePanel({ view, site, actions }: Props) {
  if (view.state !== 'known') {
    return (
      <>
        <h1 class="unseen">{words('panel.page')}</h1>
        {view.state === 'asking' ? <p class="nothing waiting">{words('panel.asking')}</p> : <Unreachable />}
      </>
    );
  }
  const { record } = view;
  const only = record.articles.length === 1 ? record.articles[0] : undefined;
  return (
    <>
      <header class="page-header">
        <h1>
          <Chinese>{(only && titleOf(only)) || record.title || hostOf(record.url)}</Chinese>
        </h1>
        {only && <Origin read={only} />}
        {only && <SavePage read={only} actions={actions} />}
        {record.articles.length > 1 && (
          <p class="origin">{words('panel.articles', { count: record.articles.length })}</p>
        )}
        <PageState
          status={record.status}
          limited={record.articles.some(({ analysis }) => analysis.limited)}
          onToggle={() => actions.toggle()}
        />
        {site && (
          <SiteChoices site={site.view} actions={site.actions}>
            {record.status.state !== 'not-news' && record.detection && (
              <Reasons detection={record.detection} />
            )}
          </SiteChoices>
        )}
      </header>
      {record.articles.map((read, index) => (
        <article key={`${index} ${titleOf(read)}`} class="group">
          {!only && (
            <header>
              <h2 class="article-title">
                <Chinese>{titleOf(read)}</Chinese>
              </h2>
              <Origin read={read} />
              <SavePage read={read} actions={actions} />
            </header>
          )}
          <ArticleGroup read={read} index={index} level={only ? 2 : 3} actions={actions} />
        </article>
      ))}
    </>
  );
}
