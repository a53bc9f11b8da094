/** The stops of a tour in order: where, and what was said there in a line. */
import type { Quote, Span, Stop } from '../model.ts';
import { quote, within, type Scene } from './scene.ts';

/** What leads to a stop, at the head of a clause or behind the one who goes. */
const TO =
  /(?:^|[，。；,;：:\n\s]|随后|先后|接着|还|又|一行|同志|上午|下午|首先|分别|专程|实地|率队|现场)(?<how>在|来到|走进|前往|深入|赴|到|抵达|步入|考察了?|察看了?|参观了?)(?<where>[^，。；;：:\n]{2,120})/g;
/** A place that one can stand at, by its right end. */
const PLACE_END =
  /(?:[村镇乡屯寨庄县区市州岛山河湖江园馆厅厂站矿井库坝桥街港房店院校所局社塔寺祠堂宫楼棚场]|中心|基地|公司|企业|项目|现场|工地|学校|小学|中学|大学|大厦|社区|广场|车间|大棚|教室|医院|卫生室|活动室|枢纽|口岸|码头|隧道|集团|合作社|实验室|研究院|指挥部|窗口|田间|地头|林地|草原|堤防|机关|门店|商圈|高速公路|铁路|公路|工程|产业带|院落|遗址|家中|家里)$/;
const PEOPLE_THERE = /[，,].*$/;
/** Times, circumstances and quoted occasions are no places: 在调研中, 在听取…后. */
const NOT_A_PLACE =
  /(?:调研|考察|座谈|汇报|过程|期间|基础|情况|会上|方面|时$|后$|前$|中$|下$|上$|工作|同志|讲话|听取|察看|了解|询问|领导|会见|关于|精神|这里|那里|一起|一线$|^(?:企业|社区|乡村|农村|基层|车间|村组|农户|现场|项目|学校)$|全国|全省|全市|以来)/;
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
  !NOT_A_PLACE.test(text) &&
  text.length <= 30 &&
  (PLACE_END.test(text) ||
    within(scene.mentions, { start, end }).some(
      (mention) => (mention.kind === 'place' || mention.kind === 'organisation') && mention.end === end,
    ));

/** Where the place's own words end and what was done there begins: 来到…村‖调研, 走进…车间‖察看. */
const DONE_THERE =
  /(?:调研|考察|察看|查看|了解|参观|看望|慰问|实地|走访|检查|督导|督查|听取|观看|同|与|时|，|主持|出席|参加|视察|视频|开展|进行|详细|指导)/;

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
    const done = DONE_THERE.exec(where)?.index ?? where.length;
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
