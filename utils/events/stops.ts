/** The stops of a tour in order: where, and what was said there in a line. */
import type { Stop } from '../model/event.ts';
import type { Quote, Span } from '../model/text.ts';
import { quote, within, type Scene } from './scene.ts';
import { overWords } from './words.ts';

/** What leads to a stop, at the head of a clause or behind the one who goes. */
const TO =
  /(?:^|[，。；,;：:\n\s]|随后|先后|接着|还|又|一行|同志|上午|下午|首先|分别|专程|实地|率队|现场)(?<how>在|来到|走进|前往|深入|赴|到|抵达|步入|考察了?|察看了?|参观了?)(?<where>[^，。；;：:\n]{2,120})/g;
const PEOPLE_THERE = /[，,].*$/;
const patterns = overWords((any) => ({
  /** A place that one can stand at, by its right end. */
  placeEnd: new RegExp(`${any('stopEnd')}$`),
  /** Times, circumstances and quoted occasions are no places: 在调研中, 在听取…后. */
  notAPlace: new RegExp(`${any('notStop')}|[时后前中下上]$|一线$|^${any('kindOfStop')}$`),
  /** Where the place's own words end and what was done there begins: 来到…村‖调研, 走进…车间‖察看. */
  doneThere: new RegExp(any('doneThere')),
}));
const SAYS =
  /(?:强调|指出|要求|表示|叮嘱|嘱咐|勉励|希望|鼓励|说)(?:[，,：:]|(?=要|，|他们|大家|企业|各|相关|当地))([^。；;\n]{4,90})/;
const SEES = /(?:详细|仔细|认真|实地|现场|一一)?(?:了解|察看|查看|询问|听取|观看|参观)[^，。；;\n]{2,40}/;

interface Arrival {
  place: Quote;
  at: number;
}

/** Names of a list: A、B、C等地. */
function placesIn(scene: Scene, start: number, end: number): Quote[] {
  const found: Quote[] = [];
  let from = start;
  for (const part of scene.text.slice(start, end).split('、')) {
    const words = part.replace(/(?:等地|等处|等)?(?:，.*)?$/, '').replace(PEOPLE_THERE, '');
    if (words.length > 1) found.push(quote(scene, from, from + words.length));
    from += part.length + 1;
  }
  return found;
}

const isPlace = (scene: Scene, { text, start, end }: Quote): boolean =>
  !patterns(scene.words).notAPlace.test(text) &&
  text.length <= 30 &&
  (patterns(scene.words).placeEnd.test(text) ||
    within(scene.mentions, { start, end }).some(
      (mention) => (mention.kind === 'place' || mention.kind === 'organisation') && mention.end === end,
    ));

function arrivals(scene: Scene, sentence: Span): Arrival[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  const found: Arrival[] = [];
  const people = within(scene.people, sentence);
  for (const match of text.matchAll(TO)) add(match);
  // 刘某赴…, 李某来到…: the one who goes right before.
  for (const { end } of people) {
    const rest = scene.text.slice(end, Math.min(sentence.end, end + 130));
    const match =
      /^(?:一行|同志)?(?:先后|随后|还|又|首先|专程|实地|现场|分别)*(?<how>来到|走进|前往|深入|赴|到|抵达|步入)(?<where>[^，。；;：:\n]{2,120})/.exec(
        rest,
      );
    if (match) add(Object.assign(match, { index: end - sentence.start }));
  }
  return found.sort((a, b) => a.at - b.at);

  function add(match: RegExpExecArray): void {
    const { how = '', where = '' } = match.groups ?? {};
    const start = sentence.start + match.index + match[0].length - where.length;
    const done = patterns(scene.words).doneThere.exec(where)?.index ?? where.length;
    const places = placesIn(scene, start, start + done).filter((place) => isPlace(scene, place));
    // 在 alone leads to much else: it opens its clause and its place closes it.
    if (how === '在' && !/[，,]/.test(scene.text.charAt(start + where.length))) return;
    for (const place of places)
      if (!found.some((other) => other.place.start === place.start)) found.push({ place, at: place.start });
  }
}

function saidIn(scene: Scene, start: number, end: number): Quote | undefined {
  const text = scene.text.slice(start, end);
  const says = SAYS.exec(text);
  if (says) {
    const words = says[1] ?? '';
    const from = start + says.index + says[0].length - words.length;
    return quote(scene, from, from + words.length);
  }
  const sees = SEES.exec(text);
  return sees ? quote(scene, start + sees.index, start + sees.index + sees[0].length) : undefined;
}

/**
 * @param sentences those that report the tour, in order, its lead left out
 */
export function stopsIn(scene: Scene, sentences: readonly Span[]): Stop[] {
  const all = sentences.flatMap((sentence) => arrivals(scene, sentence));
  const stops: Stop[] = [];
  const seen = new Set<string>();
  for (const [index, { place }] of all.entries()) {
    if (seen.has(place.text)) continue;
    seen.add(place.text);
    const line = scene.text.indexOf('\n', place.end);
    const end = Math.min(all[index + 1]?.at ?? Infinity, line < 0 ? scene.text.length : line);
    stops.push({ place, said: saidIn(scene, place.end, end) });
  }
  return stops;
}
