/** Tibetan, Mongolian, Uyghur and Kazakh names with no separator, by the parts of which they are composed: 洛桑江村, 呼和巴特尔. */
import type { NameText } from '../grammar.ts';
import { rightWeight, type NameHit } from './name-neighbours.ts';

/** How much the parts themselves say for a name: two of them, one long one, one of two characters. */
const [SEVERAL, LONG, SHORT] = [3.5, 2.5, 1.6];
const MOST_PARTS = 4;

/** The names that begin at `start`, one for each number of parts. */
export function partNamesAt(grammar: NameText, start: number): NameHit[] {
  const { scan, lexicon, limit } = grammar;
  const parts = lexicon.words.namePart;
  const hits: NameHit[] = [];
  let end = start;
  for (let count = 1; count <= MOST_PARTS; count++) {
    const part = parts.longestAt(scan.text, end, limit);
    if (!part) break;
    end = part.end;
    // 苏伊拉‖其其格家: a part behind it is the name's own, whatever word it begins with.
    if (count < MOST_PARTS && parts.longestAt(scan.text, end, limit)) continue;
    const said = count > 1 ? SEVERAL : end - start > 2 ? LONG : SHORT;
    // 乌兰|察布, 呼和|浩特: a place's name, and a word of the language.
    if (lexicon.places.longestAt(scan.text, start, limit)?.value.weak === false) break;
    hits.push({ start, end, weight: said + rightWeight(grammar, end) });
  }
  return hits;
}
