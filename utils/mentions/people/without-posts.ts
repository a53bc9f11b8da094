/** People with no post beside them: addressed, called what they are, or doing at a clause's head what only people do. */
import { allMatches } from '../../lexicon/matches.ts';
import { CharSet } from '../../lexicon/char-set.ts';
import type { Token } from '../../model/text.ts';
import { goOn } from './beside-posts.ts';
import { foreignNameAt, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { hanNameBefore, hanNamesAt } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { BESIDE_POST, LONE, type NameHit } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan, type Scan } from '../scan.ts';
import { surnameAlone, wordBefore } from './surname-alone.ts';
import { clauseHeads, toldAgain } from './told-again.ts';

/** Behind 村民, 居民 and the like form must say more than beside a post. */
const CALLED = 3.5;
/** As much for a surname with one word behind it that ends the name (村民银‖秀英一边…), and for an unknown word of three characters. */
const CALLED_WHOLE = 1.8;
/** What a foreign name must say for itself where only a verb of saying stands behind it. */
const STRANGE_LONE = 4.4;
/** As much at a sentence's head for a surname that is an adverb or a preposition too, where a verb of two characters follows (曾‖庆丰强调). */
const SPOKEN = 2;
/** As much for three characters that the segmenter does not know: all but what a frequent surname would add. */
const SPOKEN_UNKNOWN = 4.3;
/** What its form must say for a name at a sentence's head before 主持. */
const CHAIR = 2;
/** How old somebody is. */
const AGE = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})[多余]?岁$/;
/** Marks and white space behind which a clause begins. */
const CLAUSE_HEAD = new CharSet('。！？；，、,;：:“”（()） \t\n\r\u00a0\u3000');
const LED = new Set(['会见', '会见了', '同', '和', '与', '由', '据']);
const JOINED = new CharSet('同和与');

/** 葛某同志, 李某先生: a form of address says that what stands before it is a name. */
export function addressed(people: PersonHits): void {
  const { grammar } = people;
  const { scan } = grammar;
  for (const address of allMatches(
    /同志|先生|女士|当局|重要(?:指示|讲话|批示)|批示(?=精神|[，。、])/g,
    scan.text,
  )) {
    if (surnameAlone(grammar, address.index) && wordBefore(grammar, address.index - 1)) continue;
    const likely = hanNameBefore(grammar, address.index);
    // 何某某同志任…: nothing else stands between a clause's head and 同志.
    const sure = likely ?? hanNameBefore(grammar, address.index, 'sure');
    const alone = sure && !isHan(scan.char(sure.start - 1)) && isNoWord(scan, sure.start, address.index);
    const hit = likely ?? (alone ? sure : undefined);
    // 台湾‖当局: whose regime it is must be a name to the segmenter, too.
    const named = address[0] !== '当局' || /^(?:x|nr)/.test(scan.tagOf(hit?.start ?? 0, address.index) ?? '');
    // 传达‖习近平‖重要指示和李某‖批示: what only somebody gives, behind one word that is a name to the segmenter.
    const given = /^(?:重要|批示)/.test(address[0]);
    const whole = scan.endingAt(address.index);
    if (given && !(whole?.start === hit?.start && whole?.tag.startsWith('nr'))) continue;
    if (hit && named) people.add(hit, []);
  }
}

/** 道南小学‖刘某‖老师: a name that the segmenter takes for one word in front of what its bearer is called. */
export function teachers(people: PersonHits): void {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  for (const { index } of allMatches(/老师|教授|医生|大夫|医师/g, scan.text)) {
    const word = scan.endingAt(index);
    if (!word || word.word.length < 2 || word.word.length > 3 || !/^(?:x|nr)/.test(word.tag)) continue;
    if (!/^(?:common|usual)$/.test(lexicon.surnames.get(word.word.charAt(0)) ?? '')) continue;
    const hit = hanNameBefore(grammar, index);
    if (hit?.start === word.start) people.add(hit, []);
  }
}

