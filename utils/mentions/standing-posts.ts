/** Which posts are meant as somebody's, and which only name a kind of office: with or without a person beside them. */
import { heldByEnd } from './held-by.ts';
import { behindPost } from './people/beside-posts.ts';
import type { PersonHit } from './people/person-hits.ts';
import type { MentionLexicon } from './lexicon.ts';
import { isHan, type Scan } from './scan.ts';
import type { Unit } from './unit.ts';

/** Whether a post's head is a noun of ordinary language too: 负责人, 委员. */
export function isWeak(post: Unit, scan: Scan, lexicon: MentionLexicon): boolean {
  const weak = lexicon.words.weakPost;
  for (let start = post.start; start < post.end; start++)
    if (weak.hasAt(scan.text, start, post.end)) return true;
  return false;
}

/** 全国优秀‖县委书记, 发挥‖所长 (what one is good at), 20名‖村党支部书记: a kind of people, and nobody's office. */
const KIND_BEFORE =
  /(?:优秀|[\d两几多余][名位个]|各位|各|部分|各有关|各相关|全体|所有|各(?:乡镇|镇街|县区|街道|[省市县区镇乡村]))$/;
export const KINDS_OWN =
  /^(?:发挥|施展|用人|部分|历届|历任|各|有关|相关|全体|所有|(?:镇街|街镇|乡镇|县区|区县|村居|村社|小区|网格|楼栋))|各(?:委|办|局|级|部门|工作|专门|乡镇|镇街|街镇|县区|区县|村|社区)/;
/** 龙津镇长‖兴北街: a road begins with the last character. */
const ROAD_BEHIND =
  /^[\u4e00-\u9fff]{1,2}[东西南北中]?(?:(?:路|街|大道|大街|巷)(?!道|办)|[坑桥沟](?=[、，小]|$))/;

/** Whether a title is one that nobody need stand beside: the body's name is in front, and the head is an office. */
const standsAlone = (post: Unit, scan: Scan, lexicon: MentionLexicon): boolean =>
  !post.bare &&
  !isWeak(post, scan, lexicon) &&
  !KIND_BEFORE.test(scan.slice(Math.max(0, post.start - 3), post.start)) &&
  !KINDS_OWN.test(scan.slice(post.start, post.end)) &&
  !(scan.char(post.end - 1) === '长' && ROAD_BEHIND.test(scan.slice(post.end, post.end + 6))) &&
  // 8名‖村书记: the segmenter knows 名村 for a word.
  !(scan.char(post.start) === '名' && /\d/.test(scan.char(post.start - 1)));

/** 市领导, and no 领导干部. */
const LEADERS = /领导(?![干班小机组下])/;

/** 。‖市领导走访慰问…: who leads the place, as the subject of what only somebody does. */
const ACTING =
  /^(?:都|均|还|也)?(?:一行|分别|先后|带队|带领|率队|率团|来[到\u4e00-\u9fff]|走访|深入|看望|慰问|调研|检查|视察|督导|巡查|要求|强调|指出|认真|详细|首先|对此|[与对向](?!.{0,6}(?:提出|建议))|代表|出席|共同|一起)/;

/** Whether the leaders of a place act here, whom nothing names. */
const actAlone = (post: Unit, scan: Scan): boolean =>
  /^[省市县区州旗镇乡](?:四[套大家]班子|四大家)?领导$/.test(scan.slice(post.start, post.end)) &&
  (scan.char(post.start - 1) === '的' || !isHan(scan.char(post.start - 1))) &&
  ACTING.test(scan.slice(post.end, post.end + 9));

/** 现任‖副市长, 辞去‖副县长职务, 副秘书长‖由…担任: a post that is said to be taken, held or left. */
const isTaken = (post: Unit, scan: Scan): boolean =>
  heldByEnd(scan, post.end) > post.end ||
  /(?:(?<![应相充正担])当|同志任|现任|担任过?|兼任|出任|历任|当选为?|[选任]为|任命为|决定其为|辞去|卸任)$/.test(
    scan.slice(post.start - 4, post.start),
  ) ||
  (scan.char(post.start - 1) === '的' && scan.slice(post.end, post.end + 2) === '职务');

