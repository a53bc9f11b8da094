/**
 * The segmenter takes a preposition or a conjunction and what it does not know for one word: 由市, 据区文, 同莫迪, 拉克森同.
 * The tokens are cut anew there.
 */
import type { Token } from '../model/text.ts';
import type { MentionLexicon } from './lexicon.ts';
import { isTransliterated } from './foreign-names.ts';
import { PADDING } from './padding.ts';
import { isHan } from './scan.ts';

/** 由‖市教育局, 受‖县纪委书记: before a level. */
const LEVEL =
  /^[由受经据让请被将把向与和同及对给在随从自为代任兼其报以因按率带助邀][省市县区镇乡州旗盟村]\p{Script=Han}{0,2}$/u;
/** 落实好‖旗委: a complement of the verb in front of a committee. */
const COMMITTEE = /^好[省市县区镇乡州旗盟]委$/;
/** 落实|落细‖市|第十二次党代会: the second of two verbs in front of a level. */
const VERB = /^落细[省市县区镇乡州旗盟]$/;
/** 同‖莫迪, 由‖林某, 以‖兴福: before any unknown word; those that are surnames or begin given names are not among them. */
const BEFORE = /^(?!对[标接照口外])(?:[同与对由据受到赴在].+|以..+)$/;
const FORMER = /[处局科部院委办会]原$/;
/** 应急|局到|鑫: a body's last character and what leads on to the next name. */
const BODY_LEADS = /^[局厅委办院队组团][到在赴对向与和同]$/;
const BODY_NAME = /^[局厅委办院队].$/;
/** 该区‖纪委, 我市‖人大常委会: which division, in one word with its level, in front of a body of it; not 我市政协事业. */
const POINTED = /^[该我本][省市县区州旗镇乡]$/;
const ITS_BODY =
  /^(?:纪委|监委|人大(?:常委会)|政府(?!采购|工作|债|服务)|政协(?!事业|工作|委员)|法院|检察院|公安局|人民(?:政府|法院|检察院|代表大会))/;
/** 罗绒‖家的, 李三‖家里 */
const HOME = /^家(?:[的里中门院，。、]|$)/;
/** 环保|局‖长 as the segmenter has it. */
const KIND_LAST = /^..+[局院厅处科部所站队]$/;
/** 清河|长: a river's character in front of 长, and no measure behind. */
const RIVER_HEAD = /^[河湖]长(?![\d约达近度途江远久期龙])/;
/** 陈小|平等‖人, 陈小|平等‖11人: a name's last character and the word for others. */
const OTHERS = /^.等$/;
const COUNT =
  /^(?:人|同志|[省市县区州镇乡]?(?:(?:四大?|几套|五大?)(?:家|班子)(?:班子)?)?(?:主要)?领导|出席|列席|参加|陪同|一同|\d{1,3}[人名位]|[一二三四五六七八九十]{1,3}[人名位])/;
/** 博索纳|罗‖致|慰问电 */
const SENT = /.致$/;
const MESSAGE = /^(?:慰问|贺|唁|电|信|函|谢|欢|辞|词)/;
/** 县|长格绒 behind a division: the head's second character. */
const HEAD_REST = /^长./;
/** 岚河市: how a division's name may look. */
const DIVISION = /^[\u4e00-\u9fff]{2,3}[省市县区州旗]/;
/** 区|委卫健|工委: a committee's own character, behind a division. */
const COMMITTEE_REST = /^委../;
/** 发展|部副‖部长, 安巢|经开|区: the modifier of the head behind it, the first half of 经开区. */
const HALVES = /^(?:.{0,2}[部局司处科厅]副|..经)$/;
/** 律师事务所‖律师, 第一中学‖教师, 公司‖总裁, 协会‖会长, 公司‖总部: what somebody is there, in one word with where. */
const STAFF = /^.{2,}(?:教师|律师|医生|护士|总裁|(?<=会)会长|(?<=公司|集团)总部)$/;
/** 国土资源‖局|局长, 市立‖医院|院长, 旅游|局长: a head and the body in front of it, in one word. */
const HEADED = /^(.+)([局院厅处科部所站队股庭组])长$/;
/** 中共‖江西省委, 中共‖上海市委: the party's name and a committee in one word. */
const PARTY = /^中共..+委$/;
/** 拉克森‖同‖越南外长: behind a name. */
const BEHIND = /^.+[同与]$/;

/** 马 骏‖及县委常委: the second half of a name that is spaced out, and a conjunction. */
const SECOND_HALF = /^.[及和与同]$/;
const FIRST_HALF = new RegExp(`\\p{Script=Han}${PADDING}$`, 'u');

