/** Where an event takes place: 在…举行, or the place inside an inspection's own phrase. */
import type { Mention } from '../model/mention.ts';
import type { Quote, Span } from '../model/text.ts';
import { quote, startingAt, within, type Scene } from './scene.ts';
import { overWords } from './words.ts';

const patterns = overWords((any) => ({
  // 来到青河市，对工业发展情况进行调研
  eventVerb: new RegExp(
    `^(?:[^，。,；]{0,10}?${any('eventVerb')}|，(?:对|就|围绕)[^，。；]{2,40}?(?:进行|开展)了?[^，。；]{0,4}?${any('tour')})`,
  ),
  tour: new RegExp(`^(?:开展|进行)?(?:实地|专题)?${any('tour')}`),
  /** A venue goes on behind the place that is known: 厦门同安 ‖ 台湾农民创业园. */
  venue: new RegExp(
    `^(?!等|各|所有|部分|辖区|全部|有关|拜访|对接|招商|洽谈)[\\u4e00-\\u9fff\\d]{1,14}?${any('venueEnd')}(?=调研|考察|督导|督查|检查|慰问|走访|视察|看望|隆重|正式|召开|举行|举办|会见|主持|出席|开展|进行|为|同|与|和|以|开幕|闭幕|$)`,
  ),
  /** A venue that no list of places holds: 在县会议中心举行. */
  hall: new RegExp(
    `在([\\u4e00-\\u9fff\\d]{1,14}?${any('hallEnd')}|[\\u4e00-\\u9fff]{1,8}[A-Za-z]?(?:\\d{1,2}-)?\\d{3}室?)(?:[上内里])?(?:隆重|正式|共同|联合)?(?=${any('eventVerb')})`,
  ),
  heldIn: new RegExp(
    `^[”’]?(?:上午|下午|晚)?(?:[一二三四五六七八九十\\d]{1,3}[时時点：][^，。；在]{0,6})?(?:正)?在([\\u4e00-\\u9fff“”·（）\\d]{2,26}?)(?:主持)?(?:隆重|成功|圆满|正式|胜利|顺利|如期|热烈)?(?:${any('takesPlace')}|启动|开展(?=[，。]))`,
  ),
  /** 深入‖经开区‖督导: a zone that no list of places holds. */
  zone: new RegExp(
    `^(?:先后|专程|率队|带队)?(?:深入到?|在|到|赴|前往|来到|走进)([\\u4e00-\\u9fff]{0,12}?${any('zone')})(?=${any('tour')}|开展|专题|实地|就)`,
  ),
  /** 前往‖简州大饭店‖亲切看望: a site that no list of places holds. */
  site: new RegExp(
    `^(?:先后|专程|率队|带队)?(?:深入到?|在|到|赴|前往|来到|走进)([\\u4e00-\\u9fff]{2,24}?${any('siteEnd')}|[\\u4e00-\\u9fff]村)((?:（[\\u4e00-\\u9fff]{1,6}）)?)(?=(?:、[^，。；、]{2,20}){0,6}，?(?:亲切|实地|现场|公开|开展|专题|就)*${any('tour')}|，?(?:开展|就|对|围绕)[^，。；]{2,20}${any('tour')})`,
  ),
}));
/** 分别深入‖柳林‖、东坝、石桥等乡镇: the first of several, each without its generic. */
const FIRST_OF =
  /^(?:分别|先后)*(?:深入到?|到|赴|前往|来到|走进)([\u4e00-\u9fff]{2,6})(?:、[\u4e00-\u9fff]{2,8}){1,12}等?(?:\d+|[一二三四五六七八九十])?个?(?:乡镇|镇街|镇乡|乡|镇|街道|村)/;
/** 前往简州大饭店‖看望: what such a site is for, and not which. */
const ANY_SITE =
  /^(?:[^，。；]*各[级类中]|[农乡山全我各本镇进入驻渔该每老新县区]村$|(?:帮扶|包保|包联|联系|挂点|挂钩|结对|所在)村$|部分|辖区|有关|相关|各|基层|一线|全|我|本|企业|现场|项目|[^，。；]{0,2}(?:企业|学校|社区|乡村|现场|项目|单位|机关)$)/;
/** 来到澳门科技大学‖考察: a body as the place that is gone to. */
const TO_BODY = /^(?:专程|率队|带队)?(?:深入|在|到|赴|前往|来到|走进)$/;
/** 到甲学校‖、乙学校‖看望: the bodies behind the first. */
const MORE_BODIES =
  /^(?:[、和][^，。；、]{2,20}){0,4}?(?=，?(?:公开|实地|现场|专题|集中)?(?:调研|考察|督导|督查|检查|慰问|走访|视察|看望|巡查|接待来访|接访))/;