/** 马某和夫人李某, 总统夫人玛丽: behind the word only a name or what she does can stand. */
export function wives(people: PersonHits): void {
  for (const wife of allMatches(/夫人(?=\p{Script=Han})/gu, people.grammar.scan.text)) {
    const hit = nameAt(people.grammar, wife.index + 2, BESIDE_POST, false, 'likely');
    if (hit) people.add(hit, []);
  }
}

/** 被告人‖李某犯…: in a case somebody stands behind it. */
const PARTY = /^(?:被告人|上诉人|被害人|犯罪嫌疑人)$/;

/** 村民陈某说: behind a kind of person a name is likely, and must look like one. */
export function called(people: PersonHits): void {
  const { scan, lexicon } = people.grammar;
  let known: ReadonlySet<string> | undefined;
  const heads = (): ReadonlySet<string> => (known ??= clauseHeads(scan));
  for (const kind of lexicon.words.kindOfPerson.all(scan.text)) {
    // 旅|游客: no kind of its own; 小区业主/n is one.
    const held = scan.boundaryAt(kind.start) || (scan.endingAt(kind.end)?.start ?? kind.start) < kind.start;
    if (!scan.boundaryAt(kind.end) || !held) continue;
    const speaker = speakerEnd(people.grammar, kind.end);
    const named =
      speaker === undefined ? undefined : nameAt(people.grammar, kind.end, CALLED_WHOLE, false, 'sure');
    const speaks = named !== undefined && named.end === speaker;
    const first = scan.startingAt(kind.end);
    const whole = speaks || isWhole(people.grammar, kind.end);
    const composed = first !== undefined && isComposed(people.grammar, first);
    const party = PARTY.test(scan.slice(kind.start, kind.end));
    const read = speaks
      ? named
      : party
        ? nameAt(people.grammar, kind.end, CALLED_WHOLE, false, 'sure')
        : nameAt(people.grammar, kind.end, whole || composed ? CALLED_WHOLE : CALLED, false);
    // 专家边讲课边示范: the segmenter must see a name, or a lone surname, where one should begin.
    const seen = whole || composed || party || (first !== undefined && /^(nr|x)/.test(first.tag));
    const hit = (seen ? read : undefined) ?? toldAgain(people.grammar, kind.start, kind.end, heads);
    if (!hit || people.byStart.has(hit.start)) continue;
    const added = people.add(hit, []);
    if (added) goOn(people, added, false);
  }
}

/**
 * 村民‖马某某‖告诉记者: where a name ends behind which only somebody can speak, whatever words the segmenter makes of it; not
 * 党员‖干部‖表示, a word of the language, nor 村干部‖向‖某某介绍.
 */
function speakerEnd({ scan, lexicon }: Grammar, at: number): number | undefined {
  const surname = lexicon.surnames.get(scan.slice(at, at + 2)) ?? lexicon.surnames.get(scan.char(at));
  if (surname !== 'common' && surname !== 'usual') return undefined;
  const length = [3, 2, 4].find((each) => {
    const verb = lexicon.words.personal.longestAt(scan.text, at + each);
    return verb && (verb.end - verb.start > 1 || !isHan(scan.char(verb.end)));
  });
  if (length === undefined || !isNoWord(scan, at, at + length)) return undefined;
  const leads =
    /^[pc]/.test(scan.startingAt(at)?.tag ?? '') && scan.tagOf(at + 1, at + length)?.startsWith('nr');
  return leads ? undefined : at + length;
}

/** Whether the segmenter sees no word of the language in exactly these characters, but a name, several words, or part of one. */
export const isNoWord = (scan: Scan, start: number, end: number): boolean =>
  /^(?:x|n[rsz]|$)/.test(scan.tagOf(start, end) ?? '');

