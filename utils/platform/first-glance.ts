/**
 * The first look of a reader that was brought is let in before the engine's loading. A message takes several turns of
 * the background's one thread to come in, and each piece of the loading is one long turn: it would come in last.
 */

/** So long is waited for a reader at most, in milliseconds: it may find that the page is no news, and never ask. */
const LONGEST = 150;

export class FirstGlance {
  #expected: Promise<void> | undefined;
  #answer: (() => void) | undefined;

  /** A reader was brought to a page, and is likely to ask. */
  expect(): void {
    this.#expected ??= new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** It has its answer. */
  answered(): void {
    this.#answer?.();
    this.#expected = undefined;
  }

  /** Lets everyone who waits have a turn, and one who is expected come in; each is waited for once. */
  async turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (!this.#expected) return;
    await Promise.race([this.#expected, new Promise((resolve) => setTimeout(resolve, LONGEST))]);
    this.#expected = undefined;
  }
}
