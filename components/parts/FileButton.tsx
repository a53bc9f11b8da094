import { useRef } from 'preact/hooks';

interface Props {
  class: string;
  /** What the button says. */
  text: string;
  /** What the file is, for those who do not see the button. */
  label: string;
  /** Endings and types of files that are offered. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a file. */
export function FileButton({ class: name, text, label, accept, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={name} onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
