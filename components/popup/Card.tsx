import { words } from '../words.ts';
import type { CardContent, Named } from './content.ts';
import { Icon } from './icons.tsx';

/** How saving this card's content stands. */
export type SaveState = { state: 'idle' | 'saving' | 'saved' } | { state: 'failed'; message: string };

export interface CardProps {
  content: CardContent;
  /** Which of `content.places` the reader came from, from 0. */
  at: number;
  copied: boolean;
  save: SaveState;
  onCopy: () => void;
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

/** The popup's one card. */
export function Card({ content, at, copied, save, onCopy, onSave, onNext, onClose }: CardProps) {
  const { kind, label, text, reading, summary, explanation, list, source, places } = content;
  return (
    <article class={`card ${kind}`}>
      <header>
        <h2>
          <span lang="zh-CN" class="characters">
            {text}
          </span>
          {reading && (
            <span lang="zh-Latn" class="reading">
              {reading}
            </span>
          )}
        </h2>
        <button type="button" class="close" aria-label={words('popup.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <p class="summary">{summary}</p>
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
          <button type="button" onClick={onSave} disabled={save.state === 'saving' || save.state === 'saved'}>
            <Icon name="save" /> {words(SAVE_WORDS[save.state])}
          </button>
        </div>
        <p class="fault" role="status">
          {save.state === 'failed' && save.message}
        </p>
      </footer>
    </article>
  );
}
