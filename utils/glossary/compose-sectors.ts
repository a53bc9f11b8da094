/** The sectors of a CPPCC committee, by which its members meet: 经济界委员联组会, 民进、教育界别协商会, 科技界委员. */
import type { Gloss } from '../model/mention.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { withArticle } from './compose-names.ts';
import { meetingNoun } from './compose-occasions.ts';

/** 社科界‖座谈会 is nobody's of the CPPCC. */
const MEETING =
  /^([\u4e00-\u9fff、]{2,40})界(?:委员|别(?:委员)?|(?=联组))(联组会议?|小组会议|协商会议?|协商座谈会|座谈会)$/u;
const MEMBERS = /^([\u4e00-\u9fff、]{2,40})界别?(?:政协)?委员$/u;

/** What the members are of: parties by their name, fields of work as a sector; undefined where one of them is not known. */
function sectors(text: string, { apart, meanings }: Lexicon): string | undefined {
  // 社会福利和社会保障 is one sector.
  const names = text.split('、').flatMap((part) => (apart.sector.has(part) ? [part] : part.split('和')));
  const english = names.map((name) => {
    const own = name.replace(/界$/, '');
    const field = apart.sector.get(own);
    const body = meanings.get(own)?.organ;
    if (field !== undefined) return `the ${field} Sector`;
    return body?.kind === 'body' && !body.english.includes('{}') ? withArticle(body.english) : undefined;
  });
  return english.includes(undefined) ? undefined : listed(english);
}

const listed = (names: readonly (string | undefined)[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');

/** A meeting of members of one sector or several. */
export function meetingOfSectors(text: string, lexicon: Lexicon): Gloss | undefined {
  const [, names = '', noun = ''] = MEETING.exec(text) ?? [];
  const whose = names && sectors(names, lexicon);
  const head = whose && meetingNoun(noun, lexicon);
  return head ? { english: `${head} of CPPCC Members from ${whose}` } : undefined;
}

/** 科技界委员: what members are called by. */
export function memberOfSector(text: string, lexicon: Lexicon): Gloss | undefined {
  const whose = sectors(MEMBERS.exec(text)?.[1] ?? '', lexicon);
  return whose ? { english: `CPPCC Member from ${whose}` } : undefined;
}
