/** Small line drawings for the popup's buttons; the words beside them or the button's label say what they do. */
const PATHS = {
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  next: 'M8 3v9.5M4 9l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  hear: 'M3 6.5v3h2.5L9 12.5v-9L5.5 6.5zM11 6c1 1.2 1 2.8 0 4',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  add: 'M8 3v10M3 8h10',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}
