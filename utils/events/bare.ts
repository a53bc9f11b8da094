/**
 * Meetings that have no name of their own: 市委常委会召开会议, 国务院新闻办举行新闻发布会, 在人民大会堂举行欢迎仪式. The body with
 * its verb is their description, else what stands before the head.
 */
import type { Quote, Span } from '../model/text.ts';
import type { BareMeeting } from './bare-meeting.ts';
import { attendedMeetings, describedMeetings } from './by-attendance.ts';
import { gamesIn, isFestival } from './games.ts';
import { isLead, quote, within, type Scene } from './scene.ts';
import { overWords } from './words.ts';

const patterns = overWords((any) => ({
  convened: new RegExp(
    `(?:召开|举行|举办|召集(?!人))(?:了|过)?(?:的)?(?:一次|首次|首场|一场|(?:隆重|盛大)的?|(?:简短|庄严|隆重|盛大|热烈)[^，。]{0,4}的)?([^，。；：《》“”、\\s]{0,16}?${any('bareHead')})`,
    'g',
  ),
  /** 欢迎仪式在…大厅举行: called by its head alone, as what the text has named before. */
  again: new RegExp(
    `(?<=^|[，。；\\n\\s])((?:[\\u4e00-\\u9fff]{2})?${any('againHead')})(?=(?:\\d{1,2}日)?(?:上午|下午|晚)?在[^，。；]{2,24}(?:召开|举行|举办|进行))`,
    'g',
  ),
  /** 在随后召开的‖座谈会上 */
  afterwards:
    /(?<=在(?:随后|会后|之后|接着|当[天日晚]|[上下]午|(?:调研|考察|检查|督导|视察)(?:结束)?后|现场)(?:召开|举行)的)([\u4e00-\u9fff]{0,8}?(?:座谈会|汇报会|反馈会|交流会|恳谈会|推进会|调度会|见面会|会议))(?=上)/g,
  /** 举行‖《青河历史》第一卷首发仪式: called by the work that it is held for. */
  ofWork:
    /(?<=(?:召开|举行|举办|参加|出席)了?)((?:电影|图书|新书|专著|纪录片)?《[^》\n]{2,40}》(?:第?[一二三四五六七八九十上中下]+[卷册辑部])?[\u4e00-\u9fff]{0,8}?(?:仪式|首发式|首映式|首映礼))/g,
  /** 青河经济开发区‖正式揭牌: a ceremony that is told of by what was done. */
  opened:
    /(?<=^|[，。；\n日午])([\u4e00-\u9fff“”·]{4,36}?(?:正式|隆重)?(?:揭牌成立|挂牌成立|揭牌|奠基))(?=[，。]|$)/g,
  /** 全县干部大会召开: whose it is, in front of a head that names nothing else. */
  whole: new RegExp(
    `(?:\\d{4}年)?(全[国省市县区州][\\u4e00-\\u9fff]{0,2}${any('bareHead')})(?=(?:隆重|正式)?(?:召开|举行))`,
    'g',
  ),
}));
/** Many of them are no one event: 举行多场推介会. */
const MANY =
  /(?:重要会议|多次|多场|系列|各类|各种|(?<![第届\d一二三四五六七八九十百])[二两三四五六七八九十几\d]+[场次个])/;

/** The body right before the verb, with its date between: 中央政治局9月26日 ‖ 召开会议. */
export function described(scene: Scene, sentence: Span, verb: number, end: number): Quote | undefined {
  const body = within(scene.mentions, { start: sentence.start, end: verb }).findLast(
    ({ kind }) => kind === 'organisation',
  );
  // 在县医院‖召开座谈会: where it was, and not who convened it.
  if (!body || scene.text.charAt(body.start - 1) === '在') return undefined;
  const between = within(scene.dates, { start: body.end, end: verb }).reduce(
    (words, date) => words.replace(date.text, ''),
    scene.text.slice(body.end, verb),
  );
  return /^(?:今天|上午|下午|在京|再次|随后|党组|班子|常委会|[\s（()）])*$/.test(between) &&
    end - body.start <= 30
    ? quote(scene, body.start, end)
    : undefined;
}

const STAGE =
  /(?:^|[。；])\s*(?:在?第[一二三四]阶段|会议第[一二三四]项(?:议程)?)[，：]?(?:组织)?(?:召开|举行)?$/;

/** Whether what the sentence says before it calls it a stage of a meeting: 第二阶段，召开. */
export const isStage = (before: string): boolean => STAGE.test(before);

/** 随后在乡会议室‖召开座谈会: what came next of what is told. */
const THEN = /(?:^|[，。；])\s*(?:随后|接着|紧接着)，?(?:在[^，。；]{1,16})?$/;

const CONVENES = /召[开集]|举[行办]/;
/** What one of the patterns needs: most sentences hold nothing. */
const HELD = /召[开集]|举[行办]|进行|开展|组织|主持|参加|出席|党课/;

