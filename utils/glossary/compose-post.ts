import type { Gloss } from '../model.ts';
import { readBody, type Body } from './compose-body.ts';
import type { Lexicon } from './compose-lexicon.ts';
import { LEVELS } from './compose-levels.ts';
import {
  adjectiveOfLevel,
  levelOf,
  placeEnglish,
  unresolvedNote,
  withArticle,
  withoutArticle,
} from './compose-names.ts';
import { qualify, splitsOf } from './compose-split.ts';

const CONJUNCTION = /[兼、]/g;

/** A longer stretch that is not known is no name to be romanised, but words. */
const LONGEST_NAME = 6;
const MISSION = /^(.*)(?:常驻|驻)(.+)$/;

interface Rendered {
  english: string;
  unresolved?: string;
  unknown: string;
  /** The kind of body, which a second title without one shares (党组书记、主任). */
  system?: string;
}

/**
 * A title with its body in English: 市委书记 of 晋中市 → Secretary of the Jinzhong Municipal Party Committee. Undefined
 * where the title itself is not known; a body's name that is not known is romanised.
 */
export function glossPost(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const whole = lexicon.posts.has(text);
  const rendered = (whole ? undefined : renderTwo(text, of, lexicon)) ?? renderPost(text, of, lexicon);
  if (!rendered) return undefined;
  const gloss: Gloss = { english: rendered.english };
  if (rendered.unresolved !== undefined) gloss.explanation = unresolvedNote(rendered.unresolved);
  else if (rendered.unknown.length > LONGEST_NAME)
    gloss.explanation = `Not rendered here: “${rendered.unknown}”.`;
  return gloss;
}

/** Two posts in one (国务委员兼外交部部长), where each half is a title. */
function renderTwo(text: string, of: string | undefined, lexicon: Lexicon): Rendered | undefined {
  for (const match of text.matchAll(CONJUNCTION)) {
    const first = renderPost(text.slice(0, match.index), of, lexicon);
    const second = first && renderPost(text.slice(match.index + 1), of, lexicon, first.system);
    if (!second) continue;
    const unresolved = first.unresolved ?? second.unresolved;
    const both = {
      english: `${first.english} and ${second.english}`,
      unknown: first.unknown + second.unknown,
    };
    return unresolved === undefined ? both : { ...both, unresolved };
  }
  return undefined;
}

function renderPost(
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
  shared = '',
): Rendered | undefined {
  const splits = [...splitsOf(text, lexicon)];
  const whole = splits[0]?.rest === '' ? splits[0] : undefined;
  const split = whole ?? splits.find(({ rest }) => lexicon.meanings.get(rest)?.organ) ?? splits[0];
  if (!split) return undefined;
  const renderings = lexicon.posts.get(split.head) ?? new Map<string, string>();
  const rendered = split.rest
    ? attach(split.head, renderings, split.rest, of, lexicon)
    : alone(split.head, pick(renderings, shared), of, lexicon);
  return { ...rendered, english: qualify(split.words, rendered.english) };
}

