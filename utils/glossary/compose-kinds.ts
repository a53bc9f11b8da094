/** What the parts of a body's name can be: nouns that end it, missions abroad, and the kinds of body that they make. */
import type { Part } from './compose-part.ts';
import { isName, isSentence } from './compose-unknown.ts';

/** Roles of words that end a body's name; all others stand before a noun. */
export const NOUNS = new Set(['head', 'siteword', 'site']);

/** What kind of body a generic noun makes, for the posts held in it. */
export function systemOf(noun: string): string {
  if (/University(?: of .+)?$/.test(noun)) return 'university';
  if (/School|College|Kindergarten/.test(noun)) return 'school';
  if (/Hospital|Health Center/.test(noun)) return 'hospital';
  if (/Co\., Ltd\.|Company|Corporation|Group|Bank|Mine|Plant|Factory|Sub-branch/.test(noun))
    return 'enterprise';
  return '';
}

/** Kinds of body whose parts are called by what they do, never by a name of their own. */
const NAMELESS: ReadonlySet<string> = new Set(['party', 'military', 'congress', 'cppcc', 'media', 'foreign']);

export const DASH = /^[—–－-]$/;

/** Sites of one character that are bodies, too. */
export const BODY_SITES = '厂矿站港寺馆';

/** A part that a name can stand in front of. */
export function isNoun(part: Part | undefined): boolean {
  const { kind, meaning } = part ?? {};
  if (kind === 'level' || kind === 'mission') return true;
  return Boolean(meaning?.organ ?? meaning?.abroad) || NOUNS.has(meaning?.word?.role ?? '');
}

/** 中央 is the Party's Central Committee before the Party's own bodies and meetings; else it is “central”. */
export function isPartyCentre(foreign: boolean, next: Part | undefined, after?: Part): boolean {
  if (foreign) return false;
  // 中央‖和‖省委: beside another committee it is one, too.
  // 中央‖第三‖环境保护督察组 is the state's, too.
  if (next?.kind === 'number') return isNoun(after) && after?.meaning?.organ?.system === 'party';
  if (
    !next ||
    /session|time|number|plenary/.test(next.kind) ||
    next.text.endsWith('轮') ||
    /^[、和与及]$/.test(next.text)
  )
    return true;
  return next.meaning?.organ?.system === 'party' || next.meaning?.word?.role === 'meeting';
}

/** What firms end with in English as in Chinese: “Co., Ltd.”, “Group Corporation”. */
export const isFirmsTail = (noun: string): boolean =>
  /Co\., Ltd\.$|^(?:Group )?(?:Corporation|Company)$/.test(noun);

/** 党工委‖管委会: two bodies of one office, named together without a mark between. */
export const isOneOffice = (part: Part, next: Part | undefined): boolean =>
  part.text.endsWith('党工委') && /^管(?:理委员|委)会$/.test(next?.text ?? '');

/** A state, a part of the world or a body of states, which a dash joins to another (中国—东盟). */
export function isPartner({ meaning }: Part): boolean {
  const kind = meaning?.place?.kind;
  return meaning?.organ?.system === 'foreign' || kind === 'country' || kind === 'region';
}

/** A plain word, which stands before a noun. */
export function isWord(part: Part | undefined): boolean {
  return part?.kind === 'known' && part.meaning?.word?.role === '' && !part.meaning.organ;
}

/** 燃料‖和‖能源‖公司, 教育‖、‖卫生工作‖会议, 教育‖和‖体育局, 武装工作‖暨‖征兵工作‖会议: two words in front of one noun, or of what names it. */
export function joinsWords(parts: readonly Part[], index: number): boolean {
  const after = parts[index + 1];
  const named =
    isWord(after) || after?.meaning?.organ?.kind === 'department' || after?.meaning?.abroad !== undefined;
  return /[和与及暨、]/.test(parts[index]?.text ?? '') && isWord(parts[index - 1]) && named;
}

/** What a level makes a place of: a name, also one that is a word (和平‖镇); cities are all known (世界‖市长). */
export function mayName({ text, kind, meaning }: Part, level: Part): boolean {
  // 海南‖建‖省‖办经济特区: all provinces' and cities' names are longer.
  if (kind === 'unknown') return text.length > 1 || !/^[省市]$/.test(level.text);
  // 全市‖县‖区委书记座谈会: how far it reaches.
  if (/^全[国省市县区州镇乡]$/.test(text)) return false;
  return (
    kind === 'known' && !meaning?.organ && (meaning?.place !== undefined || !/^[省市]$/.test(level.text))
  );
}

const FIRM = /公司$|集团$|合作社$/;

/** Whether an unknown stretch is a name in front of a noun. A single character is none: 州‖立‖大学. */
export function isSpelled(text: string, parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  const { organ, place, word } = before?.meaning ?? {};
  const inside =
    before?.kind === 'known' && (organ ? NAMELESS.has(organ.system) : !place && word?.role === '');
  // 维达护理用品‖有限公司: a firm is called by all that stands in front.
  const others = parts.slice(index + 1);
  const isFirms =
    index === 0 &&
    text.length <= 8 &&
    !isSentence(text) &&
    FIRM.test(parts.at(-1)?.text ?? '') &&
    others.every((part) => part.meaning?.organ?.kind !== 'body');
  const isCalled = text.length > 1 && (isName(text) || isFirms);
  // 华康‖制药, 上海‖力恒‖科技: a firm's short name, which no noun ends, alone or behind its place.
  const placed = before?.kind === 'level' || place !== undefined;
  const isShort = (index === 0 || placed) && others.length > 0 && others.every(isWord);
  return isCalled && !inside && (isShort || others.some(isNoun));
}

/** Whether no further word is joined: 消防‖、‖防汛‖和‖防火会议 has its “and” at the end. */
export const isLastJoin = (parts: readonly Part[], index: number): boolean =>
  !parts.some((_, later) => later > index && joinsWords(parts, later));