/** Whether a place, a body, a post or a state begins here: 文运同|国运 joins nobody to anything. */
function opensName(lexicon: MentionLexicon, text: string, at: number): boolean {
  const { places, posts, bodies } = lexicon;
  return (
    lexicon.words.nationPost.has(text.charAt(at)) ||
    (places.longestAt(text, at) ??
      posts.longestAt(text, at) ??
      bodies.longestAt(text, at) ??
      lexicon.words.level.longestAt(text, at)) !== undefined
  );
}

/** What the segmenter calls the words that hold such a thing. */
const GLUED = new Set(['x', 'zg', 'ns', 'nr', 'r']);

/** Where a token is to be cut: behind its first character or its first two (a party, a verb), before its last or its last two, or not at all. */
function cutOf(
  lexicon: MentionLexicon,
  before: Token | undefined,
  { word, tag, end }: Token,
  after: Token | undefined,
  text: string,
): 'first' | 'two' | 'last' | 'kind' | 'staff' | 'surname' | undefined {
  if (tag === 'nt' && PARTY.test(word)) return 'two';
  // 中|共和县‖县委, 中|共同‖安区委
  if (before?.word === '中' && before.end === end - word.length && /^共./.test(word)) return 'first';
  const isNoun = tag === 'n' || tag === 'nt';
  if ((isNoun && word.length > 3 && STAFF.test(word)) || isHeaded(lexicon, word, isNoun)) return 'staff';
  if (after?.word === '长' && after.start === end && KIND_LAST.test(word) && !lexicon.departments.has(word))
    return 'kind';
  // 李文|清河|长‖要求, 石坝|溪河|长: who sees to a river, not how long it is.
  if (after?.word === '长' && after.start === end && RIVER_HEAD.test(text.slice(end - 1, end + 2)))
    return 'kind';
  if (HALVES.test(word) && text.startsWith(word.endsWith('经') ? '开区' : word.slice(-2, -1) + '长', end))
    return 'last';
  if (word.length === 2 && OTHERS.test(word) && COUNT.test(text.slice(end, end + 10)) && nameLeads(before))
    return 'last';
  // 原银|保监会
  if (/^原.$/.test(word) && (lexicon.bodies.longestAt(text, end - 1)?.end ?? 0) > end) return 'first';
  if (word.length < 2 || !GLUED.has(tag) || !isHan(word[0])) return undefined;
  if (POINTED.test(word) && ITS_BODY.test(text.slice(end, end + 8))) return 'first';
  // 王|镇长, 乔|先生: the segmenter's own word for somebody by his surname.
  if (tag === 'nr' && word.length === 3 && isCalledBy(lexicon, word)) return 'surname';
  if (/^(?:x|nr)$/.test(tag) && SENT.test(word) && MESSAGE.test(text.slice(end, end + 2))) return 'last';
  // 罗绒|家|的新房
  if (
    /^(?:x|nr)$/.test(tag) &&
    word.length > 3 - Number(/[的里中门院]/.test(text.charAt(end))) &&
    HOME.test(text.slice(end - 1, end + 1))
  )
    return 'last';
  // 对|于海东|市: the second half of 对于.
  if (before?.word === '对' && /^于..$/.test(word) && lexicon.places.longestAt(text, end - 2)) return 'first';
  // 由盛京/nr‖银行
  if (tag === 'nr' && /^由..$/.test(word)) return 'first';
  // 向普京/nr: the segmenter's own word for a preposition and a name abroad.
  if (tag === 'nr')
    return /^[向对同与]..+$/.test(word) &&
      isTransliterated(lexicon, word.slice(1)) &&
      opensName(lexicon, text, end)
      ? 'first'
      : undefined;
  // 《…》和县|妇联, 负责人和县|妇联, 石桥镇和县|国土局: no county.
  const joins =
    word === '和县' &&
    before?.end === end - 2 &&
    (before.word === '》' || /^(?:n|nt|j)$/.test(before.tag) || /[镇乡村局院所]$/.test(before.word));
  if (LEVEL.test(word)) return lexicon.places.has(word) && !joins ? undefined : 'first';
  if (tag !== 'x') return undefined;
  if (COMMITTEE.test(word)) return 'first';
  if (VERB.test(word)) return 'two';
  // 资源|局‖张|红斌‖科长: a body's last character and a surname, in front of the rest of a name and its post.
  if (
    BODY_NAME.test(word) &&
    isFrequent(lexicon, word.slice(1)) &&
    after &&
    lexicon.posts.longestAt(text, after.end)
  )
    return 'first';
  // 11‖日|云麓: the day's own character.
  if (/^日./.test(word) && /\d/.test(text.charAt(end - word.length - 1))) return 'first';
  const start = end - word.length;
  if (
    SECOND_HALF.test(word) &&
    FIRST_HALF.test(text.slice(Math.max(0, start - 3), start)) &&
    opensName(lexicon, text, end)
  )
    return 'last';
  const rest = HEAD_REST.test(word) || COMMITTEE_REST.test(word);
  if (rest && /[省市县区州旗盟]/.test(text.charAt(start - 1))) return 'first';
  // 经岚|河市|纪委, 报岚|河市|委: by whom it was passed.
  if (/^[经报]/.test(word) && DIVISION.test(text.slice(start + 1, start + 5))) return 'first';
  // 5月|任岚河县|副县长: an office taken, behind when it was; 任丘市 is a city.
  if (
    word.startsWith('任') &&
    /[年月日]/.test(text.charAt(start - 1)) &&
    !lexicon.places.longestAt(text, start) &&
    DIVISION.test(text.slice(start + 1, start + 5))
  )
    return 'first';
  // 原龙|圩区|区委: a former post's division.
  const division = word.startsWith('原') ? lexicon.places.longestAt(text, start + 1) : undefined;
  if (division && !division.value.weak && division.end > end) return 'first';
  if (BEFORE.test(word)) return lexicon.places.has(word) ? undefined : 'first';
  // 调节|处原|副处长
  const former = FORMER.test(word) && lexicon.posts.longestAt(text, end) !== undefined;
  // 方遒到|机场: a name and where its bearer goes.
  const goes =
    word.length < 5 && /^..{1,2}[到赴]$/.test(word) && isFrequent(lexicon, word) && isHan(text.charAt(end));
  const last =
    former || goes || BODY_LEADS.test(word) || (BEHIND.test(word) && opensName(lexicon, text, end));
  return last && !lexicon.places.has(word) ? 'last' : undefined;
}

