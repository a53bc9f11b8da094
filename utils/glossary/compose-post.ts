import type { Gloss } from '../model/mention.ts';
import { alone, held, pick, posted, stateOf, type Rendered } from './compose-holder.ts';
import { meaningOf, type Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import { levelOf, placeEnglish, withArticle, withoutArticle } from './compose-names.ts';
import { notes } from './compose-notes.ts';
import { readBody, type Body } from './compose-read.ts';
import { qualify, splitsOf } from './compose-split.ts';
import { isWithinState, partOfState } from './compose-states.ts';
import { isName } from './compose-unknown.ts';
import { placeChain } from './places.ts';

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
/** 副县长‖提名人选, 检察长‖候选人 */
const NOMINEE = /^(.{2,}?)(?:提名|拟任)?(?:候选人|人选)$/;
/** Posts of those who serve somebody, and whom they may serve. */
const UNDER = /(?:顾问|秘书|助理|代表|特使)$/;
const LEADER = /(?:领袖|总统|主席|总理|首相|国王|秘书长|总书记)$/;
const CONJUNCTION = /[兼、]/g;
const MISSION = /^(.*?)(?:常驻|驻)(.+)$/;
/** 柳河镇‖党委副书记、镇长: the second title is held where the first is. */
const OWN_PLACE = /^.{2,}?[省市县区州旗镇乡](?=[党委人政])/;
/** 塞尔维亚政府副总理, 朝鲜内阁总理: the title itself says of what. */
const GOVERNMENT = /(?:新一届|联邦|临时)?政府$|内阁$/;

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
  const [, office = ''] = NOMINEE.exec(text) ?? [];
  if (office && !whole) {
    const sought = glossPost(office, of, lexicon);
    return sought && { ...sought, english: `Nominee for ${sought.english}` };
  }
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

/** Two posts or more in one (国务委员兼外交部部长), where each part is a title. */
function renderTwo(text: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  for (const match of text.matchAll(CONJUNCTION)) {
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + 1)];
    const first = renderPost(before, of, lexicon);
    if (!first) continue;
    const here = of ?? OWN_PLACE.exec(before)?.[0];
    const more = renderTwo(after, here, lexicon);
    const second = more ?? renderPost(after, here, lexicon, first.system);
    if (!second) continue;
    return {
      english: `${first.english}${more ? ', ' : ' and '}${second.english}`,
      unresolved: first.unresolved ?? second.unresolved,
      left: [...first.left, ...second.left],
      sounds: [...first.sounds, ...second.sounds],
    };
  }
  return undefined;
}

function renderPost(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  shared = '',
): Rendered | undefined {
  const joint = sharedHead(text, of, lexicon);
  if (joint) return joint;
  const splits = [...splitsOf(text, lexicon)];
  const whole = splits[0]?.rest === '' ? splits[0] : undefined;
  const split =
    whole ??
    splits.find(({ rest }) => lexicon.meanings.get(rest)?.organ) ??
    splits.find(({ rest }) => isReadable(rest, of, lexicon)) ??
    splits[0];
  if (!split) return undefined;
  const renderings = lexicon.posts.get(split.head) ?? new Map<string, string>();
  const rendered = split.rest
    ? attach(split.head, renderings, split.rest, of, lexicon)
    : alone(split.head, pick(renderings, shared || 'bare'), of, lexicon);
  return { ...rendered, english: qualify(split.words, rendered.english) };
}

/** Bodies whose last character their head's title begins with: 公安‖局‖长, 龙津‖镇‖长. */
const SHARES = /(?<!镇|乡)[局厅处科院所站室庭镇乡]长$/;

/** 市公安局长 is the 局长 of 市公安局: the body is named with the character that the title shares with it. */
function sharedHead(text: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  const [head, body] = [text.slice(-2), text.slice(0, -1)];
  const renderings = SHARES.test(text) && body.length > 2 ? lexicon.posts.get(head) : undefined;
  if (!renderings || lexicon.posts.has(text) || lexicon.posts.has(text.slice(-3))) return undefined;
  const { left = [text], english = '' } = readBody(body, of, lexicon) ?? {};
  return left.length === 0 && english ? ofRest(head, renderings, body, of, lexicon) : undefined;
}

