/** Parts of bodies by a name that no list holds, from `branches.tsv`: 江苏银行‖港闸支行, 市政协‖特邀界别. */
import { list, readTable } from '../lexicon/table.ts';

/** Gives where the part ends that starts at `at`, right behind a body; `at` where there is none. */
export type BranchEnd = (text: string, at: number) => number;

const HAN = '[\\u4e00-\\u9fff]';

/** The longest first: 界别组 before 界别. */
const anyOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;

/** @throws Error where a row has no right ends, or a length that is none. */
export function readBranches(table: string): BranchEnd {
  const rows = readTable(table).map(({ behind, name = '', without, ends, before, notBefore }) => {
    const length = /^(\d+)-(\d+)$/.exec(name);
    if (!ends || !behind || (/\d/.test(name) && !length))
      throw new Error(`branches.tsv: "${behind}", "${name}"`);
    const character = without ? `(?:(?![${without}])${HAN})` : HAN;
    const middle = length ? `${character}{${length[1]},${length[2]}}?` : anyOf(list(name));
    const stop = (before ? `(?=[${before}])` : '') + (notBefore ? `(?![${notBefore}])` : '');
    return `(?<=${list(behind).join('|')})${middle}${anyOf(list(ends))}${stop}`;
  });
  const branch = new RegExp(rows.join('|'), 'y');
  return (text, at) => {
    branch.lastIndex = at;
    return branch.test(text) ? branch.lastIndex : at;
  };
}
