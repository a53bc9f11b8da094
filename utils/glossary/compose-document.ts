import type { Gloss } from '../model/mention.ts';
import { BodyReader } from './compose-body.ts';
import { DASH, isNoun } from './compose-kinds.ts';
import type { Lexicon, Word } from './compose-lexicon.ts';
import { withArticle } from './compose-names.ts';
import type { Part } from './compose-part.ts';
import { segment } from './compose-segment.ts';
import { betweenStates } from './compose-states.ts';
import { subjectOf } from './compose-subject.ts';

const COMMENTARY = /——(?:[一二三四五六七八九]?论|社论|评论员)/;
const FORM = /[（(]([^（()）]{2,14})[)）]$/;
/** 《…总体规划（2021—2035年）》 */
const YEARS = /[（(](20\d\d)[—–－-](20\d\d)年?[)）]$/;
/** 《论坚持…》 is a book of speeches, and 《关于修改…章程》 ends with what it changes: the last word is not its kind. */
const OTHER_KIND = /^论(?!文|坛|述|语)|^关于(?:修[改订正]|废止)(?!.*的[^的]{2,4}$)/;
/** 《矿产资源法‖实施条例》: the law has a title of its own. */
const CARRIED_OUT = /^(.+法)(实施条例|实施细则|实施办法)$/;
const CARRYING_OUT: ReadonlyMap<string, string> = new Map([
  ['实施条例', 'Regulations'],
  ['实施细则', 'Detailed Rules'],
  ['实施办法', 'Measures'],
]);
/** Areas whose English is too long to stand as an adjective: “… Cooperation Zone in Hengqin”. */
const OF_AREA = / (?:in|of) |(?:Zone|Area|Region|Belt|Port)$/;

/**
 * A document's title in English: the known laws by name, others by their kind (Regulations, Notice …) with the place or
 * body that issues them; what is not known of the subject is left out and said so. Undefined where the kind is not known.
 */
