/**
 * Characters with several readings: which words and which neighbours call for which (public/lexicon/polyphones.tsv).
 * A context is written as what stands around the character: `~` the character itself, before and after it characters,
 * `[…]` one of several, `(a|b)`, `.` any, and
 *   N a numeral, X a character that transliterates foreign names, H a Han character, E an edge (anything else, or
 *   nothing).
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

/** Inside `[…]` the members of a class are put; E has no place there. */
const expand = (side: string, edge: string): string =>
  side.replaceAll(/\[[^\]]*\]|[NXHE]/g, (part) => {
    if (part.startsWith('[')) return part.replaceAll(/[NXH]/g, (name) => CLASSES[name] ?? name);
    return part === 'E' ? edge : `[${CLASSES[part] ?? ''}]`;
  });

function source(char: string, context: string): string {
  const at = context.indexOf('~');
  const before = expand(context.slice(0, at), EDGE_BEFORE);
  const after = expand(context.slice(at + 1), EDGE_AFTER);
  return `${before && `(?<=${before})`}${char}${after && `(?=${after})`}`;
}

interface Rule {
  reading: string;
  pattern: RegExp;
}

/** A word of the table; readings only for the character that the row is about. */
type SparseWord = readonly [word: string, readings: readonly (string | undefined)[]];

export interface Polyphones {
  /** The words named in the table. */
  words: SparseWord[];
  /** Whether the table speaks of a character. */
  has(char: string): boolean;
  /** Its reading where nothing else decides. */
  usual(char: string): string | undefined;
  /** What the neighbours of `text[index]` say, if anything. `strong`: only what wins over words. */
  inContext(text: string, index: number, strong: boolean): string | undefined;
}

/**
 * @param rows of polyphones.tsv: `char`, `reading`, `contexts` (apart by spaces; words or contexts). The first row of a
 *   character that fits decides; `*` is its reading where none does
 * @throws Error where a context cannot be read
 */
export function readPolyphones(rows: readonly Row[]): Polyphones {
  const words: SparseWord[] = [];
  const usual = new Map<string, string>();
  const rules = { strong: new Map<string, Rule[]>(), weak: new Map<string, Rule[]>() };
  const add = (list: Map<string, Rule[]>, char: string, reading: string, sources: string[]) => {
    // Those that refer to a group stay alone, so that its number is theirs.
    const alone = sources.filter((each) => /\\\d/.test(each));
    const together = sources.filter((each) => !alone.includes(each)).join('|');
    for (const each of [...(together ? [together] : []), ...alone]) {
      const pattern = new RegExp(each, 'uy');
      list.set(char, [...(list.get(char) ?? []), { reading, pattern }]);
    }
  };
  for (const { char = '', reading = '', contexts = '' } of rows) {
    const items = contexts.split(' ').filter(Boolean);
    for (const item of items) {
      if (item === '*') usual.set(char, reading);
      else if (!item.includes('~')) {
        if (!item.includes(char)) throw new Error(`“${item}” has no ${char}`);
        words.push([item, item.split('').map((each) => (each === char ? reading : undefined))]);
      }
    }
    const patterns = items.filter((item) => item.includes('~'));
    const strong = patterns.filter((item) => item.startsWith('!')).map((item) => item.slice(1));
    const weak = patterns.filter((item) => !item.startsWith('!'));
    for (const [list, some] of [
      [rules.strong, strong],
      [rules.weak, weak],
    ] as const) {
      add(
        list,
        char,
        reading,
        some.map((context) => source(char, context)),
      );
    }
  }
  return {
    words,
    has: (char) => usual.has(char) || rules.strong.has(char) || rules.weak.has(char),
    usual: (char) => usual.get(char),
    inContext(text, index, strong) {
      const found = rules[strong ? 'strong' : 'weak'].get(text[index] ?? '')?.find(({ pattern }) => {
        pattern.lastIndex = index;
        return pattern.test(text);
      });
      return found?.reading;
    },
  };
}
