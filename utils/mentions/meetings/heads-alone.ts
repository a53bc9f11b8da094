/**
 * Meetings by their head alone, as far as they are marked: a talk that the text names no more closely is marked, a ceremony
 * whose name stands further in front is not marked again by its kind. What took place is told from all of them alike.
 */
import { allMatches } from '../../lexicon/matches.ts';
import type { Mention } from '../../model/mention.ts';
import { Cover } from '../overlap.ts';

/** 并召开‖座谈会, ‖座谈会上，…: one that was held. */
const TALK =
  /(?<=(?:召开|举行|主持|参加|出席)(?:了|的)?)(?:座谈会|记者会)(?=[^\u4e00-\u9fff]|$|共商|听取)|(?<=^|[。！？\n])座谈会(?=上[，,])/gm;

const KINDS = '开工|启动|揭牌|签约|开幕|闭幕|颁奖|奠基|授牌|挂牌|首发|通车|竣工|开学|开班|启用|捐赠|交接';
const KIND = new RegExp(KINDS, 'g');
/** 开工‖仪式, 开幕‖式: what was done there, and nothing that says which. */
const CEREMONY = new RegExp(`^(${KINDS})(?:仪式|典礼|式)$`);

/** The talks that the text calls only so. */
function talks(text: string, mentions: readonly Mention[]): Mention[] {
  const taken = new Cover(text.length);
  for (const mention of mentions) taken.add(mention);
  const names = new Set(
    mentions.flatMap(({ kind, text: name }) => (kind === 'meeting' ? [name.slice(-TALK_LENGTH)] : [])),
  );
  return allMatches(TALK, text)
    .map(({ index, 0: name }): Mention => ({
      kind: 'meeting',
      start: index,
      end: index + name.length,
      text: name,
    }))
    .filter((talk) => !names.has(talk.text) && !taken.meets(talk));
}
/** 座谈会, 记者会 */
const TALK_LENGTH = 3;

/** @returns the mentions as they are marked, in order */
export function withHeadsAlone(text: string, mentions: readonly Mention[]): Mention[] {
  /** What longer names further in front say was done. */
  const told = new Set<string>();
  const kept = mentions.filter(({ kind, text: name }) => {
    if (kind !== 'meeting') return true;
    const done = CEREMONY.exec(name)?.[1];
    if (done) return !told.has(done);
    for (const [each] of name.matchAll(KIND)) told.add(each);
    return true;
  });
  return [...kept, ...talks(text, mentions)].sort((a, b) => a.start - b.start);
}
