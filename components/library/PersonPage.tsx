import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';
import type { PersonHistory } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import type { LibraryActions, LibraryQuestions } from './actions.ts';
import { useAnswer } from './useAnswer.ts';

type Post = PersonHistory['posts'][number];

function period({ first, last }: Post): string {
  if (!first || !last) return words('date.vague');
  return first === last ? dateWords(first) : `${dateWords(first)} – ${dateWords(last)}`;
}

interface Props {
  name: string;
  ask: Pick<LibraryQuestions, 'history'>;
  actions: Pick<LibraryActions, 'open'>;
  onBack: () => void;
}

function History({ history, actions }: { history: PersonHistory; actions: Props['actions'] }) {
  const { posts, appearances } = history;
  return (
    <>
      <h2 class="section-title">
        {words('kind.post.many')} <span class="count">{posts.length}</span>
      </h2>
      {posts.length === 0 && <p class="nothing">{words('library.noPost')}</p>}
      <ul>
        {posts.map((post) => (
          <li key={post.post} class="time-line">
            <span class="when">{period(post)}</span>
            <span class="what">
              <Chinese>{post.post}</Chinese>{' '}
              <span class="aside">{words('library.times', { count: post.items.length })}</span>
            </span>
          </li>
        ))}
      </ul>
      <h2 class="section-title">
        {words('library.appearances')} <span class="count">{appearances.length}</span>
      </h2>
      <ol>
        {appearances.map(({ date, what, presided, item }) => (
          <li key={`${item.id} ${what}`} class="time-line">
            <span class="when">{dateWords(date)}</span>
            <span class="what">
              <button
                type="button"
                class="link"
                title={words('library.show')}
                onClick={() => actions.open(item.id, what)}
              >
                <Chinese>{what}</Chinese>
              </button>
              {presided && <span class="aside"> {words('library.presided')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** All that is saved of one person: posts with the time in which they were read, and appearances. */
export function PersonPage({ name, ask, actions, onBack }: Props) {
  const history = useAnswer(() => ask.history(name), [name]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [name]);
  return (
    <section class="person-page" aria-labelledby="person-name">
      <button type="button" class="quiet back" onClick={onBack}>
        ‹ {words('library.back')}
      </button>
      <h1 id="person-name" ref={title} tabIndex={-1}>
        <Chinese>{name}</Chinese> {history?.pinyin && <span class="pinyin">{history.pinyin}</span>}
      </h1>
      <p class="aside">{words('library.byName')}</p>
      {history ? (
        <History history={history} actions={actions} />
      ) : (
        <p class="nothing waiting">{words('library.gathering')}</p>
      )}
    </section>
  );
}
