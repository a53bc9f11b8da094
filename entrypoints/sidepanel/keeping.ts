/** Asks the browser to keep the library for good, and says in words where it does not. */
import { signal } from '@preact/signals';
import { words } from '../../components/words.ts';

/** What is to be said of how the browser keeps the library; empty where all is well or nothing is known. */
export const keeping = signal('');

/**
 * Asked once an item is saved, never before: Firefox asks the reader.
 * @param ask whether to ask the browser, or only to look how things stand
 */
export async function keepForGood(ask: boolean): Promise<void> {
  try {
    const { storage } = navigator;
    const kept = (await storage.persisted()) || (ask && (await storage.persist()));
    keeping.value = kept ? '' : words('library.unsure');
  } catch {
    // A browser that has no such promise to give.
    keeping.value = words('library.unsure');
  }
}
