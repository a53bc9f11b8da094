/** People with no post beside them, known by what stands around the name: how they are addressed, what they are called, their age, what they give. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Token } from '../../model/text.ts';
import { goOn } from './beside-posts.ts';
import type { Grammar } from '../grammar.ts';
import { hanNameBefore, hanNamesAt } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { BESIDE_POST } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';
import { isHan, isNoWord } from '../scan.ts';
import { surnameAlone, wordBefore } from './surname-alone.ts';
import { clauseHeads, toldAgain } from './told-again.ts';

/** Behind 村民, 居民 and the like form must say more than beside a post. */
const CALLED = 3.5;
/** As much for a surname with one word behind it that ends the name (村民银‖秀英一边…), and for an unknown word of three characters. */
const CALLED_WHOLE = 1.8;
/** How old somebody is. */
const AGE = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})[多余]?岁(?:高龄)?$/;

/** ‖等3名党员, ‖等五位村民: whoever stands in front is the first of them. */
const FIRST_OF =
  /等(?:\d{1,3}|[两二三四五六七八九十]{1,3})[多余]?[名位](?=党员|干部|同志|群众|村民|居民|职工|员工|学生|教师|老人|代表|委员|人)/g;

/** 李某某‖等3名党员 */
export function firstOf(people: PersonHits): void {
  const { grammar } = people;
  for (const { index } of allMatches(FIRST_OF, grammar.scan.text)) {
    const hit = hanNameBefore(grammar, index);
    if (hit && index - hit.start > 2 && isNoWord(grammar.scan, hit.start, index)) people.add(hit, []);
  }
}

/** 葛某同志, 李某先生: a form of address says that what stands before it is a name. */
export function addressed(people: PersonHits): void {
  const { grammar } = people;
  const { scan } = grammar;
  for (const address of allMatches(/同志|先生|女士|当局/g, scan.text)) {
    if (surnameAlone(grammar, address.index) && wordBefore(grammar, address.index - 1)) continue;
    const likely = hanNameBefore(grammar, address.index);
    // 何某某同志任…: nothing else stands between a clause's head and 同志.
    const sure = likely ?? hanNameBefore(grammar, address.index, 'sure');
    const alone = sure && !isHan(scan.char(sure.start - 1)) && isNoWord(scan, sure.start, address.index);
    const hit = likely ?? (alone ? sure : undefined);
    // 台湾‖当局: whose regime it is must be a name to the segmenter, too.
    const named = address[0] !== '当局' || /^(?:x|nr)/.test(scan.tagOf(hit?.start ?? 0, address.index) ?? '');
    if (hit && named) people.add(hit, []);
  }
}

/** 传达‖习近平‖重要指示和李某‖批示: what only somebody gives, behind one word that is a name to the segmenter. */
export function instructing(people: PersonHits): void {
  const { grammar } = people;
  const { scan } = grammar;
  for (const { index } of allMatches(/重要(?:指示|讲话|批示)|批示(?=精神|[，。、])/g, scan.text)) {
    const name = scan.endingAt(index);
    if (!name?.tag.startsWith('nr')) continue;
    const hit = hanNameBefore(grammar, index);
    if (hit?.start === name.start) people.add(hit, []);
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

/** Whether the segmenter sees a whole name of three characters at `at`: one word, or a surname and a word that no clause begins with. */
export function isWhole({ scan, lexicon }: Grammar, at: number): boolean {
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

/** 银川市的‖刘某某老人告诉记者, 石桥村的‖何某某老人家里 */
const ELDER_SPEAKS =
  /^[\u4e00-\u9fff]{2,3}(?:奶奶|爷爷|大爷|大妈|大娘|老人|老汉|阿姨)(?:告诉|说|介绍|高兴|激动|笑着|的?家[里中，,。])/;

/** 58岁的‖滕树林, 96岁的‖程某奶奶, 忙活的‖覃大贵告诉记者: whose age it is, or who tells it, behind what is said of somebody. */
export function described(people: PersonHits): void {
  const { scan, lexicon } = people.grammar;
  for (let of = scan.text.indexOf('的'); of >= 0; of = scan.text.indexOf('的', of + 1)) {
    const at = of + 1;
    if (people.byStart.has(at)) continue;
    const aged = AGE.test(scan.slice(Math.max(0, of - 8), of));
    const speaks = ELDER_SPEAKS.test(scan.slice(at, at + 10));
    const names = aged || speaks || isWhole(people.grammar, at) ? hanNamesAt(people.grammar, at) : [];
    const elder = aged || speaks ? names.find(({ end }) => ELDER.test(scan.slice(end, end + 2))) : undefined;
    if (elder && isNoWord(scan, at, elder.end)) people.add(elder, []);
    const [hit] = elder || !isWhole(people.grammar, at) ? [] : names;
    if (!hit || hit.end - at < 3 || hit.weight < CALLED_WHOLE) continue;
    const told = lexicon.words.personal.longestAt(scan.text, hit.end) !== undefined;
    if (aged || told) people.add(hit, []);
  }
}

/** What somebody is said to be, up to a mark. */
const BEING = /^是([^，。；！？、\n]{1,24})(?:[，。；！？、\n]|$)/;

/** 仇某某‖是村里的带头人。: at a sentence's head, and what is said ends in a kind of person or a post. */
export function being(people: PersonHits): void {
  const { scan, lexicon } = people.grammar;
  for (let is = scan.text.indexOf('是'); is >= 0; is = scan.text.indexOf('是', is + 1)) {
    const length = [2, 3, 4].find((each) => /^[\n。！？；]?$/.test(scan.char(is - each - 1)));
    const start = is - (length ?? is + 1);
    if (start < 0 || people.byStart.has(start) || !isWhole(people.grammar, start)) continue;
    const said = BEING.exec(scan.slice(is, is + 26))?.[1] ?? '';
    const isKind = [5, 4, 3, 2].some((each) => {
      const tail = said.slice(-each);
      return lexicon.words.kindOfPerson.has(tail) || lexicon.posts.has(tail);
    });
    const hit = isKind ? hanNamesAt(people.grammar, start)[0] : undefined;
    if (hit?.end === is && hit.weight >= CALLED_WHOLE) people.add(hit, []);
  }
}