/** 波兰‖罗兹‖举行: a town that no list has, behind its state and right before the verb. */
const TOWN =
  /^(?!上|[^举办]{0,4}举办|举行|召开|同|与|和|向|为|由|隆重|正式|成功|胜利|圆满|顺利|如期|热烈|盛大|共同|分别|联合|首次|陆续|继续|同时|线上|主持|首都|连续|各地|境内|[^举召]{0,4}并|会见|来华|来访)[\u4e00-\u9fff]{2,6}(?<!主持|隆重|正式|成功|胜利|圆满|顺利|如期|热烈)(?=举行|召开|开幕|闭幕)/;
const TOUR = /^(?:深入|在|到|赴|前往|来|走进|先后|专程|率队|带队|莅临|亲临|赶赴)/;

/** 格鲁吉亚 ‖ 首都第比利斯, 约旦 ‖ 南部城市亚喀巴, though no list has the town. */
const CAPITAL =
  /^(?:首都|[东西南北中]{1,2}部(?=[\u4e00-\u9fff]{1,5}[省州市])|(?:[东西南北中]{1,2}部|沿海|边境)?(?:港口|旅游)?(?:城市|港城|小城|小镇))[\u4e00-\u9fff]{2,7}?(?=举行|召开|开幕|闭幕|举办|会见|同|与|出席|启动)/;

const ROAD = /^[\u4e00-\u9fff]{0,3}?(?:路|街|大道)(?![道上头边沿口由线面径网])(?:商业街|步行街)?/;

/** 元谋县‖永仁县宣讲调研, in a headline: two of one level. */
const isBeside = (first: string, second: string): boolean =>
  /[县镇乡]$/.test(first) && first.slice(-1) === second.slice(-1);

/** Places that follow each other without a gap are one: 陕西省 + 延安市. */
function wholePlace(scene: Scene, first: Mention, limit: number): Quote {
  let place: Span = first;
  for (
    let next = startingAt(scene.mentions, place.end);
    next?.kind === 'place' &&
    next.end <= limit &&
    !isBeside(scene.text.slice(place.start, place.end), next.text);
    next = startingAt(scene.mentions, next.end)
  )
    place = { start: place.start, end: next.end };
  // 四川‖北路商业街: the road goes on behind the place that it is called after.
  const road = ROAD.exec(scene.text.slice(place.end, Math.min(limit, place.end + 12)));
  if (road) return quote(scene, place.start, place.end + road[0].length);
  // 肯尼亚‖首都‖内罗毕
  const capital = scene.text.startsWith('首都', place.end) && startingAt(scene.mentions, place.end + 2);
  if (capital && capital.kind === 'place' && capital.end <= limit)
    place = { start: place.start, end: capital.end };
  const seat = CAPITAL.exec(scene.text.slice(place.end, Math.min(limit, place.end + 20)));
  if (seat) return quote(scene, place.start, place.end + seat[0].length);
  const town = TOWN.exec(scene.text.slice(place.end, Math.min(limit, place.end + 9)));
  if (town) return quote(scene, place.start, place.end + town[0].length);
  const venue = patterns(scene.words).venue.exec(
    scene.text.slice(place.end, Math.min(limit, place.end + 24)),
  );
  return quote(scene, place.start, place.end + (venue?.[0].length ?? 0));
}

/** …大会于‖…, …大会圆满完成各项议程后，‖在青河大剧院闭幕: what may stand before the venue. */
const LINK = /^(?:(?:拟|定|将)?于|(?:圆满|顺利|胜利)*完成[^，。；]{0,12}(?:议程|任务)后?，)/;

/** …仪式在亚布力举行: right behind the event's name the venue needs no list. */
function heldIn(scene: Scene, sentence: Span, { end }: Span): Quote | undefined {
  const link = LINK.exec(scene.text.slice(end, end + 30))?.[0].length ?? 0;
  const date = startingAt(scene.dates, end + link);
  const from = date ? date.end : end + link;
  const rest = scene.text.slice(from, Math.min(sentence.end, from + 40));
  const match = patterns(scene.words).heldIn.exec(rest);
  const venue = match?.[1]?.replace(/(?:隆重|成功|圆满|正式|胜利|顺利|如期|热烈)$/, '') ?? '';
  if (!match || /^[我本全][省市县区州旗国]|线上|京$|视频|[里内中后前]$|前夕|期间|之际|节$/.test(venue))
    return undefined;
  const start = from + match[0].indexOf(venue);
  return quote(scene, start, start + venue.length);
}

