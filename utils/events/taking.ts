/** What a sentence says of somebody's taking part. */
import type { EventKind, Participants } from '../model/event.ts';
import type { Span } from '../model/text.ts';

export interface Taking extends Participants {
  /** What the verb says they took part in: 参加会见, 出席仪式. */
  about?: EventKind | undefined;
  /** The verb with all that hangs on it. */
  phrase: Span;
  /** Where the list ends: between it and the verb the meeting may be named (在…会上致辞). */
  after: number;
  /** Said to be still to come: 将出席. */
  toCome: boolean;
  /** Only spoke or reported, which a host on a tour does without having come along. */
  speaker: boolean;
}

const ABOUT: readonly [EventKind, RegExp][] = [
  ['reception', /会见|会谈|会晤|接见/],
  ['inspection', /考察|调研|督导|督查|检查|慰问|走访|看望|视察/],
  ['ceremony', /仪式|典礼|开工|揭牌|签约/],
  ['meeting', /会议|座谈|学习|大会|论坛|全会|[开闭]幕会|报告会|发布会/],
];
/** What kind of event a verb's phrase is about: 参加‖会见, 出席‖仪式. */
export const aboutOf = (words: string): EventKind | undefined =>
  ABOUT.find(([, pattern]) => pattern.test(words))?.[0];
