/** Whose a title is: a state's, a mission's, a government's, a place's whose level the title begins with, else a body's. */
import { pick, posted, stateOf, type Rendered } from './compose-holder.ts';
import { meaningOf, type Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import { levelOf, withArticle, withoutArticle } from './compose-names.ts';
import { ofRest, type Title } from './compose-post-held.ts';
import { readBody } from './compose-read.ts';
import { isWithinState, partOfState } from './compose-states.ts';
import { isName } from './compose-unknown.ts';
import { placeChain } from './places.ts';

export function attach(title: Title): Rendered {
  return (
    ofMission(title) ??
    ofGovernment(title) ??
    ofState(title) ??
    ofLevel(title) ??
    onIssue(title) ??
    ofRest(title)
  );
}

const whole = (english: string): Rendered => ({ english, left: [], sounds: [] });

const MISSION = /^(.*?)(?:常驻|驻)(.+)$/;

/** 驻俄使馆‖临时代办: the embassy stands for the state. */
function ofMission({ head, renderings, rest, lexicon }: Title): Rendered | undefined {
  const [, sender = '', where] = MISSION.exec(rest) ?? [];
  if (where === undefined || !/使|领事|代表|参赞|武官|代办/.test(head)) return undefined;
  const host = where.replace(/(?:大?使馆|总?领事馆)$/, '');
  return whole(posted(pick(renderings, 'foreign'), sender, host, lexicon));
}

const GOVERNMENT = /(?:新一届|联邦|临时)?政府$|内阁$/;

/** 塞尔维亚政府副总理, 朝鲜内阁总理: the title itself says of what. */
function ofGovernment(title: Title): Rendered | undefined {
  const { head, renderings, rest, lexicon } = title;
  if (!/总理|首相/.test(head) || !GOVERNMENT.test(rest) || isListed(rest, lexicon)) return undefined;
  const state = rest.replace(GOVERNMENT, '');
  const now = state.replace(/前$/, '');
  if (!now) return whole(pick(renderings, 'foreign'));
  const rendered = attach({ ...title, rest: now });
  // 意大利‖前政府‖总理
  return now === state ? rendered : { ...rendered, english: `Former ${rendered.english}` };
}

/** 利比亚‖民族团结政府: a government with a name of its own. */
function isListed(government: string, lexicon: Lexicon): boolean {
  for (let length = 4; length <= Math.min(8, government.length); length++)
    if (lexicon.meanings.get(government.slice(-length))?.organ?.system === 'foreign') return true;
  return false;
}

/** Of a state called by one character, or of a part of one. */
function ofState(title: Title): Rendered | undefined {
  const { head, renderings, rest, lexicon } = title;
  const country = lexicon.meanings.get(rest)?.word;
  if (country?.role === 'country')
    return whole(`${pick(renderings, stateOf(rest, renderings))} of ${country.english}`);
  // 西弗吉尼亚‖州长: the state's own last character, and no part of Spain (西).
  const region = rest + (head[0] ?? '');
  if (isWithinState(region, lexicon)) return ofRest({ ...title, rest: region });
  const abroad = partOfState(rest, lexicon);
  if (!abroad) return undefined;
  const rendered = ofRest({ ...title, rest: abroad.part });
  return { ...rendered, english: `${rendered.english}, ${withoutArticle(abroad.state)}` };
}

/** The title begins with the last character of its place's name: 云川‖市委书记, 石桥‖村主任, 高邑‖县长. */
function ofLevel(title: Title): Rendered | undefined {
  const { head, renderings, rest, lexicon } = title;
  const first = ['自治区', '街道'].find((level) => head.startsWith(level)) ?? head[0] ?? '';
  const levelled = LEVELS.has(first) && (pick(renderings, '').includes('{}') || renderings.has('village'));
  // 肥乡‖区委: a district whose name ends like a township's.
  const division = LEVELS.has(first) && meaningOf(rest + first, lexicon)?.place !== undefined;
  if (levelled && !LEVELS.has(rest) && (division || !levelOf(rest, lexicon) || rest.endsWith('州')))
    return inPlace({ ...title, rest: rest + first });
  const isNamed = division || (isName(rest) && !levelOf(rest, lexicon));
  return /^[县区旗]/.test(first) && renderings.has('place') && isNamed
    ? ofRest({ ...title, rest: rest + first })
    : undefined;
}

function inPlace({ renderings, rest: place, of, lexicon }: Title): Rendered {
  const english = pick(renderings, '');
  if (!english.includes('{}')) return whole(`${english} of ${placeChain(place, lexicon)}`);
  const body = readBody(place, of, lexicon);
  const filled = english.replace('{}', body?.english ?? '').replaceAll(/ {2,}/g, ' ');
  return { english: filled, left: body?.left ?? [place], sounds: body?.sounds ?? [] };
}

/** 叙利亚问题‖特别代表, 总统中东问题‖特使: on what, and whose. */
function onIssue({ head, renderings, rest, of, lexicon, another }: Title): Rendered | undefined {
  if (!rest.endsWith('问题') || !/代表$|特使$/.test(head)) return undefined;
  const about = rest.slice(0, -2);
  for (let at = 0; at < about.length; at++) {
    const { place, word } = lexicon.meanings.get(about.slice(at)) ?? {};
    const on = place?.english ?? (word?.role === 'country' ? word.english : undefined);
    if (on === undefined) continue;
    const english = pick(renderings, 'foreign');
    if (at === 0) return whole(`${english} on ${on}`);
    const holder = another(about.slice(0, at));
    const whose = holder?.english ?? readBody(about.slice(0, at), of, lexicon)?.english;
    if (whose) return whole(`${english} of ${withArticle(whose)} on ${on}`);
  }
  return undefined;
}
