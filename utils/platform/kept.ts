/** Something that is loaded when it is first asked for, and kept. */
export class Kept<T> {
  readonly #load: () => Promise<T>;
  #value: Promise<T> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Begins to load where that has not happened yet; a failed load is forgotten, so that a later call tries again. */
  get(): Promise<T> {
    if (!this.#value) {
      const loading = this.#load();
      this.#value = loading;
      loading.catch(() => {
        if (this.#value === loading) this.#value = undefined;
      });
    }
    return this.#value;
  }

  /** The next call loads again. */
  forget(): void {
    this.#value = undefined;
  }
}
