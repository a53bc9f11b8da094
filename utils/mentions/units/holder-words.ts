/** What the words before a post say: whether they are parts of its body's name, end one, or are somebody's name. */
import type { Token } from '../../model/text.ts';
import { isTransliterated } from '../foreign-names.ts';
import { stopsName, type Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';
import { isOneOf } from '../word-classes.ts';

/** A word that can be part of a body's name: nominal, no person, and none that opens or ends a clause. */
export function isInner(grammar: Grammar, token: Token): boolean {
  const { scan, lexicon } = grammar;
  const { word, tag } = token;
  if (lexicon.words.nameVerb.has(word)) return true;
  // 干部‖培训中心: what is done for cadres.
  if (word === '干部' && /^(?:培训|教育|监督|人事|管理|保健|学院)/.test(scan.slice(token.end, token.end + 2)))
    return true;
  // 总裁兼/j
  if (/.兼$/.test(word)) return false;
  // 王毅同: a name that the segmenter has run together with the word behind it.
  if (tag === 'x' && (/[为任]/.test(word) || /[同与和及向对将由在]$/.test(word))) return false;
  if (!isHan(word[0]) || !/^(?:n|nz|nt|ns|vn|b|j|x|l|an|s|zg|m)$/.test(tag)) return false;
  if (tag === 'm' && !word.startsWith('第')) return false;
  // 王庭惠‖国会主席, 易军‖常委: somebody's name.
  if (tag === 'x' && isFullName(grammar, token)) return false;
  if (tag === 'zg' && !/[委办署]/.test(word)) return false;
  if (stopsName(grammar, token) || lexicon.posts.has(word)) return false;
  const { afterName, subjectVerb, meetingStop, beforePlace, kindOfPerson, holderNot } = lexicon.words;
  // 积极开展/l: two words that the segmenter has for one.
  if (tag === 'l' && word.length > 3 && isOneOf(word.slice(-2), afterName, subjectVerb, meetingStop))
    return false;
  return !isOneOf(word, afterName, subjectVerb, meetingStop, beforePlace, kindOfPerson, holderNot);
}

/** Whether an unknown word looks like a name from end to end, and no firm's stands behind it (周大福‖集团). */
export function isFullName({ scan, lexicon }: Grammar, { word, end }: Token): boolean {
  if (word.length > 3 || !/^(?:common|usual)$/.test(lexicon.surnames.get(word.charAt(0)) ?? '')) return false;
  if (/[省市县区镇乡村委办署会局院党社团队部厅室中]$/.test(word) || FIRM.test(scan.slice(end, end + 10)))
    return false;
  return !Array.from(word.slice(1)).some((char) => lexicon.words.notGiven.has(char));
}

/** 慕安会, 冬奥组委: a short form that the segmenter does not know, and that is nobody's name. */
export const isShortForm = ({ lexicon }: Grammar, { word, tag }: Token): boolean =>
  /^(?:x|j|nz|nt|zg)$/.test(tag) &&
  (/[委办署]$/.test(word) || (word.length > 2 && /[会联局院]$/.test(word))) &&
  !(word.length < 4 && /^(?:common|usual)$/.test(lexicon.surnames.get(word.charAt(0)) ?? ''));

export const endsAsBody = ({ lexicon }: Grammar, word: string): boolean => {
  // 佐科‖总统: a name, and no section.
  if (isTransliterated(lexicon, word)) return false;
  if (lexicon.words.bodyNotEnd.has(word) || lexicon.words.siteNot.has(word)) return false;
  for (let start = 0; start < word.length; start++) {
    const tail = word.slice(start);
    if (lexicon.words.holderEnd.has(tail) || lexicon.words.bodySuffix.has(tail)) return true;
  }
  return false;
};

/** 美军, 俄军: a state's one character with its forces. */
export const isForces = ({ lexicon }: Grammar, { word }: Token): boolean =>
  word.length === 2 && lexicon.words.nation.has(word.charAt(0)) && word.endsWith('军');

const FIRM =
  /^(?:控股|投资|建设|实业|新?材料|科技)?(?:集团|公司|有限公司|股份有限公司|集团公司|集团有限公司)/;

/** 天元/q‖集团董事长: a firm's own name, which may be any short word. */
export function isFirmName({ scan, lexicon }: Grammar, { word, tag }: Token, end: number): boolean {
  if (!FIRM.test(scan.slice(end, end + 10)) || word.length > 2 || !/^(?:q|v|vg|f|a|ng|t|z|d)$/.test(tag))
    return false;
  const { afterName, subjectVerb, meetingStop, nameStop, holderNot, bodyWordNot, beforePlace } =
    lexicon.words;
  return !isOneOf(word, afterName, subjectVerb, meetingStop, nameStop, holderNot, bodyWordNot, beforePlace);
}

const MODIFIERS = /^(?:[原前副代]|候任|时任|现任|新任|当选)+/;
const STATE_HEAD = /^(?:总统|总理|首相|国王|王储|主席|议长|外长)/;

/** 巴伐利亚州‖州长, 泰王国‖总理, 明尼阿波利斯‖市长: a place abroad of which the post says that it is the head. */
export function bearsHead(grammar: Grammar, token: Token, post: string): boolean {
  const { scan, lexicon } = grammar;
  const { word, tag, start } = token;
  const head = post.replace(MODIFIERS, '');
  const generic = /^[州省市县郡]长/.test(head) ? head.charAt(0) : undefined;
  // 西澳‖州‖州长, 科布多‖省‖省长
  const own = word === generic ? scan.endingAt(start) : undefined;
  if (own) return own.tag === 'ns' || (/^(?:x|nr)/.test(own.tag) && isTransliterated(lexicon, own.word));
  if (word.length < 2 || /^[该本全各我同每几多新外城曾任前原一二两三四五六七八九十]/.test(word)) return false;
  if (word.endsWith('国'))
    return STATE_HEAD.test(head) && (tag === 'ns' || /(?:共和|王|合众|酋长)国$/.test(word));
  if (generic === undefined) return false;
  // 黄伟哲‖市长: somebody's name, whose characters foreign names have too.
  const named = tag === 'x' && isFullName(grammar, token);
  const abroad =
    (word.length > 2 && !named && /^(?:n|x)/.test(tag) && isTransliterated(lexicon, word)) ||
    lexicon.places.get(word.slice(0, 2))?.state === true;
  return word.endsWith(generic) || abroad;
}
