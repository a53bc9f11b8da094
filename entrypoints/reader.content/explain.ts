/** Selected text and single words → the popup's card, whatever page they stand on. */
import type { CardContent } from '../../components/popup/content.ts';
import { selectionCard, wordCard } from '../../components/popup/look-ups.ts';
import type { LookUpEntry } from '../../utils/model/mention.ts';
import { sendMessage } from '../../utils/platform/messages.ts';
import { unpack } from '../../utils/platform/packed.ts';

/** Of a longer selection the beginning is explained, in characters. */
const LONGEST = 2_000;
/** Up to so many characters a selection has a reading of its own and its words are looked up one by one. */
const SHORT = 40;

const HAN = /[\u3400-\u9fff]/;

async function lookUp(text: string, start: number, end?: number): Promise<LookUpEntry[]> {
  const answer = await sendMessage('lookUp', { text, start, ...(end !== undefined && { end }) });
  return answer.ok ? answer.value : [];
}

/** The card of the word at a place of a text, and where the word stands; undefined where nothing is known of it. */
export async function explainWord(
  text: string,
  at: number,
): Promise<{ content: CardContent; start: number; end: number } | undefined> {
  const entries = await lookUp(text, at);
  const [first] = entries;
  const content = wordCard(entries);
  return first && content && { content, start: first.start, end: first.end };
}

/** The card of a selected text; undefined where it is not Chinese. */
export async function explainText(selected: string): Promise<CardContent | undefined> {
  const text = selected.trim().slice(0, LONGEST);
  if (!HAN.test(text)) return undefined;
  const isShort = text.length <= SHORT;
  const [analysis, words, whole] = await Promise.all([
    sendMessage('analyse', { text }),
    isShort ? sendMessage('words', text) : [],
    isShort ? lookUp(text, 0, text.length) : [],
  ]);
  const covers = ({ start, end }: { start: number; end: number }) => start === 0 && end === text.length;
  const word = wordCard(whole.filter(covers));
  if (word) return word;
  const found = analysis.ok
    ? unpack(analysis.value)
    : { published: null, annotations: [], dates: [], people: [], events: [] };
  const isEmpty = found.annotations.length === 0 && found.dates.length === 0;
  const each = isEmpty ? await Promise.all(words.map(({ start, end }) => lookUp(text, start, end))) : [];
  const entries = each.flatMap(([first]) => first ?? []);
  return selectionCard(text, words.map(({ pinyin }) => pinyin).join(' '), found, entries);
}
