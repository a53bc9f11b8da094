/** 中新苏州工业园区, 中德（太仓）创新园: parks that China runs with another state, named by both states, the place and the kind. */

/**
 * States with which China runs such parks, by the one character of their names. Own compilation from the names of parks in
 * the news; not every state's character (中山, 中卫 and 中宁 are places of their own).
 */
const STATES = '以德新英法意韩日俄荷瑞奥匈白马泰沙阿巴印澳';
const PARK = '产业园区?|工业园区?|创新园区?|生态园|科技园区?|合作园区?|生态城|知识城|合作区|示范区';

/** Such a name in a text: the state, and the place behind both states, in brackets or not. */
export const PARTNER_PARK = new RegExp(
  `中([${STATES}])[（(]?([\\u4e00-\\u9fff]{2,6}?)[)）]?[\\u4e00-\\u9fff]{0,8}?(?:${PARK})`,
  'g',
);

const WHOLE = new RegExp(`^${PARTNER_PARK.source}$`);

/** @returns the other state's character and the park without both states, for a name that is one such park's */
export function partnerPark(name: string): { state: string; park: string } | undefined {
  const state = WHOLE.exec(name)?.[1];
  return state === undefined ? undefined : { state, park: name.slice(2).replace(/[（）()]/g, '') };
}