/** …论坛，今天（9月26日）在‖江苏无锡举行: only the day stands between. */
function isDated(scene: Scene, from: number, to: number): boolean {
  const [date] = within(scene.dates, { start: from, end: to });
  const between = scene.text.slice(from, to);
  return date !== undefined && /^，?(?:上午|下午|晚)?在$/.test(between.replace(date.text, ''));
}

/** 在‖太谷区举行; 记者从‖太谷区召开的…上获悉; a venue that is said to hold it: 青山广场‖举行了…. */
function isLed({ text }: Scene, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, end + 4);
  return (
    /[在于到赴](?:首都|位于)?$/.test(before) ||
    (before.endsWith('从') && /^(?:召开|举行|举办)的/.test(after)) ||
    (/(?:广场|体育场|体育馆|中心|公园|会堂)$/.test(text.slice(start, end)) && /^举[行办]了?/.test(after))
  );
}

/** 在六楼会议室召开: the venue before the verb, of any name. */
export function hallIn(scene: Scene, { start, end }: Span): Quote | undefined {
  const hall = patterns(scene.words).hall.exec(scene.text.slice(start, end));
  const at = start + (hall?.index ?? 0) + 1;
  return hall ? quote(scene, at, at + (hall[1] ?? '').length) : undefined;
}

/** 在县公安局指挥中心大厅‖内，甲、乙召开座谈会; 赴安东市‖会见某某: the venue at the head of the sentence, the town that no list has. */
const INSIDE = /(?:^|[，日午])在([\u4e00-\u9fff\d]{3,24}?(?:厅|室|堂|馆|楼|院))[内里]，[^。；]{0,80}$/;
const WENT_TO = /(?:赴|前往)([\u4e00-\u9fff]{2,6}[市县州])$/;

function beforeEvent(scene: Scene, sentence: Span, event: Span): Quote | undefined {
  const before = scene.text.slice(sentence.start, event.start);
  const inside = INSIDE.exec(before);
  if (inside) {
    const start = sentence.start + inside.index + inside[0].indexOf('在') + 1;
    return quote(scene, start, start + (inside[1] ?? '').length);
  }
  const town = /^[会接拜]/.test(scene.text.charAt(event.start)) ? WENT_TO.exec(before)?.[1] : undefined;
  return town === undefined ? undefined : quote(scene, event.start - town.length, event.start);
}

/** 对‖西岗区‖…进行督查, 调研‖西岗区‖社区工作情况 */
const LOOKS_AT = /^(?:对|调研|视察|考察|督查|督导|检查|(?:拜访|走访)了?)/;

/** 到‖某乡某村‖参加活动，并‖看望慰问老党员: where the clause before says that they went. */
const WENT = /^(?:“[^”]{2,24}”|[^，。；、“]){2,24}，(?:并|还)?$/;

function wentBefore(scene: Scene, sentence: Span, event: Span): Quote | undefined {
  const place = within(scene.mentions, { start: sentence.start, end: event.start }).find(
    ({ kind, start }) =>
      kind === 'place' && /(?:到|赴|来到|前往|深入|走进)$/.test(scene.text.slice(start - 2, start)),
  );
  const whole = place && wholePlace(scene, place, event.start);
  return whole && WENT.test(scene.text.slice(whole.end, event.start)) ? whole : undefined;
}

