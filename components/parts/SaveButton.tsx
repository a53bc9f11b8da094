import { useState } from 'preact/hooks';
import { words } from '../words.ts';

interface Props {
  /** Said before the name: "Save event". */
  verb?: string;
  /** What is saved, for those who do not see the line it stands in. */
  name: string;
  saved: boolean;
  onSave: () => void;
  onUnsave: () => void;
}

/** One click saves, the next takes it back. It stays one button, so that the keyboard's place is never lost. */
export function SaveButton({ verb = words('parts.save'), name, saved, onSave, onUnsave }: Props) {
  const [fresh, setFresh] = useState(false);
  return (
    <span class={saved ? 'save saved' : 'save'}>
      {saved && <span class="save-state">{words('parts.saved')} · </span>}
      <button
        key="button"
        type="button"
        class="quiet"
        aria-label={
          saved
            ? words(fresh ? 'parts.undoOf' : 'parts.removeOf', { name })
            : words('parts.saveOf', { verb, name })
        }
        onClick={() => {
          setFresh(!saved);
          if (saved) onUnsave();
          else onSave();
        }}
      >
        {saved ? words(fresh ? 'parts.undo' : 'parts.remove') : verb}
      </button>
    </span>
  );
}
