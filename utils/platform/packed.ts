/**
 * An analysis on its way from the background to a page: what many annotations of a long article have in common (the
 * reading, the explanation) is sent once. The page's main thread has to take the message apart at one go.
 */
import type { Analysis } from '../model/analysis.ts';
import type { Annotation } from '../model/mention.ts';
import type { Span } from '../model/text.ts';

type Said = Omit<Annotation, keyof Span>;

export interface PackedAnalysis extends Omit<Analysis, 'annotations'> {
  /** Everything that is said of words, each once. */
  said: Said[];
  /** Start, end and the index of what is said, one annotation after the other. */
  places: number[];
}

export function pack({ annotations, ...rest }: Analysis): PackedAnalysis {
  const said: Said[] = [];
  const places: number[] = [];
  const known = new Map<string, number>();
  for (const { start, end, ...what } of annotations) {
    const key = JSON.stringify(what);
    let index = known.get(key);
    if (index === undefined) {
      index = said.push(what) - 1;
      known.set(key, index);
    }
    places.push(start, end, index);
  }
  return { ...rest, said, places };
}

export function unpack({ said, places, ...rest }: PackedAnalysis): Analysis {
  const annotations: Annotation[] = [];
  for (let at = 0; at < places.length; at += 3) {
    const what = said[places[at + 2]!]!;
    annotations.push({ start: places[at]!, end: places[at + 1]!, ...what });
  }
  return { ...rest, annotations };
}
