/** Bare levels (市, 县, 区 …): where a name begins with one, and which divisions it can stand for. */
import type { Division } from '../../lexicon/divisions.ts';

/** 副县长, 代市长: the deputy's level is the head's. 市场监管总局, 县级, 区域: words that only begin like a level. */
const BARE =
  /^(?:(?:常务|挂职|时任|[前原])?(?:副|代理?)(?=[省市州县区旗盟镇乡]长))?(自治区|自治州|省(?![级会份])|市(?![场民区容面值价镇集])|州|县(?![级域]|城(?![管投市建乡]))|区(?![域块间])|旗|盟|[镇乡](?=党|政府|长|人大|人民|纪委|领导|妇联|团委|武装|综合|司法|派出所|卫生院|中心[小学卫幼]|机关))/;

/** The bare level that the name of a body, a post or a meeting begins with: 市 of 市委书记. */
export const bareLevel = (text: string): string | undefined => BARE.exec(text)?.[1];

type Rank = 'province' | 'prefecture' | 'county' | 'township';

const ORDER: readonly string[] = ['province', 'prefecture', 'county', 'township'] satisfies Rank[];

/** Whether a place can lie in the one in front: 苏尼特左旗‖巴彦… holds no county. */
export const canLieIn = (inner: string, outer: string): boolean =>
  !ORDER.includes(inner) || !ORDER.includes(outer) || ORDER.indexOf(inner) > ORDER.indexOf(outer);

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
