/** Who acts at a clause's head, with no post beside the name: before what only people do, or is the source of what is said. */
import { CharSet } from '../../lexicon/char-set.ts';
import { foreignNameAt, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { hanNamesAt } from './han-names.ts';
import { LONE, type NameHit } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan, type Scan } from '../scan.ts';
import { isWhole } from './without-posts.ts';

/** What a foreign name must say for itself where only a verb of saying stands behind it. */
const STRANGE_LONE = 4.4;
/** As much at a sentence's head for a surname that is an adverb or a preposition too, where a verb of two characters follows (曾‖庆丰强调). */
const SPOKEN = 2;
/** As much for three characters that the segmenter does not know: all but what a frequent surname would add. */
const SPOKEN_UNKNOWN = 4.3;
/** What its form must say for a name at a sentence's head before 主持. */
const CHAIR = 2;
/** Marks and white space behind which a clause begins. */
const CLAUSE_HEAD = new CharSet('。！？；，、,;：:“”（()） \t\n\r\u00a0\u3000');
const LED = new Set(['会见', '会见了', '同', '和', '与', '由', '据']);
const JOINED = new CharSet('同和与');

/** 石泰峰一同调研。默茨表示 — a name at the head of a clause, before a verb that only people do. */
export function subjects(people: PersonHits): void {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  const nameParts = lexicon.words.namePart;
  let previous = '';
  for (const token of scan.tokens) {
    const head = token.start === 0 || CLAUSE_HEAD.hasAt(scan.text, token.start - 1);
    const joined = !head && JOINED.hasAt(scan.text, token.start - 1);
    const led = joined || (!head && LED.has(previous));
    previous = token.word;
    if ((!head && !led) || people.byStart.has(token.start) || !isHan(token.word)) continue;
    const han =
      (lexicon.surnames.longestAt(scan.text, token.start) ?? nameParts.longestAt(scan.text, token.start)) !==
      undefined;
    const strange = lexicon.transliteration.has(token.word.charAt(0));
    const hit =
      (han ? hanSubject(people, token.start) : undefined) ??
      (strange && (head || joined) ? foreignSubject(people, token.start) : undefined);
    if (hit) people.add(hit, []);
  }
}

/** 时光主持会议。: at a clause's head only somebody presides, whatever word the name is. */
function presiding(grammar: Grammar, at: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  if (!scan.slice(at + 2, at + 6).includes('主持') || !/^[\n。，；]?$/.test(scan.char(at - 1)))
    return undefined;
  const hit = hanNamesAt(grammar, at, 'likely').find(({ end }) => scan.slice(end, end + 2) === '主持');
  const stopped = hit && lexicon.words.nameStop.has(scan.char(hit.end - 1));
  return hit && !stopped && hit.weight >= CHAIR ? hit : undefined;
}

/** How far behind its beginning a Han name may end: two characters, or six with a surname of three. */
const [SHORTEST, LONGEST] = [2, 6];

/** Whether one of a subject's verbs stands where a name that begins at `at` could end: most words have none behind them. */
function verbBehind({ scan, lexicon }: Grammar, at: number): boolean {
  const verbs = lexicon.words.subjectVerb;
  for (let end = at + SHORTEST; end <= at + LONGEST; end++) if (verbs.longestAt(scan.text, end)) return true;
  return false;
}

function hanSubject({ grammar }: PersonHits, at: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const chair = presiding(grammar, at);
  if (chair) return chair;
  // 曾宪国/x‖宣读: at a sentence's head any verb that follows names will do behind one unknown word.
  const first = scan.startingAt(at);
  const isUnknown = first?.tag === 'x' && first.word.length === 3 && isSentenceHead(scan, at);
  const hit = isUnknown || verbBehind(grammar, at) ? hanNamesAt(grammar, at)[0] : undefined;
  if (!hit || lexicon.places.has(scan.slice(hit.start, hit.end))) return undefined;
  if (hit.weight < LONE) return hit.weight >= SPOKEN && isSpoken(grammar, hit) ? hit : undefined;
  const witness = scan.tagOf(hit.start, hit.end);
  const verb = lexicon.words.subjectVerb.longestAt(scan.text, hit.end);
  const other = isUnknown && !verb ? lexicon.words.afterName.longestAt(scan.text, hit.end) : undefined;
  if (other && other.end - other.start > 1 && hit.end === first?.end) return hit;
  // One-character verbs (在, 说) follow anything: they need the segmenter to see a name, too.
  if (!verb) return undefined;
  if (verb.end - verb.start > 1) return hit;
  // 瞿‖红梅‖说: a surname, and a given name that the segmenter knows for one.
  const given = scan.startingAt(at + 1);
  const composed = given?.end === hit.end && given.tag.startsWith('nr') && isWhole(grammar, at);
  if (!composed && !/^(nr|x)/.test(witness ?? '')) return undefined;
  // 麦稻‖同框: the verb is a word of its own; and 、冷试‖到: one item of many, of two characters.
  const next = scan.startingAt(hit.end);
  if (
    (next?.word.length !== 1 && next?.tag !== 'v') ||
    (scan.char(at - 1) === '、' && hit.end - at === 2 && witness === 'x')
  )
    return undefined;
  return hit;
}

const isSentenceHead = (scan: Scan, at: number): boolean => /^[\n。！？；]?$/.test(scan.char(at - 1));

/** 会上，‖, 考察期间，‖: where or when, and no more, between a sentence's head and the clause. */
const SCENE = /(?:^|[\n。！？；])[^\n。！？；，]{0,10}[上中后时间日天处前里际内场]，$/;

/** 据‖曾庆丰介绍: who is the source of what is said. */
const isSource = (scan: Scan, at: number): boolean => scan.char(at - 1) === '据' && !isHan(scan.char(at - 2));

/**
 * 曾‖庆丰强调, 员庆丰强调: three characters from where a subject begins to what somebody does, of which the first is an
 * adverb or a preposition to the segmenter, or which it does not know.
 */
function isSpoken({ scan, lexicon }: Grammar, { start, end, weight }: NameHit): boolean {
  const first = scan.startingAt(start);
  const verb = lexicon.words.subjectVerb.longestAt(scan.text, end);
  return (
    end - start === 3 &&
    first !== undefined &&
    (first.word.length === 1
      ? /^(?:[pdr]|nr)/.test(first.tag)
      : first.tag === 'x' && first.end === end && weight >= SPOKEN_UNKNOWN) &&
    verb !== undefined &&
    verb.end - verb.start > 1 &&
    (isSentenceHead(scan, start) ||
      isSource(scan, start) ||
      SCENE.test(scan.slice(Math.max(0, start - 13), start)))
  );
}

/** 默茨表示, 拉夫罗夫说: written like a foreign name and no place's, before what only somebody does. */
function foreignSubject({ grammar }: PersonHits, at: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  const line = scan.text.indexOf('\n', at);
  const hit = foreignNameAt({ ...grammar, limit: line < 0 ? scan.text.length : line }, at);
  if (!hit || hit.weight < STRANGE_LONE || !isTransliterated(lexicon, scan.slice(hit.start, hit.end)))
    return undefined;
  // 对此: between a name and its verb.
  const gap =
    /^(?:对此|当天|同日|今天|此前|还|也|则|随后|再次|\d+日)*/.exec(scan.slice(hit.end, hit.end + 8))?.[0]
      .length ?? 0;
  return lexicon.words.personal.longestAt(scan.text, hit.end + gap) ? hit : undefined;
}
