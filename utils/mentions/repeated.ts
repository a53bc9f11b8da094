/**
 * 方滩乡文武沟村, and then ‖文武沟村‖“两委”: a village, site, school or firm that no list holds and that one sentence names is
 * the same wherever its name stands, whatever the segmenter makes of it there.
 */
import { Matcher } from '../lexicon/matcher.ts';
import type { Grammar } from './grammar.ts';
import type { Unit } from './unit.ts';

/** What a settlement's or a site's name stands behind: its township, street or county. */
const OWN_NAME =
  /(?:镇|乡|街道|苏木|[市县区旗])((?:(?!镇|乡|街道|苏木|[市县区旗])\p{Script=Han}){2,6}(?:村|社区|嘎查|小区|片区))$/u;
/** Right ends of places that no ordinary word of three characters has. */
const PLACE_END = /.(?:村|社区|嘎查|小区|片区|镇|街道|园区?|水库|大桥|[河江湖路山桥])$/;
/** Right ends of bodies whose whole name is repeated. */
const BODY_END = /.(?:[中小]学|学校|校区|医院|卫生院|公司|集团|合作社|法庭)$/;

/** What of a unit's text is a name of its own, by which the text may call it again. */
function nameOf({ lexicon, scan }: Grammar, { kind, start, end }: Unit): string | undefined {
  const whole = scan.slice(start, end);
  if (kind === 'organisation')
    return whole.length > 3 && BODY_END.test(whole) && !lexicon.words.level.longestAt(whole, 0)
      ? whole
      : undefined;
  if (kind !== 'place') return undefined;
  const name = OWN_NAME.exec(whole)?.[1] ?? whole;
  return name.length > 2 && PLACE_END.test(name) && !lexicon.places.has(name) ? name : undefined;
}

/** The units, and the places and bodies among them wherever else the text has their names. */
export function withRepeats(grammar: Grammar, units: readonly Unit[]): Unit[] {
  const names = new Map<string, Unit['kind']>();
  for (const unit of units) {
    const name = nameOf(grammar, unit);
    if (name !== undefined && !names.has(name)) names.set(name, unit.kind);
  }
  if (names.size === 0) return [...units];
  const starts = new Set(units.map(({ start }) => start));
  const again: Unit[] = [];
  for (const { start, end, value: kind } of new Matcher(names).all(grammar.scan.text)) {
    if (!starts.has(start)) again.push({ kind, start, end, bare: false });
  }
  return [...units, ...again].sort((a, b) => a.start - b.start);
}
