/** Parts of provinces by the one character that a province is called by: 苏北 → northern Jiangsu, 渝东北地区. */
import type { Gloss } from '../model/mention.ts';
import type { Lexicon } from './compose-lexicon.ts';

const PROVINCES: Readonly<Record<string, string>> = {
  冀: 'Hebei',
  晋: 'Shanxi',
  蒙: 'Inner Mongolia',
  辽: 'Liaoning',
  吉: 'Jilin',
  苏: 'Jiangsu',
  浙: 'Zhejiang',
  皖: 'Anhui',
  闽: 'Fujian',
  赣: 'Jiangxi',
  鲁: 'Shandong',
  豫: 'Henan',
  鄂: 'Hubei',
  湘: 'Hunan',
  粤: 'Guangdong',
  桂: 'Guangxi',
  琼: 'Hainan',
  渝: 'Chongqing',
  川: 'Sichuan',
  黔: 'Guizhou',
  滇: 'Yunnan',
  藏: 'Xizang',
  陕: 'Shaanxi',
  陇: 'Gansu',
  宁: 'Ningxia',
};
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
  const [whole, part] = [PROVINCES[province], SIDES[side]];
  return whole && part ? { english: `${part} ${whole}` } : undefined;
}