/** Where an event takes place, as its sentence says. */
export function placeOf(scene: Scene, sentence: Span, event: Span): Quote | undefined {
  const places = within(scene.mentions, sentence).filter(
    // 在…总统府举行: a body's seat is a place where something stands on both sides that says so.
    ({ kind, text, start, end }) =>
      kind === 'place' ||
      /(?:大会堂|国宾馆|会堂)$/.test(text) ||
      (kind === 'organisation' &&
        scene.text.charAt(start - 1) === '在' &&
        /^(?:举行|召开|会见|主持|出席|同|与)/.test(scene.text.slice(end, end + 2))),
  );
  const others = within(scene.mentions, sentence).filter(
    ({ kind, start, end }) => kind === 'meeting' && (start >= event.end || end <= event.start),
  );
  const candidates = places.filter(
    (place) =>
      // 到某镇调研，并召开座谈会: the place is the tour's.
      !(
        place.end < event.start && patterns(scene.words).tour.test(scene.text.slice(place.end, place.end + 6))
      ) &&
      // 到甲湖、乙区等地考察，召开座谈会: where the tour went.
      !(
        place.end < event.start &&
        !TOUR.test(scene.text.slice(event.start, event.start + 2)) &&
        /[到赴]$/.test(scene.text.slice(sentence.start, place.start)) &&
        /^(?:、|等)/.test(scene.text.slice(place.end, place.end + 1))
      ) &&
      // …发布会上获悉，…博览会将在海南举办: the place is the other's.
      !(
        place.start > event.end &&
        !isDated(scene, event.end, place.start) &&
        // …开幕式，在‖福建博物院举行
        scene.text.slice(event.end, place.start) !== '，在' &&
        /[、；]|，(?!(?:将|拟|定)(?:分别)?[于在])/.test(scene.text.slice(event.end, place.start))
      ) &&
      !others.some(({ start }) => event.end <= start && start < place.start) &&
      isLed(scene, sentence, place) &&
      Math.abs(place.start - event.start) < 90 &&
      patterns(scene.words).eventVerb.test(scene.text.slice(place.end, place.end + 60)),
  );
  // 在甲地会见某人，在乙地同某人会谈: each clause has its own.
  const clause = sentence.start + scene.text.slice(sentence.start, event.start).search(/[^，；]*$/);
  const near = candidates.filter(({ start }) => start >= clause && start <= event.start);
  // 在甲地举行的甲会议和在乙地举行的乙会议: behind another meeting its own place follows.
  const apart = near.findLast(({ start }) => others.some(({ end }) => end <= start));
  const led = apart ?? near[0] ?? candidates[0];
  if (led) return wholePlace(scene, led, sentence.end);
  const named = heldIn(scene, sentence, event);
  if (named) return named;
  const hall = hallIn(scene, sentence) ?? beforeEvent(scene, sentence, event);
  if (hall) return hall;
  // 对‖西岗区‖安全生产工作进行督查
  const verb = LOOKS_AT.exec(scene.text.slice(event.start, event.start + 6))?.[0].length;
  const looked = verb === undefined ? undefined : startingAt(scene.mentions, event.start + verb);
  if (looked && looked.kind === 'place') return wholePlace(scene, looked, event.end);
  // 拜访了‖北京市海淀区政府
  if (
    looked?.kind === 'organisation' &&
    /^(?:拜访|走访)/.test(scene.text.slice(event.start, event.start + 2))
  )
    return quote(scene, looked.start, looked.end);
  if (!TOUR.test(scene.text.slice(event.start, event.start + 2))) return wentBefore(scene, sentence, event);
  const inside = places.find(
    (place) =>
      place.start >= event.start &&
      place.end <= event.end &&
      // 就“共建现代化四川”专项行动: what is quoted is no place to go to.
      !/“[^”]*$/.test(scene.text.slice(event.start, place.start)),
  );
  const words = scene.text.slice(event.start, event.end);
  const first = FIRST_OF.exec(words);
  if (first) {
    const [, name = ''] = first;
    const start = event.start + first[0].indexOf(name, first[0].indexOf('、') - name.length);
    return quote(scene, start, start + name.length);
  }
  const gone = patterns(scene.words).zone.exec(words) ?? patterns(scene.words).site.exec(words);
  // 寨岗镇幼儿园‖（新园）: which of its seats is a part of its name.
  const [, name = '', branch = ''] = gone ?? [];
  const site =
    gone && !ANY_SITE.test(name)
      ? quote(scene, event.start + gone[0].length - name.length - branch.length, event.start + gone[0].length)
      : undefined;
  // 青山‖大饭店: the site goes on behind the place that is known.
  if (inside && site?.start !== inside.start) return wholePlace(scene, inside, event.end);
  if (site) return site;
  const seat = within(scene.mentions, event).find(
    ({ kind, start, end }) =>
      kind === 'organisation' &&
      TO_BODY.test(scene.text.slice(event.start, start)) &&
      MORE_BODIES.test(scene.text.slice(end, event.end)),
  );
  return seat && quote(scene, seat.start, seat.end);
}

/** 警示教育馆在‖党校新校区‖揭牌。何某出席揭牌仪式: where the paragraph says that what the ceremony is called by was done. */
export function doneAt(scene: Scene, line: Span, name: string): Quote | undefined {
  const verb = /(?:揭牌|开工|奠基|签约|启动|开馆|通车|投产|首发|开幕)(?=仪?式|活动|典礼)/.exec(name)?.[0];
  if (!verb) return undefined;
  for (const { index, 0: words, 1: venue = '' } of scene.text
    .slice(line.start, line.end)
    .matchAll(
      /在([\u4e00-\u9fff“”·（）\d]{3,24}?)(?:正式|隆重)?(揭牌|开工|奠基|签约|启动|开馆|通车|投产|首发|开幕)(?=[，。])/g,
    )) {
    if (!words.endsWith(verb) || /[省市县州国]$|[我本全][省市县区州旗国]|线上/.test(venue)) continue;
    const start = line.start + index + 1;
    return quote(scene, start, start + venue.length);
  }
  return undefined;
}
