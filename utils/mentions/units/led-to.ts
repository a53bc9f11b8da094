/** What stands in front of a place: a preposition, a verb of going or looking, the place before it in a list. */
import { CharSet } from '../../lexicon/char-set.ts';
import type { Grammar } from '../grammar.ts';

const LEADING = new CharSet('在到赴往至从、');
const JOINING = new CharSet('和与及');

/** 到‖任村乡, 调研‖…: whether the words in front lead to a place. */
export function isLedTo(grammar: Grammar, at: number): boolean {
  const { led } = grammar;
  if (led.at !== at) {
    led.is = leads(grammar, at);
    led.at = at;
  }
  return led.is;
}

function leads({ scan, lexicon, places }: Grammar, at: number): boolean {
  if (LEADING.hasAt(scan.text, at - 1)) return true;
  // 在该乡‖洗马塘村
  if (/^[该本我][乡镇县]$/.test(scan.slice(at - 2, at))) return true;
  // 柏林村和‖汶水村
  if (places.has(at - 1) && JOINING.hasAt(scan.text, at - 1)) return true;
  const before = scan.endingAt(at);
  return before !== undefined && lexicon.words.beforePlace.has(before.word);
}
