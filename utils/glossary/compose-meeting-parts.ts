/** The parts of a meeting's name in front of its noun: whose it is, which one, and what could not be understood. */
import type { BodyReader } from './compose-body.ts';
import { isWord } from './compose-kinds.ts';
import { LEADS } from './compose-leads.ts';
import { withArticle } from './compose-names.ts';
import { ordinal } from './compose-numbers.ts';
import type { Part } from './compose-part.ts';

/** Verbs of the sentence in front of a meeting's name; alone before the noun they are its topic (总结‖会议). */
const VERBS =
  /^(?:总结|直播|贯彻|贯彻落实|学习|学习贯彻|传达|传达学习|推进|促进|审议|研究|部署|宣讲|反馈|庆祝|纪念)$/;
/**
 * Terms are told to the committee or congress whose they are, before it is read: 市委八届七次全会 knows the Eighth
 * Committee, 云潭大学‖党委‖三届六次全会 the Third of the university. Else they count the meeting (第五届海峡论坛). Returns what was not understood.
 */
export function takeAll(reader: BodyReader, parts: Part[], named: boolean): string[] {
  const skipped: string[] = [];
  const owner = parts.findIndex(hasTerms);
  // A plain word behind the verb makes both a topic: 学习贯彻‖全会精神‖宣讲会, but 总结‖党的十八大.
  const verb = VERBS.test(parts[0]?.text ?? '') && (parts.length > 1 ? !isWord(parts[1]) : named);
  if (verb) skipped.push(parts[0]?.text ?? '');
  for (let i = verb ? 1 : 0; i < parts.length;) {
    const part = parts[i];
    if (i === owner) reader.sessions.push(...valuesOf(parts, 'session'));
    const topic =
      i === parts.length - 1 &&
      i > 0 &&
      part?.meaning?.organ &&
      part.meaning.word?.role === '' &&
      reader.chain.length > 0
        ? part.meaning.word
        : // 海峡两岸‖晚会: of a region, as a word in front of the meeting's noun.
          i === parts.length - 1 && part?.meaning?.place?.kind === 'region' && part.meaning.word?.role === ''
          ? part.meaning.word
          : undefined;
    if (topic) reader.modifiers.push(topic.english);
    const following = parts[i + 1]?.meaning?.word;
    if (part?.kind === 'session' && following?.role === 'named' && !parts.some(hasTerms)) {
      reader.modifiers.push(`${ordinal(part.value ?? 0)} ${following.english}`);
      i += 2;
      continue;
    }
    const named = part?.meaning?.word?.role === 'named' && !part.meaning.organ;
    if (named && /^(time|session)$/.test(parts[i + 1]?.kind ?? '') && i === 0) {
      reader.chain.push(withArticle(part.meaning?.word?.english ?? ''));
      i += 1;
      continue;
    }
    // 第四次‖全国农业普查领导小组‖第一次会议: the first count is of what the meeting is on.
    const other = part?.kind === 'time' && parts.some((later, at) => at > i + 2 && later.kind === 'time');
    if (other) reader.modifiers.push(ordinal(part.value ?? 0));
    const counted = /^(time|plenary|session)$/.test(part?.kind ?? '');
    const lost =
      part?.kind === 'unknown' &&
      parts[i + 1]?.kind !== 'level' &&
      !/head|siteword/.test(parts[i + 1]?.meaning?.word?.role ?? '');
    if (lost) skipped.push(part.text);
    i += topic || counted || lost ? 1 : reader.take(parts, i);
  }
  reader.finish();
  return [...skipped.filter((text) => text !== '党的'), ...reader.left];
}

/**
 * With parts missing, the rest is read from one stretch: what stands before the first of them says whose meeting it is;
 * else what stands right before the noun.
 */
export function stretch(parts: Part[]): Part[] {
  const isLost = ({ kind }: Part, i: number): boolean =>
    kind === 'left' || (kind === 'unknown' && parts[i + 1]?.kind !== 'level');
  const first = parts.findIndex(isLost);
  const opening = parts.slice(0, Math.max(first, 0));
  const closing = parts.slice(parts.findLastIndex(isLost) + 1);
  return opening.some(isNamed) ? opening : closing.every(isNamed) ? closing : [];
}

const isNamed = ({ meaning, kind }: Part): boolean =>
  kind === 'mission' || kind === 'level' || (meaning?.organ ?? meaning?.place) !== undefined;

export function hasTerms({ text, meaning }: Part): boolean {
  if (LEADS.has(text)) return true;
  const { english = '', system = '' } = meaning?.organ ?? {};
  return english.includes('{}') && /^(party|congress|cppcc)$/.test(system);
}

/** 第19届‖亚运会‖火炬传递启动仪式 counts the Games, not the ceremony. */
export function isOwnCount(_: Part, index: number, parts: Part[]): boolean {
  return parts[index + 1]?.meaning?.word?.role !== 'named';
}

export function valuesOf(parts: Part[], kind: Part['kind']): number[] {
  return parts.filter((part) => part.kind === kind).map((part) => part.value ?? 0);
}
