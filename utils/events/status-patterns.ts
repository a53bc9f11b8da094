/** The words around a meeting's name by which it is told as held, to come or only cited. */
import type { AnyOf } from './words.ts';

export function statusPatterns(any: AnyOf) {
  const holds = any('holds');
  const wills = any('wills');
  const heldBefore = new RegExp(
    `(?:${any('convenes')}了?[^，。；]{2,24}(?:会晤|会谈|会见|活动)[、和与及]|出席了?[^，。；]{2,12}(?:发起|主办|${holds})的[“‘]?|${any('convenes')}了?(?:第[一二三四五六七八九十\\d]+[个届次]|(?:庄严|隆重|盛大|简短|热烈){1,2}的|当[天日]的|以[^，。；]{2,30}为主题的|首届|本次|此次|了|的|省|全省|市|全市|县|全县|区|全区|隆重|在)?[“‘]?)$`,
  );
  const heldAfter = new RegExp(
    `^[”’"]?(第[一二三四五六七八九十]+次全体会议|首场|首次)?(?:[^。；\\n]{0,26}?(?:${any('takesPlace')}|开展(?=[，。]|$)|在[^，。；]{2,12}启动(?=[，。]|$))|[^，。；\\n]{0,3}?(通过|决定|审议|听取)|(?:在[^，。；]{1,8})?(?:发布|通过)《)`,
  );
  /** 召开就职后首次‖新闻发布会 */
  const convened = new RegExp(`${holds}了?(?:“[^”]{2,20}”[和、与])?[^，。；、：“”的]{0,8}$`);
  const convenesHere = new RegExp(`${holds}(?:了)?[^，。]{0,6}$`);
  const citedAfter = new RegExp(`^[”’"]?(上|中|期间)?[^，。；\\n]{0,4}?${any('citedFor')}`);
  /** 经…会议研究, 来华出席…: what happened before or elsewhere. */
  const citedBefore = new RegExp(
    `((?:会见|看望)[^，。]{0,10}(?:出席|参加)|率团来[^，。]{0,12}出席|欢迎[^，。]{0,10}(?:出席|参加)|期待[^，。]{0,14}(?:出席|参加)|支持[^，。]{0,8}举办|来[^，。]{0,6}出席|来华举行|赴.{0,8}出席|结束[^，。]{0,6}出席|成功${holds}|(?:学习|传达|贯彻|落实)(?!中心组)(?:(?!${holds}|开展|进行|中心组)[^，。；]){0,10}|${any('citedBefore')})$`,
  );
  /** 9月16日，…，并成功举办‖某推介会: told, where a day of these weeks or the title tells it. */
  const succeeds = new RegExp(`(?:^|[，并\\s日])成功${holds}(?:了|本次|首届)?$`);
  const everywhere = new RegExp(
    `(?:^|[，\\s])各(?:[省市县区乡镇村地州级]|单位|部门|学校|支部)[^，。；各]{0,10}${holds}[^，。；]{0,8}$`,
  );
  const plannedBefore =
    /(?:决定|建议|筹备|关于召开)(?:[：:,，了](?!并))?[^，。；\n]{0,6}$|(?:研究|讨论|协商|审议|提请)(?:召开|举行)$/;
  const plannedAfter = new RegExp(
    `^[”’"]?(?:，(?=(?:将|拟|定)(?:分别)?于))?(?!和即将)[^，。；\\n]{0,26}?(?:${any('willBe')}|将(?:也)?(?:同步|同期|陆续|分别)?(?:${holds}|开幕|迎来))`,
  );
  /** 在…论坛上发表致辞: who speaks there reports that it was held, if the day is said. */
  const spokenAt = new RegExp(
    `^[”’"]?(?:开幕式|闭幕式|开幕会|闭幕会)?上?(?:代表[^，。；]{2,40}?(?:作|发表)|${any('speaksAt')})`,
  );
  const arrives = new RegExp(`${any('arrives')}[^。；]{0,70}出席(?:[^。；]{0,60}[、和与])?$`);
  /** 记者从今天举行的…发布会上获悉. */
  const learntAt = new RegExp(`^[”’"]?上?${any('learns')}`);
  /** Sittings of the meeting itself are its own. */
  const convenesOther = new RegExp(
    `^[”’"]?[^，。；\\n]{0,20}?${holds}(?:了)?(?!会议|[^，。；]{0,8}(?:全体会议|[开闭]幕会|联组会|预备会))[^，。；\\n]{0,14}?(?:会|仪式|典礼)`,
  );
  /** 还将举办甲、乙以及丙 */
  const willAlso = new RegExp(`${wills}[^，。；]{0,14}${holds}[^，。；]{0,40}(?:、|以及|和|及)$`);
  const will = new RegExp(
    `${wills}(?:于[^，。；]{0,14}|在[^，。；]{0,14}|(?:围绕|针对|就)[^，。；]{2,30})?(?:陆续|分别|同期)?(?:${holds}|开展)[“‘]?$`,
  );
  /** 将访问…并主持…会议: what is announced goes on through the clause. */
  // 在建军节即将到来之际，市委召开‖…会议: the day is still to come, and not the meeting.
  const willThen = new RegExp(
    `(?:^|[^。；，])${wills}(?:(?!之际，|前夕，|之时，)[^。；]){0,60}(?:出席|主持|参加|${holds})$`,
  );
  const triedOut = new RegExp(`^[^，。；]{0,14}${any('notYetHeld')}`);
  /** 各校要立即组织‖召开…大会; not 在应急管理局召开, 在要素市场举行. */
  const ordered =
    /(?:(?<![主重需首])要(?![素闻点害地塞])|须|(?<![响供对反适效相])应(?![急邀对用询届约时]))[^，。；]{0,8}(?:召开|举行|举办|开好)[^，。；]{0,6}$/;
  const asked = new RegExp(`${any('asksFor')}[^，。；]{0,12}(?:尽快|立即)?${holds}$`);
  const guests = new RegExp(`^的[^，。；\\n]{0,14}${any('guest')}`);
  const recalled = new RegExp(
    `(?:${any('recalls')}[^，。]{0,8}(?:${holds}|闭幕|结束|主持|出席)的?|${any('recallsThat')}[^，。]{0,8}(?:${holds}|闭幕|结束)的(?:全[国省市县区])?)$`,
  );
  /** …大会审议通过的《…》: the document is spoken of. */
  const passed = /^[^，。；]{0,6}通过的/;
  const decided = /^，?(?:审议|通过|决定|建议|听取|研究|讨论|传达|学习|强调|指出|部署)/;
  const decides = /(?<!提请|提交)(?:审议|讨论|研究|协商|审定|通过|决定|确定)了?(?:关于)?(?:召开)?$/;
  const isPrepared =
    /^(?:召开)?的?(?:建议)?(?:议题|议程|日程|时间|日期|筹备|准备工作|有关(?:具体)?(?:事宜|事项|筹备))/;
  /** 讨论了‖县政协二次会议选举办法（草案）: what is before it is still to come. */
  const drafted = /^[^，。；、]{0,16}（(?:草案|草稿|讨论稿|建议名单|征求意见稿)[^）]{0,4}）/;
  const considers = /(?:审议|讨论|研究|协商|审定|通过|听取)[^。；]*$/;
  const planOf = /^(?:暨[^，。；]{2,20}?)?(?:召开|举办)?的?(?:工作|实施|活动)?方案/;
  /** 就‖某大会的筹备、有关事宜作了安排: what is arranged is still to come. */
  const arrangedFor = /(?:就|对|围绕)[^，。；]{0,12}$/;
  const arranged =
    /^的?(?:相关|有关)?(?:筹备|准备|会务|组织|保障|具体)?(?:工作)?(?:事宜|事项|筹备情况|筹备工作|准备工作|会务工作)[^，。；]{0,6}(?:进行|作|做)/;
  /** 对召开‖…民主生活会相关工作提出要求: what is said of it was said elsewhere. */
  const spokenOf = /(?:就|对|为|如何|确保|怎样)(?:开好|召开好?|举办好?|筹备好?)[^，。；]{0,10}$/;
  const passesOn = /(?:学习|传达|贯彻|落实|领会)(?!中心组|会|研讨)[^。；]{0,80}(?:召开|举行)的$/;
  /** 传达学习…在参加‖某代表团审议‖时的讲话精神 */
  const passesOnWords = /(?:学习|传达|贯彻|落实|领会)[^。；]{0,60}[在向][^，。；]{0,6}$/;
  const wordsThere = /^[^，。；]{0,24}?[时上](?:发表|所作)?的(?:系列)?(?:重要)?(?:讲话|指示|批示|要求)/;
  /** 确保‖论坛年会‖的顺利召开: it is still to come. */
  const ensured = /(?:确保|保障|保证|力保|护航|服务保障)[^，。；]{0,6}$/;
  const ensuredTo =
    /^[”’"]?[^，。；]{0,10}?(?:顺利|胜利|成功|圆满|如期|安全|平稳|有序)(?:、?[\u4e00-\u9fff]{2})?(?:召开|举行|举办|进行)/;
  const spokenThere = /^(?:[^。；]{0,40}(?:会议?|大会|全会))?上(?:发表)?的(?:系列)?(?:重要)?(?:讲话|指示)/;
  /** What a meeting is about, in front of its head. */
  const task = /(?:落实|贯彻)[^，。；]{0,10}$/;
  return {
    heldBefore,
    heldAfter,
    convened,
    convenesHere,
    citedAfter,
    citedBefore,
    succeeds,
    everywhere,
    plannedBefore,
    plannedAfter,
    spokenAt,
    arrives,
    learntAt,
    convenesOther,
    willAlso,
    will,
    willThen,
    triedOut,
    ordered,
    asked,
    guests,
    recalled,
    passed,
    decided,
    decides,
    isPrepared,
    drafted,
    considers,
    planOf,
    arrangedFor,
    arranged,
    spokenOf,
    passesOn,
    passesOnWords,
    wordsThere,
    ensured,
    ensuredTo,
    spokenThere,
    task,
  };
}
