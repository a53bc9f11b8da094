import { CORPS, DIVISION } from '../lexicon/corps-units.ts';
import type { Gloss, Mention, MentionKind } from '../model/mention.ts';
import { readBody } from './compose-read.ts';
import { glossDocument } from './compose-document.ts';
import {
  readLexicon,
  type FormerOf,
  type GlossFiles,
  type Lexicon,
  type Romanise,
  type Superior,
  type TermOf,
  type WordsOf,
} from './compose-lexicon.ts';
import { glossForces } from './compose-forces.ts';
import { mediaOfPlace } from './compose-media.ts';
import { glossMeeting } from './compose-meeting.ts';
import { withArticle } from './compose-names.ts';
import { notes } from './compose-notes.ts';
import { glossPartners } from './compose-partners.ts';
import { glossRegion } from './compose-regions.ts';
import { glossStretch } from './compose-stretch.ts';
import { glossPost } from './compose-post.ts';
import { glossDirection } from './directions.ts';
import { glossPlace, glossRiver, isAbroad } from './places.ts';

/** What of a mention decides its English; see utils/model/mention.ts. */
type Glossed = Pick<Mention, 'kind' | 'text' | 'of' | 'by' | 'isRiver' | 'full'>;

/**
 * In UTF-16 units: the longest mention of an archive of 24,082 items has 77. What is longer repeats its words without end,
 * and a list of titles takes time that grows with more than the cube of its length.
 */
export const LONGEST_NAME = 120;

export interface Glosser {
  /** English by composition; undefined for people and terms, for what is too long, and where nothing of the name is known. */
  gloss: (mention: Glossed) => Gloss | undefined;
}

/**
 * English for posts, bodies, meetings, places and documents, put together from the parts of their names.
 * @param files the texts of posts.tsv, organs.tsv, gloss-words.tsv and place-names.tsv
 * @param romanise gives a proper name's plain reading; spaces and tone marks in it are taken out
 * @param superior gives the place that holds a division, where the gazetteer is at hand
 * @param term gives a term of the glossary, of which the subjects of papers are made
 * @param wordsOf gives the words of a name, where a segmenter knows them; else any character may begin one
 * @param isCommon whether a word is one of the most frequent of the language, which is no name
 * @param former what a division is now that is called by a name of earlier years
 * @throws Error where a file is not a table
 */
export function createGlosses(
  files: GlossFiles,
  romanise: Romanise,
  superior?: Superior,
  term?: TermOf,
  wordsOf?: WordsOf,
  isCommon?: (word: string) => boolean,
  former?: FormerOf,
): Glosser {
  const lexicon = readLexicon(files, romanise, superior, term, wordsOf, isCommon, former);
  return {
    gloss: ({ kind, text, of, by = '', isRiver = false, full }) => {
      if (text.length > LONGEST_NAME) return undefined;
      if (isRiver) return glossRiver(text, lexicon);
      if (full !== undefined && isAbroad(text, lexicon)) return glossPlace(full, undefined, lexicon);
      const whole = kind === 'document' ? joinIssuers(text) : by + plain(text);
      const name = ofRegion(whole.replaceAll(/[\s\u3000]/g, ''), of);
      const corps = OF_CORPS.exec(name)?.[0] ?? '';
      const unit = corps === '' ? undefined : compose(kind, name.slice(corps.length), of, lexicon);
      if (unit) return { ...unit, english: tidy(unit.english) + OF_THE_CORPS };
      const gloss = compose(kind, name, of, lexicon);
      return gloss && { ...gloss, english: tidy(gloss.english) };
    },
  };
}

/** 新疆生产建设兵团‖第七师130团党委书记: whose units they are is said of the whole, behind it. */
const OF_CORPS = new RegExp(`^${CORPS}(?=${DIVISION})`);
const OF_THE_CORPS = ', Xinjiang Production and Construction Corps';

