/** A text that is the name of a person and nothing else, or a list of such: 任立群, as it stands in a field. */
import type { Span } from '../model/text.ts';
import type { NameReader } from './names.ts';
import type { Syllables } from './syllables.ts';
import type { WordList } from './words.ts';

const ITEM = /[\u4e00-\u9fff]+/g;
/** What a list of names is made of, and what may stand behind one. */
const LIST =
  /^\s*[\u4e00-\u9fff]{2,4}(?:（女）)?(?:[\s、，,]+[\u4e00-\u9fff]{2,4}(?:（女）)?)*\s*[。；]?\s*$/;
/** Particles; what ends a place, a body, a post or a sort of thing, and hardly ever a given name. */
const NO_NAME =
  /[的了着地得吗呢吧啊]|[省市县区州盟旗镇乡村街路巷港湾湖河江岛桥站场厂矿店馆院校所局处科室厅部委办会社团队组员长工者品费法税权率制度额期量类性式型化级层件款项器机具板网车票证书价子儿头池纸剂间盘汉链屏奶液管石节岩感力论体酸差原物们人号族]$/;

/**
 * @param words the words of the dictionaries, and which are everyday ones
 * @param called words that many are called by
 * @param read the text's syllables as words
 * @returns where the names stand; none where the text is anything else, or might as well be
 */
export function namesAlone(
  text: string,
  { known, given }: NameReader,
  words: Pick<WordList, 'get' | 'isCommon'>,
  called: ReadonlySet<string>,
  read: Syllables,
): Span[] {
  const mayBe = ({ name, start }: { name: string; start: number }): boolean => {
    const surname = known.of(name);
    if (!surname || surname.double || surname.length === name.length) return false;
    if (NO_NAME.test(name) && !called.has(name.slice(surname.length))) return false;
    // A word (乌干达, 罗布泊), unless it is read as the name is.
    const asName = [...surname.syllables, ...given(name.slice(surname.length))];
    return words.get(name) === undefined || asName.every((syllable, k) => syllable === read[start + k]);
  };
  /** 解冻, 任课 may as well be a verb with its object, 洗手‖盆, 折返‖跑 a word and what goes with it. */
  const isSure = (name: string): boolean => {
    const length = known.of(name)?.length ?? 0;
    const beginsWord = length === 1 && words.get(name.slice(0, 2)) !== undefined;
    const given = name.slice(length);
    const isWord = words.isCommon(given) && !(called.has(given) && known.isFrequent(name.charAt(0)));
    return name.length > 2 && !beginsWord && !isWord;
  };
  if (!LIST.test(text)) return [];
  const names = [...text.matchAll(ITEM)]
    .filter(({ 0: item }) => item !== '女')
    .map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
  const sure = names.filter(({ name }) => isSure(name)).length;
  if (!names.every(mayBe) || sure * 2 < names.length) return [];
  return names.map(({ start, end }) => ({ start, end }));
}
