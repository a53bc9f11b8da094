/** Units of the forces, which are called by a number or not at all (某): 陆军第71集团军, 火箭军某旅, 陆军某旅一营二连. */
import type { Gloss } from '../model/mention.ts';
import { anyOf } from './any-of.ts';
import { pick } from './compose-holder.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { NUMERAL, numberOf, ordinal } from './compose-numbers.ts';

/** As English papers on the forces have them; a 大队 or 中队 of theirs is no brigade or squad of the police. */
const KINDS: Readonly<Record<string, string>> = {
  集团军: 'Group Army',
  基地: 'Base',
  师: 'Division',
  旅: 'Brigade',
  团: 'Regiment',
  支队: 'Detachment',
  营: 'Battalion',
  连: 'Company',
  大队: 'Group',
  中队: 'Squadron',
};
const PART = `(?:某|第?${NUMERAL}{1,3})${anyOf(Object.keys(KINDS))}`;
const UNIT = new RegExp(`^(.*(?:[陆海空]军|火箭军|武警|解放军))((?:${PART}){1,4})(.*)$`, 'u');
const EACH = new RegExp(PART, 'gu');

/** 二连 → the Second Company, 某旅 → a brigade; undefined where the numeral is none (第十百连). */
function partEnglish(part: string): string | undefined {
  const [, which = '', kind = ''] = new RegExp(`^第?(某|${NUMERAL}+)(.+)$`, 'u').exec(part) ?? [];
  const english = KINDS[kind] ?? '';
  if (which === '某') return `a ${english.toLowerCase()}`;
  const value = numberOf(which);
  return value ? `the ${ordinal(value)} ${english}` : undefined;
}

/**
 * 陆军某旅一营二连 → Second Company of the First Battalion of a brigade of the PLA Ground Force, 火箭军某旅‖旅长 → Brigade
 * Commander of a brigade of the PLA Rocket Force.
 * @returns undefined where the name is no unit's or its officer's, or no list has the service or the office
 */
export function glossForces(name: string, { meanings, posts }: Lexicon): Gloss | undefined {
  const [, service = '', units = '', office = ''] = UNIT.exec(name) ?? [];
  const force = meanings.get(service)?.organ?.english;
  const parts = (units.match(EACH) ?? []).map(partEnglish).reverse();
  if (!force || parts.length === 0 || parts.includes(undefined)) return undefined;
  const unit = [...parts, `the ${force}`].join(' of ');
  if (!office) return { english: unit.replace(/^the /u, '') };
  const held = posts.get(office);
  return held && { english: `${pick(held, 'military')} of ${unit}` };
}
