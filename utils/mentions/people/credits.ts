/** Names in by-lines, credits and signatures. */
import { allMatches } from '../../lexicon/matches.ts';
import type { Grammar } from '../grammar.ts';
import { PADDED_ITEM, PADDING } from '../padding.ts';
import { hanNamesAt } from './han-names.ts';
import { nameAt } from './name-at.ts';
import { BESIDE_POST, type NameHit } from './name-neighbours.ts';

/** A name in a by-line, with 记者 or 通讯员 where that is what the line says. */
interface Credited {
  hit: NameHit;
  role: string | undefined;
}

/** 张某某, or 李 某 spaced out to the same width. */
const SIGNED = `(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]${PADDING}[\\u4e00-\\u9fff])`;
/** （王某某 李 某）, （王某某、李某）: several who sign together. */
const SEVERAL = new RegExp(
  `(?:(?<=[讯电][ \\u3000]?)|(?=[（(][^（）()\\n]{5,30}[)）][ \\u3000]*(?:\\n|$)))[（(](${SIGNED}(?:[ \\u3000、]${SIGNED}){1,5})[)）]`,
  'g',
);
/** 24日讯（王某某）, 26日电（李某）, （王某某 李某） 12月28日: behind the paper's 讯, or at a paragraph's head before the day. */
const AT_HEAD = new RegExp(
  `(?:(?<=[讯电][ \\u3000]?)[（(](${SIGNED})[)）])|(?:(?<=^|\\n)[（(](${SIGNED}(?:[ \\u3000]${SIGNED}){0,3})[)）](?=[ \\u3000]*(?:\\d|日前|近日)))`,
  'g',
);
/** 。王某某 李某: several at a paragraph's end, with no bracket. */
const AT_FOOT = new RegExp(
  `(?<=[。！])[ \\u3000]*(${SIGNED}(?:[ \\u3000]${SIGNED}){1,3})(?=[ \\u3000]*(?:\\n|$))`,
  'g',
);
/** The same in the text's last line, with or without what those are of who sign: 岚河融媒 李某. */
const LAST_LINE = new RegExp(
  `(?<=[。！][）)]?\\s{0,8})(?:[\\u4e00-\\u9fff]{2,8}(?:融媒体?(?:中心)?|新闻网|电视台)[ \\u3000]+)?(${SIGNED}(?:[ \\u3000]${SIGNED}){0,3})\\s*$`,
  'g',
);
/** □ 王某某 李某: signed with a box in front. */
const BOXED = new RegExp(`^[□■◎○●][ \\u3000]*(${SIGNED}(?:[ \\u3000]${SIGNED}){0,5})(?=\\s*$)`, 'gm');
/** 。何某 and the line of the editors behind: the writer alone. */
const BEFORE_EDITORS =
  /(?<=[。！”])((?!(.)\2)[\u4e00-\u9fff]{2,3})(?=\s*\n\s*(?:责任)?(?:编辑|责编|审核|初审|监制|来源|稿件来源)[:：])/g;
/** 。（马军伟）: behind a sentence's end a name of three characters may begin like the forces of a state. */
const SIGNS_OFF = /[。！”][（(]$/;
/** （何某 特约通讯员：高某）, 本网讯‖ 何某 李某 通讯员 高某: names in front of whoever else signs. */
const BEFORE_OTHERS = new RegExp(
  `(?:[（(]|[讯电][ \\u3000])(${SIGNED}(?:[ \\u3000]${SIGNED}){0,3})[ \\u3000]+(?=(?:本报|特约|见习)?(?:通讯员|记者|摄影|实习生))`,
  'g',
);
/** 谢某 李某 报道: a line of its own. */
const REPORT = new RegExp(
  `^[ \\u3000]*(${SIGNED}(?:[ \\u3000]${SIGNED}){0,3})[ \\u3000]+(?:摄影)?报道[ \\u3000]*$`,
  'gm',
);
/** 刘某 程某 摄, （李某 任某/文 饶某 张某/摄）: several who wrote or took a picture, at a line's head, behind a sentence or a bracket. */
const TOOK = new RegExp(
  `(?<=^|[\\n。！（(]|\\/[文图])[ \\u3000]*(${SIGNED}(?:[ \\u3000、]${SIGNED}){1,3})(?=(?:[ \\u3000]*(?:摄|文\\/图|图\\/文)|\\/(?:文图|图文|[文图摄]))(?:[\\s）)。]|$))`,
  'g',
);
/** 邓某 岚河法治报全媒体记者 张某: the first of several who sign, in front of a reporter's paper. */
const BEFORE_PAPER = new RegExp(
  `(?<=^|[\\n（(])[ \\u3000]*(${SIGNED}(?:[ \\u3000]${SIGNED}){0,3})[ \\u3000]+(?=[\\u4e00-\\u9fff]{2,8}[报网台](?:首席|见习|全媒体)?(?:记者|通讯员))`,
  'g',
);
/** 张某 摄影报道, （区人大办李某 供稿）: who gave text or pictures, behind a mark or an office. */
const GAVE =
  /(?<=[\s（(、办局院委室部会校])([\u4e00-\u9fff]{2,4}?)(?=[ \u3000]*(?:供稿|供图|摄影报道)(?:[\s）)。]|$))/g;
/** （何文山高敏石大军）: several with nothing between them, at the foot. */
const RUN_TOGETHER = /[（(]([\u4e00-\u9fff]{4,12})[）)][ \u3000]*(?:\n|$)/g;
/** （县水利局 张三，县农业局 李四）: several, each behind the office they are of. */
const OF_OFFICES =
  /(?<=[（(,，、][\u4e00-\u9fff]{2,14}(?:[局委办厅院会队所站镇乡部]|中心|街道|公司)[ \u3000])([\u4e00-\u9fff]{2,4})(?=[,，、][^（()）\n]{4,80}[）)]\s*(?:\n|$)|[）)])/g;
