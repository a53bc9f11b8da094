import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words.ts';
import type { SavedItem } from '../../utils/model.ts';

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

/** The reader's own words on an item. Escape leaves them as they were. */
export function NotesEditor({ item, name, onSave, onClose }: Props) {
  const [notes, setNotes] = useState(item.notes ?? '');
  const [tags, setTags] = useState((item.tags ?? []).join(', '));
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="notes-editor"
      aria-label={words('library.notesOf', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ notes: notes.trim() || undefined, tags: tagsIn(tags) });
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        <span class="label">{words('library.notes')}</span>
        <textarea
          ref={field}
          rows={4}
          value={notes}
          onInput={(event) => setNotes(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{words('library.tagsField')}</span>
        <input type="text" value={tags} onInput={(event) => setTags(event.currentTarget.value)} />
      </label>
      <p class="buttons">
        <button type="submit" class="main">
          {words('library.saveNotes')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words('library.cancel')}
        </button>
      </p>
    </form>
  );
}
