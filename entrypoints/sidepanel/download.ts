/** Hands the reader a file. */

/** @param name the proposed file name */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: Firefox fetches the address after the click's handlers have run.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