export function glossDocument(text: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  // 《…——论学习贯彻…重要讲话》: what is written about a speech is none.
  if (COMMENTARY.test(text)) return { english: 'Commentary' };
  const title = text.replace(/^[《〈]/, '').replace(/[》〉](?=[（(]|$)/, '');
  const form = FORM.exec(title);
  const stage = form ? stageOf(form[1] ?? '', lexicon) : undefined;
  const years = YEARS.exec(title);
  const isStage = form !== null && stage?.role === 'form';
  const bare = title.slice(0, (isStage ? form : years)?.index);
  if (OTHER_KIND.test(bare)) return undefined;
  const gloss =
    byName(bare, lexicon) ??
    carryingOut(bare, lexicon) ??
    excerpts(bare, lexicon) ??
    betweenStates(bare, lexicon) ??
    byKind(bare, of, lexicon);
  if (!gloss || bare === title) return gloss;
  const mark = isStage ? stage?.english : `${years?.[1] ?? ''}–${years?.[2] ?? ''}`;
  return { ...gloss, english: `${gloss.english} (${mark ?? ''})` };
}

/** 草案修改二稿征求意见稿: a stage that is not listed ends with one that is. */
function stageOf(text: string, lexicon: Lexicon): Word | undefined {
  for (let start = 0; start < text.length - 1; start++) {
    const word = lexicon.meanings.get(text.slice(start))?.word;
    if (word?.role === 'form') return word;
  }
  return undefined;
}

function byName(title: string, lexicon: Lexicon): Gloss | undefined {
  const national = title.startsWith('中华人民共和国') && title.length > 7;
  const word =
    lexicon.meanings.get(title)?.word ?? lexicon.meanings.get(national ? title.slice(7) : '')?.word;
  const organ = lexicon.meanings.get(title)?.organ;
  if (word?.role === 'law' || word?.role === 'named') {
    const suffix = national && !/Republic/.test(word.english) ? " of the People's Republic of China" : '';
    return { english: word.english + suffix };
  }
  return organ?.system === 'media' && organ.kind === 'body' ? { english: organ.english } : undefined;
}

/** 中华人民共和国矿产资源法实施条例 → Regulations on the Implementation of the Mineral Resources Law of the …. */
function carryingOut(title: string, lexicon: Lexicon): Gloss | undefined {
  const [, law = '', kind = ''] = CARRIED_OUT.exec(title) ?? [];
  const named = law && byName(law, lexicon);
  return named
    ? { english: `${CARRYING_OUT.get(kind) ?? ''} on the Implementation of ${withArticle(named.english)}` }
    : undefined;
}

/** 习近平关于‖调查研究‖论述摘编 */
function excerpts(title: string, lexicon: Lexicon): Gloss | undefined {
  const [, about] = /^习近平关于(.+)论述摘编$/.exec(title) ?? [];
  if (about === undefined) return undefined;
  const subject = subjectOf(about, lexicon);
  const english = "Excerpts from Xi Jinping's Discourses";
  return subject ? { english: `${english} on ${subject}` } : { english, ...unrendered(about) };
}

const unrendered = (subject: string): { explanation: string } => ({
  explanation: `The subject is not rendered here: “${subject.replace(/的$/, '')}”.`,
});

function byKind(title: string, of: string | undefined, lexicon: Lexicon): Gloss | undefined {
  const parts = segment(title, lexicon);
  const last = parts.at(-1);
  const head = last?.meaning?.word;
  if (last?.meaning?.organ?.system === 'media') {
    const reader = new BodyReader(lexicon, of);
    for (let i = 0; i < parts.length;) i += reader.take(parts, i);
    return { english: reader.english() };
  }
  if (head?.role === 'law') return local(parts, head.english, of, lexicon);
  if (head?.role !== 'document') return undefined;
  return local(parts, head.english, of, lexicon);
}

/** The issuing place or body stands before 关于; without 关于, only a title known throughout is rendered whole. */
function local(parts: Part[], head: string, of: string | undefined, lexicon: Lexicon): Gloss {
  const about = parts.findIndex((part) => part.text === '关于');
  const issuer = about > 0 ? parts.slice(0, about) : [];
  const subject = parts.slice(about < 0 ? 0 : about + 1, -1);
  // A name that is not known stands in front of its level or of a body: 共建‖长江 begins with a verb.
  // 促进‖国家级新区建设‖行动计划: what the verb is done to is no name.
  const acts = about < 0 && subject.length > 1 && lexicon.apart.act.has(subject[0]?.text ?? '');
  const simple =
    about < 0 &&
    !acts &&
    subject.every(
      (part, i) => part.kind !== 'unknown' || (i === 0 && (subject.length === 1 || isNoun(subject[1]))),
    );
  const reader = new BodyReader(lexicon, of);
  const known = simple ? undefined : (ofLaw(textOf(subject), lexicon) ?? subjectOf(textOf(subject), lexicon));
  // 全国‖湿地保护‖规划: the plan is the nation's.
  const national =
    about < 0 && simple && subject.length > 1 && subject[0]?.text === '全国' && !subject[1]?.meaning?.organ;
  const whole = simple ? subject.slice(national ? 1 : 0) : placeOf(subject);
  const dated = about >= 0 || known ? issuer : whole;
  // 2022年‖亚太经合组织‖宣言: the year is the paper's.
  const taken = dated.filter(
    ({ kind }, i) => kind !== 'year' && !(DASH.test(dated[i]?.text ?? '') && dated[i - 1]?.kind === 'year'),
  );
  for (let i = 0; i < taken.length;) i += reader.take(taken, i);
  const left = simple || known ? '' : textOf(about < 0 ? subject.slice(taken.length) : subject);
  const held = reader.chain
    .toReversed()
    .map((name) => ` of ${name}`)
    .join('');
  // Half a subject misleads: with words missing, only the kind is said, and who issued it.
  const lost = left || reader.left.length > 0;
  const isState = lexicon.meanings.get(taken[0]?.text ?? '')?.place?.kind === 'country';
  // 2023—2024年‖行动方案
  const years = dated
    .filter(({ kind }) => kind === 'year')
    .map(({ value }) => String(value ?? ''))
    .join('–');
  const words = reader.modifiers;
  // 民航发展‖“十五五”‖规划: the plan is the period's.
  const period = lost ? undefined : words.find((word) => word.endsWith('Five-Year Plan'));
  const subjects = words.filter((word) => word !== period);
  // 财长和央行行长‖联合声明: whose it is stands in front.
  const theirs = !lost && subjects.at(-1)?.endsWith("'") ? `${subjects.splice(0).join(' ')} ` : '';
  const on = known
    ? ` on ${known}`
    : subjects.length > 0 && !lost
      ? ` ${head === 'List' ? 'of' : 'on'} ${subjects.join(' ')}`
      : '';
  const noun = period === undefined ? head : head === 'Plan' ? period : `${head} for the ${period} Period`;
  const placed = national
    ? 'National'
    : reader.adjective && !(lost && isState && about < 0)
      ? reader.adjective
      : '';
  const area = OF_AREA.test(placed);
  const whose = area ? ` of ${withArticle(placed)}` : '';
  const english = `${area || !placed ? '' : `${placed} `}${lost || !years ? '' : `${years} `}${theirs}${noun}${known ? '' : on}${whose}${held}${known ? on : ''}`;
  // 关于制定‖…规划纲要: a bare verb is no subject.
  const unsaid = left === '制定' ? '' : left || (lost ? textOf(subject) : '');
  return unsaid ? { english, ...unrendered(unsaid) } : { english };
}

const OF_LAW = /^(修改|修正|实施|废止)[〈《]([^〈《〉》]+)[〉》]的?$/u;
const OF_LAWS: Readonly<Record<string, string>> = {
  修改: 'Amending',
  修正: 'Amending',
  实施: 'Implementing',
  废止: 'Repealing',
};

/** 修改〈网络安全法〉: a law with a title of its own. */
function ofLaw(subject: string, lexicon: Lexicon): string | undefined {
  const [, verb = '', law = ''] = OF_LAW.exec(subject) ?? [];
  const named = law && byName(law, lexicon);
  return named ? `${OF_LAWS[verb] ?? ''} ${withArticle(named.english)}` : undefined;
}

const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

function placeOf(parts: Part[]): Part[] {
  const end = parts.findIndex(
    (part, i) =>
      !part.meaning?.place &&
      !part.meaning?.organ &&
      part.kind !== 'level' &&
      !(part.kind === 'unknown' && parts[i + 1]?.kind === 'level'),
  );
  return end < 0 ? parts : parts.slice(0, end);
}