/** 县委‖礼堂: where a body's name asks whose it is and nothing says so. */
const NOBODYS = /\{\} /g;
/** Two parts of a name may each bring the same word: 中国‖服贸会, 工业‖行业‖协会. */
const TWICE = /\b([A-Z][\w'-]{3,}(?: [A-Z][\w'-]+)?) \1(?![\w'-])/g;
/** 中国—太平洋岛国: a dash joins without a space. */
const LOOSE = /(?<! )– (?=[A-Z])/g;
/** 刑庭‖庭长, 白河法庭‖庭长: of the one that is named. */
const OF_DIVISION = / of the Division(?= of the (?:[\w'-]+ ){1,5}(?:Division|Tribunal)\b)/;
const tidy = (english: string): string =>
  english.replace(OF_DIVISION, '').replaceAll(TWICE, '$1').replaceAll(NOBODYS, '').replaceAll(LOOSE, '–');
/** 中共‖云川市财政局党组: the group is the Party's, the body is not. */
const OWN_GROUP = /^中共(?!中央)(?=.+党组)/;
/** 中共‖云川县委‖宣传部 */
const OWN_PART = /^中共(?=[\u4e00-\u9fff]{2,12}[省市县区州旗盟]委(?!员会))/;
/** 中共‖中央纪律检查委员会 */
const OWN_CENTRE = /^(?:中共|中国共产党)(?=中央纪律检查委员会)/;
/** 省委‖常委会‖、‖市委常委会‖会议: one noun for both. */
const COMMITTEES = /^([省市县区州]委)常委会(?=[、和][省市县区州]委常委会)/;
/** 县‖(区)‖委: of counties and of districts. */
const LEVELS_OF = /(?<=[省市县区州旗镇乡])[（(]([省市县区州旗镇乡])[)）](?=[委长政人纪])/;
/** 民进‖市委会: a league's committee is called with one character more than the Party's. */
const LEAGUES = /((?:民[革盟建进]|农工党|致公党|九三学社|台盟)[^、]{0,12}?[省市县区州])委会/g;
/** 区政协‖十届委员会: its committee is the CPPCC of a place itself. */
const CPPCC_TERM = /([省市县区州旗盟]政协)(第?[一二三四五六七八九十\d]{1,3}届)委员会/;
/** 亚太经合组织（APEC）: said once. */
const ABBREVIATED = /[（(](?:[A-Z]{2,8}\d{0,3}|10\+[13])[)）]/g;
/** 县工商联（总商会） */
const CHAMBER = /(?<=工商联)[（(]总商会[)）]/;

/** One way to write what is written in several. */
const plain = (text: string): string =>
  text
    .replace(VILLAGE_TWICE, '村')
    .replace(/村村$/, '村')
    .replace(/([乡镇])\1(?=政府|党委|人大)/, '$1')
    .replaceAll(ABBREVIATED, '')
    .replace(STREET_BODY, '$1街道')
    .replace(SESSION_SHORT, '人民代表大会会议')
    .replace(CONGRESS_FIRST, '$1人大')
    .replace(FORMER_REGION, '$1')
    .replace(LEAGUE, '共青团')
    .replace(COMMITTEE_OF, '$1委员会')
    .replace(OWN_GROUP, '')
    .replace(OWN_PART, '')
    .replace(OWN_CENTRE, '')
    .replace(COMMITTEES, '$1')
    .replace(LEVELS_OF, '$1')
    .replaceAll(LEAGUES, '$1委')
    .replace(CPPCC_TERM, '$1$2')
    .replace(CHAMBER, '');

/** 铁鹅村‖村支部: the village and its own. */
const VILLAGE_TWICE = /村村(?=[党支委两])/;
/** 人大‖青河街道‖工委: the committee of the congress, as 青河街道‖人大‖工委 is. */
const CONGRESS_FIRST = /^人大([\u4e00-\u9fff]{2,8}?(?:街道|镇|乡))(?=工委|工作委员会|主席团)/;
/** 区‖人代会: the session of a congress. */
const SESSION_SHORT = /(?<=[省市县区州旗镇乡])人代会$/;
/** 五一街‖纪工委, 人大五一街‖工委: a subdistrict that is called a street. */
const STREET_BODY = /^((?:人大)?[\u4e00-\u9fff]{2,4})街(?=(?:党|纪)?工委|办)/;
/** 团‖岚河市委: the League's committee by its one character, in front of a place. */
const LEAGUE = /^团(?=[\u4e00-\u9fff]{2,8}[省市县区州旗]委)/;
/** 民盟岚河县‖委: a league's or a party's committee in a place, by its full name. */
const COMMITTEE_OF =
  /^((?:共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)[\u4e00-\u9fff]{2,8}?[省市县区州旗])委(?![员会])/;
/** 那曲‖地区‖双湖县委书记: a prefecture by its former kind, in front of its county. */
const FORMER_REGION = /^([\u4e00-\u9fff]{2,10}?)地区(?=[\u4e00-\u9fff]{1,4}[县市旗])/;
/** 城北街道‖办‖古元村: the subdistrict by its office. */
const OFFICE_OF = /(?<=街道)办(?=[\u4e00-\u9fff]{1,6}(?:村|社区)$)/;
/** Several bodies (多家银行) or a word that only ends like one (谋篇布局) are no body's name. */
const NOT_ONE =
  /[多几数各两三][家所座]|多地|所有|各级|等国|(?:布|格|大|战|结|(?<![民财邮行])政)局$|局部$|一支部$/;

/** 《中共中央 国务院关于…》: a space between two issuers is an “and”; it is often lost. */
function joinIssuers(title: string): string {
  const about = title.indexOf('关于');
  const issuers = title
    .slice(0, Math.max(about, 0))
    .replaceAll(/(?<=\S)[\s\u3000]+(?=\S)/g, '、')
    .replace(/(?<=中共中央|中共中央办公厅)(?=国务院)/, '、');
  return issuers + title.slice(Math.max(about, 0));
}

/** 第八届立法会 of 澳门 is the assembly of that region: its name is read with the region's. */
function ofRegion(text: string, of: string | undefined): string {
  return of === '香港' || of === '澳门' ? text.replace(/^(第.{1,3}届)?/, `$1${of}`) : text;
}

function compose(
  kind: MentionKind,
  text: string,
  of: string | undefined,
  lexicon: Lexicon,
): Gloss | undefined {
  if (!text) return undefined;
  if (kind === 'post') return glossPost(text, of, lexicon);
  if (kind === 'organisation') return glossOrganisation(text, of, lexicon);
  if (kind === 'meeting') return glossMeeting(text, of, lexicon);
  if (kind === 'place')
    return (
      glossPartners(text, lexicon, (park) => compose(kind, park, undefined, lexicon)) ??
      glossRegion(text, lexicon) ??
      glossStretch(
        text,
        (name) => glossRegion(name, lexicon) ?? glossPlace(name, of, lexicon),
        lexicon.apart.side,
      ) ??
      glossPlace(text.replace(OFFICE_OF, ''), of, lexicon)
    );
  if (kind === 'document') return glossDocument(text, of, lexicon);
  return undefined;
}

const GENERIC = /(?:法院|检察院|公司|企业|高校|大学|中学|小学|幼儿园|医院|媒体|银行|学校)$/u;

/** 美国公司: all of a state, unless it is listed (中国银行). */
function isAllOf(text: string, lexicon: Lexicon): boolean {
  const state = text.replace(GENERIC, '');
  const isState = state !== text && lexicon.meanings.get(state)?.place?.kind === 'country';
  return isState && lexicon.meanings.get(text)?.organ === undefined;
}

/** 巴中‖两党: of two states, each called by one character, which may be another's, too. */
function isOfTwo(text: string, lexicon: Lexicon): boolean {
  return /^..两[党军国]$/.test(text) && lexicon.meanings.get(text.slice(0, 2))?.place?.kind !== 'country';
}

/** 重庆市‖云潭建材公司: where a firm is, and not whose; but 广州市自来水公司. */
const FIRM =
  /^(?!.*(?:自来水|供水|排水|水务|燃气|天然气|热力|供热|公交|公共交通|轨道|地铁|供电|城投|国资|国有|担保|粮食|盐业|烟草)).*(?:公司|集团|厂)$/u;

const OF_SESSION = /^(.{2,24}次(?:会议|大会))(主席团|秘书处|[\u4e00-\u9fff]{2,8}委员会)$/u;

/** 县十七届人大二次会议‖秘书处: a body that a session has. */
function glossWithin(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, session = '', name = ''] = OF_SESSION.exec(text) ?? [];
  const meeting = session ? glossMeeting(session, of, lexicon) : undefined;
  const body = meeting && readBody(name, undefined, lexicon);
  if (!meeting || !body?.english || body.left.length > 0) return undefined;
  return { ...meeting, english: `${body.english} of ${withArticle(meeting.english)}` };
}

/** 中国全国人大和泰国国会: two bodies, each of a state. */
function glossTwo(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const [, first = '', second = ''] = TWO.exec(text) ?? [];
  if (!isOfState(first, lexicon) || !isOfState(second, lexicon)) return undefined;
  const bodies = [first, second].map((name) => readBody(name, of, lexicon));
  const isWhole = bodies.every((body) => body?.english && body.left.length === 0 && body.place === undefined);
  return isWhole ? { english: bodies.map((body) => body?.english).join(' and the ') } : undefined;
}

const TWO = /^(.+?)[和与](.+)$/u;

const isOfState = (name: string, lexicon: Lexicon): boolean =>
  [2, 3, 4, 5, 6].some((length) => lexicon.meanings.get(name.slice(0, length))?.place?.kind === 'country');

function glossOrganisation(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const part = glossDirection(text, lexicon) ?? glossForces(text, lexicon);
  if (part) return part;
  if (NOT_ONE.test(text) || isAllOf(text, lexicon) || isOfTwo(text, lexicon)) return undefined;
  const within = glossWithin(text, of, lexicon);
  if (within) return within;
  const both = glossTwo(text, of, lexicon);
  if (both) return both;
  const county = text.endsWith('融媒') ? mediaOfPlace(text, lexicon) : undefined;
  if (county) return county;
  const body = readBody(text, of, lexicon);
  // 美国‖蓝色起源公司: it is not the state.
  if (!body?.english || body.isHalf || (body.place !== undefined && body.left.length > 0))
    return mediaOfPlace(text, lexicon);
  const explanation = notes(body);
  const english = FIRM.test(text) ? body.english.replace(/ (?:Municipal|Provincial)(?= )/, '') : body.english;
  return explanation ? { english, explanation } : { english };
}
