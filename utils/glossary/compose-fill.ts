/** The English name of a body from its template and what was read in front of it. */
import { ordinal, ordinalDigits } from './compose-numbers.ts';
import type { Part } from './compose-part.ts';

/** 石桥村‖驻村工作队: the level is said once. */
const TWICE = /\b(Village|Community|Town|Subdistrict) (?=\1\b)/;

const OF_NPC = / of the NPC\b/;

interface Around {
  /** The term and the place: “Fifth Jinzhong Municipal”. */
  before: string;
  modifiers: readonly string[];
  /** Whether no body was read before this one. */
  isFirst: boolean;
  foreign: boolean;
  taiwan: boolean;
}

/** @param template `{}` is where the place or the term goes, and the body that the name itself names */
export function fillName(template: string, { before, modifiers, isFirst, foreign, taiwan }: Around): string {
  let english: string;
  const [, noun, what] = /^((?:Ministry|Department|Bureau|Agency) (?:of|for)) (.+)$/.exec(template) ?? [];
  // 工业与‖贸易部: what the conjunction joins belongs to one ministry.
  if (noun && / and$|,$/.test(modifiers.at(-1) ?? ''))
    english = [before, noun, ...modifiers, what].filter(Boolean).join(' ');
  // 十四届全国人大‖民族委员会: the term is the congress's.
  else if (before && modifiers.length === 0 && OF_NPC.test(template))
    english = template.replace(OF_NPC, ` of the ${before} NPC`);
  else if (!template.includes('{}')) english = [before, ...modifiers, template].filter(Boolean).join(' ');
  else if (before || modifiers.length > 0 || isFirst)
    english = template
      .replace('{}', [before, ...modifiers].filter(Boolean).join(' '))
      .replaceAll(/ {2,}/g, ' ');
  else
    english = [...modifiers, template.replace(/ of the \{\} (?!National).*$/, '').replace('{} ', '')].join(
      ' ',
    );
  // 圣彼得堡市政府: only China's governments are the people's.
  const named = foreign
    ? english
        .replace("Municipal People's Government", 'City Government')
        .replace(/(?:Prefectural|State) People's Government/, 'State Government')
        .replace(/(?<=(?:County|Prefecture|Province|Region|Territory) )People's (?=Government)/, '')
    : english;
  // 台中市政府, 台中市议会
  if (taiwan)
    return named
      .replace(/(?:Municipal |(?<=City ))(?:People's )?(?=Government|Parliament)/, (word) =>
        word.startsWith('M') ? 'City ' : '',
      )
      .replace("People's ", '')
      .replace('Parliament', 'Council')
      .trim();
  // Only the mainland's governments are the people's.
  const ours = named.replace(/(?<=Administrative Region|SAR) People's (?=Government)/, ' ');
  return ours.trim().replace(TWICE, '');
}

/** The ordinals of terms: “Fifth”, “Seventh, Eighth and Ninth”. */
export function inWords(numbers: readonly number[]): string {
  const words = numbers.map(ordinal);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : (words[0] ?? '');
}

/** Names of bodies, the outermost first → “the innermost of the outermost”. */
export function innermostFirst(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name, i) => (i === 0 ? name.replace(/^the /, '') : `of ${name}`))
    .join(' ');
}

/** A year, an anniversary or how many times: “2026”, “50th Anniversary”, “Third”. */
export function countWords({ kind, value = 0 }: Part): string {
  if (kind === 'year') return String(value);
  return kind === 'anniversary' ? `${ordinalDigits(value)} Anniversary` : ordinal(value);
}
