/** Who holds a ceremony, and for whom: 甲举行仪式欢迎乙, 甲为乙举行欢迎宴会, 出席甲举行的欢迎仪式. */
import type { Span } from '../model/text.ts';
import { within, type Participant, type Scene } from './scene.ts';
import { agent, subjects } from './subjects.ts';

export interface Hosting {
  hosts: Participant[];
  guests: Participant[];
}

export const NOBODY: Hosting = { hosts: [], guests: [] };

interface Honoured extends Span {
  people: Participant[];
}

/** 为马某夫妇‖举行欢迎宴会: for whom it is given, and where the phrase begins. */
function honouredBefore(scene: Scene, sentence: Span, verb: number): Honoured[] {
  const match = /为[^，。；为]{2,30}$/.exec(scene.text.slice(sentence.start, verb));
  if (!match) return [];
  const start = sentence.start + match.index;
  return [{ start, end: verb, people: within(scene.people, { start, end: verb }) }];
}

/**
 * @param verb where its verb stands (举行), behind those who hold it
 * @param head where its head ends: behind it, who is welcomed may follow
 */
export function hosting(scene: Scene, sentence: Span, verb: number, head: number): Hosting {
  const honoured = honouredBefore(scene, sentence, verb);
  const from = honoured[0]?.start ?? verb;
  const near = subjects(scene, sentence, from);
  // 将出席开幕式，并为嘉宾举行宴会; 迎接某某，并举行欢迎仪式: who the sentence is about, not who was met. 率团考察，并举行签约仪式:
  // nobody is welcomed.
  const welcomes = honoured.length > 0 || /欢迎|宴会|晚宴|招待会/.test(scene.text.slice(verb, head + 3));
  const goesOn = /，并[^，。]{0,30}$/.test(scene.text.slice(sentence.start, from));
  if (goesOn && !welcomes) return NOBODY;
  // 甲同乙共同出席侨胞举行的宴会: who came does not hold it.
  const came = /出席/.test(scene.text.slice(near.at(-1)?.end ?? from, from));
  const hosts = goesOn ? agent(scene, sentence, from) : came ? [] : near;
  // 为已故总统举行告别仪式: he is not there.
  const mourned = /告别|葬|悼|遗体|纪念/.test(scene.text.slice(verb, head));
  const guests = mourned
    ? []
    : /^，?欢迎/.test(scene.text.slice(head, head + 3))
      ? within(scene.people, { start: head, end: sentence.end })
      : honoured.flatMap(({ people }) => people);
  return { hosts, guests };
}

/** Where the verb of a ceremony that the text names stands right before it: 举行‖盛大的欢迎仪式. */
export function holdingVerb({ text }: Scene, sentence: Span, name: Span): number | undefined {
  const match = /(?:举行|举办)(?:了|的)?(?:(?:盛大|隆重|简短|热烈|庄严|高规格)的?)?$/.exec(
    text.slice(Math.max(sentence.start, name.start - 12), name.start),
  );
  return match ? name.start - match[0].length : undefined;
}
