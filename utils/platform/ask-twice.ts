/** Asking the background, which the browser may stop between a question and its answer. */

/** Settles as `asked` does, or rejects after `wait` milliseconds. */
function within<T>(asked: Promise<T>, wait: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), wait);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/**
 * Asks, and once more where no answer came: a stopped worker starts again at the second question.
 * @param wait how long one answer may take, in milliseconds
 * @throws the second failure, or the first where `signal` has ended things meanwhile
 */
export async function askTwice<T>(ask: () => Promise<T>, wait: number, signal: AbortSignal): Promise<T> {
  try {
    return await within(ask(), wait);
  } catch (error) {
    if (signal.aborted) throw error;
    return within(ask(), wait);
  }
}
