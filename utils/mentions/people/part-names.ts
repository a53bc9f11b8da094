/** Tibetan, Mongolian, Uyghur and Kazakh names with no separator, by the parts of which they are composed: 洛桑江村, 呼和巴特尔. */
import type { NameText } from '../grammar.ts';
import { rightWeight, type NameHit } from './name-neighbours.ts';

/** How much the parts themselves say for a name: two of them, one long one, one of two characters. */
const [SEVERAL, LONG, SHORT] = [3.5, 2.5, 1.6];
const MOST_PARTS = 4;

/** The names that begin at `start`, one for each number of parts. */
export function partNamesAt(grammar: NameText, start: number): NameHit[] {
  const { scan, lexicon, limit } = grammar;
  const parts = lexicon.words.namePart;
  const hits: NameHit[] = [];
  let end = start;
  for (let count = 1; count <= MOST_PARTS; count++) {
    const part = parts.longestAt(scan.text, end, limit);
    if (!part) break;
    end = part.end;
    // 苏伊拉‖其其格家: a part behind it is the name's own, whatever word it begins with.
    if (count < MOST_PARTS && parts.longestAt(scan.text, end, limit)) continue;
    const said = count > 1 ? SEVERAL : end - start > 2 ? LONG : SHORT;
    // 乌兰|察布, 呼和|浩特: a place's name, and a word of the language.
    if (lexicon.places.longestAt(scan.text, start, limit)?.value.weak === false) break;
    hits.push({ start, end, weight: said + rightWeight(grammar, end) });
  }
  return hits;
}

/** What a name of a place or a site goes on with, and a word of reverence: 乌兰布和‖沙漠, 萨如拉图雅‖嘎查, 格桑卓玛‖合作社. */
const NAMES_SOMETHING =
  /^(?:[乡镇村县旗盟市寺湖河江岛沟滩湾桥路街巷校队厅社]|大[街道桥]|小学|中学|沙[漠地]|草原|牧[场区]|苏木|嘎查|林场|雪山|冰川|地区|公司|合作|机场|车?站|活佛|广场|宾馆)/;

/** Shorter names (巴|桑珠, 塔娜) come about by chance. */
const LEAST_COMPOSED = 4;

/** How far in front of a name a place's name may begin. */
const PLACE = 3;

/** 乌兰察|布和呼和|浩特: whether the name of a place goes over one of the borders. */
function crossesPlace(
  { scan, lexicon }: Pick<NameText, 'scan' | 'lexicon'>,
  start: number,
  end: number,
): boolean {
  for (let at = Math.max(0, start - PLACE); at < end; at++) {
    const place = lexicon.places.longestAt(scan.text, at)?.end ?? at;
    if ((at < start && place > start) || (at > start && place > end)) return true;
  }
  return false;
}

/** 格桑曲珍、边巴次仁也加入…: names of several parts or of a long one, wherever they stand, with no post and no verb beside them. */
export function composedNames({ scan, lexicon }: Pick<NameText, 'scan' | 'lexicon'>): NameHit[] {
  const parts = lexicon.words.namePart;
  const found: NameHit[] = [];
  for (const first of parts.all(scan.text)) {
    if (first.start < (found.at(-1)?.end ?? 0)) continue;
    let { end } = first;
    let count = 1;
    for (let next = parts.longestAt(scan.text, end); next; next = parts.longestAt(scan.text, end)) {
      end = next.end;
      count++;
    }
    if (count > MOST_PARTS || end - first.start < LEAST_COMPOSED) continue;
    const before = scan.char(first.start - 1);
    const dotted = /[·•‧]/.test(before + scan.char(end));
    // 图尔贡别克‖乌鲁, but 叶尔扎提‖夫妇: it goes on with characters of transliteration that are no word's.
    const next = scan.startingAt(end);
    const isWord = next !== undefined && next.word.length > 1 && !/^(?:x|nr)/.test(next.tag);
    const goesOn = (!isWord && isStrange(lexicon, scan.char(end))) || isStrange(lexicon, before);
    const isOther =
      lexicon.words.nameNot.has(scan.slice(first.start, end)) ||
      crossesPlace({ scan, lexicon }, first.start, end);
    if (!dotted && !goesOn && !isOther && !NAMES_SOMETHING.test(scan.slice(end, end + 2)))
      found.push({ start: first.start, end, weight: SEVERAL });
  }
  return found;
}

/** How much a character must speak for transliteration to be part of a name. */
const STRANGE = 1.5;
const isStrange = ({ transliteration }: NameText['lexicon'], char: string): boolean =>
  (transliteration.get(char) ?? 0) > STRANGE;
