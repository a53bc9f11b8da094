import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';

interface FieldProps {
  name: string;
  label: string;
  value?: string | undefined;
  chinese?: boolean;
  required?: boolean;
}

/** A line of text to type, for an EditForm. */
export function Field({ name, label, value = '', chinese = false, required = false }: FieldProps) {
  return (
    <label>
      <span class="label">{label}</span>
      <input
        type="text"
        name={name}
        defaultValue={value}
        required={required}
        autocomplete="off"
        spellcheck={false}
        {...(chinese && { lang: 'zh-CN' })}
      />
    </label>
  );
}

interface FormProps {
  class: string;
  label: string;
  /** What the button says that keeps what was typed. */
  keep: string;
  /**
   * What was typed, by the names of the fields, without white space around it.
   * @returns what is wrong with it; empty where it was kept
   */
  onSave: (typed: Partial<Record<string, string>>) => string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A few fields that are kept together. Escape leaves all as it was. */
export function EditForm({ class: name, label, keep, onSave, onClose, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState('');
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <form
      class={name}
      aria-label={label}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = [...new FormData(event.currentTarget)].map(([field, value]) => [
          field,
          typeof value === 'string' ? value.trim() : '',
        ]);
        const wrong = onSave(Object.fromEntries(typed) as Partial<Record<string, string>>);
        setFault(wrong);
        if (!wrong) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <p class="fault" role="alert">
        {fault}
      </p>
      <p class="buttons">
        <button type="submit" class="main">
          {keep}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words('library.cancel')}
        </button>
      </p>
    </form>
  );
}
