/** Inspections and receptions: what leaders do outside meetings — 在某地调研, 会见某人, 同某人举行会谈. */
import type { EventKind } from '../model/event.ts';
import type { Span } from '../model/text.ts';
import { arrivals } from './arrivals.ts';
import { isDay, isOld } from './dates.ts';
import { beforePosts, isFamilys, isStoodFor } from './groups.ts';
import { isLead, lineStart, within, type Participant, type Scene } from './scene.ts';
import { agent, subjects } from './subjects.ts';
import { isSpeech } from './told.ts';
import type { Visit } from './visit.ts';
import { overWords } from './words.ts';

/** What a phrase goes over: all but marks, and those too in what it quotes (开展“…，…”专题调研). */
const WORDS = '(?:“[^”\\n]{2,40}”|“(?![^”\\n]{2,40}”)|[^，。；,;\\n“])';

const patterns = overWords((any) => {
  const tours = any('tour');
  const inspection = new RegExp(
    `(?:深入|在(?![^，。；\\n]{2,40}陪同下)|到|赴|赶赴|前往|来到|莅临|亲临|来(?=[我全本][国省市县区州镇乡校院局厂村]|[校院县市镇局](?:${tours}))|(?<=一行|[组团队]|同志|专程|先后|分别)来(?=[\\u4e00-\\u9fff]{1,10}?(?:${tours}))|(?<![未起下出将近带到过回往进以从原本历向看说想后前上])来(?=[\\u4e00-\\u9fff]{2,6}?(?:${tours}))|走进|莅(?!临)|先后到|先后赴|先后深入到?|专程到|率队到|率队赴|带队到|带队赴|带队深入|率队深入|实地)${WORDS}{1,44}?，?(?:实地|现场|公开|亲切|专题|集中|重点|入户|逐户)?(?:${tours})[^，。；,;\\n]{0,60}`,
    'g',
  );
  /** 先后到甲县、乙区，深入企业，就…进行调研: the verb of the tour comes last. */
  const round = new RegExp(
    `(?:先后(?:到|赴|深入)|深入|(?<!来)到|赴|前往|莅临?|来(?=[我本全][省市县区州镇乡校院]))[^。；;\\n，]{1,44}，[^。；;\\n]{0,44}?(?:就|围绕|对)[^。；;，\\n]{2,40}(?:进行|开展)(?:了)?[^。；，\\n]{0,10}?(?:${tours}){1,2}`,
    'g',
  );
  /** 带领检查组对教育工作进行视察 */
  const survey = new RegExp(
    `(?:对|就)[^，。；\\n]{2,60}(?:进行|开展)(?:了)?(?:专题|实地|集中|联合)?(?:执法检查|${tours})`,
    'g',
  );
  /** 县政协开展…委员视察活动: a body's, whoever leads it. */
  const activity =
    /(?:组织|开展)(?:了)?[^，。；\n]{2,90}?(?:视察|调研|考察|观摩|执法检查|走访慰问|督导检查|慰问(?=活动))(?:活动|$|(?=[，。]))/g;
  /** 徐某带队开展“精品线路”现场督查工作: with no place, and somebody who does it. */
  const led = new RegExp(
    `开展[^，。；\\n]{2,60}?(?:督查|督导|检查|巡查|慰问|走访|暗访|回访|调研|视察)(?:工作|活动)?(?=[，。；\\n]|$)`,
    'g',
  );
  /** 苏某调研重点项目建设, 走访慰问老党员: what is looked at, with no place before it. */
  const object = new RegExp(
    `(?<!纪律|监督|陪同|参加|出席)(?:开展|进行)?${any('tourObject')}[^，。；,;\\n\\s]{2,60}`,
    'g',
  );
  const tour = new RegExp(tours);
  /** Each with what must stand in a sentence for it to be tried there: most sentences have none of it. */
  const all: readonly [RegExp, EventKind, RegExp][] = [
    [inspection, 'inspection', tour],
    [round, 'inspection', tour],
    [survey, 'inspection', new RegExp(`[对就].*(?:执法检查|${tours})`)],
    [activity, 'inspection', /活动|调研|视察|考察|观摩|执法检查/],
    [led, 'inspection', /开展/],
    [object, 'inspection', new RegExp(any('tourObject'))],
    [OUTREACH, 'inspection', /拜访|招商|对接|洽谈/],
    [RECEPTION, 'reception', /[会接]见|拜会/],
    [TALKS, 'reception', /会[谈晤见]|座谈/],
  ];
  return {
    all,
    /** One of what they need: few sentences tell of a visit. */
    any: new RegExp(
      `执法检查|活动|调研|视察|考察|观摩|会[见谈晤]|座谈|接见|拜[会访]|招商|对接|洽谈|${tours}|${any('tourObject')}`,
    ),
    /** What the words of the first may hold already. */
    second: [round, survey, activity, led, object, OUTREACH],
    activity,
    led,
    /** 在…考察时强调: the words of a tour, which the title or the lead reports and any other sentence recalls. */
    during: new RegExp(
      `((?:${tours})[^，。]{0,60}?)(?:(?<![同及当])时(?![间代期])|(?<!春节|节日|节假日|假期|国庆|中秋|元旦|端午|五一|高考|汛期|两会|疫情|暑期|寒假|暑假)期间)`,
    ),
  };
});
/** A reception has somebody received: what 参加会见 leaves unsaid is no event. */
const RECEPTION =
  /(?:会见|接见|(?<!团)拜会)(?!时|后|前(?![来往任])|中[，,时]|结束|纪要|期间)[^，。；,;\n]{2}(?:(?!，(?:还|并|随后|再)?(?:分别)?(?:会见|接见|拜会))[^。；\n]){0,160}/g;
