import { useEffect, useRef } from 'preact/hooks';
import type { PersonHistory } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import type { LibraryActions } from './actions.ts';
import { plural } from './words.ts';

type Post = PersonHistory['posts'][number];

function period({ first, last }: Post): string {
  if (!first || !last) return 'Date not known';
  return first === last ? dateWords(first) : `${dateWords(first)} – ${dateWords(last)}`;
}

interface Props {
  history: PersonHistory;
  actions: Pick<LibraryActions, 'open'>;
  onBack: () => void;
}

/** All that is saved of one person: posts with the time in which they were read, and appearances. */
export function PersonPage({ history, actions, onBack }: Props) {
  const { name, pinyin, posts, appearances } = history;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [name]);
  return (
    <section class="person-page" aria-labelledby="person-name">
      <button type="button" class="quiet back" onClick={onBack}>
        ‹ Back to the library
      </button>
      <h1 id="person-name" ref={title} tabIndex={-1}>
        <Chinese>{name}</Chinese> {pinyin && <span class="pinyin">{pinyin}</span>}
      </h1>
      <p class="aside">By name alone: people who share it are not told apart.</p>
      <h2 class="section-title">
        Posts <span class="count">{posts.length}</span>
      </h2>
      {posts.length === 0 && <p class="nothing">No post is saved with this name.</p>}
      <ul>
        {posts.map((post) => (
          <li key={post.post} class="time-line">
            <span class="when">{period(post)}</span>
            <span class="what">
              <Chinese>{post.post}</Chinese>{' '}
              <span class="aside">{plural(post.items.length, 'time', 'times')}</span>
            </span>
          </li>
        ))}
      </ul>
      <h2 class="section-title">
        Appearances <span class="count">{appearances.length}</span>
      </h2>
      <ol>
        {appearances.map(({ date, what, presided, item }) => (
          <li key={`${item.id} ${what}`} class="time-line">
            <span class="when">{dateWords(date)}</span>
            <span class="what">
              <button type="button" class="link" title="Show on its page" onClick={() => actions.open(item)}>
                <Chinese>{what}</Chinese>
              </button>
              {presided && <span class="aside"> presided</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
