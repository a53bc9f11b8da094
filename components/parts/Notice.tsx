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
