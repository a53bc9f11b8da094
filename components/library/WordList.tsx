import type { ComponentChildren } from 'preact';
import { LongList, type RowAttributes } from '../parts/LongList.tsx';
import { useEditing } from '../parts/useEditing.ts';
import { words } from '../words.ts';

interface LineProps {
  row: RowAttributes;
  name: string;
  onRemove: () => void;
  form: (close: () => void) => ComponentChildren;
  children: ComponentChildren;
}

/** One own word, which can be changed and removed. */
function WordLine({ row, name, onRemove, form, children }: LineProps) {
  const { editing, button, open, close } = useEditing();
  return (
    <li {...row} class="word">
      {editing ? (
        form(close)
      ) : (
        <>
          <div class="word-text">{children}</div>
          <p class="word-actions">
            <button
              type="button"
              class="quiet"
              ref={button}
              aria-label={words('own.changeOf', { name })}
              onClick={open}
            >
              {words('own.change')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={words('library.removeOf', { name })}
              onClick={onRemove}
            >
              {words('parts.remove')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

/** A button that gives way to a form. */
function Adder({ label, form }: { label: string; form: (close: () => void) => ComponentChildren }) {
  const { editing, button, open, close } = useEditing();
  if (editing) return <>{form(close)}</>;
  return (
    <p class="buttons">
      <button type="button" class="main" ref={button} onClick={open}>
        {label}
      </button>
    </p>
  );
}

interface Props<Word> {
  title: string;
  /** What these words are good for. */
  why: string;
  add: string;
  list: readonly Word[];
  nameOf: (word: Word) => string;
  /** The fields of a word, or of a new one. */
  form: (close: () => void, word?: Word) => ComponentChildren;
  draw: (word: Word) => ComponentChildren;
  onRemove: (name: string) => void;
}

/** Roughly how high a line is. */
const LINE_HEIGHT = 76;

/** Words that the reader keeps, each with its name: they can be added to, changed and removed. */
export function WordList<Word>({ title, why, add, list, nameOf, form, draw, onRemove }: Props<Word>) {
  return (
    <>
      <h2 class="section-title">
        {title} <span class="count">{list.length}</span>
      </h2>
      <p class="aside">{why}</p>
      <Adder label={add} form={form} />
      <LongList
        class="words"
        rows={list}
        height={LINE_HEIGHT}
        draw={(word, row) => {
          const name = nameOf(word);
          return (
            <WordLine
              key={name}
              row={row}
              name={name}
              onRemove={() => onRemove(name)}
              form={(close) => form(close, word)}
            >
              {draw(word)}
            </WordLine>
          );
        }}
      />
    </>
  );
}