/** Whether the segmenter sees a whole name of three characters at `at`: one word, or a surname and a word that no clause begins with. */
function isWhole({ scan, lexicon }: Grammar, at: number): boolean {
  const first = scan.startingAt(at);
  if (!first || !/^(?:common|usual)$/.test(lexicon.surnames.get(scan.char(at)) ?? '')) return false;
  if (first.word.length === 3) return /^(?:x|nr)/.test(first.tag);
  // 游客‖来武汉: a verb, whatever surname it is too.
  const second = scan.startingAt(first.end);
  // 朱有/x 财/n
  if (first.word.length === 2 && second?.word.length === 1)
    // 井水/ns 娃/ng
    return (first.tag === 'x' && /^[nax]/.test(second.tag)) || (first.tag === 'ns' && second.tag === 'ng');
  if (first.word.length > 1) return false;
  if (/^[vdprcuf]/.test(first.tag) && !second?.tag.startsWith('nr')) return false;
  if (second && lexicon.places.get(second.word)?.state) return false;
  return second?.word.length === 2 && /^(?:nr|nz|ns|x|n|m|v|a|t)/.test(second.tag);
}

/** 格桑‖卓玛, 欧阳‖子涵: a part of a name, or a surname of two characters, that the segmenter has for a word. */
const isComposed = ({ scan, lexicon }: Grammar, first: Token): boolean =>
  lexicon.words.namePart.longestAt(scan.text, first.start) !== undefined ||
  (first.word.length > 1 && lexicon.surnames.has(first.word));

/** 程某‖奶奶, 陈某‖老人: what somebody of an age is called. */
const ELDER =
  /^(?:奶奶|爷爷|大爷|大妈|大娘|大伯|大叔|大嫂|大姐|阿姨|阿婆|婆婆|叔叔|老人|老汉|老师|师傅|同学)/;

/** 58岁的‖滕树林, 96岁的‖程某奶奶, 忙活的‖覃大贵告诉记者: whose age it is, or who tells it, behind what is said of somebody. */
export function described(people: PersonHits): void {
  const { scan, lexicon } = people.grammar;
  for (let of = scan.text.indexOf('的'); of >= 0; of = scan.text.indexOf('的', of + 1)) {
    const at = of + 1;
    if (people.byStart.has(at)) continue;
    const aged = AGE.test(scan.slice(Math.max(0, of - 6), of));
    const names = aged || isWhole(people.grammar, at) ? hanNamesAt(people.grammar, at) : [];
    const elder = aged ? names.find(({ end }) => ELDER.test(scan.slice(end, end + 2))) : undefined;
    if (elder && isNoWord(scan, at, elder.end)) people.add(elder, []);
    const [hit] = elder || !isWhole(people.grammar, at) ? [] : names;
    if (!hit || hit.end - at < 3 || hit.weight < CALLED_WHOLE) continue;
    const told = lexicon.words.personal.longestAt(scan.text, hit.end) !== undefined;
    if (aged || told) people.add(hit, []);
  }
}

/** What somebody is said to be, up to a mark. */
const BEING = /^是([^，。；！？\n]{1,20})(?:[，。；！？\n]|$)/;

/** 仇某某‖是村里的带头人。: at a sentence's head, and what is said ends in a kind of person or a post. */
export function being(people: PersonHits): void {
  const { scan, lexicon } = people.grammar;
  for (let is = scan.text.indexOf('是'); is >= 0; is = scan.text.indexOf('是', is + 1)) {
    const length = [2, 3, 4].find((each) => /^[\n。！？；]?$/.test(scan.char(is - each - 1)));
    const start = is - (length ?? is + 1);
    if (start < 0 || people.byStart.has(start) || !isWhole(people.grammar, start)) continue;
    const said = BEING.exec(scan.slice(is, is + 22))?.[1] ?? '';
    const isKind = [5, 4, 3, 2].some((each) => {
      const tail = said.slice(-each);
      return lexicon.words.kindOfPerson.has(tail) || lexicon.posts.has(tail);
    });
    const hit = isKind ? hanNamesAt(people.grammar, start)[0] : undefined;
    if (hit?.end === is && hit.weight >= CALLED_WHOLE) people.add(hit, []);
  }
}

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
