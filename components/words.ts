/**
 * The words of the interface, in the reader's language. They stand in assets/locales, one file a language; the
 * browser chooses the file. To add a string:
 *
 * 1. Add a key to en.yml and to zh_CN.yml (a test compares them), in the room it belongs to: `popup.copy`. Write the
 *    Chinese as a Chinese editor would, do not translate word by word. `{name}` stands for a value; where English has
 *    one form for one and another for many, give `1:` and `n:` and use `{count}`.
 * 2. `npx wxt prepare` makes the types.
 * 3. `words('popup.copy')`, `words('popup.of', { place })`, at the moment of drawing and never while a module loads.
 *
 * Components ask here and know no browser API; an entrypoint says with `setWords` where the words come from
 * (utils/platform/words.ts), and unit tests do (tests/words.ts).
 */
import type { GeneratedI18nStructure } from '#i18n';

export type WordKey = keyof GeneratedI18nStructure;

type ValueOf<K extends WordKey> = GeneratedI18nStructure[K] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? Name
  : never;

/** Nothing for a string without values, else every one of them. */
type Values<K extends WordKey> = [ValueOf<K>] extends [never]
  ? []
  : [values: Record<ValueOf<K>, string | number>];

/** Gives the words of a key; `count` among the values chooses between one and many. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

let say: Say = (key) => key;

/** Says where the words come from; called once, before anything is drawn. */
export function setWords(source: Say): void {
  say = source;
}

/** The words of a key in the reader's language, with its values put in. */
export function words<K extends WordKey>(key: K, ...[values]: Values<K>): string {
  return say(key, values);
}
