import { useRef, useState } from 'preact/hooks';

/** A button that gives way to a form, and comes back with the keyboard's place when the form is left. */
export function useEditing() {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return {
    editing,
    /** For the button. */
    button,
    open: () => setEditing(true),
    close: () => {
      setEditing(false);
      // The button comes back with the next drawing.
      setTimeout(() => button.current?.focus());
    },
  };
}
