/** Who holds an office of another state, and so has a name of another language. */
import type { MentionLexicon } from '../lexicon.ts';

/** Offices that only other states have. */
export const FOREIGN_HEAD =
  /(总统|首相|国王|王储|亲王|女王|议长|外长|酋长|埃米尔|苏丹|国务卿|总督|大公|防长|财长)$/;

/** States whose people have Han names, or names that are written like one (洪森). */
const HAN_NAMES =
  /日本|韩国|朝鲜|越南|新加坡|柬埔寨|越共|日(?:首相|外|防)|韩(?:总统|外|防)|^驻|^中国|^我国?驻/;
/** Ambassadors to China choose a Chinese name: 瑞典驻华大使欧某某. */
const POSTED = /驻(?:华|中国|我国)(?:大使|代表|总?领事)$/;

/** Whether a post is one of another state. */
export function isForeignPost(post: string, { places }: MentionLexicon): boolean {
  if (FOREIGN_HEAD.test(post)) return true;
  return places.all(post).some(({ value }) => value.level === 'foreign' && value.full !== '中国');
}

/** Whether somebody with these roles has a name that is transliterated: 莫桑比克总统, but not 越南总理. */
export function hasForeignName(roles: readonly string[], lexicon: MentionLexicon): boolean {
  if (roles.some((role) => HAN_NAMES.test(role) || POSTED.test(role))) return false;
  return roles.some((role) => isForeignPost(role, lexicon));
}
