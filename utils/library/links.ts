/** Links to the very words: https://wicg.github.io/scroll-to-text-fragment/. */

/** A link need not hold all of a long sentence: from here on it may end with a clause. */
const ENOUGH = 24;
const CLAUSE_END = /[，、；：,;:]/;

/** The beginning of a sentence up to the end of a clause; a cut inside a word would find nothing. */
function opening(quote: string): string {
  const line = quote.split('\n', 1)[0] ?? '';
  for (let at = ENOUGH; at < line.length; at++) {
    if (CLAUSE_END.test(line.charAt(at))) return line.slice(0, at);
  }
  return line;
}

// Unpaired surrogates cannot be written in an address.
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll("'", '%27');

/**
 * The address of a page with a fragment that makes the browser show the quote; the address alone where it is not of
 * the web or nothing is quoted. Commas of the fragment's own syntax are not used, since iCalendar would escape them.
 */
export function quoteLink(url: string, quote: string): string {
  const words = opening(quote.trim());
  if (!words || !/^https?:\/\//i.test(url)) return url;
  const [page = '', fragment = ''] = url.split(/#(.*)/s);
  return `${page}#${fragment.replace(/:~:.*$/s, '')}:~:text=${encode(words)}`;
}