/** （岚河新闻网 张三）9月21日晚: one behind the site that the text is of. */
const OF_SITE = new RegExp(
  `(?<=[（(][\\u4e00-\\u9fff]{2,8}(?:网|报|台|融媒|在线|客户端)[ \\u3000])(${SIGNED})(?=[）)])`,
  'g',
);
/** （岚河县法院 张三 李四）: several of one office. */
const OF_OFFICE = new RegExp(
  `(?<=[（(][\\u4e00-\\u9fff]{2,14}(?:[局委办厅院会队所站镇乡部]|中心|街道|公司)[ \\u3000])(${SIGNED}(?:[ \\u3000]${SIGNED}){1,3})(?=[）)])`,
  'g',
);
/** Those of the words of a signature that read as names from end to end; it begins at `start`. */
function signedTogether(grammar: Grammar, names: string, start: number): NameHit[] {
  return allMatches(PADDED_ITEM, names).flatMap(({ index, 0: name }) => {
    const at = start + index;
    const limit = at + name.length;
    const hit = hanNamesAt({ ...grammar, limit }, at, 'sure').find(({ end }) => end === limit);
    return hit && hit.weight >= BESIDE_POST ? [hit] : [];
  });
}

/** The names that fill a stretch with nothing between them; none where they do not fill it. */
function filling(grammar: Grammar, start: number, end: number): NameHit[] | undefined {
  if (start === end) return [];
  for (const length of [3, 2]) {
    const limit = start + length;
    if (limit > end) continue;
    const hit = hanNamesAt({ ...grammar, limit }, start, 'sure').find((name) => name.end === limit);
    const known =
      hit && /^(?:common|usual)$/.test(grammar.lexicon.surnames.get(grammar.scan.char(start)) ?? '');
    const rest = hit && known && hit.weight >= 0 ? filling(grammar, limit, end) : undefined;
    if (hit && rest) return [hit, ...rest];
  }
  return undefined;
}

const SIGNATURE = new RegExp(
  `(?<=[\\s（(、]|。(?=[\\u4e00-\\u9fff]{2,4} ?摄\\s))(${SIGNED})(?:(?:\\s*(?:摄|文\\/图|图\\/文|撰稿)|\\/(?:文图|图文|[文图]))(?=[\\s）)。]|$)|(?=[）)]\\s*(?:\\n|$)))`,
  'g',
);

