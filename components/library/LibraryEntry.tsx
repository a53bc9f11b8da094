import type { SavedContent, SavedItem } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { dateWords } from '../parts/date-words.ts';
import { EVENT_WORDS, KIND_WORDS, kindOfContent } from '../parts/kinds.ts';

interface Headline {
  kind: string;
  name: string;
  when?: string;
  pinyin?: string | undefined;
  english?: string | undefined;
  posts?: string;
}

function headlineOf({ content, pinyin, english }: SavedItem): Headline {
  switch (content.type) {
    case 'event': {
      const { kind, name, date } = content.event;
      return {
        kind: EVENT_WORDS[kind],
        name,
        when: date ? dateWords(date) : 'Date not given',
        pinyin,
        english,
      };
    }
    case 'person': {
      const { name, pinyin: reading, roles } = content.person;
      return { kind: KIND_WORDS.person.one, name, pinyin: reading, posts: roles.join('、') };
    }
    case 'date':
      return { kind: KIND_WORDS.date.one, name: content.date.text, when: dateWords(content.date.value) };
  }
  const { type, text, pinyin: reading, gloss } = content.annotation;
  return { kind: KIND_WORDS[type].one, name: text, pinyin: reading, english: gloss?.english };
}

/** The sentence with the saved words in it brought out. */
function Quote({ text, words, content }: { text: string; words: string; content: SavedContent }) {
  const at = content.type === 'event' ? -1 : text.indexOf(words);
  return (
    <blockquote>
      <Chinese>
        {at < 0 ? (
          text
        ) : (
          <>
            {text.slice(0, at)}
            <b>{words}</b>
            {text.slice(at + words.length)}
          </>
        )}
      </Chinese>
    </blockquote>
  );
}

function Source({ item }: { item: SavedItem }) {
  const title = item.title || item.url;
  const isWeb = /^https?:\/\//i.test(item.url);
  return (
    <p class="source">
      {isWeb ? (
        <a href={item.url} target="_blank" rel="noreferrer" title="Open the page in a new tab">
          <Chinese>{title}</Chinese>
        </a>
      ) : (
        <Chinese>{title}</Chinese>
      )}
      {item.published && <span class="published">{dateWords(item.published)}</span>}
    </p>
  );
}

interface Props {
  item: SavedItem;
  removed: boolean;
  onRemove: () => void;
  onRestore: () => void;
}

/** One saved item with its sentence and its source; once removed, its place says so and offers it back. */
export function LibraryEntry({ item, removed, onRemove, onRestore }: Props) {
  const { kind, name, when, pinyin, english, posts } = headlineOf(item);
  return (
    <li class={removed ? 'entry removed' : `entry ${kindOfContent(item.content)}`}>
      <p class="entry-head">
        {removed ? (
          <span>
            Removed: <Chinese>{name}</Chinese>
          </span>
        ) : (
          <>
            <span class="kind">{kind}</span>
            {when && <span class="when">{when}</span>}
          </>
        )}
        <button
          key="button"
          type="button"
          class="quiet"
          aria-label={removed ? `Undo: bring back ${name}` : `Remove: ${name}`}
          onClick={removed ? onRestore : onRemove}
        >
          {removed ? 'Undo' : 'Remove'}
        </button>
      </p>
      {!removed && (
        <>
          <p class="entry-name">
            <Chinese class="name">{name}</Chinese> {pinyin && <span class="pinyin">{pinyin}</span>}
          </p>
          {english && <p class="english">{english}</p>}
          {posts && (
            <p class="aside">
              <Chinese>{posts}</Chinese>
            </p>
          )}
          {item.quote && <Quote text={item.quote} words={name} content={item.content} />}
          <Source item={item} />
        </>
      )}
    </li>
  );
}
