/**
 * Any word of a text, whether it is marked or not: the reader's own glossary first, then our terms with the formal words
 * that are not marked, then CC-CEDICT. Words are taken whole: from the middle of one the look-up goes back to its
 * beginning, by the segmenter's cuts, so that 生产 of 安全生产 does not open 产.
 */
import type { LookUpEntry } from '../model/mention.ts';
import type { Span, Token } from '../model/text.ts';
import { simplifyWords } from '../tokens/script.ts';
import type { Dictionary } from './dictionary.ts';
import type { OwnTermLexicon } from './own-terms.ts';
import type { TermLexicon } from './terms.ts';

export interface LookUpParts {
  tag: (text: string) => Token[];
  terms: TermLexicon;
  /** The reading of a word or phrase with tone marks. */
  read: (words: string) => string;
}

/** What the dictionaries are asked about: a place in a text, or a selection of it. Offsets in UTF-16 units. */
export interface LookUpQuestion {
  text: string;
  start: number;
  /** The selection's end; where it is missing the word at `start` is meant. */
  end?: number | undefined;
}

export type LookUp = (question: LookUpQuestion, own: OwnTermLexicon, dictionary: Dictionary) => LookUpEntry[];

/** How much of the text before and after the place is looked at: longer than any entry. */
const AROUND = 48;
/** A longer selection is cut here: it is a passage, not something to look up. */
const LONGEST_SELECTION = 200;
/** How many words of the segmenter a dictionary's word may join (中华|人民|共和国). */
const JOINED = 5;

const isHan = (character: string): boolean => /\p{sc=Han}/u.test(character);

/** The text around, as far as its line goes, in simplified characters. */
function windowOf(text: string, start: number, end: number): { words: string; from: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  return { words: simplifyWords(text.slice(from, to)), from };
}

/** The longest word of the dictionary around a token that begins and ends where tokens do; then one inside it. */
function wordAround(
  words: string,
  tokens: readonly Token[],
  at: number,
  dictionary: Dictionary,
): Span | undefined {
  const index = tokens.findIndex(({ start, end }) => start <= at && at < end);
  const token = tokens[index];
  if (!token || !isHan(words.charAt(at))) return undefined;
  let best: Span | undefined;
  for (let first = Math.max(0, index - JOINED + 1); first <= index; first++) {
    for (let last = index; last < Math.min(tokens.length, first + JOINED); last++) {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last]?.end ?? 0;
      if (best && end - start <= best.end - best.start) continue;
      if (dictionary.has(words.slice(start, end))) best = { start, end };
    }
  }
  return best ?? wordInside(words, token, at, dictionary);
}

/** The longest word inside `token` that covers the place. */
function wordInside(words: string, token: Span, at: number, dictionary: Dictionary): Span | undefined {
  for (let length = token.end - token.start - 1; length > 0; length--) {
    const from = Math.max(token.start, at - length + 1);
    for (let start = from; start <= Math.min(at, token.end - length); start++) {
      if (dictionary.has(words.slice(start, start + length))) return { start, end: start + length };
    }
  }
  return undefined;
}

export function createLookUp({ tag, terms, read }: LookUpParts): LookUp {
  return ({ text, start, end }, own, dictionary) => {
    const stop = end === undefined ? start + 1 : Math.min(end, start + LONGEST_SELECTION);
    const { words, from } = windowOf(text, start, stop);
    const placed = (span: Span): Span & { word: string } => ({
      start: span.start + from,
      end: span.end + from,
      word: text.slice(span.start + from, span.end + from),
    });
    const ownEntry = (span: Span): LookUpEntry[] => {
      const term = own.get(words.slice(span.start, span.end));
      if (!term) return [];
      return [
        {
          ...placed(span),
          pinyin: term.pinyin || read(words.slice(span.start, span.end)),
          senses: [term.english],
          explanation: term.explanation,
          from: 'own',
        },
      ];
    };
    const termEntry = (span: Span): LookUpEntry[] => {
      const term = terms.get(words.slice(span.start, span.end));
      if (!term) return [];
      return [
        {
          ...placed(span),
          pinyin: read(words.slice(span.start, span.end)),
          senses: [term.english],
          explanation: term.explanation || undefined,
          items: term.items.length > 0 ? term.items : undefined,
          source: term.source || undefined,
          from: 'yaowen',
        },
      ];
    };
    const dictionaryEntries = (span: Span): LookUpEntry[] =>
      dictionary
        .get(words.slice(span.start, span.end))
        .map(({ pinyin, senses }) => ({ ...placed(span), pinyin, senses, from: 'cc-cedict' as const }));

    const ownHits = own.find(words);
    const tokens = tag(words);
    const atPlace = (at: number): LookUpEntry[] => {
      const ownHit = ownHits.find((hit) => hit.start <= at && at < hit.end);
      const termHit = terms.at(words, at);
      const word = wordAround(words, tokens, at, dictionary);
      return [
        ...(ownHit ? ownEntry(ownHit) : []),
        ...(termHit ? termEntry(termHit) : []),
        ...(word ? dictionaryEntries(word) : []),
      ];
    };

    if (end === undefined) return atPlace(start - from);
    const whole = { start: start - from, end: stop - from };
    const exact = [...ownEntry(whole), ...termEntry(whole), ...dictionaryEntries(whole)];
    if (exact.length > 0) return exact;
    const entries: LookUpEntry[] = [];
    for (let at = whole.start; at < whole.end;) {
      // Of each stretch what comes first: the reader's own word, ours, the dictionary's.
      const [first, ...others] = atPlace(at);
      if (!first) {
        at++;
        continue;
      }
      entries.push(
        first,
        ...others.filter((other) => other.start === first.start && other.end === first.end),
      );
      at = Math.max(at + 1, first.end - from);
    }
    return entries;
  };
}
