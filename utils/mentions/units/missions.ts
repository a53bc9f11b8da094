/** Envoys and missions, sender and host in one: 驻东盟大使, 俄驻美大使, 中国驻俄罗斯大使馆. */
import type { Grammar } from '../grammar.ts';
import { placeAt } from './places.ts';
import { postEnd } from './post-heads.ts';
import type { Unit } from '../unit.ts';

/** An envoy or a mission, sender and host in one: 驻东盟大使, 俄‖驻美大使, 中国‖驻俄罗斯大使馆; 驻 stands at `at`. */
export function missionAt(grammar: Grammar, start: number, at: number): Unit | undefined {
  const { scan, lexicon } = grammar;
  // 中国‖常驻联合国代表
  const sent = scan.char(at) === '常' ? at + 1 : at;
  if (scan.char(sent) !== '驻') return undefined;
  const listed = lexicon.posts.longestAt(scan.text, at, grammar.limit);
  if (listed) return { kind: 'post', start, end: listed.end, bare: start === at };
  const host =
    placeAt(grammar, sent + 1) ??
    lexicon.bodies.longestAt(scan.text, sent + 1, grammar.limit)?.end ??
    (lexicon.words.nation.has(scan.char(sent + 1)) ? sent + 2 : undefined);
  if (host === undefined) return undefined;
  const mission = lexicon.words.mission.longestAt(scan.text, host, grammar.limit);
  if (mission) {
    const end = postEnd(grammar, mission.end);
    const kind = end > mission.end ? 'post' : 'organisation';
    return { kind, start, end, bare: false, bodyEnd: mission.end };
  }
  const end = postEnd(grammar, host);
  return end > host ? { kind: 'post', start, end, bare: false } : undefined;
}

/** 中国‖驻, 俄‖驻: the sender of an envoy where it is no place of the gazetteer; `at` where there is none. */
export function senderEnd({ scan, lexicon }: Grammar, at: number): number {
  if (scan.char(at) === '中' && /^中国常?驻/.test(scan.slice(at, at + 4))) return at + 2;
  return lexicon.words.nation.has(scan.char(at)) && scan.boundaryAt(at) ? at + 1 : at;
}
