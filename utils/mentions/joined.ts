/**
 * 县委书记李永‖和‖县长…, 市长叶秋‖同‖市政协主席…: between a post's holder and the next post or body a conjunction stands, which
 * the segmenter, and the list of counties (和县, 会同县), would rather take into a word. The tokens are cut anew there.
 */
import { CharSet } from '../lexicon/char-set.ts';
import type { Token } from '../model/text.ts';
import { withoutGlue } from './glue.ts';
import type { MentionLexicon } from './lexicon.ts';

const JOIN = /会同|陪同|带领|[同与和及向对]/y;
/** A surname and one or two characters, or a surname of two. */
const NAME_LENGTHS = [2, 3, 4];

interface Join {
  name: number;
  start: number;
  end: number;
}

/** Whether a post, body or place begins here, or a level with its department (县公安局). */
function unitBegins(lexicon: MentionLexicon, text: string, at: number): boolean {
  const { posts, bodies, departments, places } = lexicon;
  const level = lexicon.words.level.longestAt(text, at);
  return (
    (level !== undefined &&
      (departments.longestAt(text, level.end) ?? posts.longestAt(text, level.end)) !== undefined) ||
    (posts.longestAt(text, at) ?? bodies.longestAt(text, at) ?? places.longestAt(text, at)) !== undefined
  );
}

/** 向|守志作|讲话, 庞大|海作|动员, 战云|飞说: what the segmenter runs into the name in front. */
const ACT = /作(?=[讲动报发表总汇点辅重专题了的工]|交流(?:发言|汇报|讲话))|说(?=[，：。“,:])/y;

/** How a join or an act begins: most places have neither. */
const JOIN_FIRST = new CharSet('会陪带同与和及向对作说');

/** The join behind the name that begins at `name`, where a post has just ended. */
function joinAt(lexicon: MentionLexicon, text: string, name: number): Join | undefined {
  for (const length of NAME_LENGTHS) {
    if (!JOIN_FIRST.hasAt(text, name + length)) continue;
    JOIN.lastIndex = ACT.lastIndex = name + length;
    const [act] = ACT.exec(text) ?? [];
    const [word] = act === undefined ? (JOIN.exec(text) ?? []) : [act];
    if (word === undefined) continue;
    const surname = [1, 2].find(
      (width) => length > width && lexicon.surnames.has(text.slice(name, name + width)),
    );
    if (surname === undefined || length - surname > 2) continue;
    if (/[^\p{Script=Han}]/u.test(text.slice(name, name + length))) continue;
    const end = name + length + word.length;
    if (act !== undefined || unitBegins(lexicon, text, end)) return { name, start: name + length, end };
  }
  return undefined;
}

/** 胡保伟同/x: a holder's name and the conjunction behind it in one word, where the sentence goes on with no listed body. */
function gluedName(lexicon: MentionLexicon, text: string, token: Token | undefined): Join | undefined {
  if (
    token?.tag !== 'x' ||
    !/^.{2,3}[同与对和向]$/.test(token.word) ||
    !/\p{Script=Han}/u.test(text.charAt(token.end))
  )
    return undefined;
  const rather = /[和向]$/.test(token.word) && lexicon.words.afterName.longestAt(text, token.end);
  if (rather || lexicon.surnames.get(token.word.charAt(0)) === undefined) return undefined;
  return { name: token.start, start: token.end - 1, end: token.end };
}

const APPOINTING =
  /(?:任命|聘任|推选|选举|增选|增补|补选|提名)了?(?:[^，。；：、\n]{2,12}、){0,20}(?=[\u4e00-\u9fff]{2,4}$)/;
/** How far in front of 为 the verb of appointing may stand. */
const APPOINTEES = 80;

/** 任命王广|华为‖自然资源部部长: the name between the verb, or the last 、, and 为. */
function appointedName(lexicon: MentionLexicon, text: string, link: number): Join | undefined {
  if (!unitBegins(lexicon, text, link + 1)) return undefined;
  const before = text.slice(Math.max(0, link - APPOINTEES), link);
  const verb = APPOINTING.exec(before);
  const length = verb ? before.length - verb.index - verb[0].length : 0;
  if (!NAME_LENGTHS.includes(length)) return undefined;
  const name = link - length;
  const named = [1, 2].some(
    (width) => length > width && length - width < 3 && lexicon.surnames.has(text.slice(name, name + width)),
  );
  return named ? { name, start: link, end: link + 1 } : undefined;
}

/** The token that begins at `offset`, if one does. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token?.start === offset ? token : undefined;
}

/** The tokens with such names and conjunctions as words of their own, and where the conjunctions begin. */
export function withJoins(
  text: string,
  segmented: readonly Token[],
  lexicon: MentionLexicon,
): { tokens: readonly Token[]; joins: ReadonlySet<number> } {
  const tokens = withoutGlue(text, segmented, lexicon);
  const isWord = (start: number, end: number): boolean => tokenAt(tokens, start)?.end === end;
  const found: Join[] = [];
  for (const { end } of lexicon.posts.all(text)) {
    const join = joinAt(lexicon, text, end) ?? gluedName(lexicon, text, tokenAt(tokens, end));
    const acts =
      join && text.slice(join.start, join.end).length === 1 && /[作说]/.test(text.charAt(join.start));
    // What the segmenter cut itself is left as it is.
    if (join && !(acts && isWord(join.start, join.end))) found.push(join);
  }
  for (let mark = text.indexOf('、'); mark >= 0; mark = text.indexOf('、', mark + 1)) {
    const join = joinAt(lexicon, text, mark + 1);
    // Only where the segmenter has torn them: what it cut itself is read by the other rules.
    if (join && !(isWord(join.name, join.start) && isWord(join.start, join.end))) found.push(join);
  }
  for (let link = text.indexOf('为'); link >= 0; link = text.indexOf('为', link + 1)) {
    const join = appointedName(lexicon, text, link);
    if (join && !(isWord(join.name, join.start) && isWord(join.start, join.end))) found.push(join);
  }
  found.sort((a, b) => a.start - b.start);
  if (found.length === 0) return { tokens, joins: new Set() };
  const cut: Token[] = [];
  const part = (token: Token, start: number, end: number): void => {
    if (start < end) cut.push({ ...token, start, end, word: text.slice(start, end) });
  };
  let next = 0;
  for (const token of tokens) {
    const join = found[next];
    if (!join || token.end <= join.name) {
      cut.push(token);
      continue;
    }
    part(token, token.start, Math.min(token.end, join.name));
    if (token.end < join.end) continue;
    cut.push({ start: join.name, end: join.start, word: text.slice(join.name, join.start), tag: 'nr' });
    cut.push({ start: join.start, end: join.end, word: text.slice(join.start, join.end), tag: 'c' });
    part({ ...token, tag: 'n' }, Math.max(token.start, join.end), token.end);
    next += 1;
  }
  return { tokens: cut, joins: new Set(found.map(({ start }) => start)) };
}
