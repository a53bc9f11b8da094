/** Tibetan, Mongolian, Uyghur and Kazakh names with no separator, by the parts of which they are composed: 洛桑江村, 呼和巴特尔. */
import type { NameText } from '../grammar.ts';
import { rightWeight, type NameHit } from './name-neighbours.ts';

/** How much the parts themselves say for a name: two of them, one long one, one of two characters. */
const [SEVERAL, LONG, SHORT] = [3.5, 2.5, 1.6];
const MOST_PARTS = 4;
/** Surname and parts together: 梁‖塔娜 is as good a Han name. */
const LEAST_WITH_SURNAME = 4;

type Text = Pick<NameText, 'scan' | 'lexicon'> & Partial<Pick<NameText, 'limit'>>;

/** Where the parts end that follow one another from `start`: as many as a name has, and one more if there is one. */
function partEnds({ scan, lexicon, limit }: Text, start: number): number[] {
  const ends: number[] = [];
  for (let at = start; ends.length <= MOST_PARTS; at = ends.at(-1) ?? at) {
    const part = lexicon.words.namePart.longestAt(scan.text, at, limit);
    if (!part) break;
    ends.push(part.end);
  }
  return ends;
}

/** 韩‖特木勒, 佟‖额尔德木图: a frequent surname in front of a name of such parts, which makes one of three characters and more. */
function withSurnameAt(grammar: NameText, start: number): NameHit[] {
  const { scan, lexicon } = grammar;
  const surname = lexicon.surnames.get(scan.char(start));
  // 向‖乌云其木格: what leads to a name.
  if ((surname !== 'common' && surname !== 'usual') || /[应向于同和由经从将时与任对]/.test(scan.char(start)))
    return [];
  const ends = partEnds(grammar, start + 1).slice(0, MOST_PARTS);
  const end = ends.at(-1);
  if (end === undefined || end - start < LEAST_WITH_SURNAME) return [];
  return [{ start, end, weight: SEVERAL + rightWeight(grammar, end) }];
}

/** The name that begins at `start`, with all its parts: 苏伊拉‖其其格家, whatever word the last one begins. */
export function partNamesAt(grammar: NameText, start: number): NameHit[] {
  return [...composedAt(grammar, start), ...withSurnameAt(grammar, start)];
}

function composedAt(grammar: NameText, start: number): NameHit[] {
  const ends = partEnds(grammar, start).slice(0, MOST_PARTS);
  const end = ends.at(-1);
  // 乌兰|察布, 呼和|浩特: a place's name, and a word of the language.
  const { scan, lexicon, limit } = grammar;
  if (end === undefined || lexicon.places.longestAt(scan.text, start, limit)?.value.weak === false) return [];
  const said = ends.length > 1 ? SEVERAL : end - start > 2 ? LONG : SHORT;
  return [{ start, end, weight: said + rightWeight(grammar, end) }];
}

/** What a name of a place or a site goes on with, and a word of reverence: 乌兰布和‖沙漠, 萨如拉图雅‖嘎查, 格桑卓玛‖合作社. */
const NAMES_SOMETHING =
  /^(?:[乡镇村县旗盟市寺湖河江岛沟滩湾桥路街巷校队厅社]|大[街道桥]|小学|中学|沙[漠地]|草原|牧[场区]|苏木|嘎查|林场|雪山|冰川|地区|公司|合作|机场|车?站|活佛|广场|宾馆)/;

/** Shorter names (巴|桑珠, 塔娜) come about by chance. */
const LEAST_COMPOSED = 4;

/** How far in front of a name a place's name may begin. */
const PLACE = 3;

/** 乌兰察|布和呼和|浩特: whether the name of a place goes over one of the borders. */
function crossesPlace({ scan, lexicon }: Text, start: number, end: number): boolean {
  for (let at = Math.max(0, start - PLACE); at < end; at++) {
    const place = lexicon.places.longestAt(scan.text, at)?.end ?? at;
    if ((at < start && place > start) || (at > start && place > end)) return true;
  }
  return false;
}

/** 格桑曲珍、边巴次仁也加入…: names of several parts or of a long one, wherever they stand, with no post and no verb beside them. */
export function composedNames(text: Text): NameHit[] {
  const { scan, lexicon } = text;
  const found: NameHit[] = [];
  for (const { start } of lexicon.words.namePart.all(scan.text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const ends = partEnds(text, start);
    const end = ends.at(-1) ?? start;
    if (ends.length > MOST_PARTS || end - start < LEAST_COMPOSED) continue;
    const before = scan.char(start - 1);
    const dotted = /[·•‧]/.test(before + scan.char(end));
    // 图尔贡别克‖乌鲁, but 叶尔扎提‖夫妇: it goes on with characters of transliteration that are no word's.
    const next = scan.startingAt(end);
    const isWord = next !== undefined && next.word.length > 1 && !/^(?:x|nr)/.test(next.tag);
    const goesOn = (!isWord && isStrange(lexicon, scan.char(end))) || isStrange(lexicon, before);
    const isOther = lexicon.words.nameNot.has(scan.slice(start, end)) || crossesPlace(text, start, end);
    if (!dotted && !goesOn && !isOther && !NAMES_SOMETHING.test(scan.slice(end, end + 2)))
      found.push({ start, end, weight: SEVERAL });
  }
  return found;
}

/** How much a character must speak for transliteration to be part of a name. */
const STRANGE = 1.5;
const isStrange = ({ transliteration }: NameText['lexicon'], char: string): boolean =>
  (transliteration.get(char) ?? 0) > STRANGE;
