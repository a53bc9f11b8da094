/**
 * Joining syllables to words by GB/T 16159-2012: an apostrophe before a syllable that begins with a, o or e inside a
 * word; a capital for the first letter of a proper name.
 */
const OPEN = /^[aoeāáǎàōóǒòēéěè]/i;

/** Lǐ, Yǔ, ān → `Lǐyǔ'ān`. */
export function join(syllables: readonly string[]): string {
  return syllables.reduce((word, s) => word + (word && OPEN.test(s) ? `'` : '') + s, '');
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Western forms of the punctuation that stays; brackets of titles and what is not listed are left out. */
const MARKS: Record<string, string> = {
  '，': ', ',
  '、': ', ',
  '；': '; ',
  '：': ': ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
  '“': ' “',
  '”': '” ',
  '‘': ' ‘',
  '’': '’ ',
  '·': '·',
  '—': '—',
  '－': '-',
  '+': ' + ',
  '＋': ' + ',
  '×': ' × ',
};

/** Puts words and punctuation side by side, one space between words and none before a mark. */
export function line(parts: readonly string[]): string {
  const out: string[] = [];
  for (const part of parts) {
    const before = out.at(-1) ?? '';
    const mark = Object.hasOwn(MARKS, part) ? MARKS[part] : undefined;
    if (mark !== undefined) {
      if (!mark.startsWith(' ') && out.length > 0) out[out.length - 1] = before.trimEnd();
      out.push(mark);
    } else if (/[\p{L}\p{N}%]/u.test(part)) out.push((/[\p{L}\p{N}%]$/u.test(before) ? ' ' : '') + part);
  }
  // 党建＋ → dǎngjiàn +, but 5+2, 1+N and 4×4 as they stand.
  return out
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/(?<=[\dA-Z]) ([+×]) (?=[\dA-Z])/g, '$1')
    .trim();
}
