/**
 * Counties, cities and districts that the gazetteer does not have (a former name, a new one, one that a story invents):
 * an unknown word and 县, 市 or 区, with a body behind that only a division has. Found once, known in the whole text.
 */
import type { Division } from '../../lexicon/divisions.ts';
import { CharSet } from '../../lexicon/char-set.ts';
import { Matcher } from '../../lexicon/matcher.ts';
import { allMatches } from '../../lexicon/matches.ts';
import type { Token } from '../../model/text.ts';
import type { MentionLexicon, PlaceEntry } from '../lexicon.ts';
import { isHan, isHanAt, type Scan } from '../scan.ts';
import { opensHeadline, strangeTowns } from './strange-towns.ts';

const LEVELS: ReadonlyMap<string, Division['level']> = new Map([
  ['市', 'prefecture'],
  ['州', 'prefecture'],
  ['盟', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
]);
const LEVEL_FIRST = new CharSet([...LEVELS.keys()].join(''));
/** What the segmenter takes for the beginning of a name: 11‖日云麓县, 由‖云麓县, 5月‖任云麓县副县长. */
const LEAD = /^[日任由受经据让请被将把向与同对给在从自为代赴到于至和及]/;
/** Kinds of districts and towns, which are nobody's names; 副县, 两市. */
const KIND =
  /^(?:高新|经开|开发|示范|试验|自贸|保税|功能|产业|工业|新|老|城|郊|矿|景|园|社|小|片|灾|山|库|林|牧|农|校|厂|院|营|战|军|辖|地|省|副|两|各|本|我|该|全|外|邻|股|楼|车|夜|集|超|菜|房|债)/;
const OTHER_LEVEL = /[省市县区州旗盟镇乡村国部委局处率带赴到由在同受被为任兼]$/;
const TERM = /^第?[一二三四五六七八九十]{1,3}届/;

/** The name in an unknown word in front of a level, without what belongs to the sentence. */
function nameIn({ word, tag }: Token): string | undefined {
  if (!/^(?:x|ns|nz|nr)/.test(tag)) return undefined;
  const name = word.length > 2 ? word.replace(LEAD, '') : word;
  const isName = name.length > 1 && name.length < 4 && isHanAt(name, 0, name.length);
  return isName && !KIND.test(name) && !OTHER_LEVEL.test(name) ? name : undefined;
}

/** 到‖云麓县: only to a place. */
const LED = /(?:[到赴在向对]|走进|前往|深入|督察|督导|调研)$/;

/** 县‖国土资源局, 县‖第二中学: bodies that no list holds, by their right ends; not 市‖场管理局. */
const UNLISTED =
  /^[市县区](?![场民区容面值价镇集政内外域])(?:[一二三四五六七八九十]{1,2}[中小](?![心央型])|[\u4e00-\u9fff]{1,10}?(?:局|委员会|办公室|中心|大队|支队|中学|小学|学校|医院|卫生院|联社|公司|银行|法庭))/;

/** What only a division has behind its level or does: 县‖人民政府, 县‖委, 市‖第六届, 市‖召开, 市‖地处; not 市‖长, who may be called by name (李某市长). */
const isRuled = (lexicon: MentionLexicon, text: string, at: number): boolean =>
  lexicon.departments.longestAt(text, at) !== undefined ||
  UNLISTED.test(text.slice(at - 1, at + 15)) ||
  TERM.test(text.slice(at, at + 6)) ||
  /^(?:委(?![员托任派])|召开|举行|举办|党政代表团|领导|副[市县区州]长|地处|位于|下辖|总面积|常住人口)/.test(
    text.slice(at, at + 5),
  );

/** 云麓市‖青云区, 云麓县‖柳湾镇: what lies in it; not 云麓县‖各乡镇. */
const LOWER =
  /^(?![各全城有部相多每两几新老这那的及和与])[\u4e00-\u9fff]{2,3}(?:[区县](?![域间级委])|[镇乡](?![镇村土政])|街道(?!办)|社区|村(?![民庄落镇级委党]))/;
/** 甲县、‖云麓区; 云麓区‖、甲县: beside a county, which nothing else is called; 封控区、管控区 are kinds. */
const COUNTY_BEFORE = /(?<![各全城])[\u4e00-\u9fff]{2}[县旗][、和]$/;
const COUNTY_BEHIND = /^[、和](?![各全])[\u4e00-\u9fff]{2,3}[县旗](?![域级委长直])/;
/** A county itself, beside a city or a district. */
const DIVISION_BEFORE = /(?<![各全城])[\u4e00-\u9fff]{2}[县旗市区][、和]$/;
const LIST_GOES_ON = /^[、和，。等；督调考检]/;

/** Whether what lies in it, or the counties of its list, say that a name with 市, 县 or 区 is a division. */
function isAmongDivisions(text: string, start: number, end: number): boolean {
  const before = /[县旗]/.test(text.charAt(end - 1)) ? DIVISION_BEFORE : COUNTY_BEFORE;
  return (
    LOWER.test(text.slice(end, end + 6)) ||
    COUNTY_BEHIND.test(text.slice(end, end + 6)) ||
    (before.test(text.slice(Math.max(0, start - 5), start)) && LIST_GOES_ON.test(text.charAt(end)))
  );
}

const entryOf = (full: string, level: Division['level']): PlaceEntry => ({
  full,
  level,
  weak: false,
  divisions: [{ name: full, level, superior: undefined }],
});

/**
 * The divisions that the text names and the gazetteer does not have, by their full names, as entries like the gazetteer's.
 * What is of a kind (老城区) or known at another level by that very name is none of them.
 */
export function strangeDivisions(scan: Scan, lexicon: MentionLexicon): Matcher<PlaceEntry> {
  const { text, tokens } = scan;
  const found = new Map<string, PlaceEntry>();
  let before: Token | undefined;
  for (const token of tokens) {
    const parts = named(text, token, before);
    before = token;
    if (!parts) continue;
    const { name, generic, level, end } = parts;
    const full = name + generic;
    // 河北‖县级市: cities of that rank.
    if (found.has(full) || lexicon.places.has(full) || text[end] === '级') continue;
    const { nameStop, afterName, notPlaceFirst } = lexicon.words;
    if (nameStop.has(name.charAt(0)) || afterName.has(name) || notPlaceFirst.has(name)) continue;
    if (APPOINTS.test(text.slice(Math.max(0, end - full.length - 2), end - full.length))) continue;
    const led =
      generic === '县' && LED.test(text.slice(Math.max(0, end - full.length - 2), end - full.length));
    // 玉环县: a city now, a county then.
    const former = generic === '县' && (lexicon.places.has(`${name}市`) || lexicon.places.has(`${name}区`));
    const among = isAmongDivisions(text, end - full.length, end);
    const heads =
      generic === '县' &&
      !/[一二三四五六七八九十几两百]$/.test(name) &&
      opensHeadline(text, end - full.length, end);
    if (led || former || among || heads || isRuled(lexicon, text, end)) found.set(full, entryOf(full, level));
  }
  for (const full of longerNames(text, lexicon))
    if (!found.has(full) && !lexicon.places.has(full)) found.set(full, entryOf(full, 'county'));
  for (const full of strangeTowns(scan, lexicon)) found.set(full, entryOf(full, 'township'));
  return new Matcher(found);
}

/** 清‖岚县, where the text has 岚县 never without what stands before it, nor behind a place that ends so (山西‖岚县). */
function longerNames(text: string, { places, words }: MentionLexicon): string[] {
  const fronts = new Map<string, { front: string; count: number }>();
  for (const { 1: before = '', 2: name = '', index } of allMatches(/(^|[^])(?=([\u4e00-\u9fff]县))/g, text)) {
    if (places.get(name)?.level !== 'county') continue;
    const held = [1, 2].some((more) => places.has(text.slice(index - more, index + 1)));
    const { front, count } = fronts.get(name) ?? { front: before, count: 0 };
    fronts.set(name, { front: held || before !== front ? '' : front, count: count + 1 });
  }
  return [...fronts].flatMap(([name, { front, count }]) => {
    const isName = /[\u4e00-\u9fff]/.test(front) && !words.nameStop.has(front) && !LEAD.test(front);
    return count > 1 && isName && !OTHER_LEVEL.test(front) ? [front + name] : [];
  });
}

/** 免去‖高原‖县林业局局长职务: somebody's name, and a post. */
const APPOINTS = /(?:免去|任命|聘任|撤销|接受|选举|推选|补选|增选|提名|当选)$/;

interface Named {
  name: string;
  generic: string;
  level: Division['level'];
  end: number;
}

/** 岚河‖县委, 岚河县/x: a name and the generic behind it, in two words of the segmenter or in one that it does not know. */
function named(text: string, token: Token, before: Token | undefined): Named | undefined {
  const { word, start, end, tag } = token;
  if (LEVEL_FIRST.hasAt(text, start)) {
    const name = before?.end === start ? nameIn(before) : undefined;
    const level = LEVELS.get(word.charAt(0));
    return name !== undefined && level ? { name, generic: word.charAt(0), level, end: start + 1 } : undefined;
  }
  // 岚|河市/x: the name's first character is a word to the segmenter.
  const head = tag === 'x' && word.length === 2 && before?.end === start ? before.word : '';
  if (head.length === 1 && isHanAt(head, 0, 1) && !LEAD.test(head) && !KIND.test(head + word)) {
    const torn = LEVELS.get(word.slice(1));
    return torn && { name: head + word.charAt(0), generic: word.slice(1), level: torn, end };
  }
  if (!/^(?:x|ns)$/.test(tag) || word.endsWith('地区') || word.length < 3 || !/[市县区]$/.test(word))
    return undefined;
  // 拉瓜|伊拉州: the end of a strange name.
  if (before?.end === start && /^(?:x|nr)/.test(before.tag) && isHan(before.word[0])) return undefined;
  const name = nameIn({ ...token, word: word.slice(0, -1) });
  const level = LEVELS.get(word.slice(-1));
  return name !== undefined && level ? { name, generic: word.slice(-1), level, end } : undefined;
}
