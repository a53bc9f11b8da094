/** What is said of a glossary file that was read, in the reader's language. */
import { words } from '../../components/words.ts';
import { LONGEST_TERM, type OwnTermsReading, type SkippedTerm } from '../../utils/library/own-terms.ts';

/** A line that was not taken, and why. */
export function skippedInWords({ in: kind, number, why, term }: SkippedTerm): string {
  const where = words(kind === 'row' ? 'own.left.row' : 'own.left.entry', { number });
  if (why === 'noTerm') return words('own.left.noTerm', { where });
  if (why === 'long') return words('own.left.long', { where, characters: LONGEST_TERM });
  if (why === 'noHan') return words('own.left.noHan', { where, term });
  if (why === 'noEnglish') return words('own.left.noEnglish', { where, term });
  return words('own.left.twice', { where, term });
}

/** Why nothing of a file was taken. */
export function faultInWords({ fault, first }: Extract<OwnTermsReading, { ok: false }>): string {
  return [words(`own.fault.${fault}`), ...(first ? [skippedInWords(first)] : [])].join(' ');
}
