import type { LibraryCard, SavedContent, SavedItem, SavedSource } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { dateWords } from '../parts/date-words.ts';
import { kindWords } from '../parts/kinds.ts';
import type { RowAttributes } from '../parts/LongList.tsx';
import { useEditing } from '../parts/useEditing.ts';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { DuplicateOffer } from './DuplicateOffer.tsx';
import { headlineOf } from './headline.ts';
import { NotesEditor } from './NotesEditor.tsx';

/** The sentence with the saved words in it brought out. */
function Quote({ text, name, content }: { text: string; name: string; content: SavedContent }) {
  const at = content.type === 'event' || content.type === 'page' ? -1 : text.indexOf(name);
  return (
    <blockquote>
      <Chinese>
        {at < 0 ? (
          text
        ) : (
          <>
            {text.slice(0, at)}
            <b>{name}</b>
            {text.slice(at + name.length)}
          </>
        )}
      </Chinese>
    </blockquote>
  );
}

/** A page that says it, as a link where its address is one of the web; its title is left out where it stands above. */
function Source({ source, titled }: { source: SavedSource; titled: boolean }) {
  const title = titled ? words('library.openPage') : source.title || source.url;
  const isWeb = /^https?:\/\//i.test(source.url);
  return (
    <p class="source">
      {isWeb ? (
        <a href={source.url} target="_blank" rel="noreferrer" title={words('library.openTab')}>
          {titled ? title : <Chinese>{title}</Chinese>}
        </a>
      ) : (
        !titled && <Chinese>{title}</Chinese>
      )}
      {source.site && <Chinese class="published">{source.site}</Chinese>}
      {source.published && <span class="published">{dateWords(source.published)}</span>}
    </p>
  );
}

/** People are listed up to here; a page may name a hundred. */
const MOST_PEOPLE = 8;

interface Props {
  row: RowAttributes;
  item: SavedItem;
  removed: boolean;
  /** Another item that looks like the same event. */
  twin?: SavedItem | undefined;
  actions: LibraryActions;
  onPerson: (name: string) => void;
}

/** What was added by the reader, and what can be done with the item. */
function Additions({ item, name, actions }: Pick<Props, 'item' | 'actions'> & { name: string }) {
  const { editing, button, open, close } = useEditing();
  const has = Boolean(item.notes) || (item.tags?.length ?? 0) > 0;
  if (editing) {
    return (
      <NotesEditor
        item={item}
        name={name}
        onSave={(additions) => actions.edit(item, additions)}
        onClose={close}
      />
    );
  }
  return (
    <>
      {item.notes && <p class="notes">{item.notes}</p>}
      {item.tags && item.tags.length > 0 && (
        <ul class="tags" aria-label={words('library.tags')}>
          {item.tags.map((tag) => (
            <li key={tag}>
              <button type="button" class="tag" onClick={() => actions.filter({ tag })}>
                {tag}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="entry-actions">
        {item.quote && (
          <button
            type="button"
            class="quiet"
            aria-label={words('library.showOf', { name })}
            onClick={() => actions.open(item.id)}
          >
            {words('library.show')}
          </button>
        )}
        <CopyButton name={name} onCopy={() => actions.copy(item)} />
        <button
          ref={button}
          type="button"
          class="quiet"
          aria-label={words(has ? 'library.changeNotesOf' : 'library.addNotesOf', { name })}
          onClick={open}
        >
          {words(has ? 'library.changeNotes' : 'library.addNotes')}
        </button>
      </p>
    </>
  );
}

/** An item that is not read from the disk yet: what is known of it stands in its place. */
export function Placeholder({ row, card }: { row: RowAttributes; card: LibraryCard }) {
  return (
    <li {...row} class="entry placeholder">
      <p class="entry-head">
        <span class="kind">{kindWords(card.kind, 'one')}</span>
        {card.kind === 'event' && card.date && <span class="when">{dateWords(card.date)}</span>}
      </p>
      <p class="entry-name">
        <Chinese class="name">{card.name}</Chinese>
      </p>
    </li>
  );
}

/** One saved item with its sentence and its source; once removed, its place says so and offers it back. */
export function LibraryEntry({ row, item, removed, twin, actions, onPerson }: Props) {
  const { kind, name, when, pinyin, english, posts, holds, people } = headlineOf(item);
  return (
    <li {...row} class={removed ? 'entry removed' : 'entry'}>
      <p class="entry-head">
        {removed ? (
          <span>
            {words('library.removed')} <Chinese>{name}</Chinese>
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
          aria-label={words(removed ? 'library.restoreOf' : 'library.removeOf', { name })}
          onClick={() => (removed ? actions.restore(item) : actions.remove(item))}
        >
          {words(removed ? 'parts.undo' : 'parts.remove')}
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
          {holds && <p class="aside">{holds}</p>}
          {people.length > 0 && (
            <ul class="entry-people" aria-label={words('kind.person.many')}>
              {people.slice(0, MOST_PEOPLE).map((person) => (
                <li key={person}>
                  <button
                    type="button"
                    class="link"
                    title={words('library.allOf', { name: person })}
                    onClick={() => onPerson(person)}
                  >
                    {item.content.type === 'person' ? words('library.history') : <Chinese>{person}</Chinese>}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {item.quote && <Quote text={item.quote} name={name} content={item.content} />}
          {[item, ...(item.sources ?? [])].map((source) => (
            <Source key={source.url} source={source} titled={item.content.type === 'page'} />
          ))}
          {twin && <DuplicateOffer first={item} other={twin} actions={actions} />}
          <Additions item={item} name={name} actions={actions} />
        </>
      )}
    </li>
  );
}