/** 副检察长、‖检察委员会委员、检察员职务: the offices that are given up with it may follow. */
const GONE = /^(?:、[^、，。；\n]{2,16}){0,6}的?职务/;
/** 任命何某为副检察长、‖检察委员会委员, 起任副厅长、‖党组成员: an office is taken in front of it, in the same clause. */
const TAKES = /(?<![主责信常后])任(?!务)[^，。；\n]{2,60}$/;

/** 辞去‖县人大常委会委员, 某某同志任‖市委委员, 当选为‖县人大常委会委员: a seat that is given up or taken is an office, though its head is a noun. */
const seatChanges = (post: Unit, scan: Scan): boolean =>
  /(?:辞去|同志任)$/.test(scan.slice(post.start - 3, post.start)) ||
  (!post.bare && /(?<!新)当选为?$/.test(scan.slice(post.start - 4, post.start)));

/**
 * Which posts are meant as somebody's: those beside a person, those chained to one of these (市委常委、常务副市长), and
 * offices with their body, wherever they stand.
 */
export function standingPosts(
  units: readonly Unit[],
  people: ReadonlyMap<number, PersonHit>,
  scan: Scan,
  lexicon: MentionLexicon,
): Set<Unit> {
  const personEnds = new Set([...people.values()].map((person) => person.end));
  const posts = units.filter((unit) => unit.kind === 'post');
  const kept = new Set(posts.filter((post) => standsAlone(post, scan, lexicon) || actAlone(post, scan)));
  /** Those beside a person, and those chained to one that is. */
  const held = new Set<Unit>();
  let next: Unit | undefined;
  for (const post of posts.toReversed()) {
    const nameAt = behindPost(scan, post.end);
    const chained = next && kept.has(next) && /^[、，,兼]?$/.test(scan.slice(post.end, next.start));
    // 任命胡某‖为‖副县长
    const link = /(?:同志)?为$/.exec(scan.slice(post.start - 3, post.start))?.[0].length ?? 0;
    const appointed = link > 0 && personEnds.has(post.start - link);
    // 主席：‖李某; 李某（‖县长）
    const label =
      /^(?:[是为有]?[：:][ \u3000]?|、[博硕]士)/.exec(scan.slice(post.end, post.end + 3))?.[0].length ?? 0;
    const bracketed = /[（(]/.test(scan.char(post.start - 1)) && personEnds.has(post.start - 1);
    // 甲某、乙某‖等市领导出席
    const together =
      scan.char(post.start - 1) === '等' &&
      personEnds.has(post.start - 1) &&
      LEADERS.test(scan.slice(post.start, post.end + 1));
    const beside =
      together || people.has(nameAt) || people.has(post.end + label) || personEnds.has(post.start);
    if (beside) held.add(post);
    // 派出所负责人、‖某村支部书记发言: who answers for something, beside a post whose holder is not named either.
    const idle =
      chained && next && !held.has(next) && /负责(?:人|同志)$/.test(scan.slice(post.start, post.end));
    if (chained && next && held.has(next)) held.add(post);
    if ((chained && !idle) || appointed || bracketed || beside) kept.add(post);
    else if ((!isWeak(post, scan, lexicon) || seatChanges(post, scan)) && isTaken(post, scan)) kept.add(post);
    next = post;
  }
  let last: Unit | undefined;
  for (const post of posts) {
    // 现任市委常委、‖副市长。
    const goesOn = last && kept.has(last) && /^[、兼]$/.test(scan.slice(last.end, post.start));
    const taken =
      goesOn &&
      (GONE.test(scan.slice(post.end, post.end + 100)) ||
        TAKES.test(scan.slice(Math.max(0, post.start - 64), post.start)));
    if (goesOn && (taken || !isWeak(post, scan, lexicon))) kept.add(post);
    last = post;
  }
  return kept;
}
