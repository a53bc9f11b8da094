import type { ReadingCorrection } from '../../utils/model/library.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { EditForm, Field } from '../parts/EditForm.tsx';
import { words } from '../words.ts';
import type { LibraryActions } from './actions.ts';
import { WordList } from './WordList.tsx';

type Actions = Pick<LibraryActions, 'saveCorrection' | 'removeCorrection'>;

interface FormProps {
  correction: ReadingCorrection | undefined;
  actions: Actions;
  onClose: () => void;
}

function CorrectionForm({ correction, actions, onClose }: FormProps) {
  return (
    <EditForm
      class="word-form"
      label={words(correction ? 'own.changeCorrection' : 'own.addCorrection')}
      keep={words('own.keep')}
      onSave={({ text = '', pinyin = '' }) => actions.saveCorrection(text, pinyin, correction?.text)}
      onClose={onClose}
    >
      <Field name="text" label={words('own.characters')} value={correction?.text} chinese required />
      <Field name="pinyin" label={words('own.typed')} value={correction?.pinyin} required />
    </EditForm>
  );
}

interface Props {
  corrections: readonly ReadingCorrection[];
  actions: Actions;
}

/** The readings that the reader put right. */
export function Corrections({ corrections, actions }: Props) {
  return (
    <WordList
      title={words('own.corrections')}
      why={words('own.correctionsWhy')}
      add={words('own.addCorrection')}
      list={corrections}
      nameOf={({ text }) => text}
      form={(close, correction) => (
        <CorrectionForm correction={correction} actions={actions} onClose={close} />
      )}
      draw={({ text, pinyin }) => (
        <p>
          <Chinese class="name">{text}</Chinese> <span class="pinyin">{pinyin}</span>
        </p>
      )}
      onRemove={actions.removeCorrection}
    />
  );
}
