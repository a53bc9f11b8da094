/** The verbs of taking part, and what kind of it each says. */
import type { Participation } from '../model/event.ts';
import { overWords, type EventWords } from './words.ts';

/** A verb of taking part in a stretch of text, its offsets counted from the stretch's beginning. */
export interface SaidPart {
  part: Participation;
  start: number;
  end: number;
}

/** What each kind says; longer phrases stand before the words that they hold. */
const patterns = overWords((any) => {
  const sources: readonly [Participation, string][] = [
    ['invited', any('partInvited')],
    ['satIn', any('partSatIn')],
    ['presided', any('partPresided')],
    [
      'accompanied',
      `${any('partAccompanied')}|一同(?=调研|考察|督导|检查|参加|走访|慰问|看望|会见|[，。,；\\s]|$)`,
    ],
    ['attended', any('partAttended')],
    [
      'reported',
      `(?:作|做|进行)了?[^，。；]{0,24}?(?:汇报|说明|报告(?!会)|通报|述职)|${any('partReported')}|介绍(?=了?(?:有关|相关|情况|了))`,
    ],
    ['spoke', `${any('partSpoke')}|(?:作|做)?[^，。；]{0,8}发言|发了言`],
    ['acted', any('partActed')],
    ['joined', any('partJoined')],
  ];
  return {
    kinds: sources.map(([part]) => part),
    verb: new RegExp(sources.map(([part, source]) => `(?<${part}>${source})`).join('|'), 'g'),
  };
});

/** The verbs of taking part in `text`, in order. */
export function partsIn(words: EventWords, text: string): SaidPart[] {
  const { kinds, verb } = patterns(words);
  return [...text.matchAll(verb)].map((match) => {
    const part = kinds.find((name) => match.groups?.[name] !== undefined) ?? 'joined';
    return { part, start: match.index, end: match.index + match[0].length };
  });
}
