import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  level: 2 | 3;
  title: string;
  count: number;
  open: boolean;
  children: ComponentChildren;
}

/** A list that can be folded away, with how much is in it. */
export function Section({ id, level, title, count, open, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <Heading class="section-title">
          {title} <span class="count">{count}</span>
        </Heading>
      </summary>
      {children}
    </details>
  );
}
