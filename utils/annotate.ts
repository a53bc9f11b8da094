/**
 * Mention → Annotation: the reading and the gloss. The same names come again and again in official news, so what was
 * worked out once is kept, up to a bound.
 */
import type { Glosser } from './glossary/gloss.ts';
import type { Annotation, Gloss, Mention } from './model/mention.ts';
import type { Reader, ReadKind } from './pinyin/reader.ts';

/** How many different mentions are remembered before the memory is emptied: some hundred articles' worth. */
const REMEMBERED = 20_000;

export interface Annotator {
  /**
   * @param gloss given for what is not composed (terms); composed from the mention's own words otherwise
   * @param isForeigner whether it names somebody with an office of another state
   */
  annotate: (mention: Mention, gloss?: Gloss, isForeigner?: boolean) => Annotation;
  readPerson: (name: string, isForeigner: boolean) => Reading;
}

type Reading = Pick<Annotation, 'pinyin' | 'alternatives'>;

const isPerson = (kind: ReadKind): boolean => kind === 'person' || kind === 'foreigner';

function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** @param wordsOf the words of a name or phrase, where a segmenter knows them */
export function createAnnotator(
  glosses: Glosser,
  reader: Reader,
  wordsOf?: (text: string) => string[],
): Annotator {
  const readings = new Map<string, Reading>();
  const composed = new Map<string, Gloss | undefined>();
  // Its words are those of the phrase alone: the same phrase reads the same wherever it stands.
  const read = (text: string, kind: ReadKind): Reading => {
    const key = `${kind} ${text}`;
    const known = readings.get(key);
    if (known) return known;
    const alternatives = reader.alternatives(text, kind);
    // A name is read by its own lists: its words would be cut for nothing.
    const pinyin = reader.read(text, kind, isPerson(kind) ? undefined : wordsOf?.(text));
    return remember(readings, key, { pinyin, ...(alternatives.length > 0 && { alternatives }) });
  };
  const compose = (mention: Mention): Gloss | undefined => {
    const key = `${mention.kind} ${mention.of ?? ''} ${mention.by ?? ''} ${mention.isRiver ? 'river' : (mention.full ?? '')} ${mention.text}`;
    return composed.has(key) ? composed.get(key) : remember(composed, key, glosses.gloss(mention));
  };
  return {
    annotate(mention, given, isForeigner = false) {
      const { start, end, text, kind, of, placeFrom } = mention;
      const gloss = given ?? (kind === 'term' ? undefined : compose(mention));
      const reading = placeFrom
        ? {
            pinyin: `${read(text.slice(0, placeFrom), kind).pinyin} ${read(text.slice(placeFrom), 'place').pinyin}`,
          }
        : read(text, isForeigner ? 'foreigner' : kind);
      return { start, end, text, type: kind, ...reading, ...(gloss && { gloss }), ...(of && { of }) };
    },
    readPerson: (name, isForeigner) => read(name, isForeigner ? 'foreigner' : 'person'),
  };
}
