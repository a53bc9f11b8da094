import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import type { ArticleProps } from './actions.ts';
import { ReadAll } from './ReadAll.tsx';

/** The headlines of a page that is a list of them. Nothing is opened but what the reader opens. */
export function HeadlineList({ read, index, actions }: ArticleProps) {
  const { headlines = [], text } = read.article;
  const urls = [...new Set(headlines.flatMap(({ url }) => url ?? []))];
  return (
    <>
      {urls.length > 1 && <ReadAll key={urls.join(' ')} urls={urls} openAll={actions.openAll} />}
      <ul class="rows">
        {headlines.map(({ start, end, url, published }) => (
          <li key={start} class="row">
            <button
              type="button"
              class="row-words"
              title={words('panel.show')}
              onClick={() => actions.reveal(index, { start, end })}
            >
              <span class="head">
                <Chinese>{text.slice(start, end)}</Chinese>
              </span>
              {published && <span class="aside"> {dateWords(published)}</span>}
            </button>
            {url !== null && (
              <a
                class="open-headline"
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                aria-label={words('panel.openHeadlineOf', { title: text.slice(start, end) })}
              >
                {words('panel.openHeadline')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
