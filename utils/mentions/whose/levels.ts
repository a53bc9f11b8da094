/** Which divisions a bare level (市, 县, 区 …) can stand for. */
import type { Division } from '../../lexicon/divisions.ts';

type Rank = 'province' | 'prefecture' | 'county' | 'township';

const RANKS: Record<string, Rank[]> = {
  省: ['province'],
  自治区: ['province'],
  自治州: ['prefecture'],
  市: ['prefecture', 'county', 'province'],
  州: ['prefecture'],
  盟: ['prefecture'],
  县: ['county'],
  区: ['county'],
  旗: ['county'],
  镇: ['township'],
  乡: ['township'],
};

/** 新华区, of which there are several: what is known of one whose name alone is told; undefined where the names differ. */
export function nameAlone(divisions: readonly Division[]): Division | undefined {
  const [first, ...others] = divisions;
  if (!first || others.length === 0 || others.some(({ name }) => name !== first.name)) return undefined;
  return { name: first.name, level: first.level, superior: undefined };
}

export const levelFits = (division: Division, level: string): boolean =>
  (RANKS[level] ?? []).some((rank) => rank === division.level) && division.name.endsWith(level);