/** 经济和‖财政‖部长: of a state's ministry for several things, which no body's name stands for. */
const MINISTRY =
  /^(?:国民经济|经济|财政|外交|国防|能源|内政|司法|外贸|对外|农业|贸易|旅游|交通|环境|工业|劳工)[^部厅局]*[和与及、]/;

/** Nothing of the holder's name would be left out. */
function isReadable(rest: string, of: string | undefined, lexicon: Lexicon): boolean {
  const body = readBody(rest, of, lexicon);
  return body ? body.left.length === 0 : isName(rest);
}

function attach(
  head: string,
  renderings: Map<string, string>,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Rendered {
  const abroad = MISSION.exec(rest);
  if (abroad && /使|领事|代表|参赞|武官|代办/.test(head)) {
    // 驻俄使馆‖临时代办: the embassy stands for the state.
    const host = (abroad[2] ?? '').replace(/(?:大?使馆|总?领事馆)$/, '');
    const english = posted(pick(renderings, 'foreign'), abroad[1] ?? '', host, lexicon);
    return { english, left: [], sounds: [] };
  }
  if (/总理|首相/.test(head) && GOVERNMENT.test(rest)) {
    const state = rest.replace(GOVERNMENT, '');
    if (!isListed(rest, lexicon)) {
      const now = state.replace(/前$/, '');
      const rendered = now ? attach(head, renderings, now, of, lexicon) : undefined;
      // 意大利‖前政府‖总理
      if (rendered) return now === state ? rendered : { ...rendered, english: `Former ${rendered.english}` };
      return { english: pick(renderings, 'foreign'), left: [], sounds: [] };
    }
  }
  const country = lexicon.meanings.get(rest)?.word;
  if (country?.role === 'country') {
    const english = `${pick(renderings, stateOf(rest, renderings))} of ${country.english}`;
    return { english, left: [], sounds: [] };
  }
  // 西弗吉尼亚‖州长: the state's own last character, and no part of Spain (西).
  const whole = rest + (head[0] ?? '');
  if (isWithinState(whole, lexicon)) return ofRest(head, renderings, whole, of, lexicon);
  const abroadIn = partOfState(rest, lexicon);
  if (abroadIn) {
    const rendered = ofRest(head, renderings, abroadIn.part, of, lexicon);
    return { ...rendered, english: `${rendered.english}, ${withoutArticle(abroadIn.state)}` };
  }
  const first = ['自治区', '街道'].find((level) => head.startsWith(level)) ?? head[0] ?? '';
  const levelled = LEVELS.has(first) && (pick(renderings, '').includes('{}') || renderings.has('village'));
  // 肥乡‖区委: a district whose name ends like a township's.
  const division = LEVELS.has(first) && meaningOf(rest + first, lexicon)?.place !== undefined;
  if (levelled && !LEVELS.has(rest) && (division || !levelOf(rest, lexicon) || rest.endsWith('州')))
    return ofLevel(pick(renderings, ''), rest + first, of, lexicon);
  // 高邑‖县长: the county is named, whose head it is.
  if (
    /^[县区旗]/.test(first) &&
    renderings.has('place') &&
    (division || (isName(rest) && !levelOf(rest, lexicon)))
  )
    return ofRest(head, renderings, rest + first, of, lexicon);
  return onIssue(head, renderings, rest, of, lexicon) ?? ofRest(head, renderings, rest, of, lexicon);
}

/** 利比亚‖民族团结政府: a government with a name of its own. */
function isListed(government: string, lexicon: Lexicon): boolean {
  for (let length = 4; length <= Math.min(8, government.length); length++)
    if (lexicon.meanings.get(government.slice(-length))?.organ?.system === 'foreign') return true;
  return false;
}

/** The title begins with the last character of its place's name: 云川‖市委书记, 石桥‖村主任. */
function ofLevel(english: string, place: string, of: string | undefined, lexicon: Lexicon): Rendered {
  if (!english.includes('{}'))
    return { english: `${english} of ${placeChain(place, lexicon)}`, left: [], sounds: [] };
  const body = readBody(place, of, lexicon);
  const filled = english.replace('{}', body?.english ?? '').replaceAll(/ {2,}/g, ' ');
  return { english: filled, left: body?.left ?? [place], sounds: body?.sounds ?? [] };
}

/** 叙利亚问题‖特别代表, 总统中东问题‖特使: on what, and whose. */
function onIssue(
  head: string,
  renderings: Map<string, string>,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Rendered | undefined {
  if (!rest.endsWith('问题') || !/代表$|特使$/.test(head)) return undefined;
  const about = rest.slice(0, -2);
  for (let at = 0; at < about.length; at++) {
    const { place, word } = lexicon.meanings.get(about.slice(at)) ?? {};
    const on = place?.english ?? (word?.role === 'country' ? word.english : undefined);
    if (on === undefined) continue;
    const english = pick(renderings, 'foreign');
    if (at === 0) return { english: `${english} on ${on}`, left: [], sounds: [] };
    const holder = renderPost(about.slice(0, at), of, lexicon);
    const body = holder ? undefined : readBody(about.slice(0, at), of, lexicon);
    const whose = holder?.english ?? body?.english;
    if (whose) return { english: `${english} of ${withArticle(whose)} on ${on}`, left: [], sounds: [] };
  }
  return undefined;
}

function ofRest(
  head: string,
  renderings: Map<string, string>,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Rendered {
  const body = readBody(rest, of, lexicon) ?? unread(rest, lexicon);
  const under = UNDER.test(head) ? 'to' : 'of';
  // 苏丹‖卫生部长: the state, not its sultan.
  const isPost = lexicon.posts.has(rest) && lexicon.meanings.get(rest)?.place === undefined;
  if (body.left.length > 0 || isPost || (under === 'to' && LEADER.test(rest))) {
    // 俄罗斯总统‖新闻秘书: held under another post.
    const holder = renderPost(rest, of, lexicon);
    if (holder?.left.length === 0)
      return { ...holder, english: `${pick(renderings, body.system)} ${under} the ${holder.english}` };
  }
  // 国家安全统筹‖部长: of what is called by its work.
  if (
    head === '部长' &&
    body.system === '' &&
    body.english &&
    body.place === undefined &&
    !MINISTRY.test(rest)
  ) {
    const part = readBody(`${rest}部`, of, lexicon);
    if (part?.english && part.left.length === 0)
      return { ...held(head, renderings, part, rest, of, lexicon), left: [], sounds: part.sounds };
  }
  const ministry =
    /部长$|大臣$/.test(head) && MINISTRY.test(rest) && body.system === ''
      ? forOf(rest, of, lexicon)
      : undefined;
  if (ministry) return { ...ministry, english: `${pick(renderings, 'foreign')} of ${ministry.english}` };
  return { ...held(head, renderings, body, rest, of, lexicon), left: body.left, sounds: body.sounds };
}

/** What a ministry is for, as its minister's title says it; undefined where that is not all known. */
function forOf(rest: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  const body = readBody(rest.replace(/部$/, ''), of, lexicon);
  if (!body?.english || (rest.endsWith('部') && body.left.length > 0)) return undefined;
  const nouns = body.english.replaceAll(
    /\b(?:Agricultural|Fiscal|Economic)(?= and|,)/g,
    (word) => NOUNS[word] ?? word,
  );
  return { english: nouns, left: body.left, sounds: body.sounds };
}

const NOUNS: Readonly<Record<string, string>> = {
  Agricultural: 'Agriculture',
  Fiscal: 'Finance',
  Economic: 'Economy',
};

/** A holder of whom nothing is known: a name is spelled by its sound, words are left out. */
function unread(rest: string, lexicon: Lexicon): Body {
  // A single character stands for several states (巴) or is half a word.
  const named = rest.length > 1 && isName(rest);
  const body: Body = {
    english: named ? placeEnglish(rest, lexicon) : '',
    system: '',
    session: '',
    left: named ? [] : [rest],
    sounds: [],
  };
  if (named) body.place = rest;
  return body;
}
