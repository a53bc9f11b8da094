/**
 * Every message between content script, background and panel, with its types. The background keeps no state about
 * pages: the content script owns the record of its page, the background owns the engine, the panel asks.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { SavedItem } from '../model/library.ts';
import type { LookUpEntry } from '../model/mention.ts';
import type { PageRecord } from '../model/page.ts';
import type { Article, Span, WordReading } from '../model/text.ts';

import type { PackedAnalysis } from './packed.ts';

/** An answer that can say no: a fault is told in words that the panel shows. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

/** The answer with another value; one that says no stays as it is. */
export function changeValue<A, B>(answer: Answer<A>, change: (value: A) => B): Answer<B> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

export interface Protocol {
  /** detector → background: this could be news, bring the reader. */
  bring(): void;
  /** background → every frame of a tab: the page in the tab was turned on or off; its frames follow. */
  follow(on: boolean): void;
  /** background → content: the user wants this page read, whatever it is. */
  want(): void;
  /** content → background: the page is likely news, load the engine now. */
  warm(): void;
  /** content → background: what can be said of this article at once; null where the engine will be as quick. */
  glance(article: Article): PackedAnalysis | null;
  /** content → background: read this article. */
  analyse(article: Article): Answer<PackedAnalysis>;
  /**
   * content or panel → background: what the glossaries and CC-CEDICT say of the word at `start` of the text (UTF-16
   * units), or of the selection from `start` to `end`. The best answer comes first; an empty list says that nothing is
   * known. Entries from `cc-cedict` are shown with that name and its licence, CC BY-SA 4.0.
   */
  lookUp(question: { text: string; start: number; end?: number | undefined }): Answer<LookUpEntry[]>;
  /** content → background: the words of a paragraph, each with its reading; rejects where the engine cannot be had. */
  words(text: string): WordReading[];
  /** background → content: the user wants the selected text explained. */
  explain(): void;
  /** content → background: these characters are read as typed from now on; answers the reading as it is written. */
  correct(reading: { text: string; typed: string; current: string }): Answer<string>;
  /** content → background: the user's own rendering of these characters. */
  addTerm(term: { term: string; english: string }): Answer<null>;
  /** content → background: keep this in the library. */
  save(item: SavedItem): Answer<null>;
  /** content → background: marks of this tab are shown (on), hidden (off) or do not apply (none): the badge. */
  badge(state: 'on' | 'off' | 'none'): void;
  /** content → panel: the record of this page changed; the panel asks for it where the tab is the one it shows. */
  recordChanged(): void;
  /** panel → content: what is known of your page? */
  getRecord(): PageRecord;
  /** panel or background → content: turn the annotations on or off; reads the page first where it was not read yet. */
  toggle(): void;
  /** panel → content: the reader said something of this page or its site; judge it again. */
  choicesChanged(): void;
  /** panel → content: scroll to this span of that article and flash it. */
  reveal(target: { article: number; span: Span }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