const TALKS =
  /(?:同|与|和)[^，。；;\n]{2,60}?一行(?:举行|进行)(?:工作)?座谈(?:交流)?(?!会)|(?:同|与|和)[^，。；;\n]{2,60}?(?:(?<=一行)，[^，。；;\n]{2,40}?(?<=一行))?(?:(?:举行|进行|共同)?(?:小范围|大范围|工作|双边|视频)?(?:会谈(?:交流)?|会晤)|(?:举行|进行)会见)/g;
/**
 * 前往长三角‖对接项目, 赴上海‖拜访某公司, 带队‖拜访了某区政府: partners who are gone to; what stands behind is the noun's
 * otherwise (招商局, 对接会).
 */
const OUTREACH =
  /(?:(?:前往|赴|(?<!来)到)[^，。；;\n]{2,40}?(?:拜访(?!者)|(?:开展|进行|考察)?(?:招商(?![会局部银引证])|对接(?![会机平活])|洽谈(?![会区])))|(?<=带队|率队|率团|一行|[先分]后|分别|专程)拜访了?)[^，。；;\n]{0,60}/g;
/** What turns an inspection's phrase into something else: 在…上强调, 在会见…时. */
const NOT_A_VISIT =
  /讲话精神|表示[^，。]{0,4}欢迎|^在去|都得|看望或|^到[会场]|^在[^，。]{0,30}?(?:会见|会议|大会|座谈会|会上|工作中)/;
const LOOKS_BACK =
  /(每年|时节|讲述|回忆|以来|曾|此前|当年|当时|不久前|去年|前年|\d{4}年\d{1,2}月，|今年\d{1,2}月，|今年以来|多次|两次|三次|历次|每次|一次次|年来|年多来|首次.{0,6}以来|我同|我与|这里考察|过去[一两三几]年|过程中，|两会前，)/;
