/** Bodies and nouns: what closes a body's name. */
import { takeLevel } from './compose-body-places.ts';
import type { BodyReading } from './compose-body-reading.ts';
import { isFirmsTail, systemOf } from './compose-kinds.ts';
import {
  centralCommittee,
  committeeOf,
  isStandingCommitteeOf,
  leadOf,
  LEADS,
  levelOfCommittee,
  opensCommittee,
} from './compose-leads.ts';
import type { Organ } from './compose-lexicon.ts';
import { withoutArticle } from './compose-names.ts';
import type { Part } from './compose-part.ts';

/** A body of the lists; one that only leads to its committee waits for it. */
export function takeOrgan(reading: BodyReading, text: string, organ: Organ, next: Part | undefined): void {
  if (organ.system === 'foreign') reading.foreign = true;
  // A body that stands alone has its whole name: words in front of it belong to the sentence (直播‖全国政协).
  const words = reading.words.length;
  if (organ.kind === 'body' && words > 0 && reading.modifiers.length === words) {
    reading.left.push(...reading.words);
    reading.modifiers = [];
  }
  // 促进‖中小企业‖发展‖领导小组: what it is for is done.
  const act = text.endsWith('领导小组') && reading.lexicon.apart.act.get(reading.words[0] ?? '');
  if (act && reading.modifiers.length > 1 && organ.english === 'Leading Group') {
    const what = [act, ...reading.modifiers.splice(0).slice(1)].join(' ');
    return reading.push(`Leading Group for ${what}`, organ.system);
  }
  const level = levelOfCommittee(text);
  if (level) takeLevel(reading, level);
  const committee = reading.lead && committeeOf(reading.lead, text, organ);
  if (committee) {
    reading.lead = undefined;
    return reading.push(committee.english, committee.system);
  }
  if (!reading.place && reading.chain.length === 0 && LEADS.has(text) && opensCommittee(next)) {
    reading.lead = leadOf(text, organ);
    return;
  }
  if (reading.sessions.length > 0 && isStandingCommitteeOf(text, reading.chain.at(-1)))
    reading.chain.push(`the ${reading.sessionWords()} ${withoutArticle(reading.chain.pop() ?? '')}`);
  // Another party's centre is not the CPC's (农工党‖中央委员会).
  const other = reading.foreign || (reading.chain.length > 0 && reading.system === 'mass');
  const english = other ? organ.english.replace('CPC Central', 'Central') : organ.english;
  // 巴林‖民航局: nor is another state's office China's.
  reading.push(reading.foreign ? english.replace(/ of China$/, '') : english, organ.system);
}

/** A noun closes the name; behind the name of a firm or of what it runs it only says once more that it is one. */
export function takeNoun(reading: BodyReading, english: string): void {
  const bare = reading.modifiers.length === 0 && !reading.adjective;
  // 中国一重集团‖有限公司: the firm's English name is said already.
  if (bare && reading.system === 'enterprise' && isFirmsTail(english)) return;
  const lead = reading.lead;
  if (lead && english.endsWith('Branch')) {
    // 民进‖龙桥区‖支部
    reading.lead = undefined;
    return reading.push(`{} ${english} of the ${lead.english}`, lead.system);
  }
  // 海陵中学‖教育‖集团: the group is called as its school is.
  const school = english === 'Group' && reading.modifiers.join(' ') === 'Education' && reading.chain.pop();
  if (school) return reading.put(`${withoutArticle(school)} Education Group`);
  // 中国建设银行‖云川‖分行
  const isBanks = reading.system === 'enterprise' && english === 'Branch';
  reading.system = isBanks ? 'enterprise' : systemOf(english);
  // 长宁医院‖股份有限公司: a firm that is called as what it runs.
  if (bare && reading.chain.length > 0 && english.endsWith('Co., Ltd.'))
    reading.chain.push(`${reading.chain.pop() ?? ''} Co., Ltd.`);
  else reading.close(english);
}

/** A party or the CPPCC that no committee followed is its central body (民建‖十二届三中全会). */
export function closeLead(reading: BodyReading): void {
  const lead = reading.lead;
  if (!lead || reading.chain.length > 0) return;
  reading.lead = undefined;
  // 民进‖龙桥区: not the central one.
  const local =
    LEADS.get(lead.english) === undefined && lead.system === 'party'
      ? '{} CPC Committee'
      : `{} Committee of the ${lead.english}`;
  reading.push(reading.place ? local : centralCommittee(lead), lead.system);
}
