import { useState } from 'preact/hooks';

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
export function SaveButton({ verb = 'Save', name, saved, onSave, onUnsave }: Props) {
  const [fresh, setFresh] = useState(false);
  const undo = fresh ? 'Undo' : 'Remove';
  const words = saved ? undo : verb;
  return (
    <span class={saved ? 'save saved' : 'save'}>
      {saved && <span class="save-state">Saved · </span>}
      <button
        key="button"
        type="button"
        class="quiet"
        aria-label={saved ? `${undo}: ${name} is saved` : `${verb}: ${name}`}
        onClick={() => {
          setFresh(!saved);
          if (saved) onUnsave();
          else onSave();
        }}
      >
        {words}
      </button>
    </span>
  );
}
