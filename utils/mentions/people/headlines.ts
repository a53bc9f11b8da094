/**
 * Names in headlines, where neither post nor mark of punctuation speaks for them: 李某到某镇调研, 田某：奋力谱写新篇章,
 * 唐某任四川省委书记, 李某会见默茨.
 */
import { goOn } from './beside-posts.ts';
import { foreignNameAt, isTransliterated } from '../foreign-names.ts';
import type { Grammar } from '../grammar.ts';
import { hanNamesAt } from './han-names.ts';
import type { NameHit } from './name-neighbours.ts';
import type { PersonHits } from './person-hits.ts';

const LONGEST_LINE = 40;
/** What a headline goes on with behind its subject. */
const TOURS =
  /^(?:先后)?(?:到|赴|在|深入|前往|走访|率队|带队).{2,36}(?:调研|考察|检查|督导|慰问|指导|座谈|走访|暗访|调度|讲话|发言|活动|工作|会议|接访|办公|督查|巡查|宣讲|授课)$/;
const ACTS =
  /^(?:会见|会晤|主持|督导|看望|慰问|暗访|接访|接待|约谈|率队|率团|率|出席|调研|检查|走访|致电|致信|应约)/;
const TALKS = /^(?:与|同|和).{2,12}?(?:举行|会谈|会见|会晤|座谈|签署|通电话|工作会谈)/;
const TAKES = /^(?:任|当选|出任|担任|就任|兼任)/;
const MEETS = /(?:会见|会晤|致电|致函|欢迎|[与同和])$/;

/** How much a name's form must say before each of them; before an office that is taken nearly nothing. */
const [TOURING, SAYING, TAKING] = [2, 3.4, -2];
/** What a foreign name must say where a headline meets it. */
const MET = 4.4;

/** The name that a headline begins with. */
function subjectAt(people: PersonHits, start: number, end: number): NameHit | undefined {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  return hanNamesAt({ ...grammar, limit: end }, start, 'likely').find((hit) => {
    if (lexicon.places.get(scan.slice(start, hit.end))?.weak === false) return false;
    const rest = scan.slice(hit.end, end);
    if (TOURS.test(rest) || ACTS.test(rest) || TALKS.test(rest)) return hit.weight >= TOURING;
    if (rest.startsWith('：')) return hit.weight >= SAYING;
    const taken = TAKES.exec(rest);
    return taken !== null && people.postStarts.has(hit.end + taken[0].length) && hit.weight >= TAKING;
  });
}

/** 会见‖默茨: a foreign name that ends the line or stands before 会谈. */
function metIn(grammar: Grammar, start: number, end: number): NameHit | undefined {
  const { scan, lexicon } = grammar;
  for (let at = start + 3; at < end - 1; at++) {
    if (!lexicon.transliteration.has(scan.char(at)) || !MEETS.test(scan.slice(at - 2, at))) continue;
    const hit = foreignNameAt({ ...grammar, limit: end }, at);
    const ended = hit && /^(?:$|会谈|会见|会晤|通电话|举行)/.test(scan.slice(hit.end, end));
    if (hit && ended && hit.weight >= MET && isTransliterated(lexicon, scan.slice(at, hit.end))) return hit;
  }
  return undefined;
}

/** Adds those that a line without a full stop, of at most 40 characters, begins with or meets. */
export function headlines(people: PersonHits): void {
  const { grammar } = people;
  const { scan, lexicon } = grammar;
  for (let start = 0; start < scan.text.length;) {
    const next = scan.text.indexOf('\n', start);
    const end = next < 0 ? scan.text.length : next;
    const line = scan.slice(start, end);
    const named =
      lexicon.surnames.longestAt(scan.text, start) ?? lexicon.words.namePart.longestAt(scan.text, start);
    if (named && line.length <= LONGEST_LINE && !/[。；]/.test(line)) {
      const subject = people.byStart.get(start) ?? subjectAt(people, start, end);
      const added = subject && people.add(subject, []);
      if (added) goOn(people, added, false);
      const met = added && metIn(grammar, start, end);
      if (met) people.add(met, []);
    }
    start = end + 1;
  }
}
