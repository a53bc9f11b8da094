import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { OwnTerm, ReadingCorrection } from '../../utils/model.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { LongList, type RowAttributes } from '../parts/LongList.tsx';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';

interface FieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  chinese?: boolean;
  required?: boolean;
}

function Field({ name, label, value = '', chinese = false, required = false }: FieldProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        name={name}
        defaultValue={value}
        required={required}
        autocomplete="off"
        spellcheck={false}
        {...(chinese && { lang: 'zh-CN' })}
      />
    </label>
  );
}

interface FormProps {
  label: string;
  /**
   * What was typed, by the names of the fields, without white space around it.
   * @returns what is wrong with it; empty where it was kept
   */
  onSave: (typed: Partial<Record<string, string>>) => string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A few fields that are kept together. Escape leaves all as it was. */
function WordForm({ label, onSave, onClose, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState('');
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return (
    <form
      class="word-form"
      aria-label={label}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = [...new FormData(event.currentTarget)].map(([name, value]) => [
          name,
          typeof value === 'string' ? value.trim() : '',
        ]);
        const wrong = onSave(Object.fromEntries(typed) as Partial<Record<string, string>>);
        setFault(wrong);
        if (!wrong) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <p class="fault" role="alert">
        {fault}
      </p>
      <p class="buttons">
        <button type="submit" class="main">
          {words('own.keep')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words('library.cancel')}
        </button>
      </p>
    </form>
  );
}

type Actions = Pick<
  LibraryActions,
  'saveTerm' | 'removeTerm' | 'saveCorrection' | 'removeCorrection' | 'exportTerms' | 'readTerms'
>;

function TermForm({ term, actions, onClose }: { term?: OwnTerm; actions: Actions; onClose: () => void }) {
  return (
    <WordForm
      label={words(term ? 'own.changeTerm' : 'own.addTerm')}
      onSave={({ term: characters = '', english = '', pinyin = '', explanation = '' }) =>
        actions.saveTerm(
          { term: characters, english, ...(pinyin && { pinyin }), ...(explanation && { explanation }) },
          term?.term,
        )
      }
      onClose={onClose}
    >
      <Field name="term" label={words('own.term')} value={term?.term} chinese required />
      <Field name="english" label={words('own.english')} value={term?.english} required />
      <Field name="pinyin" label={words('own.pinyin')} value={term?.pinyin} />
      <Field name="explanation" label={words('own.explanation')} value={term?.explanation} />
    </WordForm>
  );
}

interface CorrectionFormProps {
  correction?: ReadingCorrection;
  actions: Actions;
  onClose: () => void;
}

function CorrectionForm({ correction, actions, onClose }: CorrectionFormProps) {
  return (
    <WordForm
      label={words(correction ? 'own.changeCorrection' : 'own.addCorrection')}
      onSave={({ text = '', pinyin = '' }) => actions.saveCorrection(text, pinyin, correction?.text)}
      onClose={onClose}
    >
      <Field name="text" label={words('own.characters')} value={correction?.text} chinese required />
      <Field name="pinyin" label={words('own.typed')} value={correction?.pinyin} required />
    </WordForm>
  );
}

interface LineProps {
  row: RowAttributes;
  name: string;
  onRemove: () => void;
  form: (close: () => void) => ComponentChildren;
  children: ComponentChildren;
}

/** One own word, which can be changed and removed. */
function WordLine({ row, name, onRemove, form, children }: LineProps) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    // The button comes back with the next drawing, and the keyboard's place with it.
    setTimeout(() => button.current?.focus());
  };
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
              onClick={() => setEditing(true)}
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
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (adding) {
    return (
      <>
        {form(() => {
          setAdding(false);
          setTimeout(() => button.current?.focus());
        })}
      </>
    );
  }
  return (
    <p class="buttons">
      <button type="button" class="main" ref={button} onClick={() => setAdding(true)}>
        {label}
      </button>
    </p>
  );
}

const FORMATS = ['csv', 'tsv', 'json'] as const;

/** The glossary out to other programs and in from them. */
function TermFiles({ isEmpty, actions }: { isEmpty: boolean; actions: Actions }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <p class="buttons">
      <button type="button" class="quiet" onClick={() => field.current?.click()}>
        {words('own.open')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.json"
        aria-label={words('own.file')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) actions.readTerms(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {!isEmpty &&
        FORMATS.map((format) => (
          <button key={format} type="button" class="quiet" onClick={() => actions.exportTerms(format)}>
            {words('own.save', { format: format.toUpperCase() })}
          </button>
        ))}
    </p>
  );
}

interface Props {
  ownTerms: readonly OwnTerm[];
  corrections: readonly ReadingCorrection[];
  actions: Actions;
}

/** Roughly how high a line is. */
const LINE_HEIGHT = 76;

/** What the reader put right: own terms, which are shown before ours, and corrected readings. */
export function OwnWords({ ownTerms, corrections, actions }: Props) {
  return (
    <section class="own-words">
      <h2 class="section-title">
        {words('own.terms')} <span class="count">{ownTerms.length}</span>
      </h2>
      <p class="aside">{words('own.termsWhy')}</p>
      <Adder label={words('own.addTerm')} form={(close) => <TermForm actions={actions} onClose={close} />} />
      <LongList
        class="words"
        rows={ownTerms}
        height={LINE_HEIGHT}
        draw={(term, row) => (
          <WordLine
            key={term.term}
            row={row}
            name={term.term}
            onRemove={() => actions.removeTerm(term.term)}
            form={(close) => <TermForm term={term} actions={actions} onClose={close} />}
          >
            <p>
              <Chinese class="name">{term.term}</Chinese>{' '}
              {term.pinyin && <span class="pinyin">{term.pinyin}</span>}
            </p>
            <p class="english">{term.english}</p>
            {term.explanation && <p class="aside">{term.explanation}</p>}
          </WordLine>
        )}
      />
      <TermFiles isEmpty={ownTerms.length === 0} actions={actions} />
      <h2 class="section-title">
        {words('own.corrections')} <span class="count">{corrections.length}</span>
      </h2>
      <p class="aside">{words('own.correctionsWhy')}</p>
      <Adder
        label={words('own.addCorrection')}
        form={(close) => <CorrectionForm actions={actions} onClose={close} />}
      />
      <LongList
        class="words"
        rows={corrections}
        height={LINE_HEIGHT}
        draw={(correction, row) => (
          <WordLine
            key={correction.text}
            row={row}
            name={correction.text}
            onRemove={() => actions.removeCorrection(correction.text)}
            form={(close) => <CorrectionForm correction={correction} actions={actions} onClose={close} />}
          >
            <p>
              <Chinese class="name">{correction.text}</Chinese>{' '}
              <span class="pinyin">{correction.pinyin}</span>
            </p>
          </WordLine>
        )}
      />
    </section>
  );
}
