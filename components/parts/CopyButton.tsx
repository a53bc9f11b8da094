import { useState } from 'preact/hooks';

/** Copies as text; the word on it says that it was done. */
export function CopyButton({ name, onCopy }: { name: string; onCopy: () => void }) {
  const [copied, setCopied] = useState(false);
  const words = copied ? 'Copied' : 'Copy';
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${words}: ${name}`}
      onClick={() => {
        onCopy();
        setCopied(true);
      }}
    >
      {words}
    </button>
  );
}
