import type { Organ } from './compose-lexicon.ts';
import type { Part } from './compose-part.ts';

/** A party, the league or the CPPCC, whose committee stands further on: 民盟‖山西省委. */
export interface Lead {
  english: string;
  system: string;
}

/** Bodies whose local committees are named after them: 政协晋中市委员会, 民盟山西省委. */
export const LEADS: ReadonlyMap<string, string | undefined> = new Map([
  ['中国共产党', undefined],
  ['中共', undefined],
  ['政协', 'CPPCC'],
  ['人民政协', 'CPPCC'],
  ['中国人民政治协商会议', 'CPPCC'],
  ['共青团', 'Communist Youth League'],
  ['民革', undefined],
  ['民盟', undefined],
  ['民建', undefined],
  ['民进', undefined],
  ['农工党', undefined],
  ['致公党', undefined],
  ['九三学社', undefined],
  ['台盟', undefined],
]);

export function leadOf(text: string, organ: Organ): Lead {
  const own = text === '中共' || text === '中国共产党';
  return { english: own ? text : (LEADS.get(text) ?? organ.english), system: organ.system };
}

/** A committee may follow: of a place, of a level, of a term. */
export function opensCommittee(next: Part | undefined): boolean {
  if (!next) return false;
  return (
    /^(unknown|session|level)$/.test(next.kind) ||
    next.meaning?.place !== undefined ||
    /^[省市县区州]委/.test(next.text)
  );
}

/** The committee that a lead was waiting for, as a template; undefined where the organ is none. */
export function committeeOf(lead: Lead, text: string, organ: Organ): Lead | undefined {
  if (!organ.english.endsWith('Committee') || !/委$|委员会$/.test(text) || /[纪监工]/.test(text))
    return undefined;
  const own = /^(中国共产党|中共)/.test(lead.english);
  if (own && text.startsWith('中央')) return undefined;
  if (own) return { english: '{} Party Committee', system: 'party' };
  // 政协‖全国委员会, 民盟‖中央常务委员会
  const whole = /National|Standing/.test(organ.english);
  // 民盟‖第十二届‖中央委员会
  if (text.startsWith('中央常'))
    return { english: `Standing Committee of the ${centralCommittee(lead)}`, system: lead.system };
  if (text.startsWith('中央') && !whole) return { english: centralCommittee(lead), system: lead.system };
  const english = whole ? `${organ.english} of the ${lead.english}` : `{} Committee of the ${lead.english}`;
  return { english, system: lead.system };
}

/** The central body of a lead that no committee has followed, as a template. */
export function centralCommittee({ english, system }: Lead): string {
  return system === 'cppcc' ? '{} CPPCC Committee' : `{} Central Committee of the ${english}`;
}

/** 市委, 团县委, 地委, 市委市政府: the level whose committee it is. */
export function levelOfCommittee(text: string): string | undefined {
  const level = /^团?([省市县区州盟旗地])委(?:、?\1政府)?$/.exec(text)?.[1];
  return level === '地' ? '地区' : level;
}

/** A standing committee behind a body that is elected for a term: 市政协‖六届‖常委会. @param whole the body's English */
export function isStandingCommitteeOf(text: string, whole: string | undefined): boolean {
  return (
    /^常(?:务委员|委)会$/.test(text) &&
    /(?:CPPCC Committee|Committee of the CPPCC|People's Congress)$/.test(whole ?? '')
  );
}
