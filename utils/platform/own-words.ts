/** What the user writes in the popup: corrected readings and own terms, kept in the library. */
import { LibraryError } from '../library/errors.ts';
import { saveCorrection, saveOwnTerm } from '../library/store.ts';
import { readTyped } from '../reading/typed.ts';
import type { Answer } from './messages.ts';
import { browserWords } from './words.ts';

async function kept<T>(keep: () => Promise<unknown>, value: T): Promise<Answer<T>> {
  try {
    await keep();
    return { ok: true, value };
  } catch (error) {
    // The library's own errors are written for the reader.
    const key = error instanceof LibraryError ? `library.trouble.${error.trouble}` : 'popup.libraryFailed';
    return { ok: false, message: browserWords(key) };
  }
}

/** Keeps a reading as it was typed, or says in words what is wrong with it. Never rejects. */
export async function correctReading(
  { text, typed, current }: { text: string; typed: string; current: string },
  savedAt: string,
): Promise<Answer<string>> {
  const read = readTyped(text, typed, current);
  if (!read.ok) return { ok: false, message: read.message };
  const { pinyin } = read;
  return kept(() => saveCorrection({ text, pinyin, savedAt }), pinyin);
}

/** Keeps an own term. Never rejects. */
export function addOwnTerm(
  { term, english }: { term: string; english: string },
  savedAt: string,
): Promise<Answer<null>> {
  return kept(() => saveOwnTerm({ term, english, savedAt }), null);
}