const isFrequent = ({ surnames }: MentionLexicon, word: string): boolean =>
  /^(?:common|usual)$/.test(surnames.get(word.charAt(0)) ?? '');

/** A surname and a post or a form of address. */
const isCalledBy = (lexicon: MentionLexicon, word: string): boolean =>
  (lexicon.posts.has(word.slice(1)) || /^.(?:先生|女士)$/.test(word)) && isFrequent(lexicon, word);

/** Not 副局长, nor 公安局长, whose body a list has. */
function isHeaded(lexicon: MentionLexicon, word: string, isNoun: boolean): boolean {
  if (word.length < 3 || !word.endsWith('长')) return false;
  const [, body = '', kind = ''] = HEADED.exec(word) ?? [];
  if (body === '' || /[副代总正原前各名]$/.test(body) || lexicon.posts.has(word)) return false;
  return body.length === 1 ? body === kind : isNoun && !lexicon.departments.has(body + kind);
}

/** 陈小/x, 钟/nr: the beginning of a name, in front of its last character. */
const nameLeads = (before: Token | undefined): boolean =>
  before !== undefined && /^(?:x|nr)/.test(before.tag) && before.word.length < 3;

const restTag = (length: number): string => (length > 1 ? 'x' : 'n');

/** The tokens with glued prepositions and conjunctions as words of their own. */
export function withoutGlue(
  text: string,
  tokens: readonly Token[],
  lexicon: MentionLexicon,
): readonly Token[] {
  let cut: Token[] | undefined;
  let index = -1;
  for (const token of tokens) {
    index++;
    const where = cutOf(lexicon, tokens[index - 1], token, tokens[index + 1], text);
    if (!where) {
      cut?.push(token);
      continue;
    }
    cut ??= tokens.slice(0, index);
    const { word, start, end } = token;
    const at =
      where === 'first' || where === 'surname'
        ? start + 1
        : where === 'two'
          ? start + 2
          : end - (where === 'staff' ? 2 : 1);
    const [tag, rest] =
      where === 'first'
        ? ['p', restTag(end - at)]
        : where === 'last'
          ? [restTag(at - start), 'p']
          : [where === 'surname' ? 'nr' : 'n', 'n'];
    cut.push(
      { start, end: at, word: word.slice(0, at - start), tag },
      { start: at, end, word: word.slice(at - start), tag: rest },
    );
  }
  return cut ?? tokens;
}
