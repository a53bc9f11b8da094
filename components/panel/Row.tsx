import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import type { Span } from '../../utils/model/text.ts';

interface Props {
  /** Every place where the page says it; pressing the line again goes on to the next. */
  places: readonly Span[];
  onReveal: (span: Span) => void;
  /** What can be done with the line. */
  buttons: ComponentChildren;
  /** What the line is about, and what is said of it. */
  head: ComponentChildren;
  aside?: ComponentChildren;
}

/** A line of a list: its words lead to the page, and beside them it can be saved and copied. */
export function Row({ places, onReveal, buttons, head, aside }: Props) {
  const [next, setNext] = useState(0);
  const current = places[next % Math.max(places.length, 1)];
  return (
    <li class="row">
      <button
        type="button"
        class="row-words"
        title={words('panel.show')}
        disabled={!current}
        onClick={() => {
          if (!current) return;
          onReveal(current);
          setNext((next % places.length) + 1);
        }}
      >
        <span class="head">{head}</span>
        {places.length > 1 && (
          <span class="times">
            {' '}
            {next > 0
              ? words('panel.place', { at: next, count: places.length })
              : words('panel.times', { count: places.length })}
          </span>
        )}
        {aside && <span class="aside"> {aside}</span>}
      </button>
      {buttons}
    </li>
  );
}
