/**
 * Games and festivals, which no one calls a meeting, as they open or close: 青山县第二届民俗文化节‖在西湖拉开帷幕. Their opening is
 * the ceremony that the report tells of.
 */
import { quote, isLead, within, type Scene } from './scene.ts';
import type { Span } from '../model/text.ts';
import type { BareMeeting } from './bare-meeting.ts';
import { overWords } from './words.ts';

/** No name of one is longer. */
const LONGEST = 48;

const patterns = overWords((any) => ({
  /** 篮球联赛‖在县体育馆隆重开幕 */
  opens: new RegExp(
    `${any('games')}[”"]?(?=(?:，?[在于][^，。；\\n]{2,24}?)?(?:隆重|正式|盛大|火热|激情|圆满|顺利|如期)?(?:开幕|启幕|开赛|开锣|启动|拉开了?(?:帷幕|序幕|大幕)|落幕|闭幕|收官|落下了?帷幕|举行|举办)(?![式会]|仪式|典礼|前|倒计时|以来|之际|权|地|方|时间|的))`,
    'g',
  ),
  /** 我县举办‖2026年“青山杯”篮球赛 */
  holds: new RegExp(
    `(?:举行|举办|开展)了?(?=([^，。；：\\n]{4,${LONGEST}}?${any('games')}[”"]?)(?:[，。\\n]|$))`,
    'g',
  ),
}));

/** It is one of its kind: 第二届, 2026年, “青山杯”. */
const PARTICULAR = /第.{1,4}届|首届|\d{4}年?|[“"《][^”"》]{1,16}[杯节]?[”"》]/;
/** What is no name: a row, a purpose, what is to come or was. */
const CLAUSE = /[将拟曾]|即将|参加|出席|关于|为期|迎接|备战|期间|获得|荣获|夺得|倒计时|[们他她它]|[县市区]为/;
/** 由甲、乙主办的‖第二届…, 以…为主题的‖…: in front of the name. */
const BEFORE = /^.*(?:(?:主办|承办|举办|协办)的|为主题的|主题为[“"][^”"]*[”"]的|的(?=第|首届|\d{4}))/;
const LEADING =
  /^(?:[上下中]午|晚|晚间|[今昨]天|近日|日前|随着|由|本届|我[省市县区镇校乡]|全[省市县区](?=第|首)|\d{1,2}[时点](?:\d+分)?|许|[，\s])+/;

/** Where the clause begins that ends at `end`: behind a comma that no quotation marks hold, or a date. */
function clauseStart(scene: Scene, sentence: Span, end: number): number {
  const from = Math.max(sentence.start, end - LONGEST - 40);
  const words = scene.text
    .slice(from, end)
    .replace(/[“"《][^”"》\n]{0,30}[”"》]/g, (quoted) => '某'.repeat(quoted.length));
  const comma =
    from +
    Math.max(
      words.lastIndexOf('，'),
      words.lastIndexOf('；'),
      words.lastIndexOf('：'),
      words.lastIndexOf('。'),
    ) +
    1;
  // 2026年篮球联赛: the year is the name's.
  const day = within(scene.dates, { start: from, end }).findLast(({ text }) => !/^\d{4}年?$/.test(text));
  return Math.max(comma, day?.end ?? 0, sentence.start, from);
}

/** The name that ends at `end`, where it is one: of one of them, and no clause. */
function named(scene: Scene, start: number, end: number) {
  const words = scene.text.slice(start, end);
  const cut = BEFORE.exec(words)?.[0].length ?? 0;
  const lead = LEADING.exec(words.slice(cut))?.[0].length ?? 0;
  const name = words.slice(cut + lead);
  return name.length >= 6 && name.length <= LONGEST && PARTICULAR.test(name) && !CLAUSE.test(name)
    ? quote(scene, start + cut + lead, end)
    : undefined;
}

/** 第三届啤酒节: named like a meeting, and told of by its opening. */
export const isFestival = (name: string): boolean => name.endsWith('节');

/** In the title or the lead, where a day stands by it; a headline's has none. */
export function gamesIn(scene: Scene, sentence: Span): BareMeeting[] {
  if (!isLead(scene, sentence) || (sentence.start > 0 && within(scene.dates, sentence).length === 0))
    return [];
  const text = scene.text.slice(sentence.start, sentence.end);
  const { opens, holds } = patterns(scene.words);
  if (!/[赛节会松]/.test(text)) return [];
  const ends = [...text.matchAll(opens)].map(({ index, 0: head }) => index + head.length);
  const spans = [
    ...ends.map((end) => ({
      from: clauseStart(scene, sentence, sentence.start + end),
      to: sentence.start + end,
    })),
    ...[...text.matchAll(holds)].map(({ index, 0: verb, 1: words = '' }) => {
      const from = sentence.start + index + verb.length;
      return { from, to: from + words.length };
    }),
  ];
  return spans.flatMap(({ from, to }): BareMeeting[] => {
    const name = named(scene, from, to);
    return name ? [{ name, head: name, verb: name.start, done: true }] : [];
  });
}