/** 感谢某主席‖亲临香港, 适逢总书记刚‖视察平潭: told of as past. */
const RECALLED = /(?:适逢[^，。；]{0,20}|感谢[^，。；]{2,40}|祝愿?[^。；]{2,30}|(?<!刚)刚)$/;
/** Still to be done, or asked of others. */
const NOT_YET = /(?:(?<![主需])要|应当|希望|拟|应该|需要|可以)$/;
/** 将与…举行会谈, 将于7月2日会见…. */
const ANNOUNCED = /(?:将|将于|拟于|定于|计划)(?:在[^，。；]{1,12})?$/;

/** 在某地考察‖并主持召开座谈会: what else was done there. */
const AND_THEN = /并(?:主持|召开|出席|发表|看望|会见).*$/;

/** 到我校调研‖（图） */
const PICTURE = /（(?:组?图|图文|附图)）$/;

const SAID_THEN = /^时(?:指出|强调|说|表示)/;

/** Whether the sentence is the title or stands in the first paragraph under it, where a tour's words are reported. */
function leads(scene: Scene, sentence: Span): boolean {
  if (sentence.start === 0) return true;
  return lineStart(scene, sentence.start) === scene.lead && within(scene.dates, sentence).length > 0;
}

/** 在某地考察时‖发表的重要讲话，在各地引发反响: what is told is the echo. */
const ECHOED = /^[^。；]{0,40}的重要(?:讲话|指示)[^。；]{0,30}(?:引发|引起|激起)/;

/** 传达学习了总书记在某地考察时‖发表的重要讲话: it was elsewhere, and before. */
const STUDIED = /(?:学习|传达|贯彻|落实)[^，。；]{0,30}$/;
const SPOKEN_THERE = /^[^。；，]{0,60}(?:讲话|指示|精神)/;

function isPast(scene: Scene, sentence: Span, before: string, phrase: string, start: number): boolean {
  if (
    NOT_YET.test(before) ||
    RECALLED.test(before) ||
    LOOKS_BACK.test(before.slice(-30)) ||
    LOOKS_BACK.test(phrase.slice(0, 8)) ||
    /以来|多次|曾|累计|引起|引发|反响|[几数\d多]十?家/.test(before + phrase) ||
    ECHOED.test(scene.text.slice(start, sentence.end)) ||
    (STUDIED.test(before) && SPOKEN_THERE.test(scene.text.slice(start, sentence.end)))
  )
    return true;
  const date = within(scene.dates, { start: sentence.start, end: start }).findLast(
    ({ value }) => value !== null,
  );
  if (date && isOld(date.value, scene.published)) return true;
  // A month alone (今年4月，…) is how an earlier visit is recalled.
  return date !== undefined && !isDay(date) && date.text.endsWith('月');
}

/** 将会见…，同…举行会谈: what is announced goes on through the sentence. */
const goesOnBefore = (found: readonly Visit[], sentence: Span): boolean =>
  found.some((visit) => visit.sentence === sentence && visit.status === 'scheduled');

/** Whether it is told as still to come: 将 or its like right before it, the day between passed over. */
function isAnnounced(scene: Scene, before: string, span: Span): boolean {
  const date = within(scene.dates, { start: span.start - before.length, end: span.start }).at(-1);
  const lead = date?.end === span.start ? before.slice(0, before.length - (date.end - date.start)) : before;
  return ANNOUNCED.test(lead);
}

/** 会见总统甲，同议长乙举行会谈: who was received last does not receive next. */
function goesOn(found: readonly Visit[], sentence: Span, hosts: Participant[]): Participant[] {
  const before = found.find(
    (visit) =>
      visit.sentence === sentence &&
      hosts.some(({ start }) => visit.guests.some((guest) => guest.start === start)),
  );
  return before ? before.hostSpans : hosts;
}

/** 甲同乙、丙‖共同会见: who receives together with those right before the verb. */
function fellows(scene: Scene, sentence: Span, near: readonly Participant[], at: number): Participant[] {
  const [first] = near;
  if (!first || !scene.text.slice(sentence.start, at).endsWith('共同')) return [];
  const from = beforePosts(scene, sentence, first.start);
  return /[同与和]/.test(scene.text.charAt(from - 1))
    ? agent(scene, sentence, from).filter((host) => !near.includes(host))
    : [];
}

