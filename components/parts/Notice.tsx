/** Something went wrong: said at once, and gone when it was read. */
export function Notice({ words, onClose }: { words: string; onClose: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{words}</p>
      <button type="button" class="quiet" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

interface DoneProps {
  words: string;
  /** Missing where there is nothing to take back. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** Something was done: said in its place, with the way back. */
export function DoneNotice({ words, onUndo, onClose }: DoneProps) {
  return (
    <div class="notice done" role="status">
      <p>{words}</p>
      {onUndo && (
        <button type="button" class="quiet" onClick={onUndo}>
          Undo
        </button>
      )}
      <button type="button" class="quiet" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
