import type { Part } from '../../utils/reading/parts.ts';
import { Written } from '../parts/Written.tsx';
import { words } from '../words.ts';
import type { CardContent, Named } from './content.ts';
import { Icon } from './icons.tsx';

/** How saving this card's content stands. */
export type SaveState = { state: 'idle' | 'saving' | 'saved' } | { state: 'failed'; message: string };

/** What the user is writing in the card. */
export type Editing = 'reading' | 'term';

export interface CardProps {
  content: CardContent;
  /** The reading as the user wants it written. */
  reading: readonly Part[];
  /** Which of `content.places` the reader came from, from 0. */
  at: number;
  copied: boolean;
  save: SaveState;
  editing: Editing | undefined;
  /** What became of the last thing done, or what is wrong with what was typed. */
  note: string;
  onCopy: () => void;
  /** Says the words aloud; undefined where no voice of this computer speaks Chinese. */
  onHear: (() => void) | undefined;
  onEdit: (editing: Editing | undefined) => void;
  onCorrect: (typed: string) => void;
  onAddTerm: (english: string) => void;
  onSave: () => void;
  /** Goes to the next place that says the same. */
  onNext: () => void;
  onClose: () => void;
}

const SAVE_WORDS = {
  idle: 'popup.save',
  saving: 'popup.saving',
  saved: 'popup.saved',
  failed: 'popup.saveAgain',
} as const;

function List({ entries }: { entries: readonly Named[] }) {
  return (
    <ul>
      {entries.map(({ chinese, english }) => (
        <li key={chinese}>
          <span lang="zh-CN">{chinese}</span>
          {english && <span class="quiet"> {english}</span>}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  id: string;
  label: string;
  value: string;
  done: string;
  onDone: (typed: string) => void;
  onCancel: () => void;
}

/** One line to write, in the card itself. */
function Line({ id, label, value, done, onDone, onCancel }: LineProps) {
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('typed');
        if (typeof typed === 'string' && typed.trim()) onDone(typed.trim());
      }}
    >
      <label for={id}>{label}</label>
      <input id={id} name="typed" defaultValue={value} autocomplete="off" spellcheck={false} />
      <div class="actions">
        <button type="submit">{done}</button>
        <button type="button" onClick={onCancel}>
          {words('popup.cancel')}
        </button>
      </div>
    </form>
  );
}

function Heading({ content, reading, onClose }: Pick<CardProps, 'content' | 'reading' | 'onClose'>) {
  return (
    <header>
      <h2>
        <span lang="zh-CN" class={content.text.length > 12 ? 'characters long' : 'characters'}>
          {content.text}
        </span>
        {reading.length > 0 && (
          <span lang="zh-Latn" class="reading">
            <Written parts={reading} />
          </span>
        )}
      </h2>
      <button type="button" class="close" aria-label={words('popup.close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function Actions(props: CardProps) {
  const { content, at, copied, save, onCopy, onSave, onNext, onHear, onEdit } = props;
  const { places, saves, reading, kind } = content;
  return (
    <div class="actions">
      {places.length > 1 && (
        <button
          type="button"
          onClick={onNext}
          aria-label={words('popup.nextPlace', { at: at + 1, count: places.length })}
        >
          {words('popup.place', { at: at + 1, count: places.length })} <Icon name="next" />
        </button>
      )}
      <button type="button" onClick={onCopy}>
        <Icon name="copy" /> {words(copied ? 'popup.copied' : 'popup.copy')}
      </button>
      {saves && (
        <button type="button" onClick={onSave} disabled={save.state === 'saving' || save.state === 'saved'}>
          <Icon name="save" /> {words(SAVE_WORDS[save.state])}
        </button>
      )}
      {onHear && (
        <button type="button" onClick={onHear}>
          <Icon name="hear" /> {words('popup.hear')}
        </button>
      )}
      {reading && kind !== 'selection' && (
        <button type="button" onClick={() => onEdit('reading')}>
          <Icon name="edit" /> {words('popup.correct')}
        </button>
      )}
      {kind !== 'date' && kind !== 'person' && (
        <button type="button" onClick={() => onEdit('term')}>
          <Icon name="add" /> {words('popup.addTerm')}
        </button>
      )}
    </div>
  );
}

/** The popup's one card. */
export function Card(props: CardProps) {
  const { content, save, editing, note, onEdit, onCorrect, onAddTerm } = props;
  const { kind, label, summary, explanation, list, source, alternatives } = content;
  return (
    <article class={`card ${kind}`}>
      <Heading {...props} />
      <div class="body">
        {alternatives.length > 0 && (
          <p class="quiet">{words('popup.alsoRead', { readings: alternatives.join(', ') })}</p>
        )}
        {summary && <p class="summary">{summary}</p>}
        {explanation.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {list.length > 0 && <List entries={list} />}
      </div>
      <footer>
        <p class="quiet">
          <span class="kind">{label}</span>
          {source && ` · ${source}`}
        </p>
        {editing === 'reading' && (
          <Line
            id="reading"
            label={words('popup.readingLabel')}
            value={content.reading}
            done={words('popup.keepReading')}
            onDone={onCorrect}
            onCancel={() => onEdit(undefined)}
          />
        )}
        {editing === 'term' && (
          <Line
            id="english"
            label={words('popup.englishLabel')}
            value={summary}
            done={words('popup.keepTerm')}
            onDone={onAddTerm}
            onCancel={() => onEdit(undefined)}
          />
        )}
        {!editing && <Actions {...props} />}
        <p class={save.state === 'failed' ? 'note fault' : 'note'} role="status">
          {save.state === 'failed' ? save.message : note}
        </p>
      </footer>
    </article>
  );
}
