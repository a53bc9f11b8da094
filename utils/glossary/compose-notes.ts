import { unresolvedNote } from './compose-names.ts';

/** What a rendering could not say. */
interface Open {
  unresolved?: string | undefined;
  left: readonly string[];
  sounds: readonly string[];
}

/** In quotation marks once, also where the name has them itself (县“双拥”办). */
const quoted = (texts: readonly string[]): string =>
  [...new Set(texts)].map((text) => `“${text.replace(/^“|”$/g, '')}”`).join(', ');

/** The reader's notes on a rendering: which level is open, what is left out, what is spelled by sound; '' for none. */
export function notes({ unresolved, left, sounds }: Open): string {
  const spelled = sounds.filter((text) => !left.includes(text));
  return [
    ...(unresolved === undefined ? [] : [unresolvedNote(unresolved)]),
    ...(left.length > 0 ? [`Not rendered here: ${quoted(left)}.`] : []),
    ...(spelled.length > 0 ? [`Spelled by its Chinese sound: ${quoted(spelled)}.`] : []),
  ].join(' ');
}
