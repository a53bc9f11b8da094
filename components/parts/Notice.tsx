import { words } from '../words.ts';

/** Something went wrong: said at once, and gone when it was read. */
export function Notice({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <button type="button" class="quiet" onClick={onClose}>
        {words('parts.close')}
      </button>
    </div>
  );
}

interface DoneProps {
  text: string;
  /** Missing where there is nothing to take back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** Something was done: said in its place, with the way back. */
export function DoneNotice({ text, onUndo, onClose }: DoneProps) {
  return (
    <div class="notice done" role="status">
      <p>{text}</p>
      {onUndo && (
        <button
          type="button"
          class="quiet"
          aria-label={words('parts.undoWhat', { what: text })}
          onClick={onUndo}
        >
          {words('parts.undo')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onClose}>
        {words('parts.close')}
      </button>
    </div>
  );
}
