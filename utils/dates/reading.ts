/** What a rule finds at a place in the text. */
import { edtfInterval } from './edtf.ts';
import type { Part } from './edtf.ts';
import type { Context } from './context.ts';

export interface Reading {
  /** Exclusive. */
  end: number;
  value: string | null;
  /** Where the expression gives the context for later ones. */
  from?: Part | undefined;
  to?: Part | undefined;
  /** Its year is written out. */
  explicit?: boolean | undefined;
  /** It can begin or end a range (25日至27日). */
  joins?: boolean | undefined;
}

/** Tried at one offset of the text in plain spelling; null where it does not apply. */
export type Rule = (text: string, at: number, context: Context) => Reading | null;

/** A reading of the stretch between two parts. */
export function stretch(end: number, from: Part, to: Part = from, explicit = false): Reading {
  return { end, value: edtfInterval(from, to), from, to, explicit, joins: true };
}

/** The match of a sticky pattern at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
