/** Places, levels, states and missions of a body's name, and whose they make what follows. */
import type { BodyReading } from './compose-body-reading.ts';
import { DASH, isPartner } from './compose-kinds.ts';
import { LEVELS } from './compose-levels.ts';
import { missionOf } from './compose-missions.ts';
import { adjectiveOf, adjectiveOfLevel, regionAbroad, withoutArticle } from './compose-names.ts';
import type { Part } from './compose-part.ts';

/** A place by name: what is read next is in it, and it in the place before. */
export function takePlace(reading: BodyReading, text: string): void {
  const kind = reading.lexicon.meanings.get(text)?.place?.kind;
  const city = kind ?? reading.lexicon.meanings.get(text.replace(/[市州]$/, ''))?.place?.kind;
  if (city === 'city' || regionAbroad(text, reading.lexicon)) reading.foreign = true;
  const adjective = adjectiveOf(text, reading.lexicon).replace(
    / Prefectural$/,
    reading.foreign ? ' State' : '$&',
  );
  const holder = reading.place && withoutArticle(reading.adjective.replace(/ (Municipal|Provincial)$/, ''));
  reading.adjective = holder ? `${holder} ${adjective}` : adjective;
  reading.place = reading.place + text;
}

/** A level alone: the place that is called so, or the kind of the place in front. */
export function takeLevel(reading: BodyReading, text: string): void {
  if (reading.modifiers.length === 1 && reading.name) {
    reading.modifiers = [];
    return takePlace(reading, reading.name + text);
  }
  // 市‖县‖政协: of both, whichever place the first of them means.
  const levels = [...reading.bareLevels, text].map((one) => LEVELS.get(one)?.bare ?? '');
  const differ = levels.length > 1 && new Set(levels).size === levels.length;
  if (differ && text.length === 1 && reading.modifiers.length === 0) {
    reading.adjective = `${levels.slice(0, -1).join(', ')} and ${levels.at(-1) ?? ''}`;
    reading.bareLevels += text;
    return;
  }
  if (reading.place || reading.modifiers.length > 0) {
    const adjective = LEVELS.get(text)?.adjective ?? '';
    const isSaid = !reading.place || reading.place.endsWith(text) || reading.adjective.endsWith(adjective);
    if (!isSaid) reading.adjective += ` ${adjective}`;
    return;
  }
  const { adjective, unresolved } = adjectiveOfLevel(text, reading.of, reading.lexicon);
  [reading.adjective, reading.unresolved] = [adjective, unresolved];
  reading.place = unresolved === undefined ? (reading.of ?? text) : text;
  reading.bareLevels = text.length === 1 ? text : '';
}

/** A state before its body: “of France”; 中国 is part of the name of what belongs to it (中国机械工业联合会). */
export function takeCountry(
  reading: BodyReading,
  english: string,
  text: string,
  next: Part | undefined,
): void {
  const china = text === '中国';
  const organ = next?.meaning?.organ;
  // 埃及‖土耳其‖外长: of both.
  const both = !china && reading.state && reading.chain.length === 1 && reading.modifiers.length === 0;
  const whose = both ? `${reading.chain.pop() ?? ''} and ${english}` : english;
  if (!next) reading.adjective = whose;
  else if (!china) {
    reading.chain.push(whose);
    reading.state = text;
  } else if (organ?.kind === 'body') {
    if (!/China|Chinese|CPC|PLA/.test(organ.english)) reading.chain.push(english);
  } else if (next.kind === 'mission' || next.meaning?.abroad) reading.chain.push(english);
  else reading.modifiers.push(english);
  reading.place = next ? '' : text;
  reading.foreign ||= !china;
  reading.system = china ? '' : 'foreign';
}

/** Two that a dash joins, or 中国 and another state (中国‖阿根廷‖论坛): of both. Whether the part is one of them. */
export function takePartner(reading: BodyReading, part: Part, next: Part | undefined): boolean {
  const { organ, place } = part.meaning ?? {};
  const before = DASH.test(next?.text ?? '');
  const joined = before || (part.text === '中国' && next?.meaning?.place?.kind === 'country');
  // 郑州—卢森堡
  const isSecond = reading.modifiers.at(-1)?.endsWith('–') === true;
  const dashed = before || isSecond;
  if (!(isPartner(part) && (joined || dashed)) && !(place && place.kind !== 'division' && dashed))
    return false;
  const first = isSecond ? reading.modifiers.pop() : '';
  const name = withoutArticle(organ?.english ?? place?.english ?? '');
  reading.modifiers.push(`${first}${name}${joined ? '–' : ''}`);
  return true;
}

/** A mission, with who sent it and where it is. */
export function takeMission(reading: BodyReading, part: Part): void {
  const sender = reading.chain.pop() ?? (reading.adjective || reading.modifiers.pop());
  const { english, foreign } = missionOf(part, sender, reading.lexicon);
  reading.put(english);
  if (foreign) [reading.foreign, reading.system] = [true, 'foreign'];
}
