import { useState } from 'preact/hooks';
import { words } from '../words.ts';

/** Copies as text; the word on it says that it was done. */
export function CopyButton({ name, onCopy }: { name: string; onCopy: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="quiet"
      aria-label={words(copied ? 'parts.copiedOf' : 'parts.copyOf', { name })}
      onClick={() => {
        onCopy();
        setCopied(true);
      }}
    >
      {words(copied ? 'parts.copied' : 'parts.copy')}
    </button>
  );
}
