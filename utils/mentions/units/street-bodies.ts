/** 新市街‖办, 五一街‖纪工委: the bodies of a subdistrict that is called a street. */
import type { Grammar } from '../grammar.ts';
import { isHan } from '../scan.ts';
import { withParts } from './body-parts.ts';

/** Its name with what its bodies are called; 街道办 is every subdistrict's, and read by its place. */
const STREET =
  /(?![该本各全我每])[\u4e00-\u9fff]{2,4}?街(?:办(?:事处)?(?![理法公好成学展会讲起])|党工委|纪工委|工委)/y;
/** What may stand in front of such a name. */
const BEFORE = /[、和及与由到对赴在]/;

/** Where the body ends whose name begins at `at`; undefined where there is none. */
export function streetBody(grammar: Grammar, at: number): number | undefined {
  const { scan, limit } = grammar;
  const before = scan.char(at - 1);
  if (isHan(before) && !BEFORE.test(before)) return undefined;
  STREET.lastIndex = at;
  return STREET.test(scan.text) && STREET.lastIndex <= limit
    ? withParts(grammar, STREET.lastIndex)
    : undefined;
}
