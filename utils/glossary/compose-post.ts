import type { Gloss } from '../model/mention.ts';
import { glossForces } from './compose-forces.ts';
import { pick } from './compose-holder.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { notes } from './compose-notes.ts';
import { renderPost, renderTwo } from './compose-post-read.ts';
import { memberOfSector } from './compose-sectors.ts';

/** 欧盟委员会‖前‖主席: a title that is listed with its body, and once held. */
const FORMER = /^(.{2,})[前原](.{2,5})$/;
/** 原‖国家林业局局长, 中央纪委‖原‖派驻…组长: said in front of the body, not of the title; 原平市 is a place. */
const ONCE = /^原(?![子料油木]|.[省市县区州旗])(?=.{4})|原(?=派驻|驻)/;
/** 原‖杭州统战部长: in front of a place whose name ends as a level does. */
const FORMERLY = /^原.[州市](?=.{2})/;
const isPrefecture = (name: string, lexicon: Lexicon): boolean =>
  lexicon.meanings.get(name)?.place?.kind === 'prefecture';
/** 前‖上海合作组织秘书长 */
const FORMERLY_HELD = /^前.{4}/;
const startsKnown = (text: string, { meanings, longest }: Lexicon): boolean => {
  for (let end = 2; end < Math.min(longest, text.length); end++) {
    const { organ, place } = meanings.get(text.slice(0, end)) ?? {};
    if (organ?.kind === 'body' || place?.kind === 'country') return true;
  }
  return false;
};
/** 市人武部‖上校‖政治委员: a rank between the body and the office. */
const RANKED = /^(.{2,}?)([大上中少]校|[上中少]将|上尉)(.{3,})$/;
/** 区委（政府）‖办公室主任: of both. */
const OF_BOTH = /^(.+委)（[省市县区旗州]?政?府）(.+)$/;
/** 副县长‖提名人选, 检察长‖候选人 */
const NOMINEE = /^(.{2,}?)(?:提名|拟任)?(?:候选人|人选)$/;

/**
 * A title with its body in English: 市委书记 of 晋中市 → Secretary of the Jinzhong Municipal Party Committee. Undefined
 * where the title itself is not known; what is not known of its body is left out and said so.
 */
export function glossPost(name: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  // 市政府‖前任‖秘书长
  const text = name.replace(/(?<=.)前任/, '前');
  const whole = lexicon.posts.has(text);
  const once = whole
    ? -1
    : FORMERLY.test(text) && isPrefecture(text.slice(1, 3), lexicon)
      ? 0
      : text.search(ONCE);
  if (once >= 0) {
    const now = glossPost(text.slice(0, once) + text.slice(once + 1), of, lexicon);
    return now && { ...now, english: `Former ${now.english.replace(/^Former /, '')}` };
  }
  if (!whole && FORMERLY_HELD.test(text) && startsKnown(text.slice(1), lexicon)) {
    const now = glossPost(text.slice(1), of, lexicon);
    if (now && now.explanation === undefined) return { english: `Former ${now.english}` };
  }
  const [, committee = '', atBoth = ''] = OF_BOTH.exec(text) ?? [];
  if (committee) {
    const one = glossPost(committee + atBoth, of, lexicon);
    return (
      one && { ...one, english: one.english.replace('Party Committee', 'Party Committee and Government') }
    );
  }
  const [, office = ''] = NOMINEE.exec(text) ?? [];
  if (office && !whole) {
    const sought = glossPost(office, of, lexicon);
    return sought && { ...sought, english: `Nominee for ${sought.english}` };
  }
  const [, body = '', rank = '', command = ''] = (whole ? null : RANKED.exec(text)) ?? [];
  const ranked = lexicon.posts.get(rank);
  if (ranked && lexicon.posts.has(command)) {
    const now = glossPost(body + command, of, lexicon);
    return now && { ...now, english: `${now.english}, ${pick(ranked, 'military')}` };
  }
  const special = memberOfSector(text, lexicon) ?? (whole ? undefined : glossForces(text, lexicon));
  if (special) return special;
  const former = whole ? undefined : FORMER.exec(text);
  const known = former ? lexicon.posts.get(`${former[1] ?? ''}${former[2] ?? ''}`) : undefined;
  const held = known && pick(known, '');
  // 市委‖原‖书记: whose it is the grammar says.
  if (held && !held.includes('{}')) return { english: `Former ${held}` };
  const rendered = (whole ? undefined : renderTwo(text, of, lexicon)) ?? renderPost(text, of, lexicon);
  if (!rendered) return undefined;
  const explanation = notes(rendered);
  return explanation ? { english: rendered.english, explanation } : { english: rendered.english };
}
