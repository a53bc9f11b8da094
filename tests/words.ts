/** Unit tests draw in English, from the very file that ships. */
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Say, setWords } from '../components/words.ts';

export type Messages = Awaited<ReturnType<typeof parseMessagesFile>>;

/** The messages of a locale, without those that the browser itself defines (`@@ui_locale`). */
export async function readLocale(name: string): Promise<Messages> {
  const all = await parseMessagesFile(join(import.meta.dirname, `../assets/locales/${name}.yml`));
  return all.filter(({ key }) => !key[0]?.startsWith('@@'));
}

/** Words from a locale's messages, as the browser would give them. @throws for a key that is not there */
export function wordsFrom(messages: Messages): Say {
  const known = new Map(messages.map((message) => [message.key.join('.'), message]));
  return (key, values = {}) => {
    const found = known.get(key);
    if (!found) throw new Error(`no words for ${key}`);
    const text =
      found.type === 'plural'
        ? (found.plurals[Number(values['count'])] ?? found.plurals['n'])
        : found.message;
    return (text ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  };
}

setWords(wordsFrom(await readLocale('en')));