/** 某馆揭牌, in the title or the lead, where nothing calls it a ceremony. */
function openings(scene: Scene, sentence: Span): BareMeeting[] {
  const text = scene.text.slice(sentence.start, sentence.end);
  const dated = sentence.start === 0 || within(scene.dates, sentence).length > 0;
  if (!dated || !/揭牌|挂牌|奠基/.test(text) || !isLead(scene, sentence)) return [];
  if (/(?:揭牌|挂牌|奠基)(?:成立)?(?:仪式|活动|典礼|暨)/.test(scene.text)) return [];
  return [...text.matchAll(patterns(scene.words).opened)].map(({ index, 0: words }) => {
    const start = sentence.start + index;
    const name = quote(scene, start, start + words.length);
    return { name, head: name, verb: start, done: true };
  });
}

export function bareMeetings(scene: Scene, sentence: Span): BareMeeting[] {
  // 关于召开…的决定 in a title: the document speaks, not the report.
  const named = within(scene.mentions, sentence).filter(
    ({ kind, text: words }) => (kind === 'meeting' && !isFestival(words)) || kind === 'document',
  );
  const { convened, again, whole, afterwards, ofWork } = patterns(scene.words);
  const found: BareMeeting[] = [];
  const text = scene.text.slice(sentence.start, sentence.end);
  found.push(...openings(scene, sentence));
  for (const games of gamesIn(scene, sentence))
    if (!named.some((name) => name.start < games.name.end && name.end > games.name.start)) found.push(games);
  if (!HELD.test(text)) return found;
  for (const match of text.includes('在') ? text.matchAll(again) : []) {
    const [head] = match;
    const start = sentence.start + match.index;
    const span = quote(scene, start, start + head.length);
    if (!named.some((name) => name.start < span.end && name.end > start))
      found.push({ name: span, head: span, verb: start });
  }
  for (const match of text.includes('全') ? text.matchAll(whole) : []) {
    const end = sentence.start + match.index + match[0].length;
    const span = quote(scene, end - (match[1] ?? '').length, end);
    // 全国人大常委会举行仪式: the body holds it.
    const body = span.text.endsWith('委会');
    if (!body && !named.some((name) => name.start < span.end && name.end > span.start))
      found.push({ name: span, head: span, verb: span.start });
  }
  for (const { 0: words, index } of text.includes('《') ? text.matchAll(ofWork) : []) {
    const start = sentence.start + index;
    const name = quote(scene, start, start + words.length);
    const isNamed = named.some(
      (each) => each.kind === 'meeting' && each.start < name.end && each.end > start,
    );
    if (!isNamed) found.push({ name, head: name, verb: start });
  }
  for (const match of text.includes('的') ? text.matchAll(afterwards) : []) {
    const start = sentence.start + match.index;
    const span = quote(scene, start, start + match[0].length);
    if (!named.some((name) => name.start < span.end && name.end > span.start))
      found.push({ name: span, head: span, verb: span.start, done: true });
  }
  found.push(...attendedMeetings(scene, sentence, named), ...describedMeetings(scene, sentence, named));
  for (const match of CONVENES.test(text) ? text.matchAll(convened) : []) {
    const [whole, words = ''] = match;
    const verb = sentence.start + match.index;
    const end = verb + whole.length;
    if (
      MANY.test(whole) ||
      // 举办这次研讨班，目的是…: spoken of at the meeting itself.
      /^(?:[这本此该]|(?:有关|相关)[\u4e00-\u9fff]{0,2}会议?$)/.test(words) ||
      // 开工仪式举行‖某某出席开工仪式: two headlines in one line.
      /出席|致辞|讲话|主持/.test(words) ||
      // 举办培训班126.6万期
      /^\d[\d.万多余]*[期场次]/.test(scene.text.slice(end, end + 10)) ||
      /每[^，。；]{0,10}$/.test(scene.text.slice(sentence.start, verb)) ||
      named.some((name) => name.start < end && name.end > verb)
    )
      continue;
    const head = { start: end - words.length, end };
    const generic = /^(?:(?!联席)[\u4e00-\u9fff]{0,2}会议|大会|全会|座谈会|仪式)$/.test(words);
    // 举行仪式欢迎…总理访华: the purpose says which ceremony it is.
    const purpose =
      generic &&
      /^(?:，欢迎[^，。；\s]{2,40}|，纪念[^，。；\s]{2,30}周年|(?:欢迎|纪念|庆祝|悼念)[^，。；\s]{2,40})/.exec(
        scene.text.slice(end, sentence.end),
      );
    const name = purpose
      ? quote(scene, verb, end + purpose[0].length)
      : ((generic ? described(scene, sentence, verb, end) : undefined) ?? quote(scene, head.start, end));
    const before = scene.text.slice(sentence.start, verb);
    // 会议分两个阶段。第二阶段，召开‖党员大会: a part of the meeting that is told.
    const stage = isStage(before);
    const next = sentence.start > 0 && THEN.test(before);
    found.push({ name, head, verb, ...(stage && { stage: true }), ...(next && { done: true }) });
  }
  return found;
}
