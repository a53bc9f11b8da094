import type { Lexicon } from './compose-lexicon.ts';
import { hostEnglish, withoutArticle } from './compose-names.ts';
import { partOfState } from './compose-states.ts';
import type { Part } from './compose-part.ts';

const MISSIONS: readonly [string, string][] = [
  ['总领事馆', 'Consulate General'],
  ['领事馆', 'Consulate'],
  ['使馆', 'Embassy'],
  ['代表团', 'Mission'],
  ['使团', 'Mission'],
  ['代表处', 'Representative Office'],
  ['联络处', 'Liaison Office'],
  ['办事处', 'Office'],
  ['工作队', 'Work Team'],
  ['工作组', 'Working Group'],
];

/** 伊朗‖马什哈德: a city with its state. */
function inEnglish(host: string, lexicon: Lexicon): string {
  const city = partOfState(host, lexicon);
  return city
    ? `${hostEnglish(city.part, lexicon)}, ${withoutArticle(city.state)}`
    : hostEnglish(host, lexicon);
}

/** 中国‖驻埃及大使馆: the mission with who sent it and where it is; whether it is a state's. */
export function missionOf(
  part: Part,
  sender: string | undefined,
  lexicon: Lexicon,
): { english: string; foreign: boolean } {
  const noun = MISSIONS.find(([word]) => part.text.endsWith(word))?.[1] ?? '';
  // 非洲‖国家‖驻华使馆
  const name = sender === 'National' ? '' : sender && withoutArticle(sender) === 'China' ? 'China' : sender;
  // A body has missions sent to it, a state has them in it.
  const where = lexicon.meanings.get(part.host ?? '')?.organ && noun === 'Mission' ? 'to' : 'in';
  const english = `${noun}${name ? ` of ${name}` : ''} ${where} ${inEnglish(part.host ?? '', lexicon)}`;
  return { english, foreign: /^(Embassy|Consulate|Mission)/.test(noun) };
}
