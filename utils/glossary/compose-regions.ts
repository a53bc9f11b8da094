/** Parts of provinces by the one character that a province is called by: 苏北 → northern Jiangsu, 渝东北地区. */
import { listing } from './listing.ts';
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

/** 晋冀豫, 粤闽赣边: several provinces, and where they meet. */
function glossRow(text: string, { apart: { province } }: Lexicon): Gloss | undefined {
  const [, row = '', border] = /^(.{3,5}?)(边)?$/u.exec(text) ?? [];
  const names = Array.from(row).flatMap((short) => province.get(short) ?? []);
  if (names.length < 3 || names.length < row.length) return undefined;
  return { english: border ? `the borders of ${listing(names)}` : listing(names) };
}

/** @returns undefined where the text is no part of a province, or the name of a division (黔西南州 is, and 晋中 is a city) */
export function glossRegion(text: string, lexicon: Lexicon): Gloss | undefined {
  if (lexicon.meanings.get(text)?.place !== undefined || lexicon.superior(text) !== undefined)
    return undefined;
  const xinjiang = SIDES[XINJIANG.exec(text)?.[1] ?? ''];
  if (xinjiang !== undefined) return { english: `${xinjiang} Xinjiang` };
  const [, province = '', side = ''] = PART.exec(text) ?? [];
  const [whole, part] = [lexicon.apart.province.get(province), SIDES[side]];
  return whole && part ? { english: `${part} ${whole}` } : glossRow(text, lexicon);
}
