/** 俄总统, 美国防部长: a state by one character, which only a post of a state's or its parliament says. */
import type { Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';

const HEAD =
  /^(?:前|副|代|候任|看守)?(?:总统(?!府)|总理(?!府)|首相(?!府)|外长(?!会|级)|防长|财长|国务卿|国防部长|外交部长|(?:财政|商务|贸易|能源|内政|司法|农业|卫生|交通)部长|国会(?![见谈晤议]|议员)|国会议员|[众参]议院|[众参]?议长|央行行长)/;

/** One past the state's character, where a name would otherwise be read from what stands before or behind it. */
export function stateShortAt({ scan, lexicon }: Grammar, at: number): number | undefined {
  if (!lexicon.words.nationPost.has(scan.char(at))) return undefined;
  if (!HEAD.test(scan.slice(at + 1, at + 8))) return undefined;
  if (!isHan(scan.char(at - 1))) return at + 1;
  // 中俄‖总理: two states.
  if (/[中俄美英法德日韩朝印巴以乌]/.test(scan.char(at - 1)) && scan.endingAt(at)?.word.length === 1)
    return undefined;
  const before = scan.endingAt(at);
  // 穆罕默德‖总统: the last character of a name is no state.
  const isName = !before || /^(?:nr|x|nz|ns|zg)/.test(before.tag) || !scan.boundaryAt(at);
  return isName && !/[同与和对向由、]/.test(scan.char(at - 1)) ? undefined : at + 1;
}
