import { EditForm, Field } from '../parts/EditForm.tsx';
import { words } from '../words.ts';
import type { SavedItem } from '../../utils/model/library.ts';

interface Props {
  item: SavedItem;
  name: string;
  onSave: (additions: Pick<SavedItem, 'notes' | 'tags'>) => void;
  onClose: () => void;
}

/** Tags as they are typed: commas of either script part them. */
function tagsIn(text: string): string[] {
  return [...new Set(text.split(/[,，、;；\n]/).map((tag) => tag.trim()))].filter(Boolean);
}

/** The reader's own words on an item. */
export function NotesEditor({ item, name, onSave, onClose }: Props) {
  return (
    <EditForm
      class="notes-editor"
      label={words('library.notesOf', { name })}
      keep={words('library.saveNotes')}
      onSave={({ notes = '', tags = '' }) => {
        onSave({ notes: notes || undefined, tags: tagsIn(tags) });
        return '';
      }}
      onClose={onClose}
    >
      <label>
        <span class="label">{words('library.notes')}</span>
        <textarea name="notes" rows={4} defaultValue={item.notes ?? ''} />
      </label>
      <Field name="tags" label={words('library.tagsField')} value={(item.tags ?? []).join(', ')} />
    </EditForm>
  );
}