/** 开展了走访慰问活动，分别由主任某某和主席某某‖带队: who goes, said behind. */
const LED_BY = /^，(?:活动)?(?:分别)?由([^。；]{2,80}?)(?:分别)?(?:带队|率队)/;

function leadersBehind(scene: Scene, { start, end }: Span): Participant[] {
  const words = LED_BY.exec(scene.text.slice(start, end))?.[0];
  return words ? within(scene.people, { start, end: start + words.length }) : [];
}

/** 书记某某‖带领县领导甲、乙‖来院慰问: who is led there. */
function followers(scene: Scene, [host, ...others]: readonly Participant[], at: number): Participant[] {
  const leads =
    host && others.length === 0 && /^(?:带领|率领?)/.test(scene.text.slice(host.end, host.end + 2));
  return leads ? within(scene.people, { start: host.end, end: at }) : [];
}

export function findVisits(scene: Scene): Visit[] {
  const found: Visit[] = [];
  for (const sentence of scene.sentences) {
    const text = scene.text.slice(sentence.start, sentence.end);
    if (!patterns(scene.words).any.test(text)) continue;
    for (const [pattern, kind, needed] of patterns(scene.words).all) {
      if (!needed.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        const [phrase] = match;
        if (kind === 'inspection' && NOT_A_VISIT.test(phrase.replace(AND_THEN, ''))) continue;
        const during = kind === 'inspection' ? patterns(scene.words).during.exec(phrase) : null;
        if (during && !leads(scene, sentence)) continue;
        if (pattern === OUTREACH && !leads(scene, sentence)) continue;
        // 在同某总统会谈时‖指出, further down and with no day: what was said before.
        if (
          pattern === TALKS &&
          SAID_THEN.test(scene.text.slice(start + phrase.length, start + phrase.length + 4))
        )
          if (!leads(scene, sentence) && within(scene.dates, sentence).length === 0) continue;
        // 场长某某‖陪同到林场检查: who comes along makes no tour of his own.
        if (kind === 'inspection' && text.slice(0, match.index).endsWith('陪同')) continue;
        if (pattern === RECEPTION && /(?:在|参加|陪同|出席)$/.test(text.slice(0, match.index))) continue;
        // The phrase with a place holds the same verb.
        if (
          patterns(scene.words).second.includes(pattern) &&
          found.some(({ name }) => name.start <= start && start < name.end)
        )
          continue;
        const near = goesOn(found, sentence, subjects(scene, sentence, start));
        const hosts =
          near.length > 0
            ? [...fellows(scene, sentence, near, start), ...near]
            : kind === 'reception'
              ? agent(scene, sentence, start)
              : leadersBehind(scene, { start: start + phrase.length, end: sentence.end });
        const span = { start, end: start + (pattern === RECEPTION ? untilTalks(phrase) : phrase.length) };
        const guests =
          kind === 'reception'
            ? within(scene.people, span).filter(
                (guest) =>
                  !/陪同[^，。]{0,16}$/.test(scene.text.slice(start, guest.start)) &&
                  !isFamilys(scene, guest) &&
                  !isStoodFor(scene, guest),
              )
            : followers(scene, hosts, start);
        const byBody = pattern !== patterns(scene.words).led && kind === 'inspection';
        const isLed = hosts.length > 0 || (byBody && isBodys(scene, sentence, start));
        if (!isLed || (pattern === TALKS && guests.length === 0 && !phrase.includes('举行'))) continue;
        const length = during
          ? during.index + (during[1] ?? '').length
          : phrase.replace(kind === 'inspection' ? AND_THEN : '', '').replace(PICTURE, '').length;
        const from = pattern === patterns(scene.words).activity ? start + goesTo(phrase) : start;
        found.push({
          kind,
          name: pattern === RECEPTION ? untilComma(scene.text, span) : { start: from, end: start + length },
          sentence,
          hosts: hosts.map((host) => host.name),
          hostSpans: hosts,
          guests: [...guests],
          status:
            isSpeech(scene, sentence, start) ||
            isPast(
              scene,
              sentence,
              scene.nameless.slice(sentence.start, start),
              scene.nameless.slice(start, start + phrase.length),
              start,
            )
              ? undefined
              : goesOnBefore(found, sentence) || isAnnounced(scene, text.slice(0, match.index), span)
                ? 'scheduled'
                : 'held',
        });
      }
    }
  }
  const all = found.length > 0 ? found : arrivals(scene);
  return all.sort((a, b) => a.name.start - b.name.start);
}

