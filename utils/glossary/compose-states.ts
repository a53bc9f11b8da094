/**
 * What two states do together: their treaties and statements (中华人民共和国和希腊共和国引渡条约) and the days that they
 * celebrate (庆祝中国—巴西建交50周年招待会).
 */
import type { Gloss } from '../model/mention.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { withArticle } from './compose-names.ts';
import { numberOf, ordinalDigits, NUMERAL } from './compose-numbers.ts';
import { subjectOf } from './compose-subject.ts';

/** What a state calls itself behind its name; its English name goes without. */
const FORM =
  /(?:阿拉伯|伊斯兰|社会主义|民主|人民|联邦|合作|东岸|玻利瓦尔|多民族){0,3}(?:共和国|王国|大公国|公国|酋长国|政府|国)+$/u;
const BETWEEN = /^(?:和|与|同|及|—|－|-|–)?$/u;
const PAPER =
  /^(.+?)(?:在[^在]{2,20}之际)?(?:关于(.+?)的?)?(联合声明|联合公报|联合宣言|引渡条约|条约|协定|协议|议定书|谅解备忘录|行动计划)$/u;
const PAPERS: Readonly<Record<string, string>> = {
  联合声明: 'Joint Statement',
  联合公报: 'Joint Communiqué',
  联合宣言: 'Joint Declaration',
  引渡条约: 'Extradition Treaty',
  条约: 'Treaty',
  协定: 'Agreement',
  协议: 'Agreement',
  议定书: 'Protocol',
  谅解备忘录: 'Memorandum of Understanding',
  行动计划: 'Action Plan',
};
const DAY = new RegExp(
  `^(庆祝|纪念)?(.+?)(建立外交关系|正式建交|建交)(${NUMERAL}+)周年(?:庆祝|纪念)?(.+)$`,
  'u',
);

/** A state's English by its name, long, short (阿根廷共和国, 中) or a union's (欧盟). */
export function stateEnglish(name: string, lexicon: Lexicon): string | undefined {
  // 阿拉伯‖叙利亚‖共和国
  const short = name.replace(FORM, '');
  for (const form of [name, short, short.replace(/^阿拉伯/, '')]) {
    const { place, organ, word } = lexicon.meanings.get(form) ?? {};
    if (place?.kind === 'country') return place.english;
    if (organ?.kind === 'body' && organ.system === 'foreign') return withArticle(organ.english);
    if (word?.role === 'country' || word?.role === 'host') return word.english;
  }
  return /^中(?:华人民共和国|国|方)?(?:政府)?$/u.test(name) ? 'China' : undefined;
}

/** 俄罗斯莫斯科州, 俄莫斯科州: a known place abroad behind the state that it is in. */
export function partOfState(text: string, lexicon: Lexicon): { state: string; part: string } | undefined {
  // 沙特‖阿拉伯 is one state.
  if (lexicon.meanings.get(text)?.place) return undefined;
  for (let at = 1; at < text.length - 1; at++) {
    const part = text.slice(at);
    const state = isWithinState(part, lexicon) ? stateEnglish(text.slice(0, at), lexicon) : undefined;
    if (state !== undefined) return { state, part };
  }
  return undefined;
}

/** Whether it is a place abroad that is no state. */
export const isWithinState = (part: string, lexicon: Lexicon): boolean =>
  /^(?:city|region)$/.test(lexicon.meanings.get(part)?.place?.kind ?? '');

/** The two states of which a name is made: 中国欧盟, 中国—巴西, 中法, 中华人民共和国和希腊共和国. */
function pairOf(text: string, lexicon: Lexicon): [string, string] | undefined {
  for (let at = 1; at < text.length; at++) {
    const first = stateEnglish(text.slice(0, at), lexicon);
    if (first === undefined) continue;
    for (let from = at; from < text.length && BETWEEN.test(text.slice(at, from)); from++) {
      const second = stateEnglish(text.slice(from), lexicon);
      if (second !== undefined) return [first, second];
    }
  }
  return undefined;
}

/** A treaty or statement of two states; undefined where it is none. */
export function betweenStates(title: string, lexicon: Lexicon): Gloss | undefined {
  const [, states = '', about, kind = ''] = PAPER.exec(title) ?? [];
  const pair = pairOf(states, lexicon);
  if (!pair) return undefined;
  const subject = about && (lexicon.apart.treaty.get(about) ?? subjectOf(about, lexicon));
  const english = `${PAPERS[kind] ?? ''} between ${pair[0]} and ${pair[1]}${subject ? ` on ${subject}` : ''}`;
  return about && !subject
    ? { english, explanation: `The subject is not rendered here: “${about}”.` }
    : { english };
}

/** A meeting on the day on which two states took up relations. @param noun the English of a kind of meeting */
export function dayOfStates(
  text: string,
  lexicon: Lexicon,
  noun: (text: string) => string | undefined,
): Gloss | undefined {
  const [, verb, states = '', , count = '', rest = ''] = DAY.exec(text) ?? [];
  const pair = pairOf(states, lexicon);
  const head = pair && noun(rest);
  if (!head) return undefined;
  const verbs = verb === '纪念' ? 'Commemorating' : verb === undefined ? 'on' : 'Celebrating';
  const years = ordinalDigits(numberOf(count) ?? 0);
  return {
    english: `${head} ${verbs} the ${years} Anniversary of Diplomatic Relations between ${pair[0]} and ${pair[1]}`,
  };
}
