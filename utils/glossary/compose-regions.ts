/** Parts of provinces by the one character that a province is called by: 苏北 → northern Jiangsu, 渝东北地区. */
import type { Gloss } from '../model/mention.ts';
import type { Lexicon } from './compose-lexicon.ts';

const SIDES: Readonly<Record<string, string>> = {
  东: 'eastern',
  西: 'western',
  南: 'southern',
  北: 'northern',
  中: 'central',
  东北: 'northeastern',
  东南: 'southeastern',
  西北: 'northwestern',
  西南: 'southwestern',
};
const PART = /^(.)((?:[东西][南北])|[东西南北中])(?:地区|一带)?$/;
/** 南疆: the side stands in front. */
const XINJIANG = /^([东西南北])疆(?:地区|一带)?$/;

/** @returns undefined where the text is no part of a province, or the name of a division (黔西南州 is, and 晋中 is a city) */
export function glossRegion(text: string, lexicon: Lexicon): Gloss | undefined {
  if (lexicon.meanings.get(text)?.place !== undefined || lexicon.superior(text) !== undefined)
    return undefined;
  const xinjiang = SIDES[XINJIANG.exec(text)?.[1] ?? ''];
  if (xinjiang !== undefined) return { english: `${xinjiang} Xinjiang` };
  const [, province = '', side = ''] = PART.exec(text) ?? [];
  const [whole, part] = [lexicon.apart.province.get(province), SIDES[side]];
  return whole && part ? { english: `${part} ${whole}` } : undefined;
}
