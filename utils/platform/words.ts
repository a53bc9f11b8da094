/** The interface's words from the browser, which holds the file of its own language (see components/words.ts). */
import { i18n } from '#i18n';

/** Keys are checked where they are written; here they are text. */
type Translate = (key: string, ...rest: unknown[]) => string;

/** The words of a key in the browser's language; `count` among the values chooses between one and many. */
export function browserWords(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const translate = i18n.t as Translate;
  const { count } = values;
  return typeof count === 'number' ? translate(key, count, values) : translate(key, values);
}