/** 市安全生产监督检查组‖到我区…: who goes is a group. */
const GROUP =
  /(?:^|[，。；：\s）日午])(?![^，。；]*(?:听取|派|成立|陪同|会见|迎接|配合|[向为对的]))[^，。；：\s]{0,30}(?:[调考检督视巡指评验][研察查导估收]|执法|工作|慰问|观摩|代表)[组团](?:一行(?:\d+人)?)?(?:先后|近日|日前|专程|前)?$/;

/** 市人大常委会‖组织部分代表‖赴新区: whom the body sends. */
const SENDS = /^组织[^，。；]{2,40}(?:代表|委员|人员|干部|成员|同志|企业家|党员)$/;

/** 县政协‖开展…视察活动, in the title or the lead. */
const isBodys = (scene: Scene, sentence: Span, at: number): boolean =>
  isLead(scene, sentence) &&
  (GROUP.test(scene.text.slice(Math.max(sentence.start, at - 44), at)) ||
    within(scene.mentions, { start: sentence.start, end: at }).some(
      ({ kind, start, end }) =>
        kind === 'organisation' &&
        (end === at || SENDS.test(scene.text.slice(end, at))) &&
        // 代表党中央‖慰问: who is stood for goes nowhere.
        /(?:^|[，。；：\s）日午])$/.test(scene.text.slice(sentence.start, start)),
    ));

/** 组织委员围绕…‖到甲镇、乙厂开展视察活动: where the activity's phrase says where it went, or 0. */
const goesTo = (phrase: string): number =>
  Math.max(
    0,
    // 组织委员‖开展…集体观摩活动: who was sent is no part of it.
    /^组织[^，。；]{2,40}(?=开展)/.exec(phrase)?.[0].length ?? 0,
    phrase.search(
      /(?<![达得收想找看听做感直])(?:到|赴|前往|深入)(?=[^，。；]{2,}(?:视察|调研|考察|观摩|检查|走访))/,
    ),
  );

/** What else was done there: 会见…，转达某人的问候. */
const ASKS =
  /，(?:并|还)?(?:会见|考察|(?:与|同|和)[^，。；]{2,20}(?:签署|签订)|转达|转交|听取|就|祝贺|感谢|代表|向|对|双方|希望|强调|介绍|参观|出席|见证)/;

const ALSO = /[，、\s](?:并|还|随后)?(?:在[^，。；]{2,10})?(?:同|与|和)[^，。；]{2,60}?(?:会谈|会晤)/;

/** 会见…，并同…举行会谈: how far the words of the reception reach. */
function untilTalks(phrase: string): number {
  return Math.min(phrase.length, ...[ASKS, ALSO].map((pattern) => pattern.exec(phrase)?.index ?? Infinity));
}

/** A reception's name ends before the list of those received: 会见来华出席…大会的外方领导人. */
function untilComma(text: string, { start, end }: Span): Span {
  const stop = /[，,]|[ \u3000](?=[\u4e00-\u9fff]{2})|并(?:合影|座谈)|时(?:说|表示|强调|指出|发表|讲话)/.exec(
    text.slice(start, end),
  );
  return { start, end: stop ? start + stop.index : end };
}
