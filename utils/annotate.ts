/**
 * Mention → Annotation: the reading and the gloss. The same names come again and again in official news, so what was
 * worked out once is kept, up to a bound.
 */
import type { Glosser } from './glossary/gloss.ts';
import type { Annotation, Gloss, Mention } from './model/mention.ts';
import type { Span, Token } from './model/text.ts';
import type { Reader } from './pinyin/reader.ts';

/** How many different mentions are remembered before the memory is emptied: some hundred articles' worth. */
const REMEMBERED = 20_000;

export interface Annotator {
  /** @param gloss given for what is not composed (terms); composed from the mention's own words otherwise */
  annotate: (mention: Mention, words: string[] | undefined, gloss?: Gloss) => Annotation;
  readPerson: (name: string) => Reading;
}

type Reading = Pick<Annotation, 'pinyin' | 'alternatives'>;

function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

export function createAnnotator(glosses: Glosser, reader: Reader): Annotator {
  const readings = new Map<string, Reading>();
  const composed = new Map<string, Gloss | undefined>();
  const read = ({ kind, text }: Pick<Mention, 'kind' | 'text'>, words?: string[]): Reading => {
    // The words are part of it: what is read must not depend on what was read before.
    const key = `${kind} ${text} ${words?.join(' ') ?? ''}`;
    const known = readings.get(key);
    if (known) return known;
    const alternatives = reader.alternatives(text, kind);
    const pinyin = reader.read(text, kind, words);
    return remember(readings, key, { pinyin, ...(alternatives.length > 0 && { alternatives }) });
  };
  const compose = (mention: Mention): Gloss | undefined => {
    const key = `${mention.kind} ${mention.of ?? ''} ${mention.text}`;
    return composed.has(key) ? composed.get(key) : remember(composed, key, glosses.gloss(mention));
  };
  return {
    annotate(mention, words, given) {
      const { start, end, text, kind, of } = mention;
      const gloss = given ?? (kind === 'term' ? undefined : compose(mention));
      const reading = read(mention, words);
      return { start, end, text, type: kind, ...reading, ...(gloss && { gloss }), ...(of && { of }) };
    },
    readPerson: (name) => read({ kind: 'person', text: name }),
  };
}

/** Where the first token that begins at `offset` or behind it stands. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The segmenter's words that lie inside a span; undefined where it does not cut at the span's ends. */
export function wordsIn(tokens: readonly Token[]): (span: Span) => string[] | undefined {
  return ({ start, end }) => {
    const words: string[] = [];
    let at = start;
    for (let index = tokenFrom(tokens, start); at < end; index++) {
      const token = tokens[index];
      if (!token || token.start !== at || token.end > end) return undefined;
      words.push(token.word);
      at = token.end;
    }
    return words;
  };
}