function attach(
  head: string,
  renderings: Map<string, string>,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Rendered {
  const first = head.startsWith('自治区') ? '自治区' : (head[0] ?? '');
  const abroad = MISSION.exec(rest);
  if (abroad && /使|领事|代表|参赞|武官|代办/.test(head))
    return {
      english: posted(pick(renderings, 'foreign'), abroad[1] ?? '', abroad[2] ?? '', lexicon),
      unknown: '',
    };
  const country = lexicon.meanings.get(rest)?.word;
  if (country?.role === 'country')
    return { english: `${pick(renderings, 'foreign')} of ${country.english}`, unknown: '' };
  const levelled = LEVELS.has(first) && (pick(renderings, '').includes('{}') || renderings.has('village'));
  if (levelled && !LEVELS.has(rest) && (!levelOf(rest, lexicon) || rest.endsWith('州'))) {
    const english = pick(renderings, '');
    if (english.includes('{}'))
      return {
        english: english.replace('{}', readBody(rest + first, of, lexicon)?.english ?? ''),
        unknown: '',
      };
    return { english: `${english} of ${placeEnglish(rest + first, lexicon)}`, unknown: '' };
  }
  const body = readBody(rest, of, lexicon) ?? {
    english: placeEnglish(rest, lexicon),
    system: '',
    place: rest,
    session: '',
    unknown: rest,
  };
  const english = pick(renderings, systemFor(body, rest));
  const holder = body.unknown ? renderPost(rest, of, lexicon) : undefined;
  if (!holder && body.unknown.length > LONGEST_NAME) return { english, unknown: rest };
  if (holder) return { ...holder, english: `${english} of the ${holder.english}` };
  return {
    ...ofBody(english, body, renderings, rest, of, lexicon),
    unknown: body.unknown,
    system: body.system,
  };
}

/** 中国驻俄罗斯大使: whose, and where to. */
function posted(english: string, sender: string, host: string, lexicon: Lexicon): string {
  const organ = lexicon.meanings.get(host)?.organ?.english;
  const to = organ === undefined ? placeEnglish(host, lexicon) : withArticle(organ);
  const from =
    lexicon.meanings.get(sender)?.word?.role === 'country'
      ? lexicon.meanings.get(sender)?.word?.english
      : sender && placeEnglish(sender, lexicon);
  return `${english}${from ? ` of ${from}` : ''} to ${to}`;
}

/** A title with no body before it: a territorial one takes the place that it is known to be held in. */
function alone(head: string, english: string, of: string | undefined, lexicon: Lexicon): Rendered {
  const level = head.startsWith('地委')
    ? '地区'
    : head.startsWith('自治区')
      ? '自治区'
      : (head.match(/[省市县区州盟旗镇乡村](?=[委长政人领级纪]|街道)/)?.[0] ?? '');
  if (english.includes('{}')) {
    const bare =
      LEVELS.has(head[0] ?? '') || level === '自治区' || level === '地区' ? level || (head[0] ?? '') : '';
    if (!bare) return { english: english.replace(/ ?\{\}/, ''), unknown: '' };
    const before = adjectiveOfLevel(bare, of, lexicon);
    const filled = { english: english.replace('{}', before.adjective), unknown: '' };
    return before.unresolved === undefined ? filled : { ...filled, unresolved: before.unresolved };
  }
  if (!level || !isTerritorial(head, lexicon)) return { english, unknown: '' };
  if (of?.endsWith(level)) return { english: inPlace(english, of, lexicon), unknown: '' };
  return { english, unknown: '', unresolved: level };
}

function isTerritorial(head: string, lexicon: Lexicon): boolean {
  return lexicon.posts.get(head)?.has('place') === true || head.endsWith('领导');
}

/** “Head of Qinghe County” rather than “County Head of Qinghe County”. */
function inPlace(english: string, place: string, lexicon: Lexicon): string {
  const full = placeEnglish(place, lexicon);
  const noun = full.split(' ').at(-1) ?? '';
  if (english.endsWith(' of the Autonomous Region'))
    return english.replace('the Autonomous Region', withArticle(full));
  if (/Mayor|Governor|city leader|provincial leader/.test(english))
    return `${english.replace('Prefecture ', '')} of ${withoutArticle(full).replace(/ (City|Province)$/, '')}`;
  return `${english.replace(`${noun} `, '').replace(`${noun.toLowerCase()} `, '')} of ${withArticle(full)}`;
}

function pick(renderings: Map<string, string>, system: string): string {
  return renderings.get(system) ?? renderings.get('') ?? [...renderings.values()][0] ?? '';
}

function systemFor(body: Body, rest: string): string {
  if (body.place !== undefined && body.system === 'foreign') return 'foreign';
  if (/^(外交部|国防部)$/.test(rest)) return 'state';
  return body.system;
}

function ofBody(
  english: string,
  body: Body,
  renderings: Map<string, string>,
  rest: string,
  of: string | undefined,
  lexicon: Lexicon,
): Omit<Rendered, 'unknown'> {
  const open = body.unresolved === undefined ? {} : { unresolved: body.unresolved };
  if (english.includes('{}')) {
    const fill = body.place === undefined ? body.session : body.english.replace(/ Province$/, '');
    return { english: english.replace('{}', fill).replace(/ {2}/, ' '), ...open };
  }
  if (body.place !== undefined) {
    if (body.system === 'foreign') return { english: english.replace(/( to .*)?$/, ` of ${body.english}$1`) };
    if (renderings.has('place'))
      return {
        english: inPlace(
          english,
          body.unresolved === undefined && LEVELS.has(rest) ? (of ?? rest) : rest,
          lexicon,
        ),
        ...open,
      };
    if (/ of the /.test(english))
      return { english: english.replace(' of the ', ` of the ${body.english} `), ...open };
    if (body.unresolved !== undefined) return { english: `${body.english} ${english}`, ...open };
    return { english: `${english} of ${placeEnglish(body.place, lexicon)}` };
  }
  const government = /^(?:the )?(.*?) ?People's Government$/.exec(body.english);
  if (government && renderings.has('place')) {
    const place =
      /^[省市县区州旗镇乡]/.test(rest) && body.unresolved === undefined
        ? of
        : rest.replace(/(人民)?政府$/, '');
    if (place && body.unresolved === undefined) return { english: inPlace(english, place, lexicon) };
    return { english, ...open };
  }
  const ministry = english.endsWith('Minister') ? /^Ministry of (.*)$/.exec(body.english)?.[1] : undefined;
  return { english: `${english} of ${ministry ?? withArticle(body.english)}`, ...open };
}
