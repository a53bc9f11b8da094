/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人. */
import type { EventKind, Span } from '../model.ts';
import { within, type Participant, type Scene } from './scene.ts';

export interface Visit {
  kind: EventKind;
  name: Span;
  sentence: Span;
  hosts: string[];
  guests: string[];
}

const INSPECTION =
  /(?:深入|在|到|赴|前往|来到|走进|先后到|先后赴|专程到|率队到|率队赴|带队到|带队赴)[^，。；,;\n]{1,44}?(?:调研|考察|督导|督查|检查|慰问|走访|视察|看望|巡视|察看)[^，。；,;\n]{0,24}/g;
const RECEPTION = /(?:会见|会谈|会晤|接见)[^。；;\n]{0,160}/g;
/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT = /^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中|时)/;

/** People right before the phrase, dates and 分别 between passed over: the ones who go or receive. */
function subjects(scene: Scene, sentence: Span, at: number): Participant[] {
  const before = within(scene.people, { start: sentence.start, end: at });
  const last = before.at(-1);
  if (!last) return [];
  const between = scene.text.slice(last.end, at);
  const rest = scene.dates
    .filter((date) => date.start >= last.end && date.end <= at)
    .reduce((text, date) => text.replace(date.text, ''), between)
    .replace(
      /(分别|在[^，。]{1,12}|率队|带队|先后|专程|一行|同志|主席|总书记|总理|委员长|书记|市长|县长|等|利用|周末|上午|下午)/g,
      '',
    );
  if (rest.trim().length > 2) return [];
  const group = [last];
  for (let index = before.length - 2; index >= 0; index--) {
    const person = before[index];
    const next = group[0];
    if (!person || !next || !/^[、和]$/.test(scene.text.slice(person.end, next.start))) break;
    group.unshift(person);
  }
  return group;
}

export function findVisits(scene: Scene): Visit[] {
  const found: Visit[] = [];
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    for (const [pattern, kind] of [
      [INSPECTION, 'inspection'],
      [RECEPTION, 'reception'],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const name = { start, end: start + match[0].length };
        if (kind === 'inspection' && NOT_A_VISIT.test(match[0])) continue;
        if (kind === 'reception' && text.charAt(match.index - 1) === '在') continue;
        const hosts = subjects(scene, sentence, start);
        if (hosts.length === 0) continue;
        const guests = kind === 'reception' ? within(scene.people, name).map((person) => person.name) : [];
        found.push({
          kind,
          name: trimmed(scene.text, name, kind),
          sentence,
          hosts: hosts.map((host) => host.name),
          guests,
        });
      }
    }
  }
  return found;
}

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function trimmed(text: string, name: Span, kind: EventKind): Span {
  const phrase = text.slice(name.start, name.end);
  const stop = kind === 'reception' ? /[，,]/.exec(phrase) : undefined;
  return { start: name.start, end: name.start + (stop ? stop.index : phrase.trimEnd().length) };
}
