/** What the parts of an event's card are made of: a labelled line, and words that lead to the page. */
import type { ComponentChildren } from 'preact';
import type { NewsEvent } from '../../utils/model/event.ts';
import type { ReadArticle } from '../../utils/model/page.ts';
import type { Quote, Span } from '../../utils/model/text.ts';
import { words } from '../words.ts';
import { Chinese } from '../parts/Chinese.tsx';
import { placeIn } from './evidence.ts';

/** One event and the article that tells it, as each part of the card needs them. */
export interface Facts {
  event: NewsEvent;
  read: ReadArticle;
  onReveal: (span: Span) => void;
}

export function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface EvidenceProps {
  span: Span;
  onReveal: (span: Span) => void;
  children: ComponentChildren;
}

/** Something said of an event; pressing it shows the words on the page that say it. */
export function Evidence({ span: { start, end }, onReveal, children }: EvidenceProps) {
  return (
    <button type="button" class="link" title={words('panel.show')} onClick={() => onReveal({ start, end })}>
      {children}
    </button>
  );
}

/** Words of the article that lead to their own place. */
export function Quoted({ quote, onReveal }: { quote: Quote; onReveal: (span: Span) => void }) {
  return (
    <Evidence span={quote} onReveal={onReveal}>
      <Chinese>{quote.text}</Chinese>
    </Evidence>
  );
}

/** The same for words of which only the text was kept: they are looked for beside the event's sentence. */
export const found = ({ event, read }: Facts, text: string): Quote => ({
  ...placeIn(read.article.text, event, text),
  text,
});