/** 周某 摄, （刘某摄）, （周某/文）, and the writer's name alone in brackets at a paragraph's end: （张某某）. */
export function signedNames(grammar: Grammar): NameHit[] {
  const { scan } = grammar;
  const found: NameHit[] = [];
  for (const match of allMatches(SIGNATURE, scan.text)) {
    const limit = match.index + (match[1]?.length ?? 0);
    const hit = hanNamesAt({ ...grammar, limit }, match.index).find((name) => name.end === limit);
    // 摄 may have been taken for a given name's last character: 刘通摄.
    const shorter =
      scan.char(limit - 1) === '摄'
        ? hanNamesAt({ ...grammar, limit: limit - 1 }, match.index)[0]
        : undefined;
    const name = shorter ?? hit;
    if (name && name.weight >= BESIDE_POST) found.push(name);
    else if (SIGNS_OFF.test(scan.slice(match.index - 2, match.index)) && limit - match.index === 3)
      found.push(...signedTogether(grammar, scan.slice(match.index, limit), match.index));
  }
  if (/供[稿图]|摄影报道/.test(scan.text))
    for (const { index, 1: name = '' } of allMatches(GAVE, scan.text))
      found.push(...signedTogether(grammar, name, index));
  for (const { index, 1: names = '' } of allMatches(RUN_TOGETHER, scan.text)) {
    const together = filling(grammar, index + 1, index + 1 + names.length) ?? [];
    if (together.length > 1) found.push(...together);
  }
  for (const { index, 0: whole, 1: names = '' } of [
    ...allMatches(AT_FOOT, scan.text),
    ...allMatches(REPORT, scan.text),
  ]) {
    const signed = signedTogether(grammar, names, index + whole.indexOf(names));
    if (signed.length > 1) found.push(...signed);
  }
  for (const { index, 0: whole, 1: names = '' } of allMatches(LAST_LINE, scan.text)) {
    const start = index + whole.lastIndexOf(names);
    const signed = signedTogether(grammar, names, start);
    if (signed.length > 1 || (start > index && signed.length === 1)) found.push(...signed);
  }
  for (const { index, 1: name = '' } of [
    ...allMatches(BEFORE_EDITORS, scan.text),
    ...allMatches(OF_OFFICES, scan.text),
  ])
    found.push(...signedTogether(grammar, name, index));
  for (const pattern of [BOXED, SEVERAL, BEFORE_OTHERS, BEFORE_PAPER, TOOK, AT_HEAD, OF_OFFICE, OF_SITE])
    for (const { index, 0: whole, 1: one, 2: names = one ?? '' } of allMatches(pattern, scan.text))
      found.push(...signedTogether(grammar, names, index + whole.indexOf(names)));
  return found;
}

/** 来源：东方‖网: what a paper or an office that a credit names ends with. */
const BODY_END = /[网报台讯刊办]$/;

/** What somebody who signs is of, with the space behind it. */
const OF_BODY =
  /^[\u4e00-\u9fff]{2,12}(?:[局委院厅办社会处校部司队站]|中心|集团|公司|大学)[ \u3000]{1,2}(?=[\u4e00-\u9fff]{2,4}(?:[ \u3000）)、，]|$))/;

/** （岚河日报‖记者李某 王某）: whose reporters sign in brackets. */
const OF_PAPER =
  /[（(【][\u4e00-\u9fff·]{2,14}(?:报|报社|网|台|社|融媒体?|中心|客户端|新闻)(?:首席|见习|全媒体|实习)?$/;

/** （记者‖蔡志军何美）: two and more reporters with nothing between them, up to the bracket. */
function runTogether(grammar: Grammar, at: number, role: string | undefined): Credited[] {
  const [, names = ''] = /^([\u4e00-\u9fff]{4,9})[)）]/.exec(grammar.scan.slice(at, at + 10)) ?? [];
  const together = names ? (filling(grammar, at, at + names.length) ?? []) : [];
  return together.length > 1 ? together.map((hit) => ({ hit, role })) : [];
}

/** (记者 张某 李某), 通讯员王某 摄, 编辑：陈某, 编 辑：陈某. */
export function bylineNames(grammar: Grammar): Credited[] {
  const { scan, lexicon } = grammar;
  const found: Credited[] = [];
  for (const credit of lexicon.words.credit.all(scan.text)) {
    const word = scan.slice(credit.start, credit.end).replace(/[ \u3000]/g, '');
    const reporter = /(记者|通讯员|实习生)$/.exec(word);
    let at = credit.end;
    const gap = /^[\s:：/丨|｜]*/.exec(scan.slice(at, at + 4))?.[0].length ?? 0;
    if (!reporter && gap === 0) continue;
    at += gap;
    // 作者：市水务局‖ 王某: whose office they are of.
    at += gap > 0 ? (OF_BODY.exec(scan.slice(at, at + 16))?.[0].length ?? 0) : 0;
    const opened =
      gap > 0 ||
      /[(（丨|｜\s\u3000]/.test(scan.char(credit.start - 1)) ||
      OF_PAPER.test(scan.slice(Math.max(0, credit.start - 20), credit.start));
    const together = opened ? runTogether(grammar, at, reporter?.[0]) : [];
    found.push(...together);
    for (let count = 0; together.length === 0 && count < 8; count++) {
      const hit = nameAt(
        grammar,
        at,
        opened || count > 0 ? BESIDE_POST : 2.5,
        false,
        opened || count > 0 ? 'sure' : 'open',
      );
      // 作者：李某 ‖字号：大: a label.
      if (!hit || (count > 0 && /[:：]/.test(scan.char(hit.end)))) break;
      if (BODY_END.test(scan.slice(hit.start, hit.end))) break;
      // 组 长：李某
      found.push({ hit, role: reporter?.[0] ?? (lexicon.posts.has(word) ? word : undefined) });
      const space = /^[ \u3000、,，]+/.exec(scan.slice(hit.end, hit.end + 4))?.[0].length ?? 0;
      if (space === 0) break;
      at = hit.end + space;
    }
  }
  return found;
}
