import type { Lexicon, Meaning } from './compose-lexicon.ts';
import { NUMERAL, numberOf } from './compose-numbers.ts';
import { LEVELS } from './compose-levels.ts';

/** A part of a name: known to the lexicon, a level, a number with its counter, a mark, or a stretch that is not known. */
export interface Part {
  text: string;
  kind:
    | 'known'
    | 'level'
    | 'session'
    | 'time'
    | 'number'
    | 'year'
    | 'anniversary'
    | 'plenary'
    | 'mark'
    | 'unknown';
  meaning?: Meaning;
  value?: number;
}

const MARKS = '、，,·—－-–“”"‘’（）()《》〈〉 　';
/** Characters that join parts, but are as often part of a name (和顺县). */
const JOINERS = '的和与及暨';
const COUNTED: [Part['kind'], RegExp][] = [
  ['session', new RegExp(`第?(${NUMERAL}+)届`, 'y')],
  ['time', new RegExp(`第?(${NUMERAL}+)[次场]`, 'y')],
  ['plenary', /([一二三四五六七八九])中(?=全会)/y],
  ['anniversary', new RegExp(`(${NUMERAL}+)周年`, 'y')],
  ['year', /(20\d{2}|二〇[〇一二三四五六七八九]{2})(?:年度?)?(?!\d)/y],
  ['number', new RegExp(`第(${NUMERAL}+)`, 'y')],
];
const UNKNOWN_COST = 2;
const SITE_COST = 1.5;
const MARK_COST = 0.1;
const JOINER_COST = 1.9;

/**
 * Cuts a name into the fewest known parts with the fewest characters left over: one pass, each place looking back at
 * most the longest word of the lexicon, so time is linear in the text.
 */
export function segment(text: string, lexicon: Lexicon): Part[] {
  const cost = [0];
  const step: (Part | undefined)[] = [undefined];
  const relax = (from: number, part: Part, price: number): void => {
    const end = from + part.text.length;
    const total = (cost[from] ?? Infinity) + price;
    if (total >= (cost[end] ?? Infinity)) return;
    cost[end] = total;
    step[end] = part;
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    relax(i, { text: char, kind: 'unknown' }, UNKNOWN_COST);
    if (MARKS.includes(char)) relax(i, { text: char, kind: 'mark' }, MARK_COST);
    else if (JOINERS.includes(char)) relax(i, { text: char, kind: 'mark' }, JOINER_COST);
    for (const part of counted(text, i)) relax(i, part, 1);
    for (let length = Math.min(lexicon.longest, text.length - i); length > 0; length -= 1) {
      const piece = text.slice(i, i + length);
      if (LEVELS.has(piece)) relax(i, { text: piece, kind: 'level' }, 1);
      const meaning = lexicon.meanings.get(piece);
      if (!meaning || meaning.word?.role === 'country') continue;
      const site = meaning.word?.role === 'site' && !meaning.organ && !meaning.place;
      if (site && (i < 2 || i + length < text.length)) continue;
      relax(i, { text: piece, kind: 'known', meaning }, site ? SITE_COST : 1 - length / 1000);
    }
  }
  return joinUnknown(trace(text, step));
}

function* counted(text: string, start: number): Generator<Part> {
  for (const [kind, pattern] of COUNTED) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const value = match?.[1] === undefined ? undefined : numberOf(match[1]);
    if (match && value !== undefined) yield { text: match[0], kind, value };
  }
}

function trace(text: string, step: (Part | undefined)[]): Part[] {
  const parts: Part[] = [];
  for (let end = text.length; end > 0;) {
    const part = step[end];
    if (!part) break;
    parts.push(part);
    end -= part.text.length;
  }
  return parts.reverse();
}

/**
 * Unknown neighbours are one stretch; a joiner that has not two known neighbours belongs to it, and so does a level
 * right before another one (通州区, 任村乡).
 */
function joinUnknown(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const last = joined.at(-1);
    const next = parts[index + 1];
    const apart = last?.kind === 'known' && next?.kind === 'known';
    const joiner = part.kind === 'mark' && JOINERS.includes(part.text) && !apart;
    const inner = part.kind === 'level' && last?.kind === 'unknown' && beginsLevel(next, part.text);
    const kind = joiner || inner ? 'unknown' : part.kind;
    if (kind === 'unknown' && last?.kind === 'unknown') last.text += part.text;
    else joined.push({ ...part, kind });
  }
  return joined;
}

function beginsLevel(part: Part | undefined, level: string): boolean {
  if (part?.kind === 'level') return true;
  return /^[省市县区州盟旗]委/.test(part?.text ?? '') && !level.endsWith(part?.text[0] ?? '');
}
