import type { OwnTerm } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { EditForm, Field } from '../parts/EditForm.tsx';
import { FileButton } from '../parts/FileButton.tsx';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { WordList } from './WordList.tsx';

type Actions = Pick<LibraryActions, 'saveTerm' | 'removeTerm' | 'exportTerms' | 'readTerms'>;

interface FormProps {
  term: OwnTerm | undefined;
  actions: Actions;
  onClose: () => void;
}

function TermForm({ term, actions, onClose }: FormProps) {
  return (
    <EditForm
      class="word-form"
      label={words(term ? 'own.changeTerm' : 'own.addTerm')}
      keep={words('own.keep')}
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
    </EditForm>
  );
}

const FORMATS = ['csv', 'tsv', 'json'] as const;

/** The glossary out to other programs and in from them. */
function TermFiles({ isEmpty, actions }: { isEmpty: boolean; actions: Actions }) {
  return (
    <p class="buttons">
      <FileButton
        class="quiet"
        text={words('own.open')}
        label={words('own.file')}
        accept=".csv,.tsv,.txt,.json"
        onFile={actions.readTerms}
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

/** The reader's own terms, which are shown before ours. */
export function OwnTerms({ terms, actions }: { terms: readonly OwnTerm[]; actions: Actions }) {
  return (
    <>
      <WordList
        title={words('own.terms')}
        why={words('own.termsWhy')}
        add={words('own.addTerm')}
        list={terms}
        nameOf={({ term }) => term}
        form={(close, term) => <TermForm term={term} actions={actions} onClose={close} />}
        draw={({ term, pinyin, english, explanation }) => (
          <>
            <p>
              <Chinese class="name">{term}</Chinese> {pinyin && <span class="pinyin">{pinyin}</span>}
            </p>
            <p class="english">{english}</p>
            {explanation && <p class="aside">{explanation}</p>}
          </>
        )}
        onRemove={actions.removeTerm}
      />
      <TermFiles isEmpty={terms.length === 0} actions={actions} />
    </>
  );
}
