/** What the popup says of a word that is looked up, and of text that was selected. */
import type { Analysis } from '../../utils/model/analysis.ts';
import type { LookUpEntry } from '../../utils/model/mention.ts';
import { dateWords } from '../parts/date-words.ts';
import { words } from '../words.ts';
import { type CardContent, type Named, namedSource } from './content.ts';

/** Senses that stand in the card's first line; the others follow as a list. */
const FIRST_SENSES = 3;

/** Who says it, by name; CC-CEDICT's licence asks to be named too. */
function sourceOf({ from, source }: LookUpEntry): string {
  if (from === 'cc-cedict') return 'CC-CEDICT (CC BY-SA 4.0)';
  return from === 'own' ? words('popup.ownGlossary') : namedSource(source);
}

function base(kind: 'word' | 'selection', text: string): CardContent {
  return {
    kind,
    label: words(`popup.kinds.${kind}`),
    text,
    reading: '',
    alternatives: [],
    summary: '',
    explanation: [],
    list: [],
    source: '',
    places: [],
    saves: undefined,
  };
}

/** The card of a word: the best entry, and what else the same characters may be. */
export function wordCard(entries: readonly LookUpEntry[]): CardContent | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const others = entries.slice(1).filter(({ word }) => word === first.word);
  return {
    ...base('word', first.word),
    reading: first.pinyin,
    summary: first.senses.slice(0, FIRST_SENSES).join('; '),
    explanation: [first.senses.slice(FIRST_SENSES).join('; '), first.explanation ?? ''].filter(Boolean),
    list: [
      ...(first.items ?? []).map((item) => ({ chinese: item, english: '' })),
      ...others.map(({ pinyin, senses }) => ({ chinese: pinyin, english: senses.join('; ') })),
    ],
    source: sourceOf(first),
  };
}

function unique(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [one.chinese, one])).values()];
}

/**
 * The card of selected text: what the analysis finds in it, in order; where it finds nothing, the words one by one.
 * @param reading the whole selection's, or an empty string for a long one
 */
export function selectionCard(
  text: string,
  reading: string,
  { annotations, dates }: Analysis,
  entries: readonly LookUpEntry[],
): CardContent {
  const found = [
    ...annotations.map(({ start, text: chinese, pinyin, gloss }) => ({
      start,
      chinese,
      english: [pinyin, gloss?.english].filter(Boolean).join(' · '),
    })),
    ...dates.map(({ start, text: chinese, value }) => ({ start, chinese, english: dateWords(value) })),
  ].sort((a, b) => a.start - b.start);
  const plain = entries.map(({ word, pinyin, senses }) => ({
    chinese: word,
    english: [pinyin, senses.slice(0, FIRST_SENSES).join('; ')].filter(Boolean).join(' · '),
  }));
  const list = unique(found.length > 0 ? found : plain);
  const isDictionary = found.length === 0 && entries.some(({ from }) => from === 'cc-cedict');
  return {
    ...base('selection', text),
    reading,
    summary: list.length > 0 ? '' : words('popup.nothingKnown'),
    list,
    source: isDictionary ? 'CC-CEDICT (CC BY-SA 4.0)' : '',
  };
}
