/**
 * Characters with several readings: which words and which neighbours call for which (public/lexicon/polyphones.tsv).
 * A context is written as what stands around the character: `~` the character itself, before and after it characters,
 * `[…]` one of several, `(a|b)`, `.` any, and
 *   N a numeral, X a character that transliterates foreign names, H a Han character, E an edge (anything else, or
 *   nothing), T what stands behind a surname alone (单书记, 单某).
 * A group before the character is read from right to left: `\1(.)~` stands after two of the same (慢慢~).
 * `!` in front lets a context win over the dictionary's words too; other contexts are asked where no word settles the
 * reading.
 */
import type { Row } from '../lexicon/table.ts';

const CLASSES: Record<string, string> = {
  N: '〇零一二两三四五六七八九十百千万亿半几数\\d',
  X: '阿艾安奥巴贝比伯布达德迪丁杜多厄恩尔法菲费弗夫福盖格戈古哈海赫胡基吉加杰卡凯科克库拉莱兰劳雷黎里利林卢鲁伦罗洛马迈曼梅蒙米莫姆穆娜纳内尼诺帕佩皮普奇乔琼让瑞萨塞桑森莎沙舍史斯苏索塔泰坦特图托瓦维威韦沃乌西希锡夏肖谢辛休雅亚延耶伊英尤扎泽詹兹佐·',
  H: '\\p{Script=Han}',
};
/** An edge looks to the side on which it is written. */
const EDGE_BEFORE = '(?:(?<!\\p{Script=Han}))';
const EDGE_AFTER = '(?:(?!\\p{Script=Han}))';

/** What stands behind a surname alone: how its bearer is addressed, or that he is not named (单某, but not 任某公司经理). */
const TITLE =
  '(?:副?(?:书记|主任|主席|县长|市长|区长|州长|镇长|乡长|村长|局长|处长|科长|厅长|部长|院长|校长|所长|站长|队长|会长|馆长|园长|支书|行长)|老师|教授|大夫|医生|师傅|警官|法官|总(?=[说介告表])|某(?![局公县市镇校村单企部乡小学医商路]))';

/** Inside `[…]` the members of a class are put; E has no place there. */
const expand = (side: string, edge: string): string =>
  side.replaceAll(/\[[^\]]*\]|[NXHET]/g, (part) => {
    if (part.startsWith('[')) return part.replaceAll(/[NXH]/g, (name) => CLASSES[name] ?? name);
    if (part === 'T') return TITLE;
    return part === 'E' ? edge : `[${CLASSES[part] ?? ''}]`;
  });

function source(char: string, context: string): string {
  const at = context.indexOf('~');
  const before = expand(context.slice(0, at), EDGE_BEFORE);
  const after = expand(context.slice(at + 1), EDGE_AFTER);
  return `${before && `(?<=${before})`}${char}${after && `(?=${after})`}`;
}

/** What words have none of. */
const PATTERN = /[[\](|)?.!\\]/;

interface Rule {
  reading: string;
  pattern: RegExp;
}

/** A word of the table; readings only for the character that the row is about. */
type SparseWord = readonly [word: string, readings: readonly (string | undefined)[]];

/** What the neighbours of `text[index]` say, if anything. */
type InContext = (text: string, index: number) => string | undefined;

/** What the table says of one character. */
interface Polyphone {
  /** Its contexts that win over words, and those that do not. */
  strong: InContext;
  weak: InContext;
  /** Its reading where nothing else decides. */
  usual: string | undefined;
}

export interface Polyphones {
  /** The words named in the table. */
  words: SparseWord[];
  /** By the character's code point. */
  get(code: number): Polyphone | undefined;
}

/** Those that refer to a group stay alone, so that its number is theirs; the others become one pattern. */
function rulesOf(char: string, reading: string, contexts: readonly string[]): Rule[] {
  const sources = contexts.map((context) => source(char, context));
  const alone = sources.filter((each) => /\\\d/.test(each));
  const together = sources.filter((each) => !alone.includes(each)).join('|');
  return [...(together ? [together] : []), ...alone].map((each) => ({
    reading,
    pattern: new RegExp(each, 'uy'),
  }));
}

const nothing: InContext = () => undefined;

/** The first rule that fits. */
function firstOf(rules: readonly Rule[]): InContext {
  if (rules.length === 0) return nothing;
  return (text, index) =>
    rules.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    })?.reading;
}

/**
 * @param rows of polyphones.tsv: `char`, `reading`, `contexts` (apart by spaces; words or contexts). The first row of a
 *   character that fits decides; `*` is its reading where none does
 * @throws Error where a context cannot be read
 */
export function readPolyphones(rows: readonly Row[]): Polyphones {
  const words: SparseWord[] = [];
  const found = new Map<string, { strong: Rule[]; weak: Rule[]; usual: string | undefined }>();
  for (const { char = '', reading = '', contexts = '' } of rows) {
    const all = found.get(char) ?? { strong: [], weak: [], usual: undefined };
    found.set(char, all);
    const items = contexts.split(' ').filter(Boolean);
    for (const word of items.filter((item) => item !== '*' && !item.includes('~'))) {
      if (!word.includes(char)) throw new Error(`“${word}” has no ${char}`);
      if (PATTERN.test(word)) throw new Error(`“${word}” is a pattern without ~`);
      words.push([word, word.split('').map((each) => (each === char ? reading : undefined))]);
    }
    if (items.includes('*')) all.usual = reading;
    const patterns = items.filter((item) => item.includes('~'));
    const [strong, weak] = [true, false].map((isStrong) =>
      patterns.filter((item) => item.startsWith('!') === isStrong).map((item) => item.replace(/^!/, '')),
    );
    all.strong.push(...rulesOf(char, reading, strong ?? []));
    all.weak.push(...rulesOf(char, reading, weak ?? []));
  }
  const polyphones = new Map(
    [...found].map(([char, { strong, weak, usual }]) => [
      char.codePointAt(0),
      { strong: firstOf(strong), weak: firstOf(weak), usual },
    ]),
  );
  return { words, get: (code) => polyphones.get(code) };
}
